import type { Person, RegisterTable } from '../../model';
import { ELDERLY_FROM_YEARS } from '../../standards/working-age';
import { ageToJudge } from '../ages';
import { allowance, disability, isAllowanceTicked } from '../allowance';
import { blankMeanings, onFirstUse } from '../blank-means-no';
import { birthPlace, placeOf } from '../cells';
import type { ReasonId } from '../reasons';
import type { Place, Rule } from '../rule';
import {
  AGREES,
  judgedHouseholds,
  markCheck,
  type MarkContext,
  type MarkedHousehold,
  type MarkVerdict,
} from './mark-check';

/**
 * CS18. Both ways, and only where the share is certain: children under 16, and the elderly or disabled with a monthly
 * allowance. Who may be one of them counts on one side only.
 */
export const dependencyMarkMismatch: Rule = {
  meta: {
    code: 'CS18',
    id: 'dependency-mark-mismatch',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['d02'],
    autofix: 'confirm',
    source:
      'NĐ 07/2021/NĐ-CP, Phụ lục: chỉ số Người phụ thuộc (trên 50% số nhân khẩu); Luật Người cao tuổi 39/2009/QH12, Điều 2',
  },
  texts: {
    vi: {
      title: 'Tỷ lệ phụ thuộc > 50% nhưng chỉ tiêu không bật (hoặc ngược lại)',
      why: 'Dấu sai làm điểm B2 lệch 10 điểm: hộ có thể bị xếp nhầm diện hộ nghèo, hộ cận nghèo.',
      fix: 'Xem lại tuổi và trợ cấp xã hội của từng người, rồi sửa dấu hoặc ô ghi sai; cần xác nhận.',
      messages: {
        default: '{household}: dấu thiếu hụt người phụ thuộc không khớp với thành viên.',
        unmarked:
          '{household}: {dependants}/{size} người là người phụ thuộc, quá {percent}%, nhưng chưa đánh dấu thiếu hụt.',
        marked:
          '{household}: đánh dấu thiếu hụt người phụ thuộc, nhưng chỉ có {dependants}/{size} người phụ thuộc, không quá {percent}%.',
      },
      fixes: {
        unmarked:
          'Xem lại tuổi và trợ cấp của từng người: đánh dấu thiếu hụt, hoặc sửa ô ghi sai; cần xác nhận.',
        marked:
          'Xem lại tuổi và trợ cấp xã hội hằng tháng của từng người: bỏ dấu thiếu hụt, hoặc sửa ô ghi sai; cần xác nhận.',
      },
    },
    en: {
      title: 'Dependency indicator disagrees with members',
      why: 'A wrong mark shifts B2 by 10 points: the household may be put in the wrong class.',
      fix: 'Look at everybody’s age and allowance again and correct the mark or the wrong cell; to be confirmed.',
      messages: {
        default: '{household}: the mark for dependants disagrees with the members.',
        unmarked:
          '{household}: {dependants} of {size} members are dependants, above {percent}%, but the household is not marked.',
        marked:
          '{household}: marked for dependants, but only {dependants} of {size} members are dependants, not above {percent}%.',
      },
      fixes: {
        unmarked:
          'Look at everybody’s age and allowance: set the mark, or correct the wrong cell; to be confirmed.',
        marked:
          'Look at everybody’s age and monthly allowance: take the mark away, or correct the wrong cell; to be confirmed.',
      },
    },
  },
  check: markCheck({
    field: 'd02',
    looksAt: 'all',
    needsMembers: true,
    evidence: [],
    coversPoints: true,
    judge: (context) => {
      const means = onFirstUse(() => blankMeanings(allowanceCases(context), context.thresholds));
      const ticked = new Map<RegisterTable, boolean>();
      return (household) => {
        const [first] = household.members;
        if (!first) return AGREES;
        const { table } = first;
        const blankIsNo = (): boolean => {
          if (!ticked.has(table)) ticked.set(table, isAllowanceTicked(table, context.settings.asOf));
          return ticked.get(table) === true && means()(table).isNo;
        };
        return judge(household, blankIsNo, context);
      };
    },
  }),
};

/** Households that are marked: does what is ticked explain the mark, so that nobody was left out? */
function allowanceCases(context: MarkContext) {
  return judgedHouseholds({ field: 'd02' }, context).flatMap((household) => {
    const [first] = household.members;
    if (!household.isMarked || !first) return [];
    const { isAbove, atLeast, atMost } = share(household, false, context);
    return isAbove(atMost) ? [{ table: first.table, isMarked: isAbove(atLeast) }] : [];
  });
}

function judge(household: MarkedHousehold, blankIsNo: () => boolean, context: MarkContext): MarkVerdict {
  const { isMarked } = household;
  const open = share(household, false, context);
  const isOpen = open.isAbove(open.atLeast) !== open.isAbove(open.atMost);
  const { states, isAbove, atLeast, atMost } = isOpen && blankIsNo() ? share(household, true, context) : open;
  if (isAbove(atLeast) !== isAbove(atMost)) return { kind: 'open', reason: reasonOf(states, context) };
  if (isAbove(atLeast) === isMarked) return AGREES;
  return {
    kind: 'wrong',
    params: {
      dependants: isMarked ? atMost : atLeast,
      size: states.length,
      percent: context.bounds.dependantsAbove.value,
    },
    related: states.flatMap(({ person, state }) => placesOf(person, state)),
  };
}

/** Open by age, or by an allowance nobody wrote down. */
type State = 'yes' | 'no' | 'age' | 'allowance';
type States = readonly { readonly person: Person; readonly state: State }[];

function reasonOf(states: States, { settings }: MarkContext): ReasonId {
  if (states.some(({ state }) => state === 'age')) return 'age-uncertain';
  const isUnread = ({ person, state }: States[number]): boolean =>
    state === 'allowance' && allowance(person, settings.asOf) === 'unknown';
  if (states.some(isUnread)) return 'unreadable';
  return states.some(({ person }) => person.table.columns.has('btxh')) ? 'blank-or-no' : 'no-column';
}

/** How many dependants there are at least and at most. */
function share({ members }: MarkedHousehold, blankIsNo: boolean, context: MarkContext) {
  const states: States = members.map((person) => ({ person, state: dependant(person, blankIsNo, context) }));
  const percent = context.bounds.dependantsAbove.value;
  return {
    states,
    atLeast: states.filter(({ state }) => state === 'yes').length,
    atMost: states.filter(({ state }) => state !== 'no').length,
    isAbove: (count: number): boolean => count * 100 > percent * members.length,
  };
}

function dependant(person: Person, blankIsNo: boolean, { settings, bounds, report }: MarkContext): State {
  const age = ageToJudge(person, settings.asOf, report);
  const under = bounds.dependantUnder.value;
  if (typeof age === 'string') return 'age';
  if (age.max < under) return 'yes';
  if (age.min < under) return 'age';
  const gets = allowance(person, settings.asOf);
  if (gets === 'no' || (gets === 'blank' && blankIsNo)) return 'no';
  const isEntitled = age.min >= ELDERLY_FROM_YEARS || disability(person) === 'yes';
  // A lone parent may get an allowance as well; an age near sixty and an unknown disability leave it open.
  return gets === 'yes' && isEntitled ? 'yes' : 'allowance';
}

function placesOf(person: Person, state: State): readonly Place[] {
  const birth = birthPlace(person);
  const hasAllowance = state !== 'no' && person.table.columns.has('btxh');
  return [...(birth ? [birth] : []), ...(hasAllowance ? [placeOf(person, 'btxh')] : [])];
}
