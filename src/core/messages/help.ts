/** Words of GN Hướng dẫn. */
import type { MessageParams } from '../errors';
import type { Lang } from '../model';
import { catalogue, say } from './catalogue';

export const HELP_TEXTS = catalogue({
  vi: {
    title: 'HƯỚNG DẪN',
    subtitle: 'Tiện ích Giảm nghèo: bắt đầu từ đâu, và các hàm công thức',
    version: 'Phiên bản {version} · Dữ liệu không rời khỏi bảng tính này.',
    start: 'Bắt đầu từ đâu',
    printing: 'In: Tệp ▸ In ▸ Ngang, A4, Vừa với chiều rộng, lặp lại hàng cố định.',
    questions: 'Năm điều hay hỏi',
    'question-1': 'Mở tệp mà không thấy menu Giảm nghèo?',
    'answer-1':
      'Tệp .xlsx mở trên Drive (cạnh tên có chữ .XLSX) không chạy được tiện ích: Tệp ▸ Lưu dưới dạng Google Trang tính, rồi mở tệp mới. Nếu trình duyệt đăng nhập nhiều tài khoản Google, hãy mở bằng cửa sổ chỉ có một tài khoản. Vừa cài xong thì tải lại trang.',
    'question-2': 'Lỡ sửa, lỡ bấm thì lấy lại thế nào?',
    'answer-2':
      'Xử lý lỗi dữ liệu ▸ Hoàn tác lần sửa gần nhất: trả lại từng ô của lần sửa ấy; bấm nữa thì lùi thêm một lần. Các trang GN lập lại được bất cứ lúc nào. Còn lại: Tệp ▸ Lịch sử phiên bản của Google.',
    'question-3': 'Vì sao có dòng “không kiểm tra được”?',
    'answer-3':
      'Ô cần cho phép kiểm tra ấy trống, không đọc được, hoặc sổ không có cột đó. Thiếu số liệu không được coi là đúng, cũng không bị coi là sai: bổ sung rồi kiểm tra lại.',
    'question-4': 'Vì sao số hộ nghèo, tỷ lệ khác báo cáo năm trước?',
    'answer-4':
      'Xem bốn điều: mẫu số (mọi hộ dân cư hay chỉ hộ trong danh sách), ngày tính số liệu, chuẩn nghèo, và hộ chưa rõ phân loại (không được đếm là nghèo hay không nghèo). Chọn ô số ở GN Chỉ số rồi bấm Xem các hộ của một con số… để thấy đúng những hộ được đếm.',
    'question-5': 'Ai xem được dữ liệu?',
    'answer-5':
      'Chỉ người được chia sẻ bảng tính này. Tiện ích không có quyền ra mạng, không gửi gì đi đâu, chỉ mở được đúng bảng tính đang dùng. Ai sửa được bảng tính thì xem được mọi trang: hãy chia sẻ cho đúng người; muốn niêm yết thì lập Bản công khai, đã che thông tin cá nhân.',
    samples: 'Sổ lấy làm ví dụ',
    'samples-note':
      'VÍ DỤ, KHÔNG PHẢI SỐ CỦA ĐƠN VỊ: hộ, người, số định danh và con số dưới đây đều do tiện ích đặt ra để thử hàm. Không báo cáo nào đọc trang này.',
    'sample-household': 'Hộ (hư cấu)',
    'sample-persons': 'Số người',
    'sample-income': 'Thu nhập BQ/người/tháng (đồng)',
    'sample-deprivations': 'Số thiếu hụt',
    'sample-b1': 'Điểm B1',
    'sample-b2': 'Điểm B2',
    'sample-before': 'Loại hộ kỳ trước',
    'sample-now': 'Loại hộ kỳ này',
    'sample-marks':
      'Việc làm|Người phụ thuộc|Dinh dưỡng|BHYT|GD người lớn|GD trẻ em|Chất lượng nhà|Diện tích nhà|Nguồn nước|Nhà tiêu|Viễn thông|Phương tiện TT',
    'sample-person': 'Người (hư cấu)',
    'sample-person-name': 'Ông E',
    'sample-id': 'Số định danh',
    'sample-sex': 'Giới tính',
    'sample-birth': 'Ngày sinh',
    'sample-target': 'Chỉ tiêu (hư cấu)',
    'sample-target-name': 'Giảm hộ nghèo',
    'sample-start': 'Đầu năm',
    'sample-end': 'Cuối năm',
    'sample-plan': 'Kế hoạch giảm',
    'sample-all': 'Tổng số hộ',
    live: 'Công thức đang chạy trên sổ ví dụ',
    'live-note':
      'Cột “Kết quả” là công thức thật. Nếu nó khác cột “Phải ra”, hãy báo người cài đặt: hàm chưa chạy trên bảng tính này. Đổi một số ở ô vàng thì kết quả đổi theo. Hàm cho cả bảng (THIEUHUT, MPI, DONGGOP) ở đây được lấy ra một số bằng INDEX; gõ không có INDEX vào ô trống thì cả bảng kết quả trải ra.',
    'live-name': 'Hàm',
    'live-result': 'Kết quả',
    'live-text': 'Công thức trong ô ấy, theo ngôn ngữ của tệp',
    'live-expected': 'Phải ra',
    'live-why': 'Tính tay',
    'why.class': 'Hộ A: 1.200.000 ≤ 1.500.000 và thiếu hụt 3 ≥ 3',
    'why.points': 'Hộ A: B1 130 ≤ 140 và B2 30 ≥ 30',
    'why.rate': '50 / 1.000 × 100 (%)',
    'why.fall': '50/1.000 − 40/1.000 = 1 điểm phần trăm',
    'why.deprivations': 'Hộ A: 3 chỉ số × 10 điểm',
    'why.multidimensional': 'H: hộ A, C thiếu từ 3 chỉ số: 2/4 hộ',
    'why.contribution': 'BHYT (chỉ số 4): hộ A, B thiếu: 2/4 hộ',
    'why.fgt': 'Hộ A 4 người, hộ C 5 người dưới chuẩn: 9/12 người',
    'why.gap': '300.000 × 4 + 600.000 × 5 (đồng/tháng)',
    'why.gini': 'Cộng chênh lệch từng cặp 6.900.000 / (16 × 1.725.000)',
    'why.threshold': 'NĐ 07/2021, Điều 3: nông thôn 1.500.000 đồng',
    'why.movement': 'Hộ A: kỳ trước nghèo, kỳ này cận nghèo',
    'why.progress': 'Giảm 50 − 40 = 10 trên kế hoạch 20 (%)',
    'why.status': 'Giảm được 10, kế hoạch 20, đã hết kỳ',
    'why.id': 'Mã tỉnh có thật; 0 là nam sinh thế kỷ 20; 79 khớp năm sinh',
    'why.age': 'Từ 15/03/1979 đến 31/12/2024',
    reference: 'Tất cả các hàm',
    formulas:
      'Gõ hàm vào một ô như hàm có sẵn; giữa các đối số dùng dấu chấm phẩy; đối số trong ngoặc vuông có thể bỏ trống. Đưa vào cả cột thì kết quả trải ra cả cột: một công thức cho cả cột thay vì mỗi dòng một công thức. Ô trống cho kết quả trống.',
    formula: 'Hàm',
    purpose: 'Dùng để',
    parameters: 'Đối số',
  },
  en: {
    title: 'HELP',
    subtitle: 'Giảm nghèo: where to start, and the formulas',
    version: 'Version {version} · Data do not leave this spreadsheet.',
    start: 'Where to start',
    printing: 'Printing: File ▸ Print ▸ Landscape, A4, Fit to width, repeat frozen rows.',
    questions: 'Five things people ask',
    'question-1': 'The file opens without the menu Giảm nghèo?',
    'answer-1':
      'An .xlsx opened on Drive (.XLSX beside its name) runs no add-in: File ▸ Save as Google Sheets, then open the new file. With several Google accounts in one browser, open it in a window with one account only. Just installed: reload the page.',
    'question-2': 'Something was changed by mistake: how to get it back?',
    'answer-2':
      'Xử lý lỗi dữ liệu ▸ Hoàn tác lần sửa gần nhất gives each cell of that run back; once more goes one run further. The GN sheets can be built again at any time. Everything else: File ▸ Version history of Google.',
    'question-3': 'Why does it say “not assessable”?',
    'answer-3':
      'A cell that check needs is blank or unreadable, or the register has no such column. A missing value is neither right nor wrong: fill it in and check again.',
    'question-4': 'Why do the poor, or the rate, differ from last year’s report?',
    'answer-4':
      'Look at four things: the denominator (all households, or only the listed), the date of the figures, the poverty standard, and households of unclear class (counted as neither). Select the figure in GN Chỉ số and press Xem các hộ của một con số… to see the very households counted.',
    'question-5': 'Who can see the data?',
    'answer-5':
      'Only those this spreadsheet is shared with. The add-in has no right to use the network, sends nothing, and can open this one spreadsheet only. Whoever can edit it sees every sheet: share with care; for the notice board make Bản công khai, where personal data are masked.',
    samples: 'The register of the examples',
    'samples-note':
      'AN EXAMPLE, NOT YOUR FIGURES: households, person, ID number and numbers below are invented to try the formulas. No report reads this sheet.',
    'sample-household': 'Household (invented)',
    'sample-persons': 'Persons',
    'sample-income': 'Income a person and month (VND)',
    'sample-deprivations': 'Deprivations',
    'sample-b1': 'B1 points',
    'sample-b2': 'B2 points',
    'sample-before': 'Class before',
    'sample-now': 'Class now',
    'sample-marks':
      'Work|Dependants|Nutrition|Insurance|Adult education|Child education|Housing|Living space|Water|Toilet|Telecom|Information',
    'sample-person': 'Person (invented)',
    'sample-person-name': 'Mr E',
    'sample-id': 'ID number',
    'sample-sex': 'Sex',
    'sample-birth': 'Birth',
    'sample-target': 'Target (invented)',
    'sample-target-name': 'Fewer poor households',
    'sample-start': 'Start',
    'sample-end': 'End',
    'sample-plan': 'Planned fall',
    'sample-all': 'All households',
    live: 'The formulas at work on the example',
    'live-note':
      'The column “Result” holds real formulas. If it differs from “Must be”, tell whoever installed the add-in: formulas do not work in this spreadsheet yet. Change a yellow cell and the results follow. Formulas that give a table (THIEUHUT, MPI, DONGGOP) are shown here by one number of it, taken with INDEX; typed without INDEX into an empty cell they fill their table.',
    'live-name': 'Formula',
    'live-result': 'Result',
    'live-text': 'The formula of that cell, as this file writes it',
    'live-expected': 'Must be',
    'live-why': 'By hand',
    'why.class': 'Household A: 1,200,000 ≤ 1,500,000 and 3 deprivations ≥ 3',
    'why.points': 'Household A: B1 130 ≤ 140 and B2 30 ≥ 30',
    'why.rate': '50 / 1,000 × 100 (%)',
    'why.fall': '50/1,000 − 40/1,000 = 1 percentage point',
    'why.deprivations': 'Household A: 3 indicators × 10 points',
    'why.multidimensional': 'H: A and C lack 3 or more: 2 of 4 households',
    'why.contribution': 'Insurance (indicator 4): A and B lack it: 2 of 4',
    'why.fgt': 'A of 4 and C of 5 persons below the line: 9 of 12',
    'why.gap': '300,000 × 4 + 600,000 × 5 (VND a month)',
    'why.gini': 'Sum of the differences of pairs 6,900,000 / (16 × 1,725,000)',
    'why.threshold': 'NĐ 07/2021, article 3: rural 1,500,000 VND',
    'why.movement': 'Household A: poor before, near-poor now',
    'why.progress': 'Fell by 50 − 40 = 10 of the planned 20 (%)',
    'why.status': 'Fell by 10, planned 20, the period is over',
    'why.id': 'A real province; 0 is a man of the 20th century; 79 is the year of birth',
    'why.age': 'From 15/03/1979 to 31/12/2024',
    reference: 'All formulas',
    formulas:
      'Type a formula into a cell like a built-in one, with semicolons between the arguments; those in square brackets may be left out. Given a whole column it fills a whole column: one formula a column instead of one a row. Blank in, blank out.',
    formula: 'Formula',
    purpose: 'For',
    parameters: 'Arguments',
  },
});

export type HelpWords = (key: keyof (typeof HELP_TEXTS)['vi'], params?: MessageParams) => string;

/** Words of the help sheet in one language. */
export const helpWords =
  (lang: Lang): HelpWords =>
  (key, params = {}) =>
    say(HELP_TEXTS, lang, key, params);
