import type { Register, SummaryRow, SummaryTable } from '../../model';
import { personsOf } from '../../register/counts';
import { fold } from '../../text/unicode';
import { listsEverybody } from '../coverage';
import { anyError, refIn, totalRow } from '../printed';
import type { Rule, RuleReport } from '../rule';

/**
 * AG10. The persons of the whole register against the printed total. Only a table of all residents can be compared:
 * its households are about as many as the register's, or it does not name the poor in its title.
 */
export const populationDiffers: Rule = {
  meta: {
    code: 'AG10',
    id: 'population-differs',
    stage: 'printed',
    severity: 'warning',
    scope: 'report',
    needs: [],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Tổng người trong sổ khác tổng báo cáo dân số',
      why: 'Tỷ lệ theo nhân khẩu chia cho tổng này; lệch nhiều là sổ sót hộ hoặc số dân số đã cũ.',
      fix: 'Hỏi công an, dân số của phường số nhân khẩu cùng thời điểm rồi bổ sung sổ hoặc sửa biểu; cán bộ tự xác minh.',
      messages: {
        default: '“{label}”: biểu ghi {printed} nhân khẩu, sổ hộ cộng được {counted} (lệch {difference}).',
      },
    },
    en: {
      title: 'Members != population report',
      why: 'Rates by persons divide by this total; a large gap means missing households or an old population.',
      fix: 'Ask the police or the population office for the number at the same date, then complete the register or the table; the officer must find out.',
      messages: {
        default:
          '“{label}”: {printed} persons printed, the register adds up to {counted} (off by {difference}).',
      },
    },
  },
  check(register, { thresholds: { populationShare } }, report) {
    const tables = register.summaries.flatMap((table) => populationOf(table, register));
    if (tables.length === 0) report.skip('no-totals');
    else if (!listsEverybody(register)) report.skip('list-partial', tables.length);
    else {
      const counted = countAll(register);
      for (const [table, row] of tables) judge(table, row, { counted, share: populationShare }, report);
    }
  },
};

/** How far the households of a table of all residents may be from the register's. */
const SAME_HOUSEHOLDS = 0.1;

function populationOf(
  table: SummaryTable,
  { households }: Register,
): readonly (readonly [SummaryTable, SummaryRow])[] {
  const row = totalRow(table, 'households');
  if (!row?.cells.persons) return [];
  const printed = row.cells.total?.value;
  const ofAll =
    printed === undefined
      ? !/ngheo/.test(fold(table.title ?? table.sheet))
      : Math.abs(printed - households.length) <= households.length * SAME_HOUSEHOLDS;
  return ofAll ? [[table, row]] : [];
}

/** Null when the persons of a household are not known. */
function countAll({ households }: Register): number | null {
  let sum = 0;
  for (const household of households) {
    const persons = personsOf(household);
    if (persons === null || persons === 0) return null;
    sum += persons;
  }
  return sum;
}

function judge(
  table: SummaryTable,
  row: SummaryRow,
  { counted, share }: { readonly counted: number | null; readonly share: number },
  report: RuleReport,
): void {
  const { persons } = row.cells;
  if (!persons) return;
  if (counted === null) report.skip('blank');
  else if (anyError(table, row, [persons], report)) report.skip('other-error');
  else {
    const difference = Math.abs(persons.value - counted);
    if (difference <= persons.value * share) report.pass();
    else {
      report.fail(refIn(table, row, persons), {
        params: { label: row.label, printed: persons.value, counted, difference },
        found: persons.value,
      });
    }
  }
}
