import type { Household, HouseholdClass } from '../../model';
import { carriesDoubt, withoutDoubt } from '../../text/doubt';
import { CLASS_LABELS, readHouseholdClass, suggestHouseholdClass } from '../../text/household-classes';
import { cellOf, saysNothing } from '../cells';
import type { Place, Rule } from '../rule';

/**
 * FD56. Short forms and other spellings of a class (HN, cận nghèo, KN) are read and pass, so that there is nothing to
 * mend in them. A label that is only near one decides a household's rights: to be confirmed, never safe; so is a word with a sign of doubt
 * ('Hộ nghèo?', '(Hộ nghèo)'), which is no class.
 */
export const classNotInList: Rule = {
  meta: {
    code: 'FD56',
    id: 'class-not-in-list',
    stage: 'values',
    severity: 'error',
    scope: 'household',
    needs: ['phan_loai'],
    autofix: 'confirm',
    source: 'TT 07/2021/TT-BLĐTBXH: phân loại hộ sau rà soát',
  },
  texts: {
    vi: {
      title: 'Loại hộ ngoài danh mục',
      why: 'Hộ không đọc được loại thì không nằm trong hộ nghèo, cận nghèo hay không nghèo: mọi tỷ lệ đều thiếu hộ này.',
      fix: 'Ghi lại loại hộ theo quyết định công nhận; cán bộ tự xác minh.',
      messages: {
        default: '{household}: phân loại ghi “{found}”, không có trong danh mục.',
        nearest: '{household}: phân loại ghi “{found}”, không có trong danh mục; gần nhất là “{label}”.',
        doubtful: '{household}: phân loại ghi “{found}”, còn nghi vấn nên chưa tính vào loại hộ nào.',
      },
      fixes: {
        nearest: 'Sửa thành “{label}” nếu đúng theo quyết định công nhận; cần xác nhận.',
        doubtful:
          'Tra quyết định công nhận rồi ghi lại loại hộ, không kèm dấu hỏi, dấu sao hay ngoặc; cần xác nhận.',
      },
    },
    en: {
      title: 'Household class not in list',
      why: 'A household of no readable class is neither poor, near-poor nor not poor: every rate misses it.',
      fix: 'Write the class of the official decision; the officer must find out.',
      messages: {
        default: '{household}: class “{found}” is not in the list.',
        nearest: '{household}: class “{found}” is not in the list; the nearest is “{label}”.',
        doubtful: '{household}: class “{found}” is in doubt, so the household is counted in no class yet.',
      },
      fixes: {
        nearest: 'Change it to “{label}” if the official decision says so; to be confirmed.',
        doubtful:
          'Look up the official decision and write the class without question mark, star or brackets; to be confirmed.',
      },
    },
  },
  check(_register, { index }, report) {
    for (const record of index.records) {
      const { table, recordedClass: reading } = record;
      if (reading.kind === 'ok' && table.columns.has('phan_loai')) {
        report.pass();
        continue;
      }
      const place: Place = { table, row: record.rowOf('phan_loai'), field: 'phan_loai' };
      if (!table.columns.has('phan_loai')) report.skip('no-column');
      else if (reading.kind !== 'unreadable' || saysNothing(cellOf(place))) report.skip('blank');
      else if (report.hasError(place)) report.skip('other-error');
      else {
        const nearest = meantBy(reading.text);
        const label = nearest ? CLASS_LABELS[nearest] : '';
        report.fail(place, {
          message: carriesDoubt(reading.text) ? 'doubtful' : nearest ? 'nearest' : 'default',
          params: { label },
          expected: label,
          related: otherLists(place, index.householdOf(record)),
          fix: nearest && { value: label, apply: 'confirm' },
        });
      }
    }
  },
};

/** One letter may be an answer (N for no) as well as a class: a suggestion, not a reading. */
const LETTERS: ReadonlyMap<string, HouseholdClass> = new Map([['N', 'poor']]);

/** Of a word in doubt, the class it would be without; else the nearest label. */
function meantBy(text: string): HouseholdClass | null {
  const plain = carriesDoubt(text) ? withoutDoubt(text) : text;
  const sure = readHouseholdClass(plain);
  if (sure.kind === 'ok') return sure.value;
  return LETTERS.get(plain.toUpperCase()) ?? suggestHouseholdClass(plain);
}

/** The class cells of the same household on the other lists, which may tell what was meant. */
function otherLists(place: Place, household: Household | null): readonly Place[] {
  return (household?.records ?? [])
    .filter(({ table }) => table !== place.table && table.columns.has('phan_loai'))
    .map((record) => ({ table: record.table, row: record.rowOf('phan_loai'), field: 'phan_loai' }));
}
