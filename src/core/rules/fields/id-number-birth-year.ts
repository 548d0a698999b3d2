import { maskIdNumber } from '../../text/id-numbers';
import { placeOf } from '../cells';
import { isSaidByFamily } from '../generation-gaps';
import type { Rule } from '../rule';
import { birthToCompare } from './birth-to-compare';
import { eachComparableId } from '../comparable-ids';
import type { ComparableId } from '../id-number-cells';
import { isOfFutureCentury } from '../id-numbers';

/**
 * FD09. Compares the two year digits; a century that differs alone is FD08's, one that differs too is told here. Where
 * the ages in the family show that the birth year is the wrong one, CS01, CS02, CS03 or CS04 says both.
 */
export const idNumberBirthYear: Rule = {
  meta: {
    code: 'FD09',
    id: 'id-number-birth-year',
    stage: 'agreement',
    severity: 'error',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'no',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13: hai số thứ 5 và 6 là năm sinh',
  },
  texts: {
    vi: {
      title: 'Số 5-6 CCCD không khớp năm sinh',
      why: 'Năm sinh sai làm sai tuổi, tức là sai trẻ em đi học, người phụ thuộc và thẻ BHYT theo tuổi.',
      fix: 'Đối chiếu thẻ căn cước: sửa năm sinh hoặc số định danh, thường số trên thẻ đúng; cán bộ tự xác minh.',
      messages: {
        default: '{person}: năm sinh ghi {year} nhưng số định danh {number} có số 5-6 là {digits}.',
        century: '{person}: năm sinh ghi {year} nhưng số định danh {number} là của người sinh năm {idYear}.',
      },
    },
    en: {
      title: 'Digits 5-6 disagree with birth year',
      why: 'A wrong birth year gives a wrong age: school age, dependants and health cards by age all follow from it.',
      fix: 'Compare with the ID card and correct the birth year or the ID number; the card is usually right; the officer must find out.',
      messages: {
        default: '{person}: birth year is {year}, but digits 5-6 of ID number {number} are {digits}.',
        century:
          '{person}: birth year is {year}, but ID number {number} belongs to somebody born in {idYear}.',
      },
    },
  },
  check(register, context, report) {
    const { settings, thresholds } = context;
    const family = { thresholds, asOf: settings.asOf, errors: report };
    const judge = ({ person, record, number, decoded, differs }: ComparableId): void => {
      const birth = birthToCompare(person, context, report);
      if (!birth) return;
      // FD08 says of such a number that it is nobody's.
      if (isOfFutureCentury(number)) report.skip('other-error');
      else if (!differs.year) report.pass();
      else if (isSaidByFamily(person, record, family)) report.skip('other-error');
      else {
        report.fail(placeOf(person, 'cccd'), {
          person,
          message: differs.century ? 'century' : 'default',
          params: {
            year: birth.value.year,
            number: maskIdNumber(number),
            digits: number.slice(4, 6),
            idYear: decoded.birthYear,
          },
          related: [birth.place],
          also: differs.century ? ['FD08'] : [],
        });
      }
    };
    eachComparableId(register, context, report, { needsBirth: true, visit: judge });
  },
};
