/** The range an option or an answer names, end by end. */
import { boundsOf, holds, type Bounds } from '../../../../src/core/indicators/b1/bounds';

/** '[8; 20) m': round brackets leave the number itself out, '×' says that a scale was written. */
function shown(found: Bounds | null): string | null {
  if (found === null) return null;
  const { from, to, percent, scaled, unit } = found;
  const range = `${from.open ? '(' : '['}${from.value}; ${to.value}${to.open ? ')' : ']'}`;
  return [range, ...(percent ? ['%'] : []), ...(scaled ? ['×'] : []), ...(unit ? [unit] : [])].join(' ');
}

describe('a range in words', () => {
  it.each([
    // One number.
    ['3', '[3; 3]'],
    ['3 người', '[3; 3] nguoi'],
    ['3 người.', '[3; 3] nguoi'],
    ['3., (người)', '[3; 3] nguoi'],
    ['3 vật nuôi', '[3; 3] vat nuoi'],
    ['3 người và', '[3; 3] nguoi'],
    ['1.000 m2', '[1000; 1000] m'],
    ['50%', '[50; 50] %'],
    ['2 triệu', '[2000000; 2000000] ×'],
    ['2triệu', '[2000000; 2000000] ×'],
    ['2 triệu đồng', '[2000000; 2000000] × dong'],
    // One end; 'trên', 'dưới' leave the number out.
    ['>6', '(6; Infinity)'],
    ['trên 6 người', '(6; Infinity) nguoi'],
    ['từ trên 6', '(6; Infinity)'],
    ['nhiều hơn 6', '(6; Infinity)'],
    ['từ 6', '[6; Infinity)'],
    ['ít nhất 6', '[6; Infinity)'],
    ['không dưới 6', '[6; Infinity)'],
    ['>= 6', '[6; Infinity)'],
    ['<6', '(-Infinity; 6)'],
    ['dưới 6 người', '(-Infinity; 6) nguoi'],
    ['chưa đến 6', '(-Infinity; 6)'],
    ['đến 6', '(-Infinity; 6]'],
    ['không quá 6', '(-Infinity; 6]'],
    ['≤6', '(-Infinity; 6]'],
    ['6 trở lên', '[6; Infinity)'],
    ['6trở lên', '[6; Infinity)'],
    ['6 trở đi', '[6; Infinity)'],
    ['từ 6 người trở lên', '[6; Infinity) nguoi'],
    ['1.000 m2 trở lên', '[1000; Infinity) m'],
    ['6 trở xuống', '(-Infinity; 6]'],
    ['6trở xuống', '(-Infinity; 6]'],
    ['6 người trở xuống', '(-Infinity; 6] nguoi'],
    ['từ 6 trở xuống', '(-Infinity; 6]'],
    // Both ends.
    ['25-49', '[25; 49]'],
    ['25 - 49 kWh/tháng', '[25; 49] kwh/thang'],
    ['25 kWh – 49', '[25; 49] kwh'],
    ['từ 8 đến 20 m2', '[8; 20] m'],
    ['từ 8 đến dưới 20 m²', '[8; 20) m'],
    ['từ 8 m2 đến dưới 20', '[8; 20) m'],
    ['trên 8 và dưới 20', '(8; 20)'],
    ['trên 8 m2 và dưới 20', '(8; 20) m'],
    ['trên 8 m2 nhưng, dưới 20', '(8; 20) m'],
    ['8 - <20 m2/người', '[8; 20) m/nguoi'],
    ['từ 5 đến 5', '[5; 5]'],
    ['từ 20% đến 50%', '[20; 50] %'],
    // A scale at the end is that of both; one of its own stays.
    ['từ 1 đến 2 triệu', '[1000000; 2000000] ×'],
    ['từ 500 nghìn đến 2 triệu', '[500000; 2000000] ×'],
    ['từ 1 triệu đến 2 triệu', '[1000000; 2000000] ×'],
  ])('%s: %s', (label, range) => {
    expect(shown(boundsOf(label))).toBe(range);
  });

  it.each([
    '',
    'nhiều',
    'trên',
    'khoảng 6',
    '2 hoặc 3 người',
    '1/2 số phòng',
    // One or one thousand.
    '1,000',
    'từ 1,000 đến 5',
    'từ 5 đến 1,000',
    // The ends the wrong way round, or of two kinds.
    'từ 20 đến 8',
    'từ 8 đến 20%',
    'từ 8% đến 20',
    // Words out of their place.
    'dưới 6 trở lên',
    'dưới 6 trở xuống',
    'trên 6 trở lên',
    'trên 6 trở xuống',
    '6 trở lên người',
    '6 trở xuống người',
    '8 m2 trên người',
    'từ 8 m2 trở lên đến 20 m2',
    'từ 8 đến 20 m2 trở lên',
  ])('“%s” names none', (label) => {
    expect(boundsOf(label)).toBeNull();
  });
});

describe('a range within another', () => {
  const of = (label: string): Bounds => boundsOf(label) ?? { ...boundsOf('0')!, unit: 'not read' };
  it.each([
    ['từ 8 đến 20', '8', true],
    ['từ 8 đến 20', '20', true],
    ['từ 8 đến 20', '7', false],
    ['từ 8 đến 20', '21', false],
    ['trên 8 và dưới 20', '8', false],
    ['trên 8 và dưới 20', '20', false],
    ['trên 8 và dưới 20', '8 - <20', false],
    ['trên 8 và dưới 20', 'trên 8 và dưới 20', true],
    ['từ 8 đến 20', 'trên 8 và dưới 20', true],
    ['trên 6', 'trên 6', true],
    ['trên 6', 'từ 6', false],
    ['từ 6', 'trên 6', true],
    ['dưới 6', 'đến 6', false],
    ['đến 6', 'dưới 6', true],
    ['trên 6', 'dưới 6', false],
  ])('“%s” holds “%s”: %s', (outer, inner, held) => {
    expect(holds(of(outer), of(inner))).toBe(held);
  });
});
