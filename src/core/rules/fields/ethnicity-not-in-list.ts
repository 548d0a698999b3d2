import { fold } from '../../text/unicode';
import { editDistance } from '../../text/distance';
import { ETHNIC_GROUPS } from '../../text/ethnic-groups';
import { cellOf, placeOf, saysNothing } from '../cells';
import { eachUnread } from '../person-readings';
import type { Rule } from '../rule';

/**
 * FD32. By name, never by number: the two official numberings disagree. Other spellings and other names of a group
 * (H're, Khơ-me, Cor, Ca Dong) are read as the group and pass: writing the official name over them, which the catalogue
 * calls safe, would mend what is not wrong, and over the name a people gives itself. Anything else is a fact about a
 * person, to be confirmed.
 */
export const ethnicityNotInList: Rule = {
  meta: {
    code: 'FD32',
    id: 'ethnicity-not-in-list',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: ['dan_toc'],
    autofix: 'confirm',
    source: 'QĐ 121-TCTK/PPCĐ (02/03/1979); QĐ 1019/QĐ-TCTK (12/11/2008)',
  },
  texts: {
    vi: {
      title: 'Dân tộc ngoài danh mục 54',
      why: 'Dân tộc sai làm sai số hộ dân tộc thiểu số và chính sách riêng cho hộ.',
      fix: 'Ghi lại tên dân tộc theo danh mục 54 dân tộc; cán bộ tự xác minh.',
      messages: {
        default: '{person}: dân tộc ghi “{found}”, không có trong danh mục 54 dân tộc.',
        nearest: '{person}: dân tộc ghi “{found}”, không có trong danh mục; gần nhất là {name}.',
      },
      fixes: { nearest: 'Sửa thành {name} nếu đúng; cần xác nhận.' },
    },
    en: {
      title: 'Ethnic group not in the 54',
      why: 'A wrong ethnic group falsifies the count of minority households and the policies due to them.',
      fix: 'Write the name as in the list of 54 groups; the officer must find out.',
      messages: {
        default: '{person}: ethnic group “{found}” is none of the 54.',
        nearest: '{person}: ethnic group “{found}” is none of the 54; the nearest is {name}.',
      },
      fixes: { nearest: 'Change it to {name} if that is right; to be confirmed.' },
    },
  },
  check(_register, { index }, report) {
    eachUnread(index, 'ethnicity', report, (person) => {
      const reading = person.ethnicity;
      const place = placeOf(person, 'dan_toc');
      if (reading.kind !== 'unreadable' || saysNothing(cellOf(place))) report.skip('blank');
      else if (report.hasError(place)) report.skip('other-error');
      else {
        const name = nearestGroup(reading.text);
        report.fail(place, {
          person,
          message: name ? 'nearest' : 'default',
          params: { name: name ?? '' },
          expected: name ?? '',
          fix: name === null ? null : { value: name, apply: 'confirm' },
        });
      }
    });
  },
};

/** The one group a letter away once accents are dropped ('Kih', 'Kính'); null when none or several are. */
function nearestGroup(text: string): string | null {
  const written = fold(text);
  let best = 2;
  let found = new Set<string>();
  for (const [name, aliases] of ETHNIC_GROUPS) {
    for (const label of [name, ...aliases]) {
      const distance = editDistance(written, fold(label), 1);
      if (distance < best) found = new Set();
      if (distance <= Math.min(best, 1)) found.add(name);
      best = Math.min(best, distance);
    }
  }
  const [only, second] = [...found];
  return only !== undefined && second === undefined ? only : null;
}
