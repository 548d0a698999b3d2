/** What a bare 'STT' numbers: households or members, told from its values. */
import type { Cell } from '../model';
import { labelKey } from '../text/unicode';
import type { FieldMatch, FieldMatching } from './field-matching';

/** '1.1' under '1': a member's number within the household's. */
export function isPartOfNumber(value: Cell | undefined): boolean {
  if (typeof value === 'number') return !Number.isInteger(value);
  return typeof value === 'string' && /^\s*\d+[.,]\d+\.?\s*$/.test(value);
}

const BARE = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'thu tu']);

/**
 * A bare 'STT' numbers households where every row is one, or where members' rows leave it blank; it numbers members
 * where it starts again at 1 in each household. A number that runs on through members is neither: unmapped.
 */
export function settleNumbering(
  cells: readonly (readonly Cell[])[],
  dataRows: readonly number[],
  matching: FieldMatching,
): FieldMatching {
  const bare = matching.fields.find(({ field, header }) => field === 'stt_ho' && BARE.has(labelKey(header)));
  const listsMembers = matching.fields.some(({ field }) => field === 'quan_he');
  if (bare === undefined || !listsMembers) return matching;
  const values = dataRows.map((row) => cells[row - 1]?.[bare.column] ?? null);
  if (values.some((value) => value === null)) return matching;
  // 1, 1.1, 1.2: the whole numbers are the heads'.
  if (values.some(isPartOfNumber)) return matching;
  const others = matching.fields.filter((match) => match !== bare);
  // Roman numbers on the heads and 1, 2, 3 beneath: one column for both.
  const roman = values.some((value) => typeof value === 'string' && /^[IVXLC]+\.?$/.test(value.trim()));
  const starts = values.filter((value) => Number(value) === 1).length;
  if (!roman && starts > 1 && !others.some(({ field }) => field === 'stt_tv')) {
    const asMember: FieldMatch = { ...bare, field: 'stt_tv', reason: 'content' };
    return { ...matching, fields: [...others, asMember].sort((a, b) => a.column - b.column) };
  }
  const { column, header } = bare;
  return {
    fields: others,
    unmapped: [
      ...matching.unmapped,
      { column, header, reason: 'unsure-number', candidates: ['stt_ho', 'stt_tv'] },
    ],
  };
}
