/** The custom functions by name. A new one is a file here, a line in this table and a wrapper in globals.ts. */
import { ageOn } from './age';
import { classByIncome, classByPoints } from './classes';
import type { Formula } from './formula';
import { idNumber } from './id-number';
import { progress, status } from './progress';
import { rate, reduction } from './rates';

export const FORMULAS = {
  NGHEO_PHANLOAI: classByIncome,
  NGHEO_PHANLOAI_DIEM: classByPoints,
  NGHEO_TYLE: rate,
  NGHEO_MUCGIAM: reduction,
  NGHEO_TIENDO: progress,
  NGHEO_DANHGIA: status,
  NGHEO_CCCD: idNumber,
  NGHEO_TUOI: ageOn,
} as const satisfies Readonly<Record<string, Formula>>;

export type FormulaName = keyof typeof FORMULAS;
