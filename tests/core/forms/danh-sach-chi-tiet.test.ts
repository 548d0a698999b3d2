/** Columns 11–16 of the detailed list: the supports a register names, one cross a kind. */
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';
import { formsOf } from '../../support/filled-forms';

/** Indexes of the crossed columns among 11 (y tế), 12 (giáo dục), 13 (sản xuất), 14 (vay vốn), 15 (nhà ở), 16 (khác). */
function crossed(support: string): string {
  const { filled } = formsOf(
    readRegister([
      gridOf([
        ['Mã hộ', 'Họ và tên chủ hộ', 'Thôn', 'Số nhân khẩu', 'Phân loại hộ', 'Chính sách hỗ trợ'],
        ['T1', 'Đinh Văn Một', 'Thôn Trên', 3, 'Hộ nghèo', support],
      ]),
    ]).register,
  );
  const list = filled.filled.find(({ form }) => form.id === 'danh_sach_chi_tiet');
  if (list?.kind !== 'list') throw new Error('no list');
  const kinds = ['11', '12', '13', '14', '15', '16'];
  const at = kinds.map((kind) => list.columns.findIndex(({ index }) => index === kind));
  return kinds.filter((_, i) => list.rows.some(({ values }) => values[at[i] ?? -1] === 'x')).join(' ');
}

it.each([
  ['Cấp thẻ BHYT; vay vốn', '11 14'],
  ['Miễn học phí, xây nhà', '12 15'],
  ['Mô hình sinh kế', '13'],
  ['Gạo cứu đói', '16'],
  ['Gạo cứu đói; BHYT', '11 16'],
  // Two lines of a cell are two supports.
  ['BHYT\nGạo cứu đói', '11 16'],
  // What is denied was not given; a fee that is not taken is a help.
  ['Không', ''],
  ['Chưa vay vốn', ''],
  ['BHYT; chưa vay vốn', '11'],
  ['Không thu học phí', '12'],
  ['', ''],
])('“%s”: %s', (support, expected) => {
  expect(crossed(support)).toBe(expected);
});
