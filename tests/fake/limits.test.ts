/** What a workbook, a cell, a store and a reader may not exceed, in Google's words where those are known. */
import { globalsOf, open, thrownBy } from './open';

const FULL =
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

/** A workbook of 9,999,000 cells. */
function nearlyFull() {
  const opened = open();
  const [sheet] = opened.fake.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  [sheet.maxRows, sheet.maxColumns] = [99_990, 100];
  return opened;
}

describe('limit: 10 million cells', () => {
  type Job = (given: ReturnType<typeof open>) => unknown;
  it.each([
    ['a new sheet', ({ workbook }) => workbook.insertSheet()],
    ['a sheet from a template', ({ workbook, sheet }) => workbook.insertSheet({ template: sheet })],
    ['a copied sheet', ({ workbook, sheet }) => sheet.copyTo(workbook)],
    ['more rows', ({ sheet }) => sheet.insertRowsAfter(1, 11)],
    ['more columns', ({ sheet }) => sheet.insertColumnsBefore(1, 1)],
    ['a longer row', ({ sheet }) => sheet.appendRow(Array.from({ length: 101 }, () => 1))],
  ] as [string, Job][])('%s is refused, and nothing has changed', (_what, job) => {
    const opened = nearlyFull();
    expect(thrownBy(() => job(opened))).toEqual({ name: 'Exception', message: FULL });
    const [first, ...others] = opened.fake.workbook.sheets;
    expect([first?.maxRows, first?.maxColumns, others.length]).toEqual([99_990, 100, 0]);
  });
  it('exactly as many are let in', () => {
    const { sheet } = nearlyFull();
    // 10 rows of 100 columns are the last 1,000 cells.
    sheet.insertRowsAfter(1, 10);
    expect(sheet.getMaxRows()).toBe(100_000);
  });
});

describe('limit: 50,000 characters a cell', () => {
  it('holds for rich text and formulas too', () => {
    const { app, sheet } = open();
    const text = app.newRichTextValue().setText('x'.repeat(50_001)).build();
    expect(thrownBy(() => sheet.getRange('A1').setRichTextValue(text)).message).toBe(TOO_LONG);
    expect(thrownBy(() => sheet.getRange('A1').setFormula(`=${'1+'.repeat(25_001)}1`)).message).toBe(
      TOO_LONG,
    );
  });
});

describe('limit: 9 KB a property, 500 KB a store, 100 KB a cache value, in bytes', () => {
  it('a Vietnamese letter counts as up to three', () => {
    const { fake } = open();
    const { PropertiesService, CacheService } = globalsOf(fake);
    const store = PropertiesService.getDocumentProperties();
    // 3,072 × 3 = 9,216 bytes = 9 KB.
    store.setProperty('a', 'ộ'.repeat(3072));
    const large = 'Argument too large: value';
    expect(thrownBy(() => store.setProperty('b', 'ộ'.repeat(3073))).message).toBe(large);
    const cache = CacheService.getDocumentCache();
    expect(thrownBy(() => cache?.put('a', 'ộ'.repeat(34_134))).message).toBe(large);
    for (let at = 0; at < 54; at++) store.setProperty(`p${at}`, 'x'.repeat(9216));
    expect(thrownBy(() => store.setProperty('last', 'x'.repeat(9216))).message).toContain('storage quota');
  });
});

describe('a viewer', () => {
  it('reads, and may edit nothing', () => {
    const { sheet } = open({ access: 'view' });
    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(sheet.getRange('A1').canEdit()).toBe(false);
    expect(thrownBy(() => sheet.getRange('A1').setValue(1))).toEqual({
      name: 'Exception',
      message: 'You do not have permission to perform that action.',
    });
  });
});

describe('a filter', () => {
  it('hides the rows whose shown text is not wanted, until it is taken away', () => {
    const { app, sheet } = open();
    const cells = sheet.getRange('A1:A3').setValues([['n'], [1], [2]]);
    const filter = cells.createFilter();
    filter?.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['2']).build());
    expect([2, 3].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true]);
    expect(cells.getValues()).toEqual([['n'], [1], [2]]);
    filter?.remove();
    expect(sheet.isRowHiddenByFilter(3)).toBe(false);
  });
});

describe('a custom function in a cell', () => {
  const opened = () => {
    const given = open();
    given.fake.useCustomFunctions((name, args) => (name === 'NGHEO_A' ? args : [[1], [2]]));
    return given;
  };
  it('has its arguments’ values, and its array in the empty cells beside it', () => {
    const { app, sheet } = opened();
    sheet.getRange('B1').setValue(7);
    sheet.getRange('C1').setFormula('=NGHEO_B(B1)');
    app.flush();
    expect(sheet.getRange('C1:C2').getValues()).toEqual([[1], [2]]);
    expect(sheet.getRange('C1').getFormula()).toBe('=NGHEO_B(B1)');
  });
  it('shows #REF! where a cell is in the way', () => {
    const { sheet } = opened();
    sheet.getRange('C2').setValue('x');
    sheet.getRange('C1').setFormula('=NGHEO_B(1)');
    expect(sheet.getRange('C1:C2').getValues()).toEqual([['#REF!'], ['x']]);
  });
});
