/** The hamlet a whole sheet is of, by its title, a line above the table, or the sheet's name. */
import type { RegisterTable } from '../model';
import { hamletNames } from '../text/hamlets';
import { exactKey, normaliseText } from '../text/unicode';
import { linesAbove, titleAbove } from './titles';

const KINDS =
  'tổ dân phố|tổ dp|tdp|tổ|khu phố|kp|khối phố|khối|tiểu khu|khóm|thôn|bản|ấp|buôn|làng|xóm|khu dân cư|khu';
const BEFORE = '(^|[^\\p{L}\\p{M}])';
const NUMBERED = new RegExp(
  `${BEFORE}((?:${KINDS})\\s*:?\\s*(?:số\\s*)?\\d{1,3}[a-z]?)(?![\\p{L}\\p{M}\\d/])(\\s*(?:[,;&+]|và|đến|-|–)\\s*(?:(?:${KINDS})\\s*)?(?:số\\s*)?\\d)?`,
  'giu',
);
/** Only words that are seldom anything else in a title ('văn bản', 'buôn bán' are); 'nông thôn' is no thôn. */
const NAMED = new RegExp(
  `${BEFORE}((?:thôn|xóm|khóm|buôn)\\s*:?\\s+(?!bán(?![\\p{L}\\p{M}])|mới(?![\\p{L}\\p{M}])|,)\\p{L}[\\p{L}\\p{M}']*(?:\\s+\\p{L}[\\p{L}\\p{M}']*){0,3}?)(?=\\s*(?:$|[,;:.()–-]|\\s(?:năm|phường|xã|thị trấn|sau|thuộc|theo|trên|tại|đến|tháng|quý|đầu|cuối|kỳ)(?![\\p{L}\\p{M}])))`,
  'giu',
);
const LINE = new RegExp(`^(?:(?:địa bàn|đơn vị|khu vực)\\s*:\\s*)?(?:${KINDS})(?![\\p{L}\\p{M}])`, 'iu');

/** The hamlet a text names; null when it names none, or several ('tổ dân phố 1, 2', 'TDP 1 và TDP 2'). */
export function hamletInTitle(text: string): string | null {
  const plain = normaliseText(text);
  const found: string[] = [];
  for (const match of plain.matchAll(NUMBERED)) {
    if (match[3] !== undefined) return null;
    found.push(match[2] ?? '');
  }
  if (found.length === 0) {
    for (const match of plain.matchAll(NAMED)) {
      const before = plain.slice(0, (match.index ?? 0) + (match[1] ?? '').length);
      if (!/nông\s+$/iu.test(before)) found.push(match[2] ?? '');
    }
  }
  const [only] = found;
  return only !== undefined && found.every((each) => isSameHamlet(each, only)) ? spelt(only) : null;
}

export interface SheetHamlet {
  /** By the title or a line of its own above the table. */
  readonly title: string | null;
  /** By the sheet's name. */
  readonly name: string | null;
}

/** What the words above a table and the sheet's name say of its hamlet. `headerRow` is 0-based. */
export function hamletsOfSheet(
  cells: RegisterTable['cells'],
  headerRow: number,
  sheetName: string,
): SheetHamlet {
  const title = titleAbove(cells, headerRow);
  const lines = linesAbove(cells, headerRow).filter((line) => line.length <= 80 && LINE.test(line));
  const named = [...(title === null ? [] : [title]), ...lines]
    .map(hamletInTitle)
    .filter((hamlet) => hamlet !== null);
  const [first] = named;
  const agree = first !== undefined && named.every((each) => isSameHamlet(each, first));
  // 'Bản 1' and 'Bản 2' are also the names of two copies.
  const name = /^bản\s*\d+$/iu.test(normaliseText(sheetName)) ? null : hamletInTitle(sheetName);
  return { title: agree ? first : null, name };
}

/** The hamlet of a whole sheet; null when nothing names it, or the title and the sheet's name disagree. */
export function hamletOfSheet({ title, name }: SheetHamlet): string | null {
  if (title === null || name === null) return title ?? name;
  return isSameHamlet(title, name) ? title : null;
}

export function isSameHamlet(a: string, b: string): boolean {
  const names = hamletNames();
  return names.name(a) === names.name(b);
}

/** 'TỔ DÂN PHỐ: 3' is shown as 'Tổ dân phố 3', 'THÔN AN BÌNH' as 'Thôn An Bình'; short forms stay. */
function spelt(hamlet: string): string {
  const text = hamlet
    .replace(/\s*:\s*/, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text !== text.toUpperCase() || /^(?:tdp|kp)/i.test(text)) return text;
  const [kind = '', rest = ''] = split(text.toLowerCase());
  const name = rest.replace(
    /(^|\s)(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${/^số \d/i.test(name) ? name.toLowerCase() : name}`;
}

function split(lower: string): [string, string] {
  const kind = KINDS.split('|').find((word) => exactKey(lower).startsWith(exactKey(word)));
  return kind === undefined ? [lower, ''] : [kind, lower.slice(kind.length).trim()];
}
