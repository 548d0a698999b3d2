import type { CellRef, HouseholdRecord, RegisterTable, TotalRow } from '../../model';
import type { RegisterIndex } from '../register-index';
import type { FindingDetails, Rule, RuleReport } from '../rule';
import { judgeEscaped } from './escaped-list';
import { labelCounts, type LabelCounts } from './total-label';

/**
 * AG06. A count in words against the list it closes ('Cộng Tổ dân phố 2: 7 hộ, 24 khẩu'), and the printed number of
 * households that escaped against the list of them. A grand total may add up wrong totals above it: then those are
 * told, not the grand total.
 */
export const countDiffersFromList: Rule = {
  meta: {
    code: 'AG06',
    id: 'count-differs-from-list',
    stage: 'printed',
    severity: 'error',
    scope: 'report',
    needs: [],
    autofix: 'no',
    source: 'arithmetic; số hộ báo cáo phải có danh sách kèm theo',
  },
  texts: {
    vi: {
      title: 'Số giảm hộ nghèo khác danh sách hộ thoát nghèo',
      why: 'Số báo cáo phải đúng bằng danh sách kèm theo; lệch là có hộ bị sót tên hoặc thừa tên.',
      fix: 'Đếm lại danh sách rồi sửa số ghi, hoặc bổ sung hộ còn thiếu; cán bộ tự xác minh.',
      messages: {
        default: '“{label}”: ghi {written}, danh sách có {counted}.',
        escaped: '“{label}”: ghi {written} hộ thoát nghèo, danh sách “{sheet}” có {counted} hộ.',
      },
    },
    en: {
      title: 'Reduction figure != list length',
      why: 'A reported number must be the length of its list, or a household is missing from it or too many.',
      fix: 'Count the list and correct the number, or add the missing households; the officer must find out.',
      messages: {
        default: '“{label}”: {written} written, {counted} listed.',
        escaped: '“{label}”: {written} households escaped, but list “{sheet}” has {counted}.',
      },
    },
  },
  check(register, { index, settings: { lang } }, report) {
    const records = recordsByTable(index);
    for (const table of register.tables) {
      const listed = records.get(table);
      if (listed) for (const total of table.totalRows) judgeTotal({ table, total, listed, lang }, report);
    }
    judgeEscaped(register, records, report);
  },
};

/** Households of a list by their row. */
export type ByRow = ReadonlyMap<number, HouseholdRecord>;

function recordsByTable({ records }: RegisterIndex): ReadonlyMap<RegisterTable, ByRow> {
  const tables = new Map<RegisterTable, Map<number, HouseholdRecord>>();
  for (const record of records) {
    const rows = tables.get(record.table);
    if (rows) rows.set(record.row, record);
    else tables.set(record.table, new Map([[record.row, record]]));
  }
  return tables;
}

interface Total {
  readonly table: RegisterTable;
  readonly total: TotalRow;
  readonly listed: ByRow;
  readonly lang: 'vi' | 'en';
}
/** Households and persons a total writes, or the rows above it have. */
interface Counts {
  readonly households: number | null;
  readonly persons: number | null;
}

function judgeTotal({ table, total, listed, lang }: Total, report: RuleReport): void {
  const written = labelCounts(table, total);
  if (!written) return;
  const ofOneClass = written.households.every(({ of }) => of === null) && written.households.length <= 1;
  if (!ofOneClass && written.households.length > 0) {
    judgeClasses({ table, total, listed, lang }, written, report);
    return;
  }
  const said: Counts = { households: written.households[0]?.value ?? null, persons: written.persons };
  const counted = countRows(table, total.dataRows, listed, said);
  if (agrees(said, counted) || (total.kind === 'total' && agrees(said, sumOfTotals(table)))) report.pass();
  else report.fail(refOf(table, total, written), detailsOf(said, counted, written, lang));
}

function refOf({ sheet }: RegisterTable, { row }: TotalRow, { column }: LabelCounts): CellRef {
  return { sheet, row, column };
}

const agrees = (said: Counts, counted: Counts): boolean =>
  (['households', 'persons'] as const).every(
    (key) => said[key] === null || counted[key] === null || said[key] === counted[key],
  );

/** Persons: those beneath the heads, or the sizes of one-row lists; whoever counts only the present may be right too. */
function countRows({ layout }: RegisterTable, rows: readonly number[], listed: ByRow, said: Counts): Counts {
  const records = rows.map((row) => listed.get(row)).filter((record) => record !== undefined);
  const present = records.map((record) => personsIn(record, layout, true));
  const all = records.map((record) => personsIn(record, layout, false));
  const sums = [present, all].map((each) =>
    each.includes(null) ? null : each.reduce<number>((a, b) => a + (b ?? 0), 0),
  );
  const fitting = sums.find((sum) => sum === said.persons);
  return { households: records.length, persons: fitting ?? sums[0] ?? null };
}

function personsIn(
  { members, size }: HouseholdRecord,
  layout: RegisterTable['layout'],
  present: boolean,
): number | null {
  if (layout === 'one-row') return size.kind === 'ok' ? size.value : null;
  return present ? members.filter(({ counted }) => counted).length : members.length;
}

function sumOfTotals(table: RegisterTable): Counts {
  const parts = table.totalRows
    .filter(({ kind }) => kind === 'subtotal')
    .map((total) => labelCounts(table, total));
  const sum = (values: readonly (number | null | undefined)[]): number | null =>
    values.length === 0 || values.some((value) => value == null)
      ? NaN
      : values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return {
    households: sum(parts.map((part) => part?.households[0]?.value)),
    persons: sum(parts.map((part) => part?.persons)),
  };
}

const WORDS = {
  vi: { households: 'hộ', persons: 'khẩu', poor: 'hộ nghèo', nearPoor: 'hộ cận nghèo' },
  en: { households: 'households', persons: 'persons', poor: 'poor', nearPoor: 'near-poor' },
} as const;

function detailsOf(said: Counts, counted: Counts, { text }: LabelCounts, lang: 'vi' | 'en'): FindingDetails {
  const differing = (['households', 'persons'] as const).filter(
    (key) => said[key] !== null && counted[key] !== null && said[key] !== counted[key],
  );
  const list = (counts: Counts): string =>
    differing.map((key) => `${counts[key]} ${WORDS[lang][key]}`).join(', ');
  return {
    params: { label: text, written: list(said), counted: list(counted) },
    found: text,
    expected: list(counted),
    compared: differing.map((key) => counted[key] ?? 0),
  };
}

/** '7 hộ nghèo, 5 hộ cận nghèo' on a list of both. */
function judgeClasses({ table, total, listed, lang }: Total, written: LabelCounts, report: RuleReport): void {
  const records = total.dataRows.map((row) => listed.get(row)).filter((record) => record !== undefined);
  const classes = records.map(({ recordedClass }) => recordedClass);
  if (classes.some(({ kind }) => kind !== 'ok')) {
    report.skip('unreadable');
    return;
  }
  const counts = written.households.map(({ value, of }) => {
    const ofClass = classes.filter((read) => read.kind === 'ok' && read.value === of).length;
    return { value, counted: of === null ? records.length : ofClass, word: WORDS[lang][of ?? 'households'] };
  });
  const wrong = counts.filter(({ value, counted }) => value !== counted);
  if (wrong.length === 0) {
    report.pass();
    return;
  }
  const counted = wrong.map((each) => `${each.counted} ${each.word}`).join(', ');
  report.fail(refOf(table, total, written), {
    params: {
      label: written.text,
      written: wrong.map((each) => `${each.value} ${each.word}`).join(', '),
      counted,
    },
    found: written.text,
    expected: counted,
    compared: wrong.map((each) => each.counted),
  });
}
