/** Why a cell may not be written to, from what the sheet says of it. */
import type { CellRef, NewValue, Obstacle, ObstacleAt } from '../core/index';
import type { SheetFacts } from './cell-facts';

/** No name, number or word of a register is as long: six characters of JSON each, twice, are within a cell. */
const LONGEST_FIXED = 3000;

/**
 * Asks the sheets about the cells a fix would change.
 *
 * @param factsOf the facts of a sheet by name; null when there is no such sheet
 * @param strict whether a validation that only the sheet can judge counts as refusing
 */
export function obstacles(factsOf: (sheet: string) => SheetFacts | null, strict: boolean): ObstacleAt {
  return (ref, value, isFormula = false) => {
    const facts = factsOf(ref.sheet);
    return facts
      ? (contentObstacle(facts, ref, isFormula) ??
          columnObstacle(facts, ref, isFormula ? null : value, strict))
      : 'protected';
  };
}

function contentObstacle(facts: SheetFacts, { row, column }: CellRef, isFormula: boolean): Obstacle | null {
  if (facts.formulaAt(row, column) !== '' && !isFormula) return 'formula';
  if (facts.isAnchor(row, column)) return 'array';
  const raw = facts.rawAt(row, column);
  // The log's line keeps the old value and the new one as JSON, in one cell of at most 50,000 characters.
  if (raw === null || (typeof raw === 'string' && raw.length > LONGEST_FIXED)) return 'no-plain-value';
  return facts.isArrayFilled(row, column) ? 'array' : null;
}

function columnObstacle(
  facts: SheetFacts,
  { row, column }: CellRef,
  value: NewValue,
  strict: boolean,
): Obstacle | null {
  const { editable, isStyled, ruleAt } = facts.column(column);
  if (!editable) return 'protected';
  if (isStyled(row)) return 'styled-text';
  const verdict = facts.verdict(ruleAt(row), value ?? '');
  return verdict === 'refuses' || (strict && verdict === 'unknown') ? 'validation' : null;
}
