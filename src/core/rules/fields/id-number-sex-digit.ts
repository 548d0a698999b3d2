import type { Lang, Person } from '../../model';
import { birthPlace, placeOf } from '../cells';
import { eachComparableId } from '../comparable-ids';
import type { ComparableId } from '../id-number-cells';
import { isOfFutureCentury } from '../id-numbers';
import { isSaidByFamily } from '../generation-gaps';
import type { Rule, RuleContext, RuleReport } from '../rule';
import { shiftedBirths } from '../shifted-births';
import { sexConflict, spousePlaces, type SexConflict } from '../sex-conflict';
import { conflictParams, otherPlaces, SEX_LABELS } from '../sex-words';

/**
 * FD07. Odd fourth digit: female. Where the relationship word contradicts the sex as well, CS08 says both in one
 * finding. Where the husband or wife sides with the ID number the finding stands at the sex, else at the ID number.
 * One wrong fourth digit may give another century as well: then this says both. A number that contradicts sex and birth
 * year is somebody else's, or wrong as a whole: one finding for FD09 too.
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
    besideErrorOf: ['FD02'],
    source: 'NĐ 137/2015/NĐ-CP, Điều 13; TT 59/2021/TT-BCA (mã thế kỷ sinh, mã giới tính)',
  },
  texts: {
    vi: {
      title: 'Số thứ 4 CCCD không khớp giới tính',
      why: 'Giới tính hoặc số định danh sai thì bảng kê theo giới sai và người dân bị từ chối khi đối chiếu dữ liệu dân cư.',
      fix: 'Đối chiếu thẻ căn cước: sửa giới tính hoặc số định danh, ô nào sai thì sửa ô đó; cán bộ tự xác minh.',
      messages: {
        default:
          '{person}: giới tính ghi {sex} nhưng số định danh {number} (số thứ 4 là {digit}) là của {right}.',
        other:
          '{person}: số định danh {number} là của người giới tính {right}, số 5-6 là {digits}, còn ở đây ghi {sex}, năm sinh {year}; có thể là số của người khác.',
        sex: '{person}: giới tính ghi {sex}, nhưng {evidence} cho thấy là {right}.',
        columns: '{person}: năm sinh ghi ở cột {sex}, nhưng {evidence} cho thấy là {right}.',
      },
      fixes: {
        other: 'Xem thẻ căn cước của người này rồi ghi lại số định danh; cán bộ tự xác minh.',
        sex: 'Sửa giới tính thành {right} sau khi đối chiếu thẻ căn cước; cần xác nhận.',
        columns: 'Chuyển năm sinh sang cột {right} sau khi đối chiếu thẻ căn cước; cán bộ tự sửa.',
      },
    },
    en: {
      title: '4th digit disagrees with gender',
      why: 'A wrong sex or ID number falsifies tables by sex, and the person is refused when matched with the population data.',
      fix: 'Compare with the ID card and correct the sex or the ID number, whichever is wrong; the officer must find out.',
      messages: {
        default:
          '{person}: sex is {sex}, but ID number {number} (4th digit {digit}) belongs to a {right} person.',
        other:
          '{person}: ID number {number} belongs to a {right} person, its digits 5-6 are {digits}, but here sex is {sex} and birth year {year}; it may be somebody else’s number.',
        sex: '{person}: sex is {sex}, but {evidence} say {right}.',
        columns: '{person}: the birth year is in the {sex} column, but {evidence} say {right}.',
      },
      fixes: {
        other: 'See the person’s ID card and write the ID number again; the officer must find out.',
        sex: 'Change the sex to {right} after comparing with the ID card; to be confirmed.',
        columns:
          'Move the birth year to the {right} column after comparing with the ID card; the officer must do it.',
      },
    },
  },
  check(register, context, report) {
    const judge = (comparable: ComparableId): void => {
      const { person, record } = comparable;
      if (!hasSex(person, report)) return;
      if (isOfFutureCentury(comparable.number)) {
        // FD08 says that it is nobody's, whatever the sex.
        report.skip('other-error');
        return;
      }
      const conflict = sexConflict(person, record, report);
      if (conflict?.code === 'CS08') {
        // Said by CS08, which names the relationship word as well.
        if (conflict.evidence.byNumber === conflict.evidence.written) report.pass();
        else report.skip('other-error');
      } else if (conflict?.wrong === 'number' && isYearWrongToo(comparable, context, report))
        failWholeNumber(comparable, conflict, context.settings.lang, report);
      else if (conflict) failAt(comparable, conflict, report, context.settings.lang);
      else report.pass();
    };
    // Where the number sides with what is written, only the relationship word can contradict: CS08.
    eachComparableId(register, context, report, { needsBirth: false, visit: judge });
  },
};

/** Whether the row has a sex to judge. */
function hasSex(person: Person, report: RuleReport): boolean {
  if (person.sex.kind === 'absent') report.skip('no-column');
  else if (person.sex.kind !== 'ok') report.skip(person.sex.kind);
  else return true;
  return false;
}

/**
 * Whether the fourth digit alone is wrong, and with it the century: FD07 then says both (FD08). Not where the family
 * sides with the sex the digit gives.
 */
export function isDigitWrongInBoth({ differs }: ComparableId, { code, wrong }: SexConflict): boolean {
  return code === 'FD07' && wrong === 'number' && differs.century && !differs.year;
}

function failAt(comparable: ComparableId, conflict: SexConflict, report: RuleReport, lang: Lang): void {
  const { person, record } = comparable;
  const isSex = conflict.wrong === 'sex';
  const at = isSex ? conflict.evidence.place : placeOf(person, 'cccd');
  // In the two-column form the year would have to move to the other column: not a change of one cell.
  const oneCell = at.field === 'gioi_tinh';
  const sexMessage = oneCell ? 'sex' : 'columns';
  const partners = isSex ? spousePlaces(person, record) : [];
  const birth = isDigitWrongInBoth(comparable, conflict) ? birthPlace(person) : null;
  report.fail(at, {
    person,
    message: isSex ? sexMessage : 'default',
    params: conflictParams(person, conflict, lang),
    expected: isSex ? SEX_LABELS[conflict.right] : '',
    related: [...otherPlaces(person, conflict.evidence, at), ...partners, ...(birth ? [birth] : [])],
    fix: isSex && oneCell ? { value: SEX_LABELS[conflict.right], apply: 'confirm' } : null,
    also: [...conflict.also, ...(birth ? ['FD08'] : [])],
  });
}

/** Whether FD09 would say of the same number that its year is wrong; a birth cell with an error tells nothing. */
function isYearWrongToo(
  { person, record, differs }: ComparableId,
  { index, settings, thresholds }: RuleContext,
  report: RuleReport,
): boolean {
  const place = birthPlace(person);
  if (!differs.year || !place || report.hasError(place)) return false;
  const family = { thresholds, asOf: settings.asOf, errors: report };
  return !shiftedBirths(index, thresholds).persons.has(person) && !isSaidByFamily(person, record, family);
}

function failWholeNumber(
  { person, number, differs }: ComparableId,
  conflict: SexConflict,
  lang: Lang,
  report: RuleReport,
): void {
  const at = placeOf(person, 'cccd');
  const birth = birthPlace(person);
  report.fail(at, {
    person,
    message: 'other',
    params: {
      ...conflictParams(person, conflict, lang),
      digits: number.slice(4, 6),
      year: person.birth.kind === 'ok' ? person.birth.value.year : '',
    },
    related: [...otherPlaces(person, conflict.evidence, at), ...(birth ? [birth] : [])],
    also: [...conflict.also, ...(differs.century ? ['FD08'] : []), 'FD09'],
  });
}
