/** What the service refuses, in its own words (traps 7 to 12, 18). */
import { open, thrownBy } from './open';

const exception = (message: string) => ({ name: 'Exception', message });

describe('trap: data of another shape than the range', () => {
  it('rows', () => {
    const { sheet } = open();
    expect(
      thrownBy(() =>
        sheet.getRange('A1:B3').setValues([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toEqual(
      exception(
        'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
      ),
    );
  });
  it('columns, before anything is written', () => {
    const { sheet } = open();
    expect(thrownBy(() => sheet.getRange('A1:B2').setValues([[1, 2], [3]]))).toEqual(
      exception(
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      ),
    );
    expect(sheet.getLastRow()).toBe(0);
  });
  it.each([
    'setFormulas',
    'setNotes',
    'setNumberFormats',
    'setBackgrounds',
    'setHorizontalAlignments',
  ] as const)('%s too', (name) => {
    const { sheet } = open();
    expect(() => sheet.getRange('A1:B2')[name]([['left', 'left']] as never)).toThrow(
      'The data has 1 but the range has 2.',
    );
  });
});

describe('trap: ranges outside the grid', () => {
  const outside = exception('The coordinates of the range are outside the dimensions of the sheet.');
  it.each([
    [0, 1, 1, 1],
    [1, 0, 1, 1],
    [1000, 1, 2, 1],
    [1, 26, 1, 2],
  ])('getRange(%d, %d, %d, %d)', (row, column, rows, columns) => {
    const { sheet } = open();
    expect(thrownBy(() => sheet.getRange(row, column, rows, columns))).toEqual(outside);
  });
  it('no rows', () => {
    const { sheet } = open();
    expect(thrownBy(() => sheet.getRange(1, 1, 0, 1))).toEqual(
      exception('The number of rows in the range must be at least 1.'),
    );
  });
  it('insertRowsAfter makes room', () => {
    const { sheet } = open();
    sheet.insertRowsAfter(sheet.getMaxRows(), 20000);
    expect(sheet.getRange(21000, 1).getA1Notation()).toBe('A21000');
  });
  it('whole columns and rows are legal', () => {
    const { sheet } = open();
    expect(sheet.getRange('B:C').getNumRows()).toBe(1000);
    expect(sheet.getRange('2:3').getNumColumns()).toBe(26);
    expect(sheet.getRange('B3:D').getA1Notation()).toBe('B3:D1000');
  });
});

describe('trap: arguments of the wrong type', () => {
  it('a text for an array', () => {
    const { sheet } = open();
    expect(thrownBy(() => sheet.getRange('A1').setValues('x' as never))).toEqual(
      exception(
        "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
      ),
    );
  });
  it('too many arguments', () => {
    const { sheet } = open();
    expect(() => (sheet.getRange('A1').getValue as (x: number) => unknown)(1)).toThrow(
      "don't match the method signature for SpreadsheetApp.Range.getValue.",
    );
  });
  it('the name of an enumeration for its value', () => {
    const { sheet } = open();
    expect(() =>
      sheet.getRange('A1').setBorder(true, true, true, true, true, true, '#000000', 'SOLID' as never),
    ).toThrow("don't match the method signature");
  });
  it('a colour that is none', () => {
    const { sheet } = open();
    expect(() => sheet.getRange('A1').setBackground('rgb(1)')).toThrow('Invalid color: rgb(1)');
  });
});

describe('trap: more than 50,000 characters in a cell', () => {
  it('is refused at 50,001 and taken at 50,000', () => {
    const { sheet } = open();
    expect(thrownBy(() => sheet.getRange('A1').setValue('x'.repeat(50_001)))).toEqual(
      exception('Your input contains more than the maximum of 50000 characters in a single cell.'),
    );
    expect(sheet.getRange('A1').setValue('x'.repeat(50_000)).getValue()).toHaveLength(50_000);
  });
});

describe('trap: names of sheets', () => {
  it('are unique, whatever their case', () => {
    const { workbook } = open();
    workbook.insertSheet('Sổ hộ');
    expect(thrownBy(() => workbook.insertSheet('sổ hộ'))).toEqual(
      exception('A sheet with the name "sổ hộ" already exists. Please enter another name.'),
    );
  });
  it('have 1 to 100 characters', () => {
    const { sheet } = open();
    expect(() => sheet.setName('x'.repeat(101))).toThrow('between 1 and 100 characters');
    expect(sheet.setName('x'.repeat(100)).getName()).toHaveLength(100);
  });
  it('are quoted in notation, an apostrophe doubled; formulas follow a new name', () => {
    const { sheet, workbook } = open();
    const other = workbook.insertSheet("Hộ 'mới'");
    sheet.getRange('A1').setFormula("='Hộ ''mới'''!B2+Tổng!A1&\"Tổng!A1\"");
    expect(workbook.getRange("'Hộ ''mới'''!B2").getSheet().getSheetId()).toBe(other.getSheetId());
    other.setName('Hộ cũ');
    expect(sheet.getRange('A1').getFormula()).toBe('=\'Hộ cũ\'!B2+Tổng!A1&"Tổng!A1"');
  });
  it('the last sheet cannot be deleted', () => {
    const { sheet, workbook } = open();
    expect(() => workbook.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  });
});

describe('trap: protected cells', () => {
  const refused = exception(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
  it('refuse content and looks to all but those who may edit', () => {
    const { fake, sheet } = open();
    sheet.getRange('A1:B2').protect();
    sheet.getRange('A1').setValue('chủ sổ thì được');
    const [model] = fake.workbook.sheets;
    for (const protection of model?.protections ?? []) protection.canEdit = false;
    expect(thrownBy(() => sheet.getRange('B2:C3').setValue(1))).toEqual(refused);
    expect(thrownBy(() => sheet.getRange('A1').setBackground('red'))).toEqual(refused);
    expect(sheet.getRange('C3').setValue(1).getValue()).toBe(1);
  });
});

describe('trap: a validation rule that rejects', () => {
  it('names the cell and the values allowed', () => {
    const { app, sheet } = open();
    const rule = app.newDataValidation().requireValueInList(['A', 'B', 'C']).setAllowInvalid(false).build();
    sheet.getRange('M2').setDataValidation(rule);
    expect(thrownBy(() => sheet.getRange('L2:M2').setValues([['x', 'Mã hộ']]))).toEqual(
      exception(
        'The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: A, B, C.',
      ),
    );
    expect(sheet.getRange('L2').getValue()).toBe('');
    expect(sheet.getRange('M2').setValue('B').getValue()).toBe('B');
    expect(sheet.getRange('M2').setValue('').getValue()).toBe('');
  });
  it('by the values of a range, shown as that range shows them', () => {
    const { app, sheet } = open();
    sheet.getRange('A1:A2').setValues([['Tổ 1'], ['Tổ 2']]);
    const rule = app
      .newDataValidation()
      .requireValueInRange(sheet.getRange('A1:A3'))
      .setAllowInvalid(false)
      .build();
    sheet.getRange('B1').setDataValidation(rule);
    expect(() => sheet.getRange('B1').setValue('Tổ 3')).toThrow('following values: Tổ 1, Tổ 2.');
  });
  it('a rule that only warns lets everything through', () => {
    const { app, sheet } = open();
    sheet.getRange('A1').setDataValidation(app.newDataValidation().requireNumberBetween(1, 5).build());
    expect(sheet.getRange('A1').setValue(9).getValue()).toBe(9);
    const strict = app.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(strict);
    expect(() => sheet.getRange('A1').setValue(9)).toThrow('The data you entered in cell A1 violates');
  });
});
