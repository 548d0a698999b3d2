/** Sheets that are no registers though some look like one, beside a register of two households; targets; summaries. */
import type { Layout, SheetTruth } from './layout';

const REGISTER = `
Mã hộ | Họ và tên chủ hộ | Số CCCD | Thôn | Số khẩu | Phân loại hộ
O1 | Ân Văn Chính | '051064990801 | Thôn 1 | 4 | Hộ nghèo
O2 | Ân Thị Phụ | '051174990802 | Thôn 2 | 3 | Hộ không nghèo`;

function beside(name: string, kind: SheetTruth, sheet: string, text: string): Layout {
  return {
    name,
    sheets: { 'Hộ dân': REGISTER, [sheet]: text },
    truth: {
      'Hộ dân': {
        role: 'households',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: 3,
        columns: 'ma_ho:A chu_ho:B cccd:C thon:D so_nhan_khau:E phan_loai:F',
      },
      [sheet]: kind,
    },
    households: `
Ân Văn Chính; Thôn 1; poor; -
Ân Thị Phụ; Thôn 2; notPoor; -`,
  };
}

export const OTHERS: readonly Layout[] = [
  beside(
    'targets: one header row, a unit column',
    'targets',
    'Chỉ tiêu',
    `
CHỈ TIÊU GIẢM NGHÈO NĂM 2024
TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ (%)
1 | Giảm tỷ lệ hộ nghèo | % | 1,11 | 1,2 | 108
2 | Hộ cận nghèo giảm | hộ | 5 | 6 | 120
3 | Tỷ lệ BHYT | % | 100 | 98 | 98`,
  ),
  beside(
    'targets: two header rows and an index row',
    'targets',
    'KH 2024',
    `
Phụ lục I
(Kèm theo Kế hoạch số 05/KH-UBND)
STT | Nội dung chỉ tiêu | Đơn vị tính | Đầu năm | Chỉ tiêu giao năm |  | Kết quả thực hiện | Đơn vị chủ trì
 |  |  |  | Tỷ lệ | Số hộ |  |
A | B | C | 1 | 2 | 3 | 4 | 5
I | Chỉ tiêu chung |  |  |  |  |  |
1 | Giảm hộ nghèo | % | 3.6 | 1.11 | 16 |  | VHXH
2 | Giảm hộ cận nghèo | % | 3.2 | 0.3 | 5 |  | VHXH`,
  ),
  beside(
    'targets: no unit, short words, the person in charge',
    'targets',
    'Mục tiêu',
    `
Mục tiêu | KH | TH | Người phụ trách
Giảm 16 hộ nghèo | 16 | 12 | Chị Hoa
Mở 01 mô hình | 1 | 1 | Anh Nam`,
  ),
  beside(
    'summary: form ket_qua',
    'summary',
    'Biểu tổng hợp',
    `
TỔNG HỢP KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO
STT | Đơn vị | Tổng số hộ dân cư | Nhân khẩu | Hộ nghèo |  | Hộ cận nghèo |
 |  |  |  | Số hộ | Tỷ lệ | Số hộ | Tỷ lệ
A | B | 1 | 2 | 3 | 4=3/1*100 | 5 | 6=5/1*100
1 | Thôn 1 | 120 | 480 | 5 | 4.17 | 3 | 2.5
2 | Thôn 2 | 100 | 390 | 2 | 2 | 4 | 4
 | Tổng cộng | 220 | 870 | 7 | 3.18 | 7 | 3.18`,
  ),
  beside(
    'summary: one header row by hamlet',
    'summary',
    'Theo thôn',
    `
Thôn | Tổng số hộ | Số hộ nghèo | Số hộ cận nghèo | Ghi chú
Thôn 1 | 120 | 5 | 3 |
Thôn 2 | 100 | 2 | 4 |`,
  ),
  beside(
    'summary: no number column, classes side by side, a name column Khu dân cư',
    'summary',
    'Số liệu',
    `
SỐ LIỆU HỘ NGHÈO CÁC KHU DÂN CƯ ĐẾN 14/12
TT | Khu dân cư | Tổng số hộ dân | Hộ nghèo | Hộ cận nghèo | Hộ không nghèo
1 | KDC Bắc | 80 | 3 | 2 | 75
2 | KDC Nam | 90 | 1 | 5 | 84
Cộng |  | 170 | 4 | 7 | 159`,
  ),
  beside(
    'form dien_bien_ngheo',
    'not-a-register',
    'Diễn biến',
    `
TỔNG HỢP DIỄN BIẾN HỘ NGHÈO
STT | Đơn vị | Phân tổ | Tổng số hộ nghèo đầu kỳ | Thoát nghèo |  | Số hộ khác giảm | Hộ cận nghèo trở thành hộ nghèo | Bổ sung |  | Số hộ khác tăng | Tổng số hộ nghèo cuối kỳ
 |  |  |  | Trở thành hộ cận nghèo | Vượt chuẩn cận nghèo |  |  | Tái nghèo | Phát sinh mới |  |
A | B | C | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=1-2-3-4+5+6+7+8
1 | Thôn 1 | Hộ | 10 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 8
 |  | Nhân khẩu | 40 | 8 | 4 | 0 | 0 | 0 | 3 | 0 | 31`,
  ),
  beside(
    'form thieu_hut_so',
    'not-a-register',
    'Thiếu hụt',
    `
PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT DVXHCB CỦA HỘ NGHÈO
STT | Đơn vị | Tổng số hộ nghèo | Tổng số thiếu hụt | Việc làm | Người phụ thuộc | Dinh dưỡng | BHYT | GD người lớn | GD trẻ em | Chất lượng nhà | Diện tích nhà | Nguồn nước | Nhà tiêu | Viễn thông | Phương tiện TT
A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14
1 | Thôn 1 | 8 | 22 | 3 | 1 | 0 | 4 | 2 | 1 | 3 | 2 | 1 | 2 | 2 | 1
2 | Thôn 2 | 5 | 13 | 2 | 1 | 0 | 2 | 1 | 0 | 2 | 1 | 1 | 1 | 1 | 1
 | Tổng cộng | 13 | 35 | 5 | 2 | 0 | 6 | 3 | 1 | 5 | 3 | 2 | 3 | 3 | 2`,
  ),
  beside(
    'form nhom_doi_tuong',
    'not-a-register',
    'Nhóm',
    `
PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO CÁC NHÓM ĐỐI TƯỢNG
STT | Đơn vị | Phân tổ | Hộ nghèo |  |  |  | Hộ cận nghèo |  |  |
 |  |  | Tổng số | Hộ DTTS | Hộ không có khả năng lao động | Có người có công | Tổng số | Hộ DTTS | Hộ không có khả năng lao động | Có người có công
A | B | C | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
1 | Thôn 1 | Hộ | 8 | 3 | 2 | 0 | 5 | 2 | 1 | 0
 |  | Nhân khẩu | 31 | 12 | 3 | 0 | 20 | 9 | 2 | 0`,
  ),
  beside(
    'form dan_toc',
    'not-a-register',
    'Dân tộc',
    `
PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO DÂN TỘC
STT | Đơn vị | Hộ nghèo |  |  |  | Hộ cận nghèo |  |  |
 |  | Tổng số | Kinh | DTTS | Hrê | Tổng số | Kinh | DTTS | Hrê
1 | Thôn 1 | 8 | 5 | 3 | 3 | 5 | 4 | 1 | 1
2 | Thôn 2 | 5 | 5 | 0 | 0 | 4 | 4 | 0 | 0`,
  ),
  beside(
    'form nguyen_nhan',
    'not-a-register',
    'Nguyên nhân',
    `
PHÂN NHÓM HỘ NGHÈO THEO CÁC NGUYÊN NHÂN NGHÈO
STT | Đơn vị | Tổng số hộ nghèo | Nguyên nhân nghèo |  |  |  |  |  |  |
 |  |  | Thiếu đất sản xuất | Thiếu vốn | Thiếu lao động | Thiếu công cụ | Thiếu kiến thức | Thiếu kỹ năng | Ốm đau | Khác
1 | Thôn 1 | 8 | 2 | 3 | 1 | 1 | 0 | 1 | 4 | 0
2 | Thôn 2 | 5 | 1 | 2 | 0 | 0 | 1 | 0 | 2 | 1`,
  ),
  beside(
    'children with their parents',
    'not-a-register',
    'Trẻ em',
    `
DANH SÁCH TRẺ EM DƯỚI 16 TUỔI
STT | Họ và tên trẻ | Ngày sinh | Giới tính | Dân tộc | Họ tên cha | Họ tên mẹ | Thôn | Hoàn cảnh
1 | Ân Thị Bé | 01/06/2015 | Nữ | Kinh | Ân Văn Chính | Lê Thị Nga | Thôn 1 | Hộ nghèo
2 | Ân Văn Tí | 02/07/2018 | Nam | Kinh | Ân Văn Chính | Lê Thị Nga | Thôn 1 | Hộ nghèo
3 | Bùi Văn Tèo | 02/08/2017 | Nam | Kinh | Bùi Văn Tám | Lê Thị Chín | Thôn 2 |`,
  ),
  beside(
    'pupils with the household’s head and its class',
    'not-a-register',
    'Học sinh',
    `
DANH SÁCH HỌC SINH ĐƯỢC MIỄN GIẢM HỌC PHÍ
STT | Họ và tên học sinh | Ngày sinh | Lớp | Trường | Họ và tên chủ hộ | Thôn | Diện
1 | Ân Thị Bé | 01/06/2015 | 4A | TH số 1 | Ân Văn Chính | Thôn 1 | Hộ nghèo
2 | Ân Văn Tí | 02/07/2018 | 1B | TH số 1 | Ân Văn Chính | Thôn 1 | Hộ nghèo
3 | Bùi Văn Tèo | 02/08/2017 | 2A | TH số 1 | Bùi Văn Tám | Thôn 2 | Hộ cận nghèo`,
  ),
  beside(
    'officials',
    'not-a-register',
    'Cán bộ',
    `
DANH SÁCH CÁN BỘ LÀM CÔNG TÁC GIẢM NGHÈO
STT | Họ và tên | Năm sinh | Giới tính | Chức vụ | Số điện thoại | Phụ trách thôn | Trình độ
1 | Lê Thị Hồng | 1985 | Nữ | Công chức VHXH | '0999000811 | Thôn 1 | Đại học
2 | Võ Văn Tình | 1979 | Nam | Trưởng thôn | '0999000812 | Thôn 2 | THPT`,
  ),
  beside(
    'people of merit',
    'not-a-register',
    'Người có công',
    `
DANH SÁCH NGƯỜI CÓ CÔNG VÀ THÂN NHÂN
STT | Họ và tên | Năm sinh | Đối tượng người có công | Quan hệ với người có công | Số hồ sơ | Thôn | Mức trợ cấp
1 | Trương Thị Ca | 1940 | Mẹ VNAH | Mẹ liệt sĩ | QN-118 | Thôn 1 | 6165000
2 | Trương Văn Hò | 1950 | Thương binh 3/4 | Bản thân | QN-119 | Thôn 2 | 3000000
3 | Lê Thị Lý | 1955 | Thân nhân liệt sĩ | Vợ liệt sĩ | QN-120 | Thôn 2 | 2000000`,
  ),
  beside(
    'people on social assistance, heads named',
    'not-a-register',
    'BTXH',
    `
DANH SÁCH ĐỐI TƯỢNG HƯỞNG TRỢ CẤP XÃ HỘI HÀNG THÁNG
STT | Họ và tên đối tượng | Ngày sinh | Số CCCD | Loại đối tượng | Hệ số | Mức hưởng | Người nhận thay | Quan hệ với đối tượng | Thôn
1 | Đỗ Thị Già | 01/01/1940 | '051140990821 | Người cao tuổi | 1 | 500000 | Đỗ Văn Con | Con | Thôn 1
2 | Hà Văn Tật | 01/01/1990 | '051090990822 | KT nặng | 1.5 | 750000 | Hà Văn Cha | Cha | Thôn 2`,
  ),
  beside(
    'loans of the policy bank',
    'not-a-register',
    'Vay vốn',
    `
DANH SÁCH HỘ VAY VỐN NHCSXH
STT | Họ và tên người vay | Tổ TK&VV | Chương trình vay | Số tiền vay (triệu đồng) | Ngày giải ngân | Hạn trả | Dư nợ | Thôn
1 | Ân Văn Chính | Tổ 3 | Hộ nghèo | 50 | 01/03/2024 | 01/03/2027 | 50 | Thôn 1
2 | Ân Thị Phụ | Tổ 4 | NSVSMT | 20 | 01/04/2024 | 01/04/2029 | 18 | Thôn 2
3 | Bùi Thị Nợ | Tổ 4 | HSSV | 30 | 01/05/2024 | 01/05/2029 | 30 | Thôn 2`,
  ),
  beside(
    'gifts for Tết to households of the register and others, without a code',
    'not-a-register',
    'Quà Tết',
    `
DANH SÁCH HỘ NHẬN QUÀ TẾT NGUYÊN ĐÁN
STT | Họ tên chủ hộ | Thôn | Số khẩu | Diện | Số tiền | Ký nhận
1 | Ân Văn Chính | Thôn 1 | 4 | Hộ nghèo | 500000 |
2 | Trương Thị Ca | Thôn 1 | 1 | Người có công | 500000 |
3 | Đỗ Thị Già | Thôn 2 | 2 | BTXH | 300000 |`,
  ),
  beside(
    'the B1 sheet of a single household',
    'not-a-register',
    'Phiếu B1',
    `
PHIẾU B - RÀ SOÁT HỘ GIA ĐÌNH
Họ và tên chủ hộ: Ân Văn Chính |  | Mã hộ: O1 |
Thôn: Thôn 1 |  | Số khẩu: 4 |
TT | Chỉ tiêu | Điểm tối đa | Điểm
1 | Số nhân khẩu trong hộ | 45 | 20
2 | Số trẻ em dưới 15 tuổi | 20 | 10
3 | Diện tích nhà ở | 25 | 10
 | Tổng điểm B1 |  | 120`,
  ),
  beside(
    'the members in the form of a single household',
    'not-a-register',
    'Phiếu 02',
    `
PHIẾU THÔNG TIN HỘ
Chủ hộ | Ân Văn Chính | Mã hộ | O1
Thôn | Thôn 1 | Số điện thoại | '0999000831
Dân tộc | Kinh | Phân loại hộ | Hộ nghèo
Số nhân khẩu | 4 | Điểm B1 | 120`,
  ),
  beside(
    'a table of points, a row an item',
    'not-a-register',
    'Bảng điểm',
    `
BẢNG CHẤM ĐIỂM B1 KHU VỰC THÀNH THỊ
STT | Đặc điểm hộ gia đình | Điểm B1 | Ghi chú
1 | Hộ có 1 người | 45 |
2 | Hộ có 2 người | 40 |
3 | Hộ có 3 người | 25 |`,
  ),
  beside(
    'funds by item and hamlet',
    'not-a-register',
    'Kinh phí',
    `
STT | Nội dung hỗ trợ | Thôn | Số hộ | Số tiền | Đơn vị thực hiện | Ghi chú
1 | Hỗ trợ nhà ở | Thôn 1 | 2 | 120000000 | UBND xã |
2 | Hỗ trợ sinh kế | Thôn 2 | 5 | 75000000 | Hội Nông dân |`,
  ),
  beside(
    'notes as a two-column list of words',
    'not-a-register',
    'Danh mục',
    `
Dân tộc | Quan hệ với chủ hộ | Phân loại hộ | Thôn
Kinh | Chủ hộ | Hộ nghèo | Thôn 1
Hrê | Vợ/chồng | Hộ cận nghèo | Thôn 2
Cor | Con | Hộ không nghèo |
 | Cháu |  |`,
  ),
];
