/** A target without a number, as the officer judges it. */
import { counted, told } from '../support/told';

it.each([
  [1, true, 'met', 'met', 'Cán bộ đánh giá: đạt (có ghi chú).'],
  [0, false, 'not-met', 'in-progress', 'Cán bộ đánh giá: chưa đạt (có ghi chú).'],
])('judged %d', (judgement, met, atEnd, before, sentence) => {
  const at = (elapsed: number) => told('qualitative', {}, null, counted(judgement, null), { elapsed });
  expect(at(1)).toMatchObject({ met, status: atEnd, value: null, achievement: null, sentence });
  expect(at(0.5)).toMatchObject({ met, status: before, sentence });
});

it('any other number is no judgement', () =>
  expect(told('qualitative', {}, null, counted(2, null))).toMatchObject({
    ...{ met: null, status: 'no-data' },
    sentence: 'Chưa có số liệu: chỉ tiêu không có con số, cán bộ chưa đánh giá.',
  }));
