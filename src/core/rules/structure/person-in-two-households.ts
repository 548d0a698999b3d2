import type { Household, HouseholdRecord, Lang, Person } from '../../model';
import { decodeIdNumber, maskIdNumber } from '../../text/id-numbers';
import { placeOf } from '../cells';
import { personLabel } from '../labels';
import type { RegisterIndex } from '../register-index';
import type { Rule, RuleContext, RuleReport } from '../rule';
import { comparableNumber } from '../same-person';

/** Where one household writes the number: its first row in list order, and whatever other lists repeat. */
interface Owner {
  readonly household: Household | HouseholdRecord;
  readonly record: HouseholdRecord;
  readonly persons: Person[];
}

/**
 * ST15. One finding a number, however many households share it. It stands at the later household's cell, unless
 * exactly one of the cells contradicts its own row (sex, birth year): then that one is most likely miscopied.
 * The lists of those who left are not compared: moving to another household of the ward is no fault.
 */
export const personInTwoHouseholds: Rule = {
  meta: {
    code: 'ST15',
    id: 'person-in-two-households',
    stage: 'agreement',
    severity: 'error',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'no',
    source: 'Luật Căn cước 26/2023/QH15, Điều 12: số định danh cá nhân là duy nhất',
  },
  texts: {
    vi: {
      title: 'Một người có tên ở 2 hộ',
      why: 'Một người tính vào hai hộ làm sai số khẩu, có thể hưởng chính sách hai lần trong khi người khác mất suất.',
      fix: 'Đối chiếu thẻ căn cước của cả hai hộ, sửa số chép nhầm hoặc bỏ người khỏi hộ cũ; cán bộ tự xác minh.',
      messages: {
        default: '{person}: số định danh {number} trùng với {others}.',
        contradicts:
          '{person}: số định danh {number} trùng với {others}, lại không khớp giới tính hoặc năm sinh của chính dòng này.',
      },
      fixes: {
        contradicts:
          'Đối chiếu thẻ căn cước của {name}: số này có thể chép nhầm từ hộ kia; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Same person in two households',
      why: 'A person counted in two households falsifies sizes and may be served twice while another goes without.',
      fix: 'Compare the ID cards of both households; correct the miscopied number or take the person off the old one; the officer must find out.',
      messages: {
        default: '{person}: ID number {number} is also that of {others}.',
        contradicts:
          '{person}: ID number {number} is also that of {others}, and disagrees with the sex or birth year of its own row.',
      },
      fixes: {
        contradicts:
          'Compare with the ID card of {name}: this number may have been copied from the other household; the officer must find out.',
      },
    },
  },
  check(_register, context, report) {
    for (const [number, owners] of ownersByNumber(context.index, report)) {
      if (owners.length > 1) failOnce(number, owners, context, report);
      else report.pass();
    }
  },
};

const REASON_OF_NONE = {
  absent: 'no-column',
  blank: 'blank',
  unreadable: 'unreadable',
  ok: 'unreadable',
} as const;

function ownersByNumber(
  { persons, householdOf }: RegisterIndex,
  report: RuleReport,
): ReadonlyMap<string, Owner[]> {
  const numbers = new Map<string, Owner[]>();
  for (const { person, record } of persons) {
    // A row whose code matches no household is ST07's; until then its household is not known.
    if (!record || record.table.coverage === 'gone') continue;
    const number = comparableNumber(person);
    if (number === null) {
      report.skip(REASON_OF_NONE[person.idNumber.kind]);
      continue;
    }
    const household = householdOf(record) ?? record;
    const owners = numbers.get(number);
    const owner = owners?.find((known) => known.household === household);
    if (owner) owner.persons.push(person);
    else if (owners) owners.push({ household, record, persons: [person] });
    else numbers.set(number, [{ household, record, persons: [person] }]);
  }
  return numbers;
}

function failOnce(
  number: string,
  owners: readonly Owner[],
  { settings }: RuleContext,
  report: RuleReport,
): void {
  const contradicting = owners.filter(({ persons }) => persons[0] && contradicts(persons[0], number));
  const suspect = contradicting.length === 1 ? contradicting[0] : owners[owners.length - 1];
  const person = suspect?.persons[0];
  if (!suspect || !person) return;
  const others = owners.filter((owner) => owner !== suspect);
  const cells = [...others.flatMap(({ persons }) => persons), ...suspect.persons.slice(1)];
  report.fail(placeOf(person, 'cccd'), {
    record: suspect.record,
    person,
    message: contradicting.length === 1 ? 'contradicts' : 'default',
    params: {
      name: person.name ?? '',
      number: maskIdNumber(number),
      others: others.map((owner) => ownerLabel(owner, settings.lang)).join('; '),
    },
    related: cells.map((other) => placeOf(other, 'cccd')),
  });
}

function ownerLabel({ persons: [person], record }: Owner, lang: Lang): string {
  return person ? personLabel(person, record, lang) : '';
}

function contradicts({ sex, birth }: Person, number: string): boolean {
  const decoded = decodeIdNumber(number);
  if (!decoded) return false;
  const wrongSex = sex.kind === 'ok' && sex.value !== decoded.sex;
  return wrongSex || (birth.kind === 'ok' && birth.value.year % 100 !== decoded.birthYear % 100);
}
