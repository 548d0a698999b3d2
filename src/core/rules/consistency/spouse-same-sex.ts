import type { HouseholdRecord, Lang, Person, Sex } from '../../model';
import { placeOf, sexPlace } from '../cells';
import { nameOrRow } from '../labels';
import { isGivenHead } from '../members';
import type { Place, Rule, RuleReport } from '../rule';
import { otherSex, partnersOf, sexConflict, sexEvidence, type SexEvidence } from '../sex-conflict';
import { SEX_LABELS, sexWord } from '../sex-words';

/**
 * CS06. Where the relationship word or an ID number already contradicts one of the two, CS08 or FD07 says this
 * with it. Else the one with fewer cells behind the sex is offered the other; with as many on both sides, and where the
 * ID number confirms the sex of that one too, the relation is asked about. Two people of one sex may live together: a warning, and only a question.
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
        relation:
          '{person}: quan hệ ghi “{relation}”, nhưng số định danh của cả hai đều cho thấy giới tính ghi đúng: {sex}, giống chủ hộ {head}.',
      },
      fixes: {
        sex: 'Sửa giới tính thành {right} sau khi đối chiếu thẻ căn cước; cần xác nhận.',
        relation:
          'Hỏi hộ rồi ghi lại quan hệ với chủ hộ; không sửa giới tính; nếu đúng như đã ghi thì để nguyên; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Spouse same gender as head',
      why: 'Mostly one sex or relation is a slip of the pen; tables by sex go wrong with it.',
      fix: 'Compare with the ID cards of both and correct the sex or the relation; leave it if it is right; the officer must find out.',
      messages: {
        default: '{person}: relation “{relation}”, sex {sex}, the same as the head’s ({head}).',
        sex: '{person}: the sex is {sex}, the same as that of {partner}; other cells show that {partner} is {sex}.',
        relation:
          '{person}: relation “{relation}”, but the ID numbers of both confirm the sex as written: {sex}, the same as the head’s ({head}).',
      },
      fixes: {
        sex: 'Change the sex to {right} after comparing with the ID card; to be confirmed.',
        relation:
          'Ask the household and write the relation again; leave the sex; leave all of it if it is right; the officer must find out.',
      },
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
  const evidence: Evidence = {
    ofSpouse: sexEvidence(spouse, record, report),
    ofHead: sexEvidence(head, record, report),
  };
  const doubted = lessSure(evidence, { spouse, head, record });
  const areConfirmed = isConfirmed(evidence.ofSpouse) && isConfirmed(evidence.ofHead);
  const at = (doubted && sexPlace(doubted)) ?? placeOf(spouse, 'quan_he');
  const oneCell = at.field === 'gioi_tinh';
  const partner = doubted === head ? spouse : head;
  const right = otherSex(sex);
  report.fail(at, {
    person: (oneCell && doubted) || spouse,
    message: oneCell ? 'sex' : areConfirmed ? 'relation' : 'default',
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

/**
 * The one of the two with fewer cells behind the sex; null where as many speak for both. An ID number that confirms the
 * written sex settles it: the relation is the doubtful cell then, however much stands behind the other one.
 */
function lessSure({ ofSpouse, ofHead }: Evidence, { spouse, head }: Couple): Person | null {
  const [behindSpouse, behindHead] = [votesOf(ofSpouse), votesOf(ofHead)];
  if (behindSpouse === behindHead) return null;
  const [doubted, evidence] = behindSpouse < behindHead ? [spouse, ofSpouse] : [head, ofHead];
  return isConfirmed(evidence) ? null : doubted;
}

/** What speaks for the sex of each of the two. */
interface Evidence {
  readonly ofSpouse: SexEvidence | null;
  readonly ofHead: SexEvidence | null;
}

const votesOf = (evidence: SexEvidence | null): number =>
  [evidence?.byNumber, evidence?.byWord].filter((vote) => vote !== null && vote !== undefined).length;

const isConfirmed = (evidence: SexEvidence | null): boolean =>
  evidence !== null && evidence.byNumber === evidence.written;
