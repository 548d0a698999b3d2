/** NGHEO_THIEUHUT: B2 points and the list of deprivations of each household. */
import { DomainError } from '../errors';
import { FORMULA_ROWS } from '../messages/formulas';
import { standardById } from '../standards/index';
import { isBlank } from '../text/unicode';
import { params } from './formula';
import type { FormulaValue, Table, TableFormula } from './formula';
import { blankMarkOf, headingRows, marksOfRow } from './indicator-table';
import type { BlankMark } from './indicator-table';
import { formulaError, leftOpen } from './sentences';

const STANDARD = standardById('vn-2022');
const POINTS = STANDARD.points?.b2PerIndicator.value ?? 10;
const NAMES = STANDARD.indicators.map(({ name }) => name.vi);

function namesOf(marks: readonly unknown[], wanted: unknown): string {
  return NAMES.filter((_, at) => marks[at] === wanted).join('; ');
}

function resultOf(table: Table, at: number, blank: BlankMark): [FormulaValue, FormulaValue] {
  const row = table[at] ?? [];
  if (row.every(isBlank)) return ['', ''];
  const marks = marksOfRow(row, blank, at + 1);
  // What is not known is not 0: there are no points until it is.
  if (marks.includes(null)) return ['', leftOpen(namesOf(marks, null))];
  return [POINTS * marks.filter((mark) => mark === 1).length, namesOf(marks, 1)];
}

/** What is wrong in a row is told in that row; the rest of the table keeps its results. */
function toldInRow(run: () => [FormulaValue, FormulaValue]): [FormulaValue, FormulaValue] {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return ['', `Lỗi: ${formulaError(error, 'vi')}`];
  }
}

/**
 * A row a household: points (10 each deprivation) and the names, in the order of NĐ 07/2021. A household whose row is
 * blank has blanks; where a mark is not known there are no points but the names of what is missing.
 *
 * @see core/formulas/indicator-table.ts for what a blank cell means
 */
export const deprivations: TableFormula = {
  params: params('bang12Cot'),
  runTable: ([bang]) => {
    const table = bang ?? [];
    const columns = table[0]?.length ?? 0;
    if (columns !== NAMES.length) {
      throw new DomainError('formula.columns-differ', { count: NAMES.length, columns });
    }
    const headings = headingRows(table);
    const blank = blankMarkOf(table);
    return table.map((_, at) =>
      at < headings
        ? [FORMULA_ROWS.vi.points, FORMULA_ROWS.vi.deprivations]
        : toldInRow(() => resultOf(table, at, blank)),
    );
  },
};
