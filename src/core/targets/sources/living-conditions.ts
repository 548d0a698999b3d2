/** Water, latrine and telecommunication of poor and near-poor households (targets e5, e6, e7). */
import type { HouseholdRecord } from '../../model';
import { toldMark } from '../../indicators/told-marks';
import {
  LATRINE_KINDS,
  WATER_KINDS,
  type HygienicKinds,
} from '../../indicators/derive-deprivations/living-conditions';
import type { FieldId } from '../../register/fields';
import { cellAt } from '../../register/columns';
import { cellText, isBlank } from '../../text/unicode';
import { columnState, markedAs, tally } from './columns';
import type { Answer } from './columns';
import { groupOf, partOf, unusable } from './persons';
import type { Group } from './persons';
import type { ListedHousehold } from './households';
import { cannotTell, counted } from './source';
import type { SourceContext, SourceFigures, TargetSource } from './source';

export const cleanWater = hygieneSource('clean-water', WATER_KINDS, 'd09');
export const sanitaryLatrine = hygieneSource('sanitary-latrine', LATRINE_KINDS, 'd10');

/**
 * Households by the value they use, of all of the group; where no such column is kept, by the mark of
 * deprivation. A household without either is unknown.
 */
function hygieneSource(id: TargetSource['id'], values: HygienicKinds, mark: FieldId): TargetSource {
  return {
    id,
    count(context: SourceContext) {
      const group = groupOf(context);
      const records = group.households.map(({ record }) => record);
      const hasValues = columnState(records, values.field) === 'usable';
      if (!hasValues && !hasMarks(records, mark, context)) return cannotTell(unusable(records, [mark]) ?? []);
      return share(group, partOf(group, context).households, ({ record }) => {
        const byValue = hasValues ? valueAnswer(record, values) : 'unknown';
        return byValue === 'unknown' ? notDeprived(record, mark, context) : byValue;
      });
    },
  };
}

/**
 * Households that use telecommunication services: not marked as deprived of them, or where no such mark is kept,
 * with somebody who uses the internet. Over those who need the services (nc_vt) where the plan says so.
 */
export const telecom: TargetSource = {
  id: 'telecom',
  count(context: SourceContext) {
    const group = groupOf(context);
    const records = group.households.map(({ record }) => record);
    const noNeed = context.needOnly ? unusable(records, ['nc_vt']) : null;
    if (noNeed) return cannotTell(noNeed);
    const byMark = hasMarks(records, 'd11', context);
    const noUse = byMark ? null : unusable(group.persons, ['internet']);
    if (noUse) return cannotTell(noUse);
    const need = (record: HouseholdRecord): Answer => (context.needOnly ? markedAs(record, 'nc_vt') : 'yes');
    const inNeed = partOf(group, context).households.filter(({ record }) => need(record) !== 'no');
    return share(group, inNeed, (household) => {
      if (need(household.record) === 'unknown') return 'unknown';
      return byMark ? notDeprived(household.record, 'd11', context) : usesInternet(household);
    });
  },
};

/** The form is in use when any of its marks is set; a column of it nobody has written in tells only where B2 does. */
function hasMarks(records: readonly HouseholdRecord[], field: FieldId, context: SourceContext): boolean {
  return (
    columnState(records, field) !== 'absent' &&
    records.some(({ deprivations }) => deprivations?.includes(true) ?? false) &&
    records.some((record) => notDeprived(record, field, context) !== 'unknown')
  );
}

function share(
  group: Group,
  households: readonly ListedHousehold[],
  answer: (household: ListedHousehold) => Answer,
): SourceFigures {
  const { yes, unknown, behind } = tally(households, answer, ({ record }) => record);
  return counted({ numerator: yes, denominator: households.length, unknown, from: group.sheets }, behind);
}

function valueAnswer(record: HouseholdRecord, kinds: HygienicKinds): Answer {
  const cell = cellAt(record.table, record.rowOf(kinds.field), kinds.field);
  return isBlank(cell) ? 'unknown' : kinds.answer(cellText(cell));
}

function notDeprived(record: HouseholdRecord, field: FieldId, context: SourceContext): Answer {
  const { register, standard } = context;
  const indicator = standard.indicators.find((each) => each.field === field);
  const mark = indicator === undefined ? null : toldMark(register, record, indicator);
  return mark === null ? 'unknown' : mark ? 'no' : 'yes';
}

function usesInternet({ members }: ListedHousehold): Answer {
  const answers = members.map((person) => markedAs(person, 'internet'));
  if (answers.includes('yes')) return 'yes';
  return answers.length === 0 || answers.includes('unknown') ? 'unknown' : 'no';
}
