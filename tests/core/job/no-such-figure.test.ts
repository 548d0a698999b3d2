/** Figures that cannot be there, asked for by name: the refusal says why (docs/indicators.md section 8). */
import { DomainError } from '../../../src/core/errors';
import { analyse } from '../../../src/core/job/analyse';
import { errorSentence } from '../../../src/core/messages/errors';
import type { Cell } from '../../../src/core/model';
import { gridOf } from '../../support/builders';

const none = () => null;

/** Two households without marks, incomes or a class at the start; a further column where one is given. */
function refusal(rows: string, header?: string, figures: readonly Cell[] = []): readonly [string, string] {
  const grid = gridOf([
    ['Mã hộ', 'Họ và tên chủ hộ', 'Thôn', 'Số nhân khẩu', 'Phân loại hộ', ...(header ? [header] : [])],
    ['A', 'Lê Văn An', 'Thôn 1', 4, 'Hộ nghèo', figures[0] ?? null],
    ['B', 'Võ Thị Bình', 'Thôn 1', 2, 'Hộ không nghèo', figures[1] ?? null],
  ]);
  try {
    analyse([grid], ['rows'], { area: 'rural', asOf: '2024-12-31', rows }, '2025-01-05', {
      formats: (each) => each,
      details: { formulas: none, merges: none, fonts: none },
      own: { findings: none, waivers: none, settings: none, points: none, history: none, tasks: none },
    });
  } catch (error) {
    if (error instanceof DomainError) return [error.code, errorSentence(error, 'vi')];
    throw error;
  }
  return ['', ''];
}

it.each([
  ['income-poor', 'figure.no-incomes', 'không có thu nhập'],
  ['persons-income-poor:hamlet=Thôn 1', 'figure.no-incomes', 'không có thu nhập'],
  ['multidimensional-poor', 'figure.no-marks', 'chưa có dấu'],
  ['persons-multidimensional-poor:k=3', 'figure.no-marks', 'chưa có dấu'],
  ['deprivation-viec_lam', 'figure.no-mark-of', 'chưa có dấu “Việc làm”'],
  ['movement-poor-start', 'figure.no-start', 'không có sổ kỳ trước'],
  ['gini', 'figure.unlisted-name', 'không có danh sách'],
  ['Gini', 'figure.unlisted-name', 'không có danh sách'],
  ['M0', 'figure.unlisted-name', 'không có danh sách'],
  ['multidimensional-a', 'figure.unlisted-name', 'không có danh sách'],
  ['foo', 'figure.unknown', 'poor-rate'],
  ['deprivation-foo', 'figure.unknown', 'poor-rate'],
])('%s', (rows, code, words) => {
  const [found, sentence] = refusal(rows);
  expect(found).toBe(code);
  expect(sentence).toContain(words);
});

it('names the column of incomes that cannot be used', () => {
  const [code, sentence] = refusal('income-poor', 'Tổng thu nhập của hộ/tháng', [6_000_000, 9_000_000]);
  expect(code).toBe('figure.incomes-unused');
  expect(sentence).toContain('cột F “Tổng thu nhập của hộ/tháng” ghi theo hộ/tháng nên chưa dùng được.');
});

it('leaves a figure that is there alone', () => expect(refusal('poor-rate')).toEqual(['', '']));
