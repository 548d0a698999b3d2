/** H, A and M0 of both periods on GN Diễn biến, with what they come from and how much they changed. */
import type {
  MeasureAt,
  MeasureChange,
  MultidimensionalChanges,
} from '../indicators/multidimensional-changes';
import type { FigureName } from '../indicators/indicator';
import { poorId } from '../indicators/multidimensional-figures';
import { previousId } from '../indicators/previous-figures';
import { say } from '../messages/catalogue';
import { TRANSITION_TEXTS } from '../messages/transitions';
import { FORMATS, formula, listed, none, number, text, unlisted, withNote } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, nextRow, wide } from './draft';
import { address } from './formulas';
import { countCell, M0_FORMAT } from './multidimensional-context';
import type { ModelCell } from './sheet-model';
import { addHeader, CELL, CHANGE, FROM, TO, type Said } from './transitions-changes';
import { TRANSITION_WIDTHS, type TransitionsContext } from './transitions-context';
import { countText } from './wording';

/** The table; nothing where one of the registers has no mark of deprivation. */
export function addMeasureChanges(draft: Draft, { settings: { lang }, measures }: TransitionsContext): void {
  if (measures === null) return;
  const said: Said = (key, params) => say(TRANSITION_TEXTS, lang, key, params);
  addRow(draft, [wide(text(said('measures.title'), { bold: true, wrap: false }), 8)], { min: 18 });
  addHeader(draft, said, 'measures.value', 'measures.of');
  const why = measures.incomparable.map((reason) => said(`measures.not.${reason}`)).join(' ');
  for (const line of measures.lines) addLine(draft, line, why, said);
  for (const note of notesOf(measures, why, said, lang))
    addRow(draft, [wide(text(note, { italic: true, size: 10 }), TRANSITION_WIDTHS.length)]);
  addSpace(draft, 6);
}

function addLine(draft: Draft, { of, unit, from, to, change }: MeasureChange, why: string, said: Said): void {
  const row = nextRow(draft);
  const scale = of === 'M0' ? '' : '*100';
  const quotient = (column: number): string => `${address(column, row)}/${address(column + 1, row)}${scale}`;
  const changed = (value: number | null | undefined, format: string): ModelCell =>
    value == null ? withNote(none(CELL), why) : unlisted(number(value, format, CELL), 'derived');
  const own = of === 'M0' ? M0_FORMAT : CHANGE;
  addRow(
    draft,
    [
      text(said(`measures.${of}`), CELL),
      text(said(unit), CELL),
      ...valueCells(from, of, quotient(FROM), { id: previousId(poorId(unit)), group: { by: 'all' } }),
      ...valueCells(to, of, quotient(TO), { id: poorId(unit), group: { by: 'all' } }),
      change === null
        ? changed(null, own)
        : unlisted(formula(`=${quotient(TO)}-${quotient(FROM)}`, change.absolute, own, CELL), 'derived'),
      changed(change?.relative, CHANGE),
      changed(change?.absoluteByYear, own),
      changed(change?.relativeByYear, CHANGE),
    ],
    { min: 15 },
  );
}

/** Of H the households or persons of both counts; of A and M0 both are points. */
function valueCells(
  { num, den, value }: MeasureAt,
  of: MeasureChange['of'],
  source: string,
  poor: FigureName,
): ModelCell[] {
  const scale = of === 'M0' ? 1 : 100;
  const shown =
    value === null
      ? none(CELL)
      : formula(`=${source}`, value * scale, of === 'M0' ? M0_FORMAT : FORMATS.rate, CELL);
  const [count, total] = [countCell(num, CELL), countCell(den, CELL)];
  return of === 'H'
    ? [listed(count, poor), listed(total, poor, 'denominator'), listed(shown, poor)]
    : [unlisted(count, 'points'), unlisted(total, 'points'), unlisted(shown, 'derived')];
}

function notesOf(
  { used, dropped }: MultidimensionalChanges,
  why: string,
  said: Said,
  lang: 'vi' | 'en',
): string[] {
  const shown = (value: number): string => countText(value, lang);
  const counts = {
    ...{ usedBefore: shown(used[0]), usedNow: shown(used[1]) },
    ...{ droppedBefore: shown(dropped[0]), droppedNow: shown(dropped[1]) },
  };
  return [said('measures.note', counts), ...(why === '' ? [] : [said('measures.not', { why })])];
}
