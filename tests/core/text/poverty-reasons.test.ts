import { POVERTY_REASONS, readPovertyReasons } from '../../../src/core/text/poverty-reasons';

const names = (cell: string) => {
  const reading = readPovertyReasons(cell);
  return reading.kind === 'ok' ? reading.value.map((reason) => POVERTY_REASONS[reason]) : reading.kind;
};

describe('reasons for poverty', () => {
  it('reads each reason of the form by its own words', () => {
    POVERTY_REASONS.forEach((reason) => expect(names(reason)).toEqual([reason]));
  });

  it.each([
    ['Thiếu đất sản xuất; Thiếu vốn', ['Thiếu đất sản xuất', 'Thiếu vốn']],
    ['thiếu vốn, thiếu lao động', ['Thiếu vốn', 'Thiếu lao động']],
    ['Thiếu đất, vốn', ['Thiếu đất sản xuất', 'Thiếu vốn']],
    ['Thiếu vốn và lao động', ['Thiếu vốn', 'Thiếu lao động']],
    ['1. Thiếu vốn\n2. Ốm đau', ['Thiếu vốn', 'Ốm đau, bệnh nặng, tai nạn']],
    [
      'Thiếu kiến thức, kỹ năng lao động',
      ['Thiếu kiến thức về sản xuất', 'Thiếu kỹ năng lao động, sản xuất'],
    ],
    ['Không có đất sản xuất + không có lao động', ['Thiếu đất sản xuất', 'Thiếu lao động']],
    ['Bệnh nặng', ['Ốm đau, bệnh nặng, tai nạn']],
    ['Nguyên nhân khác', ['Khác']],
    ['Thieu von', ['Thiếu vốn']],
  ])('%s', (cell, want) => expect(names(cell)).toEqual(want));

  it.each(['3', '1, 4', 'Lười lao động', 'Đông con', 'Thiếu vốn; đông con', '-'])(
    'does not guess what %s means',
    (cell) => expect(names(cell)).toBe('unreadable'),
  );

  it.each(['Thiếu vốn?', 'Thiếu đất; ốm đau (?)'])('does not count a reason in doubt, %s', (cell) =>
    expect(names(cell)).toBe('unreadable'),
  );

  it('has none in a blank cell', () => {
    expect(readPovertyReasons(null).kind).toBe('blank');
    expect(readPovertyReasons('  ').kind).toBe('blank');
  });
});
