import type { CellRef, RegisterTable, SummaryRow, SummaryTable, TotalRow } from '../../model';
import type { FieldId } from '../../register/fields';
import { numberAt } from '../readings';
import type { Place, Rule, RuleReport } from '../rule';
import { anyError, refIn } from '../printed';
import { labelCounts } from './total-label';

/** The two columns of a list in which years, or marks, of men and of women stand; a total row counts them there. */
const PAIRS: readonly (readonly [FieldId, FieldId])[] = [
  ['nam_sinh_nam', 'nam_sinh_nu'],
  ['gioi_tinh_nam', 'gioi_tinh_nu'],
];

/** AG03. On printed summaries, and on total rows of lists that count men, women and '24 khẩu'. */
export const menAndWomen: Rule = {
  meta: {
    code: 'AG03',
    id: 'men-and-women',
    stage: 'printed',
    severity: 'error',
    scope: 'report',
    needs: [],
    autofix: 'no',
    source: 'arithmetic',
  },
  texts: {
    vi: {
      title: 'Nam + Nữ khác tổng khẩu',
      why: 'Số nam, số nữ và tổng khẩu đi vào báo cáo dân số; không khớp thì có người bị sót hoặc đếm hai lần.',
      fix: 'Đếm lại số nam, số nữ của khu vực này rồi sửa ô sai; cán bộ tự xác minh.',
      messages: { default: '“{label}”: nam {male} + nữ {female} = {sum}, tổng khẩu ghi {persons}.' },
    },
    en: {
      title: 'Gender split != total',
      why: 'Men, women and all persons go into the report; where they disagree somebody is missed or counted twice.',
      fix: 'Count men and women of this area again and correct the wrong cell; the officer must find out.',
      messages: { default: '“{label}”: {male} men + {female} women = {sum}; {persons} persons printed.' },
    },
  },
  check(register, _context, report) {
    for (const table of register.summaries) for (const row of table.rows) judgeRow(table, row, report);
    for (const table of register.tables)
      for (const total of table.totalRows) judgeTotal(table, total, report);
  },
};

interface Counts {
  readonly label: string;
  readonly male: number;
  readonly female: number;
  readonly persons: number;
}

function judgeRow(table: SummaryTable, row: SummaryRow, report: RuleReport): void {
  const { persons, male, female } = row.cells;
  if (!male || !female) return;
  if (!persons) report.skip('blank');
  else if (anyError(table, row, [persons, male, female], report)) report.skip('other-error');
  else {
    const values = { label: row.label, male: male.value, female: female.value, persons: persons.value };
    compare(values, refIn(table, row, persons), [refIn(table, row, male), refIn(table, row, female)], report);
  }
}

function judgeTotal(table: RegisterTable, total: TotalRow, report: RuleReport): void {
  const pair = PAIRS.find((fields) => fields.every((field) => table.columns.has(field)));
  if (!pair) return;
  const places = pair.map((field): Place => ({ table, row: total.row, field }));
  const [male, female] = places.map(numberAt);
  const written = labelCounts(table, total);
  if (male?.kind !== 'ok' || female?.kind !== 'ok' || written?.persons == null) return;
  const { text, column, persons } = written;
  const at: CellRef = { sheet: table.sheet, row: total.row, column };
  compare({ label: text, male: male.value, female: female.value, persons }, at, places, report);
}

function compare(
  counts: Counts,
  at: CellRef,
  related: readonly (Place | CellRef)[],
  report: RuleReport,
): void {
  const sum = counts.male + counts.female;
  if (sum === counts.persons) {
    report.pass();
    return;
  }
  report.fail(at, {
    params: { ...counts, sum },
    found: counts.persons,
    expected: sum,
    related,
  });
}
