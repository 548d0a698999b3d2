import type { BirthDate, Person } from '../../model';
import { daysInMonth, isoDate } from '../../text/calendar';
import { showBirth } from '../../text/dates';
import { birthPlace, placeOf } from '../cells';
import { dateAt, reasonOf } from '../readings';
import type { Rule, RuleReport } from '../rule';

/**
 * CS33. Only what is certain: of '2024' any day may be meant. The future begins after the review date, as for births
 * (FD25): what happens later belongs in the next register.
 */
export const eventDateOrder: Rule = {
  meta: {
    code: 'CS33',
    id: 'event-date-order',
    stage: 'agreement',
    severity: 'error',
    scope: 'person',
    needs: ['ngay_bien_dong'],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Ngày chết/chuyển đi trước ngày sinh hoặc trong tương lai',
      why: 'Ngày biến động quyết định người đó còn được tính trong hộ và hưởng chính sách đến ngày nào.',
      fix: 'Xem giấy chứng tử, giấy chuyển đi hoặc hỏi hộ rồi sửa ngày sai; cán bộ tự xác minh.',
      messages: {
        default: '{person}: ngày biến động {event} trước ngày sinh {birth}.',
        future:
          '{person}: ngày biến động {event} sau ngày rà soát chung {review} (ngày tính tuổi, chọn ở bảng làm việc).',
      },
    },
    en: {
      title: 'Event date order',
      why: 'The date decides until when the person counts in the household and receives benefits.',
      fix: 'See the death or moving paper or ask the household, then correct the date; the officer must find out.',
      messages: {
        default: '{person}: the event of {event} is before the birth on {birth}.',
        future:
          '{person}: the event of {event} is after the common review date {review} (ages are taken at it; set in the side panel).',
      },
    },
  },
  check(_register, { index, settings }, report) {
    for (const { person, record } of index.persons) {
      if (person.table.columns.has('ngay_bien_dong'))
        judge(person, settings.asOf, report, record ?? undefined);
    }
  },
};

function judge(person: Person, asOf: string, report: RuleReport, record: Details['record']): void {
  const place = placeOf(person, 'ngay_bien_dong');
  const event = dateAt(place);
  // Nothing happened to most: a blank is no missing value.
  if (event.kind === 'blank') return;
  if (event.kind !== 'ok') {
    report.skip(reasonOf(event));
    return;
  }
  const details: Details = { person, record };
  const shown = showBirth(event.value);
  if (firstDay(event.value) > asOf) {
    const review = asOf.split('-').reverse().join('/');
    report.fail(place, { ...details, message: 'future', params: { event: shown, review } });
  } else judgeBirth(event.value, details, report);
}

type Details = Pick<NonNullable<Parameters<RuleReport['fail']>[1]>, 'record'> & { readonly person: Person };

function judgeBirth(event: BirthDate, details: Details, report: RuleReport): void {
  const { person } = details;
  const { birth } = person;
  const born = birthPlace(person);
  if (birth.kind !== 'ok' || born === null) report.skip(birth.kind === 'ok' ? 'no-column' : reasonOf(birth));
  else if (report.hasError(born)) report.skip('other-error');
  else if (lastDay(event) >= firstDay(birth.value)) report.pass();
  else {
    report.fail(placeOf(person, 'ngay_bien_dong'), {
      ...details,
      params: { event: showBirth(event), birth: showBirth(birth.value) },
      related: [born],
    });
  }
}

const firstDay = ({ year, month, day }: BirthDate): string => isoDate(year, month ?? 1, day ?? 1);

function lastDay({ year, month, day }: BirthDate): string {
  const last = month ?? 12;
  return isoDate(year, last, day ?? daysInMonth(year, last));
}
