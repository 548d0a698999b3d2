import { maskIdNumber } from '../../text/id-numbers';
import { birthPlace, placeOf } from '../cells';
import { isSaidByFamily } from '../generation-gaps';
import { idNumberState, judgeableNumber } from '../id-numbers';
import type { Rule } from '../rule';

/**
 * FD09. Compares the two year digits only; the century digit is another rule's. Where the ages in the family show
 * that the birth year is the wrong one, CS01, CS02, CS03 or CS04 says both.
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
      },
    },
    en: {
      title: 'Digits 5-6 disagree with birth year',
      why: 'A wrong birth year gives a wrong age: school age, dependants and health cards by age all follow from it.',
      fix: 'Compare with the ID card and correct the birth year or the ID number; the card is usually right; the officer must find out.',
      messages: {
        default: '{person}: birth year is {year}, but digits 5-6 of ID number {number} are {digits}.',
      },
    },
  },
  check(_register, { index, settings, thresholds }, report) {
    const family = { thresholds, asOf: settings.asOf, errors: report };
    for (const { person, record } of index.persons) {
      const state = idNumberState(person);
      const number = judgeableNumber(state);
      const birth = birthPlace(person);
      const idPlace = placeOf(person, 'cccd');
      if (state.kind === 'absent' || person.birth.kind === 'absent' || !birth) report.skip('no-column');
      else if (state.kind === 'blank' || state.kind === 'placeholder') report.skip(state.kind);
      else if (number === null) report.skip('unreadable');
      else if (person.birth.kind !== 'ok') report.skip(person.birth.kind);
      else if (report.hasError(birth)) report.skip('other-error');
      else if (Number(number.slice(4, 6)) === person.birth.value.year % 100) report.pass();
      else if (isSaidByFamily(person, record, family)) report.skip('other-error');
      else {
        const { year } = person.birth.value;
        const params = { year, number: maskIdNumber(number), digits: number.slice(4, 6) };
        report.fail(idPlace, { person, params, related: [birth] });
      }
    }
  },
};
