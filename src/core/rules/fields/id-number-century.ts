import type { Person } from '../../model';
import { maskIdNumber } from '../../text/id-numbers';
import { showBirth } from '../../text/dates';
import { placeOf } from '../cells';
import type { FindingDetails, Rule, RuleContext, RuleReport } from '../rule';
import { sexConflict } from '../sex-conflict';
import { birthToCompare, type Birth } from './birth-to-compare';
import { isDigitWrongInBoth } from './id-number-sex-digit';
import { eachComparableId } from '../comparable-ids';
import type { ComparableId } from '../id-number-cells';
import { isOfFutureCentury } from '../id-numbers';

/**
 * FD08. A fourth digit from 4 on is that of somebody born after 2100: impossible whatever the birth date says.
 * Where the two year digits differ as well, FD09 says both; where the sex differs as well, FD07. The usual cause is a year written with two digits and
 * completed to the wrong century, so that the birth date is offered in the number's century, to be confirmed, where
 * that makes it a possible one.
 */
export const idNumberCentury: Rule = {
  meta: {
    code: 'FD08',
    id: 'id-number-century',
    stage: 'agreement',
    severity: 'error',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'confirm',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13; TT 59/2021/TT-BCA (mã thế kỷ sinh, mã giới tính)',
  },
  texts: {
    vi: {
      title: 'Số thứ 4 CCCD không khớp thế kỷ sinh',
      why: 'Sai thế kỷ là sai tuổi đúng 100 năm: người già thành trẻ em hoặc ngược lại, sai hết chính sách theo tuổi.',
      fix: 'Đối chiếu thẻ căn cước: sửa số định danh hoặc năm sinh, ô nào sai thì sửa ô đó; cán bộ tự xác minh.',
      messages: {
        default:
          '{person}: năm sinh ghi {year} nhưng số định danh {number} (số thứ 4 là {digit}) là của người sinh năm {idYear}.',
        birth:
          '{person}: năm sinh ghi {year} nhưng số định danh {number} (số thứ 4 là {digit}) là của người sinh năm {idYear}; năm sinh có thể bị hiểu sai thế kỷ.',
        impossible:
          '{person}: số định danh {number} có số thứ 4 là {digit}, chỉ dành cho người sinh từ năm 2100.',
      },
      fixes: {
        birth:
          'Đối chiếu thẻ căn cước; nếu số định danh đúng thì đổi ngày sinh thành {corrected}; cần xác nhận.',
        impossible: 'Gõ lại số định danh theo thẻ căn cước; cán bộ tự xác minh.',
      },
    },
    en: {
      title: '4th digit disagrees with century',
      why: 'The wrong century makes an age wrong by 100 years: an old person becomes a child or the reverse, and with it every right by age.',
      fix: 'Compare with the ID card and correct the ID number or the birth year, whichever is wrong; the officer must find out.',
      messages: {
        default:
          '{person}: birth year is {year}, but ID number {number} (4th digit {digit}) belongs to somebody born in {idYear}.',
        birth:
          '{person}: birth year is {year}, but ID number {number} (4th digit {digit}) belongs to somebody born in {idYear}; the year may have been put in the wrong century.',
        impossible:
          '{person}: ID number {number} has {digit} as its 4th digit, which is for those born from 2100 on.',
      },
      fixes: {
        birth:
          'Compare with the ID card; if the ID number is right, change the birth date to {corrected}; to be confirmed.',
        impossible: 'Retype the ID number from the ID card; the officer must find out.',
      },
    },
  },
  check(register, context, report) {
    const judge = (comparable: ComparableId): void => {
      const { person, number, differs } = comparable;
      const at = placeOf(person, 'cccd');
      if (isOfFutureCentury(number)) {
        const also = [...(differs.sex ? ['FD07'] : []), ...(differs.year ? ['FD09'] : [])];
        const params = { number: maskIdNumber(number), digit: number[3] ?? '' };
        report.fail(at, { person, message: 'impossible', params, also });
        return;
      }
      const birth = birthToCompare(person, context, report);
      if (!birth) return;
      if (!differs.century) report.pass();
      else if (differs.year || isSaidBySex(comparable, report)) report.skip('other-error');
      else report.fail(at, detailsOf(comparable, birth, context));
    };
    eachComparableId(register, context, report, { needsBirth: true, visit: judge });
  },
};

/** FD07 has said of this fourth digit that it is wrong. */
function isSaidBySex(comparable: ComparableId, report: RuleReport): boolean {
  const { person, record, differs } = comparable;
  if (!differs.sex || !report.hasError(placeOf(person, 'cccd'))) return false;
  const conflict = sexConflict(person, record, report);
  return conflict !== null && isDigitWrongInBoth(comparable, conflict);
}

function detailsOf(
  { person, number, decoded: { birthYear: idYear } }: ComparableId,
  birth: Birth,
  context: RuleContext,
): FindingDetails {
  const corrected = isPossible(idYear, person, context) ? showBirth({ ...birth.value, year: idYear }) : null;
  return {
    person,
    message: corrected ? 'birth' : 'default',
    params: {
      number: maskIdNumber(number),
      digit: number[3] ?? '',
      year: birth.value.year,
      idYear,
      corrected: corrected ?? '',
    },
    related: [birth.place],
    fix: corrected ? { at: birth.place, value: corrected, apply: 'confirm' } : null,
  };
}

/** Nobody is born ahead of the review, and no child is the head of a household. */
function isPossible(year: number, { isHead }: Person, { settings, thresholds }: RuleContext): boolean {
  return year <= Number(settings.asOf.slice(0, 4)) - (isHead ? thresholds.idNumberFromAge : 0);
}
