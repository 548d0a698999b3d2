import type { Person, RegisterTable } from '../../model';
import { cellAt } from '../../register/columns';
import { isBlank } from '../../text/unicode';
import { fieldLabel, namePlace, placeOf, saysNothing } from '../cells';
import { personCensus } from '../person-census';
import type { FindingDetails, Rule, RuleReport } from '../rule';

/** FD33. One word is a whole name among some minorities: a warning there, an error for Kinh or where nothing is written. */
export const nameBlankOrSingleWord: Rule = {
  meta: {
    code: 'FD33',
    id: 'name-blank-or-single-word',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: [],
    autofix: 'no',
    source: 'Luật Hộ tịch 60/2014/QH13, Điều 14: họ, chữ đệm và tên',
  },
  texts: {
    vi: {
      title: 'Họ tên trống hoặc 1 từ',
      why: 'Thiếu họ tên đầy đủ thì không cấp được thẻ BHYT, không ra được quyết định công nhận cho đúng người.',
      fix: 'Ghi đủ họ, chữ đệm và tên theo giấy khai sinh hoặc thẻ căn cước; cán bộ tự xác minh.',
      fixes: { head: 'Ghi họ tên vào ô này sau khi xem dòng ấy có đúng là chủ hộ; cán bộ tự xác minh.' },
      messages: {
        default: '{household}: họ tên chỉ ghi “{found}”, thiếu họ hoặc chữ đệm.',
        blank: '{household}: dòng {row} có người nhưng chưa ghi họ tên.',
        head: '{household}: dòng {row} chưa ghi họ tên ở cột “{column}”; cột tên chủ hộ ghi “{name}”.',
        minority:
          '{household}: họ tên chỉ có một từ “{found}” (dân tộc {ethnicity}); có thể đúng, cần xem lại.',
      },
    },
    en: {
      title: 'Name blank or single word',
      why: 'Without a full name no health card and no decision can be issued to the right person.',
      fix: 'Write the full name as on the birth certificate or ID card; the officer must find out.',
      fixes: {
        head: 'Write the name here once it is clear that the row is the head’s; the officer must find out.',
      },
      messages: {
        default: '{household}: the name is only “{found}”; family or middle name is missing.',
        blank: '{household}: row {row} lists a person without a name.',
        head: '{household}: row {row} has no name in the column “{column}”; the column of the head says “{name}”.',
        minority:
          '{household}: the name is the single word “{found}” ({ethnicity} people); it may be right, please look.',
      },
    },
  },
  check(register, { index }, report) {
    const { fullName } = personCensus(index);
    const slips = new Set(register.tables.filter(isHeadNamedTwice));
    for (let at = 0; at < fullName.length; at++) {
      const person = fullName[at] === 1 ? undefined : index.persons[at]?.person;
      if (person) judge(person, slips, report);
      else report.pass();
    }
  },
};

function judge(person: Person, slips: ReadonlySet<RegisterTable>, report: RuleReport): void {
  const { name } = person;
  if (person.nameField === 'chu_ho' && slips.has(person.table)) {
    report.fail(placeOf(person, 'ho_ten'), headOnly(person));
    return;
  }
  const isNothing = name === null || saysNothing(name);
  if (!isNothing && name.includes(' ')) {
    report.pass();
    return;
  }
  const place = namePlace(person);
  if (!person.table.columns.has(person.nameField)) {
    // The names stand in a column nobody could tell for certain: that is not a blank name.
    report.skip('no-column');
  } else if (isNothing) {
    report.fail(place, { person, message: 'blank', params: { row: person.row } });
  } else if (isMinority(person)) {
    const ethnicity = person.ethnicity.kind === 'ok' ? person.ethnicity.value.name : '';
    report.fail(place, { person, message: 'minority', params: { ethnicity }, severity: 'warning' });
  } else {
    report.fail(place, { person });
  }
}

/** The column of the head names him, that of the members does not. */
function headOnly(person: Person): FindingDetails {
  return {
    person,
    message: 'head',
    found: null,
    related: [placeOf(person, 'chu_ho')],
    params: { row: person.row, column: fieldLabel('ho_ten'), name: person.name ?? '' },
  };
}

function isMinority(person: Person): boolean {
  return person.ethnicity.kind === 'ok' && person.ethnicity.value.minority;
}

/**
 * A list with a column for the head and one for members names the head in both, or only in the first: where most rows
 * of heads fill the second, a blank there is a slip.
 */
function isHeadNamedTwice(table: RegisterTable): boolean {
  if (table.layout === 'one-row' || !table.columns.has('ho_ten') || !table.columns.has('chu_ho'))
    return false;
  let [both, blank] = [0, 0];
  for (const row of table.dataRows) {
    if (isBlank(cellAt(table, row, 'chu_ho'))) continue;
    if (isBlank(cellAt(table, row, 'ho_ten'))) blank++;
    else both++;
  }
  return both > blank;
}
