/** How many targets have each status, and what is missing of those that have none. */
import type { ProgressStatus, Target, TargetProgress } from '../../../src/core/model';
import { countByStatus, countMissing } from '../../../src/core/targets/summary';
import { aTarget } from './support/target';

const told = (status: ProgressStatus, over: Partial<Target> = {}) =>
  ({ status, target: { ...aTarget(), ...over } }) as TargetProgress;

it('counts each status', () => {
  const of: ProgressStatus[] = [
    'exceeded',
    'met',
    'met',
    'in-progress',
    'in-progress',
    'in-progress',
    'not-met',
  ];
  expect(
    countByStatus([...of, 'no-data' as const, 'no-data' as const].map((status) => told(status))),
  ).toEqual({
    ...{ exceeded: 1, met: 2, 'in-progress': 3, 'not-met': 1, 'no-data': 2 },
  });
});

it('tells missing data from a missing plan: households alone are a plan', () =>
  expect(
    countMissing([
      told('no-data'),
      told('no-data', { value: null, count: 16 }),
      told('no-data', { value: null, count: null }),
      told('no-data', { value: null, count: null }),
      told('met', { value: null, count: null }),
    ]),
  ).toEqual({ noData: 2, noPlan: 2 }));
