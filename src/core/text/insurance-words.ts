/** What a cell about health insurance says: a number, words, or a day the card runs out. */
import { answerReader, type Answer } from './yes-no-words';
import { cellText, fold, normaliseText } from './unicode';
import type { Cell } from '../model';

/** A card or social-insurance number: 10 digits, or 15 characters that begin with letters. */
const CARD = /^(?:[a-z]{2}\d?)?\d{10,13}$/;

/** 'Mất thẻ' is in neither list: who has lost the card is insured still. */
const wordAnswer = answerReader({
  yes: 'đã mua|đã cấp|được cấp|đã được cấp|còn hạn|còn hiệu lực|còn giá trị|còn thời hạn',
  no: 'hết hạn|quá hạn|hết hiệu lực|hết giá trị|hết thời hạn|không còn hạn|không còn hiệu lực|không còn giá trị|bị cắt|cắt|bị thu hồi|thu hồi|ngừng|dừng|ngưng|ngừng đóng|ngưng đóng|dừng đóng|thôi đóng|ngừng tham gia|dừng tham gia|thôi tham gia|chưa mua|chưa làm|chưa cấp|chưa được cấp|không cấp',
  things: 'thẻ|bhyt|bảo hiểm|bảo hiểm y tế|thẻ bảo hiểm|tham gia',
  fillers: 'hiện đang|từ|năm',
  denied: 'no',
  none: 'no',
  named: 'yes',
});

/**
 * Who pays for a card, or for whom it is: the groups of NĐ 146/2018/NĐ-CP, Điều 1–5, and the letters before a number. Who is
 * not of one group ('không tự mua') may be of another, and what else is said of a card leaves it open. 'Hộ nghèo' may only repeat
 * the class of the household and tell of no card.
 */
const kindOfCard = answerReader({
  yes: 'tự mua|tự đóng|tự nguyện|gd|gđ|hgđ|hộ gia đình|dn|doanh nghiệp|công ty|cty|cơ quan|học sinh|hs|sinh viên|sv|hssv|học sinh sinh viên|người có công|ncc|hưu|hưu trí|bảo trợ xã hội|btxh',
  things: 'thẻ|bhyt|bảo hiểm|bảo hiểm y tế|thẻ bảo hiểm',
  fillers: 'mua|đóng|cấp|theo|diện|đối tượng|loại|nhóm|mã|của',
});

/** 'Hết hạn 30/6/2024', 'hạn đến 12/2025', 'Đã cấp 2024'. */
const RUNS_OUT =
  /^(?:the |bhyt )*(?:da )?(?:het han|con han den|con han|han dung|han den|han|gia tri den|co gia tri den)(?: (?:tu|den|vao|ngay|thang|nam|su dung))* ?:? ?(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/;
/** How long a card of an earlier year was for is not written. */
const GIVEN_IN =
  /^(?:the |bhyt )*da (?:duoc )?(?:cap|mua|co)(?: the| bhyt)*(?: vao| trong)?(?: nam)? (\d{4})$/;
/** 'Đang cấp', 'đang được cấp thẻ', 'chờ mua': not yet. */
const NOT_YET = /(?:^|\s)(?:dang|cho|doi|sap|se|moi xin|xin) (?:duoc )?(?:cap|mua|lam|doi|gia han)(?: |$)/;

/**
 * Whether somebody is insured by what one cell says; a mark is read before.
 *
 * @param asOf the day of the review, 'YYYY-MM-DD': a card is judged by the day it runs out, which may leave it open
 */
export function insuranceAnswer(cell: Cell, asOf: string): Answer {
  const written = normaliseText(cellText(cell));
  const text = fold(written);
  if (CARD.test(text.replace(/[\s.-]/g, ''))) return 'yes';
  if (NOT_YET.test(text)) return 'unknown';
  const given = GIVEN_IN.exec(text)?.[1];
  if (given !== undefined) return given === asOf.slice(0, 4) ? 'yes' : 'unknown';
  const ends = RUNS_OUT.exec(text);
  if (ends !== null) return byLastDay(ends, asOf);
  const answer = wordAnswer(written);
  return answer === 'unknown' ? kindOfCard(written) : answer;
}

/** Valid before the period named, no longer after it; within it, or on the day itself, nobody knows. */
function byLastDay([, day, month, year = '']: RegExpExecArray, asOf: string): Answer {
  const two = (part: string | undefined): string => (part === undefined ? '' : `-${part.padStart(2, '0')}`);
  const period = year + two(month) + two(day);
  const today = asOf.slice(0, period.length);
  if (today === period) return 'unknown';
  return today > period ? 'no' : 'yes';
}
