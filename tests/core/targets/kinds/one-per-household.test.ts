/** Every household has one, where the plan gives no number. */
import { counted, told } from '../support/told';

it.each([
  // 3 of 4 are 75 %.
  [3, 0.5, 'in-progress', false, 75, 1, 'Có 03/04 hộ nghèo, tỷ lệ 75,00%; còn 01 hộ.'],
  [
    3,
    1,
    'no-data',
    null,
    null,
    null,
    'Có 03/04 hộ nghèo, tỷ lệ 75,00%; kế hoạch không giao mức nên chưa đánh giá.',
  ],
  [4, 0.5, 'met', true, 100, 0, 'Có 04/04 hộ nghèo, tỷ lệ 100%.'],
  [4, 1, 'met', true, 100, 0, 'Có 04/04 hộ nghèo, tỷ lệ 100%.'],
])('%d of 4, %d of the time over: %s', (part, elapsed, status, met, achievement, gap, sentence) =>
  expect(told('one-per-household', {}, null, counted(part, 4), { elapsed })).toMatchObject({
    ...{ status, met, achievement, gap, sentence, value: part * 25 },
  }),
);

it('a per cent typed by hand says nothing of how many', () =>
  expect(
    told('one-per-household', {}, null, counted(75, null), { elapsed: 0.5, rateOnly: true }).gap,
  ).toBeNull());
