/** GN Theo tổ: each target the register can tell, hamlet by hamlet, up to four targets side by side. */
import type { RunSettings, Target, TargetProgress } from '../model';
import type { HamletCounts, TargetByHamlet } from '../targets/by-hamlet';
import { FORMATS, blank, formula, none, number, text } from './cells';
import { addRow, addSpace, nextRow, wide, type Piece } from './draft';
import { address } from './formulas';
import { isFallingKind, isLimitKind } from '../targets/kind-traits';
import { formatNumber } from '../arithmetic/format';
import type { ProgressContext } from './progress-context';
import { planCell, strictSign, unitWord } from './progress-words';
import type { CellStyle, ModelCell, SheetModel } from './sheet-model';
import { addLine, CELL, finishView, HEADER, newView, startBlock, type View } from './view-frame';
import { countText } from './wording';
import { wordsOf } from './words';
import { beginning } from '../text/cut';

export interface ByHamletInput {
  readonly settings: RunSettings;
  readonly targets: readonly TargetByHamlet[];
  /** All targets of the plan, as the progress sheet has them. */
  readonly progress: readonly TargetProgress[];
}
const SIDE_BY_SIDE = 4;
const PER_TARGET = 4;
const NAME_MM = 44;
/** 44 + 16 × 13 = 252 mm. */
const WIDTHS = [NAME_MM, ...Array.from({ length: SIDE_BY_SIDE * PER_TARGET }, () => 13)];
/** Hamlets under one header: as many as a page takes. */
const ROWS_A_PAGE = 20;
const BOLD: CellStyle = { ...CELL, bold: true };

export function byHamletSheet(input: ByHamletInput): SheetModel {
  const view = newView(WIDTHS, [5, 4, 8], input.settings, 'hamlet.title');
  // Side by side only those whose last line is of the same: the whole area, or the hamlets each target names.
  for (const alike of [input.targets.filter(isOfAll), input.targets.filter((each) => !isOfAll(each))]) {
    for (let at = 0; at < alike.length; at += SIDE_BY_SIDE)
      addTargets(view, input, alike.slice(at, at + SIDE_BY_SIDE));
  }
  if (input.targets.length === 0) addLine(view, view.said('hamlet.empty'), { italic: true });
  return finishView(view, 'by-hamlet', { notes: notesOf(view, input), repeatRow: null });
}

const isOfAll = ({ hamlets }: TargetByHamlet): boolean => hamlets === null;

function addTargets(view: View, input: ByHamletInput, targets: readonly TargetByHamlet[]): void {
  const { draft } = view;
  const hamlets = targets[0]?.rows ?? [];
  let first = 0;
  for (let from = 0; from < Math.max(1, hamlets.length); from += ROWS_A_PAGE) {
    if (from > 0 || draft.rows.length > 6) startBlock(view);
    addHeader(view, targets);
    if (from === 0) first = nextRow(draft);
    hamlets.slice(from, from + ROWS_A_PAGE).forEach(({ hamlet }, index) => {
      const pieces = targets.flatMap(({ target, rows }) => {
        const counts = rows[from + index];
        return counts === undefined || !counts.isMeant
          ? emptyCells()
          : countCells(isFallingKind(target.kind), counts, CELL, view.said('hamlet.up'));
      });
      addRow(draft, [text(hamlet ?? view.said('hamlet.none'), CELL), ...pieces]);
    });
  }
  // With one header in between, a sum over the rows would take its texts for nothing: still the same sum.
  const last = nextRow(draft) - 1;
  addRow(draft, [
    text(view.said(targets.every(isOfAll) ? 'hamlet.whole' : 'hamlet.named'), BOLD),
    ...targets.flatMap((each, index) =>
      wholeCells(each, { first, last, column: 2 + index * PER_TARGET, up: view.said('hamlet.up') }),
    ),
  ]);
  addPlan(view, input, targets);
  addSpace(draft, 8);
}

function addHeader({ draft, said }: View, targets: readonly TargetByHamlet[]): void {
  addRow(draft, [
    blank(HEADER),
    ...targets.map(({ target: { id, text: name } }) =>
      wide(text(said('hamlet.head', { id, text: shortened(name) }), { ...HEADER, size: 9 }), PER_TARGET),
    ),
  ]);
  const small: CellStyle = { ...HEADER, size: 9 };
  addRow(draft, [
    text(said('hamlet.hamlet'), small),
    ...targets.flatMap(({ target }) => keysOf(target).map((key) => text(said(`hamlet.${key}`), small))),
  ]);
}

/** Of a limit ('không quá 20% thiếu hụt nước sạch') those counted are there, and have reached nothing. */
function keysOf({ kind }: TargetByHamlet['target']) {
  if (isFallingKind(kind)) return ['start', 'end', 'fall', 'unknown'] as const;
  return isLimitKind(kind)
    ? (['there', 'of', 'rate', 'unknown'] as const)
    : (['reached', 'of', 'rate', 'unknown'] as const);
}

const LONGEST = 110;
function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${beginning(name, LONGEST).replace(/\s+\S*$/, '')} …`;
}
const emptyCells = (): ModelCell[] => Array.from({ length: PER_TARGET }, () => none(CELL));

interface Counts {
  readonly values: readonly (number | null)[];
  readonly rate: number | null;
}
/** Start, end, fall; or reached, of, per cent. */
function countsOf(isFall: boolean, { start, end }: HamletCounts): Counts {
  const [now, before] = [end.numerator, start?.numerator ?? null];
  if (isFall)
    return { values: [before, now, before === null || now === null ? null : before - now], rate: null };
  return {
    values: [now, end.denominator],
    rate: end.denominator ? ((now ?? 0) / end.denominator) * 100 : null,
  };
}

/** @param up the word for a fall below 0: a minus sign would be read as good news */
function countCells(isFall: boolean, counts: HamletCounts, style: CellStyle, up: string): ModelCell[] {
  const { values, rate } = countsOf(isFall, counts);
  return [
    ...values.map((value) => (value === null ? none(style) : number(value, formatOf(value, up), style))),
    ...(isFall ? [] : [rate === null ? none(style) : number(rate, FORMATS.oneDecimal, style)]),
    number(counts.end.unknown, FORMATS.count, style),
  ];
}

function formatOf(value: number, up: string): string {
  return value < 0 ? `${FORMATS.count};"${up} "#,##0_0` : FORMATS.count;
}

/** Sums where the hamlets add up to the register; else the register's own count, and the notes say so. */
function wholeCells(
  { target, whole, adds }: TargetByHamlet,
  { first, last, column, up }: { first: number; last: number; column: number; up: string },
): ModelCell[] {
  const cells = countCells(isFallingKind(target.kind), whole, BOLD, up);
  if (!adds) return cells;
  return cells.map((cell, index) => {
    const isRate = !isFallingKind(target.kind) && index === 2;
    if (isRate || typeof cell.value !== 'number' || last < first) return cell;
    const source = `=SUM(${address(column + index, first)}:${address(column + index, last)})`;
    return formula(source, cell.value, formatOf(cell.value, up), BOLD);
  });
}

/** Households of a fall as such; a rate of the plan stands under counts and carries its own unit: '1,11 điểm %'. */
function planned(target: Target, progress: TargetProgress | undefined, context: ProgressContext): ModelCell {
  const isFall = isFallingKind(target.kind);
  if (isFall && target.count !== null) return number(target.count, FORMATS.planCount, CELL);
  if (progress === undefined) return none(CELL);
  const unit = unitWord(progress, context);
  if (!isFall || target.value === null || !unit.includes('%')) return planCell(progress, context);
  const value = formatNumber(target.value, target.decimals, context.settings.lang);
  return text(`${strictSign(target)} ${value} ${unit}`.trim(), CELL);
}

/** The plan's figure is of the whole area: plans give none by hamlet, and none is made up. */
function addPlan(
  { draft, said, settings }: View,
  input: ByHamletInput,
  targets: readonly TargetByHamlet[],
): void {
  const words = wordsOf(settings.lang);
  const pieces = targets.flatMap(({ target }): Piece[] => {
    const progress = input.progress.find((each) => each.target.id === target.id);
    const plan = planned(target, progress, { settings, words });
    const own = { ...plan, style: { ...plan.style, ...CELL, italic: true } };
    const at = isFallingKind(target.kind) || target.kind !== 'reach-count' ? 2 : 0;
    return Array.from({ length: PER_TARGET }, (_, index) => (index === at ? own : blank(CELL)));
  });
  addRow(draft, [text(said('hamlet.plan'), { ...CELL, italic: true }), ...pieces]);
}

function notesOf({ said, settings }: View, { targets, progress }: ByHamletInput): string[] {
  if (targets.length === 0) return [];
  const ids = (all: readonly { readonly target: { readonly id: string } }[]) =>
    all.map(({ target }) => target.id).join(', ');
  const differing = targets.filter(({ adds }) => !adds);
  const told = new Set(targets.map(({ target }) => target.id));
  const rest = progress.filter(({ target }) => !told.has(target.id));
  const typed = targets.flatMap(({ target, whole }) => {
    const shown = progress.find((each) => each.target.id === target.id)?.baseline?.numerator ?? null;
    const counted = whole.start?.numerator ?? null;
    if (shown === null || counted === null || shown === counted) return [];
    const text = (value: number) => countText(value, settings.lang);
    return [said('hamlet.noteEntered', { ids: target.id, entered: text(shown), counted: text(counted) })];
  });
  const named = targets.flatMap(({ target, hamlets }) =>
    hamlets === null ? [] : [said('hamlet.noteNamed', { ids: target.id, hamlets: hamlets.join(', ') })],
  );
  return [
    ...(differing.length > 0 ? [said('hamlet.noteDiffers', { ids: ids(differing) })] : []),
    ...(differing.length === 0 && targets.some(isOfAll) ? [said('hamlet.noteSame')] : []),
    ...named,
    said('hamlet.noteUnknown'),
    ...typed,
    ...(rest.length > 0 ? [said('hamlet.noteRest', { ids: ids(rest) })] : []),
  ];
}
