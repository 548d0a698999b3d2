/**
 * The invented households, persons and targets of GN Hướng dẫn, and one live formula for each function on them.
 * A formula has no decimals and no array literals, and `;` between arguments: it is then taken in every locale.
 */
import type { FormulaName } from '../formulas/index';
import type { HELP_TEXTS } from '../messages/help';

/** First row (1-based) of each sample table on the sheet. */
export interface SampleRows {
  readonly households: number;
  readonly marks: number;
  readonly person: number;
  readonly counts: number;
}

export interface SampleHousehold {
  readonly name: string;
  readonly persons: number;
  /** VND a person and month. */
  readonly income: number;
  readonly deprivations: number;
  readonly b1: number;
  readonly b2: number;
  readonly before: string;
  readonly now: string;
  /** 1: deprived, 0: not; the 12 indicators in legal order. */
  readonly marks: readonly (0 | 1)[];
}

export const SAMPLE_HOUSEHOLDS: readonly SampleHousehold[] = [
  {
    name: 'Hộ A',
    persons: 4,
    income: 1200000,
    deprivations: 3,
    b1: 130,
    b2: 30,
    before: 'Hộ nghèo',
    now: 'Hộ cận nghèo',
    marks: [1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  {
    name: 'Hộ B',
    persons: 2,
    income: 1800000,
    deprivations: 1,
    b1: 160,
    b2: 10,
    before: 'Hộ không nghèo',
    now: 'Hộ không nghèo',
    marks: [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  {
    name: 'Hộ C',
    persons: 5,
    income: 900000,
    deprivations: 3,
    b1: 120,
    b2: 30,
    before: 'Hộ nghèo',
    now: 'Hộ nghèo',
    marks: [1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0],
  },
  {
    name: 'Hộ D',
    persons: 1,
    income: 3000000,
    deprivations: 0,
    b1: 190,
    b2: 0,
    before: 'Hộ không nghèo',
    now: 'Hộ không nghèo',
    marks: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
];
/** Nobody's number: kept as text, or its first 0 would be lost. */
export const SAMPLE_PERSON = { id: '051079000101', sex: 'Nam', birth: '15/03/1979' } as const;
/** Poor households at the start and the end of the year, the planned fall, all households. */
export const SAMPLE_COUNTS = { start: 50, end: 40, plan: 20, all: 1000 } as const;

export interface LiveExample {
  readonly formula: (rows: SampleRows) => string;
  /** What the cell must hold, calculated by hand. */
  readonly expected: string | number;
  /** How a person gets there by hand. */
  readonly why: keyof (typeof HELP_TEXTS)['vi'];
}

const LAST = SAMPLE_HOUSEHOLDS.length - 1;
/** 'C8:C11': a column of the sample households. */
const column = (letter: string, first: number) => `${letter}${first}:${letter}${first + LAST}`;
/** The 12 marks of all sample households. */
const table = (first: number) => `B${first}:M${first + LAST}`;

/** Columns as help-samples.ts lays them: B persons, C income, E deprivations, F B1, G B2, H before, J now. */
export const LIVE_EXAMPLES: Readonly<Record<FormulaName, LiveExample>> = {
  NGHEO_PHANLOAI: {
    formula: ({ households }) => `=NGHEO_PHANLOAI(C${households};E${households};"nông thôn")`,
    expected: 'Hộ nghèo',
    why: 'why.class',
  },
  NGHEO_PHANLOAI_DIEM: {
    formula: ({ households }) => `=NGHEO_PHANLOAI_DIEM(F${households};G${households};"nông thôn")`,
    expected: 'Hộ nghèo',
    why: 'why.points',
  },
  NGHEO_TYLE: {
    formula: ({ counts }) => `=NGHEO_TYLE(B${counts};E${counts})`,
    expected: 5,
    why: 'why.rate',
  },
  NGHEO_MUCGIAM: {
    formula: ({ counts }) => `=NGHEO_MUCGIAM(B${counts};E${counts};C${counts};E${counts})`,
    expected: 1,
    why: 'why.fall',
  },
  NGHEO_THIEUHUT: {
    formula: ({ marks }) => `=INDEX(NGHEO_THIEUHUT(B${marks}:M${marks});1;1)`,
    expected: 30,
    why: 'why.deprivations',
  },
  NGHEO_MPI: {
    formula: ({ marks }) => `=INDEX(NGHEO_MPI(${table(marks)};3);1;2)`,
    expected: 0.5,
    why: 'why.multidimensional',
  },
  NGHEO_DONGGOP: {
    formula: ({ marks }) => `=INDEX(NGHEO_DONGGOP(${table(marks)};3);4;1)`,
    expected: 0.5,
    why: 'why.contribution',
  },
  NGHEO_FGT: {
    formula: ({ households }) =>
      `=NGHEO_FGT(${column('C', households)};1500000;0;${column('B', households)})`,
    expected: 0.75,
    why: 'why.fgt',
  },
  NGHEO_KHOANGCACH: {
    formula: ({ households }) =>
      `=NGHEO_KHOANGCACH(${column('C', households)};1500000;${column('B', households)})`,
    expected: 4200000,
    why: 'why.gap',
  },
  NGHEO_GINI: {
    formula: ({ households }) => `=NGHEO_GINI(${column('C', households)})`,
    expected: 0.25,
    why: 'why.gini',
  },
  NGHEO_CHUAN: {
    formula: () => '=NGHEO_CHUAN("thu nhập";"nông thôn")',
    expected: 1500000,
    why: 'why.threshold',
  },
  NGHEO_DIENBIEN: {
    formula: ({ households }) => `=NGHEO_DIENBIEN(H${households};J${households})`,
    expected: 'Thoát nghèo - trở thành hộ cận nghèo',
    why: 'why.movement',
  },
  NGHEO_TIENDO: {
    formula: ({ counts }) => `=NGHEO_TIENDO(D${counts};C${counts};"giảm";B${counts})`,
    expected: 50,
    why: 'why.progress',
  },
  NGHEO_DANHGIA: {
    formula: ({ counts }) => `=NGHEO_DANHGIA(D${counts};C${counts};"giảm";B${counts})`,
    expected: 'Chưa đạt',
    why: 'why.status',
  },
  NGHEO_CCCD: {
    formula: ({ person }) => `=NGHEO_CCCD(B${person};D${person};E${person})`,
    expected: 'Hợp lệ',
    why: 'why.id',
  },
  NGHEO_TUOI: {
    formula: ({ person }) => `=NGHEO_TUOI(E${person};"31/12/2024")`,
    expected: 45,
    why: 'why.age',
  },
};
