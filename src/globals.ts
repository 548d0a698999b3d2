/**
 * The only top-level functions of the script: menu targets, functions of the panel, custom functions.
 * The build copies them behind the bundle with their JSDoc and parameter names, which the Sheets helper shows.
 */
import type * as Bundle from './addin/index';
import type * as Job from './addin/job';

declare const GiamNgheo: typeof Bundle;

/** Dựng menu khi mở bảng tính. */
function onOpen(): void {
  GiamNgheo.addMenu();
}

/** Dựng menu ngay sau khi cài. */
function onInstall(): void {
  onOpen();
}

/** Menu: thiết lập sổ hộ. */
function moThietLap(options?: unknown): unknown {
  return GiamNgheo.job().openSetup(options);
}

/** Menu: kiểm tra sổ hộ. */
function kiemTraSoHo(options?: unknown): unknown {
  return GiamNgheo.job().checkRegister(options);
}

/** Menu: sửa tự động những lỗi sửa an toàn được. */
function suaTuDong(options?: unknown): unknown {
  return GiamNgheo.job().fixSafely(options);
}

/** Menu: sửa từng lỗi cần xác nhận. */
function suaTungLoi(options?: unknown): unknown {
  return GiamNgheo.job().fixConfirmed(options);
}

/** Menu: hoàn tác lần sửa gần nhất. */
function hoanTac(options?: unknown): unknown {
  return GiamNgheo.job().undoFixes(options);
}

/** Menu: phân loại hộ nghèo, hộ cận nghèo. */
function phanLoaiHo(options?: unknown): unknown {
  return GiamNgheo.job().classifyHouseholds(options);
}

/** Menu: tính chỉ số và mức thiếu hụt. */
function tinhChiSo(options?: unknown): unknown {
  return GiamNgheo.job().computeIndicators(options);
}

/** Menu: tính H, A, M0 theo chỉ số, chiều, thôn (GN Đa chiều). */
function tinhDaChieu(options?: unknown): unknown {
  return GiamNgheo.job().computeMultidimensional(options);
}

/** Menu: xem các hộ đứng sau một con số. */
function xemCacHo(options?: unknown): unknown {
  return GiamNgheo.job().showHouseholds(options);
}

/** Menu: lập bảng tiến độ chỉ tiêu. */
function lapBangTienDo(options?: unknown): unknown {
  return GiamNgheo.job().buildProgress(options);
}

/** Menu: chốt số liệu của một kỳ vào GN Lịch sử. */
function chotSoLieu(options?: unknown): unknown {
  return GiamNgheo.job().takeSnapshotNow(options);
}

/** Menu: ước tính hộ nghèo, hộ cận nghèo đến cuối năm. */
function duBaoCuoiNam(options?: unknown): unknown {
  return GiamNgheo.job().buildForecast(options);
}

/** Menu: xem tiến độ theo đơn vị, cán bộ, tổ, nguồn vốn. */
function xemTienDoTheo(options?: unknown): unknown {
  return GiamNgheo.job().showViews(options);
}

/** Menu: đề xuất nhiệm vụ từ văn bản kế hoạch. */
function deXuatNhiemVu(options?: unknown): unknown {
  return GiamNgheo.job().proposeTasks(options);
}

/** Menu: lập bản công khai hộ nghèo, hộ cận nghèo. */
function banCongKhai(options?: unknown): unknown {
  return GiamNgheo.job().publicNotice(options);
}

/** Menu: làm cả bốn việc trên. */
function lamTatCa(options?: unknown): unknown {
  return GiamNgheo.job().runEverything(options);
}

/** Menu: xuất biểu mẫu báo cáo. */
function xuatBieuMau(options?: unknown): unknown {
  return GiamNgheo.job().exportForms(options);
}

/** Menu: gộp sổ các thôn, tổ vào một trang. */
function gopSo(options?: unknown): unknown {
  return GiamNgheo.job().mergeSheets(options);
}

/** Menu: chèn mẫu sổ hộ trống. */
function chenMauSoHo(options?: unknown): unknown {
  return GiamNgheo.job().insertRegister(options);
}

/** Menu: chèn trang nhập chỉ tiêu. */
function chenMauChiTieu(options?: unknown): unknown {
  return GiamNgheo.job().insertTargets(options);
}

/** Menu: nhập chỉ tiêu từ văn bản kế hoạch. */
function nhapChiTieuVanBan(): void {
  GiamNgheo.job().openPlanText();
}

/** Hộp nhập chỉ tiêu: câu chữ của hộp. */
function vanBanLoi(): unknown {
  return GiamNgheo.job().planWords();
}

/** Hộp nhập chỉ tiêu: các chỉ tiêu trong văn bản, chưa ghi gì. */
function vanBanDoc(text: unknown, options?: Parameters<typeof Job.readPlanText>[1]): unknown {
  return GiamNgheo.job().readPlanText(text, options);
}

/** Hộp nhập chỉ tiêu: ghi những chỉ tiêu đã đánh dấu vào GN Chỉ tiêu. */
function vanBanGhi(text: unknown, chosen: unknown): unknown {
  return GiamNgheo.job().writePlanText(text, chosen);
}

/** Menu: chèn bảng điểm B1 để cán bộ điền. */
function chenBangDiemB1(options?: unknown): unknown {
  return GiamNgheo.job().insertPoints(options);
}

/** Menu: bỏ qua có lý do lỗi ở dòng đang chọn. */
function boQuaLoi(): void {
  GiamNgheo.job().waiveFinding();
}

/** Menu: tô màu ô lỗi trong sổ. */
function toMauLoi(options?: unknown): unknown {
  return GiamNgheo.job().showOnCells(options);
}

/** Menu: bỏ tô màu ô lỗi. */
function boToMauLoi(options?: unknown): unknown {
  return GiamNgheo.job().clearCells(options);
}

/** Menu: cài đặt kiểm tra. */
function moCaiDat(options?: unknown): unknown {
  return GiamNgheo.job().editSettings(options);
}

/** Menu: mở bảng làm việc. */
function moBangLamViec(): void {
  GiamNgheo.openPanel();
}

/** Menu: hướng dẫn và hàm công thức. */
function moHuongDan(options?: unknown): unknown {
  const written = GiamNgheo.job().showHelp(options);
  GiamNgheo.openHelp();
  return written;
}

/** Menu: đổi ngôn ngữ. */
function doiNgonNgu(): void {
  GiamNgheo.job().switchLanguage();
}

/** Menu: tự kiểm tra những điều chưa thử được ngoài Google Sheets. */
function tuKiemTra(): unknown {
  return GiamNgheo.job().selfTest();
}

/** Menu: xóa mọi thứ tiện ích giữ trong bảng tính; các trang của đơn vị được giữ nguyên. */
function xoaDuLieu(options?: unknown): unknown {
  return GiamNgheo.job().eraseEverything(options);
}

/** Bảng làm việc: trang chủ. */
function bangTrangChu(): unknown {
  return GiamNgheo.panelHome();
}

/** Bảng làm việc: lưu chuẩn, khu vực, ngày; null là bỏ lựa chọn. */
function bangLuuLuaChon(choices: Parameters<typeof Bundle.panelStoreChoices>[0]): unknown {
  return GiamNgheo.panelStoreChoices(choices);
}

/** Bảng làm việc: đổi ngôn ngữ. */
function bangNgonNgu(lang: Parameters<typeof Bundle.panelLanguage>[0]): unknown {
  return GiamNgheo.panelLanguage(lang);
}

/** Bảng làm việc: bắt đầu một hay nhiều việc, dừng được giữa chừng. */
function bangBatDau(request: Parameters<typeof Job.startWork>[0]): unknown {
  return GiamNgheo.job().startWork(request);
}

/** Bảng làm việc: làm tiếp việc đang dở. */
function bangTiepTuc(): unknown {
  return GiamNgheo.job().resumeWork();
}

/** Bảng làm việc: bỏ việc đang dở; trang đã ghi vẫn còn. */
function bangBoDoDang(): unknown {
  return GiamNgheo.panelGiveUp();
}

/** Bảng làm việc: việc đang chạy đến đâu. */
function bangTienDo(): unknown {
  return GiamNgheo.progressNow();
}

/** Bảng làm việc: xin dừng việc đang chạy. */
function bangDung(): unknown {
  return GiamNgheo.askToStop();
}

/** Bảng làm việc: danh sách lỗi, chưa ghi gì. */
function bangDanhSachLoi(): unknown {
  return GiamNgheo.job().panelFindings();
}

/** Bảng làm việc: bật, tắt nhóm quy tắc trong GN Cài đặt. */
function bangNhomQuyTac(groups: Parameters<typeof Job.panelGroups>[0]): unknown {
  return GiamNgheo.job().panelGroups(groups);
}

/** Bảng làm việc: đến một ô. */
function bangDenO(sheet: string, cell: string): unknown {
  return GiamNgheo.job().panelGoTo(sheet, cell);
}

/** Bảng làm việc: bỏ qua có lý do một lỗi. */
function bangBoQua(key: string, reason: string, author: string): unknown {
  return GiamNgheo.job().panelWaive(key, reason, author);
}

/** Bảng làm việc: thôi bỏ qua. */
function bangThoiBoQua(key: string): unknown {
  return GiamNgheo.job().panelUnwaive(key);
}

/** Bảng làm việc: số hộ từng loại, chưa ghi gì. */
function bangXemTruocLoai(): unknown {
  return GiamNgheo.job().panelClasses();
}

/** Bảng làm việc: các chỉ tiêu đang đến đâu, chưa ghi gì. */
function bangChiTieu(): unknown {
  return GiamNgheo.job().panelTargets();
}

/** Bảng làm việc: chèn trang hướng dẫn hoặc trang mẫu. */
function bangChenTrang(which: Parameters<typeof Job.panelInsert>[0]): unknown {
  return GiamNgheo.job().panelInsert(which);
}

/** Bảng làm việc: tô màu ô lỗi trong sổ, hoặc bỏ tô màu. */
function bangToMau(on: boolean): unknown {
  return GiamNgheo.job().panelColours(on);
}

/** Bảng làm việc: sổ được hiểu thế nào, từng cột. */
function bangDeXuatCot(): unknown {
  return GiamNgheo.job().panelColumns();
}

/** Bảng làm việc: xem trước với các lựa chọn chưa lưu. */
function bangXemTruocCot(decisions: Parameters<typeof Job.panelColumns>[0]): unknown {
  return GiamNgheo.job().panelColumns(decisions);
}

/** Bảng làm việc: lưu lựa chọn cột. */
function bangLuuCot(decisions: Parameters<typeof Job.panelStoreColumns>[0]): unknown {
  return GiamNgheo.job().panelStoreColumns(decisions);
}

/** Bảng làm việc: xuất lựa chọn cột đã lưu. */
function bangXuatCot(): unknown {
  return GiamNgheo.job().panelExportColumns();
}

/** Bảng làm việc: nhập lựa chọn cột từ tệp. */
function bangNhapCot(file: unknown): unknown {
  return GiamNgheo.job().panelImportColumns(file);
}

/** Bảng làm việc: mọi đề nghị sửa, chưa sửa gì. */
function bangXemTruocSua(): unknown {
  return GiamNgheo.job().panelPreviewFixes();
}

/** Bảng làm việc: sửa những ô đã chọn; null là mọi lỗi sửa an toàn được. */
function bangSua(
  choices: Parameters<typeof Job.panelFix>[0],
  expected: Parameters<typeof Job.panelFix>[1],
): unknown {
  return GiamNgheo.job().panelFix(choices, expected);
}

/** Bảng làm việc: hoàn tác lần sửa gần nhất. */
function bangHoanTac(): unknown {
  return GiamNgheo.job().panelUndo();
}

/** Các trang tính dưới dạng JSON, để so với sổ kỳ khác. */
function docCacTrang(): unknown {
  return GiamNgheo.job().readWorkbook();
}

/** Phiên bản của bộ mã. */
function phienBan(): string {
  return GiamNgheo.version();
}

/**
 * Phân loại hộ theo thu nhập và số chỉ số thiếu hụt: Hộ nghèo, Hộ cận nghèo, Hộ có mức sống trung bình hoặc Hộ không nghèo. Dùng được cho một ô hoặc cả cột, ví dụ =NGHEO_PHANLOAI(C5:C12; D5:D12; "thành thị").
 * (Class of a household by income and deprivations.)
 *
 * @param {number} thuNhap Thu nhập bình quân đầu người một tháng (đồng), ví dụ C5 hoặc C5:C12.
 * @param {number} soThieuHut Số chỉ số thiếu hụt dịch vụ xã hội cơ bản, từ 0 đến 12.
 * @param {string} khuVuc "thành thị" (phường, thị trấn) hoặc "nông thôn" (xã).
 * @param {string} [chuan] Chuẩn nghèo hoặc năm: "2022" (mặc định), "2016", "2027".
 * @return {string} Tên loại hộ; ô trống cho kết quả trống.
 * @customfunction
 */
function NGHEO_PHANLOAI(thuNhap: unknown, soThieuHut: unknown, khuVuc: unknown, chuan?: unknown): unknown {
  return GiamNgheo.formula('NGHEO_PHANLOAI', [thuNhap, soThieuHut, khuVuc, chuan]);
}

/**
 * Phân loại hộ theo điểm B1, B2 của phiếu rà soát (hoặc điểm A, điểm B của Thông tư 07/2021): Hộ nghèo, Hộ cận nghèo hoặc Hộ không nghèo. Ví dụ =NGHEO_PHANLOAI_DIEM(N5; O5; "thành thị").
 * (Class of a household by the points of the review form.)
 *
 * @param {number} b1 Điểm B1 (thu nhập), số nguyên, ví dụ N5 hoặc N5:N12.
 * @param {number} b2 Điểm B2 (thiếu hụt), bội số của 10 từ 0 đến 120.
 * @param {string} khuVuc "thành thị" (phường, thị trấn: mốc 175 điểm) hoặc "nông thôn" (xã: mốc 140 điểm).
 * @param {string} [chuan] Chuẩn nghèo hoặc năm: "2022" (mặc định); các chuẩn khác chưa có bảng điểm.
 * @return {string} Tên loại hộ; ô trống cho kết quả trống.
 * @customfunction
 */
function NGHEO_PHANLOAI_DIEM(b1: unknown, b2: unknown, khuVuc: unknown, chuan?: unknown): unknown {
  return GiamNgheo.formula('NGHEO_PHANLOAI_DIEM', [b1, b2, khuVuc, chuan]);
}

/**
 * Tỷ lệ (%) = số hộ / tổng số hộ × 100, chưa làm tròn. Dùng được cho một ô hoặc cả cột, ví dụ =NGHEO_TYLE(C5:C12; D5:D12).
 * (Poverty rate in per cent.)
 *
 * @param {number} so Số hộ nghèo (hoặc cận nghèo), ví dụ C5 hoặc C5:C12.
 * @param {number} tong Tổng số hộ cùng thời điểm, ví dụ D5 hoặc D5:D12.
 * @return {number} Tỷ lệ phần trăm; ô trống hoặc tổng bằng 0 cho kết quả trống.
 * @customfunction
 */
function NGHEO_TYLE(so: unknown, tong: unknown): unknown {
  return GiamNgheo.formula('NGHEO_TYLE', [so, tong]);
}

/**
 * Mức giảm tỷ lệ tính bằng điểm phần trăm, tính từ số hộ nên không sai do trừ hai tỷ lệ đã làm tròn. Ví dụ =NGHEO_MUCGIAM(52; 1441; 36; 1441) cho 1,1103.
 * (Fall of a rate in percentage points, from counts.)
 *
 * @param {number} soTruoc Số hộ nghèo kỳ trước.
 * @param {number} tongTruoc Tổng số hộ kỳ trước.
 * @param {number} soSau Số hộ nghèo kỳ sau.
 * @param {number} tongSau Tổng số hộ kỳ sau.
 * @return {number} Điểm phần trăm, số dương là giảm, số âm là tăng; ô trống hoặc tổng bằng 0 cho kết quả trống.
 * @customfunction
 */
function NGHEO_MUCGIAM(soTruoc: unknown, tongTruoc: unknown, soSau: unknown, tongSau: unknown): unknown {
  return GiamNgheo.formula('NGHEO_MUCGIAM', [soTruoc, tongTruoc, soSau, tongSau]);
}

/**
 * Điểm B2 (10 điểm mỗi chỉ số) và tên các chỉ số thiếu hụt của từng hộ. Ví dụ =NGHEO_THIEUHUT(F5:Q40) trải ra hai cột. Hàng đầu là tiêu đề thì thành tiêu đề của kết quả.
 * Bảng chỉ có dấu x (hoặc 1): ô trống là không thiếu hụt. Bảng có ghi cả 0 (hoặc không): ô trống là chưa rõ, hộ ấy chưa có điểm. Cả hàng trống thì kết quả trống.
 * (B2 points and deprivations of each household.)
 *
 * @param {range} bang12Cot Bảng 12 cột theo thứ tự 12 chỉ số của NĐ 07/2021, mỗi hộ một hàng; x, 1, có là thiếu hụt, 0, không là không thiếu hụt.
 * @return {range} Mỗi hộ một hàng: điểm và danh sách chỉ số thiếu hụt.
 * @customfunction
 */
function NGHEO_THIEUHUT(bang12Cot: unknown): unknown {
  return GiamNgheo.formula('NGHEO_THIEUHUT', [bang12Cot]);
}

/**
 * Chỉ số nghèo đa chiều Alkire–Foster: H (tỷ lệ nghèo), A (mức thiếu hụt bình quân của hộ nghèo), M0 = H × A, từ 0 đến 1. Ví dụ =NGHEO_MPI(F4:Q40; 3). Hàng đầu là tiêu đề thì được bỏ qua.
 * Bảng chỉ có dấu x (hoặc 1): ô trống là không thiếu hụt. Bảng có ghi cả 0 (hoặc không): ô trống là chưa rõ. Hàng chưa rõ hoặc trống cả hàng không được tính, số hàng bỏ ra ghi ở dưới kết quả; hàng trống ở cuối vùng chọn thì bỏ qua. Bảng chỉ có dấu x mà có cột soNguoi: hàng trống có số người là hộ không thiếu hụt gì.
 * Có nguong thì bảng ghi số liệu (số năm học, m² mỗi người): nhỏ hơn ngưỡng là thiếu hụt, ô trống là chưa rõ, và có thêm M1, M2 (độ sâu của thiếu hụt).
 * (Alkire–Foster measures: headcount, intensity, adjusted headcount; with cutoffs, adjusted gap and severity.)
 *
 * @param {range} bang Bảng thiếu hụt: mỗi hộ một hàng, mỗi chỉ số một cột.
 * @param {number} [k] Ngưỡng nghèo: số chỉ số (lớn hơn 1, như 3) hoặc phần của tổng trọng số (đến 1, như 0,25 hay chữ "1/3"); bỏ trống là 3 chỉ số.
 * @param {range} [trongSo] Trọng số của từng chỉ số, một hàng hoặc một cột, cộng lại bằng 1; bỏ trống là bằng nhau.
 * @param {range} [soNguoi] Số người của từng hộ, cùng số hàng với bảng; bỏ trống là tính theo hộ.
 * @param {range} [nguong] Ngưỡng của từng cột số liệu, một hàng hoặc một cột; bỏ trống khi bảng là dấu thiếu hụt.
 * @return {range} Ba hàng tên và giá trị: H, A, M0, có ngưỡng thì thêm M1, M2; thêm số hàng đã tính và bỏ ra nếu có hàng bị bỏ.
 * @customfunction
 */
function NGHEO_MPI(
  bang: unknown,
  k?: unknown,
  trongSo?: unknown,
  soNguoi?: unknown,
  nguong?: unknown,
): unknown {
  return GiamNgheo.formula('NGHEO_MPI', [bang, k, trongSo, soNguoi, nguong]);
}

/**
 * Từng chỉ số đóng góp bao nhiêu vào nghèo đa chiều: tỷ lệ thiếu hụt của mọi hộ, tỷ lệ vừa thiếu hụt vừa nghèo, phần đóng góp vào M0 (cộng lại bằng 1). Ví dụ =NGHEO_DONGGOP(F4:Q40; 3). Đọc bảng như NGHEO_MPI.
 * (Headcount ratios and contribution of each indicator.)
 *
 * @param {range} bang Bảng thiếu hụt: mỗi hộ một hàng, mỗi chỉ số một cột.
 * @param {number} [k] Ngưỡng nghèo, như ở NGHEO_MPI; bỏ trống là 3 chỉ số.
 * @param {range} [trongSo] Trọng số của từng chỉ số, cộng lại bằng 1; bỏ trống là bằng nhau.
 * @param {range} [soNguoi] Số người của từng hộ, cùng số hàng với bảng; bỏ trống là tính theo hộ.
 * @return {range} Mỗi chỉ số một hàng ba cột; thêm số hàng đã tính và bỏ ra nếu có hàng bị bỏ.
 * @customfunction
 */
function NGHEO_DONGGOP(bang: unknown, k?: unknown, trongSo?: unknown, soNguoi?: unknown): unknown {
  return GiamNgheo.formula('NGHEO_DONGGOP', [bang, k, trongSo, soNguoi]);
}

/**
 * Thước đo nghèo thu nhập Foster–Greer–Thorbecke, từ 0 đến 1: tỷ lệ nghèo (alpha 0), khoảng cách nghèo (1), mức nghiêm trọng (2). Bằng ngưỡng là nghèo, trừ khi tinhCaNguong là FALSE. Ví dụ =NGHEO_FGT(C4:C40; 1500000; 1; D4:D40).
 * (Foster–Greer–Thorbecke measure of income poverty.)
 *
 * @param {range} thuNhap Thu nhập bình quân đầu người một tháng, mỗi hộ một ô; ô trống không tính, ô đầu là tiêu đề thì được bỏ qua; thu nhập âm tính như bằng 0.
 * @param {number} nguong Chuẩn nghèo thu nhập, cùng đơn vị.
 * @param {number} alpha 0, 1 hoặc 2.
 * @param {range} [trongSo] Số người của từng hộ; bỏ trống là mỗi hộ tính một.
 * @param {boolean} [tinhCaNguong] TRUE (mặc định): thu nhập bằng ngưỡng là nghèo, như nghị định; FALSE: chỉ dưới ngưỡng mới là nghèo. Chỉ làm khác kết quả của alpha 0.
 * @return {number} Giá trị của thước đo; không có thu nhập nào thì kết quả trống.
 * @customfunction
 */
function NGHEO_FGT(
  thuNhap: unknown,
  nguong: unknown,
  alpha: unknown,
  trongSo?: unknown,
  tinhCaNguong?: unknown,
): unknown {
  return GiamNgheo.formula('NGHEO_FGT', [thuNhap, nguong, alpha, trongSo, tinhCaNguong]);
}

/**
 * Số tiền mỗi tháng (đồng) để đưa mọi người dưới chuẩn lên bằng chuẩn: cộng của (ngưỡng − thu nhập) × số người. Ví dụ =NGHEO_KHOANGCACH(C4:C40; 1500000; D4:D40).
 * (Money a month that would lift all to the line.)
 *
 * @param {range} thuNhap Thu nhập bình quân đầu người một tháng (đồng), mỗi hộ một ô; ô trống không tính, ô đầu là tiêu đề thì được bỏ qua.
 * @param {number} nguong Chuẩn nghèo thu nhập (đồng), ví dụ 1500000.
 * @param {range} [soNguoi] Số người của từng hộ; bỏ trống là mỗi ô một người.
 * @return {number} Số đồng một tháng; 0 nếu không ai dưới chuẩn.
 * @customfunction
 */
function NGHEO_KHOANGCACH(thuNhap: unknown, nguong: unknown, soNguoi?: unknown): unknown {
  return GiamNgheo.formula('NGHEO_KHOANGCACH', [thuNhap, nguong, soNguoi]);
}

/**
 * Hệ số Gini của thu nhập: 0 là ai cũng như nhau, gần 1 là dồn vào một người. Không đổi khi nhân mọi trọng số với một số. Ví dụ =NGHEO_GINI(C4:C40; D4:D40).
 * (Gini coefficient.)
 *
 * @param {range} thuNhap Thu nhập bình quân đầu người, mỗi hộ một ô, từ 0 trở lên; ô trống không tính, ô đầu là tiêu đề thì được bỏ qua.
 * @param {range} [trongSo] Số người của từng hộ; bỏ trống là mỗi hộ tính một.
 * @return {number} Hệ số từ 0 đến 1; không có thu nhập nào thì kết quả trống.
 * @customfunction
 */
function NGHEO_GINI(thuNhap: unknown, trongSo?: unknown): unknown {
  return GiamNgheo.formula('NGHEO_GINI', [thuNhap, trongSo]);
}

/**
 * Một ngưỡng của chuẩn nghèo theo tên, ví dụ =NGHEO_CHUAN("thu nhập"; "nông thôn") cho 1500000.
 * (A threshold of a poverty standard.)
 *
 * @param {string} ten "thu nhập", "mức sống trung bình", "mức sống tối thiểu" (chuẩn 2016), "thiếu hụt" (số chỉ số), "B1", "B2", "điểm mỗi chỉ số", "diện tích" (m²) hoặc "người phụ thuộc" (%).
 * @param {string} khuVuc "thành thị" (phường, thị trấn) hoặc "nông thôn" (xã).
 * @param {string} [chuan] Chuẩn nghèo hoặc năm: "2022" (mặc định), "2016", "2027".
 * @return {number} Giá trị của ngưỡng; ô trống cho kết quả trống.
 * @customfunction
 */
function NGHEO_CHUAN(ten: unknown, khuVuc: unknown, chuan?: unknown): unknown {
  return GiamNgheo.formula('NGHEO_CHUAN', [ten, khuVuc, chuan]);
}

/**
 * Diễn biến của hộ giữa hai kỳ rà soát, gọi như biểu tổng hợp diễn biến. Ví dụ =NGHEO_DIENBIEN("Hộ nghèo"; "Hộ cận nghèo") cho Thoát nghèo - trở thành hộ cận nghèo.
 * Hai loại hộ không cho biết là phát sinh mới hay tái nghèo, vì cần dữ liệu các năm trước; riêng hộ mới thoát nghèo mà nghèo lại là tái nghèo.
 * (Movement of a household between two reviews.)
 *
 * @param {string} loaiTruoc Loại hộ kỳ trước, ví dụ C5 hoặc C5:C40.
 * @param {string} loaiSau Loại hộ kỳ sau, ví dụ D5 hoặc D5:D40.
 * @return {string} Tên diễn biến; ô trống cho kết quả trống.
 * @customfunction
 */
function NGHEO_DIENBIEN(loaiTruoc: unknown, loaiSau: unknown): unknown {
  return GiamNgheo.formula('NGHEO_DIENBIEN', [loaiTruoc, loaiSau]);
}

/**
 * Kết quả thực hiện so với kế hoạch (%), một chữ số thập phân; chưa đạt thì không bao giờ ra 100. Ví dụ =NGHEO_TIENDO(16; 40; "giảm"; 52) cho 75.
 * (Done in per cent of the plan.)
 *
 * @param {number} keHoach Số kế hoạch: số hộ, số người, tỷ lệ (%) hoặc điểm phần trăm.
 * @param {number} thucHien Số thực hiện; với "giảm" và "xuống còn": số cuối kỳ nếu có ghi đầu kỳ, nếu không thì là mức đã giảm.
 * @param {string} loai "giảm", "giảm tỷ lệ", "xuống còn", "đạt" (tối thiểu), "tỷ lệ" hoặc "tối đa" (không còn).
 * @param {number} [dauKy] Số đầu kỳ, cho chỉ tiêu giảm.
 * @return {number} Phần trăm kế hoạch; chỉ tiêu "tối đa" không có phần trăm; ô trống cho kết quả trống.
 * @customfunction
 */
function NGHEO_TIENDO(keHoach: unknown, thucHien: unknown, loai: unknown, dauKy?: unknown): unknown {
  return GiamNgheo.formula('NGHEO_TIENDO', [keHoach, thucHien, loai, dauKy]);
}

/**
 * Đánh giá chỉ tiêu: Vượt, Đạt, Đang thực hiện, Chưa đạt hoặc Chưa có số liệu. Ví dụ =NGHEO_DANHGIA(16; 36; "giảm"; 52).
 * (Status of a target.)
 *
 * @param {number} keHoach Số kế hoạch: số hộ, số người, tỷ lệ (%) hoặc điểm phần trăm.
 * @param {number} thucHien Số thực hiện; để trống là chưa có số liệu, không phải 0.
 * @param {string} loai "giảm", "giảm tỷ lệ", "xuống còn", "đạt" (tối thiểu), "tỷ lệ" hoặc "tối đa" (không còn).
 * @param {number} [dauKy] Số đầu kỳ, cho chỉ tiêu giảm.
 * @param {boolean} [hetKy] Đã hết kỳ kế hoạch: có hoặc không; bỏ trống là đã hết kỳ.
 * @return {string} Từ đánh giá; không có kế hoạch thì kết quả trống.
 * @customfunction
 */
function NGHEO_DANHGIA(
  keHoach: unknown,
  thucHien: unknown,
  loai: unknown,
  dauKy?: unknown,
  hetKy?: unknown,
): unknown {
  return GiamNgheo.formula('NGHEO_DANHGIA', [keHoach, thucHien, loai, dauKy, hetKy]);
}

/**
 * Kiểm tra số định danh cá nhân (CCCD): Hợp lệ, hoặc một câu nói rõ sai gì. Ví dụ =NGHEO_CCCD(F5; E5; D5).
 * (Whether an ID number can be right.)
 *
 * @param {string} so Số định danh, nên lưu dạng văn bản, ví dụ F5 hoặc F5:F12.
 * @param {string} [gioiTinh] Giới tính (Nam, Nữ) để đối chiếu.
 * @param {number} [namSinh] Năm sinh hoặc ngày sinh để đối chiếu.
 * @return {string} Hợp lệ hoặc điều sai; không nhắc lại số; ô trống cho kết quả trống.
 * @customfunction
 */
function NGHEO_CCCD(so: unknown, gioiTinh?: unknown, namSinh?: unknown): unknown {
  return GiamNgheo.formula('NGHEO_CCCD', [so, gioiTinh, namSinh]);
}

/**
 * Tuổi tròn tính đến một ngày; chỉ biết năm sinh mà chưa chắc tuổi thì ra khoảng, như 44–45. Ví dụ =NGHEO_TUOI(D5; "31/12/2024").
 * (Age in whole years on a day.)
 *
 * @param {string} ngaySinh Ngày sinh hoặc năm sinh, ví dụ D5 hoặc D5:D12.
 * @param {string} tinhDenNgay Ngày tính tuổi, đủ ngày/tháng/năm.
 * @return {number} Số tuổi; ô trống cho kết quả trống.
 * @customfunction
 */
function NGHEO_TUOI(ngaySinh: unknown, tinhDenNgay: unknown): unknown {
  return GiamNgheo.formula('NGHEO_TUOI', [ngaySinh, tinhDenNgay]);
}
