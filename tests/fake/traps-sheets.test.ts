/** Merges, hidden rows, formulas, rules, order of writes (traps 13 to 15, 17, 19, 20). */
import { open, thrownBy } from './open';

describe('trap: merged cells', () => {
  it('hold a value in the first cell only; the others ignore what is written to them', () => {
    const { sheet } = open();
    const range = sheet
      .getRange('A1:C1')
      .setValues([['x', 'y', 'z']])
      .merge();
    expect(range.getValues()).toEqual([['x', '', '']]);
    range.setValues([[1, 2, 3]]);
    expect(range.getValues()).toEqual([[1, '', '']]);
    expect(
      range
        .breakApart()
        .setValues([[1, 2, 3]])
        .getValues(),
    ).toEqual([[1, 2, 3]]);
  });
  it('cannot cross the frozen rows', () => {
    const { sheet } = open();
    sheet.setFrozenRows(2);
    expect(() => sheet.getRange('A2:A3').merge()).toThrow("can't merge frozen and non-frozen cells");
  });
  it('cannot cross the frozen columns', () => {
    const { sheet } = open();
    sheet.setFrozenColumns(2);
    expect(() => sheet.getRange('B1:C1').merge()).toThrow("can't merge frozen and non-frozen cells");
  });
  it('cannot be cut by freezing afterwards', () => {
    const { sheet } = open();
    sheet.getRange('A2:A3').merge();
    sheet.getRange('B1:C1').merge();
    expect(() => sheet.setFrozenRows(2)).toThrow(
      "can't freeze rows which contain only part of a merged cell",
    );
    expect(() => sheet.setFrozenColumns(2)).toThrow(
      "can't freeze columns which contain only part of a merged cell",
    );
    sheet.setFrozenRows(3);
    sheet.setFrozenColumns(3);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([3, 3]);
  });
  it('must be taken whole', () => {
    const { sheet } = open();
    sheet.getRange('A1:B2').merge();
    expect(() => sheet.getRange('B2:C3').merge()).toThrow('You must select all cells in a merged range');
    expect(() => sheet.getRange('A1').breakApart()).toThrow('You must select all cells in a merged range');
  });
  it('mergeAcross makes one a row', () => {
    const { sheet } = open();
    sheet.getRange('A1:B3').mergeAcross();
    expect(
      sheet
        .getRange('A1:B3')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:B1', 'A2:B2', 'A3:B3']);
    expect([sheet.getRange('B2').isPartOfMerge(), sheet.getRange('C2').isPartOfMerge()]).toEqual([
      true,
      false,
    ]);
  });
});

describe('trap: hidden rows', () => {
  it('are read like any other', () => {
    const { sheet } = open();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.hideRows(2);
    expect(sheet.isRowHiddenByUser(2)).toBe(true);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [2], [3]]);
  });
});

describe('trap: formulas', () => {
  it('a cell with a value has no formula', () => {
    const { sheet } = open();
    expect(sheet.getRange('A1').setValue(5).getFormula()).toBe('');
  });
  it('one formula for a range is filled across it, fixed references stay', () => {
    const { sheet } = open();
    sheet.getRange('C1:C2').setFormula('=A1*$B$1+LOG10(A1)&"A1"');
    expect(sheet.getRange('C1:C2').getFormulas()).toEqual([
      ['=A1*$B$1+LOG10(A1)&"A1"'],
      ['=A2*$B$1+LOG10(A2)&"A1"'],
    ]);
  });
  it('a value that only saving computes cannot be read in the stand-in', () => {
    const { sheet } = open();
    sheet.getRange('A1').setFormula('=1+1');
    expect(() => sheet.getRange('A1').getValue()).toThrow('its value is computed when the file is saved');
  });
  it('but a plain total is there at once, of totals too', () => {
    const { sheet } = open();
    sheet.getRange('A1:A4').setValues([[2], ['x'], [''], [3]]);
    sheet.getRange('A5').setFormula('=SUM(A1:A4)');
    sheet.getRange('A6').setFormula('=A5+A1');
    sheet.getRange('A7').setFormula('=COUNT(A1:A4)');
    // 2 + 3, texts adding nothing; 5 + 2.
    expect([sheet.getRange('A5').getValue(), sheet.getRange('A6').getDisplayValue()]).toEqual([5, '7']);
    expect(() => sheet.getRange('A7').getValue()).toThrow('computed when the file is saved');
  });
});

describe('trap: conditional rules are replaced as a whole list', () => {
  it('what is not given again is gone', () => {
    const { app, sheet } = open();
    const rule = (word: string) =>
      app
        .newConditionalFormatRule()
        .whenTextEqualTo(word)
        .setBackground('red')
        .setRanges([sheet.getRange('A1:A9')])
        .build();
    sheet.setConditionalFormatRules([rule('Đạt'), rule('Vượt')]);
    sheet.setConditionalFormatRules([rule('Chưa đạt')]);
    const left = sheet.getConditionalFormatRules();
    expect(left.map((one) => one.getBooleanCondition()?.getCriteriaValues())).toEqual([['Chưa đạt']]);
    expect(left[0]?.getRanges()[0]?.getA1Notation()).toBe('A1:A9');
  });
  it('a rule without ranges cannot be built', () => {
    const { app } = open();
    expect(thrownBy(() => app.newConditionalFormatRule().whenTextEqualTo('x').build())).toEqual({
      name: 'Exception',
      message: 'Ranges must have at least one range.',
    });
  });
});

describe('trap: there is no transaction', () => {
  it('an error in the middle leaves earlier writes done', () => {
    const { sheet } = open({ failCall: 3 });
    const job = () => {
      sheet.getRange('A1').setValue(1);
      sheet.getRange('A2').setValue(2);
      sheet.getRange('A3').setValue(3);
    };
    expect(thrownBy(job)).toEqual({ name: 'Exception', message: 'Service error: Spreadsheets' });
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [2], ['']]);
  });
});

describe('trap: objects of the service', () => {
  it('are named by their class as text, and are plain objects', () => {
    const { sheet } = open();
    expect(String(sheet.getRange('A1'))).toBe('Range');
    expect(sheet.getRange('A1').constructor).toBe(Object);
  });
  it('have no members but those of the platform: a mistyped one throws', () => {
    const { sheet } = open();
    expect(() => (sheet.getRange('A1') as unknown as { setValeu(): void }).setValeu()).toThrow(
      'Range.setValeu is not implemented in the stand-in',
    );
    expect(() => Object.assign(sheet, { name: 'x' })).toThrow('Sheet.name cannot be set');
  });
  it('a range of a deleted sheet is of no use', () => {
    const { workbook } = open();
    const other = workbook.insertSheet('Khác');
    const range = other.getRange('A1');
    workbook.deleteSheet(other);
    expect(() => range.getValue()).toThrow('Range not found');
    expect(() => other.getName()).toThrow('not found');
  });
});

describe('sheets', () => {
  it('are inserted after the active one unless a place is given, and moved by the active one', () => {
    const { workbook } = open();
    workbook.insertSheet('B');
    workbook.insertSheet('C', 0);
    const names = () => workbook.getSheets().map((sheet) => sheet.getName());
    expect(names()).toEqual(['C', 'Trang tính1', 'B']);
    workbook.moveActiveSheet(3);
    expect(names()).toEqual(['Trang tính1', 'B', 'C']);
  });
  it('are copied whole from a template', () => {
    const { sheet, workbook } = open();
    sheet
      .getRange('A1:B1')
      .setValues([['x', 5]])
      .setBackground('red');
    sheet.getRange('A2').setNote('ghi chú');
    const copy = workbook.insertSheet('Bản', 1, { template: sheet });
    expect(copy.getRange('A1:B1').getValues()).toEqual([['x', 5]]);
    expect(copy.getRange('A1').getBackground()).toBe('#ff0000');
    expect(copy.getRange('A2').getNote()).toBe('ghi chú');
  });
  it('metadata are found by key wherever the sheet has moved, until they are removed', () => {
    const { sheet, workbook } = open();
    sheet.addDeveloperMetadata('vai-trò', 'findings');
    workbook.addDeveloperMetadata('vai-trò', 'workbook');
    sheet.setName('Đổi tên');
    const find = () => workbook.createDeveloperMetadataFinder().withKey('vai-trò').find();
    expect(find().map((one) => one.getLocation().getSheet()?.getName() ?? null)).toEqual([null, 'Đổi tên']);
    expect(sheet.createDeveloperMetadataFinder().withValue('findings').find()).toHaveLength(1);
    find().forEach((one) => one.remove());
    expect(find()).toEqual([]);
  });
});
