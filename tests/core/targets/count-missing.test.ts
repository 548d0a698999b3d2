/** Targets without a status: what is missing is the data, or the plan's figure. */
import type { ProgressStatus, TargetProgress } from '../../../src/core/model';
import { countMissing } from '../../../src/core/targets/summary';

const target = (status: ProgressStatus, value: number | null, count: number | null = null): TargetProgress =>
  ({ status, target: { value, count } }) as TargetProgress;

describe('targets without a status', () => {
  it('lack data where the plan has a figure, else the figure', () => {
    expect(
      countMissing([
        target('met', 5),
        target('no-data', 5),
        // Points and households: one of the two is a figure.
        target('no-data', null, 16),
        target('no-data', null),
        target('no-data', 0),
        target('not-met', null),
      ]),
    ).toEqual({ noData: 3, noPlan: 1 });
  });
});
