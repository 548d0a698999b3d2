/** Fixes the last *Sửa tự động* did not make, remembered so that the next check does not offer them as safe again. */
import type { Finding, FindingKey } from '../model';
import type { RefusalReason } from './change';

/** Short name of a finding → why its fix was not made. */
export type RefusedBefore = ReadonlyMap<string, RefusalReason>;

/** A finding whose fix cannot be made. */
export interface BlockedFix {
  readonly finding: Finding;
  readonly reason: RefusalReason;
}

/** 64 of the 128 bits of a key: of the few hundred findings of a register no two are alike. It names the cells' values too. */
export function shortKey({ record, value }: FindingKey): string {
  return record.slice(0, 8) + value.slice(0, 8);
}

const LENGTH = 16;
/** Characters of a property; the platform takes 9 KB. */
const PART = 8000;
/** 160 KB of the 500 KB a document may keep: some ten thousand fixes; more are offered again. */
const MOST_PARTS = 20;

/** Of a list of findings. */
export function blockedAmong(findings: readonly Finding[]): BlockedFix[] {
  return findings.flatMap((finding) => (finding.blocked ? [{ finding, reason: finding.blocked }] : []));
}

/** One line of text: 'formula:<keys without a space between>;array:…'. */
export function refusedRecord(blocked: readonly BlockedFix[]): string {
  const groups = new Map<RefusalReason, string[]>();
  for (const { finding, reason } of blocked) {
    const group = groups.get(reason) ?? [];
    group.push(shortKey(finding.key));
    groups.set(reason, group);
  }
  return [...groups].map(([reason, keys]) => `${reason}:${[...new Set(keys)].join('')}`).join(';');
}

/** The text in pieces a document's properties take. */
export function refusedParts(record: string): string[] {
  const count = Math.min(MOST_PARTS, Math.ceil(record.length / PART));
  return Array.from({ length: count }, (_, at) => record.slice(at * PART, (at + 1) * PART));
}

/** The remembered fixes; what cannot be read names none. */
export function readRefused(record: string): RefusedBefore {
  const known = new Map<string, RefusalReason>();
  for (const group of record.split(';')) {
    const [, reason = '', keys = ''] = /^([a-z-]+):([0-9a-f]+)$/.exec(group) ?? [];
    for (let at = 0; at + LENGTH <= keys.length; at += LENGTH)
      known.set(keys.slice(at, at + LENGTH), reason as RefusalReason);
  }
  return known;
}
