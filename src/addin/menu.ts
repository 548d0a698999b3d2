/**
 * The menu as data, and onOpen. onOpen may run without any authorisation (AuthMode.NONE): it builds the menu
 * and calls nothing else, or the menu would shrink to 'Help'.
 */
export interface MenuItem {
  readonly label: string;
  /** Name of the top-level function. */
  readonly run: string;
}
export type MenuEntry =
  MenuItem | 'separator' | { readonly label: string; readonly items: readonly MenuItem[] };

export const MENU_TITLE = 'Giảm nghèo';

export const MENU: readonly MenuEntry[] = [
  { label: 'Thiết lập sổ hộ…', run: 'moThietLap' },
  { label: 'Kiểm tra sổ hộ', run: 'kiemTraSoHo' },
  { label: 'Phân loại hộ nghèo, cận nghèo', run: 'phanLoaiHo' },
  { label: 'Tính chỉ số và mức thiếu hụt', run: 'tinhChiSo' },
  { label: 'Tính nghèo đa chiều (Alkire–Foster)', run: 'tinhDaChieu' },
  { label: 'Xem các hộ của một con số…', run: 'xemCacHo' },
  { label: 'Lập bảng tiến độ chỉ tiêu', run: 'lapBangTienDo' },
  { label: 'Chốt số liệu…', run: 'chotSoLieu' },
  { label: 'Dự báo cuối năm', run: 'duBaoCuoiNam' },
  {
    label: 'Tiến độ chi tiết',
    items: [
      { label: 'Xem tiến độ theo đơn vị, cán bộ, tổ, nguồn vốn', run: 'xemTienDoTheo' },
      { label: 'Đề xuất nhiệm vụ từ văn bản…', run: 'deXuatNhiemVu' },
      { label: 'Bản công khai…', run: 'banCongKhai' },
    ],
  },
  { label: 'Làm cả bốn việc trên', run: 'lamTatCa' },
  // Behind the four: they are not done over again for it, and it writes a sheet a form.
  { label: 'Xuất biểu mẫu', run: 'xuatBieuMau' },
  'separator',
  {
    label: 'Xử lý lỗi dữ liệu',
    items: [
      { label: 'Sửa tự động…', run: 'suaTuDong' },
      { label: 'Sửa từng lỗi cần xác nhận…', run: 'suaTungLoi' },
      { label: 'Hoàn tác lần sửa gần nhất…', run: 'hoanTac' },
      { label: 'Bỏ qua lỗi ở dòng đang chọn…', run: 'boQuaLoi' },
      { label: 'Tô màu ô lỗi trong sổ', run: 'toMauLoi' },
      { label: 'Bỏ tô màu ô lỗi', run: 'boToMauLoi' },
      { label: 'Cài đặt kiểm tra', run: 'moCaiDat' },
    ],
  },
  { label: 'Mở bảng làm việc', run: 'moBangLamViec' },
  {
    label: 'Tiện ích',
    items: [
      { label: 'Gộp sổ các thôn, tổ…', run: 'gopSo' },
      { label: 'Chèn mẫu sổ hộ', run: 'chenMauSoHo' },
      { label: 'Chèn mẫu chỉ tiêu', run: 'chenMauChiTieu' },
      { label: 'Nhập chỉ tiêu từ văn bản…', run: 'nhapChiTieuVanBan' },
      { label: 'Chèn bảng điểm B1', run: 'chenBangDiemB1' },
      { label: 'Tự kiểm tra trên bảng tính này', run: 'tuKiemTra' },
      { label: 'Xóa dữ liệu của tiện ích…', run: 'xoaDuLieu' },
      { label: 'Hướng dẫn và hàm công thức', run: 'moHuongDan' },
      { label: 'Language: English / Tiếng Việt', run: 'doiNgonNgu' },
    ],
  },
];

/** Builds the menu. Static data only: no settings are read here. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  // A published add-on has its one menu under Extensions; in a script bound to a workbook it is a menu of its own.
  const menu = __MARKETPLACE__ ? ui.createAddonMenu() : ui.createMenu(MENU_TITLE);
  for (const entry of MENU) {
    if (entry === 'separator') menu.addSeparator();
    else if ('items' in entry) {
      const sub = ui.createMenu(entry.label);
      for (const item of entry.items) sub.addItem(item.label, item.run);
      menu.addSubMenu(sub);
    } else menu.addItem(entry.label, entry.run);
  }
  menu.addToUi();
}
