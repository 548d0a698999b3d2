import type { BirthDate, Person, Reading } from '../../model';
import { readAt } from '../../register/columns';
import { ageRange, type AgeRange } from '../../text/ages';
import { showBirth } from '../../text/dates';
import { readNumber } from '../../text/numbers';
import { yearByNumber } from '../births';
import { birthPlace, cellOf, placeOf, saysNothing } from '../cells';
import type { Rule } from '../rule';
import type { Thresholds } from '../thresholds';

/**
 * FD28. The age is worked out from the birth date, so it is the age that is corrected: safely, unless the ID number
 * says that the birth date is the wrong one of the two. One year off is the age counted by another birthday, or the
 * old way of counting from conception.
 */
export const ageDiffersFromBirth: Rule = {
  meta: {
    code: 'FD28',
    id: 'age-differs-from-birth',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: ['tuoi'],
    autofix: 'safe-or-confirm',
    source: 'internal consistency: the age is derived from the birth date at the review date',
  },
  texts: {
    vi: {
      title: 'Tuổi ghi khác ngày sinh',
      why: 'Tuổi ghi tay không đổi theo năm; trẻ em, người cao tuổi được lọc theo cột này sẽ bị bỏ sót hoặc tính thừa.',
      fix: 'Sửa tuổi thành {age} tính từ ngày sinh; sửa an toàn, áp dụng hàng loạt được.',
      messages: {
        default: '{person}: tuổi ghi {found} nhưng sinh {birth}, tính đến {asOf} là {age} tuổi.',
        number:
          '{person}: tuổi ghi {found}, sinh {birth} tính đến {asOf} là {age} tuổi, còn số định danh ghi sinh năm {year}.',
      },
      fixes: {
        number: 'Đối chiếu thẻ căn cước: nếu ngày sinh đúng thì sửa tuổi thành {age}; cần xác nhận.',
      },
    },
    en: {
      title: 'Age column differs from birth date',
      why: 'An age typed by hand stays while the years pass; children and the elderly found by this column are missed or counted in excess.',
      fix: 'Change the age to {age}, worked out from the birth date; safe, may be applied in bulk.',
      messages: {
        default: '{person}: the age is {found}, but born {birth} makes {age} on {asOf}.',
        number:
          '{person}: the age is {found}, born {birth} makes {age} on {asOf}, and the ID number has birth year {year}.',
      },
      fixes: {
        number:
          'Compare with the ID card: if the birth date is right, change the age to {age}; to be confirmed.',
      },
    },
  },
  check(_register, { index, settings, thresholds }, report) {
    for (const { person } of index.persons) {
      const place = placeOf(person, 'tuoi');
      const birth = birthPlace(person);
      const age = ageOf(person);
      if (age.kind === 'absent' || person.birth.kind === 'absent' || !birth) report.skip('no-column');
      else if (age.kind !== 'ok') report.skip(age.kind);
      else if (person.birth.kind !== 'ok') report.skip(person.birth.kind);
      else if (report.hasError(birth) || report.hasError(place)) report.skip('other-error');
      else {
        const range = ageRange(person.birth.value, settings.asOf);
        if (fits(age.value, range, thresholds)) report.pass();
        // The ID number contradicts the birth date and has said so: one of those two is wrong, not the age.
        else if (report.hasError(placeOf(person, 'cccd'))) report.skip('other-error');
        else report.fail(place, detailsOf(person, person.birth.value, range, settings.asOf));
      }
    }
  },
};

/** '8 tháng' and the like are no number of years and are not judged. */
function ageOf({ table, row }: Person): Reading<number> {
  const reading = readAt(table, row, 'tuoi', readNumber);
  if (reading.kind === 'ok') return { kind: 'ok', value: reading.value.value };
  if (reading.kind === 'unreadable' && saysNothing(cellOf({ table, row, field: 'tuoi' })))
    return { kind: 'blank' };
  return reading;
}

function fits(age: number, { min, max }: AgeRange, { ageTolerance }: Thresholds): boolean {
  return age >= min - ageTolerance && age <= max + ageTolerance;
}

function detailsOf(person: Person, birth: BirthDate, { max }: AgeRange, asOf: string) {
  const number = yearByNumber(person);
  const isDoubtful = number !== null && number.year !== birth.year;
  return {
    person,
    message: isDoubtful ? 'number' : 'default',
    params: {
      age: max,
      birth: showBirth(birth),
      year: number?.year ?? '',
      asOf: asOf.split('-').reverse().join('/'),
    },
    expected: String(max),
    related: [birthPlace(person), isDoubtful ? placeOf(person, 'cccd') : null].filter((one) => one !== null),
    fix: { value: max, apply: isDoubtful ? 'confirm' : 'safe' },
  } as const;
}
