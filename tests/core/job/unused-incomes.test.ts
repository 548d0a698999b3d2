/** A column of incomes that is not per person and month is named, where GN Thu nhập cannot be made. */
import { analyse } from '../../../src/core/job/analyse';
import type { Cell, Lang, SheetGrid } from '../../../src/core/model';
import { gridOf } from '../../support/builders';
import { texts } from '../reports/model-checks';

const NAMES = ['Ngô Văn Một', 'Ngô Văn Hai', 'Ngô Văn Ba'];

/** The column is F, after code, head, hamlet, size and class. */
function run(header: string, figures: readonly Cell[], lang: Lang = 'vi') {
  const grid = gridOf([
    ['Mã hộ', 'Họ và tên chủ hộ', 'Thôn', 'Số nhân khẩu', 'Phân loại hộ', header],
    ...NAMES.map((name, at): Cell[] => [`K${at}`, name, 'Thôn 1', 4, 'Hộ nghèo', figures[at] ?? null]),
  ]);
  const { models, report } = analyse(
    [grid],
    ['indicators', 'incomes'],
    { area: 'rural', asOf: '2024-12-31', lang },
    '2025-01-05',
    {
      formats: (each: SheetGrid) => each,
      details: { formulas: () => null, merges: () => null, fonts: () => null },
      own: {
        findings: () => null,
        waivers: () => null,
        settings: () => null,
        points: () => null,
        history: () => null,
        tasks: () => null,
      },
    },
  );
  return {
    roles: models.map(({ role }) => role),
    summary: report.summary.join('\n'),
    sheet: texts(models.find(({ role }) => role === 'indicators')!).join('\n'),
  };
}

it.each([
  ['Tổng thu nhập của hộ/tháng', [6_000_000, 6_000_004, '4.000.000'], 'ghi theo hộ/tháng'],
  ['Thu nhập bình quân hộ/năm (triệu đồng)', [72, 72.5, '48,5'], 'ghi theo hộ/năm'],
  ['Thu nhập của hộ gia đình', [6_000_000, 7_000_000, 8_000_000], 'ghi theo hộ'],
])('%s', (header, figures, basis) => {
  const { roles, summary, sheet } = run(header, figures);
  const said = `GN Thu nhập chưa lập: cột F “${header}” ${basis} nên chưa dùng được.`;
  expect(roles).not.toContain('incomes');
  expect(summary).toContain(said);
  expect(sheet).toContain(said);
});

it('is told in English', () => {
  expect(run('Tổng thu nhập của hộ/tháng', [6_000_000, 6_000_004, 1], 'en').summary).toContain(
    'GN Thu nhập is not made: column F “Tổng thu nhập của hộ/tháng” is per household and month, so it cannot be used yet.',
  );
});

it.each([
  ['an income that is read', 'Thu nhập BQ/người/tháng', [1_500_000, 1_600_000, 900_000]],
  ['a mark', 'Thiếu thu nhập', [1, 0, 1]],
  ['words', 'Nguồn thu nhập chính', ['làm ruộng', 'làm thuê', 'lương hưu']],
  ['a column without anything in it', 'Tổng thu nhập của hộ/tháng', [null, null, null]],
] as const)('says nothing of %s', (_, header, figures) => {
  expect(run(header, figures).summary).not.toContain('GN Thu nhập chưa lập');
});
