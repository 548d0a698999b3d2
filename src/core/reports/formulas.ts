/**
 * Native formulas that read the same in every locale: no argument separator and no decimal literal,
 * so a file in Vietnamese, French or English settings computes the same numbers.
 */

/** Letters of a 1-based column: 1 → A, 28 → AB. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
export function address(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Guards a quotient that binary arithmetic leaves a hair below the half. */
const NOISE = '1/10^9';

/** Half up to a number of decimals. */
export function roundedFormula(expression: string, decimals: number): string {
  const power = decimals === 0 ? '' : `*10^${decimals}`;
  const back = decimals === 0 ? '' : `/10^${decimals}`;
  return `INT(${expression}${power}+1/2+${NOISE})${back}`;
}
/** The smallest whole number that is not below the expression, free of binary noise. */
export function ceilingFormula(expression: string): string {
  return `-INT(-(${expression}-1/10^6))`;
}
/** What is missing from `have` to `need`, never below 0. */
export function missingFormula(need: string, have: string): string {
  return `(${need}>${have})*(${need}-${have})`;
}
