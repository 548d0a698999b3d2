/** A target and its figures stated by hand: a test writes only the fields it is about. */
import type { Actual, CellRef, Target } from '../../../../src/core/model';

const NOT_ENTERED: Target['entered'] = {
  baseline: null,
  baselineTotal: null,
  actual: null,
  denominator: null,
};

type Over = Partial<Omit<Target, 'entered'>> & { readonly entered?: Partial<Target['entered']> };

export function aTarget(over: Over = {}): Target {
  return {
    id: '1',
    kind: 'reach-count',
    text: 'Mô hình giảm nghèo',
    unit: 'mô hình',
    value: 1,
    max: null,
    decimals: 0,
    count: null,
    form: 'by',
    strict: false,
    flow: false,
    source: null,
    responsible: '',
    section: null,
    cells: {},
    ...over,
    entered: { ...NOT_ENTERED, ...over.entered },
  };
}

export const actualOf = (
  numerator: number | null,
  denominator: number | null = null,
  unknown = 0,
): Actual => ({
  numerator,
  denominator,
  unknown,
  from: 'DS hộ',
});

export const cellRef = (row: number, column: number): CellRef => ({ sheet: 'Chỉ tiêu', row, column });
