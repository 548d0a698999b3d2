/** Rows of the table of households as a register of the core, so that its own functions count them. */
import type {
  Cell,
  Household,
  HouseholdClass,
  HouseholdRecord,
  Person,
  Reading,
  Register,
  RegisterTable,
} from '../../src/core/model';
import { DEPRIVATION_FIELDS, type FieldId } from '../../src/core/register/fields';
import type { Row, Value } from './engine';

const ABSENT = { kind: 'absent' } as const;
const BLANK = { kind: 'blank' } as const;

const read = <T>(value: Value | undefined): Reading<T> =>
  value === null || value === undefined ? BLANK : { kind: 'ok', value: value as T };

const AREA_TEXTS: Readonly<Record<string, string>> = { rural: 'Nông thôn', urban: 'Thành thị' };
const NO_AREA = 'chưa rõ, xem lại';
const RELAPSED = { true: 'Tái nghèo', false: 'Phát sinh mới', null: '' } as const;

/** A table whose few rows hold what the core reads from cells: the area, the note of the year, that the form is filled in. */
function tableOf(blankColumns: ReadonlySet<string>): { table: RegisterTable; rowFor(row: Row): number } {
  const fields: FieldId[] = [
    'khu_vuc',
    'dien_bien',
    ...DEPRIVATION_FIELDS.filter((each) => !blankColumns.has(each)),
  ];
  const cells: Cell[][] = [];
  const known = new Map<string, number>();
  const table = {
    sheet: 'Hộ',
    sheetId: 0,
    role: 'households',
    layout: 'one-row',
    coverage: 'all',
    impliedClass: null,
    title: null,
    headerRows: [],
    indexRow: null,
    firstDataRow: 1,
    lastDataRow: 9,
    columns: new Map(fields.map((field, at) => [field, at])),
    cells,
    groupRows: [],
    classRows: [],
    hamlet: null,
    totalRows: [],
    dataRows: [1],
  } satisfies RegisterTable;
  return {
    table,
    rowFor({ area, relapsed }) {
      const key = `${area}|${relapsed}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const note = RELAPSED[String(relapsed) as keyof typeof RELAPSED];
      cells.push([AREA_TEXTS[String(area)] ?? NO_AREA, note, ...fields.slice(2).map(() => 'x')]);
      known.set(key, cells.length);
      return cells.length;
    },
  };
}

/** A register of one commune and year. */
export function registerOfRows(rows: readonly Row[]): Register {
  const { table, rowFor } = tableOf(new Set(String(rows[0]?.blank_columns ?? '').split(',')));
  const households = rows.map((row, index): Household => {
    const record = recordOf(row, table, rowFor(row));
    return { index, records: [record], main: record, withMembers: null, members: [] };
  });
  return {
    tables: [table],
    households,
    gone: [],
    unmatched: [],
    codeNotInMain: [],
    orphans: [],
    summaries: [],
    hamlets: [...new Set(rows.flatMap(({ hamlet }) => (hamlet === null ? [] : [String(hamlet)])))],
  };
}

function recordOf(row: Row, table: RegisterTable, at: number): HouseholdRecord {
  const marks = DEPRIVATION_FIELDS.map((field) => row[field] as boolean | null);
  return {
    table,
    row: at,
    rowOf: () => at,
    code: read<string>(row.household),
    hamlet: row.hamlet as string | null,
    size: read<number>(row.persons),
    recordedClass: read<HouseholdClass>(row.recorded_class),
    startClass: ABSENT,
    b1: read<number>(row.b1),
    b2: read<number>(row.b2),
    income: read<number>(row.income),
    // A form without one known mark: whatever is not marked is not read.
    deprivations: marks,
    head: headOf(String(row.household), table, at),
    members: [],
  };
}

/** A head by number only: with the code it makes a match of two years certain, and there is no name to confuse it. */
function headOf(key: string, table: RegisterTable, row: number): Person {
  const digits = String((BigInt(`0x${key.slice(0, 12)}`) % 900_000_000_000n) + 100_000_000_000n);
  return {
    table,
    row,
    nameField: 'chu_ho',
    name: null,
    relation: ABSENT,
    isHead: true,
    birth: ABSENT,
    sex: ABSENT,
    idNumber: { kind: 'ok', value: { digits, valid: true, padded: null, storedAsNumber: false } },
    ethnicity: ABSENT,
    counted: true,
  };
}
