import type { Cell } from '../../../src/core/model';
import { hamletNames, isHamletHeading } from '../../../src/core/text/hamlets';

const names = (cells: Cell[]): (string | null)[] => {
  const hamlets = hamletNames();
  return cells.map((cell) => hamlets.name(cell));
};

describe('hamletNames', () => {
  test('spellings of one hamlet get the spelling written first', () => {
    const spellings = [
      'Tổ dân phố 1',
      'TDP 1',
      'tdp1',
      'TỔ DÂN PHỐ 01',
      'Tổ 1',
      'tổ dân phố số 1',
      'Tổ dân phố 1'.normalize('NFD'),
      1,
    ];
    expect(names(spellings)).toEqual(Array(8).fill('Tổ dân phố 1'));
    expect(names(['TDP 1', 'Tổ dân phố 1'])).toEqual(['TDP 1', 'TDP 1']);
  });

  test('5 and 55, a thôn and a tổ, and names with another accent are different hamlets', () => {
    const cells = ['Tổ 5', 'Tổ 55', 'Thôn 5', 'Thôn An Bình', 'Thôn An Binh', 'Ấp Mỹ', 'Bản Mỹ'];
    expect(new Set(names(cells)).size).toBe(7);
  });

  test('blank has no name; the list keeps the order of first appearance', () => {
    const hamlets = hamletNames();
    ['Thôn B', null, '  ', 'Thôn A', 'thôn b'].forEach((cell) => hamlets.name(cell));
    expect(hamlets.all).toEqual(['Thôn B', 'Thôn A']);
    expect(hamlets.name(' ')).toBeNull();
  });
});

describe('isHamletHeading', () => {
  test.each(['Tổ dân phố 1', 'TDP 12', 'Thôn An Bình', 'KHU PHỐ 3', 'Ấp Mỹ Hòa', 'To dan pho 2'])(
    '%s heads a group',
    (text) => expect(isHamletHeading(text)).toBe(true),
  );
  test.each([
    'Nguyễn Văn An',
    'Lang Văn Bình',
    'Tô Thị Hoa',
    'To Thi Hoa',
    'Tổng cộng',
    'Tổ trưởng tổ dân phố',
    'Thôn trưởng',
    '',
  ])('%j does not', (text) => expect(isHamletHeading(text)).toBe(false));
});
