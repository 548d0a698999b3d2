/** What the set-up sheet, its dialogs and the JSON report say of how a workbook was understood. */
import type { Coverage, Lang, Sex } from '../model';
import type { FieldId } from '../register/fields';
import type { MatchReason, UnmappedReason } from '../register/field-matching';
import type { HeadBy } from '../register/layout';
import type { LegacyColumn } from '../register/legacy-columns';
import { catalogue, say } from './catalogue';
import type { MessageParams } from '../errors';

const matchTexts = catalogue<MatchReason>({
  vi: {
    path: 'trùng tên cột, kể cả tiêu đề gộp phía trên',
    label: 'trùng tên cột',
    'label-without-brackets': 'trùng tên cột, không kể phần trong ngoặc',
    fuzzy: 'tên cột viết gần đúng',
    words: 'tên cột có chứa tên trường',
    content: 'theo giá trị trong cột',
    mapping: 'theo tệp ghép cột',
    saved: 'theo lựa chọn đã lưu',
  },
  en: {
    path: 'same name, with the spanning header above',
    label: 'same name',
    'label-without-brackets': 'same name but for what is in brackets',
    fuzzy: 'a name written nearly the same',
    words: 'the name is part of the header',
    content: 'by the values in the column',
    mapping: 'by the mapping file',
    saved: 'as was chosen earlier',
  },
});

/** Why a column was given its field. */
export function matchReasonText(reason: MatchReason, lang: Lang): string {
  return say(matchTexts, lang, reason);
}

const leftTexts = catalogue<UnmappedReason | 'other-content-only'>({
  vi: {
    unknown: 'chưa biết là trường nào',
    'better-column': 'đã có cột khác hợp hơn cho {fields}',
    'two-claims': 'hai cột cùng tên cho {fields} mà số liệu khác nhau',
    'unsure-number': 'không rõ đếm hộ hay đếm người',
    'unsure-name': 'tên gần giống {fields} nhưng chưa chắc',
    'other-content': 'ô bên dưới khác loại với tên cột; có thể là {fields}',
    'other-content-only': 'ô bên dưới khác loại với tên cột',
    'no-header': 'có số liệu nhưng không có tiêu đề',
    decided: 'theo lựa chọn đã lưu',
    'not-stated': 'tệp ghép cột không nêu',
  },
  en: {
    unknown: 'its field is not known',
    'better-column': 'another column fits {fields} better',
    'two-claims': 'two columns of this name for {fields} hold different values',
    'unsure-number': 'not clear whether it counts households or persons',
    'unsure-name': 'a name like {fields}, but not surely',
    'other-content': 'its cells are of another kind than its name; perhaps {fields}',
    'other-content-only': 'its cells are of another kind than its name',
    'no-header': 'it has cells but no header',
    decided: 'as was chosen earlier',
    'not-stated': 'the mapping file does not state it',
  },
});

/** Why a column is left alone, in a few words, where the column is named beside. */
export function leftAloneText(reason: UnmappedReason, fields: readonly string[], lang: Lang): string {
  const key = reason === 'other-content' && fields.length === 0 ? 'other-content-only' : reason;
  return say(leftTexts, lang, key, { fields: fields.join(', ') });
}

/** How sure, in words. */
export type Sureness = 'sure' | 'fairly-sure' | 'look-again';

const surenessTexts = catalogue<Sureness>({
  vi: { sure: 'Chắc chắn', 'fairly-sure': 'Khá chắc', 'look-again': 'Cần xem lại' },
  en: { sure: 'Sure', 'fairly-sure': 'Fairly sure', 'look-again': 'Look again' },
});

export function surenessText(sureness: Sureness, lang: Lang): string {
  return say(surenessTexts, lang, sureness);
}

const loneSexTexts = catalogue({
  vi: {
    male: 'có ghi là nam; ô trống: chưa rõ nam hay nữ',
    female: 'có ghi là nữ; ô trống: chưa rõ nam hay nữ',
  },
  en: { male: 'filled: a man; blank: sex not known', female: 'filled: a woman; blank: sex not known' },
});

/** What the cells of a column of one sex say where the other sex has none. */
export function loneSexText(sex: Sex, lang: Lang): string {
  return say(loneSexTexts, lang, sex);
}

export type ExplainedRole = 'households' | 'members' | 'both' | 'targets' | 'summary' | 'ignored';

const roleTexts = catalogue<ExplainedRole>({
  vi: {
    households: 'Danh sách hộ, mỗi dòng một hộ',
    members: 'Danh sách thành viên, ghép với hộ theo mã hộ',
    both: 'Danh sách hộ và thành viên, thành viên ở các dòng dưới chủ hộ',
    targets: 'Bảng chỉ tiêu',
    summary: 'Bảng tổng hợp theo thôn, tổ dân phố',
    ignored: 'Không dùng',
  },
  en: {
    households: 'List of households, one a row',
    members: 'List of members, joined to households by code',
    both: 'List of households and members, members on the rows beneath the head',
    targets: 'Table of targets',
    summary: 'Summary by hamlet',
    ignored: 'Not used',
  },
});

export function roleText(role: ExplainedRole, lang: Lang): string {
  return say(roleTexts, lang, role);
}

const coverageTexts = catalogue<Coverage>({
  vi: {
    all: 'mọi hộ',
    'poor-and-near': 'hộ nghèo, hộ cận nghèo',
    escaped: 'hộ thoát nghèo',
    gone: 'hộ đã giảm',
    other: 'nhóm hộ khác',
  },
  en: {
    all: 'all households',
    'poor-and-near': 'poor and near-poor households',
    escaped: 'households that escaped poverty',
    gone: 'households that left',
    other: 'other groups of households',
  },
});

/** Which households a list means to list. */
export function coverageText(coverage: Coverage, lang: Lang): string {
  return say(coverageTexts, lang, coverage);
}

const headByTexts = catalogue<HeadBy>({
  vi: {
    stt_ho: 'chủ hộ là dòng có số thứ tự hộ',
    relation: 'chủ hộ là dòng ghi “Chủ hộ” ở cột quan hệ',
  },
  en: {
    stt_ho: 'the head is the row with a household number',
    relation: 'the head is the row that says “Chủ hộ”',
  },
});

export function headByText(headBy: HeadBy, lang: Lang): string {
  return say(headByTexts, lang, headBy);
}

/** Information a sheet of some role cannot do without. */
export type Need = 'name' | 'key' | 'class' | 'relation' | 'household-code' | 'plan';

const needTexts = catalogue<Need>({
  vi: {
    name: 'không có thì không nêu được tên hộ trong các bảng',
    key: 'không có thì không phân biệt được hai hộ trùng tên và không ghép được các trang',
    class: 'không có thì không tính được số hộ nghèo, cận nghèo',
    relation: 'không có thì không biết dòng nào là chủ hộ',
    'household-code': 'không có thì không biết thành viên thuộc hộ nào',
    plan: 'không có thì không so được kết quả với kế hoạch',
  },
  en: {
    name: 'without it households cannot be named',
    key: 'without it two households of one name cannot be told apart and sheets cannot be joined',
    class: 'without it poor and near-poor households cannot be counted',
    relation: 'without it the head’s row is not known',
    'household-code': 'without it the household of a member is not known',
    plan: 'without it results cannot be compared with the plan',
  },
});

const questionTexts = catalogue({
  vi: {
    'two-claims':
      'Trang “{sheet}”: các cột {columns} cùng có thể là “{field}” mà số liệu khác nhau. Lấy cột nào?',
    'missing-some': 'Trang “{sheet}”: chưa có cột “{field}” ({need}). Có phải cột {columns} không?',
    'missing-several':
      'Trang “{sheet}”: chưa có cột “{field}” ({need}). Các cột {columns} đều có thể là cột này. Lấy cột nào?',
    'missing-none': 'Trang “{sheet}”: chưa có cột “{field}” ({need}). Cột nào là “{field}”?',
    'missing-class':
      'Trang “{sheet}”: chưa có cột ghi loại hộ ({need}). Cột nào ghi “Hộ nghèo”, “Hộ cận nghèo”? Nếu sổ đánh dấu x vào các cột riêng cho hộ nghèo, hộ cận nghèo thì gõ “Hộ nghèo”, “Hộ cận nghèo” vào ô vàng cạnh từng cột đó trong trang GN Thiết lập.',
    'missing-mark':
      'Trang “{sheet}”: mới có một cột đánh dấu loại hộ ({columns}), chưa đủ để biết loại của các hộ khác ({need}). Cột nào là “{field}”?',
    'missing-score':
      'Trang “{sheet}”: có “{other}” nhưng chưa có “{field}” nên chưa tính được loại hộ từ điểm. Lấy cột nào trong: {columns}?',
    'unsure-column': 'Trang “{sheet}”: cột {columns} có phải là {fields} không?',
    'other-content':
      'Trang “{sheet}”: cột {columns} ghi loại số liệu khác với tên cột (ví dụ: {samples}). Có phải là {fields} không?',
  },
  en: {
    'two-claims':
      'Sheet “{sheet}”: columns {columns} may all be “{field}” and hold different values. Which is to be used?',
    'missing-some': 'Sheet “{sheet}”: no column “{field}” ({need}). Is it column {columns}?',
    'missing-several':
      'Sheet “{sheet}”: no column “{field}” ({need}). Each of the columns {columns} may be it. Which is to be used?',
    'missing-none': 'Sheet “{sheet}”: no column “{field}” ({need}). Which column is “{field}”?',
    'missing-class':
      'Sheet “{sheet}”: no column says the class of a household ({need}). Which column says “Hộ nghèo”, “Hộ cận nghèo”? If the register marks them with x in columns of their own, type “Hộ nghèo”, “Hộ cận nghèo” in the yellow cells beside those columns on GN Thiết lập.',
    'missing-mark':
      'Sheet “{sheet}”: only one column marks a class ({columns}), which does not tell that of the other households ({need}). Which column is “{field}”?',
    'missing-score':
      'Sheet “{sheet}”: there is “{other}” but no “{field}”, so the scores do not tell the class. Which is to be used: {columns}?',
    'unsure-column': 'Sheet “{sheet}”: is column {columns} {fields}?',
    'other-content':
      'Sheet “{sheet}”: column {columns} holds something else than its name says (for example: {samples}). Is it {fields}?',
  },
});

export type QuestionText = keyof typeof questionTexts.vi;

export function questionText(kind: QuestionText, lang: Lang, params: MessageParams): string {
  return say(questionTexts, lang, kind, params);
}
export function needText(need: Need, lang: Lang): string {
  return say(needTexts, lang, need);
}

/** Fields whose first header name says too little when it stands alone. */
const LABELS: Readonly<Partial<Record<FieldId, Readonly<Record<Lang, string>>>>> = {
  phan_loai: { vi: 'Phân loại hộ (cuối kỳ)', en: 'Phân loại hộ (class at the end)' },
  phan_loai_dau_ky: { vi: 'Phân loại hộ đầu kỳ', en: 'Phân loại hộ đầu kỳ (class at the start)' },
};

/** The name of a field where it stands alone; `usual` is its first header name. */
export function fieldText(field: FieldId, usual: string, lang: Lang): string {
  return LABELS[field]?.[lang] ?? usual;
}

export const setupTexts = catalogue({
  vi: {
    title: 'THIẾT LẬP SỔ HỘ',
    subtitle: '{unit}; ngày {today}; đã đọc {sheets} trang tính: {households} hộ, {persons} nhân khẩu',
    'unit-unknown': 'Chưa rõ đơn vị',
    'questions-title': 'Việc cần quyết định: {count}',
    'questions-none': 'Không có gì phải hỏi: mọi cột cần thiết đều đã rõ.',
    'how-to-correct':
      'Muốn sửa: gõ tên trường (ví dụ “Số định danh cá nhân”) hoặc 0 (để nguyên cột) vào ô vàng cạnh cột, rồi bấm Giảm nghèo ▸ Thiết lập sổ hộ. Lựa chọn được nhớ theo tiêu đề cột, kể cả khi cột đổi chỗ.',
    'role-not-understood':
      'Ô vàng chưa hiểu: trang “{sheet}”, dòng “Trang”, “{text}”. Hãy gõ “Danh sách hộ”, “Kỳ trước”, “Không dùng” hoặc “Tự nhận”.',
    'not-understood':
      'Ô vàng chưa hiểu: trang “{sheet}”, cột {column}, “{text}”. Hãy gõ đúng một tên trường.',
    'taken-twice': 'Ô vàng chưa nhận: trang “{sheet}”, “{field}” được ghi cho nhiều cột.',
    'saved-unreadable':
      'Không đọc được lựa chọn cột đã lưu nên cột được nhận lại từ đầu. Bấm Thiết lập sổ hộ để chọn lại.',
    'changed-added': 'Trang “{sheet}”: tiêu đề đã đổi so với lần lưu; cột mới: {columns}.',
    'changed-gone': 'Trang “{sheet}”: không còn thấy cột đã chọn “{header}”.',
    beside:
      'Trang “{sheet}” có {count} bảng nằm cạnh nhau, mỗi bảng được đọc riêng: cột {columns}. Nếu thật ra là một bảng, xóa cột trống ở giữa rồi chạy lại.',
    strip: 'bảng ở cột {columns}, bên cạnh còn bảng khác',
    place: 'tiêu đề dòng {header}; số liệu dòng {first}–{last}',
    'place-index': 'tiêu đề dòng {header}, số thứ tự cột dòng {index}; số liệu dòng {first}–{last}',
    groups: 'tên thôn, tổ ở {count} dòng: {rows}',
    totals: 'dòng cộng, không tính là hộ: {rows}',
    'why-role': 'vì có cột {columns}',
    'why-mapping': 'theo tệp ghép cột; có cột {columns}',
    covers: 'gồm {coverage}',
    'head-column': 'Cột',
    'head-header': 'Tiêu đề trong sổ',
    'head-field': 'Trường thông tin',
    'head-sure': 'Độ chắc chắn',
    'head-why': 'Vì sao',
    'head-samples': 'Giá trị mẫu',
    'head-correct': 'Sửa thành',
    'left-alone': 'Để nguyên',
    'not-used': 'Trang tính không dùng',
    'none-read': 'Chưa đọc được danh sách hộ nào: xem từng trang bên dưới còn thiếu gì',
    'clear-but-left':
      'Các trang đã đọc: không có gì phải hỏi. Có {count} trang để nguyên, xem “Trang tính không dùng” bên dưới.',
    'how-to-read':
      'Nếu đây là danh sách hộ: gõ tên trường vào ô vàng cạnh từng cột (ít nhất họ tên chủ hộ và một cột về hộ) và gõ “Danh sách hộ” vào ô vàng dòng “Trang”, rồi bấm Giảm nghèo ▸ Thiết lập sổ hộ.',
    'header-seems': 'Tiêu đề có lẽ ở dòng {header}',
    'role-lead': 'Trang',
    'role-of': 'Trang này là',
    'role-how': 'gõ “Danh sách hộ”, “Kỳ trước”, “Không dùng”, hoặc “Tự nhận”',
    'role-households': 'Danh sách hộ, theo lựa chọn đã lưu',
    'role-unused': 'Không dùng, theo lựa chọn đã lưu',
    'role-previous': 'Sổ kỳ trước',
    'role-older': 'Sổ của kỳ trước nữa',
    'role-none': 'Chưa đọc',
    'no-header': '(không có tiêu đề)',
    legacy:
      'Trang “{sheet}”: cột {column} ghi bằng {encoding}, {cells} ô; ví dụ: {was} → {becomes}. Chưa đổi gì.',
    'legacy-lost':
      'Trang “{sheet}”: cột {column} ghi bằng {encoding}, {cells} ô, mất chữ không khôi phục được: cần tệp gốc.',
    'summary-read': 'Đã đọc {sheets} trang tính: {households} hộ, {persons} nhân khẩu',
    'summary-questions': 'Còn {count} điều cần quyết định; xem trang GN Thiết lập',
    'summary-clear': 'Mọi cột cần thiết đều đã rõ',
    'summary-clear-read': 'Các trang đã đọc: không còn gì phải hỏi',
    'summary-none-read': 'Chưa đọc được danh sách hộ nào; trang GN Thiết lập nói rõ từng trang còn thiếu gì',
    'summary-left': 'Để nguyên, không đọc: {sheets}',
    'summary-corrected': 'Đã nhận {count} chỗ sửa từ GN Thiết lập',
    'ask-title': 'Thiết lập sổ hộ ({index}/{count})',
    'ask-column':
      '{question}\n\n{columns}\n\nGõ chữ cột (ví dụ {example}), 0 nếu không có. Hủy để hỏi lại sau.',
    'ask-option': '{question}\n\n{columns}\n\n{options}\n0. Để nguyên cột này\n\nGõ số. Hủy để hỏi lại sau.',
    'ask-again': 'Chưa đúng: “{text}”. {reason}\n\n{question}',
    'bad-column': 'Trang tính không có cột này. Hãy gõ chữ cột như A, B, AA.',
    'bad-headless': 'Cột này không có tiêu đề nên không nhớ được; hãy gõ tiêu đề vào ô {cell} rồi chạy lại.',
    'bad-marks':
      'Cột này chỉ có dấu đánh. Hãy gõ “Hộ nghèo”, “Hộ cận nghèo” vào ô vàng cạnh từng cột đánh dấu trong trang GN Thiết lập.',
    'bad-number': 'Hãy gõ một số trong danh sách.',
    'bad-taken': 'Cột này đang là “{field}”. Muốn đổi, hãy sửa ở ô vàng trong GN Thiết lập.',
    'ask-rest':
      'Đã lưu {saved} lựa chọn. Còn {count} điều chưa hỏi hoặc chưa trả lời; bấm Thiết lập sổ hộ để làm tiếp.',
    'ask-done': 'Đã lưu {saved} lựa chọn. Mọi điều cần hỏi đã có câu trả lời.',
  },
  en: {
    title: 'SET-UP OF THE REGISTER',
    subtitle:
      '{unit}; {today}; {sheets} {sheets:sheet|sheets} read: {households} {households:household|households}, {persons} {persons:person|persons}',
    'unit-unknown': 'Unit not known',
    'questions-title': 'To decide: {count}',
    'questions-none': 'Nothing to ask: every column that is needed is clear.',
    'how-to-correct':
      'To correct: type a field’s name (“Số định danh cá nhân”) or 0 (leave the column alone) in the yellow cell beside a column, then Giảm nghèo ▸ Thiết lập sổ hộ. The choice is remembered by the column’s header, wherever it moves.',
    'role-not-understood':
      'Yellow cell not understood: sheet “{sheet}”, row “Sheet”, “{text}”. Type “Danh sách hộ”, “Kỳ trước”, “Không dùng” or “Tự nhận”.',
    'not-understood':
      'Yellow cell not understood: sheet “{sheet}”, column {column}, “{text}”. Type one field’s name.',
    'taken-twice': 'Yellow cell not taken: sheet “{sheet}”, “{field}” is written for several columns.',
    'saved-unreadable':
      'The saved choice of columns could not be read, so columns were recognised afresh. Choose “Thiết lập sổ hộ” (set up the register) to choose again.',
    'changed-added': 'Sheet “{sheet}”: the header changed since it was saved; new columns: {columns}.',
    'changed-gone': 'Sheet “{sheet}”: the chosen column “{header}” is not there any more.',
    beside:
      'Sheet “{sheet}” has {count} {count:table|tables} beside one another, each read by itself: columns {columns}. If they are one table, delete the blank column between them and run again.',
    strip: 'the table in columns {columns}, with others beside it',
    place: 'header row {header}; data rows {first}–{last}',
    'place-index': 'header row {header}, column numbers row {index}; data rows {first}–{last}',
    groups: 'hamlet names on {count} {count:row|rows}: {rows}',
    totals: 'total rows, not households: {rows}',
    'why-role': 'because of the columns {columns}',
    'why-mapping': 'by the mapping file; with the columns {columns}',
    covers: 'of {coverage}',
    'head-column': 'Column',
    'head-header': 'Header in the register',
    'head-field': 'Field',
    'head-sure': 'How sure',
    'head-why': 'Why',
    'head-samples': 'Sample values',
    'head-correct': 'Correct to',
    'left-alone': 'Left alone',
    'not-used': 'Sheets not used',
    'none-read': 'No list of households was read: see below what each sheet lacks',
    'clear-but-left':
      'The sheets read: nothing to ask. {count} {count:sheet was|sheets were} left alone, see “Sheets not used” below.',
    'how-to-read':
      'If this is a list of households: type a field’s name in the yellow cell beside each column (at least the head’s name and one column about the household) and “Danh sách hộ” in the yellow cell of the row “Sheet”, then Giảm nghèo ▸ Thiết lập sổ hộ.',
    'header-seems': 'The header seems to be in row {header}',
    'role-lead': 'Sheet',
    'role-of': 'This sheet is',
    'role-how':
      'type “Danh sách hộ”, “Kỳ trước” (last period’s), “Không dùng” (not used) or “Tự nhận” (as recognised)',
    'role-households': 'List of households, as was chosen earlier',
    'role-unused': 'Not used, as was chosen earlier',
    'role-previous': 'Last period’s register',
    'role-older': 'Register of an earlier period still',
    'role-none': 'Not read',
    'no-header': '(no header)',
    legacy:
      'Sheet “{sheet}”: column {column} is written in {encoding}, {cells} {cells:cell|cells}; for example: {was} → {becomes}. Nothing was changed.',
    'legacy-lost':
      'Sheet “{sheet}”: column {column} is written in {encoding}, {cells} {cells:cell|cells}, letters lost for good: the original file is needed.',
    'summary-read':
      '{sheets} {sheets:sheet|sheets} read: {households} {households:household|households}, {persons} {persons:person|persons}',
    'summary-questions': '{count} {count:thing|things} to decide; see GN Thiết lập',
    'summary-clear': 'Every column that is needed is clear',
    'summary-clear-read': 'The sheets read: nothing more to ask',
    'summary-none-read': 'No list of households was read; GN Thiết lập says what each sheet lacks',
    'summary-left': 'Left alone, not read: {sheets}',
    'summary-corrected': '{count} {count:correction|corrections} taken from GN Thiết lập',
    'ask-title': 'Set-up of the register ({index}/{count})',
    'ask-column':
      '{question}\n\n{columns}\n\nType the column’s letters (for example {example}), 0 for none. Cancel to be asked later.',
    'ask-option':
      '{question}\n\n{columns}\n\n{options}\n0. Leave this column alone\n\nType the number. Cancel to be asked later.',
    'ask-again': 'Not right: “{text}”. {reason}\n\n{question}',
    'bad-column': 'The sheet has no such column. Type letters such as A, B, AA.',
    'bad-headless': 'This column has no header to remember it by; type one into cell {cell} and run again.',
    'bad-marks':
      'This column holds marks only. Type “Hộ nghèo”, “Hộ cận nghèo” in the yellow cell beside each column of marks on GN Thiết lập.',
    'bad-number': 'Type a number of the list.',
    'bad-taken': 'This column is “{field}” now. To change it, use the yellow cell of GN Thiết lập.',
    'ask-rest':
      '{saved} {saved:choice|choices} saved. {count} {count:thing was|things were} not asked or not answered; choose “Thiết lập sổ hộ” (set up the register) to go on.',
    'ask-done': '{saved} {saved:choice|choices} saved. Everything has an answer.',
  },
});

const encodingTexts = catalogue<LegacyColumn['encoding']>({
  vi: {
    tcvn3: 'phông TCVN3 (ABC)',
    vni: 'phông VNI',
    mojibake: 'chữ UTF-8 bị vỡ',
    either: 'phông TCVN3 hoặc VNI, chưa rõ là phông nào',
    mixed: 'nhiều bảng mã lẫn nhau',
  },
  en: {
    tcvn3: 'the TCVN3 (ABC) font',
    vni: 'the VNI font',
    mojibake: 'broken UTF-8',
    either: 'the TCVN3 or the VNI font, not known which',
    mixed: 'several encodings',
  },
});

/** How a column's letters are encoded. */
export function encodingText(encoding: LegacyColumn['encoding'], lang: Lang): string {
  return say(encodingTexts, lang, encoding);
}
