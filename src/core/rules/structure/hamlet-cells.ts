/** Cells of a hamlet column that are not as the ward's list has them. */
import type { Cell, RegisterTable } from '../../model';
import { cellText, isBlank, normaliseText } from '../../text/unicode';
import { cellOf } from '../cells';
import type { HamletMatch } from '../hamlet-list';
import type { Place, RuleReport } from '../rule';

export type Matcher = (cell: Cell) => HamletMatch | null;
/** A cell in another spelling than the list's, or with none of its names. */
export interface OddHamlet {
  readonly at: Place;
  readonly written: string;
  readonly match: HamletMatch;
}

/** The odd cells of a table in row order; those as listed pass, those another rule found faulty are skipped. */
export function oddHamlets(table: RegisterTable, match: Matcher, report: RuleReport): readonly OddHamlet[] {
  const odd: OddHamlet[] = [];
  for (const row of table.dataRows) {
    const at: Place = { table, row, field: 'thon' };
    const cell = cellOf(at);
    const found = isBlank(cell) ? null : match(cell);
    if (found === null) continue;
    if (report.hasError(at)) report.skip('other-error');
    else if (found.kind === 'same') report.pass();
    else odd.push({ at, written: normaliseText(cellText(cell)), match: found });
  }
  return odd;
}

/** Cells with the same text together, in order of first appearance. */
export function byText(odd: readonly OddHamlet[]): Iterable<readonly OddHamlet[]> {
  const groups = new Map<string, OddHamlet[]>();
  for (const found of odd) {
    const group = groups.get(found.written);
    if (group) group.push(found);
    else groups.set(found.written, [found]);
  }
  return groups.values();
}
