/** Words that are read but not written as the list has them ('Trai', 'vk', "H're"): the list's word may be put there. */
import type { Person, RegisterTable } from '../../model';
import { cellAt } from '../../register/columns';
import type { FieldId } from '../../register/fields';
import { exactKey } from '../../text/unicode';
import { placeOf } from '../cells';
import { gatherCells, type CellFinding } from '../cells-or-column';
import { OTHER_WORD, personCensus } from '../person-census';
import type { RegisterIndex } from '../register-index';
import type { FindingDetails, RuleReport } from '../rule';
import type { Thresholds } from '../thresholds';

export interface Aliases {
  readonly cells: readonly { readonly person: Person; readonly label: string }[];
  /** Table → cells with an alias. */
  readonly counts: ReadonlyMap<RegisterTable, number>;
}

/**
 * The cells of a field with another word for what the list calls `labelOf`; null for a word that has none. Capitals,
 * spaces, composition and the place of the tone make no other word. Each different text is looked at once.
 */
export function aliasCells(
  index: RegisterIndex,
  { field, of }: { readonly field: FieldId; readonly of: 'sex' | 'relation' | 'ethnicity' },
  labelOf: (text: string) => string | null,
): Aliases {
  const labels = new Map<string, string | null>();
  const counts = new Map<RegisterTable, number>();
  const cells: { person: Person; label: string }[] = [];
  const { [of]: kinds } = personCensus(index);
  for (let at = 0; at < kinds.length; at++) {
    const person = kinds[at] === OTHER_WORD ? index.persons[at]?.person : undefined;
    if (!person) continue;
    const { table, row } = person;
    const text = cellAt(table, row, field);
    if (typeof text !== 'string') continue;
    let label = labels.get(text);
    if (label === undefined) labels.set(text, (label = aliasOf(text, labelOf)));
    if (label === null) continue;
    cells.push({ person, label });
    counts.set(table, (counts.get(table) ?? 0) + 1);
  }
  return { cells, counts };
}

function aliasOf(text: string, labelOf: (text: string) => string | null): string | null {
  const label = labelOf(text);
  return label === null || exactKey(label) === exactKey(text) ? null : label;
}

/** Two cells are two slips; from three on a column that mostly has such words is told once. */
const COLUMN_FROM = 3;

interface AliasReport {
  readonly field: FieldId;
  readonly report: RuleReport;
  readonly thresholds: Thresholds;
  /** How many cells of the table's column are read. */
  readonly asked: (table: RegisterTable) => number;
  readonly whole: (cells: readonly CellFinding[]) => FindingDetails;
}

/** Notes each alias, or the column that is mostly written so; nothing is wrong with what they say. */
export function reportAliases(
  { cells, counts }: Aliases,
  { field, report, thresholds, asked, whole }: AliasReport,
): void {
  const columns = gatherCells();
  for (const [table, count] of counts) columns.addSound(table, field, asked(table) - count);
  for (const { person, label } of cells) {
    const place = placeOf(person, field);
    if (report.hasError(place)) report.skip('other-error');
    else {
      columns.add(place, {
        person,
        severity: 'info',
        message: 'alias',
        params: { label },
        found: cellAt(person.table, person.row, field),
        expected: label,
        fix: { value: label, apply: 'safe' },
      });
    }
  }
  const ofColumn = (found: readonly CellFinding[]) => ({ ...whole(found), severity: 'info' as const });
  columns.report(ofColumn, report, { ...thresholds, wholeColumnRows: COLUMN_FROM });
}
