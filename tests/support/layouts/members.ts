/** Heads with members beneath. */
import type { Layout } from './layout';

export const MEMBERS: readonly Layout[] = [
  {
    name: 'household number on the head only, relation in short words',
    sheets: {
      'Hộ nghèo+CN': `
DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO XÃ SƠN LINH NĂM 2024
TT hộ | TT khẩu | Họ và tên | QH với CH | Năm sinh | Phái | Số CCCD | Thôn | Diện hộ
1 | 1 | Đinh Văn Núi | CH | 1965 | Nam | '051065990101 | Làng Ranh | HN
 | 2 | Đinh Thị Suối | Vợ | 1968 | Nữ | '051168990102 |  |
 | 3 | Đinh Văn Đá | Con | 2009 | Nam | '051209990103 |  |
2 | 1 | Phạm Thị Lá | CH | 1980 | Nữ | '051180990104 | Làng Ranh | HCN
 | 2 | Phạm Văn Cây | Con | 2012 | Nam |  |  |
3 | 1 | Đinh Thị Sương | CH | 1949 | Nữ | '051149990105 | Gò Da | HN`,
    },
    truth: {
      'Hộ nghèo+CN': {
        role: 'both',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 8,
        columns: 'stt_ho:A stt_tv:B ho_ten:C quan_he:D ngay_sinh:E gioi_tinh:F cccd:G thon:H phan_loai:I',
      },
    },
    households: `
Đinh Văn Núi; Làng Ranh; poor; Đinh Văn Núi, Đinh Thị Suối, Đinh Văn Đá
Phạm Thị Lá; Làng Ranh; nearPoor; Phạm Thị Lá, Phạm Văn Cây
Đinh Thị Sương; Gò Da; poor; Đinh Thị Sương`,
  },
  {
    name: 'only the relation tells the head; numbered through',
    sheets: {
      'Nhân khẩu': `
STT | Họ và tên | Quan hệ với chủ hộ | Ngày, tháng, năm sinh | Giới tính | Địa chỉ | Phân loại hộ
1 | Lê Văn Trúc | Chủ hộ | 01/02/1970 | Nam | Thôn 3 | Hộ nghèo
2 | Trần Thị Mai | Vợ | 03/04/1972 | Nữ | Thôn 3 | Hộ nghèo
3 | Lê Thị Cúc | Con đẻ | 05/06/2010 | Nữ | Thôn 3 | Hộ nghèo
4 | Ngô Thị Đào | Chủ hộ | 07/08/1955 | Nữ | Thôn 4 | Hộ cận nghèo
5 | Ngô Văn Lựu | Cháu nội | 09/10/2014 | Nam | Thôn 4 | Hộ cận nghèo`,
    },
    truth: {
      'Nhân khẩu': {
        role: 'both',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 6,
        columns: 'ho_ten:B quan_he:C ngay_sinh:D gioi_tinh:E dia_chi:F phan_loai:G',
      },
    },
    households: `
Lê Văn Trúc; -; poor; Lê Văn Trúc, Trần Thị Mai, Lê Thị Cúc
Ngô Thị Đào; -; nearPoor; Ngô Thị Đào, Ngô Văn Lựu`,
  },
  {
    name: 'code on the head only, no household number',
    sheets: {
      DS: `
DANH SÁCH HỘ NGHÈO
Mã hộ | Họ và tên chủ hộ và các thành viên trong hộ | Quan hệ với chủ hộ | Ngày sinh | Giới tính | CCCD | Tổ dân phố | Số nhân khẩu | Điểm B1 | Điểm B2
PX01 | Võ Văn Kiên | Chủ hộ | 11/01/1963 | Nam | '051063990111 | Tổ dân phố 1 | 3 | 120 | 30
 | Hồ Thị Trì | Vợ | 12/03/1966 | Nữ | '051166990112
 | Võ Thị Nhẫn | Con | 13/05/2008 | Nữ | '051308990113
PX02 | Tạ Thị Hiền | Chủ hộ | 14/07/1944 | Nữ | '051144990114 | Tổ dân phố 2 | 1 | 90 | 40
PX03 | Tạ Văn Lành | Chủ hộ | 15/09/1977 | Nam | '051077990115 | Tổ dân phố 2 | 2 | 140 | 30
 | Tạ Văn Hậu | Con | 16/11/2015 | Nam | '051215990116`,
    },
    truth: {
      DS: {
        role: 'both',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 8,
        columns: 'ma_ho:A ho_ten:B quan_he:C ngay_sinh:D gioi_tinh:E cccd:F thon:G so_nhan_khau:H b1:I b2:J',
      },
    },
    households: `
Võ Văn Kiên; Tổ dân phố 1; poor; Võ Văn Kiên, Hồ Thị Trì, Võ Thị Nhẫn
Tạ Thị Hiền; Tổ dân phố 2; poor; Tạ Thị Hiền
Tạ Văn Lành; Tổ dân phố 2; poor; Tạ Văn Lành, Tạ Văn Hậu`,
  },
  {
    name: 'code repeated on every row',
    sheets: {
      'Toàn xã': `
Mã hộ | Họ tên | Quan hệ | Ngày sinh | Giới tính | Số định danh | Thôn | Phân loại hộ
T001 | Y Blang | Chủ hộ | 1/1/1960 | Nam | '062060990121 | Kon Đào | Hộ nghèo
T001 | Y Nhung | Vợ | 2/1/1962 | Nữ | '062162990122 | Kon Đào | Hộ nghèo
T002 | A Thanh | Chủ hộ | 3/1/1985 | Nam | '062085990123 | Kon Đào | Hộ không nghèo
T002 | Y Hằng | Vợ | 4/1/1987 | Nữ | '062187990124 | Kon Đào | Hộ không nghèo
T002 | A Khôi | Con | 5/1/2013 | Nam | '062213990125 | Kon Đào | Hộ không nghèo
T003 | Y Mai | Chủ hộ | 6/1/1950 | Nữ | '062150990126 | Kon Rẫy | Hộ cận nghèo`,
    },
    truth: {
      'Toàn xã': {
        role: 'both',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 7,
        columns: 'ma_ho:A ho_ten:B quan_he:C ngay_sinh:D gioi_tinh:E cccd:F thon:G phan_loai:H',
      },
    },
    households: `
Y Blang; Kon Đào; poor; Y Blang, Y Nhung
A Thanh; Kon Đào; notPoor; A Thanh, Y Hằng, A Khôi
Y Mai; Kon Rẫy; nearPoor; Y Mai`,
  },
  {
    name: 'household cells merged over the members, group rows for hamlets, a subtotal each',
    sheets: {
      'Danh sách': `
ỦY BAN NHÂN DÂN
PHƯỜNG TÂN HÒA
DANH SÁCH HỘ NGHÈO - HỘ CẬN NGHÈO
STT hộ | Mã số hộ | Họ, tên chủ hộ và thành viên trong hộ | Quan hệ với chủ hộ | NTNS | Giới tính | Kết quả phân loại
A | B | C | 1 | 2 | 3 | 4
 |  | KHU PHỐ 1 |  |  |  |
1 | M1 | Phan Văn Hổ | Chủ hộ | 1/5/1958 | Nam | Hộ nghèo
 |  | Đào Thị Thỏ | Vợ | 1961 | Nữ |
2 | M2 | Phan Văn Rồng | Chủ hộ | 2/5/1988 | Nam | Hộ cận nghèo
 |  | Phan Thị Rắn | Con | 2/5/2018 | Nữ |
 |  | Cộng: 2 hộ, 4 khẩu |  |  |  |
 |  | KHU PHỐ 2 |  |  |  |
3 | M3 | Dương Thị Ngựa | Chủ hộ | 3/5/1947 | Nữ | Hộ nghèo
 |  | Cộng: 1 hộ, 1 khẩu |  |  |  |
 |  | TỔNG CỘNG: 3 hộ, 5 khẩu |  |  |  |`,
    },
    truth: {
      'Danh sách': {
        role: 'both',
        headerRows: [4],
        indexRow: 5,
        firstDataRow: 6,
        lastDataRow: 15,
        columns: 'stt_ho:A ma_ho:B ho_ten:C quan_he:D ngay_sinh:E gioi_tinh:F phan_loai:G',
      },
    },
    households: `
Phan Văn Hổ; KHU PHỐ 1; poor; Phan Văn Hổ, Đào Thị Thỏ
Phan Văn Rồng; KHU PHỐ 1; nearPoor; Phan Văn Rồng, Phan Thị Rắn
Dương Thị Ngựa; KHU PHỐ 2; poor; Dương Thị Ngựa`,
  },
  {
    name: 'Roman number and capitals on the head, members numbered 1, 2, 3',
    sheets: {
      'Ho ngheo': `
DANH SÁCH HỘ NGHÈO THÔN PHÚ LỘC
STT | HỌ VÀ TÊN | NĂM SINH | QUAN HỆ VỚI CHỦ HỘ | DÂN TỘC | NGHỀ NGHIỆP
I | NGUYỄN VĂN ÚT | 1970 | Chủ hộ | Kinh | Làm thuê
1 | Lê Thị Lan | 1974 | Vợ | Kinh | Nội trợ
2 | Nguyễn Thị Huệ | 2007 | Con | Kinh | Học sinh
II | TRẦN THỊ TƯ | 1948 | Chủ hộ | Kinh | Già yếu
III | HỒ VĂN CHÍN | 1982 | Chủ hộ | Kinh | Làm biển
1 | Hồ Thị Mười | 2011 | Con | Kinh | Học sinh`,
    },
    truth: {
      'Ho ngheo': {
        role: 'both',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 8,
        columns: 'ho_ten:B ngay_sinh:C quan_he:D dan_toc:E nghe:F',
        leave: 'A',
      },
    },
    households: `
NGUYỄN VĂN ÚT; Thôn Phú Lộc; poor; NGUYỄN VĂN ÚT, Lê Thị Lan, Nguyễn Thị Huệ
TRẦN THỊ TƯ; Thôn Phú Lộc; poor; TRẦN THỊ TƯ
HỒ VĂN CHÍN; Thôn Phú Lộc; poor; HỒ VĂN CHÍN, Hồ Thị Mười`,
  },
  {
    name: 'the head’s name in one column, the others’ in the next',
    sheets: {
      'Sổ nghèo': `
SỔ QUẢN LÝ HỘ NGHÈO
Số TT hộ | Họ và tên chủ hộ | Họ và tên thành viên | Quan hệ với chủ hộ | Ngày sinh | Giới tính | Thôn | Nguyên nhân nghèo
1 | Vi Văn Páo |  | Chủ hộ | 10/10/1975 | Nam | Bản Khe | Thiếu vốn
 |  | Lô Thị Mẩy | Vợ | 11/10/1979 | Nữ |  |
 |  | Vi Thị Xia | Con | 12/10/2006 | Nữ |  |
2 | Lô Văn Chớ |  | Chủ hộ | 13/10/1990 | Nam | Bản Khe | Thiếu đất sản xuất
 |  | Vi Thị Sua | Vợ | 14/10/1992 | Nữ |  |`,
    },
    truth: {
      'Sổ nghèo': {
        role: 'both',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 7,
        columns: 'stt_ho:A chu_ho:B ho_ten:C quan_he:D ngay_sinh:E gioi_tinh:F thon:G nguyen_nhan:H',
      },
    },
    households: `
Vi Văn Páo; Bản Khe; poor; Vi Văn Páo, Lô Thị Mẩy, Vi Thị Xia
Lô Văn Chớ; Bản Khe; poor; Lô Văn Chớ, Vi Thị Sua`,
  },
  {
    name: 'a list of many people in one household number merged, no relation column',
    sheets: {
      Khẩu: `
DANH SÁCH NHÂN KHẨU HỘ NGHÈO
STT hộ | Họ và tên thành viên hộ | Năm sinh | Giới tính | Thôn | Phân loại hộ
1 | Rah Lan Siu | 1966 | Nam | Plei Ơi | Hộ nghèo
 | Siu H'Bia | 1970 | Nữ |  |
 | Siu Đôn | 2005 | Nam |  |
2 | Kpă H'Yon | 1981 | Nữ | Plei Ơi | Hộ nghèo
 | Kpă Jút | 2012 | Nam |  |`,
    },
    truth: {
      Khẩu: {
        role: 'both',
        headerRows: [2],
        firstDataRow: 3,
        lastDataRow: 7,
        columns: 'stt_ho:A ho_ten:B ngay_sinh:C gioi_tinh:D thon:E phan_loai:F',
      },
    },
    households: `
Rah Lan Siu; Plei Ơi; poor; Rah Lan Siu, Siu H'Bia, Siu Đôn
Kpă H'Yon; Plei Ơi; poor; Kpă H'Yon, Kpă Jút`,
  },
];
