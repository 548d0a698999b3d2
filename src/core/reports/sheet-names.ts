import { FORMS } from '../forms/index';
import type { FormId } from '../forms/form';
import type { SheetRole } from './sheet-model';

type FormRole = `form-${FormId}`;
const FORM_SHEETS = Object.fromEntries(FORMS.map(({ id, sheet }) => [`form-${id}`, sheet])) as Readonly<
  Record<FormRole, string>
>;

/** Names of the add-in's own sheets. They stay Vietnamese in both languages: staff look for them by name. */
export const SHEET_NAMES: Readonly<Record<SheetRole, string>> = {
  findings: 'GN Lỗi dữ liệu',
  classes: 'GN Phân loại hộ',
  deprivations: 'GN Thiếu hụt',
  'b1-points': 'GN Bảng điểm B1',
  'b1-scores': 'GN Điểm B1',
  help: 'GN Hướng dẫn',
  indicators: 'GN Chỉ số',
  progress: 'GN Tiến độ chỉ tiêu',
  targets: 'GN Chỉ tiêu',
  setup: 'GN Thiết lập',
  waivers: 'GN Ngoại lệ',
  settings: 'GN Cài đặt',
  'fix-preview': 'GN Xem trước sửa',
  'household-list': 'GN Danh sách',
  transitions: 'GN Diễn biến',
  incomes: 'GN Thu nhập',
  multidimensional: 'GN Đa chiều',
  'fix-log': 'GN Nhật ký sửa',
  history: 'GN Lịch sử',
  trend: 'GN Diễn tiến',
  forecast: 'GN Dự báo',
  'by-body': 'GN Theo đơn vị',
  'by-officer': 'GN Theo cán bộ',
  'by-hamlet': 'GN Theo tổ',
  'hamlet-briefs': 'GN Phiếu tổ',
  money: 'GN Kinh phí',
  tasks: 'GN Nhiệm vụ',
  'public-list': 'GN Bản công khai',
  'self-test': 'GN Tự kiểm tra',
  merged: 'GN Sổ gộp',
  ...FORM_SHEETS,
};
