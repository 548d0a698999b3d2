import type { HouseholdRecord, Person } from '../../model';
import { countedMembers, listedMembers, mayHaveLeft } from '../members';
import type { RegisterIndex } from '../register-index';
import type { Place, Rule } from '../rule';
import { strayMembers } from '../stray-members';
import { sharesItsCode } from './repeated-codes';

/**
 * ST09. Each list is compared with the persons it names itself; a household list with its member sheet. Not where the
 * missing rows are there under an unknown or blank code.
 */
export const householdSizeMismatch: Rule = {
  meta: {
    code: 'ST09',
    id: 'household-size-mismatch',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['so_nhan_khau'],
    autofix: 'confirm',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Số khẩu khai khác số thành viên đếm được',
      why: 'Số khẩu sai làm sai thu nhập bình quân đầu người; người bị sót khỏi danh sách không được hưởng chính sách.',
      fix: 'Bổ sung dòng thành viên còn thiếu, hoặc ghi số khẩu {counted} nếu danh sách đã đủ; cần xác nhận.',
      messages: { default: '{household}: khai {declared} khẩu nhưng danh sách có {counted} người.' },
    },
    en: {
      title: 'Declared size differs from counted members',
      why: 'A wrong size distorts income per head; a person left off the list gets no benefit.',
      fix: 'Add the missing members, or write the size {counted} if the list is complete; to be confirmed.',
      messages: { default: '{household}: {declared} members declared, {counted} listed.' },
    },
  },
  check(register, { index }, report) {
    const sharesCode = sharesItsCode(index);
    for (const record of index.records) {
      const counted = countedMembers(record, index);
      const { table, size } = record;
      if (counted === null || size.kind === 'absent') continue;
      const place: Place = { table, row: record.rowOf('so_nhan_khau'), field: 'so_nhan_khau' };
      if (size.kind !== 'ok') report.skip(size.kind);
      else if (report.hasError(place) || sharesCode(record)) report.skip('other-error');
      else if (isBetween(size.value, counted - openMembers(record, index), counted))
        report.skip('unreadable');
      else if (size.value === counted) report.pass();
      else if (isAmongStrays(size.value - counted, strayMembers(record, register, index)))
        report.skip('other-error');
      else {
        report.fail(place, {
          params: { declared: size.value, counted },
          expected: String(counted),
          fix: { value: counted, apply: 'confirm' },
        });
      }
    }
  },
};

/** Whether the size is one that depends on persons who may have left: CS34 asks about them. */
const isBetween = (size: number, least: number, most: number): boolean =>
  least < most && size >= least && size <= most;

function openMembers(record: HouseholdRecord, index: RegisterIndex): number {
  const members = listedMembers(record, index) ?? [];
  return members.filter((person) => person.counted && mayHaveLeft(person)).length;
}

/** As many persons as are missing stand there under another code: ST07 or ST03 says so. */
function isAmongStrays(missing: number, strays: readonly Person[]): boolean {
  return missing > 0 && missing <= strays.filter(({ counted }) => counted).length;
}
