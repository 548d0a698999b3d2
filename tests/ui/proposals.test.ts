/** Which proposal of the server mends which finding. */
import type { PanelFinding } from '../../src/addin/panel-types';
import { proposalsFor } from '../../src/ui/panel/screens/check/fix-state';

type Fixes = Parameters<typeof proposalsFor>[1];

const FINDING: PanelFinding = {
  key: 'r9.v1',
  code: 'FD02',
  title: 'Số định danh mất số 0',
  severity: 'error',
  sheet: 'DS hộ',
  cell: 'F9',
  household: 'H1',
  hamlet: '',
  message: 'Mất số 0.',
  found: '',
  expected: '',
  todo: '',
  fix: 'safe',
};
const safe = (cell: string, code: string, household?: string, codes?: string[]): Fixes['fixes'][number] => ({
  sheet: 'DS hộ',
  cell,
  code,
  before: 1,
  after: `new ${cell}`,
  apply: 'safe',
  ...(household === undefined ? {} : { household }),
  ...(codes === undefined ? {} : { codes }),
});
const offer = (cell: string, message: string, values: string[]): Fixes['toConfirm'][number] => ({
  sheet: 'DS hộ',
  cell,
  code: 'FD02',
  before: 'x',
  values,
  apply: 'confirm',
  message,
});
const given = (fixes: Fixes['fixes'], toConfirm: Fixes['toConfirm'] = []): Fixes =>
  ({ ok: true, fixes, toConfirm }) as unknown as Fixes;
const cells = (fixes: Fixes): string[] =>
  proposalsFor(FINDING, fixes).map(({ cell, after }) => `${cell} ${after}`);

describe('what mends a finding', () => {
  it('is the fix of its own cell and rule, not that of another cell or rule', () => {
    expect(
      cells(given([safe('F9', 'FD02', 'H1'), safe('F10', 'FD02', 'H1'), safe('F9', 'FD99', 'H1')])),
    ).toEqual(['F9 new F9']);
  });

  it('may be one change that mends several rules', () => {
    expect(cells(given([safe('F9', 'FD12', 'H1', ['FD12', 'FD02'])]))).toEqual(['F9 new F9']);
  });

  it('may write beside the cell, known by the household then', () => {
    expect(cells(given([safe('G9', 'FD02', 'H1'), safe('G10', 'FD02', 'H2')]))).toEqual(['G9 new G9']);
  });

  it('is each value of a proposal, known by the cell, else by the sentence', () => {
    expect(cells(given([], [offer('F9', 'khác', ['a', 'b']), offer('K9', 'Mất số 0.', ['c'])]))).toEqual([
      'F9 a',
      'F9 b',
    ]);
    expect(cells(given([], [offer('K9', 'Mất số 0.', ['c'])]))).toEqual(['K9 c']);
  });

  it('is nothing where the register offers nothing', () => expect(cells(given([]))).toEqual([]));
});
