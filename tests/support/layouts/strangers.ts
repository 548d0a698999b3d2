/** Columns of other persons, dates, numbers and classes beside those of the head; headers that do not fit. */
import type { Layout } from './layout';

export const STRANGERS: readonly Layout[] = [
  {
    name: 'the mother, the guardian and the official beside the head',
    sheets: {
      Hộ: `
Mã hộ | Họ và tên chủ hộ | Ngày sinh | Họ tên mẹ | Họ tên người giám hộ | Số CCCD người giám hộ | SĐT cán bộ điều tra | Số CCCD | Tên cán bộ rà soát | Ngày sinh vợ/chồng | Dân tộc của vợ (chồng) | Dân tộc | Phân loại hộ
U1 | Hứa Văn Minh | 01/01/1970 | Nông Thị Mẹ | Hứa Thị Giám | '051150990401 | '0999000401 | '051070990402 | Lê Cán Bộ | 02/02/1975 | Dao | Tày | Hộ nghèo
U2 | Hứa Thị Sáng | 03/03/1980 | Nông Thị Bà | Hứa Văn Hộ | '051055990403 | '0999000401 | '051180990404 | Lê Cán Bộ | 04/04/1978 | Tày | Nùng | Hộ không nghèo`,
    },
    truth: {
      Hộ: {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 3,
        columns: 'ma_ho:A chu_ho:B ngay_sinh:C ten_me:D cccd:H can_bo:I dan_toc:L phan_loai:M',
        leave: 'E F G J K',
      },
    },
    households: `
Hứa Văn Minh; -; poor; -
Hứa Thị Sáng; -; notPoor; -`,
  },
  {
    name: 'many dates',
    sheets: {
      'Danh sách': `
DANH SÁCH HỘ NGHÈO
STT | Chủ hộ | Ngày cấp CCCD | Ngày vào hộ nghèo | Ngày điều tra | Ngày nhập hộ khẩu | Ngày sinh | Ngày hết hạn thẻ | Thôn | Số khẩu
1 | Lương Văn Giáp | 01/05/2021 | 14/12/2020 | 10/10/2024 | 02/02/2002 | 03/03/1963 | 03/03/2030 | Thôn 1 | 4
2 | Lương Thị Ất | 02/05/2021 | 14/12/2021 | 11/10/2024 | 03/02/2012 | 04/04/1974 | 04/04/2034 | Thôn 1 | 3`,
    },
    truth: {
      'Danh sách': {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 4,
        columns: 'stt_ho:A chu_ho:B ngay_cap:C ngay_ra_soat:E ngay_sinh:G thon:I so_nhan_khau:J',
        leave: 'D F H',
      },
    },
    households: `
Lương Văn Giáp; Thôn 1; poor; -
Lương Thị Ất; Thôn 1; poor; -`,
  },
  {
    name: 'many numbers',
    sheets: {
      DS: `
STT | Mã hồ sơ | Họ và tên chủ hộ | Số nhà | Số sổ BHXH | Số tài khoản | Mã số thuế | Số thửa | Số CCCD | Số hộ khẩu | Số lao động | Số trẻ em | Số nhân khẩu | Số con đang đi học | Số tiền hỗ trợ | Phân loại hộ
1 | 2024-118 | Tăng Văn Bính | 15 | '5116000501 | '0999888000501 | '8999000501 | 112 | '051068990502 | '510999501 | 2 | 1 | 4 | 1 | 1500000 | Hộ nghèo
2 | 2024-119 | Tăng Thị Đinh | 17 | '5116000503 | '0999888000503 | '8999000503 | 113 | '051178990504 | '510999503 | 1 | 2 | 3 | 2 | 1500000 | Hộ cận nghèo`,
    },
    truth: {
      DS: {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 3,
        columns: 'stt_ho:A chu_ho:C so_nha:D cccd:I so_nhan_khau:M phan_loai:P',
        leave: 'B E F G H J K L N O',
      },
    },
    households: `
Tăng Văn Bính; -; poor; -
Tăng Thị Đinh; -; nearPoor; -`,
  },
  {
    name: 'many incomes and areas',
    sheets: {
      'Thu nhập': `
BẢNG TỔNG HỢP THU NHẬP HỘ DÂN CƯ
STT | Chủ hộ | Số khẩu | Tổng thu nhập năm | Mức chuẩn nghèo | Thu nhập từ trồng trọt | Thu nhập bình quân/người/năm | Thu nhập bình quân/người/tháng | Diện tích đất ở (m2) | Diện tích nhà ở (m2) | Diện tích đất nông nghiệp | Loại hộ
1 | Viên Văn Mậu | 4 | 48000000 | 2000000 | 20000000 | 12000000 | 1000000 | 200 | 60 | 1500 | Hộ nghèo
2 | Viên Thị Kỷ | 2 | 96000000 | 2000000 | 10000000 | 48000000 | 4000000 | 150 | 80 | 300 | Hộ không nghèo`,
    },
    truth: {
      'Thu nhập': {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 4,
        columns: 'stt_ho:A chu_ho:B so_nhan_khau:C thu_nhap:H dien_tich_nha:J phan_loai:L',
        leave: 'D E F G I K',
      },
    },
    households: `
Viên Văn Mậu; -; poor; -
Viên Thị Kỷ; -; notPoor; -`,
  },
  {
    name: 'the content contradicts the header: phones under CCCD, ID numbers under SĐT',
    sheets: {
      Sổ: `
STT | Chủ hộ | CCCD | Số điện thoại | Thôn | Số khẩu | Phân loại hộ
1 | Nghiêm Văn Canh | '0999000601 | '051065990611 | Thôn 1 | 4 | Hộ nghèo
2 | Nghiêm Thị Tân | '0999000602 | '051175990612 | Thôn 1 | 3 | Hộ không nghèo
3 | Nghiêm Văn Nhâm | '0999000603 | '051085990613 | Thôn 2 | 3 | Hộ không nghèo
4 | Nghiêm Thị Quý | '0999000604 | '051195990614 | Thôn 2 | 1 | Hộ cận nghèo`,
    },
    truth: {
      Sổ: {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 5,
        columns: 'stt_ho:A chu_ho:B thon:E so_nhan_khau:F phan_loai:G cccd:D sdt:C',
      },
    },
    households: `
Nghiêm Văn Canh; Thôn 1; poor; -
Nghiêm Thị Tân; Thôn 1; notPoor; -
Nghiêm Văn Nhâm; Thôn 2; notPoor; -
Nghiêm Thị Quý; Thôn 2; nearPoor; -`,
  },
  {
    name: 'the content contradicts the header: sex under Dân tộc and peoples under Giới tính',
    sheets: {
      Sổ: `
STT | Chủ hộ | Giới tính | Dân tộc | Thôn | Phân loại hộ
1 | Đinh Văn Xuân | Hrê | Nam | Thôn 1 | Hộ nghèo
2 | Đinh Thị Hạ | Hrê | Nữ | Thôn 1 | Hộ không nghèo
3 | Đinh Văn Thu | Kinh | Nam | Thôn 2 | Hộ không nghèo
4 | Đinh Thị Đông | Hrê | Nữ | Thôn 2 | Hộ cận nghèo`,
    },
    truth: {
      Sổ: {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 5,
        columns: 'stt_ho:A chu_ho:B thon:E phan_loai:F dan_toc:C gioi_tinh:D',
      },
    },
    households: `
Đinh Văn Xuân; Thôn 1; poor; -
Đinh Thị Hạ; Thôn 1; notPoor; -
Đinh Văn Thu; Thôn 2; notPoor; -
Đinh Thị Đông; Thôn 2; nearPoor; -`,
  },
  {
    name: 'columns without a header whose content is plain',
    sheets: {
      Sổ: `
STT | Họ và tên chủ hộ |  | Năm sinh |  | Thôn |  | Phân loại hộ
1 | Tiêu Văn Tý | Nam | 1960 | '051060990701 | Thôn 1 | 4 | Hộ nghèo
2 | Tiêu Thị Sửu | Nữ | 1961 | '051161990702 | Thôn 1 | 3 | Hộ không nghèo
3 | Tiêu Văn Dần | Nam | 1962 | '051062990703 | Thôn 2 | 2 | Hộ không nghèo
4 | Tiêu Thị Mão | Nữ | 1963 | '051163990704 | Thôn 2 | 5 | Hộ cận nghèo`,
    },
    truth: {
      Sổ: {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 5,
        columns: 'stt_ho:A chu_ho:B gioi_tinh:C ngay_sinh:D cccd:E thon:F phan_loai:H',
        leave: 'G',
      },
    },
    households: `
Tiêu Văn Tý; Thôn 1; poor; -
Tiêu Thị Sửu; Thôn 1; notPoor; -
Tiêu Văn Dần; Thôn 2; notPoor; -
Tiêu Thị Mão; Thôn 2; nearPoor; -`,
  },
  {
    name: 'points of last year and of this, a total of both, the members’ insurance and the indicator',
    sheets: {
      'Chấm điểm': `
KẾT QUẢ CHẤM ĐIỂM HỘ DÂN CƯ
STT | Chủ hộ | Năm 2023 |  | Năm 2024 |  | Số người có BHYT | Số người không có BHYT | Thiếu hụt |  | Loại hộ
 |  | Điểm B1 | Điểm B2 | Điểm B1 | Điểm B2 |  |  | BHYT | Việc làm |
1 | Doãn Văn Ngọ | 110 | 40 | 150 | 20 | 3 | 1 | x |  | Hộ cận nghèo
2 | Doãn Thị Mùi | 200 | 10 | 210 | 0 | 4 | 0 |  |  | Hộ không nghèo`,
    },
    truth: {
      'Chấm điểm': {
        role: 'households',
        headerRows: [2, 3],
        firstDataRow: 4,
        lastDataRow: 5,
        columns: 'stt_ho:A chu_ho:B b1:E b2:F d04:I d01:J phan_loai:K',
        leave: 'C D G H',
      },
    },
    households: `
Doãn Văn Ngọ; -; nearPoor; -
Doãn Thị Mùi; -; notPoor; -`,
  },
  {
    name: 'twelve columns that count persons, not marks',
    sheets: {
      Hộ: `
DANH SÁCH HỘ NGHÈO
STT | Chủ hộ | Thôn | Nghề nghiệp của chủ hộ | Trình độ văn hóa (TĐVH) | Tiền điện (1.000đ) | Hỗ trợ BHYT | Hỗ trợ nhà ở | Hỗ trợ việc làm | Nhu cầu nhà tiêu | Nhu cầu vay vốn | Số khẩu
1 | Phí Văn Thân | Thôn 1 | Làm nông | 5/12 | 55 | x |  | x |  | 50 triệu | 4
2 | Phí Thị Dậu | Thôn 2 | Buôn bán | 9/12 | 60 | x | x |  | x |  | 3`,
    },
    truth: {
      Hộ: {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 4,
        columns: 'stt_ho:A chu_ho:B thon:C nghe:D trinh_do:E so_nhan_khau:L',
        leave: 'F G H I J K',
      },
    },
    households: `
Phí Văn Thân; Thôn 1; poor; -
Phí Thị Dậu; Thôn 2; poor; -`,
  },
];
