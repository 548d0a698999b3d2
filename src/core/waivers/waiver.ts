/**
 * Waivers (Bỏ qua): a finding the office has looked at and accepts, with who said so, when and why. A waiver belongs
 * to a rule and a record, wherever the record's row has moved; it is void when the value it was given for changes.
 */
import type { Finding, FindingKey } from '../model';

export interface Waiver extends FindingKey {
  /** Catalogue code. */
  readonly code: string;
  /** What the finding is about, as GN Ngoại lệ shows it: 'Hộ PM0052 (Trần Nhật Đạt)'. */
  readonly about: string;
  /** The finding's sentence when it was waived. */
  readonly message: string;
  readonly reason: string;
  /** Who accepts it; '' when nobody was named. */
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}
/** active: the finding is there and not shown. changed: the value is another now, the finding is shown again. gone: no such finding any more. */
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

/** Takes the waived findings out. Linear in findings and waivers; of two waivers of one record the later wins. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): WaiverOutcome {
  const latest = new Map(waivers.map((waiver) => [waiver.record, waiver]));
  const states = new Map<string, WaiverState>();
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = latest.get(finding.key.record);
    if (waiver?.value === finding.key.value) {
      waived.push({ finding, waiver });
      states.set(waiver.record, 'active');
    } else {
      open.push(finding);
      if (waiver && states.get(waiver.record) !== 'active') states.set(waiver.record, 'changed');
    }
  }
  const ledger = [...latest.values()].map((waiver) => ({
    waiver,
    state: states.get(waiver.record) ?? ('gone' as const),
  }));
  return { open, waived, ledger };
}

/** The waivers kept with those given now; a record waived anew takes the new reason and date. */
export function withNewWaivers(kept: readonly Waiver[], added: readonly Waiver[]): Waiver[] {
  const all = new Map(kept.map((waiver) => [waiver.record, waiver]));
  for (const waiver of added) {
    // Moved to the end: the list stays in the order in which things were accepted.
    all.delete(waiver.record);
    all.set(waiver.record, waiver);
  }
  return [...all.values()];
}
