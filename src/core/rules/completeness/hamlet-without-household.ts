import type { CellRef, Register } from '../../model';
import { hamletNames, isHamletHeading } from '../../text/hamlets';
import { firstColumn } from '../cells';
import { listsEverybody } from '../coverage';
import type { Rule, RuleContext, RuleReport } from '../rule';
import { headingOf } from '../column-cells';

/**
 * CV07. The ward's own list of hamlets; where it keeps none, the hamlets its printed summaries count households for.
 * Lists of the poor alone may well have none of a hamlet.
 */
export const hamletWithoutHousehold: Rule = {
  meta: {
    code: 'CV07',
    id: 'hamlet-without-household',
    stage: 'missing',
    severity: 'warning',
    scope: 'report',
    needs: [],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Tổ dân phố không có hộ nào',
      why: 'Cả một tổ không có hộ trong sổ thường là chưa chép danh sách của tổ ấy; hộ ở đó bị bỏ sót.',
      fix: 'Hỏi tổ trưởng rồi chép danh sách của tổ vào sổ, hoặc bỏ tên tổ khỏi danh mục; cán bộ tự xác minh.',
      messages: {
        default: '“{hamlet}” có trong danh mục ở GN Cài đặt nhưng sổ không có hộ nào.',
        printed: '“{hamlet}” có trong biểu tổng hợp nhưng sổ không có hộ nào.',
      },
    },
    en: {
      title: 'Sub-unit with no household',
      why: 'A whole hamlet without a household mostly means that its list was never copied in; its households are left out.',
      fix: 'Ask the head of the hamlet and copy its list in, or take its name off the list of hamlets; the officer must find out.',
      messages: {
        default:
          '“{hamlet}” is in the list of hamlets in GN Cài đặt, but the register has no household there.',
        printed: '“{hamlet}” is in a printed summary, but the register has no household there.',
      },
    },
  },
  check(register, context, report) {
    const named = namedHamlets(register, context);
    if (named.length === 0) report.skip('no-list');
    else if (!listsEverybody(register)) report.skip('list-partial', named.length);
    else compare(register, named, report);
  },
};

interface Named {
  readonly name: string;
  readonly message: 'default' | 'printed';
  readonly at: CellRef | null;
}

function namedHamlets({ summaries }: Register, { lists }: RuleContext): readonly Named[] {
  if (lists.hamlets !== null) return lists.hamlets.map((name) => ({ name, message: 'default', at: null }));
  return summaries.flatMap(({ sheet, rows, labelColumn }) =>
    rows
      // A hamlet without households in the summary has none in the register by right.
      .filter(
        ({ label, isTotal, isGroup, cells }) =>
          !isTotal && !isGroup && isHamletHeading(label) && cells.total?.value !== 0,
      )
      .map(({ label, row }): Named => ({
        name: label,
        message: 'printed',
        at: { sheet, row, column: labelColumn },
      })),
  );
}

function compare({ households }: Register, named: readonly Named[], report: RuleReport): void {
  const names = hamletNames();
  const known = new Set(
    households.map(({ main }) => names.name(main.hamlet)).filter((name) => name !== null),
  );
  const table = households[0]?.main.table;
  if (!table || known.size === 0) {
    report.skip('no-column', named.length);
    return;
  }
  const told = new Set<string>();
  for (const { name, message, at } of named) {
    const hamlet = names.name(name);
    if (hamlet === null || told.has(hamlet)) continue;
    told.add(hamlet);
    const heading = headingOf(table, firstColumn(table, ['thon', 'ma_ho', 'chu_ho', 'ho_ten']) ?? 'chu_ho');
    if (known.has(hamlet)) report.pass();
    else report.fail(at ?? heading, { message, params: { hamlet: name }, found: at ? name : null });
  }
}
