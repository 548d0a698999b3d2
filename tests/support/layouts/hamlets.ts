/** Hamlets told by group rows, by sheets, by titles; and birth years in columns for men and women. */
import type { Layout } from './layout';

export const HAMLETS: readonly Layout[] = [
  {
    name: 'birth year under Nam and Nữ, hamlets in the name column, index row',
    sheets: {
      'Phụ lục 2.3': `
Phụ lục số 2.3
DANH SÁCH CHI TIẾT HỘ NGHÈO NĂM 2024
STT chủ hộ | STT thành viên hộ | HỌ, TÊN CHỦ HỘ VÀ THÀNH VIÊN TRONG HỘ; THÔN, BON, BUÔN, TỔ DÂN PHỐ | NĂM SINH |  | Dân tộc | Quan hệ với chủ hộ | Nghèo mới | Tái nghèo | Nghèo cũ
 |  |  | Nam | Nữ |  |  |  |  |
A | B | C | 1 | 2 | 3 | 4 | 5 | 6 | 7
 |  | Bon Bu Đăk |  |  |  |  |  |  |
1 | 1 | ĐIỂU KRÉ | 1967 |  | M'Nông | Chủ hộ |  |  | x
 | 2 | Thị Mai |  | 1970 | M'Nông | Vợ |  |  |
2 | 1 | THỊ BRƠI |  | 1950 | M'Nông | Chủ hộ | x |  |
 |  | Bon Phai |  |  |  |  |  |  |
3 | 1 | ĐIỂU HÀ | 1988 |  | M'Nông | Chủ hộ |  | x |
 | 2 | Điểu Tú | 2016 |  | M'Nông | Con |  |  |
 |  | Tổng cộng: 3 hộ, 5 khẩu |  |  |  |  |  |  |`,
    },
    truth: {
      'Phụ lục 2.3': {
        role: 'both',
        headerRows: [3, 4],
        indexRow: 5,
        firstDataRow: 6,
        lastDataRow: 13,
        columns:
          'stt_ho:A stt_tv:B ho_ten:C nam_sinh_nam:D nam_sinh_nu:E dan_toc:F quan_he:G ngheo_moi:H tai_ngheo:I ngheo_cu:J',
      },
    },
    households: `
ĐIỂU KRÉ; Bon Bu Đăk; poor; ĐIỂU KRÉ, Thị Mai
THỊ BRƠI; Bon Bu Đăk; poor; THỊ BRƠI
ĐIỂU HÀ; Bon Phai; poor; ĐIỂU HÀ, Điểu Tú`,
  },
  {
    name: 'whole dates under Nam and Nữ, one row a household, sizes by sex beside',
    sheets: {
      'Hộ dân': `
DANH SÁCH HỘ DÂN CƯ XÃ ĐẠI SƠN
STT | Họ và tên chủ hộ | Ngày, tháng, năm sinh |  | Số nhân khẩu |  |  | Thôn | Phân loại hộ
 |  | Nam | Nữ | Tổng số | Nam | Nữ |  |
1 | Quách Văn Mường | 04/05/1964 |  | 5 | 3 | 2 | Thôn Đồi | Hộ nghèo
2 | Bùi Thị Thanh |  | 06/07/1978 | 3 | 1 | 2 | Thôn Đồi | Hộ không nghèo
3 | Quách Văn Cao | 08/09/1991 |  | 2 | 1 | 1 | Thôn Khanh | Hộ cận nghèo`,
    },
    truth: {
      'Hộ dân': {
        role: 'households',
        headerRows: [2, 3],
        firstDataRow: 4,
        lastDataRow: 6,
        columns: 'stt_ho:A chu_ho:B nam_sinh_nam:C nam_sinh_nu:D so_nhan_khau:E so_nu:G thon:H phan_loai:I',
        leave: 'F',
      },
    },
    households: `
Quách Văn Mường; Thôn Đồi; poor; -
Bùi Thị Thanh; Thôn Đồi; notPoor; -
Quách Văn Cao; Thôn Khanh; nearPoor; -`,
  },
  {
    name: 'sex as marks under Nam and Nữ beside a birth year of its own',
    sheets: {
      DS: `
STT | Họ tên chủ hộ | Năm sinh | Giới tính |  | Tổ | Nhân khẩu | Phân loại hộ
 |  |  | Nam | Nữ |  |  |
1 | Lưu Văn Sơn | 1962 | x |  | Tổ 1 | 4 | Hộ nghèo
2 | Lưu Thị Thủy | 1983 |  | x | Tổ 1 | 2 | Hộ không nghèo`,
    },
    truth: {
      DS: {
        role: 'households',
        headerRows: [1, 2],
        firstDataRow: 3,
        lastDataRow: 4,
        columns:
          'stt_ho:A chu_ho:B ngay_sinh:C gioi_tinh_nam:D gioi_tinh_nu:E thon:F so_nhan_khau:G phan_loai:H',
      },
    },
    households: `
Lưu Văn Sơn; Tổ 1; poor; -
Lưu Thị Thủy; Tổ 1; notPoor; -`,
  },
  {
    name: 'hamlets merged across in the number column, counts in the same line',
    sheets: {
      'Danh sách hộ': `
DANH SÁCH HỘ DÂN CƯ PHƯỜNG AN TÂY
STT | Họ và tên chủ hộ | Năm sinh | Số khẩu | Loại hộ
I. TỔ DÂN PHỐ AN BÌNH |  |  | 9 |
1 | Đoàn Văn Tấn | 1955 | 4 | Hộ không nghèo
2 | Đoàn Thị Tạ | 1965 | 5 | Hộ nghèo
II. TỔ DÂN PHỐ AN HÒA |  |  | 3 |
1 | Công Thị Yến | 1975 | 2 | Hộ cận nghèo
2 | Tổng Văn Lạng | 1985 | 1 | Hộ không nghèo
CỘNG |  |  | 12 |`,
    },
    truth: {
      'Danh sách hộ': {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 9,
        columns: 'stt_ho:A chu_ho:B ngay_sinh:C so_nhan_khau:D phan_loai:E',
      },
    },
    households: `
Đoàn Văn Tấn; TỔ DÂN PHỐ AN BÌNH; notPoor; -
Đoàn Thị Tạ; TỔ DÂN PHỐ AN BÌNH; poor; -
Công Thị Yến; TỔ DÂN PHỐ AN HÒA; nearPoor; -
Tổng Văn Lạng; TỔ DÂN PHỐ AN HÒA; notPoor; -`,
  },
  {
    name: 'hamlets by letter and bare name, with counts as text in other columns',
    sheets: {
      'Rà soát 2024': `
KẾT QUẢ RÀ SOÁT HỘ DÂN CƯ NĂM 2024
TT | Họ và tên chủ hộ | Dân tộc | Số khẩu | Phân loại hộ | Điểm B1 | Điểm B2
A | Thôn Nà Pàn | 2 hộ | 7 khẩu |  |  |
1 | Nông Văn Tú | Tày | 4 | Hộ nghèo | 80 | 50
2 | Nông Thị Tý | Tày | 3 | Hộ không nghèo | 190 | 10
B | Thôn Bản Cuôn | 1 hộ | 2 khẩu |  |  |
1 | Triệu Văn Dần | Dao | 2 | Hộ cận nghèo | 130 | 20`,
    },
    truth: {
      'Rà soát 2024': {
        role: 'households',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 7,
        columns: 'stt_ho:A chu_ho:B dan_toc:C so_nhan_khau:D phan_loai:E b1:F b2:G',
      },
    },
    households: `
Nông Văn Tú; Thôn Nà Pàn; poor; -
Nông Thị Tý; Thôn Nà Pàn; notPoor; -
Triệu Văn Dần; Thôn Bản Cuôn; nearPoor; -`,
  },
  {
    name: 'group rows that say Thôn: and the name',
    sheets: {
      So: `
Mã hộ | Chủ hộ | Năm sinh | NK | Phân loại hộ
Thôn: Trung Sơn |  |  |  |
S1 | Hà Văn Nhất | 1950 | 2 | Hộ nghèo
S2 | Hà Văn Nhì | 1960 | 3 | Hộ không nghèo
Thôn: Trung Lập |  |  |  |
S3 | Hà Thị Ba | 1970 | 4 | Hộ cận nghèo`,
    },
    truth: {
      So: {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 6,
        columns: 'ma_ho:A chu_ho:B ngay_sinh:C so_nhan_khau:D phan_loai:E',
      },
    },
    households: `
Hà Văn Nhất; Thôn Trung Sơn; poor; -
Hà Văn Nhì; Thôn Trung Sơn; notPoor; -
Hà Thị Ba; Thôn Trung Lập; nearPoor; -`,
  },
  {
    name: 'one sheet a hamlet, the name of the sheet is the hamlet',
    sheets: {
      'TDP 1': `
DANH SÁCH HỘ DÂN CƯ
STT | Mã hộ | Họ và tên chủ hộ | Số nhân khẩu | Phân loại hộ
1 | T1-01 | Kiều Văn An | 4 | Hộ nghèo
2 | T1-02 | Kiều Thị Bích | 3 | Hộ không nghèo`,
      'TDP 2': `
DANH SÁCH HỘ DÂN CƯ
STT | Mã hộ | Họ và tên chủ hộ | Số nhân khẩu | Phân loại hộ
1 | T2-01 | Mạc Văn Cảnh | 2 | Hộ cận nghèo`,
      'TDP 3': `
DANH SÁCH HỘ DÂN CƯ
STT | Mã hộ | Họ và tên chủ hộ | Số nhân khẩu | Phân loại hộ
1 | T3-01 | Mạc Thị Duyên | 6 | Hộ không nghèo`,
    },
    truth: Object.fromEntries(
      (['TDP 1', 'TDP 2', 'TDP 3'] as const).map((sheet) => [
        sheet,
        {
          role: 'households' as const,
          headerRows: [2],
          firstDataRow: 3,
          lastDataRow: sheet === 'TDP 1' ? 4 : 3,
          columns: 'stt_ho:A ma_ho:B chu_ho:C so_nhan_khau:D phan_loai:E',
        },
      ]),
    ),
    households: `
Kiều Văn An; TDP 1; poor; -
Kiều Thị Bích; TDP 1; notPoor; -
Mạc Văn Cảnh; TDP 2; nearPoor; -
Mạc Thị Duyên; TDP 3; notPoor; -`,
  },
  {
    name: 'one sheet a hamlet, named only in the title above the table',
    sheets: {
      Sheet1: `
UBND XÃ YÊN LÃNG
DANH SÁCH HỘ DÂN THÔN ĐÔNG
STT | Chủ hộ | Năm sinh | Số khẩu | Loại hộ
1 | Lục Văn Đông | 1971 | 4 | Hộ không nghèo
2 | Lục Thị Hạ | 1972 | 4 | Hộ nghèo`,
      Sheet2: `
UBND XÃ YÊN LÃNG
DANH SÁCH HỘ DÂN THÔN ĐOÀI
STT | Chủ hộ | Năm sinh | Số khẩu | Loại hộ
1 | Lục Văn Thu | 1973 | 2 | Hộ không nghèo`,
    },
    truth: {
      Sheet1: {
        role: 'households',
        headerRows: [3],
        firstDataRow: 4,
        lastDataRow: 5,
        columns: 'stt_ho:A chu_ho:B ngay_sinh:C so_nhan_khau:D phan_loai:E',
      },
      Sheet2: {
        role: 'households',
        headerRows: [3],
        firstDataRow: 4,
        lastDataRow: 4,
        columns: 'stt_ho:A chu_ho:B ngay_sinh:C so_nhan_khau:D phan_loai:E',
      },
    },
    households: `
Lục Văn Đông; Thôn Đông; notPoor; -
Lục Thị Hạ; Thôn Đông; poor; -
Lục Văn Thu; Thôn Đoài; notPoor; -`,
  },
];
