/** The rows of a target sheet: what is written in each, and what sort of row it is. */
import type { Cell, CellRef, SheetGrid } from '../../model';
import type { FieldId } from '../../register/fields';
import type { TargetTable } from '../../register/targets-table';
import { saysLevel } from './infer-kind';
import { bodyOf, figureIn, mainOf } from './own-text';
import { splitReading } from './reading-note';
import { shortened } from '../../text/cut';
import { cellText, fold, isBlank, normaliseText } from '../../text/unicode';

export interface TargetRow {
  /** 1-based. */
  readonly row: number;
  /** 'a', 'e1'; '' when blank. */
  readonly number: string;
  /** The plan's own words, without the reading behind them. */
  readonly text: string;
  /** What the row is read as, where its own words do not say it; null where they do. */
  readonly reading: string | null;
  readonly byHand: boolean;
  readonly unit: string;
  readonly responsible: string;
  readonly remark: string;
  cell(field: FieldId): Cell;
  format(field: FieldId): string;
  ref(field: FieldId): CellRef | null;
}
/**
 * section: a heading over the rows below; households: those to leave beside the rate above; left: those to remain
 * beside it, which is a target of its own; target: all others.
 */
export type RowSort = 'section' | 'households' | 'left' | 'target';

/** Rows with a target's text, in order. */
export function targetRows(table: TargetTable, grid: SheetGrid): TargetRow[] {
  return table.dataRows.map((row) => rowOf(table, grid, row)).filter((row) => row.text !== '');
}

/** A rate of completion is a result; any other beside a number of households is the plan's. */
const OF_RESULT = /hoan thanh|thuc hien|\bdat\b|so voi/;

/**
 * The planned rate's column where no column is headed as the plan ('Chỉ tiêu | Số hộ | Tỷ lệ (%)'), 0-based; null
 * where there is a plan column, no number of households beside the rate, or a rate of completion.
 */
export function plannedRateColumn({ columns, cells, headerRows }: TargetTable): number | null {
  const rate = columns.get('ty_le');
  if (rate === undefined || columns.has('ke_hoach') || !columns.has('so_ho')) return null;
  const header = headerRows.map((row) => fold(cellText(cells[row - 1]?.[rate]))).join(' ');
  return OF_RESULT.test(header) ? null : rate;
}

/**
 * Longer than any plan words a target, far shorter than what a cell takes: the patterns that look for words in a wording
 * take a time that grows with its square, and a cell of 50,000 characters took half a minute. What is cut off shows as '…'.
 */
const LONGEST_WORDING = 2000;

function rowOf(table: TargetTable, grid: SheetGrid, row: number): TargetRow {
  const rate = plannedRateColumn(table);
  const column = (field: FieldId): number =>
    table.columns.get(field) ?? (field === 'ke_hoach' ? (rate ?? -1) : -1);
  const cell = (field: FieldId): Cell => table.cells[row - 1]?.[column(field)] ?? null;
  const text = (field: FieldId): string => shortened(normaliseText(cellText(cell(field))), LONGEST_WORDING);
  return {
    row,
    number: text('tt').replace(/[).\s]+$/, ''),
    ...splitReading(text('chi_tieu')),
    unit: text('don_vi_tinh') || (rate === null ? '' : '%'),
    responsible: text('don_vi_chiu_trach_nhiem'),
    remark: text('ghi_chu'),
    cell,
    format: (field) => grid.formats?.[row - 1]?.[column(field)] ?? '',
    ref: (field) => {
      const at = column(field);
      return at < 0 || isBlank(cell(field)) ? null : { sheet: table.sheet, row, column: at + 1 };
    },
  };
}

const NUMBERS: readonly FieldId[] = ['ke_hoach', 'thuc_hien', 'mau_so', 'dau_ky', 'so_ho'];
const HEADING = /^(?:cac|nhom|ve|linh vuc)\b|:$/;

/** What sort of row one is, by the row above it and the row below it. */
export function sortOf(row: TargetRow, above: TargetRow | undefined, below: TargetRow | undefined): RowSort {
  const isEmpty = row.unit === '' && NUMBERS.every((field) => isBlank(row.cell(field)));
  if (isEmpty && figureIn(row.text) === null && isHeading(row, below)) return 'section';
  if (above === undefined || !isHouseholdsRow(row, above)) return 'target';
  return isWhatIsLeft(row.text, above.text) ? 'left' : 'households';
}

function isHeading(row: TargetRow, below: TargetRow | undefined): boolean {
  const isRoman = /^[IVX]+$/.test(row.number);
  return (
    isRoman || HEADING.test(fold(row.text)) || (below !== undefined && isUnder(row.number, below.number))
  );
}

/** 'e' has 'e1' under it, '2' has '2.1'; 'e' has not 'f', '1' has not '10'. */
export function isUnder(parent: string, child: string): boolean {
  if (parent === '' || child.length <= parent.length || !child.startsWith(parent)) return false;
  return !/\d$/.test(parent) || !/^\d/.test(child.slice(parent.length));
}

/** '- Tương ứng số hộ nghèo giảm' under a rate: the same target in households. */
function isHouseholdsRow(row: TargetRow, above: TargetRow): boolean {
  const isRate = /%|diem/.test(fold(above.unit || above.text));
  if (row.number !== '' || !isRate || !/^(?:ho\b|$)/.test(fold(row.unit))) return false;
  return /tuong (?:ung|duong).*\bho\b|^[-–+].*so ho/.test(fold(row.text));
}

/** By the row's own 'còn lại' or 'giảm', else by the rate's: 36 households beside 'xuống còn 2,5%' are to remain. */
function isWhatIsLeft(text: string, rate: string): boolean {
  const own = bodyOf(text);
  return saysLevel(own) || (!/\bgiam\b/.test(own) && saysLevel(mainOf(rate)));
}
