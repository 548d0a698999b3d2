/** A share against its plan: exactly, without rounding. */
import { counted, told } from '../support/told';

const share = (plan: Parameters<typeof told>[1], part: number, whole: number | null, rateOnly = false) =>
  told('reach-share', plan, null, counted(part, whole), { rateOnly });

it.each([
  // 95 % of 199 are 189,05: 190.
  ['one short', { value: 95 }, 189, 199, 'not-met', 99.9, 1],
  ['reached', { value: 95 }, 190, 199, 'exceeded', 100.5, 0],
  ['exactly', { value: 90 }, 90, 100, 'met', 100, 0],
  ['above, exactly at it', { value: 90, strict: true }, 90, 100, 'not-met', 99.9, 1],
  ['above', { value: 90, strict: true }, 91, 100, 'met', 101.1, 0],
  ['in its range', { value: 80, max: 90 }, 90, 100, 'met', 112.5, 0],
  ['above its range', { value: 80, max: 90 }, 91, 100, 'exceeded', 113.8, 0],
  // Above all there is nothing.
  ['all', { value: 100 }, 100, 100, 'met', 100, 0],
  ['nobody of somebody', { value: 50 }, 0, 10, 'not-met', 0, 5],
] as const)('%s', (_, plan, part, whole, status, achievement, gap) =>
  expect(share(plan, part, whole)).toMatchObject({ status, achievement, gap }),
);

it('typed in per cent says nothing of how many', () => {
  expect(share({ value: 90 }, 85, null, true)).toMatchObject({ value: 85, met: false, gap: null });
  expect(share({ value: 90 }, 90, null, true)).toMatchObject({ value: 90, met: true, gap: 0 });
});

it.each([
  [0, 0],
  [5, 3],
  [-1, 3],
  [5, null],
])('%j of %j is no share', (part, whole) =>
  expect(share({ value: 90 }, part, whole)).toMatchObject({ value: null, met: null }),
);
