import type { HouseholdRecord, Person } from '../../model';
import { placeOf } from '../cells';
import { nameOrRow } from '../labels';
import { isGivenHead } from '../members';
import type { ReasonId } from '../reasons';
import { blocksOf } from '../row-blocks';
import type { Place, Rule } from '../rule';
import { headingRow } from '../column-cells';

interface Late {
  readonly record: HouseholdRecord;
  readonly head: Person;
  readonly first: Person;
}

/** ST13. At the head's relation; scattered rows (ST12) have no first row; a list that never begins with the head is said once. */
export const headNotFirst: Rule = {
  meta: {
    code: 'ST13',
    id: 'head-not-first',
    stage: 'agreement',
    severity: 'info',
    scope: 'household',
    needs: ['quan_he'],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Chủ hộ không ở dòng đầu của hộ',
      why: 'Người đọc và nhiều biểu mẫu lấy dòng đầu làm chủ hộ; thứ tự khác dễ làm ghi nhầm tên chủ hộ.',
      fix: 'Không bắt buộc sửa; nếu cần thì chuyển dòng chủ hộ lên đầu hộ; cán bộ tự quyết định.',
      messages: {
        default: '{household}: chủ hộ {head} ở dòng {row}, dòng đầu của hộ là {first}.',
        column: 'Danh sách có {count} trên {all} hộ không để chủ hộ ở dòng đầu.',
      },
    },
    en: {
      title: 'Head is not the first row of the household',
      why: 'Readers and many forms take the first row for the head; another order leads to the wrong head’s name.',
      fix: 'Nothing need be done; move the head’s row to the top if wanted; the officer must decide.',
      messages: {
        default: '{household}: the head {head} is on row {row}; the first row is {first}.',
        column: 'In {count} of {all} households of the list the head is not first.',
      },
    },
  },
  check(register, { index, settings, thresholds }, report) {
    for (const table of register.tables) {
      if (table.layout === 'one-row' || !table.columns.has('quan_he')) continue;
      const records = index.records.filter((record) => record.table === table && record.members.length > 1);
      const late: Late[] = [];
      for (const record of records) {
        const found = judge(record);
        if (found === 'passes') report.pass();
        else if (typeof found === 'string') report.skip(found);
        else late.push(found);
      }
      if (late.length >= thresholds.wholeColumnRows && late.length * 2 > records.length) {
        const place: Place = { table, row: headingRow(table), field: 'quan_he' };
        report.fail(place, { message: 'column', params: { count: late.length, all: records.length } });
        continue;
      }
      for (const { record, head, first } of late) {
        const [name, before] = [head, first].map((person) => nameOrRow(person, settings.lang));
        report.fail(placeOf(head, 'quan_he'), {
          record,
          params: { head: name ?? '', first: before ?? '', row: head.row },
          related: [placeOf(first, 'quan_he')],
        });
      }
    }
  },
};

function judge(record: HouseholdRecord): Late | ReasonId | 'passes' {
  const { members } = record;
  const head = members.find(isGivenHead);
  const [first] = members;
  if (!first || head === first) return 'passes';
  if (!head) {
    if (first.relation.kind === 'ok') return 'other-error';
    return first.relation.kind === 'unreadable' ? 'unreadable' : 'blank';
  }
  return blocksOf(members).length > 1 ? 'other-error' : { record, head, first };
}
