import type { HouseholdRecord, Lang, Person, Sex } from '../../model';
import { placeOf, sexPlace } from '../cells';
import { nameOrRow } from '../labels';
import { isGivenHead } from '../members';
import type { Place, Rule, RuleReport } from '../rule';
import { otherSex, partnersOf, sexConflict, sexEvidence } from '../sex-conflict';
import { SEX_LABELS, sexWord } from '../sex-words';

/**
 * CS06. Where the relationship word or an ID number already contradicts one of the two, CS08 or FD07 says this
 * with it. Else the one with fewer cells behind the sex is offered the other; with as many on both sides the
 * relation is asked about. Two people of one sex may live together: a warning, and only a question.
 */
export const spouseSameSex: Rule = {
  meta: {
    code: 'CS06',
    id: 'spouse-same-sex',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: ['quan_he'],
    autofix: 'confirm',
    source: 'Luật Hôn nhân và gia đình 52/2014/QH13, Điều 3 khoản 1, Điều 8 khoản 2',
  },
  texts: {
    vi: {
      title: 'Vợ/chồng cùng giới với chủ hộ',
      why: 'Thường là một ô giới tính hoặc quan hệ ghi nhầm; bảng kê theo giới sẽ sai theo.',
      fix: 'Đối chiếu thẻ căn cước của hai người rồi sửa giới tính hoặc quan hệ; nếu đúng như đã ghi thì để nguyên; cán bộ tự xác minh.',
      messages: {
        default: '{person}: quan hệ ghi “{relation}” và giới tính {sex}, giống giới tính của chủ hộ {head}.',
        sex: '{person}: giới tính ghi {sex}, giống giới tính của {partner}; các ô khác cho thấy {partner} đúng là {sex}.',
      },
      fixes: { sex: 'Sửa giới tính thành {right} sau khi đối chiếu thẻ căn cước; cần xác nhận.' },
    },
    en: {
      title: 'Spouse same gender as head',
      why: 'Mostly one sex or relation is a slip of the pen; tables by sex go wrong with it.',
      fix: 'Compare with the ID cards of both and correct the sex or the relation; leave it if it is right; the officer must find out.',
      messages: {
        default: '{person}: relation “{relation}”, sex {sex}, the same as the head’s ({head}).',
        sex: '{person}: the sex is {sex}, the same as that of {partner}; other cells show that {partner} is {sex}.',
      },
      fixes: { sex: 'Change the sex to {right} after comparing with the ID card; to be confirmed.' },
    },
  },
  check(_register, { index, settings }, report) {
    for (const { person, record } of index.persons) {
      const { relation } = person;
      if (relation.kind !== 'ok' || relation.value.group !== 'spouse') continue;
      const head = record && partnersOf(person, record)[0];
      if (!head || !isGivenHead(head)) report.skip('no-head');
      else judge({ spouse: person, head, record }, report, settings.lang);
    }
  },
};

interface Couple {
  readonly spouse: Person;
  readonly head: Person;
  readonly record: HouseholdRecord;
}

function judge({ spouse, head, record }: Couple, report: RuleReport, lang: Lang): void {
  const { sex } = spouse;
  if (sex.kind === 'absent') report.skip('no-column');
  else if (sex.kind !== 'ok') report.skip(sex.kind);
  else if (head.sex.kind !== 'ok') report.skip(head.sex.kind === 'absent' ? 'no-column' : head.sex.kind);
  else if (sex.value !== head.sex.value) report.pass();
  else if ([spouse, head].some((person) => hasOtherCause(person, record, report))) report.skip('other-error');
  else fail({ spouse, head, record }, sex.value, report, lang);
}

const hasOtherCause = (person: Person, record: HouseholdRecord, report: RuleReport): boolean => {
  const place = sexPlace(person);
  return (place !== null && report.hasError(place)) || sexConflict(person, record, report) !== null;
};

function fail({ spouse, head, record }: Couple, sex: Sex, report: RuleReport, lang: Lang): void {
  const doubted = lessSure(spouse, head, record, report);
  const at = (doubted && sexPlace(doubted)) ?? placeOf(spouse, 'quan_he');
  const oneCell = at.field === 'gioi_tinh';
  const partner = doubted === head ? spouse : head;
  const right = otherSex(sex);
  report.fail(at, {
    person: (oneCell && doubted) || spouse,
    message: oneCell ? 'sex' : 'default',
    params: {
      sex: sexWord(sex, lang),
      right: sexWord(right, lang),
      relation: spouse.relation.kind === 'ok' ? spouse.relation.value.label : '',
      head: nameOrRow(head, lang),
      partner: nameOrRow(partner, lang),
    },
    expected: oneCell ? SEX_LABELS[right] : '',
    related: placesOf(spouse, head).filter(({ row, field }) => row !== at.row || field !== at.field),
    fix: oneCell ? { value: SEX_LABELS[right], apply: 'confirm' } : null,
  });
}

const placesOf = (spouse: Person, head: Person): readonly Place[] =>
  [sexPlace(spouse), placeOf(spouse, 'quan_he'), sexPlace(head)].filter((place) => place !== null);

/** The one of the two with fewer cells behind the sex; null where as many speak for both. */
function lessSure(spouse: Person, head: Person, record: HouseholdRecord, report: RuleReport): Person | null {
  const [ofSpouse, ofHead] = [spouse, head].map((person) => {
    const evidence = sexEvidence(person, record, report);
    const votes = [evidence?.byNumber, evidence?.byWord];
    return votes.filter((vote) => vote !== null && vote !== undefined).length;
  });
  if (ofSpouse === ofHead) return null;
  return (ofSpouse ?? 0) < (ofHead ?? 0) ? spouse : head;
}
