/** Formulas whose results fill other cells: whatever is typed into one of those breaks them. */

/** Functions whose result fills the cells beside and below. */
const FILLS =
  /^=\s*(?:\{|(?:QUERY|FILTER|SORTN?|UNIQUE|IMPORT\w+|TRANSPOSE|SPLIT|SEQUENCE|RANDARRAY|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|FLATTEN|TOROW|TOCOL|HSTACK|VSTACK|WRAPROWS|WRAPCOLS|CHOOSEROWS|CHOOSECOLS|ARRAY_CONSTRAIN|NGHEO_\w+)\s*\()|ARRAYFORMULA\s*\(/i;

/** The formulas of a sheet, '' where a cell holds none. */
type Formulas = readonly (readonly string[])[];
export interface ArrayFormulas {
  /** Whether a formula elsewhere may fill the cell; 1-based. */
  fills(row: number, column: number): boolean;
  /** Whether the cell's own formula may fill others. */
  isAnchor(row: number, column: number): boolean;
}
interface Anchor {
  readonly row: number;
  readonly column: number;
}

export function arrayFormulas(formulas: Formulas): ArrayFormulas {
  const anchors = formulas.flatMap((cells, r) =>
    cells.flatMap((formula, c): Anchor[] => (FILLS.test(formula) ? [{ row: r + 1, column: c + 1 }] : [])),
  );
  return {
    fills: (row, column) => anchors.some((anchor) => reaches(anchor, row, column, formulas)),
    isAnchor: (row, column) => FILLS.test(formulas[row - 1]?.[column - 1] ?? ''),
  };
}

/** A result spreads right and down until a cell of its own formula; then it did not spread that far. */
function reaches({ row, column }: Anchor, toRow: number, toColumn: number, formulas: Formulas): boolean {
  const holdsOne = (r: number, c: number): boolean => (formulas[r - 1]?.[c - 1] ?? '') !== '';
  if (toRow < row || toColumn < column) return false;
  for (let r = row + 1; r <= toRow; r++) if (holdsOne(r, column)) return false;
  for (let c = column + 1; c <= toColumn; c++) if (holdsOne(row, c)) return false;
  return true;
}
