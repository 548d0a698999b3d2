/** A level to come down to: verdict, and how many households are above it. */
import { counted, told } from '../support/told';

const to = (plan: Parameters<typeof told>[1], end: readonly [number, number]) =>
  told('reduce-rate', { form: 'to', decimals: 1, ...plan }, counted(100, 1000), counted(...end));

it.each([
  ['at the level', { value: 8 }, [80, 1000], 'met', 100, 0],
  // 8,04 % is 8,0 at one decimal: (10 − 8,04)/2 = 98 % would be, and it is met.
  ['at the level by rounding', { value: 8 }, [804, 10000], 'met', 100, 0],
  ['above', { value: 8 }, [81, 1000], 'not-met', 95, 1],
  ['under', { value: 8 }, [79, 1000], 'exceeded', 105, 0],
  ['below, exactly at it', { value: 8, strict: true }, [80, 1000], 'not-met', 99.9, 1],
  ['below', { value: 8, strict: true }, [79, 1000], 'met', 105, 0],
  ['in its range', { value: 8, max: 9 }, [90, 1000], 'met', 100, 0],
  ['under its range', { value: 8, max: 9 }, [79, 1000], 'exceeded', 210, 0],
  ['below nothing', { value: 0, strict: true }, [1, 1000], 'not-met', 99, null],
] as const)('%s', (_, plan, end, status, achievement, gap) =>
  expect(to(plan, end)).toMatchObject({ status, achievement, gap }),
);
