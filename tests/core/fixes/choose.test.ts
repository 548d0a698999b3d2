import type { Choice } from '../../../src/core/fixes/choose';
import { offersOf, planChosen } from '../../../src/core/fixes/choose';
import type { ObstacleAt } from '../../../src/core/fixes/change';
import type { Finding, SheetGrid } from '../../../src/core/model';
import { capital, finding, ONLY, sheetOf, toyCheck } from './toy-check';
import type { ToyRule } from './toy-check';

const FREE: ObstacleAt = () => null;
const at = (row: number, column: number) => ({ sheet: 'Hộ', row, column });
const asks: ToyRule = { ...capital, code: 'T-ask', apply: 'confirm' };
const chosen = (row: number, column: number, value: Choice['value'], code = 'T-ask'): Choice => ({
  code,
  ref: at(row, column),
  value,
});
const withFinding = (own: Finding) => (grids: readonly SheetGrid[]) => ({
  ...toyCheck([])(grids),
  findings: [own],
});

describe('what waits for a person', () => {
  const offers = (grids: SheetGrid[], own: Finding, obstacles: ObstacleAt = FREE) =>
    offersOf([own], grids, 'confirm', obstacles).map(({ ref, before, values }) => [
      `${ref.row}:${ref.column}`,
      before,
      values,
    ]);

  it('is each cell of a column on its own', () => {
    const own = finding('T1', 1, 1, {
      fix: { value: 'A', apply: 'confirm', at: at(2, 1), batch: [{ ref: at(3, 1), value: 'B' }] },
    });
    expect(offers(sheetOf(['Tên'], ['a'], ['b']), own)).toEqual([
      ['2:1', 'a', ['A']],
      ['3:1', 'b', ['B']],
    ]);
  });

  it('shows the values to choose from, not the sentence that lists them', () => {
    const own = finding('T1', 1, 1, {
      fix: { value: 'Nam | Nữ', options: ['Nam', 'Nữ'], apply: 'confirm' },
    });
    expect(offers(sheetOf(['?']), own)).toEqual([['1:1', '?', ['Nam', 'Nữ']]]);
  });

  it('leaves out cells that may not be written to, and those that say it already', () => {
    const own = finding('T1', 1, 1, { fix: { value: 'A', apply: 'confirm' } });
    expect(offers(sheetOf(['a']), own, () => 'formula')).toEqual([]);
    expect(offers(sheetOf(['A']), own)).toEqual([]);
  });
});

describe('what a person chose', () => {
  it('is changed; the rest stays', () => {
    const { changes, grids } = planChosen(sheetOf(['a', 'b']), [chosen(1, 2, 'B')], toyCheck([asks]), FREE);
    expect(grids[0]?.cells).toEqual([['a', 'B']]);
    expect(changes).toMatchObject([{ before: 'b', after: 'B', codes: ['T-ask'], apply: 'confirm' }]);
  });

  it('may be one of several values', () => {
    const own = finding('T1', 1, 1, { fix: { value: 'Nam | Nữ', options: ['Nam', 'Nữ'], apply: 'confirm' } });
    const check = withFinding(own);
    expect(planChosen(sheetOf(['?']), [chosen(1, 1, 'Nữ', 'T1')], check, FREE).changes).toHaveLength(1);
    expect(planChosen(sheetOf(['?']), [chosen(1, 1, 'Nam | Nữ', 'T1')], check, FREE).refused).toEqual([
      { ref: at(1, 1), code: 'T1', reason: 'not-offered' },
    ]);
  });

  it.each([
    ['the register no longer has the finding', chosen(1, 3, 'C'), 'gone'],
    ['the rule offers another value', chosen(1, 1, 'Z'), 'not-offered'],
  ])('is refused when %s', (_, choice, reason) => {
    const result = planChosen(sheetOf(['a', 'b', 'C']), [choice], toyCheck([asks]), FREE);
    expect(result.changes).toEqual([]);
    expect(result.refused.map((one) => one.reason)).toEqual([reason]);
  });

  it('is refused when the cell holds a formula, or was chosen twice', () => {
    const twice = [chosen(1, 1, 'A'), chosen(1, 1, 'A')];
    const result = planChosen(sheetOf(['a']), twice, toyCheck([asks]), FREE);
    expect(result.changes).toHaveLength(1);
    expect(result.refused.map((one) => one.reason)).toEqual(['conflict']);
    const barred = planChosen(sheetOf(['a']), [chosen(1, 1, 'A')], toyCheck([asks]), () => 'formula');
    expect(barred.refused.map((one) => one.reason)).toEqual(['formula']);
  });

  it('is made and told when the check still complains: the person decided', () => {
    const no: ToyRule = { code: 'T-no', severity: 'error', wants: (cell) => (cell === 'A' ? ONLY : null) };
    const result = planChosen(sheetOf(['a']), [chosen(1, 1, 'A')], toyCheck([asks, no]), FREE);
    expect(result.changes).toHaveLength(1);
    expect(result.doubtful).toEqual([{ ref: at(1, 1), code: 'T-ask', reason: 'new-error' }]);
  });
});
