/** Words of Phân loại và chỉ số. */
import { words } from './words';

export const CLASSIFY = words({
  standard: ['Chuẩn nghèo', 'Poverty standard'],
  'standard.auto': ['Theo ngày rà soát', 'By the review date'],
  'standard.vn-2016': ['2016–2021 (QĐ 59/2015)', '2016–2021 (QĐ 59/2015)'],
  'standard.vn-2022': ['2022–2026 (NĐ 07/2021)', '2022–2026 (NĐ 07/2021)'],
  'standard.vn-2027': ['2027–2030 (NĐ 351/2025, chưa kiểm chứng)', '2027–2030 (NĐ 351/2025, unverified)'],
  area: ['Khu vực', 'Area'],
  'area.auto': ['Theo loại đơn vị (phường, xã)', 'By the unit’s type (phường, xã)'],
  'area.urban': ['Thành thị', 'Urban'],
  'area.rural': ['Nông thôn', 'Rural'],
  'as-of': ['Ngày rà soát', 'Review date'],
  'as-of.hint': ['Để trống: lấy theo năm ghi trong sổ.', 'Blank: by the year written in the register.'],
  saving: ['Đang lưu lựa chọn…', 'Saving the choice…'],
  saved: [
    'Đã lưu lựa chọn; chọn lại giá trị cũ để trở về. Bấm Xem trước để thấy kết quả.',
    'The choice is saved; choose the old value to go back. Press Preview to see the result.',
  ],
  preview: ['Xem trước', 'Preview'],
  previewing: ['Đang tính thử…', 'Computing…'],
  previewed: ['Mới tính thử, chưa ghi gì.', 'Computed only; nothing is written yet.'],
  result: ['Kết quả tính thử', 'Preview'],
  used: ['{standard}, {area}, đến {date}', '{standard}, {area}, as of {date}'],
  class: ['Loại hộ', 'Class'],
  households: ['Số hộ', 'Number'],
  change: ['So lần trước', 'Since last'],
  first: ['lần đầu', 'first time'],
  same: ['không đổi', 'same'],
  remarks: ['Cần biết', 'To know'],
  write: ['Ghi kết quả', 'Write the result'],
  writing: ['Đang ghi…', 'Writing…'],
  'write.hint': [
    'Ghi ra GN Phân loại hộ, GN Chỉ số và các trang GN đi kèm; sổ không bị thay đổi.',
    'Written to GN Phân loại hộ, GN Chỉ số and the GN sheets beside them; the register is not changed.',
  ],
  next: ['Tiếp: lập bảng tiến độ', 'Next: build the progress sheet'],
});
