/** Households on one sheet, their members on another. */
import type { Layout } from './layout';

export const JOINED: readonly Layout[] = [
  {
    name: 'households and members by code, the members’ sheet first',
    sheets: {
      'Thành viên': `
Mã hộ | Họ và tên | Quan hệ với chủ hộ | Ngày sinh | Giới tính | Số CCCD
N1 | Văn Đức Phú | Chủ hộ | 01/01/1961 | Nam | '051061990301
N1 | Cù Thị Quý | Vợ | 02/02/1963 | Nữ | '051163990302
N2 | Văn Thị Vinh | Chủ hộ | 03/03/1985 | Nữ | '051185990303
N2 | Văn Đức Hoa | Con | 04/04/2015 | Nam | '051215990304`,
      Hộ: `
Mã hộ | Họ và tên chủ hộ | Thôn | Số nhân khẩu | Phân loại hộ
N1 | Văn Đức Phú | Thôn A | 2 | Hộ nghèo
N2 | Văn Thị Vinh | Thôn B | 2 | Hộ cận nghèo
N3 | Cù Văn Hiển | Thôn B | 3 | Hộ không nghèo`,
    },
    truth: {
      'Thành viên': {
        role: 'members',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 5,
        columns: 'ma_ho:A ho_ten:B quan_he:C ngay_sinh:D gioi_tinh:E cccd:F',
      },
      Hộ: {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 4,
        columns: 'ma_ho:A chu_ho:B thon:C so_nhan_khau:D phan_loai:E',
      },
    },
    households: `
Văn Đức Phú; Thôn A; poor; Văn Đức Phú, Cù Thị Quý
Văn Thị Vinh; Thôn B; nearPoor; Văn Thị Vinh, Văn Đức Hoa
Cù Văn Hiển; Thôn B; notPoor; -`,
  },
  {
    name: 'members with the head’s name repeated, two header rows, numbered in each household',
    sheets: {
      'DS chủ hộ': `
DANH SÁCH HỘ DÂN CƯ NĂM 2024
STT | Mã số hộ | Chủ hộ |  | Khu phố | NK | Loại hộ
 |  | Họ và tên | Năm sinh |  |  |
1 | 001 | Tôn Văn Hải | 1959 | Khu phố 1 | 3 | Hộ nghèo
2 | 002 | Tôn Thị Đảo | 1969 | Khu phố 2 | 1 | Hộ không nghèo`,
      'DS nhân khẩu': `
DANH SÁCH NHÂN KHẨU
STT | Mã số hộ | Họ và tên | QHVCH | Thông tin cá nhân |  |  | Ghi chú
 |  |  |  | Ngày sinh | Giới tính | CCCD |
1 | 001 | Tôn Văn Hải | Chủ hộ | 01/06/1959 | Nam | '051059990311 |
2 | 001 | Lữ Thị Sóng | Vợ | 02/06/1962 | Nữ | '051162990312 |
3 | 001 | Tôn Văn Thuyền | Con | 03/06/1990 | Nam | '051090990313 |
1 | 002 | Tôn Thị Đảo | Chủ hộ | 04/06/1969 | Nữ | '051169990314 |`,
    },
    truth: {
      'DS chủ hộ': {
        role: 'households',
        headerRows: [2, 3],
        firstDataRow: 4,
        lastDataRow: 5,
        columns: 'stt_ho:A ma_ho:B chu_ho:C ngay_sinh:D thon:E so_nhan_khau:F phan_loai:G',
      },
      'DS nhân khẩu': {
        role: 'members',
        headerRows: [2, 3],
        firstDataRow: 4,
        lastDataRow: 7,
        columns: 'stt_tv:A ma_ho:B ho_ten:C quan_he:D ngay_sinh:E gioi_tinh:F cccd:G ghi_chu:H',
      },
    },
    households: `
Tôn Văn Hải; Khu phố 1; poor; Tôn Văn Hải, Lữ Thị Sóng, Tôn Văn Thuyền
Tôn Thị Đảo; Khu phố 2; notPoor; Tôn Thị Đảo`,
  },
  {
    name: 'all households one row each, the poor with members under the same ID numbers, no codes',
    sheets: {
      'Toàn bộ hộ': `
STT | Họ và tên chủ hộ | CCCD | Thôn | Số nhân khẩu | Phân loại hộ
1 | Chu Văn Đồng | '051058990321 | Thôn Hạ | 3 | Hộ nghèo
2 | Chu Thị Ruộng | '051168990322 | Thôn Hạ | 2 | Hộ không nghèo
3 | Chu Văn Nương | '051078990323 | Thôn Thượng | 1 | Hộ cận nghèo`,
      'Nghèo, cận nghèo': `
DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO
STT hộ | Họ và tên | Quan hệ | Năm sinh | CCCD | Phân loại hộ
1 | Chu Văn Đồng | Chủ hộ | 1958 | '051058990321 | Hộ nghèo
 | Lại Thị Gạo | Vợ | 1960 | '051160990324 |
 | Chu Thị Nếp | Con | 1999 | '051199990325 |
2 | Chu Văn Nương | Chủ hộ | 1978 | '051078990323 | Hộ cận nghèo`,
    },
    truth: {
      'Toàn bộ hộ': {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 4,
        columns: 'stt_ho:A chu_ho:B cccd:C thon:D so_nhan_khau:E phan_loai:F',
      },
      'Nghèo, cận nghèo': {
        role: 'both',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 6,
        columns: 'stt_ho:A ho_ten:B quan_he:C ngay_sinh:D cccd:E phan_loai:F',
      },
    },
    households: `
Chu Văn Đồng; Thôn Hạ; poor; Chu Văn Đồng, Lại Thị Gạo, Chu Thị Nếp
Chu Thị Ruộng; Thôn Hạ; notPoor; -
Chu Văn Nương; Thôn Thượng; nearPoor; Chu Văn Nương`,
  },
];
