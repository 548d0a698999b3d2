/** The households of GN Diễn biến: who moved, who waits for the officer, whose class is not known, who has no match or no sure one. */
import type { HouseholdMatch } from '../indicators/match-households';
import { isOfForms, isUnknown, isUnsure } from '../indicators/transitions';
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
import {
  classText,
  householdText,
  lineOf,
  moveOf,
  signsText,
  traceText,
  type Line,
  type Said,
} from './transitions-lines';

const CELL: CellStyle = { border: true, size: 10 };
const CENTER: CellStyle = { ...CELL, align: 'center' };
const HEADER: CellStyle = { ...CENTER, bold: true, fill: COLORS.header };
/** Of the twelve columns: hamlet, code, head, class at the start, class at the end, row, note. */
const SPANS = [1, 2, 3, 2, 2, 1, 1] as const;
const KEYS = ['hamlet', 'code', 'head', 'from', 'to', 'row', 'note'] as const;

export function addMovementLists(draft: Draft, context: TransitionsContext, startBlock: () => void): void {
  const { lang } = context.settings;
  const said: Said = (key, params = {}) => say(TRANSITION_TEXTS, lang, key, params);
  const lists: readonly (readonly [TransitionText, readonly Line[]])[] = [
    ['list.moved', movedLines(context, said)],
    ['list.waiting', waitingLines(context, said)],
    ['list.unknown', unknownLines(context, said)],
    ['list.unsure', unsureLines(context, said)],
    ['list.onlyBefore', lackingLines('onlyBefore', context, said)],
    ['list.onlyNow', lackingLines('onlyNow', context, said)],
    ['list.sameCode', sameCodeLines(context, said)],
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
    rowCell(record, context, said),
    text(note, { ...CELL, size: 9.5 }),
  ];
  addRow(
    draft,
    cells.map((cell, at) => wide(cell, SPANS[at] ?? 1)),
  );
}

/** Leads to the household's row; that of another file leads nowhere. A row of another period says so. */
function rowCell(record: HouseholdRecord, { linked, current }: TransitionsContext, said: Said): ModelCell {
  const { table, row } = record;
  const label = current.has(table) ? String(row) : said('row.previous', { sheet: table.sheet, row });
  return linked.has(record.table) ? linkedRow(record, label, CENTER) : text(label, CENTER);
}

function movedLines({ movements }: TransitionsContext, said: Said): Line[] {
  return movements
    .filter((movement) => isOfForms(movement) && movement.from !== movement.to)
    .filter(({ from, to }) => from !== null && to !== null)
    .map((movement) => ({ ...lineOf(movement, said), note: said(moveOf(movement)) }));
}

function unknownLines({ movements }: TransitionsContext, said: Said): Line[] {
  return movements
    .filter((movement) => isUnknown(movement) && !movement.isWaiting)
    .map((movement) => ({ ...lineOf(movement, said), note: '' }));
}

function unsureLines({ matching, movements }: TransitionsContext, said: Said): Line[] {
  const waits = new Set(matching?.waiting);
  const matched = (matching?.matches ?? []).filter(
    (match) => match.confidence !== 'certain' && !waits.has(match),
  );
  const known = new Set(matched.map(({ now }) => now));
  return [
    ...matched.map((match) => matchLine(match, said, match.confidence as 'probable' | 'possible')),
    ...movements
      .filter((movement) => isUnsure(movement) && !known.has(movement.record))
      .map((movement) => ({ ...lineOf(movement, said), note: said('sign.earlier') })),
  ];
}

function matchLine(
  { before, now, same, different }: HouseholdMatch,
  said: Said,
  confidence?: 'probable' | 'possible',
): Line {
  const parts = [
    confidence ? said(`confidence.${confidence}`) : null,
    signsText({ same, different }, said),
    householdText('was', before, said),
  ];
  return {
    record: now,
    hamlet: now.hamlet,
    from: classText(before, said),
    to: classText(now, said),
    note: parts.filter((part) => part !== null).join('; '),
  };
}

/** The one household under the other, each with what is known of it and what makes it look like the other. */
function waitingLines({ matching, movements, traces }: TransitionsContext, said: Said): Line[] {
  const waiting = matching?.waiting ?? [];
  const moved = new Map(movements.map((movement) => [movement.record, movement]));
  const records = new Set(waiting.flatMap(({ before, now }) => [before, now]));
  return [...records].flatMap((record) => {
    const movement = moved.get(record);
    if (!movement) return [];
    const others = waiting.filter(({ before, now }) => before === record || now === record);
    const trace = traces.get(record);
    const note = [
      said(movement.isEarlier ? 'waiting.before' : 'waiting.now'),
      ...others
        .slice(0, MOST_OTHERS)
        .map((match) =>
          movement.isEarlier
            ? householdText('is', match.now, said)
            : householdText('was', match.before, said),
        )
        .map((other, at) => `${other}: ${signsText(others[at] ?? { same: [], different: [] }, said)}`),
      ...(trace ? [traceText(trace.kind, trace.record, said)] : []),
    ];
    return [{ ...lineOf(movement, said), note: note.join('; ') }];
  });
}
const MOST_OTHERS = 3;

function sameCodeLines({ matching }: TransitionsContext, said: Said): Line[] {
  const waits = new Set(matching?.waiting);
  return (matching?.sameCodeOnly ?? [])
    .filter((match) => !waits.has(match))
    .map((match) => matchLine(match, said));
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
