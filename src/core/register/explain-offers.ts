/** Which fields may be offered for a column that was left alone: none that is taken, none its cells cannot be. */
import { labelKey } from '../text/unicode';
import { sampleOf } from './content-matching';
import { areMarks } from './field-content';
import { cellsFit } from './field-fits';
import type { FieldMatching, UnmappedColumn, UnmappedReason } from './field-matching';
import type { FieldId } from './fields';
import type { Data } from './explain-columns';

/** Fields of which one is enough: a sheet with the head's name is not asked for a name. */
const ALIKE: readonly (readonly FieldId[])[] = [['ho_ten', 'chu_ho']];
/** Columns that went to nobody for a reason the officer can settle. */
const OPEN: Readonly<Record<UnmappedReason, boolean>> = {
  unknown: true,
  'better-column': false,
  'two-claims': false,
  'unsure-number': true,
  'unsure-name': true,
  'other-content': true,
  'no-header': true,
  decided: false,
  'not-stated': false,
};

/** The columns with the fields that may be offered; a column no field is left for is one that is not known. */
export function withOffers({ fields, unmapped }: FieldMatching, { cells, dataRows }: Data): UnmappedColumn[] {
  const taken = new Set<FieldId>(fields.map(({ field }) => field));
  for (const group of ALIKE) if (group.some((field) => taken.has(field))) group.forEach((f) => taken.add(f));
  const rows = dataRows.map((row) => cells[row - 1] ?? []);
  const sample = sampleOf(rows, 0);
  return unmapped.map((column): UnmappedColumn => {
    if (!OPEN[column.reason]) return column;
    const values = sample(column.column);
    const mark = areMarks(values) ? classMark(column.header) : null;
    const named = mark === null ? column.candidates : [mark];
    const candidates = named.filter((field) => !taken.has(field) && cellsFit(field, values) !== 'no');
    return { ...column, candidates, reason: reasonNow(column.reason, candidates.length) };
  });
}

function reasonNow(reason: UnmappedReason, offers: number): UnmappedReason {
  if (reason === 'unknown' && offers > 0) return 'unsure-name';
  return reason === 'unsure-name' && offers === 0 ? 'unknown' : reason;
}

const NO_CLASS_NOW = /\b(?:thoat|tai|moi|phat sinh|cu|so|truoc|dau (?:nam|ky)|nguy co|nam|ma|ty le)\b/;

/** The class that a column of marks may stand for by its name: 'Nghèo', 'Diện cận nghèo', 'Không nghèo'. */
function classMark(header: string): FieldId | null {
  const key = labelKey(header.split(' / ').pop() ?? '');
  if (NO_CLASS_NOW.test(key)) return null;
  if (/\bcan ngheo\b|^(?:ho |dien )?can$/.test(key)) return 'la_ho_can_ngheo';
  if (/\bkhong ngheo\b/.test(key)) return 'la_ho_khong_ngheo';
  return /\bngheo\b/.test(key) ? 'la_ho_ngheo' : null;
}
