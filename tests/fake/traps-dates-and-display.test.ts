/** Dates in the spreadsheet's zone; what cells show by format and locale (traps 5, 6, 16 and section 6b). */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { globalsOf, open } from './open';

describe("trap: dates lie at midnight in the spreadsheet's zone", () => {
  it('a date read in another zone is another instant', () => {
    const { sheet, workbook } = open();
    sheet.getRange('A1').setValue('31/12/2024');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2024-12-30T17:00:00Z'));
    workbook.setSpreadsheetTimeZone('America/New_York');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2024-12-31T05:00:00Z'));
  });

  it('before 13 June 1975 Saigon was eight hours ahead: a birth date of 1970 starts at 16:00 UTC', () => {
    const { sheet } = open();
    sheet.getRange('A1').setValue('26/07/1970');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('1970-07-25T16:00:00Z'));
  });

  it('a Date written comes back the same, and the cell gets a date format', () => {
    const { sheet } = open();
    const date = new Date('1962-03-04T16:00:00Z');
    const cell = sheet.getRange('A1').setValue(date);
    expect(cell.getValue()).toEqual(date);
    expect(cell.getNumberFormat()).toBe('dd/MM/yyyy');
    expect(cell.setNumberFormat('0').getValue()).toBe(22710);
  });

  it('serial numbers count from 30 December 1899', () => {
    const { sheet } = open({ timeZone: 'Etc/UTC' });
    const cell = sheet.getRange('A1').setValue(1).setNumberFormat('yyyy-mm-dd');
    expect(cell.getDisplayValue()).toBe('1899-12-31');
    expect(cell.getValue()).toEqual(new Date('1899-12-31T00:00:00Z'));
  });

  it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'])('whatever zone the process has: %s', (zone) => {
    const script = `
      import { createEnvironment, emptyWorkbook } from ${JSON.stringify(join(__dirname, '../../runner/fake-apps-script/index.ts'))};
      const app = createEnvironment(emptyWorkbook()).globals.SpreadsheetApp;
      const cell = app.getActive().getSheets()[0].getRange('A1').setValue('31/12/2024');
      console.log(cell.getValue().toISOString(), cell.getDisplayValue());`;
    const shown = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(shown.trim()).toBe('2024-12-30T17:00:00.000Z 31/12/2024');
  });
});

describe('trap: display values are texts by format and locale', () => {
  it.each([
    [1234.5, '#,##0.00', '1.234,50', '1,234.50'],
    [0.0234567, '0.0%', '2,3%', '2.3%'],
    [5, '00', '05', '05'],
    [2000000, '#,##0" đ"', '2.000.000 đ', '2,000,000 đ'],
    [-3, '#,##0;(#,##0)', '(3)', '(3)'],
    [0, '[=0]"–";[<10]00;#,##0', '–', '–'],
    [5, '[=0]"–";[<10]00;#,##0', '05', '05'],
    [1442, '[=0]"–";[<10]00;#,##0', '1.442', '1,442'],
    [2.5, '0', '3', '3'],
    [1.005, '0.00', '1,01', '1.01'],
    [-0.4, '0', '0', '0'],
    [0.5, '#.##', ',5', '.5'],
    [12345, '0.00E+00', '1,23E+04', '1.23E+04'],
    [1234567, '0.0,,', '1,2', '1.2'],
    [7, '0.00_0', '7,00 ', '7.00 '],
    [3, '[>0]+0;[<0]"–"0;0', '+3', '+3'],
  ])('%d as %s: vi_VN %j, en_US %j', (value, format, vietnamese, american) => {
    for (const [locale, shown] of [
      ['vi_VN', vietnamese],
      ['en_US', american],
    ] as const) {
      const { sheet } = open({ locale });
      expect(sheet.getRange('A1').setValue(value).setNumberFormat(format).getDisplayValue()).toBe(shown);
    }
  });

  it.each([
    ['dd/MM/yyyy', '05/03/2024'],
    ['d/m/yy', '5/3/24'],
    ['yyyy-mm-dd', '2024-03-05'],
    ['dddd, dd/mm/yyyy', 'Thứ Ba, 05/03/2024'],
    ['dd/mm/yyyy hh:mm', '05/03/2024 18:30'],
    ['h:mm AM/PM', '6:30 PM'],
  ])('45356 and three quarters as %s: %s', (format, shown) => {
    const { sheet } = open();
    const cell = sheet
      .getRange('A1')
      .setValue(45356 + 18.5 / 24)
      .setNumberFormat(format);
    expect(cell.getDisplayValue()).toBe(shown);
  });

  it('elapsed hours go past a day', () => {
    const { sheet } = open();
    expect(sheet.getRange('A1').setValue(1.5).setNumberFormat('[h]:mm').getDisplayValue()).toBe('36:00');
  });

  it('numbers nobody formatted show up to ten decimals; truth values show in capitals; text is unchanged', () => {
    const { sheet } = open();
    sheet.getRange('A1:D1').setValues([[1 / 3, 12345678901, true, 'Hộ nghèo']]);
    expect(sheet.getRange('A1:D1').getDisplayValues()).toEqual([
      ['0,3333333333', '12345678901', 'TRUE', 'Hộ nghèo'],
    ]);
  });
});

describe('trap: what untouched cells say of themselves', () => {
  it("the format is '0.###############', never 'General'; the background is white", () => {
    const { sheet } = open();
    expect(sheet.getRange('A1').getNumberFormat()).toBe('0.###############');
    expect(sheet.getRange('A1').setNumberFormat('General').getNumberFormat()).toBe('0.###############');
    expect(sheet.getRange('A1').getBackground()).toBe('#ffffff');
  });

  it('colours come back in lower case with six digits; null takes a fill away', () => {
    const { sheet } = open();
    const cell = sheet.getRange('A1');
    expect(cell.setBackground('#FDE').getBackground()).toBe('#ffddee');
    expect(cell.setBackground('Red').getBackground()).toBe('#ff0000');
    expect(cell.setBackground(null).getBackground()).toBe('#ffffff');
  });

  it('an alignment nobody set says what the content gives it', () => {
    const { sheet } = open();
    sheet.getRange('A1:D1').setValues([['', 'chữ', 5, true]]);
    expect(sheet.getRange('A1:D1').getHorizontalAlignments()).toEqual([
      ['general', 'general-left', 'general-right', 'general-center'],
    ]);
  });

  it('clear keeps the number format: a cleared date column still turns numbers into dates', () => {
    const { sheet } = open();
    const cell = sheet.getRange('A1').setValue('1/2/2024').setBackground('red').clear();
    expect(cell.getBackground()).toBe('#ffffff');
    expect(cell.setValue(45323).getValue()).toEqual(new Date('2024-01-31T17:00:00Z'));
  });
});

describe('Utilities.formatDate', () => {
  it('shows an instant in the zone that is asked for, by the letters of Java', () => {
    const { Utilities } = globalsOf(open().fake);
    const instant = new Date('2024-12-31T17:30:05Z');
    expect(Utilities.formatDate(instant, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm:ss')).toBe(
      '2025-01-01 00:30:05',
    );
    expect(Utilities.formatDate(instant, 'Etc/UTC', "d/M/yy 'lúc' h:mm a")).toBe('31/12/24 lúc 5:30 PM');
  });
});
