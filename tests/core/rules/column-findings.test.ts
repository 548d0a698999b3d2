import { readRegister } from '../../../src/core/register/read-register';
import {
  batchOf,
  cellPlace,
  columnName,
  fieldAt,
  reportCells,
  rowDetails,
  type FaultyCell,
} from '../../../src/core/rules/column-findings';
import { indexRegister } from '../../../src/core/rules/register-index';
import type { FindingDetails, Place, RuleContext, RuleReport } from '../../../src/core/rules/rule';
import { THRESHOLDS } from '../../../src/core/rules/thresholds';
import type { CellRef } from '../../../src/core/model';
import { gridOf } from '../../support/builders';
import { SETTINGS } from '../../support/rule-tester';

/** Column D has a header that is no field’s over two rows, column E none at all. */
const { register } = readRegister([
  gridOf(
    [
      ['Mã hộ', 'Họ và tên chủ hộ', 'Thôn', 'Ý kiến', null],
      [null, null, null, 'Tổ trưởng\nghi', null],
      ['H1', 'Lê Văn Một', 'Thôn 1', 'a', 'b'],
      ['H2', 'Lê Văn Hai', 'Thôn 1', 'a', 'b'],
      ['H3', 'Lê Văn Ba', 'Thôn 1', 'a', 'b'],
    ],
    'Sổ',
  ),
]);
const table = register.tables[0]!;
const context = {
  settings: SETTINGS,
  index: indexRegister(register),
  thresholds: { ...THRESHOLDS, wholeColumnRows: 3 },
} as unknown as RuleContext;
const hamlet = (row: number): Place => ({ table, row, field: 'thon' });

it('knows a column by its field, its lowest header, or its letter', () => {
  expect([0, 2, 3, 9].map((column) => fieldAt(table, column))).toEqual(['ma_ho', 'thon', null, null]);
  const ofTwoRows = { ...table, headerRows: [1, 2] };
  const names = [0, 3, 4].map((column) => columnName(ofTwoRows, column));
  expect(names).toEqual(['Mã hộ', 'Tổ trưởng ghi', 'E']);
  expect(columnName(table, 3)).toBe('Ý kiến');
  expect(cellPlace(table, 4, 2)).toEqual(hamlet(4));
  expect(cellPlace(table, 4, 3)).toEqual({ sheet: 'Sổ', row: 4, column: 4 });
});

it('names the household of a row, or the row where it is nobody’s', () => {
  expect(rowDetails(context, table, 4)).toEqual({ record: register.households[1]!.main, params: {} });
  expect(rowDetails(context, table, 1)).toEqual({ params: { household: 'Dòng 1' } });
});

describe('faulty cells of a column', () => {
  const cell = (row: number, becomes: string | null, more: Partial<FaultyCell> = {}): FaultyCell => ({
    ...{ row, column: 2, text: `x${row}`, becomes },
    ...more,
  });
  function told(cells: readonly FaultyCell[], wholeMessage?: string) {
    const fails: [Place | CellRef, FindingDetails][] = [];
    const report = { fail: (at: Place | CellRef, details: FindingDetails = {}) => fails.push([at, details]) };
    const named = wholeMessage === undefined ? {} : { wholeMessage };
    reportCells(cells, { table, context, report: report as unknown as RuleReport, apply: 'safe', ...named });
    return fails;
  }

  it('are one finding each below the threshold, with what is written and what it may become', () => {
    expect(told([cell(3, 'Thôn 1'), cell(4, null, { message: 'odd' })])).toEqual([
      [
        hamlet(3),
        {
          record: register.households[0]!.main,
          message: undefined,
          params: { column: 'Thôn', becomes: 'Thôn 1' },
          found: 'x3',
          expected: 'Thôn 1',
          fix: { value: 'Thôn 1', apply: 'safe' },
        },
      ],
      [
        hamlet(4),
        expect.objectContaining({
          message: 'odd',
          params: { column: 'Thôn', becomes: '' },
          expected: '',
          fix: null,
        }),
      ],
    ]);
    expect(told([cell(1, null)])[0]?.[1].params).toMatchObject({ household: 'Dòng 1' });
    expect(told([])).toEqual([]);
  });

  it('are one finding from the threshold on, at the first with the others beside it and one fix', () => {
    const [[at, details] = [], ...others] = told([cell(3, 'a'), cell(4, null), cell(5, 'b')]);
    expect(others).toEqual([]);
    expect(at).toEqual(hamlet(3));
    expect(details).toEqual({
      message: 'column',
      params: { column: 'Thôn', count: 3, becomes: 'a' },
      found: 'x3',
      expected: 'a',
      alsoAt: [hamlet(4), hamlet(5)],
      fix: { value: 'a', apply: 'safe', batch: [{ at: hamlet(5), value: 'b' }] },
    });
  });

  it('say nothing of a new value where the first has none', () => {
    const [[, details] = []] = told([cell(3, null), cell(4, 'a'), cell(5, 'b')], 'font');
    expect(details).toMatchObject({ message: 'font', expected: '', fix: null });
    expect(details?.params).toEqual({ column: 'Thôn', count: 3, becomes: '' });
  });

  it('have one fix without further cells where only the first has a value', () => {
    const offer = { table, apply: 'confirm' } as const;
    expect(batchOf([cell(3, 'a'), cell(4, null)], offer)).toEqual({ value: 'a', apply: 'confirm' });
    expect(batchOf([], offer)).toBeNull();
  });
});
