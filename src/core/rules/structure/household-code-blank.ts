import type { HouseholdRecord, Register } from '../../model';
import { codeKey } from '../../register/records';
import { cellOf } from '../cells';
import { codeBetween } from '../household-codes';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';
import { headingRow } from '../column-cells';
import { comparableNumber } from '../same-person';
import { codeAt, nameBehindRow, tableCodes } from './code-rows';

type Source = 'fillDown' | 'otherList' | 'sequence';

/** ST03. Blank codes never make a household together; beneath a head the code is blank by design. Stand-ins are ST04's. */
export const householdCodeBlank: Rule = {
  meta: {
    code: 'ST03',
    id: 'household-code-blank',
    stage: 'codes',
    severity: 'error',
    scope: 'household',
    needs: ['ma_ho'],
    autofix: 'confirm',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Mã hộ để trống',
      why: 'Không có mã thì không nối được hộ giữa các danh sách; hộ có thể bị sót khi tính diễn biến và hỗ trợ.',
      fix: 'Tra mã hộ trong phần mềm hoặc sổ gốc rồi ghi vào; cán bộ tự xác minh.',
      messages: {
        default: 'Dòng {row}{name}: chưa có mã hộ.',
        column: 'Cột mã hộ để trống cả {count} dòng.',
        fillDown: 'Dòng {row}{name}: chưa có mã hộ; dòng trên cùng hộ ghi {code}.',
        otherList: 'Dòng {row}{name}: chưa có mã hộ; ở “{sheet}” cùng số định danh có mã {code}.',
        sequence: 'Dòng {row}{name}: chưa có mã hộ; theo thứ tự hai dòng trên dưới là {code}.',
      },
      fixes: {
        fillDown: 'Điền {code} như dòng trên nếu cùng một hộ; cần xác nhận.',
        otherList: 'Điền {code} như ở “{sheet}”; cần xác nhận.',
        sequence: 'Tra lại rồi điền {code} nếu đúng; cần xác nhận.',
      },
    },
    en: {
      title: 'Household code blank on a non-empty row',
      why: 'Without a code the household cannot be joined between lists and may be missed in changes and support.',
      fix: 'Look the code up in the software or the original book and write it; the officer must find out.',
      messages: {
        default: 'Row {row}{name}: no household code.',
        column: 'The household code is blank on all {count} rows.',
        fillDown: 'Row {row}{name}: no household code; the row above, of the same household, has {code}.',
        otherList: 'Row {row}{name}: no household code; “{sheet}” has {code} with the same ID number.',
        sequence: 'Row {row}{name}: no household code; by the rows above and beneath it is {code}.',
      },
      fixes: {
        fillDown: 'Fill in {code} as above if it is the same household; to be confirmed.',
        otherList: 'Fill in {code} as in “{sheet}”; to be confirmed.',
        sequence: 'Look it up, then fill in {code} if that is right; to be confirmed.',
      },
    },
  },
  check(register, context, report) {
    const known = knownCodes(register);
    for (const table of register.tables) {
      if (!table.columns.has('ma_ho')) continue;
      const { rows, blank, unreadable } = tableCodes(table, context);
      report.skip('other-error', unreadable.length);
      report.pass(rows - blank.length - unreadable.length);
      if (blank.length === rows && rows >= context.thresholds.wholeColumnRows) {
        const row = headingRow(table);
        report.fail({ table, row, field: 'ma_ho' }, { message: 'column', params: { count: rows } });
        continue;
      }
      for (const row of blank) failAt({ table, row, field: 'ma_ho' }, context, known, report);
    }
  },
};

function failAt(place: Place, context: RuleContext, known: ReadonlySet<string>, report: RuleReport): void {
  const { table, row } = place;
  const suggestion = suggest(place, context, known);
  report.fail(place, {
    message: suggestion?.from ?? 'default',
    params: {
      row,
      name: nameBehindRow(table, row),
      code: suggestion?.code ?? '',
      sheet: suggestion?.sheet ?? '',
    },
    expected: suggestion?.code ?? '',
    fix: suggestion && { value: suggestion.code, apply: 'confirm' },
  });
}

interface Suggestion {
  readonly from: Source;
  readonly code: string;
  readonly sheet?: string;
}

function suggest(place: Place, context: RuleContext, known: ReadonlySet<string>): Suggestion | null {
  const { table, row } = place;
  if (table.layout === 'member-rows') {
    const code = codeAbove(place, context);
    return code === null ? codeOfHousehold(place, context) : { from: 'fillDown', code };
  }
  const other = recordElsewhere(context.index.recordAt(table, row), context);
  if (other?.code.kind === 'ok')
    return { from: 'otherList', code: other.code.value, sheet: other.table.sheet };
  const at = table.dataRows.indexOf(row);
  const neighbour = (step: number) => cellOf({ ...place, row: table.dataRows[at + step] ?? 0 });
  const code = codeBetween(neighbour(-1), neighbour(1));
  return code === null || known.has(code) ? null : { from: 'sequence', code };
}

/** The code of the block the row stands in: never across a head, who opens a household of his own. */
function codeAbove(place: Place, { index }: RuleContext): string | null {
  const { table } = place;
  for (let at = table.dataRows.indexOf(place.row); at >= 0; at--) {
    const row = table.dataRows[at] ?? 0;
    const code = codeAt(table, row);
    if (row !== place.row && code.kind === 'ok') return code.value;
    const relation = index.personAt(table, row)?.relation;
    if (relation?.kind !== 'ok' || relation.value.group === 'head') return null;
  }
  return null;
}

/** A head's row without its code: the household list has it with his number. */
function codeOfHousehold({ table, row }: Place, { index }: RuleContext): Suggestion | null {
  const record = index.recordAt(table, row);
  const main = record && index.householdOf(record)?.main;
  if (main?.code.kind !== 'ok' || main.table === table) return null;
  const number = comparableNumber(main.head);
  const isSame = number !== null && record?.members.some((person) => comparableNumber(person) === number);
  return isSame ? { from: 'otherList', code: main.code.value, sheet: main.table.sheet } : null;
}

function recordElsewhere(record: HouseholdRecord | null, { index }: RuleContext): HouseholdRecord | null {
  const household = record && index.householdOf(record);
  return household?.records.find((other) => other !== record && other.code.kind === 'ok') ?? null;
}

function knownCodes({ households }: Register): ReadonlySet<string> {
  const keys = households.map(({ main }) => codeKey(main.code)).filter((key) => key !== null);
  return new Set(keys);
}
