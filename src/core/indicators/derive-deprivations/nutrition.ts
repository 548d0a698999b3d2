/** Dinh dưỡng: a malnourished child. */
import { anyMember, NO, unknown, within, yes } from './any-member';
import { cellAnswer } from './cell-answers';

/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 3: a child under 16 malnourished by height or weight for age. */
export const nutrition = anyMember({
  none: 'nutrition-none',
  fields: ['sdd'],
  ask: (member, facts) => {
    const child = within(member.age, 0, facts.bounds.nutritionUnder.value - 1);
    if (child === 'no') return NO;
    const { is: malnourished, quote } = cellAnswer(member.person, 'sdd', facts);
    if (malnourished === 'no') return NO;
    if (malnourished === 'unknown') return unknown('nutrition-unknown', quote);
    return child === 'yes' ? yes('nutrition-child') : unknown('age-unknown');
  },
});
