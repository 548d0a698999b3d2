import type { CellRef, RegisterTable } from '../../model';
import type { FieldId } from '../../register/fields';
import { allowanceAnswer } from '../../text/allowance-words';
import { hasDoubtSign } from '../../text/doubt';
import { insuranceAnswer } from '../../text/insurance-words';
import { cellText, normaliseText } from '../../text/unicode';
import { fieldLabel } from '../cells';
import { cellPlace, reportCells, type FaultyCell } from '../column-findings';
import { MARK_FIELDS, STRICT_MARK_FIELDS } from '../mark-fields';
import type { FixOffer, Place, Rule, RuleContext, RuleReport } from '../rule';
import { countSpellings, spellingsOf, usualSpelling, type Spelling, type Spellings } from './mark-spellings';
import { indicatorsLeftOpen } from './open-indicators';

/**
 * FD54. Yes is rewritten as the column's usual yes, no as its usual no; a yes never becomes a no, and neither becomes
 * blank, since blank is "not marked" in one register and "not asked" in another. Dashes are left out: they may mean
 * either. An unticked box (FALSE) is a blank one.
 */
export const yesNoSpellings: Rule = {
  meta: {
    code: 'FD54',
    id: 'yes-no-spellings',
    stage: 'values',
    severity: 'warning',
    scope: 'table',
    needs: [],
    autofix: 'safe',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Cột có/không ghi nhiều kiểu',
      why: 'Hàm đếm và bộ lọc của bảng tính chỉ đếm một kiểu đánh dấu; ô ghi kiểu khác bị sót.',
      fix: 'Đổi thành “{becomes}”, nghĩa không đổi; sửa an toàn, áp dụng hàng loạt được.',
      messages: {
        default:
          'Cột “{column}” đánh dấu “có” nhiều kiểu: {spellings}; viết thống nhất “{becomes}” thì sửa {count} ô.',
        no: 'Cột “{column}” ghi “không” nhiều kiểu: {spellings}; viết thống nhất “{becomes}” thì sửa {count} ô.',
        box: 'Cột “{column}” dùng ô kiểm, {count} ô lại ghi chữ, ví dụ “{found}”.',
        unreadable: '{household}: ô “{column}” ghi “{found}”, không rõ là có hay không.',
        unreadableColumn: 'Cột “{column}”: {count} ô không rõ là có hay không, ví dụ “{found}”.',
      },
      fixes: {
        box: 'Đặt lại ô kiểm rồi đánh dấu như các ô khác; cán bộ tự sửa.',
        unreadable: 'Xem lại phiếu rà soát rồi đánh dấu “x” hoặc để trống; cán bộ tự xác minh.',
        unreadableColumn: 'Xem lại phiếu rà soát rồi đánh dấu “x” hoặc để trống; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Yes/no in many spellings',
      why: 'Counting formulas and filters of the sheet count one way of marking and miss the others.',
      fix: 'Change it to “{becomes}”, the meaning stays; safe, may be applied in bulk.',
      messages: {
        default:
          'Column “{column}” marks yes in several ways: {spellings}; {count} cell(s) to change for “{becomes}” throughout.',
        no: 'Column “{column}” says no in several ways: {spellings}; {count} cell(s) to change for “{becomes}” throughout.',
        box: 'Column “{column}” has tick boxes, {count} cell(s) have text instead, such as “{found}”.',
        unreadable: '{household}: “{column}” reads “{found}”, neither yes nor no.',
        unreadableColumn: 'Column “{column}”: {count} cells say neither yes nor no, such as “{found}”.',
      },
      fixes: {
        box: 'Put the tick box back and tick it like the others; the officer must correct it.',
        unreadable: 'See the review form, then mark “x” or leave it blank; the officer must find out.',
        unreadableColumn: 'See the review form, then mark “x” or leave it blank; the officer must find out.',
      },
    },
  },
  check(register, context, report) {
    for (const table of register.tables) {
      const columns = [
        ...[...table.columns].filter(([field]) => MARK_FIELDS.has(field)),
        ...indicatorsLeftOpen(table),
      ];
      const spellings = spellingsOf(
        table,
        columns.map(([, column]) => column),
      );
      const marks = columns.map(([field, column], i): MarkColumn => {
        return { table, field, column, spellings: spellings[i] ?? new Map<string, Spelling>() };
      });
      const ofTable = countSpellings(spellings);
      for (const column of marks) judge(column, ofTable, { context, report });
    }
  },
};

interface MarkColumn {
  readonly table: RegisterTable;
  readonly field: FieldId;
  readonly column: number;
  readonly spellings: Spellings;
}
interface Run {
  readonly context: RuleContext;
  readonly report: RuleReport;
}

/** Of which rules conclude by words too: one that says neither leaves its person unjudged. */
const READ_BY_WORDS: ReadonlySet<FieldId> = new Set<FieldId>(['btxh', 'co_bhyt']);
const DASH = /^[-–—\s]*$/;
const total = (spellings: readonly Spelling[]): number =>
  spellings.reduce((sum, { count }) => sum + count, 0);

function judge(marks: MarkColumn, ofTable: ReadonlyMap<string, number>, run: Run): void {
  const all = [...marks.spellings.values()];
  const readable = all.filter(({ mark }) => mark !== null);
  const isStrict = STRICT_MARK_FIELDS.includes(marks.field) && marks.table.columns.has(marks.field);
  // Kinds, levels or years instead of marks: no column of yes and no, but one whose words are read all the same.
  const isOfMarks = isStrict || total(readable) * 2 >= total(all);
  if (!isOfMarks && !READ_BY_WORDS.has(marks.field)) return;
  const yes = readable.filter(({ mark }) => mark === true);
  const no = readable.filter(({ mark, cell, text }) => mark === false && cell !== false && !DASH.test(text));
  const { asOf } = run.context.settings;
  const unreadable = all.filter(
    (one) => one.mark === null && isNoAnswer(one, { field: marks.field, isStrict, asOf }),
  );
  const found = [
    isOfMarks && unify(marks, yes, { ofTable, message: 'default', report: run.report }),
    isOfMarks && unify(marks, no, { ofTable, message: 'no', report: run.report }),
    reportUnreadable(marks, unreadable, run),
  ];
  if (!found.includes(true)) run.report.pass();
}

interface Asked {
  readonly field: FieldId;
  readonly isStrict: boolean;
  readonly asOf: string;
}

/**
 * Of a column that may hold words, what has neither letters nor digits, a sign of doubt, or, of insurance and of
 * allowances, words that say neither ('mất thẻ', 'chờ duyệt'); never the error of a formula.
 */
function isNoAnswer({ cell, text }: Spelling, { field, isStrict, asOf }: Asked): boolean {
  if (text.startsWith('#')) return false;
  if (isStrict || !/[\p{L}\d]/u.test(text) || hasDoubtSign(text)) return true;
  if (field === 'co_bhyt') return insuranceAnswer(cell, asOf) === 'unknown';
  return field === 'btxh' && allowanceAnswer(text, asOf) === 'unknown';
}

/** The cells of a column with one of the spellings, in order. */
function cellsWith(
  { table, column }: MarkColumn,
  spellings: readonly Spelling[],
): readonly Omit<FaultyCell, 'becomes'>[] {
  // Most columns have one spelling and no others to look for.
  if (spellings.length === 0) return [];
  const texts = new Set(spellings.map(({ text }) => text));
  return table.dataRows.flatMap((row) => {
    const cell = table.cells[row - 1]?.[column] ?? null;
    return cell !== null && texts.has(cellText(cell)) ? [{ row, column, text: cellText(cell) }] : [];
  });
}

/** '“x”, “có”, “1”': the commonest first, not more than a reader takes in. */
function shown(spellings: readonly Spelling[]): string {
  const byCount = [...spellings].sort((a, b) => b.count - a.count).map(({ text }) => `“${text}”`);
  return byCount.length > MOST_SHOWN ? `${byCount.slice(0, MOST_SHOWN).join(', ')}…` : byCount.join(', ');
}

const MOST_SHOWN = 5;

interface Unifying {
  readonly ofTable: ReadonlyMap<string, number>;
  readonly message: 'default' | 'no';
  readonly report: RuleReport;
}

/** One finding for the cells that say the same in another way than most of the column. */
function unify(marks: MarkColumn, own: readonly Spelling[], { ofTable, message, report }: Unifying): boolean {
  const usual = usualSpelling(own, ofTable);
  const becomes = typeof usual?.cell === 'string' ? normaliseText(usual.text) : (usual?.cell ?? null);
  const text = cellText(becomes);
  const others = own.filter((one) => one.text !== text);
  const [first, ...further] = cellsWith(marks, others).map(({ row }) =>
    cellPlace(marks.table, row, marks.column),
  );
  if (!first) return false;
  const isBox = typeof becomes === 'boolean';
  report.fail(first, {
    message: isBox ? 'box' : message,
    params: {
      column: fieldLabel(marks.field),
      count: further.length + 1,
      becomes: text,
      spellings: shown(own),
    },
    expected: text,
    alsoAt: further,
    fix: isBox ? null : { value: becomes, apply: 'safe', ...batchAt(further, becomes) },
  });
  return true;
}

function batchAt(
  places: readonly (Place | CellRef)[],
  value: string | number | null,
): Pick<FixOffer, 'batch'> {
  return places.length === 0 ? {} : { batch: places.map((at) => ({ at, value })) };
}

function reportUnreadable(
  marks: MarkColumn,
  unreadable: readonly Spelling[],
  { context, report }: Run,
): boolean {
  if (unreadable.length === 0) return false;
  const { table, column } = marks;
  const cells = cellsWith(marks, unreadable).filter(
    ({ row }) => !report.hasError(cellPlace(table, row, column)),
  );
  reportCells(
    cells.map((cell) => ({ ...cell, becomes: null, message: 'unreadable' })),
    { table, context, report, apply: 'confirm', wholeMessage: 'unreadableColumn' },
  );
  return cells.length > 0;
}
