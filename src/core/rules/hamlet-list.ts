/** Recognising a hamlet in the list the ward keeps. */
import type { Cell } from '../model';
import { hamletParts } from '../text/hamlets';
import { cellText, fold, normaliseText } from '../text/unicode';

/**
 * `same`: spelt as in the list. `variant`: the same hamlet in another spelling ('TDP 05' of 'Tổ 5'). `unsure`: the
 * number alone, which two of them have. `like`: only accents differ. `unknown`: none of the list.
 */
export type HamletMatch =
  | { readonly kind: 'same' | 'unknown' }
  | { readonly kind: 'variant' | 'like'; readonly name: string }
  | { readonly kind: 'unsure'; readonly names: readonly string[] };

/** A lookup over the list's names; each written text is worked out once. Null for a blank cell. */
export function hamletMatcher(list: readonly string[]): (cell: Cell) => HamletMatch | null {
  const match = matchAgainst(list.map(normaliseText).filter((name) => name !== ''));
  const known = new Map<string, HamletMatch>();
  return (cell) => {
    const text = normaliseText(cellText(cell));
    if (text === '') return null;
    const before = known.get(text);
    if (before) return before;
    const result = match(text);
    known.set(text, result);
    return result;
  };
}

function matchAgainst(names: readonly string[]): (text: string) => HamletMatch {
  const listed = new Set(names);
  const [byKey, byRest, byFold] = [
    new Map<string, string>(),
    new Map<string, string[]>(),
    new Map<string, string[]>(),
  ];
  for (const name of names) {
    const { kind, rest } = hamletParts(name);
    // A hamlet listed in two spellings is one.
    if (byKey.has(`${kind} ${rest}`)) continue;
    byKey.set(`${kind} ${rest}`, name);
    push(byRest, rest, name);
    push(byFold, fold(name), name);
  }
  return (text) => {
    if (listed.has(text)) return { kind: 'same' };
    const { kind, rest } = hamletParts(text);
    // A name without its kind is whichever hamlet has it, and a listed name without kind is so in any kind.
    const bare = kind === '' ? byRest.get(rest) : undefined;
    const found =
      byKey.get(`${kind} ${rest}`) ?? byKey.get(` ${rest}`) ?? (bare?.length === 1 ? bare[0] : undefined);
    if (found !== undefined) return { kind: 'variant', name: found };
    if (bare !== undefined) return { kind: 'unsure', names: bare };
    const like = byFold.get(fold(text));
    return like?.length === 1 && like[0] !== undefined
      ? { kind: 'like', name: like[0] }
      : { kind: 'unknown' };
  };
}

function push(map: Map<string, string[]>, key: string, name: string): void {
  const names = map.get(key);
  if (names) names.push(name);
  else map.set(key, [name]);
}
