/** Households of the plan's classes that lack one thing: 'hộ nghèo thiếu hụt nước sạch'. */
import type { HouseholdRecord } from '../../model';
import { toldMark } from '../../indicators/told-marks';
import { tally, type Answer } from './columns';
import { groupOf, partOf, unusable } from './persons';
import { cannotTell, counted, type SourceContext, type TargetSource } from './source';

/**
 * Over the households of the classes, by the mark of the one indicator named. What they lacked at the start of the
 * period the register does not say.
 */
export const deprivedHouseholds: TargetSource = {
  id: 'deprived-households',
  count(context: SourceContext) {
    const group = groupOf(context);
    const indicator = context.standard.indicators.find(({ field }) => field === context.indicator);
    const marks = group.households.map(({ record }) => record.deprivations);
    if (indicator === undefined || !marks.some((each) => each?.includes(true) ?? false)) return cannotTell();
    const lacks = (record: HouseholdRecord): Answer => {
      const mark = toldMark(context.register, record, indicator);
      return mark === null ? 'unknown' : mark ? 'yes' : 'no';
    };
    // A column nobody has written in says nothing, unless the households' own B2 does.
    const records = group.households.map(({ record }) => record);
    if (records.every((record) => lacks(record) === 'unknown'))
      return cannotTell(unusable(records, indicator.field === null ? [] : [indicator.field]) ?? []);
    const { households } = partOf(group, context);
    const { yes, unknown, behind } = tally(
      households,
      ({ record }) => lacks(record),
      ({ record }) => record,
    );
    return counted({ numerator: yes, denominator: households.length, unknown, from: group.sheets }, behind);
  },
};
