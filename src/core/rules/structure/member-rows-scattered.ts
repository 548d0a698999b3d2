import type { HouseholdRecord, Person } from '../../model';
import { placeOf } from '../cells';
import { blocksOf, rowsBetween } from '../row-blocks';
import type { RegisterIndex } from '../register-index';
import type { Place, Rule, RuleReport } from '../rule';
import { headingRow } from '../column-cells';
import { twoHouseholds } from './two-households';

interface Scattered {
  readonly record: HouseholdRecord;
  readonly blocks: readonly (readonly Person[])[];
}

/**
 * ST12. At the first row that stands away from the first block. A stray row of another household between the rows of
 * this one is that household's finding; a list sorted by something else is one finding for the list.
 */
export const memberRowsScattered: Rule = {
  meta: {
    code: 'ST12',
    id: 'member-rows-scattered',
    stage: 'agreement',
    severity: 'info',
    scope: 'household',
    needs: ['ma_ho'],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Các dòng của một hộ không liền nhau',
      why: 'Người đọc và bản in dễ bỏ sót thành viên nằm cách xa; mã gõ nhầm cũng làm một người lạc sang hộ khác.',
      fix: 'Xem mã hộ của dòng lạc có đúng không; đúng thì sắp xếp lại trên bản sao; cán bộ tự xác minh.',
      messages: {
        default: '{household}: {count} người ở dòng {rows} đứng cách các dòng khác của hộ.',
        column: 'Danh sách không xếp theo hộ: {count} trên {all} hộ có các dòng không liền nhau.',
      },
    },
    en: {
      title: 'Rows of one household are scattered',
      why: 'Readers and prints overlook members who stand apart; a mistyped code also carries a person into another household.',
      fix: 'See whether the code of the stray row is right; if it is, sort a copy; the officer must find out.',
      messages: {
        default: '{household}: {count} persons on row {rows} stand apart from the other rows.',
        column: 'The list is not in order of households: the rows of {count} of {all} stand apart.',
      },
    },
  },
  check(register, { index, thresholds }, report) {
    for (const table of register.tables) {
      if (table.layout === 'one-row' || !table.columns.has('ma_ho')) continue;
      const records = index.records.filter((record) => record.table === table && record.members.length > 1);
      const apart = records
        .map((record): Scattered => ({ record, blocks: blocksOf(record.members) }))
        .filter(({ blocks }) => blocks.length > 1);
      report.pass(records.length - apart.length);
      const [first] = apart;
      if (first && apart.length >= thresholds.wholeColumnRows && apart.length * 2 > records.length) {
        const place: Place = { table, row: headingRow(table), field: 'ma_ho' };
        report.fail(place, { message: 'column', params: { count: apart.length, all: records.length } });
      } else for (const scattered of apart) tell(scattered, index, report);
    }
  },
};

function tell({ record, blocks }: Scattered, index: RegisterIndex, report: RuleReport): void {
  const [main, ...strays] = [...blocks].sort((a, b) => b.length - a.length);
  const stray = strays.flat().sort((a, b) => a.row - b.row);
  const [first] = stray;
  if (!main || !first) return;
  if (twoHouseholds(record.members) !== null || isCutByStrays(record, index, report)) {
    report.skip('other-error');
    return;
  }
  report.fail(placeOf(first, 'ma_ho'), {
    record,
    params: { count: stray.length, rows: stray.map(({ row }) => row).join(', ') },
    related: [...stray.slice(1), ...main.slice(0, 1)].map((person) => placeOf(person, 'ma_ho')),
  });
}

/** Only rows that belong elsewhere stand between: mistyped codes, or a member far from his own household. */
function isCutByStrays(
  { members, table }: HouseholdRecord,
  index: RegisterIndex,
  report: RuleReport,
): boolean {
  return rowsBetween(members).every((row) => {
    if (report.hasError({ table, row, field: 'ma_ho' })) return true;
    const owner = index.recordAt(table, row);
    if (owner === null) return true;
    const block = blocksOf(owner.members).find((rows) => rows.some((person) => person.row === row));
    return block !== undefined && block.length * 2 < owner.members.length;
  });
}
