import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '../../../src/core/model';
import { columnLetter } from '../../../src/core/register/columns';
import {
  countPersons,
  distinctHouseholds,
  goneHouseholds,
  personsOfRecord,
} from '../../../src/core/register/counts';
import { readRegister, type RegisterReading } from '../../../src/core/register/read-register';
import { readXlsx } from '../../support/read-xlsx';

const ROOT = join(__dirname, '..', '..', '..');
const FIXTURES = join(ROOT, 'tests', 'fixtures', 'workbooks');

interface SheetTruth {
  name: string;
  role: string;
  headerRows?: number[];
  indexRow?: number;
  firstDataRow: number;
  lastDataRow: number;
  columns?: Record<string, string>;
  groupRows?: number[];
  subtotalRows?: number[];
  layout?: string;
  headBy?: string;
}
interface Counts {
  total: number;
  poor: number;
  nearPoor: number;
  escaped?: number;
  unknownClass?: number;
  byGroup: Record<string, { total?: number; poor: number; nearPoor: number }>;
}
interface Truth {
  sheets: SheetTruth[];
  households: Counts;
  persons: Counts;
}

const BOOKS = {
  'pho-minh-2024': join(ROOT, 'examples', 'pho-minh-2024.xlsx'),
  'clean-one-header': join(FIXTURES, 'clean-one-header.xlsx'),
  'nam-nu-columns': join(FIXTURES, 'nam-nu-columns.xlsx'),
  'messy-text': join(FIXTURES, 'messy-text.xlsx'),
  'start-2024': join(FIXTURES, 'start-2024.xlsx'),
  'end-2024': join(FIXTURES, 'end-2024.xlsx'),
} as const;

const truthOf = (name: string): Truth =>
  JSON.parse(readFileSync(join(FIXTURES, `${name}.truth.json`), 'utf8')) as Truth;

/** What was recognised on a sheet, in the form of the truth file. */
function recognised(reading: RegisterReading, name: string): Partial<SheetTruth> | null {
  const letters = (columns: ReadonlyMap<string, number>) =>
    Object.fromEntries([...columns].map(([field, column]) => [field, columnLetter(column)]));
  const found = reading.tables.find(({ table }) => table.sheet === name);
  if (found) {
    const { table, headBy } = found;
    return {
      headerRows: [...table.headerRows],
      indexRow: table.indexRow ?? undefined,
      firstDataRow: table.firstDataRow,
      lastDataRow: table.lastDataRow,
      columns: letters(table.columns),
      groupRows: table.groupRows.map(({ row }) => row),
      subtotalRows: table.totalRows.map(({ row }) => row),
      layout: table.layout,
      headBy: headBy ?? undefined,
    };
  }
  const targets = reading.targetTables.find(({ sheet }) => sheet === name);
  if (!targets) return null;
  const { headerRows, firstDataRow, lastDataRow, columns } = targets;
  return { headerRows: [...headerRows], firstDataRow, lastDataRow, columns: letters(columns) };
}

/**
 * The truth of nam-nu-columns has 'Hộ DT tại chỗ' as the column of all minorities; domain/forms.json keeps both apart
 * ('3 DTTS', '4 tại chỗ'), and so does the register.
 */
const ofNative = (columns: SheetTruth['columns'], name: string) => {
  if (name !== 'nam-nu-columns' || columns?.dtts === undefined) return columns;
  const { dtts, ...others } = columns;
  return { ...others, dtts_tai_cho: dtts };
};
const expected = ({
  headerRows,
  indexRow,
  firstDataRow,
  lastDataRow,
  columns,
  groupRows,
  subtotalRows,
  layout,
  headBy,
}: SheetTruth) => ({
  headerRows,
  indexRow,
  firstDataRow,
  lastDataRow,
  columns,
  groupRows,
  subtotalRows,
  layout,
  headBy,
});

describe.each(Object.entries(BOOKS))('%s', (name, path) => {
  const truth = truthOf(name);
  let reading: RegisterReading;
  beforeAll(async () => {
    reading = readRegister(await readXlsx(path));
  });

  test('every sheet, its header, rows and columns are recognised', () => {
    for (const sheet of truth.sheets) {
      expect([sheet.name, recognised(reading, sheet.name)]).toEqual([
        sheet.name,
        sheet.columns ? expected({ ...sheet, columns: ofNative(sheet.columns, name) }) : null,
      ]);
    }
  });

  test('households, classes and hamlets are those written', () => {
    const { households } = reading.register;
    const of = (wanted: string) =>
      households.filter(({ main }) => main.recordedClass.kind === 'ok' && main.recordedClass.value === wanted)
        .length;
    expect([households.length, of('poor'), of('nearPoor')]).toEqual([
      truth.households.total,
      truth.households.poor,
      truth.households.nearPoor,
    ]);
    const unreadable = households.filter(({ main }) => main.recordedClass.kind === 'unreadable').length;
    expect(unreadable).toBe(truth.households.unknownClass ?? 0);
    expect([...reading.register.hamlets]).toEqual(Object.keys(truth.households.byGroup));
    for (const [hamlet, counts] of Object.entries(truth.households.byGroup)) {
      const total = households.filter(({ main }) => main.hamlet === hamlet).length;
      expect([hamlet, total]).toEqual([hamlet, counts.total ?? counts.poor + counts.nearPoor]);
    }
  });

  test('persons are those written', () => {
    expect(countPersons(reading.register)).toBe(truth.persons.total);
  });
});

describe('the lists of pho-minh-2024 as one register', () => {
  let reading: RegisterReading;
  beforeAll(async () => {
    reading = readRegister(await readXlsx(BOOKS['pho-minh-2024']));
  });

  test('sheets that are no lists are left alone, with the reason', () => {
    expect(reading.ignoredSheets).toEqual([
      { sheet: 'Kinh phí', reason: 'not-a-register' },
      { sheet: 'Ghi chú', reason: 'no-header' },
    ]);
  });

  test('each list means other households', () => {
    expect(reading.tables.map(({ table }) => [table.sheet, table.coverage, table.role])).toEqual([
      ['DS hộ', 'all', 'households'],
      ['DS hộ nghèo, cận nghèo', 'poor-and-near', 'both'],
      ['DS hộ thoát nghèo', 'escaped', 'both'],
      ['Hộ giảm', 'gone', 'households'],
    ]);
  });

  test('the poor and near-poor are joined to the main list: 36 and 42 households, 230 persons, 229 rows', () => {
    const records = reading.register.households.flatMap(({ records: all }) =>
      all.filter(({ table }) => table.coverage === 'poor-and-near'),
    );
    const of = (wanted: string) =>
      records.filter(({ recordedClass }) => recordedClass.kind === 'ok' && recordedClass.value === wanted)
        .length;
    expect([of('poor'), of('nearPoor')]).toEqual([36, 42]);
    expect(records.reduce((sum, record) => sum + (personsOfRecord(record) ?? 0), 0)).toBe(230);
    expect(records.reduce((sum, { members }) => sum + members.length, 0)).toBe(229);
    expect(reading.register.unmatched).toHaveLength(0);
  });

  test('PM9071 on row 209 is in no main list by code and is joined by the identity number of its head', () => {
    expect(reading.register.codeNotInMain.map(({ row, code }) => [row, code])).toEqual([
      [209, { kind: 'ok', value: 'PM9071' }],
    ]);
    const joined = reading.register.households.find(({ records }) =>
      records.some(({ row, table }) => row === 209 && table.coverage === 'poor-and-near'),
    );
    expect(joined?.main.head.name).toBe(joined?.withMembers?.head.name);
    expect(joined?.main.code).toEqual({ kind: 'ok', value: 'PM1071' });
  });

  test('PM1074, used twice (rows 350 and 1090), joins by identity number only', () => {
    const twice = reading.register.households.filter(
      ({ main }) => main.code.kind === 'ok' && main.code.value === 'PM1074',
    );
    expect(twice.map(({ main }) => main.row)).toEqual([350, 1090]);
    for (const { records, main } of twice) {
      for (const record of records) expect(record.head.name).toBe(main.head.name);
    }
  });

  test('a subtotal adds up its hamlet, the grand total everything', () => {
    const [main] = reading.register.tables;
    expect(main?.totalRows.map(({ kind, dataRows }) => [kind, dataRows.length])).toEqual([
      ['subtotal', 264],
      ['subtotal', 196],
      ['subtotal', 221],
      ['subtotal', 280],
      ['subtotal', 215],
      ['subtotal', 266],
      ['total', 1442],
    ]);
  });

  test('1441 distinct households, and the three that left', () => {
    expect(distinctHouseholds(reading.register)).toHaveLength(1441);
    expect(goneHouseholds(reading.register).map(({ code }) => code.kind === 'ok' && code.value)).toEqual([
      'PM0272',
      'PM0445',
      'PM0534',
    ]);
  });
});

describe('what a good reader gets from messy-text', () => {
  let register: Register;
  beforeAll(async () => {
    register = readRegister(await readXlsx(BOOKS['messy-text'])).register;
  });
  const record = (row: number) => register.households.find(({ main }) => main.row === row)?.main;
  const person = (row: number) =>
    register.households.flatMap(({ members }) => members).find((member) => member.row === row);

  // `reads_as` and `faults` of messy-text.truth.json; the cell is named in each line.
  test.each([
    ['O463', 463, 3490000],
    ['O173', 173, 1770000],
    ['O64', 64, 3600000],
    ['O568', 568, 3370000],
    ['O284', 284, 1200000],
    ['O268', 268, 4800000],
  ])('income %s', (_, row, value) => expect(record(row)?.income).toEqual({ kind: 'ok', value }));

  test('an income that is no number stays unreadable with its text (O219)', () => {
    expect(record(219)?.income).toEqual({ kind: 'unreadable', text: '2tr?' });
  });

  test.each([
    ['L412', 412, { kind: 'ok', value: 'poor' }],
    ['L28', 28, { kind: 'ok', value: 'poor' }],
    ['L330', 330, { kind: 'ok', value: 'nearPoor' }],
    ['L130', 130, { kind: 'ok', value: 'notPoor' }],
    ['L83', 83, { kind: 'unreadable', text: 'Hộ khá' }],
  ])('class %s', (_, row, reading) => expect(record(row)?.recordedClass).toEqual(reading));

  test.each([
    ['Q92 có', 92, 0, true],
    ['T264 có', 264, 3, true],
    ['Q18 không', 18, 0, false],
    ['W110 ?', 110, 6, null],
  ])('mark %s', (_, row, indicator, mark) => expect(record(row)?.deprivations?.[indicator]).toBe(mark));

  test.each([
    ['E75 serial', 75, { kind: 'ok', value: { year: 1997, month: 10, day: 18 } }],
    ['E314 date cell', 314, { kind: 'ok', value: { year: 1987, month: 8, day: 7 } }],
    ['E509 dots', 509, { kind: 'ok', value: { year: 1976, month: 3, day: 12 } }],
    ['E261 year', 261, { kind: 'ok', value: { year: 2018, month: null, day: null } }],
    ['E109 no such day', 109, { kind: 'unreadable', text: '30/02/1978', problem: 'impossible' }],
    ['E553 two-digit year', 553, { kind: 'unreadable', text: '14/3/15', problem: 'unreadable' }],
  ])('birth %s', (_, row, reading) => expect(person(row)?.birth).toEqual(reading));

  test('names are composed and trimmed, a name of spaces is none (C206, C385, C216)', () => {
    expect([206, 385, 216].map((row) => person(row)?.name)).toEqual([
      'Lê Thị Cẩm Vy',
      'Đặng Thị Như Anh',
      null,
    ]);
    expect(record(246)?.hamlet).toBe('Tổ dân phố 3');
  });
});
