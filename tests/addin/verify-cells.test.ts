/** Reading a sheet again after writing: what is noticed, and what may change. */
import { sheetFacts } from '../../src/addin/cell-facts';
import { unexpectedCell } from '../../src/addin/verify-cells';
import { createEnvironment } from '../../runner/fake-apps-script/index';
import { emptyWorkbook } from '../../runner/fake-apps-script/workbook/workbook';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** A1: heading; A2 'a', A3 a formula, A4 7; B2 a formula that fills the cells below. */
function opened() {
  const memory = emptyWorkbook();
  const app = createEnvironment(memory).globals['SpreadsheetApp'] as App;
  const sheet = app.getActiveSpreadsheet().getSheets()[0]!;
  sheet.getRange('A1:A2').setValues([['Tên'], ['a']]);
  sheet.getRange('A4').setValue(7);
  const data = memory.sheets[0]!;
  const formula = (row: number, column: number, text: string, value: number) => {
    data.values[row]![column] = value;
    data.formulas.set(row * 32768 + column, { text, pending: false });
  };
  formula(2, 0, 'LEN(A2)', 1);
  formula(1, 1, 'ARRAYFORMULA(LEN(A2:A4))', 1);
  data.values[2]![1] = 1;
  const facts = sheetFacts(sheet);
  return { data, sheet, facts, write: { row: 2, column: 1, state: { value: 'A', format: '@' } } };
}

describe('after a cell was written', () => {
  it('all is well when it holds the value, formulas have followed and nothing else changed', () => {
    const { sheet, facts, data, write } = opened();
    sheet.getRange('A2').setValue('A');
    data.values[2]![0] = 2;
    expect(unexpectedCell(facts, [write])).toBeNull();
  });

  it.each([
    ['the cell holds something else', 'A2', 'B'],
    ['a neighbour changed', 'A4', 8],
    ['a formula became a value', 'A3', 1],
    ['a heading was cleared', 'A1', ''],
    ['a row was added below', 'A5', 'mới'],
  ])('%s', (_, cell, value) => {
    const { sheet, facts, write } = opened();
    sheet.getRange('A2').setValue('A');
    sheet.getRange(cell).setValue(value);
    expect(unexpectedCell(facts, [write])).toBe(cell);
  });

  it('a formula that fills other cells could not fill them any more', () => {
    const { sheet, facts, data } = opened();
    sheet.getRange('B4').setValue('x');
    data.values[1]![1] = '#REF!';
    expect(unexpectedCell(facts, [{ row: 4, column: 2, state: { value: 'x', format: '@' } }])).toBe('B2');
  });

  it('what such a formula fills may follow it', () => {
    const { sheet, facts, data } = opened();
    sheet.getRange('B5').setValue('x');
    data.values[2]![1] = 5;
    expect(unexpectedCell(facts, [{ row: 5, column: 2, state: { value: 'x', format: '@' } }])).toBeNull();
  });
});

describe('cells that a formula elsewhere may fill', () => {
  it('are those right of it and below it, up to the next formula', () => {
    const { facts } = opened();
    const filled = ['A2', 'A4', 'B3', 'B9', 'C2', 'C9'].filter((cell) =>
      facts.isArrayFilled(Number(cell.slice(1)), cell.charCodeAt(0) - 64),
    );
    expect(filled).toEqual(['B3', 'B9', 'C2', 'C9']);
  });
});
