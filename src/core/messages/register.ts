/** What the reader says of the sheets, rows and columns it left alone, and why. */
import type { Lang } from '../model';
import type { UnmappedReason } from '../register/field-matching';
import type { SkipReason } from '../register/row-kinds';
import type { IgnoreReason } from '../register/table';
import { catalogue, say } from './catalogue';

/** What a list covers where its title says something else. */
export const COVERAGE_TEXTS = catalogue({
  vi: {
    all: 'Trang “{sheet}” mang tên danh sách hộ nghèo, cận nghèo nhưng hơn một phần năm số hộ không nghèo, nên được coi là danh sách mọi hộ dân: tỷ lệ tính trên các hộ ấy. Nếu chỉ là các hộ được rà soát thì đó không phải tỷ lệ của toàn địa bàn.',
  },
  en: {
    all: 'The sheet “{sheet}” is named a list of the poor and near-poor, but more than one in five of its households is neither, so it is taken for the list of all households: rates are of these. If they are only the households reviewed, it is not the rate of the whole commune.',
  },
});

const ignoredTexts = catalogue<IgnoreReason>({
  vi: {
    empty: 'Trang “{sheet}” trống.',
    'no-header': 'Trang “{sheet}” để nguyên: không có hàng tiêu đề nào với tên cột quen thuộc.',
    'not-a-register':
      'Trang “{sheet}” để nguyên: có tiêu đề nhưng không phải danh sách hộ (không có mã hộ, chủ hộ, quan hệ, số nhân khẩu hay phân loại), danh sách chỉ tiêu hay bảng tổng hợp.',
    'list-of-persons':
      'Trang “{sheet}” để nguyên: mỗi dòng là một người ghi kèm tên chủ hộ, không phải danh sách hộ.',
    decided: 'Trang “{sheet}” không dùng, theo lựa chọn đã lưu.',
    previous:
      'Trang “{sheet}” được hiểu là sổ kỳ trước: dùng để so diễn biến, không đếm vào kỳ này. Nếu là sổ của kỳ này, gõ “Danh sách hộ” vào ô vàng dòng “Trang”.',
    older:
      'Trang “{sheet}” được hiểu là sổ của kỳ trước nữa: chỉ dùng để biết hộ nào tái nghèo, không đếm vào kỳ này. Nếu là sổ của kỳ này, gõ “Danh sách hộ” vào ô vàng dòng “Trang”.',
    'no-key':
      'Trang “{sheet}” không ghép được với danh sách hộ: không có cột mã hộ, CCCD hay ngày sinh. Thêm một trong các cột đó nếu muốn dùng số liệu của trang.',
    merged:
      'Trang “{sheet}” gộp từ các sổ của bảng tính này, nên không đọc thêm một lần nữa: mỗi hộ sẽ bị đếm hai lần. Muốn dùng trang ấy thay cho các sổ gốc, gõ “Danh sách hộ” vào ô vàng dòng “Trang”.',
    'merged-in': 'Trang “{sheet}” không đọc riêng: đã gộp vào GN Sổ gộp, trang đang được dùng làm sổ hộ.',
  },
  en: {
    empty: 'Sheet “{sheet}” is empty.',
    'no-header': 'Sheet “{sheet}” was left alone: no header row with known column names.',
    'not-a-register':
      'Sheet “{sheet}” was left alone: it has a header but is no list of households (no code, head, relation, size or class), of targets, or a summary.',
    'list-of-persons':
      'Sheet “{sheet}” was left alone: each row is a person with the head’s name beside, not a household.',
    decided: 'Sheet “{sheet}” is not used, as was chosen earlier.',
    previous:
      'Sheet “{sheet}” is taken for last period’s register: used for the movements, not counted in this period. If it is this period’s, type “Danh sách hộ” in the yellow cell of the row “Sheet”.',
    older:
      'Sheet “{sheet}” is taken for a register of an earlier period still: used only to tell who fell back into poverty, not counted in this period. If it is this period’s, type “Danh sách hộ” in the yellow cell of the row “Sheet”.',
    'no-key':
      'Sheet “{sheet}” cannot be joined to the list of households: it has no household code, ID number or birth date. Add one of these columns if its figures are to be used.',
    merged:
      'Sheet “{sheet}” was merged from the registers of this workbook and is not read beside them: every household would count twice. To use it instead of them, type “Danh sách hộ” in the yellow cell of the row “Sheet”.',
    'merged-in':
      'Sheet “{sheet}” is not read by itself: it was merged into GN Sổ gộp, which is the register in use.',
  },
});

/** Why a sheet was left alone. */
export function ignoredSheetSentence(sheet: string, reason: IgnoreReason, lang: Lang): string {
  return say(ignoredTexts, lang, reason, { sheet });
}

const missingTexts = catalogue({
  vi: {
    name: 'Chưa có cột họ tên chủ hộ',
    about:
      'Chưa có cột nào nói về hộ: mã hộ, quan hệ với chủ hộ, số nhân khẩu, phân loại hộ, điểm B1, B2 hoặc các chỉ số thiếu hụt',
    'name-about':
      'Chưa có cột họ tên chủ hộ, cũng chưa có cột nào nói về hộ (mã hộ, quan hệ với chủ hộ, số nhân khẩu, phân loại hộ, điểm B1, B2)',
    'two-names':
      'Có hai cột họ tên như nhau: có thể là hai bảng nằm cạnh nhau. Chừa một cột trống giữa hai bảng hoặc chuyển một bảng xuống dưới; nếu là một bảng, hãy chỉ ra cột họ tên chủ hộ',
    persons: 'Dòng nào cũng có một người khác bên cạnh tên chủ hộ',
    key: 'Chưa có cột mã hộ, CCCD hay ngày sinh để ghép với danh sách hộ',
    counts: 'Các cột giống bảng đếm số hộ hơn là danh sách từng hộ',
    decided: 'Trang được chọn là không dùng',
    period: 'Các cột đã nhận ra',
    merged: 'Các cột đọc ở GN Sổ gộp',
  },
  en: {
    name: 'No column has the head’s name',
    about:
      'No column is about a household: code, relation to the head, size, class, points B1, B2 or the deprivations',
    'name-about':
      'No column has the head’s name, and none is about a household (code, relation to the head, size, class, points B1, B2)',
    'two-names':
      'Two columns have the same name of a person: there may be two tables beside one another. Leave a blank column between them or move one below; if it is one table, say which column has the head’s name',
    persons: 'Every row has another person beside the head’s name',
    key: 'No column has a household code, ID number or birth date to join it to the list of households',
    counts: 'Its columns look like counts of households rather than a list of them',
    decided: 'The sheet was chosen not to be used',
    period: 'The columns as recognised',
    merged: 'The columns are read on GN Sổ gộp',
  },
});

const MISSING: Readonly<Partial<Record<IgnoreReason, keyof typeof missingTexts.vi>>> = {
  'list-of-persons': 'persons',
  'no-key': 'key',
  decided: 'decided',
  previous: 'period',
  older: 'period',
  merged: 'period',
  'merged-in': 'merged',
};

/** What a list of households cannot do without: a name, something about the household, one name only. */
export type Missing = 'name' | 'about' | 'two-names';

/** What a sheet would need to be read as a list of households. */
export function missingSentence(reason: IgnoreReason, missing: readonly Missing[], lang: Lang): string {
  const [first, second] = missing;
  const key = MISSING[reason] ?? (second === undefined ? (first ?? 'counts') : 'name-about');
  return `${say(missingTexts, lang, key)}.`;
}

const skippedTexts = catalogue<SkipReason>({
  vi: {
    'repeated-header': 'Dòng {row}: tiêu đề lặp lại.',
    'index-row': 'Dòng {row}: dòng số thứ tự cột.',
    heading: 'Dòng {row}: tiêu đề nhóm, không phải tên thôn, tổ dân phố.',
    signature: 'Dòng {row}: phần ký tên.',
    note: 'Dòng {row}: ghi chú, hoặc dòng đánh số sẵn chưa có tên và số liệu.',
  },
  en: {
    'repeated-header': 'Row {row}: the header again.',
    'index-row': 'Row {row}: column numbers.',
    heading: 'Row {row}: a heading that is no hamlet.',
    signature: 'Row {row}: signatures.',
    note: 'Row {row}: a note, or a line numbered in advance without name and figures.',
  },
});

/** Why a row, or a run of rows such as '47–52', among the data was skipped. */
export function skippedRowSentence(row: number | string, reason: SkipReason, lang: Lang): string {
  return say(skippedTexts, lang, reason, { row });
}

const unmappedTexts = catalogue<UnmappedReason | 'other-content-only'>({
  vi: {
    unknown: 'Cột {column} “{header}” để nguyên: chưa biết là trường nào.',
    'better-column': 'Cột {column} “{header}” để nguyên: đã có cột khác hợp hơn cho {fields}.',
    'two-claims':
      'Cột {column} “{header}” chưa dùng: có hai cột cùng tên cho {fields} mà số liệu khác nhau. Đổi tên một cột hoặc chọn cột cần lấy.',
    'unsure-name':
      'Cột {column} “{header}” để nguyên: tên gần giống {fields} nhưng chưa chắc. Chọn trường nếu đúng.',
    'other-content':
      'Cột {column} “{header}” chưa dùng: các ô bên dưới chứa loại số liệu khác với tên cột. Kiểm tra tiêu đề, hoặc chọn trường trong: {fields}.',
    'other-content-only':
      'Cột {column} “{header}” chưa dùng: các ô bên dưới chứa loại số liệu khác với tên cột. Kiểm tra tiêu đề và các ô.',
    'no-header': 'Cột {column} để nguyên: có số liệu nhưng không có tiêu đề.',
    decided: 'Cột {column} “{header}” để nguyên theo lựa chọn đã lưu.',
    'not-stated': 'Cột {column} “{header}” để nguyên: tệp ghép cột không nêu cột này.',
    'unsure-number':
      'Cột {column} “{header}” chưa dùng: số chạy liên tục qua các thành viên nên không rõ đếm hộ hay đếm người.',
  },
  en: {
    unknown: 'Column {column} “{header}” was left alone: its field is not known.',
    'better-column': 'Column {column} “{header}” was left alone: another column fits {fields} better.',
    'two-claims':
      'Column {column} “{header}” is not used: two columns have this name for {fields} and hold different values. Rename one or choose the one to use.',
    'unsure-name':
      'Column {column} “{header}” was left alone: its name is like {fields}, but not surely. Choose the field if it is right.',
    'other-content':
      'Column {column} “{header}” is not used: its cells hold something else than its name says. Check the header, or choose a field among: {fields}.',
    'other-content-only':
      'Column {column} “{header}” is not used: its cells hold something else than its name says. Check the header and the cells.',
    'no-header': 'Column {column} was left alone: it has cells but no header.',
    decided: 'Column {column} “{header}” is left alone, as was chosen earlier.',
    'not-stated': 'Column {column} “{header}” is left alone: the mapping file does not state it.',
    'unsure-number':
      'Column {column} “{header}” is not used: its numbers run on through the members, so it is not clear whether they count households or persons.',
  },
});

/** Why a column was not used. `column`: its letter; `fields`: names of the fields it might have been. */
export function unmappedColumnSentence(
  column: string,
  header: string,
  reason: UnmappedReason,
  fields: readonly string[],
  lang: Lang,
): string {
  const key = reason === 'other-content' && fields.length === 0 ? 'other-content-only' : reason;
  return say(unmappedTexts, lang, key, { column, header, fields: fields.join(', ') });
}
