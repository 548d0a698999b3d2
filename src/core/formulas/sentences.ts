/** Results and refusals of the custom functions in words. */
import { formatNumber } from '../arithmetic/format';
import type { DomainError, MessageParams } from '../errors';
import { say } from '../messages/catalogue';
import { FORMULA_ERRORS, FORMULA_PARAMS, FORMULA_ROWS, ID_NUMBER_TEXTS } from '../messages/formulas';
import { hasReason, reasonText } from '../messages/indicators';
import { REPORT_TEXTS } from '../messages/reports';
import type { Lang, ProgressStatus } from '../model';

function isKey<K extends string>(texts: { readonly vi: Readonly<Record<K, string>> }, key: string): key is K {
  return Object.prototype.hasOwnProperty.call(texts.vi, key);
}

function paramText(name: string, value: string | number, lang: Lang): string {
  if (typeof value === 'string')
    return name === 'param' && isKey(FORMULA_PARAMS, value) ? say(FORMULA_PARAMS, lang, value) : value;
  return formatNumber(value, (String(value).split('.')[1] ?? '').length, lang);
}

/** The sentence for an argument that a custom function refuses. */
export function formulaError(error: DomainError, lang: Lang): string {
  const { code } = error;
  if (hasReason(code)) return reasonText({ code, params: error.params }, lang);
  if (!isKey(FORMULA_ERRORS, code)) return code;
  const params: Record<string, string> = {};
  for (const [name, value] of Object.entries(error.params)) params[name] = paramText(name, value, lang);
  return say(FORMULA_ERRORS, lang, code, params);
}

/** The word of a status: 'Chưa có số liệu'. */
export function statusText(status: ProgressStatus, lang: Lang): string {
  return say(REPORT_TEXTS, lang, `status.${status}`);
}

/** 'Chưa đủ dữ liệu: …', for a row whose marks are not all known. */
export function leftOpen(names: string): string {
  return say(FORMULA_ROWS, 'vi', 'open', { names });
}

/** 'Hợp lệ', or what is wrong with an identity number, the number itself left out. */
export function idNumberText(
  key: keyof typeof ID_NUMBER_TEXTS.vi,
  lang: Lang,
  params?: MessageParams,
): string {
  return say(ID_NUMBER_TEXTS, lang, key, params);
}
