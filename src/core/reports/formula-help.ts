/** Words of the custom functions for GN Hướng dẫn. Written by `npm run docs` from src/globals.ts: change them there. */

export interface FormulaHelp {
  readonly name: string;
  /** '=NGHEO_TYLE(so; tong)'; what may be left out stands in brackets. */
  readonly call: string;
  readonly example: string;
  readonly vi: string;
  readonly en: string;
  readonly parameters: readonly { readonly name: string; readonly words: string }[];
  readonly result: string;
}

export const FORMULA_HELP: readonly FormulaHelp[] = [
  {
    name: 'NGHEO_PHANLOAI',
    call: '=NGHEO_PHANLOAI(thuNhap; soThieuHut; khuVuc; [chuan])',
    example: '=NGHEO_PHANLOAI(C5:C12; D5:D12; "thành thị")',
    vi: 'Phân loại hộ theo thu nhập và số chỉ số thiếu hụt: Hộ nghèo, Hộ cận nghèo, Hộ có mức sống trung bình hoặc Hộ không nghèo. Dùng được cho một ô hoặc cả cột, ví dụ =NGHEO_PHANLOAI(C5:C12; D5:D12; "thành thị").',
    en: 'Class of a household by income and deprivations.',
    parameters: [
      { name: 'thuNhap', words: 'Thu nhập bình quân đầu người một tháng (đồng), ví dụ C5 hoặc C5:C12.' },
      { name: 'soThieuHut', words: 'Số chỉ số thiếu hụt dịch vụ xã hội cơ bản, từ 0 đến 12.' },
      { name: 'khuVuc', words: '"thành thị" (phường, thị trấn) hoặc "nông thôn" (xã).' },
      { name: 'chuan', words: 'Chuẩn nghèo hoặc năm: "2022" (mặc định), "2016", "2027".' },
    ],
    result: 'Tên loại hộ; ô trống cho kết quả trống.',
  },
  {
    name: 'NGHEO_PHANLOAI_DIEM',
    call: '=NGHEO_PHANLOAI_DIEM(b1; b2; khuVuc; [chuan])',
    example: '=NGHEO_PHANLOAI_DIEM(N5; O5; "thành thị")',
    vi: 'Phân loại hộ theo điểm B1, B2 của phiếu rà soát (hoặc điểm A, điểm B của Thông tư 07/2021): Hộ nghèo, Hộ cận nghèo hoặc Hộ không nghèo. Ví dụ =NGHEO_PHANLOAI_DIEM(N5; O5; "thành thị").',
    en: 'Class of a household by the points of the review form.',
    parameters: [
      { name: 'b1', words: 'Điểm B1 (thu nhập), số nguyên, ví dụ N5 hoặc N5:N12.' },
      { name: 'b2', words: 'Điểm B2 (thiếu hụt), bội số của 10 từ 0 đến 120.' },
      {
        name: 'khuVuc',
        words: '"thành thị" (phường, thị trấn: mốc 175 điểm) hoặc "nông thôn" (xã: mốc 140 điểm).',
      },
      { name: 'chuan', words: 'Chuẩn nghèo hoặc năm: "2022" (mặc định); các chuẩn khác chưa có bảng điểm.' },
    ],
    result: 'Tên loại hộ; ô trống cho kết quả trống.',
  },
  {
    name: 'NGHEO_TYLE',
    call: '=NGHEO_TYLE(so; tong)',
    example: '=NGHEO_TYLE(C5:C12; D5:D12)',
    vi: 'Tỷ lệ (%) = số hộ / tổng số hộ × 100, chưa làm tròn. Dùng được cho một ô hoặc cả cột, ví dụ =NGHEO_TYLE(C5:C12; D5:D12).',
    en: 'Poverty rate in per cent.',
    parameters: [
      { name: 'so', words: 'Số hộ nghèo (hoặc cận nghèo), ví dụ C5 hoặc C5:C12.' },
      { name: 'tong', words: 'Tổng số hộ cùng thời điểm, ví dụ D5 hoặc D5:D12.' },
    ],
    result: 'Tỷ lệ phần trăm; ô trống hoặc tổng bằng 0 cho kết quả trống.',
  },
  {
    name: 'NGHEO_MUCGIAM',
    call: '=NGHEO_MUCGIAM(soTruoc; tongTruoc; soSau; tongSau)',
    example: '=NGHEO_MUCGIAM(52; 1441; 36; 1441)',
    vi: 'Mức giảm tỷ lệ tính bằng điểm phần trăm, tính từ số hộ nên không sai do trừ hai tỷ lệ đã làm tròn. Ví dụ =NGHEO_MUCGIAM(52; 1441; 36; 1441) cho 1,1103.',
    en: 'Fall of a rate in percentage points, from counts.',
    parameters: [
      { name: 'soTruoc', words: 'Số hộ nghèo kỳ trước.' },
      { name: 'tongTruoc', words: 'Tổng số hộ kỳ trước.' },
      { name: 'soSau', words: 'Số hộ nghèo kỳ sau.' },
      { name: 'tongSau', words: 'Tổng số hộ kỳ sau.' },
    ],
    result: 'Điểm phần trăm, số dương là giảm, số âm là tăng; ô trống hoặc tổng bằng 0 cho kết quả trống.',
  },
  {
    name: 'NGHEO_THIEUHUT',
    call: '=NGHEO_THIEUHUT(bang12Cot)',
    example: '=NGHEO_THIEUHUT(F5:Q40)',
    vi: 'Điểm B2 (10 điểm mỗi chỉ số) và tên các chỉ số thiếu hụt của từng hộ. Ví dụ =NGHEO_THIEUHUT(F5:Q40) trải ra hai cột. Hàng đầu là tiêu đề thì thành tiêu đề của kết quả. Bảng chỉ có dấu x (hoặc 1): ô trống là không thiếu hụt. Bảng có ghi cả 0 (hoặc không): ô trống là chưa rõ, hộ ấy chưa có điểm. Cả hàng trống thì kết quả trống.',
    en: 'B2 points and deprivations of each household.',
    parameters: [
      {
        name: 'bang12Cot',
        words:
          'Bảng 12 cột theo thứ tự 12 chỉ số của NĐ 07/2021, mỗi hộ một hàng; x, 1, có là thiếu hụt, 0, không là không thiếu hụt.',
      },
    ],
    result: 'Mỗi hộ một hàng: điểm và danh sách chỉ số thiếu hụt.',
  },
  {
    name: 'NGHEO_MPI',
    call: '=NGHEO_MPI(bang; [k]; [trongSo]; [soNguoi]; [nguong])',
    example: '=NGHEO_MPI(F4:Q40; 3)',
    vi: 'Chỉ số nghèo đa chiều Alkire–Foster: H (tỷ lệ nghèo), A (mức thiếu hụt bình quân của hộ nghèo), M0 = H × A, từ 0 đến 1. Ví dụ =NGHEO_MPI(F4:Q40; 3). Hàng đầu là tiêu đề thì được bỏ qua. Bảng chỉ có dấu x (hoặc 1): ô trống là không thiếu hụt. Bảng có ghi cả 0 (hoặc không): ô trống là chưa rõ. Hàng chưa rõ hoặc trống cả hàng không được tính, số hàng bỏ ra ghi ở dưới kết quả; hàng trống ở cuối vùng chọn thì bỏ qua. Bảng chỉ có dấu x mà có cột soNguoi: hàng trống có số người là hộ không thiếu hụt gì. Có nguong thì bảng ghi số liệu (số năm học, m² mỗi người): nhỏ hơn ngưỡng là thiếu hụt, ô trống là chưa rõ, và có thêm M1, M2 (độ sâu của thiếu hụt).',
    en: 'Alkire–Foster measures: headcount, intensity, adjusted headcount; with cutoffs, adjusted gap and severity.',
    parameters: [
      { name: 'bang', words: 'Bảng thiếu hụt: mỗi hộ một hàng, mỗi chỉ số một cột.' },
      {
        name: 'k',
        words:
          'Ngưỡng nghèo: số chỉ số (lớn hơn 1, như 3) hoặc phần của tổng trọng số (đến 1, như 0,25 hay chữ "1/3"); bỏ trống là 3 chỉ số.',
      },
      {
        name: 'trongSo',
        words: 'Trọng số của từng chỉ số, một hàng hoặc một cột, cộng lại bằng 1; bỏ trống là bằng nhau.',
      },
      { name: 'soNguoi', words: 'Số người của từng hộ, cùng số hàng với bảng; bỏ trống là tính theo hộ.' },
      {
        name: 'nguong',
        words: 'Ngưỡng của từng cột số liệu, một hàng hoặc một cột; bỏ trống khi bảng là dấu thiếu hụt.',
      },
    ],
    result:
      'Ba hàng tên và giá trị: H, A, M0, có ngưỡng thì thêm M1, M2; thêm số hàng đã tính và bỏ ra nếu có hàng bị bỏ.',
  },
  {
    name: 'NGHEO_DONGGOP',
    call: '=NGHEO_DONGGOP(bang; [k]; [trongSo]; [soNguoi])',
    example: '=NGHEO_DONGGOP(F4:Q40; 3)',
    vi: 'Từng chỉ số đóng góp bao nhiêu vào nghèo đa chiều: tỷ lệ thiếu hụt của mọi hộ, tỷ lệ vừa thiếu hụt vừa nghèo, phần đóng góp vào M0 (cộng lại bằng 1). Ví dụ =NGHEO_DONGGOP(F4:Q40; 3). Đọc bảng như NGHEO_MPI.',
    en: 'Headcount ratios and contribution of each indicator.',
    parameters: [
      { name: 'bang', words: 'Bảng thiếu hụt: mỗi hộ một hàng, mỗi chỉ số một cột.' },
      { name: 'k', words: 'Ngưỡng nghèo, như ở NGHEO_MPI; bỏ trống là 3 chỉ số.' },
      { name: 'trongSo', words: 'Trọng số của từng chỉ số, cộng lại bằng 1; bỏ trống là bằng nhau.' },
      { name: 'soNguoi', words: 'Số người của từng hộ, cùng số hàng với bảng; bỏ trống là tính theo hộ.' },
    ],
    result: 'Mỗi chỉ số một hàng ba cột; thêm số hàng đã tính và bỏ ra nếu có hàng bị bỏ.',
  },
  {
    name: 'NGHEO_FGT',
    call: '=NGHEO_FGT(thuNhap; nguong; alpha; [trongSo]; [tinhCaNguong])',
    example: '=NGHEO_FGT(C4:C40; 1500000; 1; D4:D40)',
    vi: 'Thước đo nghèo thu nhập Foster–Greer–Thorbecke, từ 0 đến 1: tỷ lệ nghèo (alpha 0), khoảng cách nghèo (1), mức nghiêm trọng (2). Bằng ngưỡng là nghèo, trừ khi tinhCaNguong là FALSE. Ví dụ =NGHEO_FGT(C4:C40; 1500000; 1; D4:D40).',
    en: 'Foster–Greer–Thorbecke measure of income poverty.',
    parameters: [
      {
        name: 'thuNhap',
        words:
          'Thu nhập bình quân đầu người một tháng, mỗi hộ một ô; ô trống không tính, ô đầu là tiêu đề thì được bỏ qua; thu nhập âm tính như bằng 0.',
      },
      { name: 'nguong', words: 'Chuẩn nghèo thu nhập, cùng đơn vị.' },
      { name: 'alpha', words: '0, 1 hoặc 2.' },
      { name: 'trongSo', words: 'Số người của từng hộ; bỏ trống là mỗi hộ tính một.' },
      {
        name: 'tinhCaNguong',
        words:
          'TRUE (mặc định): thu nhập bằng ngưỡng là nghèo, như nghị định; FALSE: chỉ dưới ngưỡng mới là nghèo. Chỉ làm khác kết quả của alpha 0.',
      },
    ],
    result: 'Giá trị của thước đo; không có thu nhập nào thì kết quả trống.',
  },
  {
    name: 'NGHEO_KHOANGCACH',
    call: '=NGHEO_KHOANGCACH(thuNhap; nguong; [soNguoi])',
    example: '=NGHEO_KHOANGCACH(C4:C40; 1500000; D4:D40)',
    vi: 'Số tiền mỗi tháng (đồng) để đưa mọi người dưới chuẩn lên bằng chuẩn: cộng của (ngưỡng − thu nhập) × số người. Ví dụ =NGHEO_KHOANGCACH(C4:C40; 1500000; D4:D40).',
    en: 'Money a month that would lift all to the line.',
    parameters: [
      {
        name: 'thuNhap',
        words:
          'Thu nhập bình quân đầu người một tháng (đồng), mỗi hộ một ô; ô trống không tính, ô đầu là tiêu đề thì được bỏ qua.',
      },
      { name: 'nguong', words: 'Chuẩn nghèo thu nhập (đồng), ví dụ 1500000.' },
      { name: 'soNguoi', words: 'Số người của từng hộ; bỏ trống là mỗi ô một người.' },
    ],
    result: 'Số đồng một tháng; 0 nếu không ai dưới chuẩn.',
  },
  {
    name: 'NGHEO_GINI',
    call: '=NGHEO_GINI(thuNhap; [trongSo])',
    example: '=NGHEO_GINI(C4:C40; D4:D40)',
    vi: 'Hệ số Gini của thu nhập: 0 là ai cũng như nhau, gần 1 là dồn vào một người. Không đổi khi nhân mọi trọng số với một số. Ví dụ =NGHEO_GINI(C4:C40; D4:D40).',
    en: 'Gini coefficient.',
    parameters: [
      {
        name: 'thuNhap',
        words:
          'Thu nhập bình quân đầu người, mỗi hộ một ô, từ 0 trở lên; ô trống không tính, ô đầu là tiêu đề thì được bỏ qua.',
      },
      { name: 'trongSo', words: 'Số người của từng hộ; bỏ trống là mỗi hộ tính một.' },
    ],
    result: 'Hệ số từ 0 đến 1; không có thu nhập nào thì kết quả trống.',
  },
  {
    name: 'NGHEO_CHUAN',
    call: '=NGHEO_CHUAN(ten; khuVuc; [chuan])',
    example: '=NGHEO_CHUAN("thu nhập"; "nông thôn")',
    vi: 'Một ngưỡng của chuẩn nghèo theo tên, ví dụ =NGHEO_CHUAN("thu nhập"; "nông thôn") cho 1500000.',
    en: 'A threshold of a poverty standard.',
    parameters: [
      {
        name: 'ten',
        words:
          '"thu nhập", "mức sống trung bình", "mức sống tối thiểu" (chuẩn 2016), "thiếu hụt" (số chỉ số), "B1", "B2", "điểm mỗi chỉ số", "diện tích" (m²) hoặc "người phụ thuộc" (%).',
      },
      { name: 'khuVuc', words: '"thành thị" (phường, thị trấn) hoặc "nông thôn" (xã).' },
      { name: 'chuan', words: 'Chuẩn nghèo hoặc năm: "2022" (mặc định), "2016", "2027".' },
    ],
    result: 'Giá trị của ngưỡng; ô trống cho kết quả trống.',
  },
  {
    name: 'NGHEO_DIENBIEN',
    call: '=NGHEO_DIENBIEN(loaiTruoc; loaiSau)',
    example: '=NGHEO_DIENBIEN("Hộ nghèo"; "Hộ cận nghèo")',
    vi: 'Diễn biến của hộ giữa hai kỳ rà soát, gọi như biểu tổng hợp diễn biến. Ví dụ =NGHEO_DIENBIEN("Hộ nghèo"; "Hộ cận nghèo") cho Thoát nghèo - trở thành hộ cận nghèo. Hai loại hộ không cho biết là phát sinh mới hay tái nghèo, vì cần dữ liệu các năm trước; riêng hộ mới thoát nghèo mà nghèo lại là tái nghèo.',
    en: 'Movement of a household between two reviews.',
    parameters: [
      { name: 'loaiTruoc', words: 'Loại hộ kỳ trước, ví dụ C5 hoặc C5:C40.' },
      { name: 'loaiSau', words: 'Loại hộ kỳ sau, ví dụ D5 hoặc D5:D40.' },
    ],
    result: 'Tên diễn biến; ô trống cho kết quả trống.',
  },
  {
    name: 'NGHEO_TIENDO',
    call: '=NGHEO_TIENDO(keHoach; thucHien; loai; [dauKy])',
    example: '=NGHEO_TIENDO(16; 40; "giảm"; 52)',
    vi: 'Kết quả thực hiện so với kế hoạch (%), một chữ số thập phân; chưa đạt thì không bao giờ ra 100. Ví dụ =NGHEO_TIENDO(16; 40; "giảm"; 52) cho 75.',
    en: 'Done in per cent of the plan.',
    parameters: [
      { name: 'keHoach', words: 'Số kế hoạch: số hộ, số người, tỷ lệ (%) hoặc điểm phần trăm.' },
      {
        name: 'thucHien',
        words:
          'Số thực hiện; với "giảm" và "xuống còn": số cuối kỳ nếu có ghi đầu kỳ, nếu không thì là mức đã giảm.',
      },
      {
        name: 'loai',
        words: '"giảm", "giảm tỷ lệ", "xuống còn", "đạt" (tối thiểu), "tỷ lệ" hoặc "tối đa" (không còn).',
      },
      { name: 'dauKy', words: 'Số đầu kỳ, cho chỉ tiêu giảm.' },
    ],
    result: 'Phần trăm kế hoạch; chỉ tiêu "tối đa" không có phần trăm; ô trống cho kết quả trống.',
  },
  {
    name: 'NGHEO_DANHGIA',
    call: '=NGHEO_DANHGIA(keHoach; thucHien; loai; [dauKy]; [hetKy])',
    example: '=NGHEO_DANHGIA(16; 36; "giảm"; 52)',
    vi: 'Đánh giá chỉ tiêu: Vượt, Đạt, Đang thực hiện, Chưa đạt hoặc Chưa có số liệu. Ví dụ =NGHEO_DANHGIA(16; 36; "giảm"; 52).',
    en: 'Status of a target.',
    parameters: [
      { name: 'keHoach', words: 'Số kế hoạch: số hộ, số người, tỷ lệ (%) hoặc điểm phần trăm.' },
      { name: 'thucHien', words: 'Số thực hiện; để trống là chưa có số liệu, không phải 0.' },
      {
        name: 'loai',
        words: '"giảm", "giảm tỷ lệ", "xuống còn", "đạt" (tối thiểu), "tỷ lệ" hoặc "tối đa" (không còn).',
      },
      { name: 'dauKy', words: 'Số đầu kỳ, cho chỉ tiêu giảm.' },
      { name: 'hetKy', words: 'Đã hết kỳ kế hoạch: có hoặc không; bỏ trống là đã hết kỳ.' },
    ],
    result: 'Từ đánh giá; không có kế hoạch thì kết quả trống.',
  },
  {
    name: 'NGHEO_CCCD',
    call: '=NGHEO_CCCD(so; [gioiTinh]; [namSinh])',
    example: '=NGHEO_CCCD(F5; E5; D5)',
    vi: 'Kiểm tra số định danh cá nhân (CCCD): Hợp lệ, hoặc một câu nói rõ sai gì. Ví dụ =NGHEO_CCCD(F5; E5; D5).',
    en: 'Whether an ID number can be right.',
    parameters: [
      { name: 'so', words: 'Số định danh, nên lưu dạng văn bản, ví dụ F5 hoặc F5:F12.' },
      { name: 'gioiTinh', words: 'Giới tính (Nam, Nữ) để đối chiếu.' },
      { name: 'namSinh', words: 'Năm sinh hoặc ngày sinh để đối chiếu.' },
    ],
    result: 'Hợp lệ hoặc điều sai; không nhắc lại số; ô trống cho kết quả trống.',
  },
  {
    name: 'NGHEO_TUOI',
    call: '=NGHEO_TUOI(ngaySinh; tinhDenNgay)',
    example: '=NGHEO_TUOI(D5; "31/12/2024")',
    vi: 'Tuổi tròn tính đến một ngày; chỉ biết năm sinh mà chưa chắc tuổi thì ra khoảng, như 44–45. Ví dụ =NGHEO_TUOI(D5; "31/12/2024").',
    en: 'Age in whole years on a day.',
    parameters: [
      { name: 'ngaySinh', words: 'Ngày sinh hoặc năm sinh, ví dụ D5 hoặc D5:D12.' },
      { name: 'tinhDenNgay', words: 'Ngày tính tuổi, đủ ngày/tháng/năm.' },
    ],
    result: 'Số tuổi; ô trống cho kết quả trống.',
  },
];
