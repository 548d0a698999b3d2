/** Hamlet names: 'TDP 1', 'Tổ dân phố số 1', 'TỔ DÂN PHỐ 01' and 'tdp1' are one hamlet. */
import type { Cell } from '../model';
import { cellText, exactKey, isBlank, normaliseText } from './unicode';

/** Kind of unit by the word in front of its name. */
const KINDS: readonly (readonly [kind: string, words: readonly string[]])[] = [
  ['tdp', ['tổ dân phố', 'to dan pho', 'tdp', 't.d.p', 'tổ dp', 'tổ', 'to']],
  ['thon', ['thôn', 'thon']],
  ['kp', ['khu phố', 'khu pho', 'kp', 'k.p']],
  ['khoi', ['khối phố', 'khoi pho', 'khối', 'khoi']],
  ['tk', ['tiểu khu', 'tieu khu']],
  ['khom', ['khóm', 'khom']],
  ['ban', ['bản', 'ban']],
  ['ap', ['ấp', 'ap']],
  ['lang', ['làng', 'lang']],
  ['buon', ['buôn', 'buon', 'bon']],
  ['xom', ['xóm', 'xom']],
  ['khu', ['khu dân cư', 'kdc', 'khu']],
];
const PREFIXES = KINDS.flatMap(([kind, words]) => words.map((word) => [exactKey(word), kind] as const)).sort(
  ([a], [b]) => b.length - a.length,
);

const NUMBER_WORD = new RegExp(`^${exactKey('số')}\\s+(?=\\d)`);

export interface HamletName {
  /** '' when the name stands alone ('5'). */
  readonly kind: string;
  readonly rest: string;
}

/** A hamlet's kind and its name or number, as keys: two texts with equal parts name one hamlet. */
export function hamletParts(text: string): HamletName {
  const key = exactKey(text).replace(/(?<![.:,;])[.:,;]{1,2}$/, '');
  for (const [prefix, kind] of PREFIXES) {
    if (!key.startsWith(prefix)) continue;
    const after = key.slice(prefix.length);
    // 'tdp5' and 'tổ 5', but not 'tổng': a letter may not follow directly.
    if (after !== '' && !/^[\s\d.:-]/.test(after)) continue;
    const rest = plainName(after.replace(/^[\s.:-]+/, '').replace(NUMBER_WORD, ''));
    if (rest !== '') return { kind, rest: kind === 'khu' ? rest : arabic(rest) };
  }
  return { kind: '', rest: plainName(key) };
}

/**
 * 'Thôn 1 - Phổ Ninh', 'Thôn 1 (Phổ Ninh)' and 'Thôn 01, Phổ Ninh' are one; it is not 'Thôn 1'. Brackets around the
 * name, as a question mark or dots left open, are doubt and make it another ('Tổ (5)').
 */
function plainName(text: string): string {
  if (/^\(.*\)$/.test(text)) return text;
  return text
    .replace(/\b0+(?=\d)/g, '')
    .replace(/[(),;]+|(?<![-–—])[-–—]+\s*(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const ROMAN: readonly string[] =
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** 'Tổ dân phố III' is 'Tổ dân phố 3'; a khu may be named by letters (Khu A … Khu I), so its name is kept. */
function arabic(name: string): string {
  const value = ROMAN.indexOf(name) + 1;
  return value === 0 ? name : String(value);
}

/** Lang, Ban and To are also family names when written without accents: only these words, or a number, make a heading. */
const HEADING = new RegExp(
  `^(?:${['tổ', 'tdp', 'thôn', 'khu', 'kp', 'khóm', 'bản', 'ấp', 'làng', 'buôn', 'xóm', 'bon'].map(exactKey).join('|')})(?![\\p{L}\\p{M}])`,
  'u',
);
const OFFICER = new RegExp(`^(?:${['trưởng', 'phó'].map(exactKey).join('|')})`);

/** Whether the text names a hamlet with its kind in front ('Tổ dân phố 1', 'Thôn An Bình'), as group rows do. */
export function isHamletHeading(text: string): boolean {
  const plain = normaliseText(text);
  if (plain.length > 60) return false;
  const { kind, rest } = hamletParts(plain);
  if (kind === '' || OFFICER.test(rest)) return false;
  return HEADING.test(exactKey(plain)) || /\d/.test(rest);
}

/** Collects hamlet names and gives each the spelling in which the hamlet was first written. */
export interface HamletNames {
  /** The name shown for a cell, or null when blank. */
  name(cell: Cell | undefined): string | null;
  /** Names in order of first appearance. */
  readonly all: readonly string[];
}

export function hamletNames(): HamletNames {
  const all: string[] = [];
  const byKey = new Map<string, string>();
  const byText = new Map<string, string>();
  const byRest = new Map<string, string>();
  const add = (text: string): string => {
    const { kind, rest } = hamletParts(text);
    const key = `${kind} ${rest}`;
    // A bare '5' is the hamlet numbered 5 already met, whatever its kind; a first bare name stands for itself.
    const known = byKey.get(key) ?? (kind === '' || byKey.has(` ${rest}`) ? byRest.get(rest) : undefined);
    const shown = known ?? text;
    if (known === undefined) all.push(text);
    byKey.set(key, shown);
    if (!byRest.has(rest)) byRest.set(rest, shown);
    return shown;
  };
  return {
    all,
    name(cell) {
      if (isBlank(cell)) return null;
      const written = cellText(cell);
      const known = byText.get(written);
      if (known !== undefined) return known;
      const shown = add(normaliseText(written));
      byText.set(written, shown);
      return shown;
    },
  };
}
