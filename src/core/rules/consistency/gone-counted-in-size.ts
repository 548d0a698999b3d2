import type { HouseholdRecord, Person } from '../../model';
import { memberState } from '../../text/member-states';
import { cellOf, fieldLabel, placeOf } from '../cells';
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
        unclearColumn:
          'Cột “{column}”: {count} ô chưa rõ người đó còn là thành viên của hộ hay không, ví dụ “{found}”.',
      },
      fixes: {
        unclear: 'Hỏi lại hộ rồi ghi rõ trạng thái (Đang ở, Đã chết, Chuyển đi…); cán bộ tự xác minh.',
        unclearColumn:
          'Hỏi lại hộ rồi ghi rõ trạng thái (Đang ở, Đã chết, Chuyển đi…); nếu cột nói về việc khác thì đổi tên cột; cán bộ tự xác minh.',
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
        unclearColumn:
          'Column “{column}”: {count} cells do not tell whether the person is still a member, such as “{found}”.',
      },
      fixes: {
        unclearColumn:
          'Ask the households and write the states plainly (Đang ở, Đã chết, Chuyển đi …); if the column is about something else, rename it; the officer must find out.',
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
    const unclear = context.index.records.flatMap((record) => judge(record, context, report));
    for (const table of new Set(unclear.map((person) => person.table)))
      ask(
        unclear.filter((person) => person.table === table),
        { context, report },
      );
  },
};

/** Those whose state leaves open whether they have gone. */
function judge(record: HouseholdRecord, context: RuleContext, report: RuleReport): readonly Person[] {
  const members = membersOf(record, context.index);
  const unclear = members?.filter(mayHaveLeft) ?? [];
  // The size depends on whether they have left.
  if (members !== null && unclear.length === 0) judgeSize(record, members, { context, report });
  return unclear;
}

interface Run {
  readonly context: RuleContext;
  readonly report: RuleReport;
}

function judgeSize(record: HouseholdRecord, members: readonly Person[], { context, report }: Run): void {
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
        names: gone.map((person) => nameOrRow(person, context.settings.lang)).join(', '),
      },
      expected: String(counted),
      related: gone.map((person) => placeOf(person, 'trang_thai')),
      fix: { value: counted, apply: 'confirm' },
      also: ['ST09'],
    });
  }
}

/** A finding for each, or one for a column that tells of something else throughout. */
function ask(persons: readonly Person[], { context, report }: Run): void {
  const [first, ...others] = persons;
  if (!first) return;
  const place = (person: Person): Place => placeOf(person, 'trang_thai');
  if (persons.length < context.thresholds.wholeColumnRows) {
    for (const person of persons)
      report.fail(place(person), { person, severity: 'warning', message: 'unclear' });
    return;
  }
  report.fail(place(first), {
    severity: 'warning',
    message: 'unclearColumn',
    params: { column: fieldLabel('trang_thai'), count: persons.length },
    alsoAt: others.map(place),
  });
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
