/** The product's side: the core's functions over columns. */
import { alkireFosterOfColumns } from '../../src/core/indicators/alkire-foster-columns';
import { CLASS_CODES, classesOfColumns, countClasses } from '../../src/core/indicators/class-columns';
import { gini } from '../../src/core/indicators/gini';
import { fgtOf, shortfallSums } from '../../src/core/indicators/income-poverty';
import { standardById } from '../../src/core/standards/index';
import type { Figures, Law, MeasurePeer } from './contract';
import { COLUMNS, HAMLETS, INDICATORS, readTable } from './table';

const ALPHAS = [0, 1, 2] as const;
const MARKS = COLUMNS.slice(-INDICATORS);

/** The lines and the cut the others are given: the standard the product has them from. */
export function lawOf(id: 'vn-2022'): Law {
  const { incomeLine, deprivationCut } = standardById(id);
  return {
    urbanLine: incomeLine.urban.value,
    ruralLine: incomeLine.rural.value,
    cut: deprivationCut.value,
  };
}

export const prepare: MeasurePeer['prepare'] = async (file, { cut, ruralLine }) => {
  const { hamlet, persons, income, rural, deprived } = readTable(file);
  const marks = {
    width: INDICATORS,
    known: new Uint32Array(hamlet.length).fill(2 ** INDICATORS - 1),
    deprived,
  };
  const groups = { of: hamlet, count: HAMLETS };
  const standard = standardById('vn-2022');
  return {
    indicators(): Figures {
      const k = { num: cut, den: INDICATORS };
      const { total, groups: byHamlet } = alkireFosterOfColumns(marks, { k, population: persons, groups });
      const classes = countClasses(classesOfColumns({ income, rural, marks }, standard), groups);
      const figures: Record<string, number> = { H: total.H ?? NaN, A: total.A ?? NaN, M0: total.M0 ?? NaN };
      MARKS.forEach((name, at) => {
        figures[`hd:${name}`] = total.hd[at] ?? NaN;
        figures[`hdk:${name}`] = total.hdk[at] ?? NaN;
      });
      byHamlet.forEach(({ H, M0 }, at) => {
        figures[`H:${at}`] = H ?? NaN;
        figures[`M0:${at}`] = M0 ?? NaN;
        CLASS_CODES.slice(0, 3).forEach((name, code) => {
          figures[`${name}:${at}`] = classes[at]?.[code] ?? NaN;
        });
      });
      return figures;
    },
    income(): Figures {
      const sums = shortfallSums(income, ruralLine, { weights: persons });
      const fgt = ALPHAS.map((alpha) => [`P${alpha}`, fgtOf(sums, ruralLine, alpha) ?? NaN] as const);
      return { ...Object.fromEntries(fgt), gini: gini(income, persons) ?? NaN };
    },
  };
};
