/** GN Tự kiểm tra: what the add-in relies on, what was expected and what was seen. Nothing of a household is on it. */
import { say } from '../messages/catalogue';
import { PROBE_TEXTS, SELF_TEST_TEXTS, type ProbeId } from '../messages/self-test';
import type { Lang } from '../model';
import { text } from './cells';
import { addRow, addSpace, newDraft, wide } from './draft';
import { addTitle } from './heading';
import { AGREEMENT_TINTS, COLORS } from './palette';
import { SHEET_NAMES } from './sheet-names';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel } from './sheet-model';
import { dateText } from './wording';

/** `same`: as expected; `differs`; `untried`: no code can try it, or nothing is known to expect here. */
export type ProbeVerdict = 'same' | 'differs' | 'untried';
export interface ProbeResult {
  readonly id: ProbeId;
  /** As JSON, so that '05' and 5 are told apart; null when nothing can be expected. */
  readonly expected: string | null;
  readonly seen: string | null;
  readonly verdict: ProbeVerdict;
}
export interface SelfTestFacts {
  readonly version: string;
  readonly locale: string;
  readonly zone: string;
  readonly scriptZone: string;
  /** 'YYYY-MM-DD' */
  readonly today: string;
}

/** Number, assumption, expected, seen, result: 252 mm. */
const WIDTHS = [11, 92, 60, 61, 28] as const;
const CELL: CellStyle = { border: true, size: 10, valign: 'top' };
const TINTS = {
  same: AGREEMENT_TINTS.agrees,
  differs: AGREEMENT_TINTS.differs,
  untried: AGREEMENT_TINTS.noData,
} as const;

/** The result of a self-test as a sheet of ours. */
export function selfTestSheet(lang: Lang, facts: SelfTestFacts, results: readonly ProbeResult[]): SheetModel {
  const words = (key: keyof (typeof SELF_TEST_TEXTS)['vi'], params = {}) =>
    say(SELF_TEST_TEXTS, lang, key, params);
  const draft = newDraft(WIDTHS);
  const { version, locale, zone, scriptZone: script, today } = facts;
  addTitle(
    draft,
    words('title'),
    words('subtitle', { version, locale, zone, script, date: dateText(today) }),
  );
  addRow(draft, [wide(text(words('send'), { italic: true, size: 10 }), WIDTHS.length)]);
  addRow(draft, [wide(text(selfTestSummary(lang, results), { bold: true, size: 10 }), WIDTHS.length)]);
  addSpace(draft, 6);
  const header: CellStyle = { border: true, bold: true, align: 'center', fill: COLORS.header };
  const headerRow = addRow(
    draft,
    (['no', 'assumption', 'expected', 'seen', 'verdict'] as const).map((key) => text(words(key), header)),
  );
  results.forEach(({ id, expected, seen, verdict }, index) =>
    addRow(draft, [
      text(String(index + 1), { ...CELL, align: 'center' }),
      text(say(PROBE_TEXTS, lang, id), CELL),
      text(expected ?? words('none'), CELL),
      text(seen ?? '', CELL),
      text(words(verdict), { ...CELL, align: 'center', ...TINTS[verdict] }),
    ]),
  );
  return sheetOfDraft(draft, 'self-test', { headerRow });
}

/** One sentence: how many assumptions hold. */
export function selfTestSummary(lang: Lang, results: readonly ProbeResult[]): string {
  const count = (verdict: ProbeVerdict) => results.filter((result) => result.verdict === verdict).length;
  return say(SELF_TEST_TEXTS, lang, 'summary', {
    same: count('same'),
    differs: count('differs'),
    untried: count('untried'),
    sheet: SHEET_NAMES['self-test'],
  });
}
