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

  // 'Tổ (5)' was once Tổ 5, and a safe fix took the brackets away.
  test.each(['Tổ 5?', 'Tổ 5 (?)', 'Tổ 5*', '(Tổ 5)', 'Tổ (5)', '?Tổ 5', 'Tổ 5...', 'Tổ 5…', '(5)', '5?'])(
    '%s is not surely Tổ 5',
    (doubtful) => expect(names(['Tổ 5', doubtful])).toEqual(['Tổ 5', doubtful]),
  );

  test('a stop or comma behind it says nothing', () => {
    expect(names(['Tổ 5', 'Tổ 5.', 'Tổ 5,', 'Tổ 5 '])).toEqual(Array(4).fill('Tổ 5'));
  });

  test('5 and 55, a thôn and a tổ, and names with another accent are different hamlets', () => {
    const cells = ['Tổ 5', 'Tổ 55', 'Thôn 5', 'Thôn An Bình', 'Thôn An Binh', 'Ấp Mỹ', 'Bản Mỹ'];
    expect(new Set(names(cells)).size).toBe(7);
  });

  test.each([
    [
      'Tổ dân phố 5',
      ['TDP số 5', 'Tổ 5', 'tổ dân phố số 05', 'TDP-5', 'T.D.P 5', 'Tổ: 5', 'Tổ dân phố V', 'Tổ\u00a0 5 '],
    ],
    ['Khu phố 3', ['KP.3', 'KP3', 'K.P 3', 'khu phố số 03', 'Khu phố III']],
    ['Khối 2', ['KHỐI PHỐ 2', 'Khối II', 'khối phố số 2']],
    ['Thôn 1 - Phổ Ninh', ['Thôn 1-Phổ Ninh', 'Thôn 1 (Phổ Ninh)', 'THÔN 01, PHỔ NINH', 'thôn 1 phổ ninh']],
  ])('%s is also written %j', (name, others) => {
    expect(names([name, ...others, ...others.map((other) => other.normalize('NFD'))])).toEqual(
      Array(1 + 2 * others.length).fill(name),
    );
  });

  test('hamlets of one number in two old wards, letters of a khu, and other numbers stay apart', () => {
    const cells = [
      'Thôn 1',
      'Thôn 1 - Phổ Ninh',
      'Thôn 1 - Phổ Minh',
      'Khu V',
      'Khu 5',
      'Thôn 11',
      'Thôn 1-2',
    ];
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
    'Khối lượng',
    'TK 5',
    '',
  ])('%j does not', (text) => expect(isHamletHeading(text)).toBe(false));
});
