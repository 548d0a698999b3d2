import type { CellRef, Register, RegisterTable } from '../../model';
import { cellText } from '../../text/unicode';
import { hamletMatcher, type HamletMatch } from '../hamlet-list';
import type { FixOffer, Rule, RuleContext, RuleReport } from '../rule';
import { headingRow } from '../column-cells';
import { byText, oddHamlets, type Matcher, type OddHamlet } from './hamlet-cells';

/**
 * ST26. Against the list of GN Cài đặt only: the names a register happens to use are no list. A hamlet of the list in
 * another spelling is counted where it belongs, so it is a note with a safe fix; many of them are one note for the
 * column. A name that many rows have is one finding: then the list may lack it.
 */
export const hamletNotInList: Rule = {
  meta: {
    code: 'ST26',
    id: 'hamlet-not-in-list',
    stage: 'values',
    severity: 'error',
    scope: 'household',
    needs: [],
    autofix: 'safe-or-confirm',
    source: 'danh mục tổ dân phố, thôn của đơn vị (GN Cài đặt)',
  },
  texts: {
    vi: {
      title: 'Tổ dân phố/thôn không nằm trong danh mục',
      why: 'Hộ ghi tên tổ, thôn không có thật thì rơi khỏi bảng tổng hợp theo tổ, thôn và không ai phụ trách.',
      fix: 'Tra lại hộ ở tổ, thôn nào rồi ghi theo danh mục; cán bộ tự xác minh.',
      messages: {
        default: 'Dòng {row}: “{written}” không có trong danh mục tổ dân phố, thôn.',
        many: 'Có {count} dòng ghi “{written}”, không có trong danh mục tổ dân phố, thôn.',
        like: 'Dòng {row}: “{written}” không có trong danh mục; chỉ khác dấu với “{name}”.',
        unsure: 'Dòng {row}: “{written}” có thể là {names}; danh mục có cả hai.',
        variant: 'Dòng {row}: “{written}” là “{name}” của danh mục, viết cách khác.',
        column: 'Cột thôn, tổ dân phố: {count} ô viết khác danh mục, ví dụ “{written}” là “{name}”.',
      },
      fixes: {
        many: 'Thêm vào danh mục ở GN Cài đặt nếu là tên thật, nếu không thì sửa các dòng này; cán bộ tự xác minh.',
        like: 'Sửa thành “{name}” nếu đúng; cần xác nhận.',
        unsure: 'Chọn {names}; cần xác nhận.',
        variant: 'Viết thành “{name}” (sửa an toàn).',
        column: 'Viết lại theo danh mục (sửa an toàn).',
      },
    },
    en: {
      title: 'Sub-unit not in the list',
      why: 'A household in a hamlet that does not exist is in no hamlet’s figures, and nobody is in charge of it.',
      fix: 'Find out which hamlet the household is in and write it as in the list; the officer must find out.',
      messages: {
        default: 'Row {row}: “{written}” is not in the list of hamlets.',
        many: '“{written}”, not in the list of hamlets, stands on {count} rows.',
        like: 'Row {row}: “{written}” is not in the list; only accents tell it from “{name}”.',
        unsure: 'Row {row}: “{written}” may be {names}; the list has both.',
        variant: 'Row {row}: “{written}” is “{name}” of the list in another spelling.',
        column:
          'Hamlet column: {count} cells are spelt otherwise than in the list, such as “{written}” for “{name}”.',
      },
      fixes: {
        many: 'Add it to the list in GN Cài đặt if it is a real name, else correct the rows; the officer must find out.',
        like: 'Change it to “{name}” if that is right; to be confirmed.',
        unsure: 'Choose {names}; to be confirmed.',
        variant: 'Write “{name}” (safe).',
        column: 'Write the names as in the list (safe).',
      },
    },
  },
  check(register, context, report) {
    const { hamlets } = context.lists;
    if (hamlets === null || hamlets.length === 0) {
      report.skip('no-list', Math.max(1, register.households.length));
      return;
    }
    const match = hamletMatcher(hamlets);
    checkGroupRows(register, match, report);
    for (const table of register.tables) {
      if (table.columns.has('thon')) checkColumn(table, match, context, report);
    }
    report.skip('blank', context.index.records.filter(({ hamlet }) => hamlet === null).length);
  },
};

function checkColumn(
  table: RegisterTable,
  match: Matcher,
  { thresholds: { wholeColumnRows } }: RuleContext,
  report: RuleReport,
): void {
  const odd = oddHamlets(table, match, report);
  const variants = odd.filter((found) => found.match.kind === 'variant');
  if (variants.length >= wholeColumnRows) tellColumn(table, variants, report);
  else for (const found of variants) tell(found, report);
  for (const rows of byText(odd.filter((found) => found.match.kind !== 'variant'))) {
    const [first, ...others] = rows;
    if (first?.match.kind === 'unknown' && rows.length >= wholeColumnRows) {
      report.fail(first.at, {
        message: 'many',
        params: { count: rows.length, written: first.written },
        related: others.map(({ at }) => at),
      });
    } else for (const found of rows) tell(found, report);
  }
}

function tell({ at, written, match }: OddHamlet, report: RuleReport): void {
  const { kind } = match;
  report.fail(at, {
    message: kind === 'unknown' ? 'default' : kind,
    ...(kind === 'variant' ? { severity: 'info' } : {}),
    params: {
      row: at.row,
      written,
      name: 'name' in match ? match.name : '',
      names: 'names' in match ? match.names.map((name) => `“${name}”`).join(', ') : '',
    },
    expected: 'name' in match ? match.name : '',
    fix: fixOf(match),
  });
}

function fixOf(match: HamletMatch): FixOffer | null {
  if ('names' in match) return { value: match.names.join(' | '), apply: 'confirm', options: match.names };
  return 'name' in match ? { value: match.name, apply: match.kind === 'variant' ? 'safe' : 'confirm' } : null;
}

/** All other spellings of a column, each with its name in the list. */
function tellColumn(table: RegisterTable, variants: readonly OddHamlet[], report: RuleReport): void {
  const named = variants.flatMap(({ at, written, match }) =>
    'name' in match ? [{ at, written, name: match.name }] : [],
  );
  const [first, ...others] = named;
  if (!first) return;
  report.fail(
    { table, row: headingRow(table), field: 'thon' },
    {
      message: 'column',
      severity: 'info',
      params: { count: named.length, written: first.written, name: first.name },
      fix: {
        value: first.name,
        apply: 'safe',
        at: first.at,
        batch: others.map(({ at, name }) => ({ at, value: name })),
      },
    },
  );
}

/** Group rows head the hamlets of a list without a column for them. */
function checkGroupRows(register: Register, match: Matcher, report: RuleReport): void {
  for (const { sheet, groupRows, cells } of register.tables) {
    for (const { row, hamlet } of groupRows) {
      if (match(hamlet)?.kind !== 'unknown') {
        report.pass();
        continue;
      }
      const column = (cells[row - 1] ?? []).findIndex((cell) => cellText(cell).includes(hamlet)) + 1;
      const at: CellRef = { sheet, row, column: Math.max(1, column) };
      report.fail(at, { params: { row, written: hamlet }, found: hamlet });
    }
  }
}
