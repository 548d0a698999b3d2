import type { HouseholdRecord, RegisterTable } from '../../model';
import { codeKey } from '../../register/records';
import { nameOnRow } from '../labels';
import type { Place, Rule } from '../rule';

/** ST05. On lists with one row a household, each list by itself; one finding a code, at the last row that has it. */
export const householdCodeDuplicate: Rule = {
  meta: {
    code: 'ST05',
    id: 'household-code-duplicate',
    stage: 'codes',
    severity: 'error',
    scope: 'household',
    needs: ['ma_ho'],
    autofix: 'no',
    source: 'internal consistency: a code names one household',
  },
  texts: {
    vi: {
      title: 'Mã hộ bị trùng ở danh sách hộ',
      why: 'Hai hộ chung một mã thì danh sách thành viên và chính sách của hộ này bị gán cho hộ kia.',
      fix: 'Tra sổ gốc xem mã thuộc hộ nào, sửa mã của hộ còn lại hoặc xóa dòng ghi lặp; cán bộ tự xác minh.',
      messages: { default: '{household}: mã {code} (dòng {row}) đã dùng cho {others}.' },
    },
    en: {
      title: 'Household code appears twice in the household sheet',
      why: 'With one code for two households, members and benefits of one are given to the other.',
      fix: 'Look up whose code it is, then correct the other one or delete the repeated row; the officer must find out.',
      messages: { default: '{household}: code {code} (row {row}) is already used for {others}.' },
    },
  },
  check(register, { index, settings }, report) {
    for (const table of register.tables) {
      if (!table.columns.has('ma_ho') || table.layout === 'member-rows') continue;
      for (const records of byCode(table, index.records).values()) {
        const last = records[records.length - 1];
        const earlier = records.slice(0, -1);
        if (!last || earlier.length === 0) {
          report.pass();
          continue;
        }
        const others = earlier.map(({ head, row }) => nameOnRow(head.name, row, settings.lang));
        report.fail(codePlace(last), {
          record: last,
          params: {
            code: last.code.kind === 'ok' ? last.code.value : '',
            row: last.row,
            others: others.join('; '),
          },
          related: earlier.map(codePlace),
        });
      }
    }
  },
};

const codePlace = ({ table, row }: HouseholdRecord): Place => ({ table, row, field: 'ma_ho' });

function byCode(
  table: RegisterTable,
  records: readonly HouseholdRecord[],
): ReadonlyMap<string, HouseholdRecord[]> {
  const codes = new Map<string, HouseholdRecord[]>();
  for (const record of records) {
    const key = record.table === table ? codeKey(record.code) : null;
    if (key === null) continue;
    const known = codes.get(key);
    if (known) known.push(record);
    else codes.set(key, [record]);
  }
  return codes;
}
