import type { Person } from '../../model';
import { ageRange } from '../../text/ages';
import { showBirth } from '../../text/dates';
import { birthPlace } from '../cells';
import { bornWithin } from '../births';
import type { Rule } from '../rule';
import type { Thresholds } from '../thresholds';

/**
 * FD26. A warning above 100 years, an error above 120: the oldest life on record was 122 years. Whoever is listed
 * as dead or away may be older than 100 without a question.
 */
export const ageOver100: Rule = {
  meta: {
    code: 'FD26',
    id: 'age-over-100',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: [],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Tuổi trên 100 / 120',
      why: 'Tuổi quá cao thường do gõ sai năm sinh, hoặc người đã mất còn trong sổ và vẫn được tính trợ cấp, BHYT.',
      fix: 'Xem lại năm sinh; nếu người đó đã mất thì ghi vào cột trạng thái; cán bộ tự xác minh.',
      messages: {
        default: '{person}: sinh {birth}, tính đến {asOf} đã {age} tuổi.',
        impossible: '{person}: sinh {birth}, tính đến {asOf} là {age} tuổi, không thể có.',
      },
    },
    en: {
      title: 'Age over 100 (warn), 120 (error)',
      why: 'Such an age is mostly a mistyped year, or somebody who has died and is still counted for allowances and health cards.',
      fix: 'See the birth year again; if the person has died, write so in the status column; the officer must find out.',
      messages: {
        default: '{person}: born {birth}, {age} years old on {asOf}.',
        impossible: '{person}: born {birth}, which makes {age} years on {asOf}: not possible.',
      },
    },
  },
  check(_register, { index, settings, thresholds }, report) {
    const year = Number(settings.asOf.slice(0, 4));
    const { rest, passed } = bornWithin(index, year - thresholds.ageUnusual, Infinity);
    report.pass(passed);
    for (const person of rest) {
      const { birth } = person;
      if (birth.kind === 'absent') report.skip('no-column');
      else if (birth.kind !== 'ok') report.skip(birth.kind);
      else {
        const place = birthPlace(person);
        const age = ageRange(birth.value, settings.asOf).min;
        const limit = limitFor(person, thresholds);
        if (!place || report.hasError(place)) report.skip('other-error');
        else if (age <= limit) report.pass();
        else {
          const impossible = age > thresholds.ageImpossible;
          report.fail(place, {
            person,
            message: impossible ? 'impossible' : 'default',
            params: {
              age,
              birth: showBirth(birth.value),
              asOf: settings.asOf.split('-').reverse().join('/'),
            },
            severity: impossible ? 'error' : 'warning',
          });
        }
      }
    }
  },
};

function limitFor({ counted }: Person, { ageUnusual, ageImpossible }: Thresholds): number {
  return counted ? ageUnusual : ageImpossible;
}
