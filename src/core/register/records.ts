/** Households as one table writes them. */
import type { Cell, HouseholdClass, HouseholdRecord, Person, Reading, RegisterTable } from '../model';
import { readHouseholdClass } from '../text/household-classes';
import type { HamletNames } from '../text/hamlets';
import { mayBeHead, readRelation } from '../text/relations';
import { cellText, isBlank, normaliseText } from '../text/unicode';
import { cellAt, readAt } from './columns';
import { deprivationsOf } from './deprivation-marks';
import type { FieldId } from './fields';
import { headingsOf, type Heading } from './headings';
import { ownClass } from './class-of-row';
import { startsHousehold as startsWithNumber, type HeadBy } from './layout';
import { numberAt } from './number-at';
import { readPerson } from './people';
import { isMergedHamlet, sheetHamlet } from './hamlet-of-rows';
import { rowOfField, valueRows, type RowGroup } from './value-row';

const PLACEHOLDER_CODE =
  /^(?:[0\-–—._…*/x?]+|(?:chưa|không)(?: (?:có|cấp|rõ|biết))?(?: mã)?(?: hộ)?|tạm|mã tạm|n\/?a)$/iu;

/** A household code as written. Stand-ins (0, -, x, 'chưa có', 'chưa cấp mã') are unreadable, so that they never join anything. */
export function readHouseholdCode(cell: Cell | undefined): Reading<string> {
  if (isBlank(cell)) return { kind: 'blank' };
  const text = normaliseText(cellText(cell));
  if (PLACEHOLDER_CODE.test(text) || text.startsWith('#')) return { kind: 'unreadable', text };
  return { kind: 'ok', value: text };
}

/** Key two codes are compared by: capitals do not matter. */
export function codeKey(code: Reading<string>): string | null {
  return code.kind === 'ok' ? code.value.toUpperCase() : null;
}

/**
 * The households of a table in order. Household fields are read from the head's row (or the first row of the
 * household when none is the head), which carries them for the members beneath; a field blank there, from the
 * household's first row, where that is another's (value-row.ts).
 */
export function recordsOf(
  table: RegisterTable,
  headBy: HeadBy | null,
  hamlets: HamletNames,
): HouseholdRecord[] {
  const groups = groupsOf(table, headBy);
  const headingAbove = headingsOf(table);
  const merged = isMergedHamlet(table, groups);
  const ofSheet = sheetHamlet(table, groups);
  const hamletAt = (row: number) => hamlets.name(cellAt(table, row, 'thon'));
  let above: string | null = null;
  return groups.map(({ head, values, other, rows }) => {
    const beside = values === head ? other : values;
    const own = hamletAt(head) ?? (beside === null ? null : hamletAt(beside));
    const written = own ?? (merged ? above : null);
    above = written;
    const heading = headingAbove(head);
    const hamlet = written ?? hamlets.name(heading.hamlet ?? ofSheet);
    return new RowRecord(table, { head, values, other, hamlet, heading }, rows);
  });
}

interface Start extends Pick<RowGroup, 'head' | 'values' | 'other'> {
  readonly hamlet: string | null;
  readonly heading: Heading;
}

/** A household's rows, read where it is asked for, as a person's is (people.ts). */
class RowRecord implements HouseholdRecord {
  readonly row: number;
  readonly hamlet: string | null;
  readonly members: readonly Person[];
  private readonly headRow: number;
  private readonly other: number | null;
  private readonly heading: Heading;
  declare private headRead: Person | undefined;
  declare private codeRead: Reading<string> | undefined;
  declare private sizeRead: Reading<number> | undefined;
  declare private recordedClassRead: Reading<HouseholdClass> | undefined;
  declare private startClassRead: Reading<HouseholdClass> | undefined;
  declare private b1Read: Reading<number> | undefined;
  declare private b2Read: Reading<number> | undefined;
  declare private incomeRead: Reading<number> | undefined;
  declare private deprivationsRead: HouseholdRecord['deprivations'] | undefined;

  constructor(
    readonly table: RegisterTable,
    { head, values, other, hamlet, heading }: Start,
    memberRows: readonly number[],
  ) {
    this.row = values;
    this.other = other;
    this.headRow = head;
    this.hamlet = hamlet;
    this.heading = heading;
    this.headRead = this.codeRead = undefined;
    this.sizeRead = this.recordedClassRead = undefined;
    this.startClassRead = undefined;
    this.b1Read = this.b2Read = undefined;
    this.incomeRead = undefined;
    this.deprivationsRead = undefined;
    this.members =
      memberRows.length === 0
        ? NOBODY
        : memberRows.map((member) => (member === head ? this.head : readPerson(table, member, false)));
  }
  rowOf(field: FieldId): number {
    return rowOfField(this.table, { values: this.row, other: this.other }, field);
  }
  get head(): Person {
    return (this.headRead ??= readPerson(this.table, this.headRow, true));
  }
  get code(): Reading<string> {
    return (this.codeRead ??= readAt(this.table, this.rowOf('ma_ho'), 'ma_ho', readHouseholdCode));
  }
  get size(): Reading<number> {
    return (this.sizeRead ??= this.numberOf('so_nhan_khau'));
  }
  get recordedClass(): Reading<HouseholdClass> {
    return (this.recordedClassRead ??= ownClass(this.table, this.rowOf('phan_loai'), this.heading.classRow));
  }
  get startClass(): Reading<HouseholdClass> {
    return (this.startClassRead ??= readAt(
      this.table,
      this.rowOf('phan_loai_dau_ky'),
      'phan_loai_dau_ky',
      readHouseholdClass,
    ));
  }
  get b1(): Reading<number> {
    return (this.b1Read ??= this.numberOf('b1'));
  }
  get b2(): Reading<number> {
    return (this.b2Read ??= this.numberOf('b2'));
  }
  get income(): Reading<number> {
    return (this.incomeRead ??= this.numberOf('thu_nhap'));
  }
  get deprivations(): HouseholdRecord['deprivations'] {
    if (this.deprivationsRead === undefined)
      this.deprivationsRead = deprivationsOf(this.table, this.rowOf('d01'), this.rowOf('b2'));
    return this.deprivationsRead;
  }
  private numberOf(field: FieldId): Reading<number> {
    return numberAt(this.table, this.rowOf(field), field);
  }
}

const NOBODY: readonly Person[] = [];
const NO_MEMBERS: readonly number[] = [];

function groupsOf(table: RegisterTable, headBy: HeadBy | null): RowGroup[] {
  if (headBy === null)
    return table.dataRows.map((row) => ({ head: row, values: row, other: null, rows: NO_MEMBERS }));
  if (table.layout === 'member-rows') return groupsByCode(table);
  const startsHousehold =
    headBy === 'relation'
      ? (row: number) => isHeadRow(table, row)
      : (row: number) => startsWithNumber(cellAt(table, row, 'stt_ho'));
  return groupsBeneathHeads(table, startsHousehold);
}

/**
 * A head with the rows beneath. A row with the code of another household is not the neighbour's member: it goes to
 * the household of its code, or opens one that lacks its head.
 */
function groupsBeneathHeads(table: RegisterTable, startsHousehold: (row: number) => boolean): RowGroup[] {
  const groups: number[][] = [];
  const byCode = new Map<string, number[]>();
  let current: number[] = [];
  let currentKey: string | null = null;
  for (const row of table.dataRows) {
    const key = codeKey(readHouseholdCode(cellAt(table, row, 'ma_ho')));
    const isOther = key !== null && currentKey !== null && key !== currentKey;
    const home = isOther ? byCode.get(key) : current;
    if (groups.length > 0 && home !== undefined && !startsHousehold(row)) {
      home.push(row);
      currentKey ??= key;
    } else {
      current = [row];
      currentKey = key;
      groups.push(current);
    }
    if (key !== null && !byCode.has(key)) byCode.set(key, current);
  }
  return groups.map((rows) => groupOf(table, rows));
}

/** Rows with one code are one household wherever they stand; a row without a code goes with the household above it. */
function groupsByCode(table: RegisterTable): RowGroup[] {
  const groups: number[][] = [];
  const byCode = new Map<string, number[]>();
  let current: number[] | undefined;
  let above: Cell = null;
  for (const row of table.dataRows) {
    const cell = cellAt(table, row, 'ma_ho');
    // The code of the row above in the very same letters: its household.
    if (current !== undefined && cell !== null && cell === above) {
      current.push(row);
      continue;
    }
    const key = codeKey(readHouseholdCode(cell));
    above = key === null ? null : cell;
    const known = key === null ? (isHeadRow(table, row) ? undefined : current) : byCode.get(key);
    if (known === undefined) {
      current = [row];
      groups.push(current);
      if (key !== null) byCode.set(key, current);
    } else {
      known.push(row);
      current = known;
    }
  }
  return groups.map((rows) => groupOf(table, rows));
}

function groupOf(table: RegisterTable, rows: readonly number[]): RowGroup {
  const head = headOf(table, rows);
  return { head, ...valueRows(table, rows, head), rows };
}

/**
 * The row the relation names. A numbered first row without a relation is its household's head by its number; one that
 * says 'Vợ' leaves the head to the row that says 'Chủ hộ'.
 */
function headOf(table: RegisterTable, rows: readonly number[]): number {
  const first = rows[0] ?? 0;
  const isNumbered = table.layout !== 'member-rows';
  if (isNumbered && readAt(table, first, 'quan_he', readRelation).kind !== 'ok') return first;
  return rows.find((row) => isHeadRow(table, row)) ?? first;
}

function isHeadRow(table: RegisterTable, row: number): boolean {
  return mayBeHead(cellAt(table, row, 'quan_he'));
}
