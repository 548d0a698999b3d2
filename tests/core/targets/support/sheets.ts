/** Small sheets as staff keep them, read by the real reader. */
import type { Cell, Register, RunSettings, SheetGrid, Target } from '../../../../src/core/model';
import { readRegister } from '../../../../src/core/register/read-register';
import { findTargetTable } from '../../../../src/core/register/targets-table';
import { vn2022 } from '../../../../src/core/standards/vn-2022';
import type { PovertyStandard } from '../../../../src/core/standards/standard';
import { readTargetSheet } from '../../../../src/core/targets/read/read-targets';
import { TARGET_SOURCES } from '../../../../src/core/targets/sources';
import type { SourceContext, SourceFigures, SourceId } from '../../../../src/core/targets/sources/source';

export const STANDARD: PovertyStandard = vn2022;
export const SETTINGS: RunSettings = {
  standard: 'vn-2022',
  area: 'urban',
  asOf: '2024-12-31',
  lang: 'vi',
  unitName: 'Phường Phổ Minh',
  today: '2025-01-05',
  periodEnd: '2024-12-31',
};

const HEADER = [
  'TT',
  'Nội dung chỉ tiêu',
  'Đơn vị tính',
  'Số đầu năm',
  'Chỉ tiêu năm 2024',
  'Kết quả thực hiện',
  'Tổng số (mẫu số)',
  'Cơ quan, bộ phận chủ trì',
  'Ghi chú',
] as const;

/** Cells of a row of the target sheet, in the order of HEADER; formats by column where they matter. */
export type TargetCells = readonly Cell[];

export function targetSheet(rows: readonly TargetCells[], formats: Readonly<Record<string, string>> = {}) {
  const cells: Cell[][] = [['CHỈ TIÊU GIẢM NGHÈO NĂM 2024'], [...HEADER]];
  for (const row of rows) cells.push(HEADER.map((_, column) => row[column] ?? null));
  const grid: SheetGrid = {
    name: 'Chỉ tiêu',
    id: 1,
    cells,
    formats: cells.map((row, r) => row.map((_, c) => formats[`${r},${c}`] ?? '')),
  };
  const table = findTargetTable(grid);
  if (table === null) throw new Error('not read as a target sheet');
  return readTargetSheet(table, grid);
}

/** The target of a sheet with one row. */
export function oneTarget(row: TargetCells): Target {
  const { targets } = targetSheet([row]);
  const [target] = targets;
  if (target === undefined || targets.length !== 1) throw new Error('not one target');
  return target;
}

/** A sheet with a header row; rows as objects of header to cell. */
export function sheet(
  name: string,
  title: string,
  rows: readonly Readonly<Record<string, Cell>>[],
): SheetGrid {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    name,
    id: name.length,
    cells: [[title], header, ...rows.map((row) => header.map((column) => row[column] ?? null))],
  };
}

export function register(...sheets: readonly SheetGrid[]): Register {
  return readRegister(sheets).register;
}

export function count(id: SourceId, of: Register, over: Partial<SourceContext> = {}): SourceFigures {
  return TARGET_SOURCES[id].count({
    register: of,
    settings: SETTINGS,
    standard: STANDARD,
    classes: ['poor', 'nearPoor'],
    needOnly: true,
    ...over,
  });
}

let serial = 100000;
/** An ID number nobody else has. */
export function idNumber(): string {
  serial++;
  return `051099${serial}`;
}
