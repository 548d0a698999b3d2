/** Households built by hand for tests of classes and figures: only what they look at is filled in. */
import type {
  Household,
  HouseholdClass,
  HouseholdRecord,
  Person,
  Register,
  RegisterTable,
} from '../../src/core/model';

export interface RecordFields {
  readonly table?: RegisterTable;
  readonly row?: number;
  readonly hamlet?: string | null;
  readonly size?: HouseholdRecord['size'];
  readonly recordedClass?: HouseholdClass | 'unreadable' | 'blank';
  readonly b1?: HouseholdRecord['b1'];
  readonly b2?: HouseholdRecord['b2'];
  readonly income?: HouseholdRecord['income'];
  readonly deprivations?: readonly (boolean | null)[] | null;
}

const ABSENT = { kind: 'absent' } as const;

/** A list of households; `coverage` says whom it means to list. */
export function table(sheet: string, coverage: RegisterTable['coverage'] = 'all'): RegisterTable {
  return {
    sheet,
    sheetId: 1,
    role: 'households',
    layout: 'one-row',
    coverage,
    impliedClass: null,
    title: null,
    headerRows: [1],
    indexRow: null,
    firstDataRow: 2,
    lastDataRow: 2,
    columns: new Map(),
    cells: [],
    groupRows: [],
    classRows: [],
    hamlet: null,
    totalRows: [],
    dataRows: [],
  };
}

const LIST = table('Hộ');

function classReading(value: RecordFields['recordedClass']): HouseholdRecord['recordedClass'] {
  if (value === undefined) return ABSENT;
  if (value === 'blank') return { kind: 'blank' };
  return value === 'unreadable' ? { kind: 'unreadable', text: 'Hộ cân nghéo' } : { kind: 'ok', value };
}

/** A record of one household on one list. */
export function record(fields: RecordFields = {}): HouseholdRecord {
  const list = fields.table ?? LIST;
  const row = fields.row ?? 2;
  const head: Person = {
    table: list,
    row,
    nameField: 'chu_ho',
    name: 'Nguyễn Thị Mẫu',
    relation: ABSENT,
    isHead: true,
    birth: ABSENT,
    sex: ABSENT,
    idNumber: ABSENT,
    ethnicity: ABSENT,
    counted: true,
  };
  return {
    table: list,
    row,
    rowOf: () => row,
    code: ABSENT,
    hamlet: fields.hamlet ?? null,
    size: fields.size ?? ABSENT,
    recordedClass: classReading(fields.recordedClass),
    startClass: ABSENT,
    b1: fields.b1 ?? ABSENT,
    b2: fields.b2 ?? ABSENT,
    income: fields.income ?? ABSENT,
    deprivations: fields.deprivations ?? null,
    head,
    members: [],
  };
}

/** A household with its records, the main list's first. */
export function household(main: HouseholdRecord, ...others: HouseholdRecord[]): Household {
  return { index: 0, records: [main, ...others], main, withMembers: null, members: [] };
}

/** A register of these households; `unmatched` are records that joined none of them. */
export function registerOf(
  households: readonly Household[],
  unmatched: readonly HouseholdRecord[] = [],
): Register {
  const hamlets = [...new Set(households.flatMap(({ main }) => main.hamlet ?? []))];
  const tables = new Set(
    [...households.flatMap(({ records }) => records), ...unmatched].map((one) => one.table),
  );
  return {
    tables: [...tables],
    households,
    gone: [],
    unmatched,
    codeNotInMain: [],
    orphans: [],
    summaries: [],
    hamlets,
  };
}
