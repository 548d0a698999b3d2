/** The ID numbers that can be compared with the sex and the birth beside them, for the rules that do so (FD07 to FD09). */
import type { Register } from '../model';
import { birthPlace, placeOf } from './cells';
import { idCells, type ComparableId, type IdCells } from './id-number-cells';
import { personCensus } from './person-census';
import type { RuleContext, RuleReport } from './rule';
import { copiedNumbers } from './structure/repeat-findings';

interface Comparing {
  /** The rule looks at the birth: where that cell has an error the row cannot be judged. */
  readonly needsBirth: boolean;
  /** Told of every number but those that say the sex and the birth year of their row: these pass. */
  readonly visit: (comparable: ComparableId) => void;
}

/**
 * Visits every person with 12 digits to compare with sex and birth, but those whose number agrees with both, who pass.
 * Counted as not assessable: no column, blanks, made-up, unreadable and dragged numbers, those FD06 says are mistyped as
 * a whole, and those ST16 says were copied from another person.
 */
export function eachComparableId(
  register: Register,
  context: RuleContext,
  report: RuleReport,
  { needsBirth, visit }: Comparing,
): void {
  const cells = idCells(register, context);
  const faulty = needsBirth ? withFaultyBirth(cells, context, report) : 0;
  report.pass(cells.agreeing - faulty);
  report.skip('other-error', faulty);
  const copied = copiedNumbers(context, report);
  report.skip('no-column', cells.counts.absent);
  report.skip('blank', cells.counts.blank);
  report.skip('placeholder', cells.counts.placeholder);
  report.skip('unreadable', cells.counts.unreadable);
  for (const one of cells.comparable) {
    const isCopied = copied.has(one.person) && report.hasError(placeOf(one.person, 'cccd'));
    if (one.spoiled || isCopied) report.skip('other-error');
    else visit(one);
  }
}

/** How many of the agreeing numbers stand beside a birth cell with an error; sought from the few rows with errors. */
function withFaultyBirth({ dragged }: IdCells, { index }: RuleContext, report: RuleReport): number {
  const { agrees, runs } = personCensus(index);
  let faulty = 0;
  for (const table of new Set(runs.map((run) => run.table))) {
    for (const row of report.errorRows(table.sheet)) {
      const at = index.positionOf(table, row);
      const person = agrees[at] === 1 ? index.persons[at]?.person : undefined;
      const place = person && !dragged.has(person) ? birthPlace(person) : null;
      if (place && report.hasError(place)) faulty++;
    }
  }
  return faulty;
}
