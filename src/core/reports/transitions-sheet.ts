/** GN Diễn biến: both forms of movements with a check of each line, and the households behind them. */
import type { FigureName } from '../indicators/indicator';
import type { MovementColumn } from '../indicators/movement-columns';
import { movementId } from '../indicators/movement-figures';
import type { NearPoorTransitions, PoorTransitions, TransitionTable } from '../indicators/transitions';
import { say } from '../messages/catalogue';
import { TRANSITION_TEXTS, type TransitionText } from '../messages/transitions';
import { FORMATS, behind, formula, labelledCount, number, text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, newDraft, nextRow, tall, wide, type Piece } from './draft';
import { address } from './formulas';
import { addTitle } from './heading';
import { pageBreaks } from './pagination';
import { PAGE_HEIGHT } from './page';
import { COLORS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel } from './sheet-model';
import { addRateChanges } from './transitions-changes';
import { addMovementLists } from './transitions-lists';
import { transitionsNotes } from './transitions-notes';
import { type TransitionsContext, TRANSITION_WIDTHS } from './transitions-context';
import { dateText } from './wording';
import { unitOf, wordsOf } from './words';

const CELL: CellStyle = { border: true, size: 10.5 };
const HEADER: CellStyle = { border: true, bold: true, size: 10, align: 'center', fill: COLORS.header };
type Form = 'poor' | 'nearPoor';
type Columns = PoorTransitions | NearPoorTransitions;
/** 1-based columns of the nine numbers. */
const FIRST = 3;
const START = FIRST;
const END = FIRST + 8;
/** Place of the relapsed among the nine; those that are new come next. */
const RELAPSE = 5;

/** The sheet; totals before hamlets, households above their persons. */
export function transitionsSheet(context: TransitionsContext): SheetModel {
  const { settings, found } = context;
  const { lang } = settings;
  const said = (key: TransitionText, params = {}) => say(TRANSITION_TEXTS, lang, key, params);
  const draft = newDraft(TRANSITION_WIDTHS);
  addTitle(
    draft,
    said('title', { year: settings.asOf.slice(0, 4) }),
    said('subtitle', {
      unit: unitOf(settings, wordsOf(lang)),
      asOf: dateText(settings.asOf),
      source: said(`source.${found.source}`, { sheets: context.startSheets.join(', ') }),
    }),
  );
  const blocks = [1];
  const startBlock = (): void => {
    if (nextRow(draft) > (blocks[blocks.length - 1] ?? 1)) blocks.push(nextRow(draft));
  };
  for (const form of ['poor', 'nearPoor'] as const) {
    if (form === 'nearPoor') startBlock();
    addForm(draft, form, context);
    addSpace(draft, 6);
  }
  startBlock();
  addRateChanges(draft, context);
  startBlock();
  for (const note of transitionsNotes(context)) {
    addRow(draft, [wide(text(note, { italic: true, size: 10 }), TRANSITION_WIDTHS.length)]);
  }
  addMovementLists(draft, context, startBlock);
  return sheetOfDraft(draft, 'transitions', {
    print: { breaksBefore: pageBreaks(draft.heights, blocks, PAGE_HEIGHT, 0) },
  });
}

function addForm(draft: Draft, form: Form, { settings: { lang }, found }: TransitionsContext): void {
  const said = (key: TransitionText) => say(TRANSITION_TEXTS, lang, key);
  addRow(draft, [wide(text(said(form), { bold: true, wrap: false }), 4)], { min: 18 });
  const headers = [
    said('area'),
    said('unit'),
    said('start'),
    said(`toSibling.${form}`),
    said('above'),
    said('otherDown'),
    said(`fromSibling.${form}`),
    said(form === 'poor' ? 'relapse' : 'relapse.nearPoor'),
    said('new'),
    said('otherUp'),
    said('end'),
    said('check'),
  ];
  addRow(
    draft,
    headers.map((header) => text(header, HEADER)),
  );
  const look = { form, lang };
  addArea(draft, said('whole'), found, { ...look, bold: true, group: { by: 'all' } });
  for (const own of found.byHamlet)
    addArea(draft, own.hamlet || said('group.unknown'), own, {
      ...look,
      bold: false,
      group: { by: 'hamlet', name: own.hamlet },
    });
}

interface AreaLook {
  readonly form: Form;
  readonly lang: 'vi' | 'en';
  readonly bold: boolean;
  readonly group: FigureName['group'];
}

function addArea(
  draft: Draft,
  label: string,
  table: TransitionTable,
  { form, lang, bold, group }: AreaLook,
): void {
  const style = { ...CELL, bold };
  const said = (key: TransitionText, params = {}) => say(TRANSITION_TEXTS, lang, key, params);
  for (const unit of ['households', 'persons'] as const) {
    const columns = unit === 'households' ? table[form] : table.persons[form];
    const row = nextRow(draft);
    const figure = (column: MovementColumn): FigureName => ({ id: movementId(unit, form, column), group });
    addRow(
      draft,
      [
        unit === 'households' ? tall(text(label, style), 2) : { value: null, style: { border: true } },
        text(said(unit), style),
        ...valuePieces(columns, style, said('both'), figure),
        behind(endCell(columns, row, style), figure('end')),
        checkCell(columns, unit, table, said),
      ],
      { min: 16 },
    );
  }
}

/** As {@link valuesOf} has them. */
const VALUE_COLUMNS: readonly MovementColumn[] = [
  ...(['start', 'toSibling', 'above', 'otherDown'] as const),
  ...(['fromSibling', 'relapse', 'new', 'otherUp'] as const),
];

/** The first eight; toPoor and toNear, fromPoor and fromNear stand in one place. */
function valuesOf(columns: Columns): readonly (number | null)[] {
  const [toSibling, fromSibling] =
    'toNear' in columns ? [columns.toNear, columns.fromNear] : [columns.toPoor, columns.fromPoor];
  const { start, above, otherDown, relapse, otherUp } = columns;
  return [start, toSibling, above, otherDown, fromSibling, relapse, columns.new, otherUp];
}

/** Where relapsed and new cannot be told apart, one cell over both has their sum: the line still adds up as it stands. */
function valuePieces(
  columns: Columns,
  style: CellStyle,
  both: string,
  figure: (column: MovementColumn) => FigureName,
): Piece[] {
  return valuesOf(columns).flatMap((value, at): Piece[] => {
    const column = VALUE_COLUMNS[at];
    if (column === undefined) return [];
    if (value !== null) return [behind(number(value, FORMATS.count, style), figure(column))];
    if (at !== RELAPSE) return [];
    const cell = number(columns.relapseOrNew, labelledCount(both), { ...style, align: 'center' });
    return [wide(behind(cell, figure('relapseOrNew')), 2)];
  });
}
function computedEnd(columns: Columns): number {
  const [start, toSibling, above, otherDown, fromSibling] = valuesOf(columns);
  const out = (toSibling ?? 0) + (above ?? 0) + (otherDown ?? 0);
  return (start ?? 0) - out + (fromSibling ?? 0) + columns.relapseOrNew + columns.otherUp;
}

/** The end as the other columns make it, where that is what was counted; else what was counted. */
function endCell(columns: Columns, row: number, style: CellStyle) {
  if (computedEnd(columns) !== columns.end) return number(columns.end, FORMATS.count, style);
  const at = (column: number) => address(column, row);
  const parts = [START + 1, START + 2, START + 3].map((column) => `-${at(column)}`).join('');
  // Some programs take the covered cell of a merged pair for a copy of the first: it is not added.
  const from = columns.relapse === null ? [RELAPSE] : [RELAPSE, RELAPSE + 1];
  const plus = [START + 4, ...from.map((place) => START + place), END - 1]
    .map((column) => `+${at(column)}`)
    .join('');
  return formula(`=${at(START)}${parts}${plus}`, columns.end, FORMATS.count, style);
}

function checkCell(
  columns: Columns,
  unit: 'households' | 'persons',
  { waiting, notAssessable }: Pick<TransitionTable, 'waiting' | 'notAssessable'>,
  said: (key: TransitionText, params?: Record<string, number>) => string,
) {
  const computed = computedEnd(columns);
  const { end } = columns;
  if (computed === end) return text(said('fits'), { ...CELL, size: 9.5 });
  const waits = waiting.before + waiting.now;
  const count = waits || notAssessable;
  // Households in no column of movements are in the end all the same: then no size need have changed.
  const open = waits > 0 ? 'differs.waiting' : 'differs.unknown';
  const key = count > 0 ? open : unit === 'households' ? 'differs' : 'resized';
  return text(said(key, { computed, end, count }), { ...CELL, size: 9.5, bold: unit === 'households' });
}
