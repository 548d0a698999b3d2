import type { Fix } from '../../../src/core/model';
import { batchOf, gatherCells, reportCells, type CellFinding } from '../../../src/core/rules/cells-or-column';
import { gatherColumns } from '../../../src/core/rules/column-faults';
import type { FindingDetails, Place, RuleReport } from '../../../src/core/rules/rule';
import { THRESHOLDS } from '../../../src/core/rules/thresholds';
import { register } from '../../support/builders';

const THREE = { ...THRESHOLDS, wholeColumnRows: 3 };
const { tables } = register({ ma_ho: 'H1', chu_ho: 'Lê Văn Một', thon: 'Thôn 1' });
const table = tables[0]!;
const place = (row: number, field: Place['field'] = 'thon'): Place => ({ table, row, field });
/** Faulty cells from row 2 on, each with the fix named: s safe, c to be confirmed, - none. */
const cells = (fixes: string): CellFinding[] =>
  [...fixes].map((fix, at) => ({
    place: place(at + 2),
    details: { found: `${fix}${at + 2}`, ...fixOf(fix) },
  }));
const APPLY: Readonly<Record<string, Fix['apply']>> = { s: 'safe', c: 'confirm' };
function fixOf(fix: string): FindingDetails {
  const apply = APPLY[fix];
  return apply ? { fix: { value: 'Thôn 2', apply } } : {};
}

/** What a rule reported: the rows, and what it said of each. */
function listen() {
  const fails: [number, FindingDetails][] = [];
  let passed = 0;
  const report: RuleReport = {
    pass: (count = 1) => void (passed += count),
    fail: (at, details = {}) => fails.push([at.row, details]),
    skip() {},
    hasError: () => false,
    errorRows: () => [],
  };
  return { report, fails, rows: () => fails.map(([row]) => row), passed: () => passed };
}

describe('faulty cells of a column', () => {
  const told = (fixes: string, asked: number) => {
    const heard = listen();
    reportCells(cells(fixes), asked, (group) => ({ params: { count: group.length } }), heard.report, THREE);
    return heard;
  };

  it('are one finding at the heading where they are as many as the threshold and more than half', () => {
    expect(told('---', 5).rows()).toEqual([1]);
    // Two are fewer than three; three of six are half.
    expect(told('--', 2).rows()).toEqual([2, 3]);
    expect(told('---', 6).rows()).toEqual([2, 3, 4]);
    expect(told('', 0).rows()).toEqual([]);
  });

  it('are told at the heading with every cell as evidence and one fix', () => {
    const [[row, details] = [0, {}]] = told('ccc', 3).fails;
    expect(row).toBe(1);
    expect(details.params).toEqual({ count: 3 });
    expect(details.related).toEqual([place(2), place(3), place(4)]);
    expect(details.fix).toEqual({
      value: 'Thôn 2',
      apply: 'confirm',
      at: place(2),
      batch: [
        { at: place(3), value: 'Thôn 2' },
        { at: place(4), value: 'Thôn 2' },
      ],
    });
  });

  it('are never in one fix where one is safe and another to be confirmed, the safe first', () => {
    const heard = told('cscscs', 5);
    expect(heard.fails.map(([row, { fix, params }]) => [row, fix?.apply, params])).toEqual([
      [1, 'safe', { count: 3 }],
      [1, 'confirm', { count: 3 }],
    ]);
    expect(told('-c-s', 4).rows()).toEqual([5, 3, 2, 4]);
  });

  it('say each what was said of it where they are few', () => {
    expect(told('s-', 9).fails.map(([, { found }]) => found)).toEqual(['s2', '-3']);
  });
});

it('makes no fix of cells without one, and leaves them out of the fix of others', () => {
  expect(batchOf(cells('--'))).toBeNull();
  expect(batchOf([])).toBeNull();
  expect(batchOf(cells('-s'))).toMatchObject({ at: place(3), apply: 'safe', batch: [] });
});

describe('cells gathered one by one', () => {
  it('are counted by column, those without the fault too', () => {
    const rows = (sound: number) => {
      const gathered = gatherCells();
      for (const { place: at, details } of cells('---')) gathered.add(at, details);
      gathered.add(place(2, 'chu_ho'), null);
      gathered.addSound(table, 'thon', sound);
      const heard = listen();
      gathered.report(() => ({}), heard.report, THREE);
      return heard.rows();
    };
    // Three of five are more than half, three of six are not.
    expect(rows(2)).toEqual([1]);
    expect(rows(3)).toEqual([2, 3, 4]);
  });
});

describe('a fault of a whole column', () => {
  const told = (faulty: number, sound: number, share?: number) => {
    const columns = gatherColumns();
    for (let row = 2; row < 2 + faulty; row++) columns.add(place(row), { found: 'x' });
    for (let row = 0; row < sound; row++) columns.add(place(20 + row), null);
    const heard = listen();
    columns.tell(heard.report, THREE, (count, judged) => ({ params: { count, judged } }), share);
    return { rows: heard.rows(), passed: heard.passed(), said: heard.fails.map(([, { params }]) => params) };
  };

  it('is one finding at the heading where all of enough cells have it', () => {
    expect(told(3, 0)).toEqual({ rows: [1], passed: 0, said: [{ count: 3, judged: 3 }] });
    expect(told(2, 0)).toMatchObject({ rows: [2, 3], passed: 0 });
    expect(told(3, 1)).toMatchObject({ rows: [2, 3, 4], passed: 1 });
    expect(told(0, 3)).toEqual({ rows: [], passed: 3, said: [] });
  });

  it('is one finding already from the share a rule names', () => {
    expect(told(3, 1, 0.75)).toEqual({ rows: [1], passed: 1, said: [{ count: 3, judged: 4 }] });
    expect(told(2, 1, 0.75)).toMatchObject({ rows: [2, 3], passed: 1 });
  });
});
