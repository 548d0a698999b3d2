/** Small tables of households for the queries. */
import type { Row, Value } from '../../bench/sql/engine';
import { DEPRIVATION_FIELDS } from '../../src/core/register/fields';

/** '110?…' : deprived, not, not known, in legal order; what the text leaves out is not deprived. */
export function marks(text: string): Row {
  const read = (mark: string | undefined): Value => (mark === '?' ? null : mark === '1');
  return Object.fromEntries(DEPRIVATION_FIELDS.map((field, at) => [field, read(text[at])]));
}
export const NO_MARKS = marks('?'.repeat(12));

const COMMON = {
  year: 2024,
  commune: '21463',
  hamlet: 'Thôn 1',
  area: 'rural',
  waiting: false,
  is_repeat: false,
  full_list: true,
  ...NO_MARKS,
};

/** A row a household, numbered, in one hamlet of one commune unless it says otherwise. */
export function rowsOf(own: readonly Row[]): Row[] {
  return own.map((row, at) => ({ ...COMMON, household: `h${at + 1}`, ...row }));
}

/** The row of the whole. */
export function whole(rows: readonly Row[] | undefined, only: Row = {}): Row | undefined {
  return rows?.find(
    (row) => row.scope === 'all' && Object.entries(only).every(([name, value]) => row[name] === value),
  );
}
