/** A line of the lists of GN Diễn biến, and the words several of them use. */
import type { HouseholdMatch } from '../indicators/match-households';
import type { Sign } from '../indicators/match-steps';
import type { Movement } from '../indicators/movement';
import { classOf } from '../indicators/record-class';
import type { TransitionText } from '../messages/transitions';
import type { HouseholdRecord } from '../model';

/** A word of the sheet in its language. */
export type Said = (key: TransitionText, params?: Record<string, string | number>) => string;
export interface Line {
  readonly record: HouseholdRecord;
  readonly hamlet: string | null;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

const groupText = (group: Movement['from'], said: Said): string => said(`group.${group ?? 'unknown'}`);

/** A household of the movements with its classes; the note is the list's own. */
export function lineOf({ record, hamlet, from, to }: Movement, said: Said): Omit<Line, 'note'> {
  return { record, hamlet, from: groupText(from, said), to: groupText(to, said) };
}

/** Which column of the forms a movement from one class to another is of. */
export function moveOf({ from, to, relapsed }: Pick<Movement, 'from' | 'to' | 'relapsed'>): TransitionText {
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

/** Class of a record as the register writes it, in the words of the movements. */
export function classText(record: HouseholdRecord, said: Said): string {
  const written = classOf(record);
  if (written === null) return said('group.unknown');
  return said(written === 'poor' || written === 'nearPoor' ? `group.${written}` : 'group.other');
}

/** 'cùng mã hộ; khác năm sinh' */
export function signsText(
  { same, different }: Pick<HouseholdMatch, 'same' | 'different'>,
  said: Said,
): string {
  const signs = (all: readonly Sign[]) => all.map((sign) => said(`sign.${sign}`)).join(', ');
  return [
    ...(same.length > 0 ? [said('sign.same', { signs: signs(same) })] : []),
    ...(different.length > 0 ? [said('sign.different', { signs: signs(different) })] : []),
  ].join('; ');
}

/** Code, head and row of the household in the other period. */
export function householdText(
  key: 'was' | 'is',
  { code, head, table, row }: HouseholdRecord,
  said: Said,
): string {
  const name = [code.kind === 'ok' ? code.value : null, head.name].filter((part) => part !== null).join(' ');
  return said(key, { household: name || '–', sheet: table.sheet, row });
}

/** Where a household may have come from or gone to. */
export function traceText(
  kind: 'split' | 'joined' | 'listed-gone',
  record: HouseholdRecord,
  said: Said,
): string {
  const { code, head, table, row } = record;
  const household = code.kind === 'ok' ? code.value : (head.name ?? String(row));
  return kind === 'listed-gone'
    ? said('trace.listed-gone', { sheet: table.sheet, row })
    : said(`trace.${kind}`, { household });
}
