import type { RegisterTable } from '../../model';
import { idNumberDuty } from '../id-number-age';
import { withoutId, type WithoutId } from '../id-number-cells';
import { idNumberState } from '../id-numbers';
import { personCensus } from '../person-census';
import type { Rule, RuleContext, RuleReport } from '../rule';
import { ColumnTally, columnSays } from '../whole-column';

type Child = WithoutId & { readonly age: number };

/**
 * FD14. A note, not a fault: no card is asked of a child under 14, but birth certificates have carried the number
 * since 2016. Where most children of a list have none it is said once. Made-up digits are FD10's.
 */
export const childWithoutIdNumber: Rule = {
  meta: {
    code: 'FD14',
    id: 'child-without-id-number',
    stage: 'missing',
    severity: 'info',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'no',
    source: 'Luật Hộ tịch 60/2014/QH13, Điều 14; Luật Căn cước 26/2023/QH15, Điều 12 và Điều 19',
  },
  texts: {
    vi: {
      title: 'Trẻ em chưa có số định danh',
      why: 'Trẻ dưới 14 tuổi chưa phải làm thẻ, nhưng có số định danh thì đối chiếu và cấp thẻ BHYT cho trẻ dễ hơn.',
      fix: 'Ghi số định danh trong giấy khai sinh của trẻ nếu có; chưa có thì để trống; cán bộ tự xác minh.',
      messages: {
        default: '{person}: {age} tuổi, chưa ghi số định danh.',
        column: 'Cột “{column}”: {count} trẻ dưới {from} tuổi chưa ghi số định danh.',
      },
    },
    en: {
      title: 'Child without personal id',
      why: 'No card is asked of a child under 14, but with the ID number the child is easier to match and to insure.',
      fix: 'Write the ID number on the birth certificate if there is one; else leave the cell blank; the officer must find out.',
      messages: {
        default: '{person}: aged {age}, no ID number written.',
        column: 'Column “{column}”: {count} children under {from} have no ID number written.',
      },
    },
  },
  check(register, context, report) {
    const children = new ColumnTally<Child>();
    const tables = new Set<RegisterTable>();
    for (const without of withoutId(register, context, report)) {
      if (without.madeUp) continue;
      const duty = idNumberDuty(without.person, context, report);
      if (duty.kind === 'unknown') report.skip(duty.reason);
      else if (duty.kind === 'child') {
        tables.add(without.person.table);
        children.add(without.place, { ...without, age: duty.age });
      }
    }
    countOthers(tables, context, report, children);
    children.tell(
      context.thresholds,
      (heading, cells) => {
        const says = columnSays(heading, cells);
        const from = context.thresholds.idNumberFromAge;
        report.fail(heading, { ...says, params: { ...says.params, from } });
      },
      ({ place, person, age }) => report.fail(place, { person, params: { age } }),
    );
  },
};

/** The children who have a number, in the lists where some have none. */
function countOthers(
  tables: ReadonlySet<RegisterTable>,
  context: RuleContext,
  report: RuleReport,
  children: ColumnTally<Child>,
): void {
  if (tables.size === 0) return;
  const { year } = personCensus(context.index);
  // Who is older by the year alone is no child.
  const first = Number(context.settings.asOf.slice(0, 4)) - context.thresholds.idNumberFromAge;
  const young = context.index.persons.filter((_, at) => (year[at] ?? 0) >= first);
  for (const { person } of young) {
    if (!tables.has(person.table) || !person.counted || idNumberState(person).kind === 'blank') continue;
    if (idNumberDuty(person, context, report).kind !== 'child') continue;
    children.addSound(person.table, 1);
    report.pass();
  }
}
