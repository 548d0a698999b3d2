/** Faults to plant: each makes one cell wrong under one rule, and nothing else. */
import type { Cell } from '../../src/core/model';
import type { FieldId } from '../../src/core/register/fields';
import type { Fields } from './columns';

/** Where a fault was put: the rule that must find it, and the cell. */
export interface Planted {
  readonly code: string;
  /** 1-based, as in the sheet. */
  readonly row: number;
  readonly field: FieldId;
}
/** The row to spoil, its household's rows (the head's first) and a child of another household. */
export interface Spot {
  readonly row: Fields;
  readonly rows: readonly Fields[];
  readonly child: Fields | null;
}
export interface FaultKind {
  readonly code: string;
  readonly field: FieldId;
  /** What the row becomes; null where this row cannot carry the fault. */
  spoil(spot: Spot): Fields | null;
}

const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
const isHead = ({ row, rows }: Spot): boolean => row === rows[0];

/** A fault of any filled cell of a column. */
const value = (code: string, field: FieldId, change: (old: string) => Cell): FaultKind => ({
  code,
  field,
  spoil: ({ row }) => (row[field] == null ? null : { ...row, [field]: change(text(row[field])) }),
});

/** A fault of a number that is correct but for the digits from `at` on. */
const digits = (code: string, at: number, change: (old: number) => string | null): FaultKind => ({
  code,
  field: 'cccd',
  spoil({ row }) {
    const number = text(row.cccd);
    const length = at === 3 ? 1 : 2;
    const changed = number === '' ? null : change(Number(number.slice(at, at + length)));
    return changed === null
      ? null
      : { ...row, cccd: number.slice(0, at) + changed + number.slice(at + length) };
  },
});

const OLD = '1918';

/** Faults of the 22 rules that other validators are raced on (shared/rules/README.md, section 3). */
export const RACED_FAULTS: readonly FaultKind[] = [
  value('FD33', 'ho_ten', (name) => name.split(' ')[0]!),
  value('FD34', 'ho_ten', (name) => name.replace(' ', ' 4')),
  value('FD29', 'gioi_tinh', () => 'Khác'),
  {
    code: 'FD31',
    field: 'quan_he',
    spoil: (spot) => (isHead(spot) ? null : { ...spot.row, quan_he: 'Quen biết' }),
  },
  value('FD32', 'dan_toc', () => 'Kinhh Tộc'),
  value('FD15', 'ngay_sinh', () => 'tháng chạp'),
  value('FD16', 'ngay_sinh', () => '31/02/1979'),
  value('FD01', 'cccd', (number) => `${number}7`),
  value('FD06', 'cccd', (number) => `003${number.slice(3)}`),
  value('FD45', 'sdt', (number) => number.slice(0, 7)),
  value('ST10', 'so_nhan_khau', () => 0),
  value('FD53', 'b1', () => -5),
  value('FD53', 'b2', () => 35),
  value('FD56', 'phan_loai', () => 'Hộ khá giả'),
  value('FD25', 'ngay_sinh', () => ({ date: '2026-03-05' })),
  {
    code: 'FD26',
    field: 'ngay_sinh',
    // Alone, so that no relation contradicts the age.
    spoil: ({ row, rows }) =>
      rows.length > 1 || row.cccd == null
        ? null
        : {
            ...row,
            ngay_sinh: { date: `${OLD}-03-05` },
            cccd: `051${row.gioi_tinh === 'Nam' ? 0 : 1}${OLD.slice(2)}${text(row.cccd).slice(6)}`,
          },
  },
  digits('FD07', 3, (digit) => String(digit % 2 === 0 ? digit + 1 : digit - 1)),
  digits('FD09', 4, (year) => (year < 30 || year > 96 ? null : String(year + 3))),
  {
    code: 'CS22',
    field: 'phan_loai',
    spoil: ({ row }) => (row.phan_loai === 'Hộ không nghèo' ? { ...row, phan_loai: 'Hộ nghèo' } : null),
  },
  {
    code: 'ST01',
    field: 'quan_he',
    spoil: (spot) => (isHead(spot) && spot.rows.length > 2 ? { ...spot.row, quan_he: 'Con' } : null),
  },
  {
    code: 'ST02',
    field: 'quan_he',
    spoil: ({ row }) => (row.quan_he === 'Con' ? { ...row, quan_he: 'Chủ hộ' } : null),
  },
  {
    code: 'ST09',
    field: 'so_nhan_khau',
    spoil: ({ row, rows }) =>
      typeof row.so_nhan_khau === 'number' ? { ...row, so_nhan_khau: rows.length + 1 } : null,
  },
  {
    code: 'ST15',
    field: 'cccd',
    spoil({ row, child }) {
      if (row.quan_he !== 'Con' || !child) return null;
      const { ho_ten, ngay_sinh, gioi_tinh, cccd } = child;
      return { ...row, ho_ten, ngay_sinh, gioi_tinh, cccd };
    },
  },
];

/** Faults of single cells that only the product's own rules tell apart. */
export const OTHER_FAULTS: readonly FaultKind[] = [
  value('FD02', 'cccd', (number) => number.slice(1)),
  value('FD05', 'cccd', (number) => `${number.slice(0, 3)}.${number.slice(3)}`),
  value('FD46', 'sdt', (number) => Number(number)),
  value('ST10', 'so_nhan_khau', () => 'bốn người'),
  {
    code: 'CS21',
    field: 'b2',
    spoil: ({ row }) => (row.phan_loai === 'Hộ không nghèo' ? { ...row, b2: Number(row.b2) + 20 } : null),
  },
];
