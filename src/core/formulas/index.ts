/** The custom functions by name. A new one is a file here, a line in this table and a wrapper in globals.ts. */
import { ageOn } from './age';
import { classByIncome, classByPoints } from './classes';
import { deprivations } from './deprivations';
import type { Formula } from './formula';
import { idNumber } from './id-number';
import { fgtFormula, giniFormula, povertyGap } from './incomes';
import { movement } from './movements';
import { contributions, multidimensional } from './multidimensional';
import { progress, status } from './progress';
import { rate, reduction } from './rates';
import { threshold } from './thresholds';

export const FORMULAS = {
  NGHEO_PHANLOAI: classByIncome,
  NGHEO_PHANLOAI_DIEM: classByPoints,
  NGHEO_TYLE: rate,
  NGHEO_MUCGIAM: reduction,
  NGHEO_THIEUHUT: deprivations,
  NGHEO_MPI: multidimensional,
  NGHEO_DONGGOP: contributions,
  NGHEO_FGT: fgtFormula,
  NGHEO_KHOANGCACH: povertyGap,
  NGHEO_GINI: giniFormula,
  NGHEO_CHUAN: threshold,
  NGHEO_DIENBIEN: movement,
  NGHEO_TIENDO: progress,
  NGHEO_DANHGIA: status,
  NGHEO_CCCD: idNumber,
  NGHEO_TUOI: ageOn,
} as const satisfies Readonly<Record<string, Formula>>;

export type FormulaName = keyof typeof FORMULAS;
