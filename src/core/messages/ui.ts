/** Words of the shell: dialogs, toasts, the summary line. */
import { catalogue } from './catalogue';

export const uiTexts = catalogue({
  vi: {
    'language-switched': 'Đã chuyển sang tiếng Việt. Chạy lại để các bảng GN đổi theo.',
    'help-title': 'Giảm nghèo: bắt đầu từ đâu',
    'help-text':
      '1. Bấm “Thiết lập sổ hộ” lần đầu: xem từng cột được hiểu là gì, trả lời điều được hỏi.\n' +
      '2. Bấm “Kiểm tra sổ hộ”: mỗi lỗi có liên kết đến ô. “Xử lý lỗi dữ liệu” ▸ “Sửa tự động” cho xem trước rồi mới sửa; hoàn tác được.\n' +
      '3. Bấm “Phân loại hộ nghèo, cận nghèo” và “Tính chỉ số và mức thiếu hụt”; “Xuất biểu mẫu” lập các biểu báo cáo, mỗi biểu một trang.\n' +
      '4. Bấm “Lập bảng tiến độ chỉ tiêu”; số nhập tay ghi ở trang Chỉ tiêu.\n' +
      '5. Sổ ở nhiều trang, nhiều tệp: chép trang của tệp khác vào đây (chuột phải vào tên trang ▸ Sao chép sang), rồi “Tiện ích” ▸ “Gộp sổ các thôn, tổ”.\n\n' +
      'In: Tệp ▸ In ▸ Ngang, A4, Vừa với chiều rộng, lặp lại hàng cố định.\n' +
      'Hàm, gõ vào ô như hàm có sẵn:\n' +
      '=NGHEO_PHANLOAI(1500000; 3; "nông thôn") loại hộ theo thu nhập · =NGHEO_PHANLOAI_DIEM(175; 30; "thành thị") theo điểm\n' +
      '=NGHEO_TYLE(36; 1441) tỷ lệ % · =NGHEO_MUCGIAM(52; 1441; 36; 1441) mức giảm, điểm %\n' +
      '=NGHEO_THIEUHUT(F5:Q40) điểm B2 và chỉ số thiếu hụt · =NGHEO_MPI(F5:Q40; 3) H, A, M0 · =NGHEO_DONGGOP(F5:Q40; 3) đóng góp\n' +
      '=NGHEO_FGT(C5:C40; 1500000; 1) · =NGHEO_KHOANGCACH(C5:C40; 1500000; D5:D40) số tiền còn thiếu · =NGHEO_GINI(C5:C40; D5:D40)\n' +
      '=NGHEO_CHUAN("thu nhập"; "nông thôn") một ngưỡng · =NGHEO_DIENBIEN("Hộ nghèo"; "Hộ cận nghèo") diễn biến\n' +
      '=NGHEO_TIENDO(16; 40; "giảm"; 52) % kế hoạch · =NGHEO_DANHGIA(16; 36; "giảm"; 52) đánh giá\n' +
      '=NGHEO_CCCD(F5; E5; D5) kiểm tra số định danh · =NGHEO_TUOI(D5; "31/12/2024") tuổi\n' +
      'Dữ liệu không rời khỏi bảng tính này. Phiên bản {version}.',
    'summary-check': 'Sổ hộ: {errors} lỗi, {warnings} cảnh báo',
    'summary-not-assessable': '{count} lượt không kiểm tra được',
    'summary-poor': 'Hộ nghèo {rate}% ({poor}/{total})',
    'summary-near-poor': 'Hộ cận nghèo {rate}% ({near}/{total})',
    'summary-lost-marks':
      'Tệp đã đi qua chương trình khác: đã nhận lại {count} trang GN theo tên và tiêu đề, lý do bỏ qua và nhật ký sửa vẫn dùng được. Cột, địa bàn, ngày rà soát, chuẩn đã chọn trước đó có thể đã mất: bấm Thiết lập sổ hộ để xem lại.',
    'summary-strange-sheets':
      'Lưu ý: {sheets} có tên như trang của tiện ích nhưng đầu trang không phải do tiện ích ghi, nên được để nguyên và đọc như trang của đơn vị; điều đã ghi ở đó (lý do bỏ qua, cài đặt, nhật ký sửa) không được dùng. Nếu là trang của đơn vị, hãy đổi tên.',
    'summary-no-total':
      'Hộ nghèo {poor}, hộ cận nghèo {near}; không có danh sách mọi hộ nên không tính tỷ lệ',
    'summary-no-class':
      'Chưa tính được tỷ lệ hộ nghèo: cả {total} hộ chưa có phân loại đọc được. Bấm Thiết lập sổ hộ để chọn cột phân loại.',
    'summary-class-unclear': '{count} trên {total} hộ chưa rõ phân loại: trống hoặc không đọc được',
    'summary-targets':
      'Chỉ tiêu: {met} đạt hoặc vượt, {progress} đang thực hiện, {notMet} chưa đạt, {noData} chưa có số liệu',
    'summary-targets-no-plan': '; {count} chưa có số kế hoạch',
    'summary-template':
      'Đơn vị chưa có chỉ tiêu riêng. Đã chèn GN Chỉ tiêu với chỉ tiêu mẫu, chưa đánh giá: sửa theo kế hoạch của đơn vị hoặc đánh dấu xác nhận, rồi lập lại bảng tiến độ.',
    'summary-template-own':
      'Đã chèn GN Chỉ tiêu với 12 chỉ tiêu của kế hoạch 2024 phường Phổ Minh: điền số đầu năm và kết quả vào các ô nền vàng.',
    'summary-samples':
      '{count} chỉ tiêu ở GN Chỉ tiêu còn là chỉ tiêu mẫu, đơn vị chưa xác nhận nên chưa đánh giá.',
  },
  en: {
    'language-switched': 'Switched to English. Run again for the GN sheets to follow.',
    'help-title': 'Giảm nghèo: where to start',
    'help-text':
      '1. “Thiết lập sổ hộ” first: see what each column was taken for, answer what is asked.\n' +
      '2. “Kiểm tra sổ hộ” checks the register: every finding links to its cell. “Xử lý lỗi dữ liệu” ▸ “Sửa tự động” shows its fixes before it makes them; they can be undone.\n' +
      '3. “Phân loại hộ…” classifies households, “Tính chỉ số…” computes rates and deprivations, “Xuất biểu mẫu” writes the report forms, a sheet each.\n' +
      '4. “Lập bảng tiến độ chỉ tiêu” builds the progress sheet; figures entered by hand go to the targets sheet.\n' +
      '5. Registers on several sheets or files: copy the other file’s sheet here (right-click its tab ▸ Copy to), then “Tiện ích” ▸ “Gộp sổ các thôn, tổ”.\n\n' +
      'Printing: File ▸ Print ▸ Landscape, A4, Fit to width, repeat frozen rows.\n' +
      'Formulas, typed into a cell like built-in ones:\n' +
      '=NGHEO_PHANLOAI(1500000; 3; "nông thôn") class by income · =NGHEO_PHANLOAI_DIEM(175; 30; "thành thị") by points\n' +
      '=NGHEO_TYLE(36; 1441) rate in % · =NGHEO_MUCGIAM(52; 1441; 36; 1441) fall in points\n' +
      '=NGHEO_THIEUHUT(F5:Q40) B2 points and deprivations · =NGHEO_MPI(F5:Q40; 3) H, A, M0 · =NGHEO_DONGGOP(F5:Q40; 3) contributions\n' +
      '=NGHEO_FGT(C5:C40; 1500000; 1) · =NGHEO_KHOANGCACH(C5:C40; 1500000; D5:D40) money short · =NGHEO_GINI(C5:C40; D5:D40)\n' +
      '=NGHEO_CHUAN("thu nhập"; "nông thôn") a threshold · =NGHEO_DIENBIEN("Hộ nghèo"; "Hộ cận nghèo") movement\n' +
      '=NGHEO_TIENDO(16; 40; "giảm"; 52) % of plan · =NGHEO_DANHGIA(16; 36; "giảm"; 52) status\n' +
      '=NGHEO_CCCD(F5; E5; D5) ID number · =NGHEO_TUOI(D5; "31/12/2024") age\n' +
      'Data do not leave this spreadsheet. Version {version}.',
    'summary-check': 'Register: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}',
    'summary-not-assessable': '{count} {count:check|checks} could not be made',
    'summary-poor': 'Poor households {rate}% ({poor}/{total})',
    'summary-near-poor': 'Near-poor households {rate}% ({near}/{total})',
    'summary-lost-marks':
      'The file went through another program: {count} GN {count:sheet was|sheets were} known again by name and title; reasons and the log of fixes still hold. Columns, area, review date and standard chosen before may be lost: press “Thiết lập sổ hộ” (set up) and look.',
    'summary-strange-sheets':
      'Note: {sheets} named like a sheet of the add-in but not beginning as the add-in writes it: left alone and read as your own; what was typed there (reasons, settings, the log of fixes) is not used. If it is your own, rename it.',
    'summary-no-total':
      'Poor households {poor}, near-poor {near}; no rate, since no list holds all households',
    'summary-no-class':
      'No poverty rate yet: none of the {total} {total:household|households} has a class that can be read. Choose “Thiết lập sổ hộ” (set up the register) to name the column of the class.',
    'summary-class-unclear':
      '{count} of {total} {total:household|households} {count:has|have} no clear class: blank or unreadable',
    'summary-targets':
      'Targets: {met} met or exceeded, {progress} in progress, {notMet} not met, {noData} without data',
    'summary-targets-no-plan': '; {count} without a plan figure',
    'summary-template':
      'The unit has no targets of its own yet. GN Chỉ tiêu was inserted with sample targets, which are not judged: adapt them to the unit’s plan or tick the box, then build the progress sheet again.',
    'summary-template-own':
      'GN Chỉ tiêu was inserted with the 12 targets of the 2024 plan of Phường Phổ Minh: fill the start counts and results in the yellow cells.',
    'summary-samples':
      '{count} {count:target|targets} of GN Chỉ tiêu {count:is still a sample|are still samples} that the unit has not confirmed, so {count:it is|they are} not judged.',
  },
});
