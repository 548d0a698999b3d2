/** Headers met in a register nobody had seen: known by their kind, or asked about. */
import { explainRegister } from '../../../src/core/register/explain';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';

const COLUMNS: readonly (readonly [span: string | null, header: string, cells: readonly string[]])[] = [
  ['Nhân thân', 'Họ, chữ đệm và tên khai sinh', ['Lê Văn An', 'Trần Thị Bình', 'Võ Thị Dung']],
  ['Nhân thân', 'Sinh ngày', ['02/03/1980', '04/05/1981', '06/07/2001']],
  ['Nhân thân', 'Là gì với chủ hộ', ['Chủ hộ', 'Vợ', 'Chủ hộ']],
  [null, 'Hộ số', ['NL001', '', 'NL002']],
  ['Kết quả rà soát cuối năm', 'Nghèo', ['x', '', '']],
  ['Kết quả rà soát cuối năm', 'Cận nghèo', ['', '', 'x']],
  ['Kết quả rà soát cuối năm', 'Đầu năm thuộc diện', ['Hộ nghèo', '', 'Không nghèo']],
  [null, 'Gia đình chính sách', ['x', '', '']],
];
const spans = COLUMNS.map(([span], i) => (span === COLUMNS[i - 1]?.[0] ? null : span));
const reading = readRegister([
  gridOf(
    [
      COLUMNS.map(([span, header], i) => (span === null ? header : (spans[i] ?? null))),
      COLUMNS.map(([span, header]) => (span === null ? null : header)),
      ...[0, 1, 2].map((row) => COLUMNS.map(([, , cells]) => cells[row] || null)),
    ],
    'Sổ theo dõi',
  ),
]);
const [sheet] = explainRegister(reading, 'vi').sheets;

it.each([
  ['Họ, chữ đệm và tên khai sinh', 'ho_ten'],
  ['Sinh ngày', 'ngay_sinh'],
  ['Hộ số', 'ma_ho'],
  ['Đầu năm thuộc diện', 'phan_loai_dau_ky'],
])('%s is %s', (header, field) => {
  const found = sheet?.fields.find((each) => each.header.endsWith(header));
  expect(found?.field).toBe(field);
});

it('a family under some policy is asked about, not taken for one of people of merit', () => {
  expect(sheet?.fields.map(({ field }) => field)).not.toContain('nguoi_co_cong');
  expect(sheet?.questions).toContainEqual(
    expect.objectContaining({ kind: 'unsure-column', columns: ['H'], fields: ['nguoi_co_cong'] }),
  );
});

it.each(['Hồ sơ', 'Số hộ', 'Mã hồ sơ'])('%s is no code of a household', (header) => {
  const read = readRegister([
    gridOf([
      ['STT', 'Họ và tên chủ hộ', 'Số nhân khẩu', header],
      [1, 'Lê Văn An', 3, null],
    ]),
  ]);
  expect(read.tables[0]?.fields.map(({ field }) => field)).not.toContain('ma_ho');
});
