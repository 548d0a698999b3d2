/** Chất lượng nhà ở and diện tích nhà ở bình quân đầu người. */
import type { CellRef } from '../../model';
import { cellAt } from '../../register/columns';
import type { FieldId } from '../../register/fields';
import { readNumber } from '../../text/numbers';
import { cellText, fold, isBlank } from '../../text/unicode';
import { derived, refAt, type Derivation, type HouseholdFacts, type Row } from './derivation';

const PARTS = ['tuong', 'cot', 'mai'] as const;
const WEAK =
  /khong ben|ben chac khong|tam bo|tranh|tre|nua|la co|\bla\b|dat|phen|bat|go tap|don so|xieu veo|du not/;
const STRONG = /ben|gach|be tong|bt|da|xi mang|thep|sat|go chac|ngoi|ton|mai bang|kien co/;

/**
 * NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 7: of walls, posts and roof at least two are of material that does not last. Two of
 * three decide, whatever the third.
 */
export function housingQuality({ records }: HouseholdFacts): Derivation {
  for (const record of records) {
    if (!PARTS.some((part) => record.table.columns.has(part))) continue;
    const answers = PARTS.map((part) => partAnswer(record, part));
    const cells = PARTS.map((part) => refAt(record, part)).filter((ref) => ref !== null);
    const weak = answers.filter((answer) => answer === 'weak').length;
    const strong = answers.filter((answer) => answer === 'strong').length;
    if (weak >= 2) return derived('deprived', 'housing-weak', { weak }, cells);
    if (strong >= 2) return derived('notDeprived', 'housing-strong', {}, cells);
    return derived('notAssessable', 'housing-unknown', {}, cells);
  }
  return derived('notAssessable', 'no-column');
}

function partAnswer({ table, row }: Row, part: FieldId): 'weak' | 'strong' | null {
  const cell = cellAt(table, row, part);
  if (isBlank(cell)) return null;
  const text = fold(cellText(cell));
  if (WEAK.test(text)) return 'weak';
  return STRONG.test(text) ? 'strong' : null;
}

/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 8: less than 8 m² a person; at 8 is not deprived. */
export function housingArea({ records, size, sizeCells, bounds }: HouseholdFacts): Derivation {
  const limit = bounds.areaBelow.value;
  for (const record of records) {
    const mean = numberAt(record, 'dien_tich_bq');
    const total = numberAt(record, 'dien_tich_nha');
    if (total !== null && size !== null && size > 0) {
      return verdict(total.value < limit * size, total.value / size, limit, [total.ref, ...sizeCells]);
    }
    if (mean !== null) return verdict(mean.value < limit, mean.value, limit, [mean.ref]);
    if (total !== null) return derived('notAssessable', 'size-unknown', {}, [total.ref, ...sizeCells]);
  }
  const has = records.find(
    ({ table }) => table.columns.has('dien_tich_nha') || table.columns.has('dien_tich_bq'),
  );
  if (!has) return derived('notAssessable', 'no-column');
  const cells = [refAt(has, 'dien_tich_nha'), refAt(has, 'dien_tich_bq')].filter((ref) => ref !== null);
  return derived('notAssessable', 'area-unknown', {}, cells);
}

function verdict(isDeprived: boolean, area: number, limit: number, cells: readonly CellRef[]): Derivation {
  // Two decimals are enough to see on which side of the limit it lies.
  const params = { area: Math.round(area * 100) / 100, limit };
  return derived(
    isDeprived ? 'deprived' : 'notDeprived',
    isDeprived ? 'area-below' : 'area-enough',
    params,
    cells,
  );
}

function numberAt(row: Row, field: FieldId): { readonly value: number; readonly ref: CellRef } | null {
  const ref = refAt(row, field);
  const read = readNumber(cellAt(row.table, row.row, field));
  return ref !== null && read.kind === 'ok' && read.value.value >= 0
    ? { value: read.value.value, ref }
    : null;
}
