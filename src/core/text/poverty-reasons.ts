/** Reasons for poverty as registers write them: several in one cell, by word. */
import type { Cell, Reading } from '../model';
import { BLANK, remember } from './remember';
import { cellText, fold, isBlank, normaliseText } from './unicode';

/** The reasons of the review form, in its order. Source: shared/domain/policy.md section 4. */
export const POVERTY_REASONS = [
  'Thiếu đất sản xuất',
  'Thiếu vốn',
  'Thiếu lao động',
  'Thiếu công cụ/phương tiện sản xuất',
  'Thiếu kiến thức về sản xuất',
  'Thiếu kỹ năng lao động, sản xuất',
  'Ốm đau, bệnh nặng, tai nạn',
  'Khác',
] as const;

const LACK = '(?:(?:bi |do )?(?:thieu|khong co|chua co|khong) )?';
const NAMES: readonly (readonly [reason: number, words: string])[] = [
  [0, `${LACK}dat`],
  [1, `${LACK}von`],
  [2, `${LACK}(?:suc |nguoi )?lao dong`],
  [3, `${LACK}(?:cong cu|phuong tien)`],
  [4, `${LACK}kien thuc`],
  [5, `${LACK}(?:ky nang|tay nghe)`],
  [6, '(?:co |bi |do )?(?:nguoi )?(?:om dau|om|benh|tai nan)'],
  [7, '(?:nguyen nhan |ly do )?khac'],
];
const WORDS = NAMES.map(([reason, words]) => [reason, new RegExp(`^${words}\\b`)] as const);
/**
 * What parts reasons: signs that do nothing else; a comma, a slash or 'và' only where a reason begins behind it, for
 * 'Thiếu kỹ năng lao động, sản xuất' is one.
 */
const PARTS = new RegExp(
  `[;+•|]|\\s-\\s|^-|(?:[,/&]|\\bva\\b)(?=\\s*(?:${NAMES.map(([, words]) => words).join('|')})\\b)`,
);

/**
 * The reasons of a cell, each once, as positions in {@link POVERTY_REASONS}. A part that names none of them makes the
 * cell unreadable: what it means is not guessed, and bare numbers are not, since forms number the reasons differently.
 */
export function readPovertyReasons(cell: Cell | undefined): Reading<readonly number[]> {
  if (isBlank(cell)) return BLANK;
  return reasonsOf(cellText(cell));
}

const reasonsOf = remember((written): Reading<readonly number[]> => {
  // 'Thiếu vốn?': nobody is sure of it.
  if (/[?？]/.test(written)) return { kind: 'unreadable', text: normaliseText(written) };
  const parts = fold(written.replace(/[\r\n]+/g, ';'))
    .split(PARTS)
    .map((part) => part.replace(/^[\s\d.)(-]+(?=[a-z])/, '').trim())
    .filter((part) => part !== '');
  const found = parts.map((part) => WORDS.find(([, words]) => words.test(part))?.[0]);
  const reasons = found.filter((reason): reason is number => reason !== undefined);
  if (reasons.length === 0 || reasons.length < parts.length) {
    return { kind: 'unreadable', text: normaliseText(written) };
  }
  return { kind: 'ok', value: [...new Set(reasons)].sort((a, b) => a - b) };
});
