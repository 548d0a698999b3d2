/** What a bare 'STT' numbers: households or members, told from its values. */
import type { Cell } from '../model';
import { isBareNumber } from './bare-number';
import type { FieldMatch, FieldMatching } from './field-matching';

/** '1.1' under '1': a member's number within the household's. */
export function isPartOfNumber(value: Cell | undefined): boolean {
  if (typeof value === 'number') return !Number.isInteger(value);
  return typeof value === 'string' && /^\s*\d+[.,]\d+\.?\s*$/.test(value);
}

/**
 * A bare 'STT' numbers households where every row is one, or where members' rows leave it blank; it numbers members
 * where it starts again at 1 in each household. A number that runs on through members is neither: unmapped.
 */
export function settleNumbering(
  cells: readonly (readonly Cell[])[],
  dataRows: readonly number[],
  matching: FieldMatching,
): FieldMatching {
  const bare = matching.fields.find(({ field, header }) => field === 'stt_ho' && isBareNumber(header));
  const listsMembers = matching.fields.some(({ field }) => field === 'quan_he');
  if (!listsMembers) return matching;
  if (bare === undefined) return withMemberNumber(cells, dataRows, matching);
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

/** Beside 'STT hộ' a bare 'TT' that starts again at 1 in each household numbers its members; one that runs on, nothing. */
function withMemberNumber(
  cells: readonly (readonly Cell[])[],
  dataRows: readonly number[],
  matching: FieldMatching,
): FieldMatching {
  const { fields, unmapped } = matching;
  if (!fields.some(({ field }) => field === 'stt_ho') || fields.some(({ field }) => field === 'stt_tv'))
    return matching;
  const bare = unmapped.find(({ header, reason }) => reason === 'better-column' && isBareNumber(header));
  if (bare === undefined) return matching;
  const starts = dataRows.filter((row) => Number(cells[row - 1]?.[bare.column] ?? 0) === 1).length;
  if (starts < 2) return matching;
  const { column, header } = bare;
  const member: FieldMatch = { field: 'stt_tv', column, header, reason: 'content', confidence: 0.75 };
  return {
    fields: [...fields, member].sort((a, b) => a.column - b.column),
    unmapped: unmapped.filter((each) => each !== bare),
  };
}
