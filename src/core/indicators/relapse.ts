/** Whether a household that is poor or near-poor again had left before: the register's own words, no guess. */
import type { Household, HouseholdRecord } from '../model';
import { cellAt } from '../register/columns';
import type { FieldId } from '../register/fields';
import { readMark } from '../text/marks';
import { cellText, fold, isBlank } from '../text/unicode';
import { recordTelling } from './household-groups';
import type { FormClass } from './move-ends';
import type { MovementGroup } from './movement';

const RELAPSE = /tai (?:ho )?(?:can )?ngheo/;
/** 'Phát sinh mới', 'nghèo mới'; 'mới tách hộ' and 'mới chuyển đến' say nothing of earlier poverty. */
const FIRST_TIME = /phat sinh|ngheo moi|moi ngheo|^moi$/;
const NEVER = /^(?:khong|chua|0|-|–)/;

function cellOf(record: HouseholdRecord, field: FieldId) {
  return cellAt(record.table, record.rowOf(field), field);
}

/** By a mark or a year in 'Tái nghèo' or 'Từng là hộ nghèo'. */
function byMark(household: Household, field: 'tai_ngheo' | 'tung_ngheo'): boolean | null {
  const record = recordTelling({ records: household.records, members: [] }, field);
  if (record === null) return null;
  const cell = cellOf(record, field);
  const mark = readMark(cell);
  if (mark.kind === 'ok') return mark.value;
  return !isBlank(cell) && !NEVER.test(fold(cellText(cell)));
}

/**
 * Fallen back is who was of the class, left it, and is of it again. The column of movements decides where it says either
 * for the household; then the columns 'Tái nghèo' and, of the poor, 'Từng là hộ nghèo'; then the class at the start: who
 * had escaped poverty was poor, who had escaped near-poverty was near-poor, and neither says anything of the other
 * class. A blank in the column of movements says nothing, whoever else it is filled in for: new is who was never of the
 * class, and nobody has written that.
 *
 * @param to its class at the end, where it is one of the forms
 * @param left the class it had left when the period began; 'unclear': one of them, nobody says which
 * @returns null where nothing tells: only the registers of earlier years could
 * @see shared/domain/policy.md section 3
 */
export function hasRelapsed(
  household: Household,
  to: MovementGroup | null,
  left: FormClass | 'unclear' | null,
): boolean | null {
  const { main } = household;
  const written = fold(cellText(cellOf(main, 'dien_bien')));
  if (RELAPSE.test(written)) return true;
  if (FIRST_TIME.test(written)) return false;
  const marked =
    byMark(household, 'tai_ngheo') ?? (to === 'nearPoor' ? null : byMark(household, 'tung_ngheo'));
  if (marked !== null) return marked;
  return left !== null && left === to ? true : null;
}
