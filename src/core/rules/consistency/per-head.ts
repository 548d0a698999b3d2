/** An average per head against the household's total and its size: income, area. */
import { formatNumber } from '../../arithmetic/format';
import { roundRational } from '../../arithmetic/ratio';
import type { HouseholdRecord, RegisterTable } from '../../model';
import type { FieldId } from '../../register/fields';
import { readNumber } from '../../text/numbers';
import { cellOf } from '../cells';
import { numberAt, reasonOf } from '../readings';
import type { Place, RuleContext, RuleReport } from '../rule';
import { headingOf } from '../column-cells';

export interface PerHead {
  readonly total: FieldId;
  readonly average: FieldId;
  /** What else than 1 total / (average × size) may be for a whole column: 12 where totals are of a year. */
  readonly factors: readonly Factor[];
  /** Whether another average changes what the household is due: then a person must say yes to it. */
  decides(before: number, after: number, record: HouseholdRecord, context: RuleContext): boolean;
}
/** A ratio of whole numbers. */
export type Factor = readonly [num: number, den: number];

interface Row {
  readonly record: HouseholdRecord;
  readonly total: number;
  readonly size: number;
  readonly average: number;
  /** Decimals the average was written with. */
  readonly decimals: number;
}

/** Judges every household whose three cells can be read; the factor of a column is the one most rows agree with. */
export function checkPerHead(spec: PerHead, context: RuleContext, report: RuleReport): void {
  const tables = new Map<RegisterTable, Row[]>();
  for (const record of context.index.records) {
    if (
      ![spec.total, spec.average, 'so_nhan_khau' as const].every((field) => record.table.columns.has(field))
    )
      continue;
    const row = rowOf(spec, record, report);
    if (!row) continue;
    const rows = tables.get(record.table);
    if (rows) rows.push(row);
    else tables.set(record.table, [row]);
  }
  for (const rows of tables.values()) judgeTable(spec, rows, context, report);
}

function judgeTable(spec: PerHead, rows: readonly Row[], context: RuleContext, report: RuleReport): void {
  const { perHeadShare, wholeColumnRows } = context.thresholds;
  const factor = factorOf(spec, rows, perHeadShare);
  const faults = rows.filter((row) => differs(row, factor, perHeadShare));
  report.pass(rows.length - faults.length);
  const [first] = faults;
  if (first && rows.length >= wholeColumnRows && faults.length * 2 > rows.length) {
    report.fail(headingOf(first.record.table, spec.average), {
      message: 'column',
      params: { count: faults.length, all: rows.length },
    });
    return;
  }
  for (const row of faults) tell(spec, row, factor, context, report);
}

const USUAL: Factor = [1, 1];
/** A single row that fits another factor has a slip of its own; so many do not. */
const FEWEST_ROWS = 3;

/** The usual factor unless another explains more rows, and enough of them. */
function factorOf({ factors }: PerHead, rows: readonly Row[], share: number): Factor {
  let best: readonly [Factor, number] = [USUAL, 0];
  for (const factor of [USUAL, ...factors]) {
    const explained = rows.filter((row) => !differs(row, factor, share)).length;
    if (explained > best[1] && (factor === USUAL || explained >= FEWEST_ROWS)) best = [factor, explained];
  }
  return best[0];
}

function tell(spec: PerHead, row: Row, factor: Factor, context: RuleContext, report: RuleReport): void {
  const { record, average, size, total } = row;
  const decimals = Math.min(row.decimals, 2);
  const value = Number(recomputed(row, factor, decimals));
  const { settings, thresholds } = context;
  const { lang } = settings;
  const mayBeAnother =
    spec.decides(average, value, record, context) || fitsAnotherSize(row, factor, thresholds.perHeadShare);
  const shown = (number: number): string => formatNumber(number, number === Math.round(number) ? 0 : 2, lang);
  report.fail(placeOf(record, spec.average), {
    params: { average: shown(average), total: shown(total), size, value: shown(value) },
    expected: shown(value),
    related: [placeOf(record, spec.total), placeOf(record, 'so_nhan_khau')],
    fix: { value, apply: mayBeAnother ? 'confirm' : 'safe' },
  });
}

/** No household of a register is larger. */
const LARGEST = 30;

/**
 * Whether the average is right for another whole number of members: then the size may be the slip, or the total was
 * written in the column of the average (one member), and recomputing would spoil a right figure.
 */
function fitsAnotherSize(row: Row, factor: Factor, share: number): boolean {
  const { total, average, size } = row;
  if (average <= 0) return false;
  const other = Math.round((total * factor[1]) / (average * factor[0]));
  return other >= 1 && other <= LARGEST && other !== size && !differs({ ...row, size: other }, factor, share);
}

/** total / (size × factor) half up, from whole numbers. */
function recomputed({ total, size }: Row, [num, den]: Factor, decimals: number): string {
  const scale = Math.pow(10, decimalsOf(total));
  const whole = (value: number): bigint => BigInt(Math.round(value));
  return roundRational(whole(total * scale) * whole(den), whole(scale) * whole(size) * whole(num), decimals);
}

const decimalsOf = (value: number): number => Math.min(6, (String(value).split('.')[1] ?? '').length);

/** Beyond one unit of the last digit written and beyond the share. */
function differs({ total, size, average, decimals }: Row, [num, den]: Factor, share: number): boolean {
  const heads = (size * num) / den;
  const off = Math.abs(average * heads - total);
  const unit = heads * Math.pow(10, -decimals);
  // Sums of binary fractions are off in the last digit; a boundary value must not hang on that.
  const slack = 1e-9 * Math.abs(total);
  return off > unit + slack && off > share * Math.abs(total) + slack;
}

/** No household has more; a longer number is a slip that stands in the wrong column. */
const MOST = 1e12;

function rowOf(spec: PerHead, record: HouseholdRecord, report: RuleReport): Row | null {
  const places = [spec.total, spec.average, 'so_nhan_khau' as const].map((field) => placeOf(record, field));
  const values: number[] = [];
  for (const place of places) {
    const reading = numberAt(place);
    if (reading.kind !== 'ok') {
      report.skip(reasonOf(reading));
      return null;
    }
    values.push(reading.value);
  }
  const [total = 0, average = 0, size = 0] = values;
  if (places.some((place) => report.hasError(place))) report.skip('other-error');
  else if (!Number.isInteger(size) || size < 1 || Math.max(total, average, size) > MOST)
    report.skip('unreadable');
  else return { record, total, average, size, decimals: decimalsWritten(placeOf(record, spec.average)) };
  return null;
}

function decimalsWritten(place: Place): number {
  const written = readNumber(cellOf(place));
  return written.kind === 'ok' ? written.value.decimals : 0;
}

const placeOf = (record: HouseholdRecord, field: FieldId): Place => ({
  table: record.table,
  row: record.rowOf(field),
  field,
});
