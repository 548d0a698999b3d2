import type { Person, RegisterTable } from '../../model';
import type { AgeRange } from '../../text/ages';
import { ageToJudge } from '../ages';
import { blankMeanings, onFirstUse } from '../blank-means-no';
import { insurancePlace, insured, isByNumberAlone, isMarkedColumn, type Insured } from '../insurance';
import { nameOrRow } from '../labels';
import type { ReasonId } from '../reasons';
import type { Rule } from '../rule';
import {
  AGREES,
  judgedHouseholds,
  markCheck,
  type MarkContext,
  type MarkedHousehold,
  type MarkVerdict,
} from './mark-check';

/**
 * CS20. Both ways. A blank cell is “no insurance” only where the register shows that its blanks mean it: by the
 * marks of other households, or in a column of ticks in which others of the same household are ticked. A column of card
 * numbers tells neither: a number not typed is no missing insurance, a number typed no valid one.
 */
export const insuranceMarkMismatch: Rule = {
  meta: {
    code: 'CS20',
    id: 'insurance-mark-mismatch',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['d04'],
    autofix: 'confirm',
    source: 'NĐ 07/2021/NĐ-CP, Phụ lục: chỉ số Bảo hiểm y tế (người từ đủ 6 tuổi)',
  },
  texts: {
    vi: {
      title: 'Có người >= 6 tuổi không BHYT nhưng chỉ tiêu không bật',
      why: 'Thiếu dấu BHYT làm thiếu 10 điểm B2: hộ nghèo có thể bị xếp thành cận nghèo và người chưa có thẻ bị bỏ sót.',
      fix: 'Kiểm tra thẻ BHYT của từng người, rồi sửa dấu thiếu hụt BHYT hoặc cột BHYT của thành viên; cần xác nhận.',
      messages: {
        default: '{household}: dấu thiếu hụt BHYT không khớp với cột BHYT của thành viên.',
        unmarked: '{household}: {people} chưa có BHYT nhưng hộ chưa được đánh dấu thiếu hụt BHYT.',
        marked:
          '{household}: đánh dấu thiếu hụt BHYT nhưng cả {count} người từ {from} tuổi trở lên đều ghi có BHYT.',
      },
      fixes: {
        unmarked:
          'Kiểm tra thẻ BHYT của {people}: đánh dấu thiếu hụt BHYT, hoặc ghi có BHYT cho người đã có thẻ; cần xác nhận.',
        marked: 'Kiểm tra thẻ BHYT của từng người: bỏ dấu thiếu hụt, hoặc sửa cột BHYT; cần xác nhận.',
      },
    },
    en: {
      title: 'Insurance indicator disagrees',
      why: 'A missing mark is 10 points of B2 less: a poor household may become near-poor, and whoever lacks a card is overlooked.',
      fix: 'Check everybody’s card, then correct the mark or the column of the members; to be confirmed.',
      messages: {
        default: '{household}: the insurance mark disagrees with the members.',
        unmarked:
          '{household}: {people} without insurance, but the household is not marked as deprived in it.',
        marked:
          '{household}: marked as deprived in insurance, but all {count} members from {from} years on are written as insured.',
      },
      fixes: {
        unmarked:
          'Check the card of {people}: set the mark, or write that they are insured; to be confirmed.',
        marked: 'Check everybody’s card: take the mark away, or correct the column; to be confirmed.',
      },
    },
  },
  check: markCheck({
    field: 'd04',
    looksAt: 'all',
    needsMembers: true,
    evidence: ['co_bhyt', 'bhyt'],
    coversPoints: true,
    judge: (context) => {
      const means = onFirstUse(() => blankMeanings(blankCases(context), context.thresholds));
      const ticked = new Map<RegisterTable, boolean>();
      const blankIsNo = ({ members }: MarkedHousehold, table: RegisterTable): boolean => {
        if (!table.columns.has('co_bhyt')) return false;
        const { isNo, isUnknown } = means()(table);
        if (isNo || isUnknown) return isNo;
        if (!ticked.has(table)) ticked.set(table, isMarkedColumn(table));
        return (
          ticked.get(table) === true &&
          members.some((person) => insured(person, context.settings.asOf) === 'yes')
        );
      };
      return (household) => {
        const [first] = household.members;
        if (!first || insurancePlace(first) === null) return { kind: 'open', reason: 'no-column' };
        return judge(household, () => blankIsNo(household, first.table), context);
      };
    },
  }),
};

interface Member {
  readonly person: Person;
  readonly has: Insured;
  readonly age: AgeRange | ReasonId;
}

/** Those who are not written as insured. */
function withoutYes({ members }: MarkedHousehold, { settings, report }: MarkContext): readonly Member[] {
  return members.flatMap((person) => {
    const has = insured(person, settings.asOf);
    return has === 'yes' ? [] : [{ person, has, age: ageToJudge(person, settings.asOf, report) }];
  });
}

const isCertain = ({ age }: Pick<Member, 'age'>, from: number): boolean =>
  typeof age !== 'string' && age.min >= from;
const isPossible = ({ age }: Pick<Member, 'age'>, from: number): boolean =>
  typeof age === 'string' || age.max >= from;

/** Households whose only ground for the mark is somebody with a blank cell. */
function blankCases(context: MarkContext) {
  const from = context.bounds.insuranceFrom.value;
  return judgedHouseholds({ field: 'd04' }, context).flatMap((household) => {
    const members = withoutYes(household, context).filter((member) => isCertain(member, from));
    const [blank] = members.filter(({ has }) => has === 'blank');
    if (!blank || members.some(({ has }) => has === 'no')) return [];
    return [{ table: blank.person.table, isMarked: household.isMarked }];
  });
}

function judge(household: MarkedHousehold, blankIsNo: () => boolean, context: MarkContext): MarkVerdict {
  const { bounds, settings } = context;
  const from = bounds.insuranceFrom.value;
  const open = withoutYes(household, context).filter((member) => isPossible(member, from));
  if (open.length === 0) return household.isMarked ? allInsured(household, context) : AGREES;
  const isBlankNo = open.some(({ has }) => has === 'blank') && blankIsNo();
  const without = open.filter(({ has }) => has === 'no' || (has === 'blank' && isBlankNo));
  const certain = without.filter((member) => isCertain(member, from));
  const [unknown] = open;
  if (certain.length === 0 && unknown) return { kind: 'open', reason: reasonOf(unknown, without) };
  if (household.isMarked) return AGREES;
  const people = certain.map(({ person }) => person);
  return {
    kind: 'wrong',
    params: {
      people: people.map((person) => nameOrRow(person, settings.lang)).join(', '),
      count: people.length,
      from,
    },
    related: placesOf(people),
  };
}

/** Marked, though everybody the indicator looks at is written as insured. */
function allInsured({ members }: MarkedHousehold, { bounds, settings, report }: MarkContext): MarkVerdict {
  const from = bounds.insuranceFrom.value;
  const judged = members.filter((person) =>
    isPossible({ age: ageToJudge(person, settings.asOf, report) }, from),
  );
  if (judged.some((person) => isByNumberAlone(person, settings.asOf)))
    return { kind: 'open', reason: 'card-number' };
  return {
    kind: 'wrong',
    params: { people: '', count: judged.length, from },
    related: placesOf(judged),
  };
}

const placesOf = (people: readonly Person[]) => people.map(insurancePlace).filter((place) => place !== null);

function reasonOf(member: Member, without: readonly Member[]): ReasonId {
  if (without.includes(member)) return typeof member.age === 'string' ? member.age : 'age-uncertain';
  return member.has === 'blank' ? 'blank-or-no' : 'unreadable';
}
