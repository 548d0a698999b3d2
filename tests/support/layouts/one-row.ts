/** One row a household. */
import type { Layout } from './layout';

export const ONE_ROW: readonly Layout[] = [
  {
    name: 'short headers of a coastal commune, titles beside each other',
    sheets: {
      'Sổ hộ 2024': `
UBND XÃ HẢI ĐÔNG |  |  |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN CHỈ ĐẠO GIẢM NGHÈO |  |  |  |  |  | Độc lập - Tự do - Hạnh phúc

SỔ THEO DÕI HỘ DÂN CƯ NĂM 2024

STT | Mã hộ | Họ tên chủ hộ | N.sinh | GT | Số CMND/ CCCD | Thôn | Số khẩu | Loại hộ | Điểm B1 | Điểm B2 | Ghi chú
1 | HD001 | Nguyễn Văn Biển | 1968 | Nam | '051068990011 | Hải Tân | 4 | HN | 120 | 30 |
2 | HD002 | Trần Thị Sóng | 1975 | Nữ | '051175990012 | Hải Tân | 3 | HCN | 150 | 20 | mới
3 | HD003 | Lê Văn Cát | 1980 | Nam | '051080990013 | Hải Thọ | 5 | KN | 260 | 10 |
4 | HD004 | Phạm Thị Gió | 1959 | Nữ | '051159990014 | Hải Thọ | 1 | KN | 240 | 0 |

 |  |  |  |  |  |  |  | Hải Đông, ngày 14 tháng 12 năm 2024
 | NGƯỜI LẬP BIỂU |  |  |  |  |  |  | CHỦ TỊCH

 | Võ Thị Lập |  |  |  |  |  |  | Ngô Văn Ký`,
    },
    truth: {
      'Sổ hộ 2024': {
        role: 'households',
        headerRows: [6],
        firstDataRow: 7,
        lastDataRow: 10,
        columns:
          'stt_ho:A ma_ho:B chu_ho:C ngay_sinh:D gioi_tinh:E cccd:F thon:G so_nhan_khau:H phan_loai:I b1:J b2:K ghi_chu:L',
      },
    },
    households: `
Nguyễn Văn Biển; Hải Tân; poor; -
Trần Thị Sóng; Hải Tân; nearPoor; -
Lê Văn Cát; Hải Thọ; notPoor; -
Phạm Thị Gió; Hải Thọ; notPoor; -`,
  },
  {
    name: 'two header rows, short names of the twelve indicators, size split into total and women',
    sheets: {
      'Rà soát': `
Biểu số 02
KẾT QUẢ RÀ SOÁT HỘ DÂN CƯ TRÊN ĐỊA BÀN XÃ NĂM 2024
TT | Họ và tên chủ hộ | Năm sinh | Dân tộc | Thôn/Bản | Số khẩu |  | Điểm |  | Kết quả rà soát | Các chỉ số thiếu hụt |  |  |  |  |  |  |  |  |  |  |
 |  |  |  |  | Tổng | Nữ | A | B |  | VL | NPT | DD | BHYT | GDNL | GDTE | CLN | DTN | NN | NT | VT | PTTT
1 | Đinh Văn Rê | 1970 | Hrê | Bản Gò | 5 | 2 | 100 | 40 | Hộ nghèo | x |  |  | x |  |  | x |  |  | x |  |
2 | Phạm Thị Hoa | 1982 | Kinh | Bản Gò | 3 | 2 | 135 | 20 | Hộ cận nghèo |  |  |  | x |  |  |  |  |  | x |  |
3 | Đinh Thị Nga | 1990 | Hrê | Bản Nước | 4 | 2 | 230 | 0 | Hộ không nghèo |  |  |  |  |  |  |  |  |  |  |  |
Tổng cộng |  |  |  |  | 12 | 6 |  |  |  |  |  |  |  |  |  |  |  |  |  |  |`,
    },
    truth: {
      'Rà soát': {
        role: 'households',
        headerRows: [3, 4],
        firstDataRow: 5,
        lastDataRow: 8,
        columns:
          'stt_ho:A chu_ho:B ngay_sinh:C dan_toc:D thon:E so_nhan_khau:F so_nu:G b1:H b2:I phan_loai:J d01:K d02:L d03:M d04:N d05:O d06:P d07:Q d08:R d09:S d10:T d11:U d12:V',
      },
    },
    households: `
Đinh Văn Rê; Bản Gò; poor; -
Phạm Thị Hoa; Bản Gò; nearPoor; -
Đinh Thị Nga; Bản Nước; notPoor; -`,
  },
  {
    name: 'English export beside Vietnamese words',
    sheets: {
      Export: `
No | HouseholdID | Họ tên chủ hộ (Full name) | Ngày sinh (DOB) | Giới tính (Gender) | ID number | Thôn (Village) | Members | Phân loại hộ (Status) | Updated at
1 | H-001 | Hoàng Văn Tây | 05/03/1966 | Nam | '051066990021 | Thôn 1 | 4 | Hộ nghèo | 01/10/2024
2 | H-002 | Lý Thị Đông | 17/11/1988 | Nữ | '051188990022 | Thôn 1 | 2 | Hộ không nghèo | 02/10/2024
3 | H-003 | Hoàng Thị Bắc | 29/02/1972 | Nữ | '051172990023 | Thôn 2 | 6 | Hộ cận nghèo | 02/10/2024`,
    },
    truth: {
      Export: {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 4,
        columns: 'stt_ho:A ma_ho:B chu_ho:C ngay_sinh:D gioi_tinh:E cccd:F thon:G so_nhan_khau:H phan_loai:I',
        leave: 'J',
      },
    },
    households: `
Hoàng Văn Tây; Thôn 1; poor; -
Lý Thị Đông; Thôn 1; notPoor; -
Hoàng Thị Bắc; Thôn 2; nearPoor; -`,
  },
  {
    name: 'headers without accents',
    sheets: {
      'DS ho': `
DANH SACH HO DAN CU
STT | Ma ho | Ho va ten chu ho | Ngay sinh | Gioi tinh | So CCCD | Dan toc | To dan pho | So nhan khau | Phan loai ho | Thu nhap binh quan dau nguoi/thang
1 | A1 | Bùi Văn Một | 01/01/1960 | Nam | '051060990031 | Kinh | Tổ 1 | 2 | Hộ nghèo | 900000
2 | A2 | Bùi Thị Hai | 02/02/1961 | Nữ | '051161990032 | Kinh | Tổ 2 | 3 | Hộ không nghèo | 3500000`,
    },
    truth: {
      'DS ho': {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 4,
        columns:
          'stt_ho:A ma_ho:B chu_ho:C ngay_sinh:D gioi_tinh:E cccd:F dan_toc:G thon:H so_nhan_khau:I phan_loai:J thu_nhap:K',
      },
    },
    households: `
Bùi Văn Một; Tổ 1; poor; -
Bùi Thị Hai; Tổ 2; notPoor; -`,
  },
  {
    name: 'typing errors and broken words in the header, an index row in brackets',
    sheets: {
      'Tổng hợp hộ': `
DANH SÁCH HỘ GIA ĐÌNH
(Kèm theo Báo cáo số 15/BC-UBND)
STT | Mã h ộ | Họ và tê n chủ hộ | Ngày sin h | Giới tinh | Dân tôc | Thôn /TDP | Số nhân khâu | Phân lọai hộ | Ghi chú
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
1 | K01 | Mai Văn Sáu | 12/12/1971 | Nam | Kinh | TDP 5 | 4 | Cận nghèo |
2 | K02 | Mai Thị Bảy | 13/10/1981 | Nữ | Kinh | TDP 5 | 2 | Không nghèo |
3 | K03 | Đỗ Văn Tám | 14/09/1991 | Nam | Kinh | TDP 6 | 5 | Nghèo |`,
    },
    truth: {
      'Tổng hợp hộ': {
        role: 'households',
        headerRows: [3],
        indexRow: 4,
        firstDataRow: 5,
        lastDataRow: 7,
        columns:
          'stt_ho:A ma_ho:B chu_ho:C ngay_sinh:D gioi_tinh:E dan_toc:F thon:G so_nhan_khau:H phan_loai:I ghi_chu:J',
      },
    },
    households: `
Mai Văn Sáu; TDP 5; nearPoor; -
Mai Thị Bảy; TDP 5; notPoor; -
Đỗ Văn Tám; TDP 6; poor; -`,
  },
  {
    name: 'four header rows with line breaks, an index row with sums',
    sheets: {
      'Biểu 3': `
Phụ lục 03
DANH SÁCH HỘ DÂN CƯ VÀ KẾT QUẢ RÀ SOÁT
Số⏎TT | THÔNG TIN CHUNG |  |  |  |  | KẾT QUẢ |  |  |
 | Mã⏎số hộ | Chủ hộ |  |  | Nhân khẩu | Rà soát |  |  | Tổng điểm
 |  | Họ và⏎tên | Nơi ở |  |  | Đầu năm | Cuối năm |  |
 |  |  | Tổ dân phố | Số nhà |  | Phân loại hộ | Phân loại hộ | Điểm B1 |
A | B | C | 1 | 2 | 3 | 4 | 5 | 6 | 7=6+30
1 | Q1 | Cao Văn Lâm | Tổ dân phố 3 | 12 | 3 | Hộ nghèo | Hộ cận nghèo | 150 | 180
2 | Q2 | Cao Thị Mộc | Tổ dân phố 4 | 7 | 2 | Hộ không nghèo | Hộ không nghèo | 220 | 250`,
    },
    truth: {
      'Biểu 3': {
        role: 'households',
        headerRows: [3, 4, 5, 6],
        indexRow: 7,
        firstDataRow: 8,
        lastDataRow: 9,
        columns:
          'stt_ho:A ma_ho:B chu_ho:C thon:D so_nha:E so_nhan_khau:F phan_loai_dau_ky:G phan_loai:H b1:I',
        leave: 'J',
      },
    },
    households: `
Cao Văn Lâm; Tổ dân phố 3; nearPoor; -
Cao Thị Mộc; Tổ dân phố 4; notPoor; -`,
  },
  {
    name: 'the table pushed to the right, no number column, a repeated header after a page break',
    sheets: {
      Sheet1: `


 |  |  | DANH SÁCH HỘ - KHU PHỐ
 |  |  | Tên chủ hộ | Khu phố | Nhân khẩu | SĐT | Diện
 |  |  | Huỳnh Văn Tư | KP Bình An | 4 | '0999123001 | Hộ nghèo
 |  |  | Huỳnh Thị Năm | KP Bình An | 2 | '0999123002 | Hộ không nghèo
 |  |  | Tên chủ hộ | Khu phố | Nhân khẩu | SĐT | Diện
 |  |  | Tống Văn Cộng | KP Bình Hòa | 6 | '0999123003 | Hộ cận nghèo

 |  |  | Tổng: 3 hộ |  | 12`,
    },
    truth: {
      Sheet1: {
        role: 'households',
        headerRows: [4],
        firstDataRow: 5,
        lastDataRow: 10,
        columns: 'chu_ho:D thon:E so_nhan_khau:F sdt:G phan_loai:H',
      },
    },
    households: `
Huỳnh Văn Tư; KP Bình An; poor; -
Huỳnh Thị Năm; KP Bình An; notPoor; -
Tống Văn Cộng; KP Bình Hòa; nearPoor; -`,
  },
];
