import { changeText, maskedText, valueText } from '../../../src/core/reports/fix-words';

describe('a change in words', () => {
  it('says of both sides what they are where text becomes a number: 12,5 → 12,5 would read like a mistake', () => {
    expect(changeText('12,5', 12.5, 'vi')).toEqual({ before: '12,5 (chữ)', after: '12,5 (số)' });
    expect(changeText('12,5', 12.5, 'en')).toEqual({ before: '12,5 (text)', after: '12.5 (number)' });
    expect(changeText('3.600.000', 3600000, 'vi')).toEqual({
      before: '3.600.000 (chữ)',
      after: '3600000 (số)',
    });
    expect(changeText(905123456789, '905123456789', 'vi')).toEqual({
      before: '905123456789 (số)',
      after: '905123456789 (chữ)',
    });
  });

  it('says nothing of the kind where it stays, where a side is blank or where the change is plain to see', () => {
    expect(changeText('nam', 'Nam', 'vi')).toEqual({ before: 'nam', after: 'Nam' });
    expect(changeText(1.5, 2.5, 'vi')).toEqual({ before: '1,5', after: '2,5' });
    expect(changeText('', 4, 'vi')).toEqual({ before: '(trống)', after: '4' });
    expect(changeText(90912345, '090912345', 'vi')).toEqual({ before: '90912345', after: '090912345' });
    expect(changeText('x', null, 'vi')).toEqual({ before: 'x', after: '(trống)' });
  });

  it('masks ID numbers where asked to', () => {
    const { before, after } = changeText(51062123456, '051062123456', 'vi', maskedText);
    expect(`${before} ${after}`).not.toMatch(/\d{9}/);
    expect(valueText('051062123456', 'vi')).toBe('051062123456');
  });
});
