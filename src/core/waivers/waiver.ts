/**
 * Waivers (Bỏ qua): a finding the office has looked at and accepts, with who said so, when and why. A waiver belongs
 * to a rule and a record, wherever the record's row has moved; it is void when the value it was given for changes.
 */
import type { Finding, FindingKey } from '../model';
import { normaliseText } from '../text/unicode';

export interface Waiver extends FindingKey {
  /** Catalogue code. */
  readonly code: string;
  /** What the finding is about, as GN Ngoại lệ shows it: 'PM0052 Trần Nhật Đạt'. */
  readonly about: string;
  /** The finding's sentence when it was waived. */
  readonly message: string;
  readonly reason: string;
  /** Who accepts it. */
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}
/**
 * active: the finding is there and not shown. changed: a finding of the same rule about the same household is there,
 * but what it was judged from is another now. gone: there is none any more.
 */
export type WaiverState = 'active' | 'changed' | 'gone';

export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}
export interface WaiverOutcome {
  /** Findings still to be worked through. */
  readonly open: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** Every waiver with what became of it, in the order given. */
  readonly ledger: readonly { readonly waiver: Waiver; readonly state: WaiverState }[];
}

/** Keys as one text, as the hidden column of our sheets holds them. */
export function keyText({ record, value }: FindingKey): string {
  return `${record}.${value}`;
}

/** The household of a finding as our sheets name it, code and name in two lines; '–' where it is of none. */
export function householdText({ household }: Finding): string {
  return household === null ? '–' : [household.code, household.name].filter((part) => part !== '').join('\n');
}

/** Takes the waived findings out. Linear in findings and waivers; of two waivers of one finding the later wins. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): WaiverOutcome {
  const latest = byKey(waivers);
  const waived: WaivedFinding[] = [];
  const open: Finding[] = [];
  for (const finding of findings) {
    const waiver = latest.get(keyText(finding.key));
    if (waiver) waived.push({ finding, waiver });
    else open.push(finding);
  }
  const active = new Set(waived.map(({ waiver }) => waiver));
  const records = new Set(findings.map(({ key }) => key.record));
  // A key made otherwise (another name, an earlier version) must not be told as mended while the finding is shown.
  const shown = new Set(open.map((finding) => rowText(finding.code, householdText(finding))));
  const stateOf = (waiver: Waiver): WaiverState => {
    if (active.has(waiver)) return 'active';
    return records.has(waiver.record) || shown.has(rowText(waiver.code, waiver.about)) ? 'changed' : 'gone';
  };
  return { open, waived, ledger: [...latest.values()].map((waiver) => ({ waiver, state: stateOf(waiver) })) };
}

const rowText = (code: string, about: string): string => `${code} ${normaliseText(about)}`;

function byKey(waivers: readonly Waiver[]): Map<string, Waiver> {
  return new Map(waivers.map((waiver) => [keyText(waiver), waiver]));
}

/** The waivers kept with those given now; a finding waived anew takes the new reason and date. */
export function withNewWaivers(kept: readonly Waiver[], added: readonly Waiver[]): Waiver[] {
  const all = byKey(kept);
  for (const waiver of added) {
    // Moved to the end: the list stays in the order in which things were accepted.
    all.delete(keyText(waiver));
    all.set(keyText(waiver), waiver);
  }
  return [...all.values()];
}
