// HyperFormula (GPL-3, a tool of this benchmark only): the sheet's own formulas, built anew each run.
import { readFileSync } from 'node:fs';
import { HyperFormula } from 'hyperformula';
// Made by the benchmark from bench/measures/formula-workbook.ts before it starts anybody.
import { figureFormulas, helperFormulas, onData } from '../../out/bench/formulas.mjs';

const INCOME = new Set(['P0', 'P1', 'P2']);

export async function prepare(file, law) {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const data = lines.slice(1).map((line) => line.split(',').map(Number));
  const formulas = Object.entries(figureFormulas(data.length, law));
  const options = { licenseKey: 'gpl-v3', maxRows: data.length + 10, useArrayArithmetic: true };
  function compute(wanted) {
    const rows = [lines[0].split(','), ...data.map((row, at) => [...row, ...helperFormulas(at + 2, law)])];
    const asked = formulas.filter(([name]) => wanted(name));
    const figures = asked.map(([, formula]) => [onData(formula)]);
    const engine = HyperFormula.buildFromSheets({ data: rows, figures }, options);
    const values = engine.getSheetValues(engine.getSheetId('figures'));
    engine.destroy();
    return Object.fromEntries(asked.map(([name], at) => [name, values[at][0]]));
  }
  return {
    indicators: () => compute((name) => !INCOME.has(name)),
    income: () => compute((name) => INCOME.has(name)),
  };
}
