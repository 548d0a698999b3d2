import type { Person, RegisterTable } from '../../model';
import { carriesDoubt, withoutDoubt } from '../../text/doubt';
import { readEthnicity } from '../../text/ethnicity';
import { aliasCells, reportAliases } from './alias-cells';
import type { CellFinding } from '../cells-or-column';
import { fold } from '../../text/unicode';
import { editDistance } from '../../text/distance';
import { ETHNIC_GROUPS } from '../../text/ethnic-groups';
import { cellOf, fieldLabel, placeOf, saysNothing } from '../cells';
import { eachUnread, personReadings } from '../person-readings';
import type { FindingDetails, Rule } from '../rule';

/**
 * FD32. By name, never by number: the two official numberings disagree. Other spellings and other names of a group
 * (H're, Khơ-me, Cor, Ca Dong) are read as the group; the name of the list is offered for them, as the catalogue has it,
 * and they are only noted, since they may be the name a people gives itself. Anything else is a fact about a person, to
 * be confirmed, and so is a word in doubt ('Kinh?', '(Hrê)').
 */
export const ethnicityNotInList: Rule = {
  meta: {
    code: 'FD32',
    id: 'ethnicity-not-in-list',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: ['dan_toc'],
    autofix: 'safe-or-confirm',
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
        doubtful: '{person}: dân tộc ghi “{found}”, còn nghi vấn nên chưa tính là dân tộc nào.',
        alias: '{person}: dân tộc ghi “{found}”, danh mục 54 dân tộc ghi là {label}.',
        columnAlias:
          'Cột “{column}”: {count} dòng ghi “{found}” hoặc tương tự, khác tên trong danh mục 54 dân tộc.',
      },
      fixes: {
        nearest: 'Sửa thành {name} nếu đúng; cần xác nhận.',
        doubtful: 'Hỏi lại rồi ghi tên dân tộc, không kèm dấu hỏi, dấu sao hay ngoặc; cần xác nhận.',
        alias: 'Sửa thành {label}; sửa an toàn, áp dụng hàng loạt được.',
        columnAlias: 'Sửa cả cột về tên trong danh mục; sửa an toàn, áp dụng hàng loạt được.',
      },
    },
    en: {
      title: 'Ethnic group not in the 54',
      why: 'A wrong ethnic group falsifies the count of minority households and the policies due to them.',
      fix: 'Write the name as in the list of 54 groups; the officer must find out.',
      messages: {
        default: '{person}: ethnic group “{found}” is none of the 54.',
        nearest: '{person}: ethnic group “{found}” is none of the 54; the nearest is {name}.',
        doubtful: '{person}: ethnic group “{found}” is in doubt, so it is taken for none yet.',
        alias: '{person}: ethnic group “{found}”; the list of the 54 has {label}.',
        columnAlias:
          'Column “{column}”: {count} rows have “{found}” or the like, not the name in the list of the 54.',
      },
      fixes: {
        nearest: 'Change it to {name} if that is right; to be confirmed.',
        doubtful: 'Ask, then write the group without question mark, star or brackets; to be confirmed.',
        alias: 'Change it to {label}; safe, may be applied in bulk.',
        columnAlias: 'Write the names of the list in the whole column; safe, may be applied in bulk.',
      },
    },
  },
  check(_register, { index, thresholds }, report) {
    const aliases = aliasCells(index, { field: 'dan_toc', of: 'ethnicity' }, labelOf);
    const visit = (person: Person): void => {
      const reading = person.ethnicity;
      const place = placeOf(person, 'dan_toc');
      if (reading.kind !== 'unreadable' || saysNothing(cellOf(place))) report.skip('blank');
      else if (report.hasError(place)) report.skip('other-error');
      else {
        const isDoubtful = carriesDoubt(reading.text);
        const name = isDoubtful ? meantBy(reading.text) : nearestGroup(reading.text);
        report.fail(place, {
          person,
          message: isDoubtful ? 'doubtful' : name ? 'nearest' : 'default',
          params: { name: name ?? '' },
          expected: name ?? '',
          fix: name === null ? null : { value: name, apply: 'confirm' },
        });
      }
    };
    eachUnread(index, 'ethnicity', report, visit, undefined, aliases.counts);
    const asked = (table: RegisterTable) => personReadings(index, 'ethnicity').read.get(table) ?? 0;
    reportAliases(aliases, { field: 'dan_toc', report, thresholds, asked, whole: wholeColumn });
  },
};

function labelOf(text: string): string | null {
  const group = readEthnicity(text);
  return group.kind === 'ok' ? group.value.name : null;
}

function wholeColumn(cells: readonly CellFinding[]): FindingDetails {
  const params = { column: fieldLabel('dan_toc'), count: cells.length, label: '', name: '' };
  return { message: 'columnAlias', params, found: cells[0]?.details.found };
}

/** What the word would be without its sign of doubt. */
function meantBy(doubtful: string): string | null {
  const plain = withoutDoubt(doubtful);
  return labelOf(plain) ?? nearestGroup(plain);
}

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
