/** The result of fixing in a few sentences. */
import type { Change, Refusal } from '../fixes/change';
import { say } from '../messages/catalogue';
import { fixTexts } from '../messages/fixes';
import type { Lang } from '../model';
import { a1 } from '../register/columns';
import { countText } from '../reports/wording';
import { ruleName } from '../rules/title';
import type { WorkbookFixes } from './fix-workbook';

/** More cells than these are counted instead of named. */
const MOST_NAMED = 5;

/** How many cells each rule changes, the most frequent first. */
export function ruleCounts(changes: readonly Change[], lang: Lang): string[] {
  const counts = new Map<string, number>();
  for (const code of changes.flatMap(({ codes }) => codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) =>
      say(fixTexts, lang, 'rule-count', { rule: ruleName(code, lang), count: countText(count, lang) }),
    );
}

/** The result of a run of fixes, or of its preview. */
export function fixLines({ settings: { lang }, plan, offers }: WorkbookFixes, preview: boolean): string[] {
  const count = plan.changes.length;
  const done = preview ? 'summary-would-fix' : 'summary-fixed';
  const nothing = offers.length === 0 ? 'summary-nothing' : 'summary-nothing-sure';
  const doubtful = plan.doubtful.map(({ ref }) => `${ref.sheet} ${a1(ref)}`);
  return [
    say(fixTexts, lang, count === 0 ? nothing : done, { count: countText(count, lang) }),
    ...ruleCounts(plan.changes, lang),
    ...refusedLines(plan.refused, lang),
    ...(doubtful.length > 0
      ? [
          say(fixTexts, lang, 'summary-doubtful', {
            count: doubtful.length,
            cells: someOf(doubtful, ', ', lang),
          }),
        ]
      : []),
    ...(count === 0 ? offerLines(offers, lang) : []),
    ...(offers.length > 0 ? [say(fixTexts, lang, 'summary-confirm', { count: offers.length })] : []),
    ...(count > 0 && !preview ? [say(fixTexts, lang, 'summary-check-again')] : []),
  ];
}

/** Where nothing was fixed, what waits for a confirmation and where: a line a rule, the most cells first. */
function offerLines(offers: WorkbookFixes['offers'], lang: Lang): string[] {
  const cells = new Map<string, string[]>();
  for (const { code, ref } of offers)
    cells.set(code, [...(cells.get(code) ?? []), `${ref.sheet} ${a1(ref)}`]);
  return [...cells]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([code, places]) =>
      say(fixTexts, lang, 'summary-to-confirm', {
        count: places.length,
        rule: ruleName(code, lang),
        cells: someOf(places, ', ', lang),
      }),
    );
}

function refusedLines(refused: readonly Refusal[], lang: Lang): string[] {
  if (refused.length === 0) return [];
  const counts = new Map<Refusal['reason'], number>();
  for (const { reason } of refused) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) =>
    say(fixTexts, lang, 'summary-refused-one', { reason: say(fixTexts, lang, `reason-${reason}`), count }),
  );
  return [say(fixTexts, lang, 'summary-refused', { count: refused.length, reasons: reasons.join(', ') })];
}

function someOf(texts: readonly string[], separator: string, lang: Lang): string {
  const rest = texts.length - MOST_NAMED;
  const named = texts.slice(0, MOST_NAMED);
  if (rest > 0) named.push(say(fixTexts, lang, 'summary-more', { count: rest }));
  return named.join(separator);
}

/** Cells an undo left as they are, and why. */
export function keptLines(
  kept: readonly { readonly sheet: string; readonly cell: string; readonly message: string }[],
  lang: Lang,
): string[] {
  if (kept.length === 0) return [];
  const cells = kept.map(({ sheet, cell, message }) =>
    say(fixTexts, lang, 'summary-kept-one', { cell: `${sheet} ${cell}`, reason: message }),
  );
  return [say(fixTexts, lang, 'summary-kept', { count: kept.length, reasons: someOf(cells, '; ', lang) })];
}
