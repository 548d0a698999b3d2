/** Text written to a cell is read as a user's typing (platform notes, section 6, traps 1 to 4). */
import { open, typed } from './open';

const EN = { locale: 'en_US' } as const;
const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date, -7));

describe('trap: text that looks like a number is parsed on write', () => {
  it.each([
    ['012345678901', 12345678901],
    ['22 34', 2234],
    ['10%', 0.1],
    ['-5', -5],
    [' 7 ', 7],
  ])('%j becomes %j in both locales', (text, value) => {
    expect(typed(text)).toBe(value);
    expect(typed(text, EN)).toBe(value);
  });

  it('the leading zero of an identity number is lost, for good', () => {
    const { sheet } = open();
    sheet.getRange('A1').setValue('051079000101');
    expect(sheet.getRange('A1').setNumberFormat('@').getDisplayValue()).toBe('51079000101');
  });

  it.each([
    ['1.500', 1500, 1.5],
    ['0,3', 0.3, '0,3'],
    ['1.234.567,5', 1234567.5, '1.234.567,5'],
    ['1,500', 1.5, 1500],
    ['95,5%', 0.955, '95,5%'],
  ])('%j is read by locale: vi_VN %j, en_US %j', (text, vietnamese, american) => {
    expect(typed(text)).toBe(vietnamese);
    expect(typed(text, EN)).toBe(american);
  });

  it.each(['+5', 'Tổ 3', '12a', '1-2-3-4', '-', '.', '5 hộ', '1.50', '1.2345'])(
    '%j stays text in vi_VN',
    (text) => {
      expect(typed(text)).toBe(text);
    },
  );
});

describe('trap: text that looks like a date is parsed by locale', () => {
  it.each([
    ['1/2', day(2024, 2, 1), day(2024, 1, 2)],
    ['03/09/2026', day(2026, 9, 3), day(2026, 3, 9)],
    ['3-4-85', day(1985, 4, 3), day(1985, 3, 4)],
    ['2024-12-31', day(2024, 12, 31), day(2024, 12, 31)],
  ])('%j: day first in vi_VN, month first in en_US', (text, vietnamese, american) => {
    expect(typed(text)).toEqual(vietnamese);
    expect(typed(text, EN)).toEqual(american);
  });

  it('25/12/2024 is a date in vi_VN and stays text in en_US', () => {
    expect(typed('25/12/2024')).toEqual(day(2024, 12, 25));
    expect(typed('25/12/2024', EN)).toBe('25/12/2024');
  });

  it('a date that does not exist stays text', () => {
    expect(typed('31/02/2024')).toBe('31/02/2024');
  });

  it('a typed date gives an unformatted cell a date format, and leaves another format alone', () => {
    const { sheet } = open();
    expect(sheet.getRange('A1').setValue('1/2/2024').getNumberFormat()).toBe('dd/MM/yyyy');
    expect(sheet.getRange('A2').setNumberFormat('0.00').setValue('1/2/2024').getValue()).toBe(45323);
  });

  it('a time of day becomes a fraction of a day', () => {
    const { sheet } = open();
    sheet.getRange('A1').setValue('6:30').setNumberFormat('0.0000');
    expect(sheet.getRange('A1').getValue()).toBeCloseTo(6.5 / 24, 12);
  });
});

describe("trap: the format '@' keeps text as text", () => {
  it.each(['012345678901', '1/2', '10%', 'TRUE', '=1+1', '0,3'])('%j', (text) => {
    const { sheet } = open();
    const cell = sheet.getRange('A1').setNumberFormat('@').setValue(text);
    expect(cell.getValue()).toBe(text);
    expect(cell.getFormula()).toBe('');
  });
});

describe('trap: an apostrophe in front makes text and is no part of the value', () => {
  it("'0912345678", () => {
    expect(typed("'0912345678")).toBe('0912345678');
    expect(typed("'=1+1")).toBe('=1+1');
  });
});

describe('trap: truth values and formulas in text', () => {
  it('TRUE and false become truth values', () => {
    expect(typed('TRUE')).toBe(true);
    expect(typed('false')).toBe(false);
  });
  it("'=…' becomes a formula, a lone '=' stays text", () => {
    const { sheet } = open();
    expect(sheet.getRange('A1').setValue('=SUM(B1;C1)').getFormula()).toBe('=SUM(B1;C1)');
    expect(typed('=')).toBe('=');
  });
});

describe('trap: empty cells', () => {
  it('null and undefined empty a cell, and an empty cell reads as an empty text', () => {
    const { sheet } = open();
    const range = sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
    range.setValues([[null, undefined, 'x']]);
    expect(range.getValues()).toEqual([['', '', 'x']]);
  });
  it('setValue fills every cell of the range, and null empties them all', () => {
    const { sheet } = open();
    const range = sheet.getRange('A1:B2').setValue(4);
    expect(range.getValues()).toEqual([
      [4, 4],
      [4, 4],
    ]);
    expect(range.setValue(null).getValues()).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });
  it('the last row of an empty sheet is 0', () => {
    const { sheet } = open();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    sheet.getRange('C4').setValue('x');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([4, 3]);
    sheet.getRange('C4').clearContent();
    expect(sheet.getLastRow()).toBe(0);
  });
  it('a checkbox fills FALSE and counts for the last row', () => {
    const { app, sheet } = open();
    sheet.getRange('B7').setDataValidation(app.newDataValidation().requireCheckbox().build());
    expect(sheet.getRange('B7').getValue()).toBe(false);
    expect(sheet.getLastRow()).toBe(7);
  });
});
