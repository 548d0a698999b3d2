/** GN Phân loại hộ: the households under two standards, and who changes class. */
import { RESULTS, type ClassChange, type SideBySide } from '../indicators/standards-side-by-side';
import { reasonText } from '../messages/indicators';
import type { Lang } from '../model';
import { hasTypedNumbers } from '../standards/local';
import type { PovertyStandard } from '../standards/standard';
import { FORMATS, number, text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, wide } from './draft';
import { codeCell } from './household-code';
import type { CellStyle } from './sheet-model';
import type { Words } from './words';

const CELL: CellStyle = { border: true, size: 10 };
const CENTER: CellStyle = { ...CELL, align: 'center' };
const HEADER: CellStyle = { ...CENTER, bold: true };
/** Of the eleven columns: the label takes three, each class of the second standard two. */
const LABEL_SPAN = 3;
const COUNT_SPAN = 2;
const REASON_SPAN = 4;

/** Their names; one with typed numbers, or judged by the ward's own B1 table, is named so. */
export function namesOf(
  { first, second, scored }: SideBySide,
  { words, lang }: { readonly words: Words; readonly lang: Lang },
): Record<'first' | 'second', string> {
  const name = ({ short }: PovertyStandard) => short[lang];
  const marked = (standard: PovertyStandard, isScored: boolean) => {
    if (hasTypedNumbers(standard)) return words('indicators.typedStandard', { standard: name(standard) });
    return isScored ? words('indicators.scoredStandard', { standard: name(standard) }) : name(standard);
  };
  return { first: marked(first, scored.first), second: marked(second, scored.second) };
}

/** Counts of every pair of classes, then the households that change class. */
export function addStandards(
  draft: Draft,
  { both, remarks }: { readonly both: SideBySide; readonly remarks: readonly string[] },
  words: Words,
  lang: Lang,
): void {
  const names = namesOf(both, { words, lang });
  addSpace(draft, 10);
  // Across the whole sheet, not running on over blank cells: that would be one more call.
  addRow(draft, [wide(text(words('standards.title', names), { bold: true }), draft.widths.length)]);
  addRow(draft, [
    wide(
      text([words('standards.note', names), ...remarks].join(' '), {
        italic: true,
        size: 10,
      }),
      draft.widths.length,
    ),
  ]);
  addCounts(draft, both, names, words);
  addSpace(draft, 6);
  addChanges(draft, both.changes, names, { words, lang });
}

function addCounts(
  draft: Draft,
  { counts }: SideBySide,
  names: { readonly first: string; readonly second: string },
  words: Words,
): void {
  const label = (key: (typeof RESULTS)[number]) => words(`standards.${key}`);
  addRow(draft, [
    wide(text(words('standards.corner', names), HEADER), LABEL_SPAN),
    ...RESULTS.map((result) => wide(text(label(result), HEADER), COUNT_SPAN)),
  ]);
  for (const row of RESULTS) {
    addRow(draft, [
      wide(text(label(row), CELL), LABEL_SPAN),
      ...RESULTS.map((column) => {
        const isSame = row === column && row !== 'notAssessable';
        return wide(number(counts[row][column], FORMATS.count, { ...CENTER, bold: isSame }), COUNT_SPAN);
      }),
    ]);
  }
}

function addChanges(
  draft: Draft,
  changes: readonly ClassChange[],
  names: { readonly first: string; readonly second: string },
  { words, lang }: { readonly words: Words; readonly lang: Lang },
): void {
  if (changes.length === 0) {
    addRow(draft, [wide(text(words('standards.noChange', names), { italic: true }), draft.widths.length)]);
    return;
  }
  addRow(draft, [
    ...(['classes.hamlet', 'classes.code', 'classes.head'] as const).map((key) => text(words(key), HEADER)),
    wide(text(names.first, HEADER), REASON_SPAN),
    wide(text(names.second, HEADER), REASON_SPAN),
  ]);
  const reason = { ...CELL, size: 9.5 };
  for (const { household, first, second } of changes) {
    const { main } = household;
    addRow(draft, [
      text(main.hamlet ?? '–', CELL),
      codeCell(household, words),
      text(main.head.name ?? '–', CELL),
      wide(text(reasonText(first.reason, lang), reason), REASON_SPAN),
      wide(text(reasonText(second.reason, lang), reason), REASON_SPAN),
    ]);
  }
}
