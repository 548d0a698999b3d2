import type { HouseholdRecord, Lang, Person, Sex } from '../../model';
import { placeOf } from '../cells';
import { nameOrRow } from '../labels';
import { listedMembers } from '../members';
import type { Rule, RuleReport } from '../rule';
import type { Thresholds } from '../thresholds';
import { isGivenHead } from '../members';
import { headsOf, twoHouseholds } from './two-households';

/** ST02. One finding a household, at the last head; the same person twice is ST14's, two households under one code ST06's. */
export const severalHeads: Rule = {
  meta: {
    code: 'ST02',
    id: 'several-heads',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['quan_he'],
    autofix: 'confirm',
    source: 'Luật Cư trú 68/2020/QH14, Điều 10: mỗi hộ gia đình có một chủ hộ',
  },
  texts: {
    vi: {
      title: 'Hộ có từ 2 chủ hộ trở lên',
      why: 'Hai chủ hộ thường là hai hộ bị ghép hoặc ghi nhầm quan hệ; số hộ và quyết định công nhận đều sai theo.',
      fix: 'Hỏi hộ ai là chủ hộ rồi sửa quan hệ của người còn lại; cán bộ tự xác minh.',
      messages: {
        default: '{household}: có {count} người cùng ghi là chủ hộ: {names}.',
        suggested:
          '{household}: có {count} người cùng ghi là chủ hộ: {names}; {last} có thể là “{relation}”.',
      },
      fixes: { suggested: 'Đổi quan hệ của {last} thành “{relation}” nếu đúng; cần xác nhận.' },
    },
    en: {
      title: 'More than one head',
      why: 'Two heads are mostly two households run together or a wrong relation; counts and decisions go wrong with them.',
      fix: 'Ask who is the head and correct the relation of the other; the officer must find out.',
      messages: {
        default: '{household}: {count} persons are given as head: {names}.',
        suggested: '{household}: {count} persons are given as head: {names}; {last} may be “{relation}”.',
      },
      fixes: {
        suggested: 'Change the relation of {last} to “{relation}” if that is right; to be confirmed.',
      },
    },
  },
  check(_register, { index, settings, thresholds }, report) {
    for (const record of index.records) {
      const members = listedMembers(record, index);
      if (members?.[0]?.table.columns.has('quan_he'))
        judge(record, members, { lang: settings.lang, thresholds, report });
    }
  },
};

interface Judging {
  readonly lang: Lang;
  readonly thresholds: Thresholds;
  readonly report: RuleReport;
}

function judge(
  record: HouseholdRecord,
  members: readonly Person[],
  { lang, thresholds, report }: Judging,
): void {
  if (!hasSeveralHeads(members)) {
    report.pass();
    return;
  }
  const heads = headsOf(members);
  const [first] = heads;
  const last = heads[heads.length - 1];
  if (!first || !last || first === last) {
    report.pass();
    return;
  }
  if (last.table.columns.has('ma_ho') && twoHouseholds(members) !== null) {
    report.skip('other-error');
    return;
  }
  const relation = heads.length === 2 ? likelyRelation(first, last, members, thresholds) : null;
  report.fail(placeOf(last, 'quan_he'), {
    record,
    message: relation ? 'suggested' : 'default',
    params: {
      count: heads.length,
      names: heads.map((person) => nameOrRow(person, lang)).join(', '),
      last: nameOrRow(last, lang),
      relation: relation ?? '',
    },
    expected: relation ?? '',
    related: heads.slice(0, -1).map((person) => placeOf(person, 'quan_he')),
    fix: relation === null ? null : { value: relation, apply: 'confirm' },
  });
}

/** In all but a few households nothing needs to be gathered. */
function hasSeveralHeads(members: readonly Person[]): boolean {
  let heads = 0;
  for (const member of members) if (isGivenHead(member) && member.counted) heads++;
  return heads > 1;
}

const SPOUSES: Readonly<Record<Sex, string>> = { female: 'Vợ', male: 'Chồng' };

/** The second head's place in the family by age and sex; null where the rows do not tell. */
function likelyRelation(
  first: Person,
  second: Person,
  members: readonly Person[],
  { parentGapYears }: Thresholds,
): string | null {
  if (first.birth.kind !== 'ok' || second.birth.kind !== 'ok') return null;
  const younger = second.birth.value.year - first.birth.value.year;
  if (younger >= parentGapYears) return 'Con';
  if (-younger >= parentGapYears || first.sex.kind !== 'ok' || second.sex.kind !== 'ok') return null;
  const hasSpouse = members.some(
    ({ relation }) => relation.kind === 'ok' && relation.value.group === 'spouse',
  );
  return hasSpouse || first.sex.value === second.sex.value ? null : SPOUSES[second.sex.value];
}
