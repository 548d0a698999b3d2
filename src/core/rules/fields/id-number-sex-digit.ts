import type { Person, Sex } from '../../model';
import { maskIdNumber } from '../../text/id-numbers';
import { placeOf, sexPlace } from '../cells';
import { sexOfRelation } from '../relation-sex';
import type { Place, Rule, RuleReport } from '../rule';
import { eachComparableId } from '../id-number-cells';

const SEX_WORDS = { vi: { male: 'Nam', female: 'Nữ' }, en: { male: 'male', female: 'female' } } as const;

/**
 * FD07. Odd fourth digit: female. Two against one decide the cell: where the relationship word sides with the
 * ID number the finding stands at the sex (one finding for one cause), else at the ID number.
 */
export const idNumberSexDigit: Rule = {
  meta: {
    code: 'FD07',
    id: 'id-number-sex-digit',
    stage: 'agreement',
    severity: 'error',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'confirm',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13; TT 59/2021/TT-BCA (mã thế kỷ sinh, mã giới tính)',
  },
  texts: {
    vi: {
      title: 'Số thứ 4 CCCD không khớp giới tính',
      why: 'Giới tính hoặc số định danh sai thì bảng kê theo giới sai và người dân bị từ chối khi đối chiếu dữ liệu dân cư.',
      fix: 'Đối chiếu thẻ căn cước: sửa giới tính hoặc số định danh, ô nào sai thì sửa ô đó; cán bộ tự xác minh.',
      messages: {
        default:
          '{person}: giới tính ghi {sex} nhưng số định danh {number} (số thứ 4 là {digit}) là của {idSex}.',
        relation:
          '{person}: giới tính ghi {sex}, nhưng cả quan hệ “{relation}” và số định danh {number} (số thứ 4 là {digit}) đều là của {idSex}.',
        columns:
          '{person}: năm sinh ghi ở cột {sex}, nhưng cả quan hệ “{relation}” và số định danh {number} (số thứ 4 là {digit}) đều là của {idSex}.',
      },
      fixes: {
        relation: 'Sửa giới tính thành {idSex} sau khi đối chiếu thẻ căn cước; cần xác nhận.',
        columns: 'Chuyển năm sinh sang cột {idSex} sau khi đối chiếu thẻ căn cước; cán bộ tự sửa.',
      },
    },
    en: {
      title: '4th digit disagrees with gender',
      why: 'A wrong sex or ID number falsifies tables by sex, and the person is refused when matched with the population data.',
      fix: 'Compare with the ID card and correct the sex or the ID number, whichever is wrong; the officer must find out.',
      messages: {
        default:
          '{person}: sex is {sex}, but ID number {number} (4th digit {digit}) belongs to a {idSex} person.',
        relation:
          '{person}: sex is {sex}, but both the relation “{relation}” and ID number {number} (4th digit {digit}) say {idSex}.',
        columns:
          '{person}: the birth year is in the {sex} column, but both the relation “{relation}” and ID number {number} (4th digit {digit}) say {idSex}.',
      },
      fixes: {
        relation: 'Change the sex to {idSex} after comparing with the ID card; to be confirmed.',
        columns:
          'Move the birth year to the {idSex} column after comparing with the ID card; the officer must do it.',
      },
    },
  },
  check(register, context, report) {
    const words = SEX_WORDS[context.settings.lang];
    eachComparableId(register, context, report, ({ person, number, decoded }) => {
      const sex = sexToJudge(person, report);
      if (!sex) return;
      if (decoded.sex === sex.value) report.pass();
      else failAt(person, sex, number, decoded.sex, report, words);
    });
  },
};

function sexToJudge(person: Person, report: RuleReport): { value: Sex; place: Place } | null {
  const place = sexPlace(person);
  if (person.sex.kind === 'absent' || !place) report.skip('no-column');
  else if (person.sex.kind !== 'ok') report.skip(person.sex.kind);
  else return { value: person.sex.value, place };
  return null;
}

function failAt(
  person: Person,
  sex: { value: Sex; place: Place },
  number: string,
  idSex: Sex,
  report: RuleReport,
  words: (typeof SEX_WORDS)['vi' | 'en'],
): void {
  const idPlace = placeOf(person, 'cccd');
  const relation = person.relation.kind === 'ok' ? person.relation.value.label : '';
  const params = {
    sex: words[sex.value],
    idSex: words[idSex],
    number: maskIdNumber(number),
    digit: number[3] ?? '',
    relation,
  };
  if (sexOfRelation(person) !== idSex) {
    report.fail(idPlace, { person, params, related: [sex.place] });
    return;
  }
  // In the two-column form the year would have to move to the other column: not a change of one cell.
  const oneCell = sex.place.field === 'gioi_tinh';
  report.fail(sex.place, {
    person,
    message: oneCell ? 'relation' : 'columns',
    params,
    expected: SEX_WORDS.vi[idSex],
    related: [idPlace, placeOf(person, 'quan_he')],
    fix: oneCell ? { value: SEX_WORDS.vi[idSex], apply: 'confirm' } : null,
  });
}
