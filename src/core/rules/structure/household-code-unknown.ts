import type { HouseholdRecord } from '../../model';
import { capital, nameOnRow } from '../labels';
import type { FixOffer, Place, Rule } from '../rule';
import { isMainUnsettled, unknownCodes } from '../unknown-codes';

/** ST07. Once a household, at the code of its first row; rows without a code are ST03's, those who left have no code to match. */
export const householdCodeUnknown: Rule = {
  meta: {
    code: 'ST07',
    id: 'household-code-unknown',
    stage: 'codes',
    severity: 'error',
    scope: 'household',
    needs: ['ma_ho'],
    autofix: 'confirm',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Thành viên không thuộc hộ nào',
      why: 'Người có mã hộ không tồn tại bị rơi ra ngoài mọi hộ: không tính vào khẩu, không tính vào chỉ số.',
      fix: 'Tra mã hộ ở danh sách hộ rồi ghi lại; cán bộ tự xác minh.',
      messages: {
        default: '{who}: mã hộ {code} không có trong danh sách hộ.',
        nearest: '{who}: mã hộ {code} không có trong danh sách hộ; gần nhất là {known}.',
        idNumber: '{who}: mã hộ {code} không có trong danh sách hộ; chủ hộ cùng số định danh có mã {known}.',
      },
      fixes: {
        nearest: 'Sửa thành {known} nếu đúng hộ; cần xác nhận.',
        idNumber: 'Sửa thành {known}; cần xác nhận.',
      },
    },
    en: {
      title: 'Member row whose code is not in the household sheet',
      why: 'A person under a code that does not exist belongs to no household: in no size and in no figure.',
      fix: 'Look the code up in the household list and write it again; the officer must find out.',
      messages: {
        default: '{who}: household code {code} is not in the household list.',
        nearest: '{who}: household code {code} is not in the household list; the nearest is {known}.',
        idNumber:
          '{who}: household code {code} is not in the household list; the head with the same ID number has {known}.',
      },
      fixes: {
        nearest: 'Change it to {known} if it is that household; to be confirmed.',
        idNumber: 'Change it to {known}; to be confirmed.',
      },
    },
  },
  check(register, { index, settings }, report) {
    if (register.tables.length < 2) return;
    const unknown = unknownCodes(register, index);
    const unsettled = register.codeNotInMain.filter(isMainUnsettled(register, index)).length;
    const joined = index.records.filter((record) => isSecondary(record, index.householdOf(record)?.main));
    report.skip('other-error', unsettled);
    report.pass(Math.max(0, joined.length - unknown.length - unsettled));
    for (const { written, row, others, table, name, known, by } of unknown) {
      const places = others.map((other): Place => ({ table, row: other, field: 'ma_ho' }));
      report.fail(
        { table, row, field: 'ma_ho' },
        {
          message: by ?? 'default',
          params: { who: capital(nameOnRow(name, row, settings.lang)), code: written, known: known ?? '' },
          expected: known ?? '',
          related: places,
          fix: known === null ? null : fixOf(known, places),
        },
      );
    }
  },
};

/** All rows with the code are changed together. */
function fixOf(known: string, others: readonly Place[]): FixOffer {
  const batch = others.map((at) => ({ at, value: known }));
  return { value: known, apply: 'confirm', ...(batch.length > 0 ? { batch } : {}) };
}

/** A record of another list than the main one, with a code that should be found there. */
function isSecondary(record: HouseholdRecord, main: HouseholdRecord | undefined): boolean {
  return record !== main && record.code.kind === 'ok' && record.table.coverage !== 'gone';
}
