/** Household codes as keys, and which known code a mistyped one is nearest to. */
import type { Cell } from '../model';
import { editDistance } from '../text/distance';
import { cellText, normaliseText } from '../text/unicode';

/** Code as a key for comparing: capitals and white space do not matter. */
export function plainCode(code: string): string {
  return normaliseText(code).toUpperCase();
}

/** Finds codes one letter or digit away. */
export interface NearCodes {
  /** The known codes that differ in one place, as written. */
  near(code: string): readonly string[];
}

/**
 * Indexes known codes by what is left when any one letter is dropped: two codes one edit apart share such a form
 * (Garbe's symmetric delete spelling correction), so that a search does not walk through all codes.
 */
export function nearCodes(codes: Iterable<string>): NearCodes {
  const byForm = new Map<string, Set<string>>();
  for (const code of codes) {
    for (const form of forms(plainCode(code))) {
      const known = byForm.get(form);
      if (known) known.add(code);
      else byForm.set(form, new Set([code]));
    }
  }
  return {
    near(code) {
      const key = plainCode(code);
      const found = new Set(forms(key).flatMap((form) => [...(byForm.get(form) ?? [])]));
      return [...found].filter((known) => editDistance(key, plainCode(known), 1) === 1);
    },
  };
}

/** Longer than any code of a household: a text pasted there, whose forms would fill the memory (50,000 of 50,000 letters). */
const LONGEST_CODE = 40;

function forms(key: string): readonly string[] {
  if (key.length > LONGEST_CODE) return [];
  return [key, ...Array.from(key, (_letter, at) => key.slice(0, at) + key.slice(at + 1))];
}

/**
 * The code between two neighbours that count on by two ('PM1164', 'PM1166' → 'PM1165'); null otherwise.
 * Same letters in front, same number of digits.
 */
export function codeBetween(before: Cell | undefined, after: Cell | undefined): string | null {
  const [, head, low] = /^(.*?)(\d{1,12})$/.exec(plainCode(cellText(before))) ?? [];
  const [, otherHead, high] = /^(.*?)(\d{1,12})$/.exec(plainCode(cellText(after))) ?? [];
  if (head === undefined || head !== otherHead || low === undefined || high === undefined) return null;
  if (low.length !== high.length || Number(high) - Number(low) !== 2) return null;
  return head + String(Number(low) + 1).padStart(low.length, '0');
}
