/** What the service refuses, in which words, and that nothing is written then. */
import { probe, refusalOf } from './probe';
import type { Bench, Probe } from './probe';

type Range = GoogleAppsScript.Spreadsheet.Range;

const written = (cells: Range, values: unknown[][]): string | null =>
  refusalOf(() => {
    cells.setValues(values);
    SpreadsheetApp.flush();
  });

/** A cell that takes A or B only, with what was said of another value. */
function listed({ area }: Bench): { readonly cell: Range; readonly said: string | null } {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['A', 'B'], true).setAllowInvalid(false);
  const cell = area().setValue('A').setDataValidation(rule.build());
  return { cell, said: written(cell, [['C']]) };
}

const unlike = (what: string, data: number, range: number): string =>
  `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;

export const REFUSALS: readonly Probe[] = [
  probe('error-rows', unlike('rows', 2, 1), ({ area }) => written(area(), [['x'], ['y']])),
  probe('error-columns', unlike('columns', 2, 1), ({ area }) => written(area(), [['x', 'y']])),
  probe('error-nothing', [[''], ['']], ({ area }) => {
    const cells = area(2);
    written(cells, [['x'], ['y'], ['z']]);
    return cells.getValues();
  }),
  probe('error-name', 'Exception', ({ area }) => {
    try {
      area().setValues([['x', 'y']]);
      return null;
    } catch (error) {
      return error instanceof Error ? error.name : typeof error;
    }
  }),
  probe(
    'error-outside',
    'The coordinates of the range are outside the dimensions of the sheet.',
    ({ sheet }) => refusalOf(() => sheet.getRange(sheet.getMaxRows() + 1, 1).getValue()),
  ),
  probe('error-no-rows', 'The number of rows in the range must be at least 1.', ({ sheet }) =>
    refusalOf(() => sheet.getRange(1, 1, 0, 1).getValue()),
  ),
  probe(
    'error-type',
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ({ area }) => written(area(), 'x' as unknown as unknown[][]),
  ),
  probe(
    'error-long',
    'Your input contains more than the maximum of 50000 characters in a single cell.',
    ({ area }) => written(area(), [['x'.repeat(50_001)]]),
  ),
  probe('longest', 50_000, ({ area }) => {
    const cell = area().setValue('x'.repeat(50_000));
    const kept = String(cell.getValue()).length;
    cell.setValue('');
    return kept;
  }),
  {
    id: 'error-name-taken',
    expected: ({ sheet }) =>
      `A sheet with the name "${sheet.getName()}" already exists. Please enter another name.`,
    seen: (bench) => refusalOf(() => bench.spare(bench.workbook.insertSheet(bench.sheet.getName()))),
  },
  probe(
    'error-merge',
    "You can't merge frozen and non-frozen cells. Change the frozen rows or columns and try again.",
    ({ spare }) => {
      const sheet = spare();
      sheet.setFrozenRows(1);
      return refusalOf(() => {
        sheet.getRange('A1:A2').merge();
        SpreadsheetApp.flush();
      });
    },
  ),
  {
    id: 'validation-text',
    // The cell it names is the next that is free.
    expected: ({ area }) => {
      const next = area();
      const cell = next.offset(NEXT_AREA, 0).getA1Notation();
      return `The data you entered in cell ${cell} violates the data validation rules set on this cell. Please enter one of the following values: A, B.`;
    },
    seen: (bench) => listed(bench).said,
  },
  probe('validation-nothing', 'A', (bench) => listed(bench).cell.getValue()),
];
const NEXT_AREA = 1;
