/** What a cell about a monthly social allowance says: who receives one now, who no longer or not yet. */
import { hasDoubtSign } from './doubt';
import { phraseReader, type Said } from './phrases';
import { remember } from './remember';
import { normaliseText } from './unicode';
import type { Answer } from './yes-no-words';

/**
 * `kind`: a group that is entitled (NĐ 20/2021/NĐ-CP, Điều 5), written in place of a mark. `refused`: it was never granted;
 * `planned`: what is said with it has not happened yet.
 */
type Allowance = 'receives' | 'kind' | 'ended' | 'refused' | 'pending' | 'planned';

const read = phraseReader<Allowance>({
  terms: [
    ['receives', 'x|v|hưởng|đang hưởng|được hưởng|nhận|đang nhận|được nhận'],
    [
      'kind',
      'người khuyết tật nặng|người khuyết tật đặc biệt nặng|người khuyết tật đbn|khuyết tật đbn|trẻ khuyết tật|trẻ em khuyết tật|người tâm thần|người cao tuổi|cao tuổi|nct|khuyết tật|người khuyết tật|nkt|kt|ktn|ktđbn|khuyết tật nặng|khuyết tật đặc biệt nặng|kt nặng|kt đặc biệt nặng|đặc biệt nặng|tâm thần|mồ côi|trẻ mồ côi|trẻ em mồ côi|đơn thân|người đơn thân|không nơi nương tựa|không nguồn nuôi dưỡng|không có nguồn nuôi dưỡng|không người phụng dưỡng|không có người phụng dưỡng|hưu trí xã hội|hiv',
    ],
    [
      'ended',
      'thôi hưởng|ngừng hưởng|ngưng hưởng|dừng hưởng|hết hưởng|hết hạn|hết hạn hưởng|ngừng|ngưng|dừng|tạm dừng|tạm ngừng|đình chỉ|cắt|bị cắt|thu hồi|bị thu hồi|không còn hưởng|không còn được hưởng|không còn nhận|không còn',
    ],
    [
      'refused',
      'từ chối|bị từ chối|không đủ điều kiện|chưa đủ điều kiện|không đủ tuổi|chưa đủ tuổi|chưa đến tuổi|không thuộc diện|không được duyệt|không được xét',
    ],
    [
      'pending',
      'chờ|đang chờ|chờ duyệt|đang chờ duyệt|duyệt|xét|đang xét|chờ xét|xét duyệt|đang xét duyệt|giải quyết|nộp|mới nộp|đã nộp|làm|đang làm|xin|đang xin|kê khai|mới kê khai|xem xét|chờ hưởng|xin hưởng|làm hồ sơ|nộp hồ sơ',
    ],
    ['planned', 'đề nghị|đã đề nghị|dự kiến|sắp|sẽ|chuẩn bị|có thể|sắp hưởng|sẽ hưởng|đề nghị hưởng'],
  ],
  things:
    'hằng tháng|hàng tháng|trợ cấp|tc|btxh|bảo trợ|bảo trợ xã hội|trợ cấp xã hội|trợ cấp bảo trợ xã hội|tcxh|tiền',
  fillers:
    'trẻ em|trẻ|em|người|diện|đối tượng|hồ sơ|quyết định|qđ|nuôi con|từ|nay|chăm sóc|người chăm sóc|giảm|cắt giảm',
});

/** '540.000 đ', '500 nghìn/tháng' say what is received; a bare digit may be a code, and 2026 a year. */
const AMOUNT =
  /(?<![\d.,/]|hết )(?!(?:19|20)\d\d(?! ?(?:đồng|đ|vnđ|vnd|nghìn|ngàn|k|\/th)|[\d.,]))(?=[\d.,]*[1-9])(?:\d{1,3}(?:[.,]\d{3})+|\d{3,})(?![.,]?\d)(?: ?(?:đồng|đ|vnđ|vnd|nghìn|ngàn|k))?(?:\/(?:tháng|th))?(?![\p{L}\d/])/giu;
/** 'từ 2020', 'năm 2023', '(6/2023)'; behind 'đến' it is the other end, which the words must tell. */
const SINCE =
  /(?<!(?:đến|tới|hết) )(?:(?:kể )?từ |vào )?(?:(?:ngày|tháng|năm) )?(?<![\d.,/])(?:(?:\d{1,2}[/.-]){1,2}|\d{1,2} năm )?((?:19|20)\d{2})(?![\d/.,-]| ?(?:đồng|vnđ|vnd|nghìn|ngàn))/giu;

/** 'hết 2026', 'đến hết tháng 6/2026', 'đến năm 2025': when it ends. */
const UNTIL =
  /(?<!\p{L})(?:hết hạn|(?:cho )?(?:đến|tới)(?: (?:hết|cuối))?|hết)(?: (?:vào|ngày|tháng|năm))* (?:(\d{1,2})[/.-])?(?:(\d{1,2})[/.-])?((?:19|20)\d{2})(?![\d/.,-])/giu;

/**
 * Whether somebody receives an allowance by words; a mark is read before. 'Đã cắt', 'bị từ chối' are a no, 'chờ duyệt'
 * and what is not understood are unknown, never a yes.
 *
 * @param asOf the day of the review, 'YYYY-MM-DD': what began or ended in an earlier year holds; in that year or later
 *   nobody knows
 */
export function allowanceAnswer(written: string, asOf: string): Answer {
  if (hasDoubtSign(written)) return 'unknown';
  const text = normaliseText(written);
  const ends = [...text.matchAll(UNTIL)];
  if (ends.length > 0) return untilAnswer(text.replace(UNTIL, ' '), ends, asOf);
  const years = [...text.matchAll(SINCE)].map(([, year]) => year ?? '');
  if (years.some((year) => year >= asOf.slice(0, 4))) return 'unknown';
  return wordAnswer(text);
}

/** Received until a day to come by words that say so; past, it is a no unless the words say otherwise. */
function untilAnswer(rest: string, ends: readonly RegExpExecArray[], asOf: string): Answer {
  const [end] = ends;
  if (end === undefined || ends.length > 1) return 'unknown';
  const [, first, second, year = ''] = end;
  // 'hết 30/6/2024' names a day and a month, 'hết 6/2024' a month.
  const [day, month] = second === undefined ? [undefined, first] : [first, second];
  const period = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  const today = asOf.slice(0, period.length);
  if (period === today) return 'unknown';
  if (!/[\p{L}\d]/u.test(rest)) return period < today ? 'no' : 'unknown';
  return period > today ? onlyYes(allowanceAnswer(rest, asOf)) : 'unknown';
}

/** 'Đã cắt, hết 2026' contradicts itself. */
const onlyYes = (answer: Answer): Answer => (answer === 'yes' ? 'yes' : 'unknown');

const wordAnswer = remember((written): Answer => {
  const text = written
    .replace(SINCE, ' ')
    .replace(AMOUNT, ' hưởng ')
    .replace(/\(\s*\)/g, ' ');
  const { isUnderstood, terms, bare } = read(normaliseText(text));
  if (!isUnderstood) return 'unknown';
  return terms.length === 0 ? (bare ?? 'unknown') : sumOf(terms);
});

function sumOf(terms: readonly Said<Allowance>[]): Answer {
  const says = (value: Allowance, denied: boolean): boolean =>
    terms.some((term) => term.value === value && term.denied === denied);
  // 'Sẽ cắt', 'đề nghị cắt': what is to end is received still, and what was asked for is not received yet.
  if (says('planned', false) || says('planned', true)) return 'unknown';
  // 'Đã cắt, đang hưởng' contradicts itself.
  const unlessReceived = says('receives', false) ? 'unknown' : 'no';
  if (says('refused', false)) return unlessReceived;
  if (says('pending', false) || says('pending', true) || says('kind', true)) return 'unknown';
  if (says('ended', false)) return says('ended', true) ? 'unknown' : unlessReceived;
  return says('receives', true) ? unlessReceived : 'yes';
}
