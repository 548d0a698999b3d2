/** Both forms of movements on GN Diễn biến, each line with a check. */
import type { FigureName } from '../indicators/indicator';
import type { FormClass } from '../indicators/move-ends';
import type { MovementColumn } from '../indicators/movement-columns';
import { movementId } from '../indicators/movement-figures';
import type { NearPoorTransitions, PoorTransitions } from '../indicators/transition-columns';
import { computedEnd } from '../indicators/transition-columns';
import type { Transitions, TransitionTable } from '../indicators/transitions';
import { say } from '../messages/catalogue';
import { TRANSITION_TEXTS, type TransitionText } from '../messages/transitions';
import { FORMATS, behind, formula, labelledCount, none, number, text, withNote } from './cells';
import type { Draft } from './draft';
import { addRow, nextRow, tall, wide, type Piece } from './draft';
import { address } from './formulas';
import { COLORS } from './palette';
import type { CellStyle, ModelCell } from './sheet-model';
import type { TransitionsContext } from './transitions-context';
import { countText } from './wording';

const CELL: CellStyle = { border: true, size: 10.5 };
const HEADER: CellStyle = { border: true, bold: true, size: 10, align: 'center', fill: COLORS.header };
export const FORMS = ['poor', 'nearPoor'] as const;
export type Columns = PoorTransitions | NearPoorTransitions;
type Said = (key: TransitionText, params?: Record<string, string | number>) => string;
/** 1-based columns of the nine numbers. */
const START = 3;
const END = START + 8;
/** Place of the relapsed among the nine; those that are new come next. */
const RELAPSE = 5;

/** The form of a class: the whole, then each hamlet; households above their persons. */
export function addMovementForm(
  draft: Draft,
  form: FormClass,
  { settings: { lang }, found }: TransitionsContext,
): void {
  const said: Said = (key, params = {}) => say(TRANSITION_TEXTS, lang, key, params);
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
  const area = (label: string, table: TransitionTable, group: FigureName['group']): void =>
    addArea(draft, { label, table, form, note: openNote(found, table, form, lang), group }, said);
  area(said('whole'), found, { by: 'all' });
  for (const own of found.byHamlet)
    area(own.hamlet || said('group.unknown'), own, { by: 'hamlet', name: own.hamlet });
}

/** Why a cell of a row has no figure. */
function openNote(
  { unlisted }: Transitions,
  { open }: TransitionTable,
  form: FormClass,
  lang: 'vi' | 'en',
): string {
  const said: Said = (key, params = {}) => say(TRANSITION_TEXTS, lang, key, params);
  return [
    ...unlisted[form].map((why) => said(`unlisted.${why}`, { class: said(form).toLowerCase() })),
    ...(open[form] > 0 ? [said('open.cell', { count: countText(open[form], lang) })] : []),
  ].join(' ');
}

interface AreaRows {
  readonly label: string;
  readonly table: TransitionTable;
  readonly form: FormClass;
  readonly note: string;
  readonly group: FigureName['group'];
}

function addArea(draft: Draft, { label, table, form, note, group }: AreaRows, said: Said): void {
  const style = { ...CELL, bold: group.by === 'all' };
  for (const unit of ['households', 'persons'] as const) {
    const columns = unit === 'households' ? table[form] : table.persons[form];
    const row = nextRow(draft);
    const figure: FigureOf = (column) => ({ id: movementId(unit, form, column), group });
    addRow(
      draft,
      [
        unit === 'households' ? tall(text(label, style), 2) : { value: null, style: { border: true } },
        text(said(unit), style),
        ...valuePieces(columns, { style, note, both: said('both'), figure }),
        endCell(columns, row, { style, note, figure }),
        checkCell(columns, unit, table, said),
      ],
      { min: 16 },
    );
  }
}

type FigureOf = (column: MovementColumn) => FigureName;
interface CellLook {
  readonly style: CellStyle;
  /** Why a cell has no figure. */
  readonly note: string;
  readonly figure: FigureOf;
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

/**
 * Where relapsed and new cannot be told apart, one cell over both has their sum: the line still adds up as it stands.
 * A column nobody can tell has no figure, and its cell says why.
 */
function valuePieces(
  columns: Columns,
  { style, note, both, figure }: CellLook & { readonly both: string },
): Piece[] {
  const isJoined = columns.relapse === null && columns.relapseOrNew !== null;
  const values = valuesOf(columns);
  return VALUE_COLUMNS.flatMap((column, at): Piece[] => {
    const value = values[at] ?? null;
    if (value !== null) return [behind(number(value, FORMATS.count, style), figure(column))];
    if (!isJoined || (at !== RELAPSE && at !== RELAPSE + 1)) return [untold(style, note)];
    if (at !== RELAPSE) return [];
    const cell = number(columns.relapseOrNew, labelledCount(both), { ...style, align: 'center' });
    return [wide(behind(cell, figure('relapseOrNew')), 2)];
  });
}

/** Whoever asks for its households is told why there is no figure. */
function untold(style: CellStyle, note: string): ModelCell {
  return { ...withNote(none(style), note), unlisted: 'open' };
}

/** The end as the other columns make it, where that is what was counted; else what was counted. */
function endCell(columns: Columns, row: number, { style, note, figure }: CellLook): ModelCell {
  const { end } = columns;
  if (end === null) return untold(style, note);
  if (computedEnd(columns) !== end) return behind(number(end, FORMATS.count, style), figure('end'));
  const at = (column: number) => address(column, row);
  const parts = [START + 1, START + 2, START + 3].map((column) => `-${at(column)}`).join('');
  // Some programs take the covered cell of a merged pair for a copy of the first: it is not added.
  const from = columns.relapse === null ? [RELAPSE] : [RELAPSE, RELAPSE + 1];
  const plus = [START + 4, ...from.map((place) => START + place), END - 1]
    .map((column) => `+${at(column)}`)
    .join('');
  return behind(formula(`=${at(START)}${parts}${plus}`, end, FORMATS.count, style), figure('end'));
}

function checkCell(
  columns: Columns,
  unit: 'households' | 'persons',
  { waiting, notAssessable }: Pick<TransitionTable, 'waiting' | 'notAssessable'>,
  said: Said,
): ModelCell {
  const computed = computedEnd(columns);
  const { end } = columns;
  if (computed === null || end === null)
    return text(said('unchecked'), { ...CELL, size: 9.5, bold: unit === 'households' });
  if (computed === end) return text(said('fits'), { ...CELL, size: 9.5 });
  const waits = waiting.before + waiting.now;
  const count = waits || notAssessable;
  // Households in no column of movements are in the end all the same: then no size need have changed.
  const open = waits > 0 ? 'differs.waiting' : 'differs.unknown';
  const key = count > 0 ? open : unit === 'households' ? 'differs' : 'resized';
  return text(said(key, { computed, end, count }), { ...CELL, size: 9.5, bold: unit === 'households' });
}
