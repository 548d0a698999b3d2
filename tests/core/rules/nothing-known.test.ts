/**
 * What no rule may do: take a cell that says nothing for one that is right. Every rule of the catalogue meets the
 * columns the catalogue names for it, once blank and once with a word nobody can read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, CheckResult } from '../../../src/core/model';
import { FIELDS } from '../../../src/core/register/fields';
import { RULES } from '../../../src/core/rules/index';
import type { Rule } from '../../../src/core/rules/rule';
import { gridRegister, type Row } from '../../support/builders';
import { runRules, skipsOf } from '../../support/rule-tester';

const CATALOGUE = join(__dirname, '..', '..', 'fixtures', 'rules', 'catalogue.json');
const catalogue = JSON.parse(readFileSync(CATALOGUE, 'utf8')) as readonly {
  readonly id: string;
  readonly columns: readonly string[];
}[];
/** The columns every register here has, filled in. */
const GIVEN = ['ma_ho', 'ho_ten', 'quan_he'];
const OF_REGISTER = FIELDS.filter(
  ({ id, level }) => ['household', 'member', 'both'].includes(level) && !GIVEN.includes(id),
).map(({ id }) => id);
const MARKS = OF_REGISTER.filter((id) => /^d\d\d$/.test(id));

/** The columns of a register the catalogue names for a rule, beside those that are given. */
function columnsOf(code: string): string[] {
  const named = catalogue.find(({ id }) => id === code)?.columns ?? [];
  return named
    .flatMap((column) => (column === 'd01..d12' ? MARKS : [column]))
    .filter((column) => OF_REGISTER.some((id) => id === column));
}

/** Two households and three persons; the cells of the rule's columns hold `cell`. */
function checked({ meta }: Rule, cell: Cell): CheckResult {
  const cells = Object.fromEntries(columnsOf(meta.code).map((column) => [column, cell])) as Row;
  const members: readonly Row[] = [
    { ma_ho: 'H001', ho_ten: 'Nguyễn Văn Ân', quan_he: 'Chủ hộ', ...cells },
    { ma_ho: 'H001', ho_ten: 'Trần Thị Cúc', quan_he: 'Vợ', ...cells },
    { ma_ho: 'H002', ho_ten: 'Lê Thị Bưởi', quan_he: 'Chủ hộ', ...cells },
  ];
  return runRules(gridRegister({ members }), [RULES.find((rule) => rule.meta.code === meta.code)!]);
}
const RECORDS = { person: 3, household: 2, table: 1, report: 1 };

const rules = RULES.filter(({ meta }) => columnsOf(meta.code).length > 0);
const without = (codes: string): (readonly [string, Rule])[] =>
  rules.filter(({ meta }) => !codes.split(' ').includes(meta.code)).map((rule) => [rule.meta.code, rule]);
const only = (codes: string): (readonly [string, Rule])[] =>
  rules.filter(({ meta }) => codes.split(' ').includes(meta.code)).map((rule) => [rule.meta.code, rule]);

/** Judge by names, relations and codes too, which are there. */
const BY_NAMES = 'ST14 ST18 ST17 ST23 ST06 ST02';
/** The blank pair of columns and the missing number are what they report. */
const REPORT_BLANKS = 'FD30 CV04';
/** Count cells, phones, groups or couples, of which there are more or fewer than records, or compare with a list. */
const COUNT_OTHERWISE =
  'ST26 FD24 FD53 FD46 FD47 FD45 ST19 ST28 ST27 CS08 CS06 CS01 CS07 CS05 CS11 CS29 FD14 CV07';
/** Look at such cells as are filled; where none is there is nothing to judge. */
const LOOK_AT_FILLED =
  'FD55 FD57 CS34 FD13 CS02 CS03 CS04 CS13 CS14 CS15 CS16 CS17 CS33 CS30 CS32 CS35 CS36 CV06 CV05 AG12';

describe('blank cells', () => {
  it.each(without(`${BY_NAMES} ${REPORT_BLANKS}`))('%s passes nobody and reports nothing', (_code, rule) => {
    const { passed, findings } = checked(rule, null);
    expect([passed, findings]).toEqual([0, []]);
  });

  it.each(without(`${BY_NAMES} ${REPORT_BLANKS} ${COUNT_OTHERWISE} ${LOOK_AT_FILLED}`))(
    '%s calls each record blank',
    (code, rule) => {
      expect(skipsOf(checked(rule, null), code)).toEqual({ blank: RECORDS[rule.meta.scope] });
    },
  );
});

describe('a word nobody can read', () => {
  /** Each record once: the rules whose business the word is. */
  const REPORT_WORDS = 'ST10 FD29 FD15 FD32 FD56 FD50 FD01 FD45 FD48';
  it.each(only(REPORT_WORDS))('%s reports it of each record and passes nobody', (code, rule) => {
    const { passed, findings } = checked(rule, 'zqw');
    const records = code === 'FD45' ? RECORDS.person : RECORDS[rule.meta.scope];
    expect([passed, findings.length]).toEqual([0, records]);
  });

  const JUDGE_IT =
    'FD19 FD20 FD16 FD25 FD26 FD21 FD17 FD18 FD51 FD02 FD06 FD58 FD46 FD47 ST16 ST34 ST15 ST09 ST11 ST24 FD07 FD08 ' +
    'FD09 FD49 FD28 CS09 CS10 CS13 CS23 CS22 CS24 CS25 CS33 CS28 CS30 CS32 CS31 CS35';
  it.each(only(JUDGE_IT))('%s calls each record unreadable', (code, rule) => {
    const result = checked(rule, 'zqw');
    const records = ['FD46', 'FD47'].includes(code) ? RECORDS.person : RECORDS[rule.meta.scope];
    expect([result.passed, result.findings]).toEqual([0, []]);
    expect(skipsOf(result, code)).toEqual({ unreadable: records });
  });
});

describe('marks in the columns Nam and Nữ beside no birth date', () => {
  const row = (fields: Row): Row => ({
    ...{ ma_ho: 'H001', tuoi: 40, hon_nhan: 'Đã kết hôn', di_hoc: 'không', ngay_bien_dong: '01/02/2024' },
    ...{ bhyt: 'DN4510123456789', d01: 'x', d03: 'x', d05: 'x', d06: 'x' },
    ...fields,
  });
  const register = gridRegister({
    members: [
      row({
        ho_ten: 'Nguyễn Văn Ân',
        quan_he: 'Chủ hộ',
        gioi_tinh_nam: 'x',
        gioi_tinh_nu: null,
        cccd: '051070990001',
      }),
      row({
        ho_ten: 'Trần Thị Cúc',
        quan_he: 'Vợ',
        gioi_tinh_nam: null,
        gioi_tinh_nu: 'x',
        cccd: '051170990002',
      }),
      row({
        ho_ten: 'Nguyễn Văn Dũng',
        quan_he: 'Con',
        gioi_tinh_nam: 'x',
        gioi_tinh_nu: null,
        cccd: '051099990003',
      }),
    ],
  });

  /** Of each of the three persons; of both partners; of the one couple, child, household. */
  const counts: Readonly<Record<number, string>> = {
    3: 'FD19 FD20 FD15 FD16 FD25 FD26 FD21 FD17 FD18 FD08 FD09 FD28 CS10 CS33 CS35',
    2: 'CS07',
    1: 'CS01 CS02 CS05 ST24 CS14 CS15 CS16 CS17',
  };
  const asked = Object.entries(counts).flatMap(([count, codes]) =>
    codes.split(' ').map((code) => [code, Number(count)] as const),
  );

  it.each(asked)('%s has no birth to judge', (code, count) => {
    const rule = RULES.find(({ meta }) => meta.code === code)!;
    const result = runRules(register, [rule]);
    expect([result.passed, result.findings]).toEqual([0, []]);
    expect(skipsOf(result, code)).toEqual({ 'no-column': count });
  });
});
