import { ageRange } from '../../text/ages';
import type { Person, RegisterTable } from '../../model';
import type { FieldId } from '../../register/fields';
import { cellText, isBlank } from '../../text/unicode';
import { birthPlace, cellOf, namePlace, placeOf, saysHasNone, saysNothing } from '../cells';
import { insuredAt } from '../insurance';
import type { RegisterIndex } from '../register-index';
import type { Place, Rule, RuleReport } from '../rule';

/** Under this age the state pays the card: khoản 3 Điều 12 Luật Bảo hiểm y tế (sửa đổi 2014). */
const FREE_BELOW_AGE = 6;

/**
 * CS35. The column of card numbers, the column of marks, or both: one of them is enough. A column that is blank
 * throughout was not asked, so that nobody in it is without a card.
 */
export const childWithoutInsurance: Rule = {
  meta: {
    code: 'CS35',
    id: 'child-without-insurance',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: [],
    autofix: 'no',
    source: 'Luật Bảo hiểm y tế, Điều 12 khoản 3: trẻ em dưới 6 tuổi do ngân sách nhà nước đóng',
  },
  texts: {
    vi: {
      title: 'Trẻ dưới 6 tuổi không có thẻ BHYT',
      why: 'Trẻ dưới 6 tuổi được cấp thẻ miễn phí; thiếu thẻ thì gia đình phải tự trả tiền khám, chữa bệnh.',
      fix: 'Hỏi gia đình: đã có thẻ thì ghi vào sổ, chưa có thì hướng dẫn làm thẻ; cán bộ tự xác minh.',
      messages: { default: '{person}: dưới 6 tuổi nhưng sổ chưa ghi có thẻ BHYT.' },
    },
    en: {
      title: 'Child under 6 without insurance card',
      why: 'Children under 6 get the card free; without it the family pays for care itself.',
      fix: 'Ask the family: write the card down if there is one, else help them get it; the officer must find out.',
      messages: { default: '{person}: under 6, but no health insurance card is recorded.' },
    },
  },
  check(_register, { index, settings }, report) {
    const asked = askedColumns(index);
    for (const { person, record } of index.persons) {
      const fields = asked.get(person.table) ?? [];
      if (fields.length === 0 || !person.counted || !isUnderAge(person, settings.asOf, report)) continue;
      const places = fields.map((field) => placeOf(person, field));
      const [place] = places;
      const said = places.map((each) => saysInsured(each, settings.asOf));
      if (!place || said.includes('yes')) report.pass();
      else if (said.includes('unreadable')) report.skip('unreadable');
      else {
        const birth = birthPlace(person);
        report.fail(place, {
          person,
          record: record ?? undefined,
          related: [...places.slice(1), birth ?? namePlace(person)],
        });
      }
    }
  },
};

const COLUMNS = ['bhyt', 'co_bhyt'] as const satisfies readonly FieldId[];

/** The columns of each table that tell something of somebody. */
function askedColumns({ persons }: RegisterIndex): ReadonlyMap<RegisterTable, readonly FieldId[]> {
  const found = new Map<RegisterTable, FieldId[]>();
  for (const { person } of persons) {
    const { table } = person;
    let fields = found.get(table);
    if (!fields) found.set(table, (fields = []));
    for (const field of COLUMNS) {
      if (!fields.includes(field) && table.columns.has(field) && !isBlank(cellOf(placeOf(person, field))))
        fields.push(field);
    }
  }
  return found;
}

/** Certainly under the age on the review date; a birth date that tells too little is not assessable. */
function isUnderAge(person: Person, asOf: string, report: RuleReport): boolean {
  const { birth } = person;
  if (birth.kind !== 'ok') {
    report.skip(birth.kind === 'absent' ? 'no-column' : birth.kind);
    return false;
  }
  const place = birthPlace(person);
  if (place && report.hasError(place)) {
    report.skip('other-error');
    return false;
  }
  const { max } = ageRange(birth.value, asOf);
  return max >= 0 && max < FREE_BELOW_AGE;
}

/**
 * A remark of none, none yet ('đang chờ cấp thẻ'), a lost card or nothing at all is a no; any other may tell of a card.
 */
function saysInsured(place: Place, asOf: string): 'yes' | 'no' | 'unreadable' {
  const state = insuredAt(place, asOf);
  if (state !== 'unreadable') return state === 'yes' ? 'yes' : 'no';
  const cell = cellOf(place);
  const isNone = saysNothing(cell) || saysHasNone(cellText(cell)) || LOST.test(cellText(cell));
  return isNone ? 'no' : 'unreadable';
}

/** The child is insured still, but a new card is to be asked for. */
const LOST = /^(?:bị )?mất(?: |$)/i;
