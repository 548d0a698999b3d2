/** Words of classes and of the reasons for them. */
import { formatNumber } from '../arithmetic/format';
import type { Area, Classification, ClassReason, Lang } from '../model';
import { catalogue, say } from './catalogue';

const classWords = catalogue({
  vi: {
    poor: 'Hộ nghèo',
    nearPoor: 'Hộ cận nghèo',
    notPoor: 'Hộ không nghèo',
    notAssessable: 'Thiếu dữ liệu',
  },
  en: { poor: 'Poor', nearPoor: 'Near-poor', notPoor: 'Not poor', notAssessable: 'Data missing' },
});

const areaWords = catalogue({
  vi: { urban: 'thành thị', rural: 'nông thôn' },
  en: { urban: 'urban', rural: 'rural' },
});

/** Reasons of a class. The codes are those of core/indicators/class-by-*.ts and classify-household.ts. */
export const reasonTexts = catalogue({
  vi: {
    'points-poor': 'Điểm B1 = {b1} (≤ {line}, {area}) và B2 = {b2} (≥ {cut}): hộ nghèo theo {source}.',
    'points-near-poor':
      'Điểm B1 = {b1} (≤ {line}, {area}) và B2 = {b2} (< {cut}): hộ cận nghèo theo {source}.',
    'points-not-poor': 'Điểm B1 = {b1} (> {line}, {area}): hộ không nghèo theo {source}.',
    'points-no-table': 'Chưa có bảng điểm B1, B2 ban hành kèm {standard} nên không phân loại theo điểm được.',
    'b1-missing': 'Chưa có điểm B1 nên chưa phân loại được.',
    'b2-missing': 'Điểm B1 = {b1} (≤ {line}, {area}) nhưng chưa có điểm B2 nên chưa phân loại được.',
    'b1-unreadable': 'Điểm B1 ghi “{text}”, không phải số, nên chưa phân loại được.',
    'b2-unreadable': 'Điểm B2 ghi “{text}”, không phải số, nên chưa phân loại được.',
    'points-line-unknown':
      'Điểm B1 = {b1} (> {line}, {area}, ứng với chuẩn quốc gia), nhưng chuẩn của tỉnh là {income} đồng và chưa biết điểm B1 ứng với mức ấy nên chưa phân loại theo điểm được.',
    'class.b1-invalid': 'Điểm B1 = {value} không hợp lệ: điểm B1 là số nguyên từ 0 đến {max}.',
    'class.b2-invalid': 'Điểm B2 = {value} không hợp lệ: điểm B2 là số nguyên từ 0 đến {max}.',
    'class.b2-step':
      'Điểm B2 = {value} không hợp lệ: mỗi chỉ số thiếu hụt {each} điểm nên B2 phải là bội số của {each}.',
    'income-poor':
      'Thu nhập {income} đồng/người/tháng (≤ {line}, {area}) và thiếu hụt {deprived} chỉ số (≥ {cut}): hộ nghèo theo {source}.',
    'income-poor-by-line': 'Thu nhập {income} đồng/người/tháng (≤ {line}, {area}): hộ nghèo theo {source}.',
    'income-near-poor':
      'Thu nhập {income} đồng/người/tháng (≤ {line}, {area}) và thiếu hụt {deprived} chỉ số (< {cut}): hộ cận nghèo theo {source}.',
    'income-average':
      'Thu nhập {income} đồng/người/tháng, trên chuẩn nghèo và ≤ {line} ({area}): hộ không nghèo, có mức sống trung bình theo {source}.',
    'income-not-poor': 'Thu nhập {income} đồng/người/tháng (> {line}, {area}): hộ không nghèo theo {source}.',
    'income-missing': 'Chưa có thu nhập bình quân đầu người nên chưa phân loại được.',
    'income-unreadable': 'Thu nhập ghi “{text}”, không phải số, nên chưa phân loại được.',
    'income-unit-unclear':
      'Tiêu đề “{header}” chưa rõ đơn vị của thu nhập (nghìn hay triệu đồng, tháng hay năm, người hay hộ) nên chưa phân loại theo thu nhập được.',
    'class.income-invalid': 'Thu nhập {value} không hợp lệ: thu nhập là số từ 0 trở lên.',
    'class.deprived-invalid': 'Số chỉ số thiếu hụt {value} không hợp lệ: phải là số nguyên từ 0 đến {max}.',
    'deprived-missing':
      'Thu nhập {income} đồng/người/tháng (≤ {line}, {area}) nhưng chưa có thông tin thiếu hụt nên chưa phân loại được.',
    'deprived-partly-missing':
      'Thu nhập {income} đồng/người/tháng (≤ {line}, {area}); thiếu hụt {deprived} chỉ số vì có chỉ số chưa rõ, chưa biết có đủ {cut} hay không nên chưa phân loại được.',
    'ways-disagree':
      'Theo điểm B1, B2 là {points}, theo thu nhập và thiếu hụt là {income}: lấy theo điểm của phiếu rà soát; hãy kiểm tra lại.',
    'area-unreadable':
      'Ô Khu vực ghi “{text}”, không rõ thành thị hay nông thôn; hai khu vực cho hai kết quả khác nhau nên chưa phân loại được.',
    'no-data': 'Không có điểm B1, B2 và không có thu nhập nên chưa phân loại được.',
  },
  en: {
    'points-poor': 'B1 = {b1} points (≤ {line}, {area}) and B2 = {b2} (≥ {cut}): poor under {source}.',
    'points-near-poor':
      'B1 = {b1} points (≤ {line}, {area}) and B2 = {b2} (< {cut}): near-poor under {source}.',
    'points-not-poor': 'B1 = {b1} points (> {line}, {area}): not poor under {source}.',
    'points-no-table': 'No table of B1 and B2 points is known for {standard}, so points cannot classify.',
    'b1-missing': 'No B1 points, so the household cannot be classified yet.',
    'b2-missing':
      'B1 = {b1} points (≤ {line}, {area}) but no B2 points, so the household cannot be classified yet.',
    'b1-unreadable': 'B1 says “{text}”, which is no number, so the household cannot be classified yet.',
    'b2-unreadable': 'B2 says “{text}”, which is no number, so the household cannot be classified yet.',
    'points-line-unknown':
      'B1 = {b1} points (> {line}, {area}, of the national line), but the province’s line is {income} VND and its points are not known, so points cannot classify.',
    'class.b1-invalid': 'B1 = {value} is not possible: B1 is a whole number from 0 to {max}.',
    'class.b2-invalid': 'B2 = {value} is not possible: B2 is a whole number from 0 to {max}.',
    'class.b2-step':
      'B2 = {value} is not possible: an indicator counts {each} points, so B2 is a multiple of {each}.',
    'income-poor':
      'Income {income} VND per person and month (≤ {line}, {area}) and {deprived} deprivations (≥ {cut}): poor under {source}.',
    'income-poor-by-line':
      'Income {income} VND per person and month (≤ {line}, {area}): poor under {source}.',
    'income-near-poor':
      'Income {income} VND per person and month (≤ {line}, {area}) and {deprived} deprivations (< {cut}): near-poor under {source}.',
    'income-average':
      'Income {income} VND per person and month, above the poverty line and ≤ {line} ({area}): not poor, average living standard under {source}.',
    'income-not-poor':
      'Income {income} VND per person and month (> {line}, {area}): not poor under {source}.',
    'income-missing': 'No income per person, so the household cannot be classified yet.',
    'income-unreadable':
      'The income says “{text}”, which is no number, so the household cannot be classified yet.',
    'income-unit-unclear':
      'The header “{header}” leaves the unit of the income open (thousands or millions, month or year, person or household), so income cannot classify yet.',
    'class.income-invalid': 'Income {value} is not possible: an income is a number of 0 or more.',
    'class.deprived-invalid': '{value} deprivations is not possible: it is a whole number from 0 to {max}.',
    'deprived-missing':
      'Income {income} VND per person and month (≤ {line}, {area}) but deprivations are not known, so the household cannot be classified yet.',
    'deprived-partly-missing':
      'Income {income} VND per person and month (≤ {line}, {area}); {deprived} deprivations since some are not known: whether they reach {cut} is open, so the household cannot be classified yet.',
    'ways-disagree':
      'By B1 and B2 points: {points}; by income and deprivations: {income}. The points of the review form count; please check.',
    'area-unreadable':
      'The cell of the area says “{text}”, neither urban nor rural; the two lead to different classes, so the household cannot be classified yet.',
    'no-data': 'Neither points nor income, so the household cannot be classified yet.',
  },
});

/** What a reason adds: an area that is not simply that of the run, a B1 that is not the register's, what is not verified. */
const notes = catalogue({
  vi: {
    household: 'Khu vực lấy theo ô Khu vực của hộ, khác khu vực của đơn vị.',
    either: 'Ô Khu vực ghi “{areaText}”, không rõ thành thị hay nông thôn; khu vực nào cũng cho kết quả này.',
    table: 'B1 tính từ bảng điểm của đơn vị (GN Điểm B1), chưa kiểm chứng.',
    indicators: 'Ngưỡng các chỉ số thiếu hụt của chuẩn này chưa kiểm chứng.',
    typed: 'Có ngưỡng do đơn vị gõ ở GN Cài đặt, chưa kiểm chứng.',
  },
  en: {
    household: 'The area is the one written for the household; the unit’s is another.',
    either: 'The cell of the area says “{areaText}”, neither urban nor rural; both lead to this class.',
    table: 'B1 was worked out from the ward’s point table (GN Điểm B1), not verified.',
    indicators: 'The thresholds of this standard’s indicators are not verified.',
    typed: 'It rests on a threshold typed in GN Cài đặt, not verified.',
  },
});

type ClassCode = Classification['result'];

/** The words of a class: 'Hộ cận nghèo'. */
export function classText(result: ClassCode, lang: Lang): string {
  return say(classWords, lang, result);
}

function isWord<K extends string>(
  texts: { readonly vi: Readonly<Record<K, string>> },
  word: string,
): word is K {
  return Object.prototype.hasOwnProperty.call(texts.vi, word);
}

function paramText(name: string, value: string | number, lang: Lang): string {
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? formatNumber(value, Number.isInteger(value) ? 0 : 2, lang)
      : String(value);
  }
  if (name === 'area' && isWord(areaWords, value)) return say(areaWords, lang, value);
  const isClass = name === 'points' || name === 'income';
  return isClass && isWord(classWords, value) ? say(classWords, lang, value).toLowerCase() : value;
}

/** 'thành thị', 'nông thôn'. */
export function areaText(area: Area, lang: Lang): string {
  return say(areaWords, lang, area);
}

/** Whether a code has words among the reasons of a class. */
export function hasReason(code: string): boolean {
  return isWord(reasonTexts, code);
}

function sentences({ code, params, parts = [] }: ClassReason, lang: Lang): string[] {
  if (!isWord(reasonTexts, code)) return [code];
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) shown[name] = paramText(name, value, lang);
  const said = [params.areaNote, params.b1From, params.unverified, params.typed].map(String);
  return [
    say(reasonTexts, lang, code, shown),
    ...parts.flatMap((part) => sentences(part, lang)),
    ...said.flatMap((note) => (isWord(notes, note) ? [say(notes, lang, note, shown)] : [])),
  ];
}

/**
 * The reason of a class in sentences, the article named. Where two ways disagree, both with their numbers and articles.
 *
 * @param reason code and params of a {@link Classification}; a code without words is given back as it is
 */
export function reasonText(reason: ClassReason, lang: Lang): string {
  // Both ways may have the same note on the area: it stands once, at the end.
  const all = sentences(reason, lang);
  return all.filter((sentence, at) => all.lastIndexOf(sentence) === at).join(' ');
}
