/** Service calls by action and size, from the stand-in: what costs seconds on Google's servers. */
import type { FakeEnvironment } from '../runner/fake-apps-script/index';
import { createEnvironment, emptyWorkbook } from '../runner/fake-apps-script/index';
import { loadBundle } from '../runner/load-bundle';
import { bundleCode, htmlFiles } from '../runner/run-job';
import type { Cell } from '../src/core/model';
import { aligned } from './aligned';
import { inventedRegister } from './registers/index';

/** Actions of the menu that read the register, in the order of a working day. */
const ACTIONS = [
  'kiemTraSoHo',
  'phanLoaiHo',
  'tinhChiSo',
  'tinhDaChieu',
  'lapBangTienDo',
  'suaTuDong',
  'hoanTac',
  'xuatBieuMau',
  'lamTatCa',
] as const;

/**
 * Seconds a call takes, and ten thousand cells. Published: 4,000 cells written in under 50 ms, 610 ms with a flush; 400
 * rows flushed one by one 12 s, at once 0.16 s (googleappsscript.blogspot 2010, see shared/platform/apps-script.md 3.2).
 * A range, not a promise.
 */
const SECONDS = { call: [0.03, 0.61], tenThousandCells: [0.1, 1] } as const;

export interface CallsRow {
  readonly action: string;
  readonly households: number;
  readonly read: number;
  readonly write: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly structure: number;
  /** From the least to the most, by {@link SECONDS}. */
  readonly seconds: readonly [least: number, most: number];
}

interface Sheets {
  insertSheet(name: string): RegisterSheet;
}
interface RegisterSheet {
  getMaxRows(): number;
  getMaxColumns(): number;
  insertRowsAfter(after: number, count: number): unknown;
  insertColumnsAfter(after: number, count: number): unknown;
  getRange(row: number, column: number, rows: number, columns: number): Target;
}
interface Target {
  setValues(values: readonly (readonly (string | number | boolean | Date)[])[]): void;
}
interface App {
  getActiveSpreadsheet(): Sheets;
}

const written = (cell: Cell): string | number | boolean | Date =>
  cell === null ? '' : typeof cell === 'object' ? new Date(`${cell.date}T00:00:00Z`) : cell;

function withRegister(households: number): FakeEnvironment {
  const environment = createEnvironment(emptyWorkbook(), {
    locale: 'vi_VN',
    timeZone: 'Etc/UTC',
    htmlFiles: htmlFiles(),
  });
  const { cells } = inventedRegister('households', households);
  const rows = cells.map((row) => row.map(written));
  const { SpreadsheetApp } = environment.globals as unknown as { SpreadsheetApp: App };
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Danh sách hộ');
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (height > maxRows) sheet.insertRowsAfter(maxRows, height - maxRows);
  if (width > maxColumns) sheet.insertColumnsAfter(maxColumns, width - maxColumns);
  sheet.getRange(1, 1, height, width).setValues(rows);
  return environment;
}

function seconds(calls: number, cells: number): readonly [number, number] {
  const at = (end: 0 | 1) => calls * SECONDS.call[end] + (cells / 10_000) * SECONDS.tenThousandCells[end];
  return [at(0), at(1)];
}

/** Prints the table: each action after those before it, on one workbook a size. */
export function benchCalls(sizes: readonly number[]): readonly CallsRow[] {
  const code = bundleCode();
  const rows = sizes.flatMap((households) => {
    const environment = withRegister(households);
    const bundle = loadBundle(code, environment);
    return ACTIONS.map((action): CallsRow => {
      environment.resetCounters();
      const result = bundle.call(action) as { ok?: boolean; error?: { message: string } } | null;
      if (result?.ok === false) throw new Error(`${action}: ${result.error?.message ?? ''}`);
      const { read, write, cellsRead, cellsWritten, structure } = environment.counters();
      const estimate = seconds(read + write + structure, cellsRead + cellsWritten);
      return { action, households, read, write, cellsRead, cellsWritten, structure, seconds: estimate };
    });
  });
  const head = [
    'service calls',
    'households',
    'reads',
    'writes',
    'both',
    'cells read',
    'cells written',
    'sheet layout',
    'estimate s',
  ];
  const lines = ACTIONS.flatMap((action) =>
    rows
      .filter((row) => row.action === action)
      .map((row) => [
        row.action,
        ...[
          row.households,
          row.read,
          row.write,
          row.read + row.write,
          row.cellsRead,
          row.cellsWritten,
          row.structure,
        ].map(String),
        row.seconds.map((each) => each.toFixed(0)).join('–'),
      ]),
  );
  console.log(
    `${aligned([head, ...lines])}\ncounted on the stand-in; seconds on Google estimated from published latencies, not tried\n`,
  );
  return rows;
}
