/** The class told by the title, by section headings, by marks, by two columns; lists of a part of the households. */
import type { Layout } from './layout';

export const CLASSES: readonly Layout[] = [
  {
    name: 'a list of the poor and a list of the near-poor, the class in the title only',
    sheets: {
      'Biểu 1': `
DANH SÁCH HỘ NGHÈO XÃ PHÚ XUÂN NĂM 2024
STT | Họ và tên chủ hộ | Năm sinh | Thôn | Số khẩu | Điểm B1 | Điểm B2
1 | Ninh Văn Bắc | 1960 | Thôn 1 | 4 | 100 | 40
2 | Ninh Thị Nam | 1970 | Thôn 2 | 3 | 120 | 30`,
      'Biểu 2': `
DANH SÁCH HỘ CẬN NGHÈO XÃ PHÚ XUÂN NĂM 2024
STT | Họ và tên chủ hộ | Năm sinh | Thôn | Số khẩu | Điểm B1 | Điểm B2
1 | Âu Văn Lý | 1980 | Thôn 1 | 5 | 130 | 20`,
    },
    truth: {
      'Biểu 1': {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 4,
        columns: 'stt_ho:A chu_ho:B ngay_sinh:C thon:D so_nhan_khau:E b1:F b2:G',
      },
      'Biểu 2': {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 3,
        columns: 'stt_ho:A chu_ho:B ngay_sinh:C thon:D so_nhan_khau:E b1:F b2:G',
      },
    },
    households: `
Ninh Văn Bắc; Thôn 1; poor; -
Ninh Thị Nam; Thôn 2; poor; -
Âu Văn Lý; Thôn 1; nearPoor; -`,
  },
  {
    name: 'the class in the name of the sheet, beside all households, those who escaped and those who left',
    sheets: {
      'Tất cả hộ': `
Mã hộ | Họ và tên chủ hộ | Số CCCD | Thôn | Số khẩu
G1 | Bạch Văn Mai | '051070990201 | Thôn 1 | 4
G2 | Bạch Thị Trúc | '051171990202 | Thôn 1 | 3
G3 | Thái Văn Cúc | '051072990203 | Thôn 2 | 2
G4 | Thái Thị Tùng | '051173990204 | Thôn 2 | 5`,
      'CẬN NGHÈO': `
Mã hộ | Họ và tên chủ hộ | Số CCCD | Điểm B1 | Điểm B2
G2 | Bạch Thị Trúc | '051171990202 | 140 | 20`,
      'Hộ nghèo': `
Mã hộ | Họ và tên chủ hộ | Số CCCD | Điểm B1 | Điểm B2
G1 | Bạch Văn Mai | '051070990201 | 100 | 50`,
      'Thoát nghèo': `
DANH SÁCH HỘ THOÁT NGHÈO NĂM 2024
Mã hộ | Họ và tên chủ hộ | Số CCCD | Điểm B1 | Điểm B2 | Ghi chú
G3 | Thái Văn Cúc | '051072990203 | 200 | 10 | có việc làm`,
      'Chuyển đi': `
DANH SÁCH HỘ NGHÈO CHUYỂN ĐI KHỎI ĐỊA BÀN
Mã hộ | Họ và tên chủ hộ | Số CCCD | Nơi chuyển đến
G9 | Ma Văn Lan | '051074990209 | TP. Hồ Chí Minh`,
    },
    truth: {
      'Tất cả hộ': {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 5,
        columns: 'ma_ho:A chu_ho:B cccd:C thon:D so_nhan_khau:E',
      },
      'CẬN NGHÈO': {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 2,
        columns: 'ma_ho:A chu_ho:B cccd:C b1:D b2:E',
      },
      'Hộ nghèo': {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 2,
        columns: 'ma_ho:A chu_ho:B cccd:C b1:D b2:E',
      },
      'Thoát nghèo': {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 3,
        columns: 'ma_ho:A chu_ho:B cccd:C b1:D b2:E ghi_chu:F',
      },
      'Chuyển đi': {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 3,
        columns: 'ma_ho:A chu_ho:B cccd:C',
        leave: 'D',
      },
    },
    households: `
Bạch Văn Mai; Thôn 1; poor; -
Bạch Thị Trúc; Thôn 1; nearPoor; -
Thái Văn Cúc; Thôn 2; escaped; -
Thái Thị Tùng; Thôn 2; -; -`,
    gone: 'Ma Văn Lan',
  },
  {
    name: 'sections A. HỘ NGHÈO and B. HỘ CẬN NGHÈO in one sheet',
    sheets: {
      'DS hộ nghèo cận nghèo': `
DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024
STT | Họ và tên chủ hộ | Năm sinh | Thôn | Số khẩu
A | HỘ NGHÈO |  |  |
1 | Sầm Văn Long | 1960 | Thôn 1 | 4
2 | Sầm Thị Ly | 1970 | Thôn 2 | 3
B | HỘ CẬN NGHÈO |  |  |
1 | La Văn Quy | 1980 | Thôn 1 | 5
2 | La Thị Phượng | 1990 | Thôn 2 | 2
 | Tổng cộng |  |  | 14`,
    },
    truth: {
      'DS hộ nghèo cận nghèo': {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 9,
        columns: 'stt_ho:A chu_ho:B ngay_sinh:C thon:D so_nhan_khau:E',
      },
    },
    households: `
Sầm Văn Long; Thôn 1; poor; -
Sầm Thị Ly; Thôn 2; poor; -
La Văn Quy; Thôn 1; nearPoor; -
La Thị Phượng; Thôn 2; nearPoor; -`,
  },
  {
    name: 'sections of class within sections of hamlet',
    sheets: {
      'Phụ lục 1': `
DANH SÁCH HỘ NGHÈO, CẬN NGHÈO
STT | Họ tên chủ hộ | Năm sinh | Số khẩu | Điểm B1
I | Thôn Đông Thành |  |  |
1 | Hộ nghèo |  | 7 |
1.1 | Giáp Văn Bảo | 1961 | 4 | 90
1.2 | Giáp Thị Châu | 1962 | 3 | 95
2 | Hộ cận nghèo |  | 2 |
2.1 | Giáp Văn Cường | 1963 | 2 | 135
II | Thôn Tây Thành |  |  |
1 | Hộ nghèo |  | 1 |
1.1 | Trịnh Thị Dung | 1964 | 1 | 80`,
    },
    truth: {
      'Phụ lục 1': {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 11,
        columns: 'stt_ho:A chu_ho:B ngay_sinh:C so_nhan_khau:D b1:E',
      },
    },
    households: `
Giáp Văn Bảo; Thôn Đông Thành; poor; -
Giáp Thị Châu; Thôn Đông Thành; poor; -
Giáp Văn Cường; Thôn Đông Thành; nearPoor; -
Trịnh Thị Dung; Thôn Tây Thành; poor; -`,
  },
  {
    name: 'the class as marks in three columns',
    sheets: {
      'Phân loại': `
TỔNG HỢP PHÂN LOẠI HỘ DÂN CƯ
STT | Họ và tên chủ hộ | Thôn | Số nhân khẩu | Hộ nghèo | Hộ cận nghèo | Hộ không nghèo | Ghi chú
1 | Đàm Văn Phúc | Thôn 1 | 4 | x |  |  |
2 | Đàm Thị Lộc | Thôn 1 | 3 |  | x |  |
3 | Đàm Văn Thọ | Thôn 2 | 2 |  |  | x |
4 | Đàm Thị Khang | Thôn 2 | 5 |  |  | x |`,
    },
    truth: {
      'Phân loại': {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 6,
        columns:
          'stt_ho:A chu_ho:B thon:C so_nhan_khau:D la_ho_ngheo:E la_ho_can_ngheo:F la_ho_khong_ngheo:G ghi_chu:H',
        leave: '',
      },
    },
    households: `
Đàm Văn Phúc; Thôn 1; poor; -
Đàm Thị Lộc; Thôn 1; nearPoor; -
Đàm Văn Thọ; Thôn 2; notPoor; -
Đàm Thị Khang; Thôn 2; notPoor; -`,
  },
  {
    name: 'class marks under a spanning header with the start and the end of the year',
    sheets: {
      'Theo dõi': `
THEO DÕI HỘ NGHÈO, CẬN NGHÈO
STT | Chủ hộ | Thôn | Đầu năm |  | Cuối năm |  | Số khẩu
 |  |  | Hộ nghèo | Hộ cận nghèo | Hộ nghèo | Hộ cận nghèo |
1 | Từ Văn Giang | Thôn 1 | x |  |  | x | 4
2 | Từ Thị Hà | Thôn 1 |  | x |  | x | 3
3 | Từ Văn Sông | Thôn 2 | x |  | x |  | 2`,
    },
    truth: {
      'Theo dõi': {
        role: 'households',
        headerRows: [2, 3],
        firstDataRow: 4,
        lastDataRow: 6,
        columns: 'stt_ho:A chu_ho:B thon:C la_ho_ngheo:F la_ho_can_ngheo:G so_nhan_khau:H',
        leave: 'D E',
      },
    },
    households: `
Từ Văn Giang; Thôn 1; nearPoor; -
Từ Thị Hà; Thôn 1; nearPoor; -
Từ Văn Sông; Thôn 2; poor; -`,
  },
  {
    name: 'class of last year, of this year, by the 2016 line and as approved above',
    sheets: {
      Hộ: `
Mã hộ | Họ và tên chủ hộ | Phân loại hộ năm 2023 | Phân loại theo chuẩn 2016-2020 | Kết quả rà soát năm 2024 | Cấp trên duyệt | Số khẩu
V1 | Uông Văn Thái | Hộ nghèo | Hộ cận nghèo | Hộ cận nghèo | Hộ nghèo | 4
V2 | Uông Thị Bình | Hộ cận nghèo | Hộ nghèo | Hộ không nghèo | Hộ không nghèo | 3
V3 | Uông Văn An | Hộ không nghèo | Hộ không nghèo | Hộ nghèo | Hộ nghèo | 2`,
    },
    truth: {
      Hộ: {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 4,
        columns: 'ma_ho:A chu_ho:B phan_loai_dau_ky:C phan_loai:E so_nhan_khau:G',
        leave: 'D F',
      },
    },
    households: `
Uông Văn Thái; -; nearPoor; -
Uông Thị Bình; -; notPoor; -
Uông Văn An; -; poor; -`,
  },
  {
    name: 'a list proposed to leave poverty next year is not a list of those who escaped',
    sheets: {
      'Đăng ký': `
DANH SÁCH HỘ NGHÈO ĐĂNG KÝ THOÁT NGHÈO NĂM 2025
STT | Họ và tên chủ hộ | Thôn | Số khẩu | Điểm B1 | Điểm B2
1 | Khúc Văn Thành | Thôn 1 | 4 | 110 | 30
2 | Khúc Thị Công | Thôn 2 | 3 | 120 | 30`,
    },
    truth: {
      'Đăng ký': {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 4,
        columns: 'stt_ho:A chu_ho:B thon:C so_nhan_khau:D b1:E b2:F',
      },
    },
    households: `
Khúc Văn Thành; Thôn 1; poor; -
Khúc Thị Công; Thôn 2; poor; -`,
  },
];
