/** The households of GN Diễn biến: who moved, whose class is not known, who has no match or no sure one. */
import type { HouseholdMatch, Sign } from '../indicators/match-households';
import type { Movement } from '../indicators/movements';
import { classOf } from '../indicators/record-class';
import { isOfForms } from '../indicators/transitions';
import { say } from '../messages/catalogue';
import { TRANSITION_TEXTS, type TransitionText } from '../messages/transitions';
import type { HouseholdRecord } from '../model';
import { text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, wide } from './draft';
import { linkedRow } from './household-code';
import { COLORS } from './palette';
import type { CellStyle, ModelCell } from './sheet-model';
import type { TransitionsContext } from './transitions-context';

const CELL: CellStyle = { border: true, size: 10 };
const CENTER: CellStyle = { ...CELL, align: 'center' };
const HEADER: CellStyle = { ...CENTER, bold: true, fill: COLORS.header };
/** Of the twelve columns: hamlet, code, head, class at the start, class at the end, row, note. */
const SPANS = [1, 2, 3, 2, 2, 1, 1] as const;
const KEYS = ['hamlet', 'code', 'head', 'from', 'to', 'row', 'note'] as const;

type Said = (key: TransitionText, params?: Record<string, string | number>) => string;
interface Line {
  readonly record: HouseholdRecord;
  readonly hamlet: string | null;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

export function addMovementLists(draft: Draft, context: TransitionsContext, startBlock: () => void): void {
  const { lang } = context.settings;
  const said: Said = (key, params = {}) => say(TRANSITION_TEXTS, lang, key, params);
  const lists: readonly (readonly [TransitionText, readonly Line[]])[] = [
    ['list.moved', movedLines(context, said)],
    ['list.unknown', unknownLines(context, said)],
    ['list.unsure', unsureLines(context, said)],
    ['list.onlyBefore', lackingLines('onlyBefore', context, said)],
    ['list.onlyNow', lackingLines('onlyNow', context, said)],
    ['list.sameCode', (context.matching?.sameCodeOnly ?? []).map((match) => matchLine(match, said))],
  ];
  for (const [title, lines] of lists) {
    if (lines.length === 0) continue;
    addSpace(draft, 8);
    startBlock();
    addRow(draft, [wide(text(`${said(title)} (${lines.length})`, { bold: true, wrap: false }), 6)], {
      min: 18,
    });
    addRow(
      draft,
      KEYS.map((key, at) => wide(text(said(key), HEADER), SPANS[at] ?? 1)),
    );
    for (const line of lines) addLine(draft, line, context, said);
  }
}

function addLine(
  draft: Draft,
  { record, hamlet, from, to, note }: Line,
  context: TransitionsContext,
  said: Said,
): void {
  const { code, head } = record;
  const cells = [
    text(hamlet ?? said('group.unknown'), CELL),
    text(code.kind === 'ok' ? code.value : '–', CENTER),
    text(head.name ?? '–', CELL),
    text(from, CENTER),
    text(to, CENTER),
    rowCell(record, context),
    text(note, { ...CELL, size: 9.5 }),
  ];
  addRow(
    draft,
    cells.map((cell, at) => wide(cell, SPANS[at] ?? 1)),
  );
}

/** Leads to the household's row; that of another file leads nowhere. */
function rowCell(record: HouseholdRecord, { linked }: TransitionsContext): ModelCell {
  const label = String(record.row);
  return linked.has(record.table) ? linkedRow(record, label, CENTER) : text(label, CENTER);
}

const groupText = (group: Movement['from'], said: Said): string => said(`group.${group ?? 'unknown'}`);

function movedLines({ movements }: TransitionsContext, said: Said): Line[] {
  return movements
    .filter((movement) => isOfForms(movement) && movement.from !== movement.to)
    .filter(({ from, to }) => from !== null && to !== null)
    .map((movement) => ({ ...lineOf(movement, said), note: said(moveOf(movement)) }));
}

function lineOf({ record, hamlet, from, to }: Movement, said: Said): Omit<Line, 'note'> {
  return { record, hamlet, from: groupText(from, said), to: groupText(to, said) };
}

function moveOf({ from, to, relapsed }: Movement): TransitionText {
  if (to === 'absent') return 'move.gone';
  if (from === 'absent') return 'move.came';
  if (to === 'other') return from === 'poor' ? 'move.above' : 'move.nearAbove';
  if (from === 'other') {
    if (relapsed === null) return 'move.open';
    if (!relapsed) return 'move.new';
    return to === 'poor' ? 'move.relapse' : 'move.nearRelapse';
  }
  return to === 'poor' ? 'move.toPoor' : 'move.toNear';
}

function unknownLines({ movements }: TransitionsContext, said: Said): Line[] {
  return movements
    .filter(({ from, to }) => from === null || to === null)
    .map((movement) => ({ ...lineOf(movement, said), note: '' }));
}

/** Class of a record as the register writes it, in the words of the movements. */
function classText(record: HouseholdRecord, said: Said): string {
  const written = classOf(record);
  if (written === null) return said('group.unknown');
  return said(written === 'poor' || written === 'nearPoor' ? `group.${written}` : 'group.other');
}

function unsureLines({ matching }: TransitionsContext, said: Said): Line[] {
  return (matching?.matches ?? [])
    .filter(({ confidence }) => confidence !== 'certain')
    .map((match) => matchLine(match, said, match.confidence as 'probable' | 'possible'));
}

function matchLine(
  { before, now, same, different }: HouseholdMatch,
  said: Said,
  confidence?: 'probable' | 'possible',
): Line {
  const signs = (all: readonly Sign[]) => all.map((sign) => said(`sign.${sign}`)).join(', ');
  const { code, head } = before;
  const name = [code.kind === 'ok' ? code.value : null, head.name].filter((part) => part !== null).join(' ');
  const parts = [
    confidence ? said(`confidence.${confidence}`) : null,
    same.length > 0 ? said('sign.same', { signs: signs(same) }) : null,
    different.length > 0 ? said('sign.different', { signs: signs(different) }) : null,
    said('was', { household: name || '–', row: before.row }),
  ];
  return {
    record: now,
    hamlet: now.hamlet,
    from: classText(before, said),
    to: classText(now, said),
    note: parts.filter((part) => part !== null).join('; '),
  };
}

function lackingLines(
  side: 'onlyBefore' | 'onlyNow',
  { matching, traces }: TransitionsContext,
  said: Said,
): Line[] {
  return (matching?.[side] ?? []).map((record) => {
    const own = classText(record, said);
    const none = said('group.absent');
    const trace = traces.get(record);
    return {
      record,
      hamlet: record.hamlet,
      from: side === 'onlyBefore' ? own : none,
      to: side === 'onlyBefore' ? none : own,
      note: trace
        ? traceText(trace.kind, trace.record, said)
        : side === 'onlyBefore'
          ? said('trace.none')
          : '',
    };
  });
}

function traceText(kind: 'split' | 'joined' | 'listed-gone', record: HouseholdRecord, said: Said): string {
  const { code, head, table, row } = record;
  const household = code.kind === 'ok' ? code.value : (head.name ?? String(row));
  return kind === 'listed-gone'
    ? said('trace.listed-gone', { sheet: table.sheet, row })
    : said(`trace.${kind}`, { household });
}
