import type { HouseholdRecord, Person } from '../../model';
import { memberState } from '../../text/member-states';
import { cellOf, placeOf } from '../cells';
import { nameOrRow } from '../labels';
import { listedMembers, mayHaveLeft } from '../members';
import type { RegisterIndex } from '../register-index';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';

/**
 * CS34. What ST09 says, with its cause: the declared size has the dead or those who moved away in it. It runs among
 * the values, before ST09, which then leaves the cell alone. A state that leaves open whether somebody has gone is asked
 * about, and nothing is concluded of the size.
 */
export const goneCountedInSize: Rule = {
  meta: {
    code: 'CS34',
    id: 'gone-counted-in-size',
    stage: 'values',
    severity: 'error',
    scope: 'household',
    needs: ['so_nhan_khau'],
    autofix: 'confirm',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Người đã chết/chuyển đi vẫn tính vào số khẩu',
      why: 'Số khẩu thừa làm thấp thu nhập bình quân đầu người; hộ có thể bị xếp sai loại.',
      fix: 'Ghi số khẩu {counted}, không tính người đã chết, đã chuyển đi; cần xác nhận.',
      messages: {
        default:
          '{household}: khai {declared} khẩu nhưng chỉ còn {counted} người; {names} đã chết hoặc chuyển đi.',
        unclear: '{person}: trạng thái ghi “{found}”, chưa rõ còn là thành viên của hộ hay không.',
      },
      fixes: {
        unclear: 'Hỏi lại hộ rồi ghi rõ trạng thái (Đang ở, Đã chết, Chuyển đi…); cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Dead/moved counted in size',
      why: 'A size too large makes income per head too small; the household may be put in the wrong class.',
      fix: 'Write the size {counted}, without those who died or moved away; to be confirmed.',
      messages: {
        default:
          '{household}: {declared} members declared, but only {counted} are there; {names} died or moved away.',
        unclear: '{person}: the state reads “{found}”, which does not tell whether they are still a member.',
      },
      fixes: {
        unclear:
          'Ask the household and write the state plainly (Đang ở, Đã chết, Chuyển đi …); the officer must find out.',
      },
    },
  },
  check(register, context, report) {
    if (!context.index.persons.some(({ person }) => person.table.columns.has('trang_thai'))) {
      report.skip('no-column', register.households.length);
      return;
    }
    for (const record of context.index.records) judge(record, context, report);
  },
};

function judge(record: HouseholdRecord, { index, settings }: RuleContext, report: RuleReport): void {
  const members = membersOf(record, index);
  if (members === null) return;
  const unclear = members.filter(mayHaveLeft);
  for (const person of unclear) ask(person, report);
  // The size depends on whether they have left.
  if (unclear.length > 0) return;
  const gone = members.filter(hasGone);
  const { size } = record;
  if (gone.length === 0 || size.kind === 'absent') return;
  const place: Place = { table: record.table, row: record.rowOf('so_nhan_khau'), field: 'so_nhan_khau' };
  const counted = members.filter((person) => person.counted).length;
  if (size.kind !== 'ok') report.skip(size.kind);
  else if (report.hasError(place)) report.skip('other-error');
  // More than all of them together has another cause: ST09 says what is counted.
  else if (size.value <= counted || size.value > counted + gone.length) report.pass();
  else {
    report.fail(place, {
      params: {
        declared: size.value,
        counted,
        names: gone.map((person) => nameOrRow(person, settings.lang)).join(', '),
      },
      expected: String(counted),
      related: gone.map((person) => placeOf(person, 'trang_thai')),
      fix: { value: counted, apply: 'confirm' },
      also: ['ST09'],
    });
  }
}

function ask(person: Person, report: RuleReport): void {
  report.fail(placeOf(person, 'trang_thai'), { person, severity: 'warning', message: 'unclear' });
}

/** Those listed, where the list says of each how things stand. */
function membersOf(record: HouseholdRecord, index: RegisterIndex): readonly Person[] | null {
  const members = listedMembers(record, index);
  return members?.[0]?.table.columns.has('trang_thai') ? members : null;
}

/** Not counted for having died or left; helpers and lodgers are not counted either, but never were members. */
function hasGone(person: Person): boolean {
  if (person.counted) return false;
  const state = cellOf(placeOf(person, 'trang_thai'));
  return typeof state === 'string' && memberState(state) === 'gone';
}
