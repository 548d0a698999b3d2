/** A fall by points: verdict, and how many households are still to leave. */
import { counted, told } from '../support/told';

const by = (
  plan: Parameters<typeof told>[1],
  start: readonly [number, number],
  end: readonly [number, number],
) => told('reduce-rate', { decimals: 1, ...plan }, counted(...start), counted(...end));

it.each([
  // 10 % → 8,9 %: above one point; 8,5 and more is exactly one and a half.
  ['above its number', { value: 1, strict: true }, [100, 1000], [89, 1000], 'met', 0],
  ['its number exactly', { value: 1, strict: true }, [100, 1000], [90, 1000], 'not-met', 1],
  ['its number by rounding: 0,95', { value: 1 }, [200, 2000], [181, 2000], 'met', 0],
  // 0,9 at one decimal: 181 of 2.000 would do.
  ['rounded down: 0,94', { value: 1 }, [2000, 20000], [1812, 20000], 'not-met', 2],
  ['above', { value: 1 }, [100, 1000], [89, 1000], 'exceeded', 0],
  ['in its range', { value: 1, max: 1.5 }, [100, 1000], [85, 1000], 'met', 0],
  ['above its range', { value: 1, max: 1.5 }, [100, 1000], [84, 1000], 'exceeded', 0],
  // 5 points at most can go of 5 %.
  ['more than there are', { value: 6 }, [10, 200], [9, 200], 'not-met', null],
] as const)('%s', (_, plan, start, end, status, gap) =>
  expect(by(plan, start, end)).toMatchObject({ status, gap }),
);
