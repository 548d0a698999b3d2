import type { HouseholdRecord, Person } from '../../model';
import { ageRange, type AgeRange } from '../../text/ages';
import { readNumber } from '../../text/numbers';
import { cellText, exactKey, normaliseText } from '../../text/unicode';
import { ageToJudge, rangeText } from '../ages';
import { yearByNumber } from '../births';
import { birthPlace, cellOf, namePlace, placeOf, saysNothing } from '../cells';
import { nameOrRow } from '../labels';
import { listedMembers } from '../members';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';
import { strayMembers } from '../stray-members';
import { ADULT_AGE } from './adults';

/**
 * ST22. The catalogue calls its fix safe, the issue says that no fact about a person changes without a click: who
 * heads a household is such a fact, and “Con” says that somebody else does. So the bulk button writes it only where
 * the register itself leaves nobody else: every list counts one person (without a size, the line number is 1), no
 * list names another head, and the person is of age. A birth that is missing or unreadable is made good by a list
 * that names this very person as head. Anything else is one person's word, to be confirmed: a list that lacks
 * the others shows one person as well. A size of two or more is ST09's and ST01's case, a blank relation ST01's.
 */
export const aloneButNotHead: Rule = {
  meta: {
    code: 'ST22',
    id: 'alone-but-not-head',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['quan_he'],
    autofix: 'safe-or-confirm',
    source: 'Luật Cư trú 68/2020/QH14, Điều 10: mỗi hộ gia đình có một chủ hộ',
  },
  texts: {
    vi: {
      title: 'Hộ 1 người nhưng quan hệ không phải chủ hộ',
      why: 'Quyết định công nhận và tiền hỗ trợ ghi tên chủ hộ; hộ một người không có chủ hộ thì không ai đứng tên nhận.',
      fix: 'Ghi “Chủ hộ” cho {name}: tự sửa khi hộ khai 1 người, người này đủ 18 tuổi và không danh sách nào ghi chủ hộ khác; nếu không, cần xác nhận.',
      messages: {
        default: '{household}: chỉ có {name} nhưng quan hệ ghi “{found}”.',
        otherHead:
          '{household}: chỉ có {name} với quan hệ “{found}”, trong khi danh sách hộ ghi chủ hộ là {head}.',
        child: '{household}: chỉ có {name}, {age} tuổi, với quan hệ “{found}”.',
        sure: '{household}: hộ một người, {name}, nhưng quan hệ ghi “{found}”.',
      },
      fixes: {
        default: 'Ghi “Chủ hộ” cho {name} nếu hộ chỉ có một người; cần xác nhận.',
        otherHead:
          'Bổ sung dòng của {head} nếu còn ở trong hộ; nếu hộ chỉ còn {name} thì ghi “Chủ hộ”; cần xác nhận.',
        child:
          'Xem lại năm sinh và danh sách thành viên; nếu đúng là trẻ sống một mình thì ghi “Chủ hộ”; cần xác nhận.',
        sure: 'Ghi “Chủ hộ” cho {name} (sửa an toàn).',
      },
    },
    en: {
      title: 'One-person household whose member is not head',
      why: 'Decisions and payments are made out to the head; a person alone who is none cannot receive them.',
      fix: 'Write “Chủ hộ” for {name}: by itself where the household declares 1 person, who is 18 or older, and no list names another head; otherwise to be confirmed.',
      messages: {
        default: '{household}: only {name} is listed, with the relation “{found}”.',
        otherHead:
          '{household}: only {name} is listed, with the relation “{found}”, while the household list names {head} as head.',
        child: '{household}: only {name}, aged {age}, is listed, with the relation “{found}”.',
        sure: '{household}: a household of one, {name}, with the relation “{found}”.',
      },
      fixes: {
        default: 'Write “Chủ hộ” for {name} if nobody else lives there; to be confirmed.',
        otherHead:
          'Add the row of {head} if still of the household; if only {name} is left, write “Chủ hộ”; to be confirmed.',
        child:
          'Look at the birth year and the member list; if a child does live alone, write “Chủ hộ”; to be confirmed.',
        sure: 'Write “Chủ hộ” for {name} (safe).',
      },
    },
  },
  check(register, context, report) {
    for (const record of context.index.records) {
      const members = listedMembers(record, context.index);
      if (!members?.[0]?.table.columns.has('quan_he')) continue;
      // Others of the household stand under a wrong code: ST07 or ST03 says so.
      if (members.length === 1 && strayMembers(record, register, context.index).length > 0)
        report.skip('other-error');
      else judge(record, members, context, report);
    }
  },
};

function judge(
  record: HouseholdRecord,
  members: readonly Person[],
  context: RuleContext,
  report: RuleReport,
): void {
  const [only, ...others] = members;
  if (!only || others.length > 0) {
    report.pass();
    return;
  }
  const { relation } = only;
  const place = placeOf(only, 'quan_he');
  if (relation.kind !== 'ok') report.skip(relation.kind === 'unreadable' ? 'unreadable' : 'blank');
  else if (relation.value.group === 'head') report.pass();
  else if (report.hasError(place) || !isAloneButNotHead(record, members)) report.skip('other-error');
  else {
    const { message, ...evidence } = evidenceOf(record, only, context, report);
    report.fail(place, {
      record,
      message,
      params: { name: nameOrRow(only, context.settings.lang), head: evidence.head, age: evidence.age },
      expected: 'Chủ hộ',
      related: evidence.related,
      fix: { value: 'Chủ hộ', apply: message === 'sure' ? 'safe' : 'confirm' },
      also: ['ST01'],
    });
  }
}

/** One person with another relation, where the household does not declare more members (then it is ST09's and ST01's). */
export function isAloneButNotHead({ size }: HouseholdRecord, [only, ...others]: readonly Person[]): boolean {
  if (only?.relation.kind !== 'ok' || others.length > 0) return false;
  return only.relation.value.group !== 'head' && !(size.kind === 'ok' && size.value > 1);
}

interface Evidence {
  readonly message: 'sure' | 'default' | 'otherHead' | 'child';
  readonly head: string;
  readonly age: string;
  readonly related: readonly Place[];
}

/** What the register says for and against a person who lives alone and so is the head. */
function evidenceOf(
  record: HouseholdRecord,
  only: Person,
  { index, settings: { asOf } }: RuleContext,
  report: RuleReport,
): Evidence {
  const records = index.householdOf(record)?.records ?? [record];
  const heads = headsNamed(records, only);
  const other = heads.find(({ name }) => exactKey(name) !== exactKey(only.name ?? ''));
  const none = { head: '', age: '', related: [] };
  if (other) return { ...none, message: 'otherHead', head: other.name, related: [other.place] };
  const age = ageOf(only, asOf, report);
  const birth = birthPlace(only);
  if (age && age.min < ADULT_AGE)
    return { ...none, message: 'child', age: rangeText(age), related: birth ? [birth] : [] };
  const isSure = isAlone(records, only) && (age !== null || heads.length > 0);
  return { ...none, message: isSure ? 'sure' : 'default' };
}

/** By the birth date, the ID number disagreeing or standing in for it; null where neither tells. */
function ageOf(person: Person, asOf: string, report: RuleReport): AgeRange | null {
  const age = ageToJudge(person, asOf, report);
  if (typeof age !== 'string') return age;
  const number = yearByNumber(person);
  return number && ageRange({ year: number.year, month: null, day: null }, asOf);
}

/** The heads the lists name, but for the person's own row; a blank name names nobody. */
function headsNamed(
  records: readonly HouseholdRecord[],
  { table, row }: Person,
): { readonly name: string; readonly place: Place }[] {
  const own = { table, row, field: 'chu_ho' } as const;
  const places = records
    .filter(({ head }) => head.table !== table || head.row !== row)
    .map(({ head }) => namePlace(head));
  return [own, ...places].flatMap((place) => {
    const name = normaliseText(cellText(cellOf(place)));
    return name === '' || saysNothing(name) ? [] : [{ name, place }];
  });
}

/** Whether the lists themselves say that nobody is missing. */
function isAlone(records: readonly HouseholdRecord[], only: Person): boolean {
  if (!only.counted) return false;
  const sizes = records.map(({ size }) => size).filter(({ kind }) => kind !== 'absent');
  if (sizes.length > 0) return sizes.every((size) => size.kind === 'ok' && size.value === 1);
  const number = readNumber(cellOf(placeOf(only, 'stt_tv')));
  return number.kind === 'ok' && number.value.value === 1;
}
