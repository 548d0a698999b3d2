/**
 * Where a rule departs from the catalogue (rules/catalogue.json) in how far its fix is trusted or in the severity of
 * some of its findings, and why; printed with the rule in docs/rules.md, held against the catalogue by
 * tests/contract/rules.test.ts.
 */
import type { Lang } from '../../src/core/model';

export type Argument = Readonly<Record<Lang, string>>;

/** Codes whose `autofix` is another than the catalogue's. */
export const TRUST_DEVIATIONS: Readonly<Record<string, Argument>> = {
  CS24: {
    vi: 'Danh mục: tự sửa được (số dẫn xuất). Khi số mới qua bên kia mức chuẩn thì nó quyết định phân loại, nên phải xác nhận.',
    en: 'Catalogue: safe (derived). Where the new average crosses an income line it decides the class: on a yes.',
  },
  CS25: {
    vi: 'Danh mục: tự sửa được (số dẫn xuất). Khi số mới qua mức 8 m² thì nó quyết định một thiếu hụt, nên phải xác nhận.',
    en: 'Catalogue: safe (derived). Where the new average crosses 8 m² it decides a deprivation: on a yes.',
  },
  FD04: {
    vi: 'Danh mục: ô số tự sửa được, ô chữ thì không. Ô số còn đủ 12 chữ số nên được đọc đúng và thuộc FD02, FD12 (tự sửa được); quy tắc này chỉ gặp ô chữ đã mất số cuối.',
    en: 'Catalogue: safe for a number cell, none for text. A number cell still holds all digits and is FD02’s or FD12’s, safe there; only text that lost its last digits is left to this rule.',
  },
  FD09: {
    vi: 'Danh mục: xác nhận, “never overwrite”. Không biết năm sinh hay số định danh sai, và hai chữ số không cho ngày sinh đủ: không có giá trị nào để đề nghị.',
    en: 'Catalogue: confirm, “never overwrite”. Which of the two is wrong is not known, and two digits are no birth date: there is no value to offer.',
  },
  FD16: {
    vi: 'Danh mục: không. Danh mục cũng viết “if m/d order is valid -> suggest swap”: ngày viết tháng trước được đề nghị đảo lại, cán bộ xác nhận; còn lại không đề nghị gì.',
    en: 'Catalogue: no, yet “if m/d order is valid -> suggest swap”: such a date is offered turned round, on a yes; nothing else is offered.',
  },
  FD23: {
    vi: 'Danh mục: tự sửa được. Đổi cả cột ngày sinh là thay nhiều ô một lần và một ngày đã bị máy đảo thì nhìn vào không thấy, nên hỏi trước.',
    en: 'Catalogue: safe. A whole column of births changes at once, and a date the sheet has turned round does not show it: asked first.',
  },
  FD28: {
    vi: 'Danh mục: tự sửa được (cột dẫn xuất). Khi số định danh cho thấy chính ngày sinh sai thì tuổi tính từ ngày sinh ấy phải xác nhận.',
    en: 'Catalogue: safe (derived column). Where the ID number says that the birth date is the wrong one, the age worked out from it needs a yes.',
  },
  FD35: {
    vi: 'Danh mục: tự sửa được. Ký tự U+00AD là chữ ư trong phông TCVN3: xóa nó có thể làm mất chữ, nên phải xác nhận.',
    en: 'Catalogue: safe. U+00AD is ư in TCVN3: removing it may lose a letter, so it needs a yes.',
  },
  FD46: {
    vi: 'Danh mục: tự sửa được. Số di động mất số 0 thì chắc chắn; số cố định mất số 0 giống một số khác, phải xác nhận.',
    en: 'Catalogue: safe. A mobile number without its 0 is certain; a landline may be another kind of number and needs a yes.',
  },
  FD48: {
    vi: 'Danh mục: tự sửa được (dấu cách, chữ thường). Thêm nữa: số lưu dạng số đã mất số 0 được đề nghị, phải xem thẻ rồi xác nhận.',
    en: 'Catalogue: safe (spaces, case). Beyond it, a number that lost its zero is offered, on a yes after seeing the card.',
  },
  FD56: {
    vi: 'Danh mục: tự sửa được (tên gọi khác đúng hẳn). Cách gọi khác đúng hẳn được đọc và không bị báo; chỉ còn nhãn gần giống, quyết định quyền của hộ, nên phải xác nhận.',
    en: 'Catalogue: safe (exact alias). Exact aliases are read and not reported; what is left is a label only near one, which decides rights: on a yes.',
  },
  ST02: {
    vi: 'Danh mục: không đề nghị gì. Ca O01 chờ đề nghị đổi quan hệ của chủ hộ thứ hai thành “Con”; cán bộ phải bấm xác nhận mới ghi.',
    en: 'Catalogue: no fix. Case O01 expects “Con” to be offered for the second head; nothing is written without a yes.',
  },
  ST05: {
    vi: 'Danh mục: xóa dòng thứ hai khi mọi cột bằng nhau. Không phép sửa nào ở đây xóa dòng: một ô ghi lại không gộp được hai hộ, và dòng đã xóa thì hoàn tác không trả lại đúng chỗ.',
    en: 'Catalogue: delete the second row when all columns agree. No fix here deletes rows: rewriting a cell does not merge two households, and an undo could not put a deleted row back in its place.',
  },
  ST06: {
    vi: 'Danh mục: đề nghị mã trống kế tiếp. Mã hộ do cơ quan cấp; một mã tự đặt có thể trùng mã đã cấp cho hộ khác.',
    en: 'Catalogue: propose the next free code. Codes are given by an office; an invented one may be another household’s.',
  },
  ST12: {
    vi: 'Danh mục: sắp xếp trên bản sao. Sắp xếp là dời dòng, không phải ghi lại ô; cán bộ dùng chức năng sắp xếp của bảng tính.',
    en: 'Catalogue: sort on a copy. Sorting moves rows and rewrites no cell; the officer sorts with the spreadsheet.',
  },
  ST14: {
    vi: 'Danh mục: xóa dòng ít thông tin hơn. Không phép sửa nào ở đây xóa dòng (như ST05).',
    en: 'Catalogue: delete the less complete row. No fix here deletes rows (as ST05).',
  },
  ST18: {
    vi: 'Danh mục: gộp hai dòng, giữ số 12 chữ số. Gộp là xóa một dòng (như ST05).',
    en: 'Catalogue: merge, keep the 12 digits. Merging deletes a row (as ST05).',
  },
  ST22: {
    vi: 'Danh mục: tự sửa được. Ai là chủ hộ là điều về con người: chỉ tự ghi khi chính sổ không để lại ai khác, còn lại phải xác nhận.',
    en: 'Catalogue: safe. Who heads a household is a fact about people: written by itself only where the register leaves nobody else, else on a yes.',
  },
  ST26: {
    vi: 'Danh mục: tự sửa được. Chỉ cách viết khác của một tổ trong danh sách mới tự sửa; tên gần giống có thể là tổ khác, phải xác nhận.',
    en: 'Catalogue: safe. Only another spelling of a listed hamlet is; a like name may be another hamlet and needs a yes.',
  },
};

/** Codes some of whose findings are of another severity than the rule's. */
export const SEVERITY_DEVIATIONS: Readonly<Record<string, Argument>> = {
  AG07: {
    vi: 'Danh mục: lỗi. Là cảnh báo khi cả cột không dòng nào khớp: có thể là tỷ lệ của số khác, chỉ hỏi một lần.',
    en: 'Catalogue: error. A warning where no row of the column fits: it may be a rate of something else, asked about once.',
  },
  AG13: {
    vi: 'Danh mục: cảnh báo. Là lỗi khi số gõ đè khác kết quả công thức: tổng đang sai.',
    en: 'Catalogue: warning. An error where the typed number is not what the formula gives: the total is wrong now.',
  },
  AG15: {
    vi: 'Danh mục: lỗi. Là cảnh báo ở danh sách không có dòng cộng: chưa con số nào trên trang sai vì nó.',
    en: 'Catalogue: error. A warning on a list without a total row: no figure of the sheet is wrong by it yet.',
  },
  CS01: {
    vi: 'Danh mục: cảnh báo. Là lỗi khi chủ hộ dưới tuổi thấp nhất ở GN Cài đặt.',
    en: 'Catalogue: warning. An error where the head is below the lower age of GN Cài đặt.',
  },
  CS02: {
    vi: 'Danh mục: cảnh báo. Là lỗi khi con ruột kém cha mẹ ít hơn ngưỡng lỗi ở GN Cài đặt: không thể có.',
    en: 'Catalogue: warning. An error where a child by birth is closer in age than the lower limit of GN Cài đặt: impossible.',
  },
  CS03: {
    vi: 'Danh mục: cảnh báo. Là lỗi khi cha mẹ ruột hơn con ít hơn ngưỡng lỗi ở GN Cài đặt: không thể có.',
    en: 'Catalogue: warning. An error where a parent by birth is closer in age than the lower limit of GN Cài đặt: impossible.',
  },
  CS04: {
    vi: 'Danh mục: cảnh báo. Là gợi ý với chữ “Cháu” không nói rõ: có thể là cháu gọi bằng cô, chú.',
    en: 'Catalogue: warning. A note for a bare “Cháu”, which may be a niece or nephew.',
  },
  CS34: {
    vi: 'Danh mục: lỗi. Là cảnh báo khi chữ ở cột tình trạng không cho biết người ấy đã đi hay chưa (“Đã chết?”): chỉ hỏi, số khẩu không bị xét.',
    en: 'Catalogue: error. A warning where the words do not tell whether somebody has left (“Đã chết?”): only asked, the size is not judged.',
  },
  CV01: {
    vi: 'Danh mục: lỗi. Là cảnh báo khi trống quan hệ của thành viên: người ấy vẫn được tính, chỉ các kiểm tra vợ chồng, thế hệ bỏ qua.',
    en: 'Catalogue: error. A warning for a member’s blank relation: the person is counted all the same, only couples and generations are not checked.',
  },
  FD06: {
    vi: 'Danh mục: cảnh báo. Là lỗi khi số ấy còn trái giới tính hoặc năm sinh: thiếu hay thừa chữ số.',
    en: 'Catalogue: warning. An error where the number contradicts sex or birth year too: digits were left out or added.',
  },
  FD26: {
    vi: 'Danh mục: cảnh báo. Là lỗi trên 120 tuổi: không ai được ghi nhận sống quá 122.',
    en: 'Catalogue: warning. An error above 120: nobody on record lived beyond 122.',
  },
  FD29: {
    vi: 'Danh mục: lỗi. Cách viết khác đọc được là gợi ý.',
    en: 'Catalogue: error. Another spelling that is read is a note.',
  },
  FD31: {
    vi: 'Danh mục: lỗi. Cách viết khác đọc được là gợi ý.',
    en: 'Catalogue: error. Another spelling that is read is a note.',
  },
  FD32: {
    vi: 'Danh mục: lỗi. Cách viết khác đọc được là gợi ý.',
    en: 'Catalogue: error. Another spelling that is read is a note.',
  },
  FD33: {
    vi: 'Danh mục: lỗi. Là cảnh báo ở người dân tộc thiểu số có tên một tiếng.',
    en: 'Catalogue: error. A warning for a one-word name of a minority that has such names.',
  },
  FD50: {
    vi: 'Danh mục: lỗi. Là cảnh báo khi chữ chỉ có thể là một số (“3 triệu”, “2tr5”): các chỉ số đọc đúng, chỉ hàm SUM của trang bỏ sót.',
    en: 'Catalogue: error. A warning where the text can be one number only (“3 triệu”, “2tr5”): our figures read it rightly, only a SUM of the sheet leaves it out.',
  },
  ST24: {
    vi: 'Danh mục: cảnh báo. Là gợi ý khi có người đã đủ tuổi thấp hơn ở GN Cài đặt.',
    en: 'Catalogue: warning. A note where somebody has reached the lower age of GN Cài đặt.',
  },
  ST26: {
    vi: 'Danh mục: lỗi. Cách viết khác của một tổ trong danh sách là gợi ý: hộ vẫn được đếm đúng tổ.',
    en: 'Catalogue: error. Another spelling of a listed hamlet is a note: the household is counted where it belongs.',
  },
  ST28: {
    vi: 'Danh mục: lỗi. Là cảnh báo khi dòng của hộ để trống còn dòng một thành viên lại ghi: không rõ của hộ hay ghi nhầm dòng, chưa được tính.',
    en: 'Catalogue: error. A warning where the household’s row is blank and a member’s has the value: the household’s or slipped, nobody knows; not counted.',
  },
  ST30: {
    vi: 'Danh mục: lỗi. Là cảnh báo khi cột cần thiết có mà chưa chắc: câu hỏi nằm ở GN Thiết lập.',
    en: 'Catalogue: error. A warning where the column may be there: GN Thiết lập asks.',
  },
};
