import type { HouseholdRecord, Person, Sex } from '../../model';
import { placeOf } from '../cells';
import { nameOrRow } from '../labels';
import { listedMembers } from '../members';
import { sexOfRelation } from '../relation-sex';
import type { Rule, RuleContext, RuleReport } from '../rule';
import { samePersons } from '../same-person';
import { headsOf } from './two-households';

/**
 * ST20. At the one whose age is a child's, most often the spouse of a son or a daughter; else at the last. Two heads
 * have a spouse each: that is ST02's or ST06's.
 */
export const severalSpouses: Rule = {
  meta: {
    code: 'ST20',
    id: 'several-spouses',
    stage: 'agreement',
    severity: 'warning',
    scope: 'household',
    needs: ['quan_he'],
    autofix: 'confirm',
    source: 'Luật Hôn nhân và gia đình 52/2014/QH13, Điều 2: một vợ, một chồng',
  },
  texts: {
    vi: {
      title: 'Có từ 2 vợ/chồng của chủ hộ',
      why: 'Con dâu, con rể ghi nhầm là vợ, chồng làm sai quan hệ của cả gia đình và hồ sơ hưởng chính sách.',
      fix: 'Hỏi hộ từng người là gì của chủ hộ rồi sửa quan hệ; cán bộ tự xác minh.',
      messages: {
        default: '{household}: có {count} người cùng ghi là vợ hoặc chồng của chủ hộ: {names}.',
        suggested:
          '{household}: có {count} người cùng ghi là vợ hoặc chồng của chủ hộ: {names}; theo tuổi, {who} có thể là “{relation}”.',
      },
      fixes: { suggested: 'Đổi quan hệ của {who} thành “{relation}” nếu đúng; cần xác nhận.' },
    },
    en: {
      title: 'More than one spouse of the head',
      why: 'A child’s spouse written as the head’s makes the relations of the whole family and its papers wrong.',
      fix: 'Ask what each is to the head and correct the relation; the officer must find out.',
      messages: {
        default: '{household}: {count} persons are given as the head’s spouse: {names}.',
        suggested:
          '{household}: {count} persons are given as the head’s spouse: {names}; by age {who} may be “{relation}”.',
      },
      fixes: { suggested: 'Change the relation of {who} to “{relation}” if that is right; to be confirmed.' },
    },
  },
  check(_register, context, report) {
    for (const record of context.index.records) {
      const members = listedMembers(record, context.index);
      if (members?.[0]?.table.columns.has('quan_he')) judge(record, members, context, report);
    }
  },
};

function judge(
  record: HouseholdRecord,
  members: readonly Person[],
  { settings: { lang }, thresholds }: RuleContext,
  report: RuleReport,
): void {
  const spouses = spousesOf(members);
  const last = spouses[spouses.length - 1];
  if (!last || spouses.length < 2) {
    report.pass();
    return;
  }
  const [head, secondHead] = headsOf(members);
  if (secondHead) {
    report.skip('other-error');
    return;
  }
  const young = spouses.filter((spouse) => head && isChildsAge(spouse, head, thresholds.parentGapYears));
  const suspect = young.length === 1 ? (young[0] ?? last) : last;
  const relation = young.length === 1 ? childInLaw(suspect) : null;
  report.fail(placeOf(suspect, 'quan_he'), {
    record,
    message: relation === null ? 'default' : 'suggested',
    params: {
      count: spouses.length,
      names: spouses.map((spouse) => nameOrRow(spouse, lang)).join(', '),
      who: nameOrRow(suspect, lang),
      relation: relation ?? '',
    },
    expected: relation ?? '',
    related: spouses.filter((spouse) => spouse !== suspect).map((spouse) => placeOf(spouse, 'quan_he')),
    fix: relation === null ? null : { value: relation, apply: 'confirm' },
  });
}

/** Spouses of the head who live there, each person once. */
function spousesOf(members: readonly Person[]): readonly Person[] {
  const spouses = members.filter(
    ({ counted, relation }) => counted && relation.kind === 'ok' && relation.value.group === 'spouse',
  );
  if (spouses.length < 2) return spouses;
  const repeated = new Set(samePersons(spouses).flatMap((group) => group.slice(1)));
  return spouses.filter((spouse) => !repeated.has(spouse));
}

function isChildsAge({ birth: spouse }: Person, { birth: head }: Person, gap: number): boolean {
  return spouse.kind === 'ok' && head.kind === 'ok' && spouse.value.year - head.value.year >= gap;
}

const IN_LAW: Readonly<Record<Sex, string>> = { female: 'Con dâu', male: 'Con rể' };

function childInLaw(person: Person): string | null {
  const sex = person.sex.kind === 'ok' ? person.sex.value : sexOfRelation(person);
  return sex && IN_LAW[sex];
}
