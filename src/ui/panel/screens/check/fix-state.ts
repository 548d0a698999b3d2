/** Fixes: what they would change, making them, undoing them. */
import { signal } from '@preact/signals';
import type { FixResult } from '../../../../addin/server-types';
import type { PanelFinding } from '../../../../addin/panel-types';
import type { FixChoice, OfferReport } from '../../../../core/index';
import { shownCode } from '../../../../core/rules/shown-code';
import { ask } from '../../ask';
import { home, outcome, status, tell, tellError } from '../../state';
import { sentences, t } from '../../text';
import { CHECK } from '../../words/check';
import { FRAME } from '../../words/frame';
import { findings, listFindings } from './check-state';

type Fixes = Extract<FixResult, { ok: true }>;
export type SafeFix = Fixes['fixes'][number];

/** One way to change one cell. */
export interface Proposal {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly before: OfferReport['before'];
  readonly after: FixChoice['value'];
  readonly isFormula: boolean;
  readonly result: number | null;
  readonly apply: 'safe' | 'confirm';
}
export interface FixOfFinding {
  readonly key: string;
  readonly proposals: readonly Proposal[];
}
/** The fix of one finding, open in the list. */
export const openFix = signal<FixOfFinding | null>(null);
/** The safe fixes, shown before they are made. */
export const batch = signal<{
  readonly fixes: readonly SafeFix[];
  readonly fingerprint: string | null;
} | null>(null);
/** What the last fixes did; null when nothing can be undone from here. */
export const lastFix = signal<readonly string[] | null>(null);

const proposal = (one: SafeFix | OfferReport, after: FixChoice['value']): Proposal => ({
  sheet: one.sheet,
  cell: one.cell,
  code: one.code,
  before: one.before,
  after,
  isFormula: one.isFormula ?? false,
  result: one.result ?? null,
  apply: one.apply,
});

/**
 * What mends a finding. A fix may write beside the cell that the finding is of: those are known by the rule with the
 * finding's own sentence, or with its household. A finding has the code that staff see ('BS01'), a fix the rule's own.
 */
export function proposalsFor(finding: PanelFinding, { fixes, toConfirm }: Fixes): Proposal[] {
  const { code, sheet, cell, message, household } = finding;
  const safe = fixes.filter((fix) => [fix.code, ...(fix.codes ?? [])].map(shownCode).includes(code));
  const offers = toConfirm.filter((offer) => shownCode(offer.code) === code);
  const isHere = (one: { sheet: string; cell: string }): boolean => one.sheet === sheet && one.cell === cell;
  const ofHousehold = ({ household: of }: SafeFix): boolean => of !== undefined && of === household;
  const mine = [
    ...(safe.some(isHere) ? safe.filter(isHere) : safe.filter(ofHousehold)).map((fix) => ({
      one: fix,
      values: [fix.after as FixChoice['value']],
    })),
    ...(offers.some(isHere)
      ? offers.filter(isHere)
      : offers.filter((offer) => offer.message === message)
    ).map((offer) => ({ one: offer, values: offer.values })),
  ];
  return mine.flatMap(({ one, values }) => values.map((value) => proposal(one, value)));
}

export async function previewFix(finding: PanelFinding): Promise<void> {
  const result = await ask(t(CHECK, 'fix.looking'), 'bangXemTruocSua');
  if (result === null) return;
  const proposals = proposalsFor(finding, result);
  if (proposals.length === 0) {
    tellError(t(CHECK, 'fix.gone'));
    return;
  }
  openFix.value = { key: finding.key, proposals };
  tell(t(CHECK, 'fix.undoable'));
}

export async function previewBatch(): Promise<void> {
  const result = await ask(t(CHECK, 'fix.looking'), 'bangXemTruocSua');
  if (result !== null) showBatch(result);
}

function showBatch({ fixes, fingerprint }: Fixes): void {
  batch.value = { fixes, fingerprint: fingerprint ?? null };
  tell(t(CHECK, fixes.length === 0 ? 'batch.none' : 'fix.undoable'));
}

/** Whether a list, or Trang chủ, tells numbers that a changed cell makes old. */
const isCounted = (): boolean => findings.value !== null || (home.value?.last.check ?? null) !== null;

async function afterFixes({ summary, fixes }: Fixes): Promise<void> {
  openFix.value = null;
  batch.value = null;
  outcome.value = null;
  if (fixes.length > 0) lastFix.value = summary;
  // The card has all of it; the line, which stands beside its button, how many.
  const text = fixes.length > 0 ? (summary[0] ?? '') : sentences(summary);
  // The cells changed, so the list is read again rather than guessed at.
  if (isCounted() && !(await listFindings())) return;
  status.value = { kind: 'done', text, canUndo: fixes.length > 0 };
}

export async function makeFix({ sheet, cell, code, after }: Proposal): Promise<void> {
  const choice = { sheet, cell, code, value: after };
  const result = await ask(t(CHECK, 'fixing'), 'bangSua', [choice], null);
  if (result !== null) await afterFixes(result);
}

export async function makeBatch(): Promise<void> {
  const result = await ask(t(CHECK, 'fixing'), 'bangSua', null, batch.value?.fingerprint ?? null);
  if (result === null) return;
  if (!result.preview) return afterFixes(result);
  showBatch(result);
  tellError(t(CHECK, 'fix.changed'));
}

export async function undoFixes(): Promise<void> {
  const result = await ask(t(FRAME, 'undoing'), 'bangHoanTac');
  if (result === null) return;
  lastFix.value = null;
  const told = sentences(result.summary);
  if (!isCounted() || (await listFindings())) tell(told);
}
