/** Headers of incomes a head, in any order of their words: 'Thu nhập BQ (ngàn đồng/người/năm)', 'TNBQ 1 người/tháng'. */

/** Words that say what is measured and nothing else; any other ('của vợ', '12 tháng qua', 'năm trước') may turn it. */
const MEASURE =
  /^(?:thu|nhap|tn|tnbq|tnbqdn|binh|quan|bq|bqdn|dau|nguoi|ng|khau|nhan|nk|thang|nam|moi|hang|theo|tinh|don|vi|dvt|dong|d|vnd|vn|nghin|ngan|trieu|tr|trd|ngd|000|000d|1000|1000d|x)$/;
const INCOME = /\b(?:thu nhap|tn|tnbq|tnbqdn)\b/;
const A_HEAD = /\b(?:nguoi|ng|khau|nk|bqdn|tnbqdn)\b/;
/** 'trên đầu người', '1 người/tháng', '1.000 đồng'; but 'trên 1 triệu đồng/người' asks whether it is more than that. */
const IDLE =
  /\btren (?=(?:1 |mot )?(?:dau |nhan )?(?:nguoi|khau))|\b(?:1|mot) (?=(?:dau |nhan )?(?:nguoi|khau|thang|nam|000d?)\b)/g;

/** The key of the usual name of such a column. */
const USUAL = 'thu nhap binh quan';

/**
 * The usual name of an income a head where a header says that and nothing more, by itself or with the labels above it;
 * '' where it does not. Of which time, and in which unit, is read where its figures are.
 *
 * @param keys the keys of its labels, outermost first, what stands in brackets with them
 */
export function incomeName(keys: readonly string[]): string {
  return keys.some((_, from) => isIncome(keys.slice(from).join(' '))) ? USUAL : '';
}

function isIncome(key: string): boolean {
  // Twice: taking '1 ' out of '1 người' may leave a 'trên ' before it idle.
  const words = key.replace(IDLE, '').replace(IDLE, '');
  return INCOME.test(words) && A_HEAD.test(words) && words.split(' ').every((word) => MEASURE.test(word));
}
