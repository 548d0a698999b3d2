import type { Person } from '../../model';
import { rangeText, undisputedAge } from '../ages';
import { birthPlace, placeOf } from '../cells';
import { schooling } from '../schooling';
import type { Rule, RuleReport } from '../rule';

/** CS13. Grown-ups do learn to read in primary classes: a warning. Only who is written as attending is judged. */
export const pupilTooOld: Rule = {
  meta: {
    code: 'CS13',
    id: 'pupil-too-old',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: ['di_hoc'],
    autofix: 'no',
    source:
      'Luật Giáo dục 43/2019/QH14, Điều 26, 28 (mầm non dưới 6 tuổi, tiểu học từ 6 tuổi); threshold pupilBelowAge',
  },
  texts: {
    vi: {
      title: 'Người lớn >= 25 ghi đang học mầm non/tiểu học',
      why: 'Thường là bằng cấp ghi nhầm vào cột đang học, hoặc năm sinh sai; chỉ số giáo dục của hộ sai theo.',
      fix: 'Xem lại năm sinh và cấp đang học; người học xóa mù chữ thì để nguyên; cán bộ tự xác minh.',
      messages: { default: '{person}: {age} tuổi nhưng ghi đang học “{found}”.' },
    },
    en: {
      title: 'Attendance level vs age',
      why: 'Mostly the level attained written as the one attended, or a wrong birth year; the education indicators go wrong with it.',
      fix: 'Look at the birth year and the level; leave it for somebody in a literacy class; the officer must find out.',
      messages: { default: '{person}: {age} years old, but written as attending “{found}”.' },
    },
  },
  check(_register, { index, settings, thresholds }, report) {
    for (const { person } of index.persons) {
      if (!person.table.columns.has('di_hoc')) report.skip('no-column');
      else judge(person, settings.asOf, thresholds.pupilBelowAge, report);
    }
  },
};

function judge(person: Person, asOf: string, limit: number, report: RuleReport): void {
  const { attends, level, field } = schooling(person);
  if (level !== 'nursery' && level !== 'primary') {
    if (attends === 'unreadable') report.skip('unreadable');
    else if (attends !== 'blank') report.pass();
    return;
  }
  const age = undisputedAge(person, asOf, report);
  const place = birthPlace(person);
  if (typeof age === 'string') report.skip(age);
  else if (age.max < limit) report.pass();
  else if (age.min < limit) report.skip('age-uncertain');
  else {
    report.fail(placeOf(person, field), {
      person,
      params: { age: rangeText(age) },
      related: place ? [place] : [],
    });
  }
}
