import type { HouseholdRecord, RegisterTable } from '../../model';
import { codeKey } from '../../register/records';
import { nameOnRow } from '../labels';
import type { Place, Rule } from '../rule';
import { comparableNumber } from '../same-person';

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
      messages: {
        default: '{household}: mã {code} (dòng {row}) đã dùng cho {others}.',
        same: '{household}: mã {code} (dòng {row}) đã có ở {others}, cùng số định danh chủ hộ; có thể một hộ ghi hai lần.',
      },
      fixes: { same: 'So hai dòng, nếu là một hộ thì xóa dòng ghi lặp; cán bộ tự xác minh.' },
    },
    en: {
      title: 'Household code appears twice in the household sheet',
      why: 'With one code for two households, members and benefits of one are given to the other.',
      fix: 'Look up whose code it is, then correct the other one or delete the repeated row; the officer must find out.',
      messages: {
        default: '{household}: code {code} (row {row}) is already used for {others}.',
        same: '{household}: code {code} (row {row}) already stands at {others}, with the head’s ID number; one household may be written twice.',
      },
      fixes: {
        same: 'Compare the rows and delete the repeated one if they are one household; the officer must find out.',
      },
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
        const same = isOneHead(records);
        report.fail(codePlace(last), {
          record: last,
          message: same ? 'same' : 'default',
          also: same ? ['ST15'] : [],
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

/** The same head on each row: the household is written twice; ST15 then stays silent on his number. */
function isOneHead(records: readonly HouseholdRecord[]): boolean {
  const numbers = new Set(records.map(({ head }) => comparableNumber(head)));
  return numbers.size === 1 && !numbers.has(null);
}

const codePlace = (record: HouseholdRecord): Place => ({
  table: record.table,
  row: record.rowOf('ma_ho'),
  field: 'ma_ho',
});

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
