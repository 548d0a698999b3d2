import type { HouseholdRecord, Lang, Person } from '../../model';
import { placeOf, sexPlace } from '../cells';
import { forOtherSex, sexOfRelation } from '../relation-sex';
import type { FixOffer, Place, Rule, RuleReport } from '../rule';
import { sexConflict, spousePlaces, type SexConflict } from '../sex-conflict';
import { conflictParams, otherPlaces, relationText, SEX_LABELS } from '../sex-words';

/**
 * CS08. One finding for sex, ID digit, relationship word and the sex of husband or wife together: at the cell that
 * most of the others contradict, with its fix; at the sex without a fix where two stand against two.
 */
export const relationAgainstSex: Rule = {
  meta: {
    code: 'CS08',
    id: 'relation-against-sex',
    stage: 'agreement',
    severity: 'error',
    scope: 'person',
    needs: ['quan_he'],
    autofix: 'confirm',
    source: 'TT 55/2021/TT-BCA, Điều 6 (quan hệ với chủ hộ); NĐ 137/2015/NĐ-CP, Điều 13 (mã giới tính)',
  },
  texts: {
    vi: {
      title: 'Quan hệ trái giới tính (con trai là Nữ, con dâu là Nam)',
      why: 'Giới tính hoặc quan hệ ghi sai thì bảng kê theo giới sai, và người dân bị từ chối khi đối chiếu dữ liệu dân cư.',
      fix: 'Hỏi lại hộ và đối chiếu thẻ căn cước: sửa giới tính hoặc quan hệ, ô nào sai thì sửa ô đó; cán bộ tự xác minh.',
      messages: {
        default: '{person}: quan hệ ghi “{relation}” nhưng giới tính ghi {sex}.',
        sex: '{person}: giới tính ghi {sex}, nhưng {evidence} cho thấy là {right}.',
        columns: '{person}: năm sinh ghi ở cột {sex}, nhưng {evidence} cho thấy là {right}.',
        relation: '{person}: quan hệ ghi “{relation}”, nhưng {evidence} cho thấy là {right}.',
      },
      fixes: {
        sex: 'Sửa giới tính thành {right} sau khi đối chiếu thẻ căn cước; cần xác nhận.',
        columns: 'Chuyển năm sinh sang cột {right} sau khi đối chiếu thẻ căn cước; cán bộ tự sửa.',
        relation: 'Hỏi lại hộ rồi ghi đúng quan hệ với chủ hộ{suggestion}; cần xác nhận.',
      },
    },
    en: {
      title: 'Gendered relation disagrees with gender',
      why: 'A wrong sex or relation falsifies tables by sex, and the person is refused when matched with the population data.',
      fix: 'Ask the household and compare with the ID card: correct the sex or the relation, whichever is wrong; the officer must find out.',
      messages: {
        default: '{person}: the relation is “{relation}”, but the sex is {sex}.',
        sex: '{person}: the sex is {sex}, but {evidence} say {right}.',
        columns: '{person}: the birth year is in the {sex} column, but {evidence} say {right}.',
        relation: '{person}: the relation is “{relation}”, but {evidence} say {right}.',
      },
      fixes: {
        sex: 'Change the sex to {right} after comparing with the ID card; to be confirmed.',
        columns:
          'Move the birth year to the {right} column after comparing with the ID card; the officer must do it.',
        relation: 'Ask the household and write the right relation{suggestion}; to be confirmed.',
      },
    },
  },
  check(_register, { index, settings }, report) {
    for (const { person, record } of index.persons) {
      if (!canJudge(person, report)) continue;
      const conflict = sexConflict(person, record, report);
      if (conflict?.code === 'CS08') failAt(person, record, conflict, report, settings.lang);
      else report.pass();
    }
  },
};

/** Whether the row has a word that states a sex, and a sex to compare it with. */
function canJudge(person: Person, report: RuleReport): boolean {
  const { relation, sex } = person;
  if (relation.kind === 'absent') report.skip('no-column');
  else if (relation.kind === 'blank') report.skip('blank');
  else if (sexOfRelation(person) === null) {
    // 'Con', 'Chủ hộ' fit either sex: nothing to compare. A word nobody knows is another rule's.
    if (relation.kind === 'unreadable') report.skip('unreadable');
  } else if (report.hasError(placeOf(person, 'quan_he'))) report.skip('other-error');
  else if (sex.kind === 'absent') report.skip('no-column');
  else if (sex.kind !== 'ok') report.skip(sex.kind);
  else if (hasFaultySex(person, report)) report.skip('other-error');
  else return true;
  return false;
}

/** In the two-column form a faulty birth year says nothing of the sex either. */
function hasFaultySex(person: Person, report: RuleReport): boolean {
  const place = sexPlace(person);
  return place !== null && report.hasError(place);
}

function failAt(
  person: Person,
  record: HouseholdRecord | null,
  conflict: SexConflict,
  report: RuleReport,
  lang: Lang,
): void {
  const { wrong, evidence } = conflict;
  const at = wrong === 'relation' ? placeOf(person, 'quan_he') : evidence.place;
  const fix = fixOf(person, conflict, at);
  const expected = typeof fix?.value === 'string' ? fix.value : '';
  const suggestions = { vi: `: có thể là “${expected}”`, en: `: it may be “${expected}”` };
  report.fail(at, {
    person,
    message: messageOf(conflict, at),
    params: {
      ...conflictParams(person, conflict, lang),
      suggestion: wrong === 'relation' && fix ? suggestions[lang] : '',
    },
    expected: wrong === 'sex' ? SEX_LABELS[conflict.right] : expected,
    related: [
      ...otherPlaces(person, evidence, at),
      ...(evidence.byPartner === null ? [] : spousePlaces(person, record)),
    ],
    fix,
    also: conflict.also,
  });
}

function messageOf({ wrong }: SexConflict, at: Place): string {
  if (wrong === 'relation') return 'relation';
  if (wrong === null) return 'default';
  return at.field === 'gioi_tinh' ? 'sex' : 'columns';
}

/** The sex the others agree on, or the same relation for the other sex; null where one cell is not enough. */
function fixOf(person: Person, { wrong, right, evidence }: SexConflict, at: Place): FixOffer | null {
  if (wrong === 'sex') {
    // In the two-column form the year would have to move to the other column.
    return at.field === 'gioi_tinh' ? { value: SEX_LABELS[right], apply: 'confirm' } : null;
  }
  if (wrong === null) return null;
  // 'Vợ' becomes 'Chồng' only beside a head who is a woman.
  const isSpouse = person.relation.kind === 'ok' && person.relation.value.group === 'spouse';
  const word = isSpouse && evidence.byPartner !== right ? null : forOtherSex(relationText(person));
  return word === null ? null : { value: word, apply: 'confirm' };
}
