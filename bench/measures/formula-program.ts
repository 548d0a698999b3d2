/** What the HyperFormula contender takes from here: a peer is plain JavaScript. */
export { onData } from './formula-workbook';
export { figureFormulas, helperFormulas } from './formulas';
