import type { HouseholdRecord, Person, RegisterTable } from '../../model';
import { cellAt } from '../../register/columns';
import { readMark } from '../../text/marks';
import { placeOf } from '../cells';
import { columnsOf } from '../household-columns';
import type { ReasonId } from '../reasons';
import type { RegisterIndex } from '../register-index';
import type { Rule, RuleReport } from '../rule';
import { scorePlace } from '../scores';

/**
 * Not in the catalogue. A head of an ethnic minority makes an ethnic-minority household whatever definition a ward
 * goes by; husband or wife do by some. So a missing mark is an error, and a mark beside a Kinh head is one only where
 * the list shows that nobody of the household belongs to a minority.
 */
export const dttsFlagMismatch: Rule = {
  meta: {
    code: 'X-dtts-flag-mismatch',
    id: 'dtts-flag-mismatch',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['dtts', 'dan_toc'],
    autofix: 'confirm',
    source: 'NĐ 05/2011/NĐ-CP, Điều 4 (dân tộc thiểu số); TT 02/2022/TT-BLĐTBXH, Mẫu 7.8–7.10 (cột hộ DTTS)',
  },
  texts: {
    vi: {
      title: 'Dấu hộ dân tộc thiểu số không khớp với dân tộc',
      why: 'Hộ dân tộc thiểu số có chính sách riêng; thiếu dấu thì hộ bị bỏ sót và bảng tổng hợp thiếu hộ.',
      fix: 'Xem lại dân tộc của các thành viên rồi sửa dấu hộ DTTS; cần xác nhận.',
      messages: {
        default: '{household}: chủ hộ dân tộc {ethnicity} nhưng chưa đánh dấu hộ DTTS.',
        marked: '{household}: đánh dấu hộ DTTS nhưng các thành viên đều là dân tộc Kinh.',
        head: '{household}: đánh dấu hộ DTTS nhưng chủ hộ là dân tộc Kinh; đúng nếu vợ hoặc chồng là người DTTS.',
      },
      fixes: {
        default: 'Đánh dấu hộ DTTS, hoặc sửa dân tộc của chủ hộ nếu ghi nhầm; cần xác nhận.',
        marked: 'Bỏ dấu hộ DTTS, hoặc sửa dân tộc của thành viên nếu ghi nhầm; cần xác nhận.',
        head: 'Xem dân tộc của vợ hoặc chồng chủ hộ; đúng thì để nguyên; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Ethnic-minority mark disagrees with the ethnic group',
      why: 'Ethnic-minority households have support of their own; without the mark they are missed, and summaries are short of them.',
      fix: 'Look at the ethnic group of the members and correct the mark; to be confirmed.',
      messages: {
        default: '{household}: the head is {ethnicity}, but the household is not marked as ethnic minority.',
        marked: '{household}: marked as ethnic minority, but all members are Kinh.',
        head: '{household}: marked as ethnic minority, but the head is Kinh; right if the spouse is not.',
      },
      fixes: {
        default: 'Set the mark, or correct the ethnic group of the head; to be confirmed.',
        marked: 'Take the mark away, or correct the ethnic group of a member; to be confirmed.',
        head: 'Look at the ethnic group of the head’s spouse; leave it if it is right; the officer must find out.',
      },
    },
  },
  check(_register, { index }, report) {
    const words = new Map<RegisterTable, Words>();
    const kept = tablesKept(index);
    for (const record of index.records) {
      const { table } = record;
      const columns = columnsOf(record, ['dtts', 'dan_toc'], index);
      if (columns === 'nowhere') report.skip('no-column');
      if (columns !== 'here') continue;
      const known = words.get(table) ?? { ...wordsOf(table), isKept: kept(table) };
      words.set(table, known);
      judge(record, known, index, report);
    }
  },
};

interface Words {
  /** The first cell that marks, as written; null in a column nobody filled in. */
  readonly yes: string | number | null;
  /** The first cell that says no; null where blank means no. */
  readonly no: string | number | null;
  /** Whether most heads of a minority are marked: else the column is kept for some of the households only. */
  readonly isKept: boolean;
}

/** The tables in which at least half of the heads of a minority are marked. */
function tablesKept(index: RegisterIndex): (table: RegisterTable) => boolean {
  const counts = new Map<RegisterTable, { marked: number; all: number }>();
  for (const { table, row, head } of index.records) {
    if (!table.columns.has('dtts') || !isMinority(head)) continue;
    const mark = readMark(cellAt(table, row, 'dtts'));
    const count = counts.get(table) ?? { marked: 0, all: 0 };
    counts.set(table, {
      marked: count.marked + (mark.kind === 'ok' && mark.value ? 1 : 0),
      all: count.all + 1,
    });
  }
  return (table) => {
    const { marked, all } = counts.get(table) ?? { marked: 0, all: 0 };
    return marked * 2 >= all;
  };
}

function wordsOf(table: RegisterTable): Omit<Words, 'isKept'> {
  const found = new Map<boolean, string | number>();
  for (const row of table.dataRows) {
    const cell = cellAt(table, row, 'dtts');
    const mark = readMark(cell);
    if (mark.kind !== 'ok' || found.has(mark.value)) continue;
    if (typeof cell === 'string' || typeof cell === 'number') found.set(mark.value, cell);
  }
  return { yes: found.get(true) ?? null, no: found.get(false) ?? null };
}

function judge(record: HouseholdRecord, words: Words, index: RegisterIndex, report: RuleReport): void {
  const isMarked = markOf(record, words);
  const { ethnicity } = record.head;
  if (typeof isMarked === 'string') report.skip(isMarked);
  else if (ethnicity.kind !== 'ok') report.skip(ethnicity.kind === 'absent' ? 'no-column' : ethnicity.kind);
  else if (ethnicity.value.minority === isMarked) report.pass();
  else if (hasOtherError(record, report)) report.skip('other-error');
  else if (isMarked) judgeMarked(record, words, index, report);
  else {
    report.fail(scorePlace(record, 'dtts'), {
      record,
      // Many summaries count the Hoa with the Kinh, though the law does not.
      severity: ethnicity.value.name === 'Hoa' ? 'warning' : 'error',
      params: { ethnicity: ethnicity.value.name },
      expected: String(words.yes ?? 'x'),
      related: [placeOf(record.head, 'dan_toc')],
      fix: { value: words.yes ?? 'x', apply: 'confirm' },
    });
  }
}

const hasOtherError = (record: HouseholdRecord, report: RuleReport): boolean =>
  report.hasError(scorePlace(record, 'dtts')) || report.hasError(placeOf(record.head, 'dan_toc'));

/** Whether the household is marked; or why that cannot be told. */
function markOf({ table, row }: HouseholdRecord, words: Words): boolean | ReasonId {
  const mark = readMark(cellAt(table, row, 'dtts'));
  if (mark.kind === 'unreadable') return 'unreadable';
  if (mark.kind === 'ok') return mark.value;
  // A column nobody filled in says nothing; beside a written no, neither does a blank.
  return words.yes === null || words.no !== null || !words.isKept ? 'blank-or-no' : false;
}

/** A mark beside a Kinh head. */
function judgeMarked(record: HouseholdRecord, words: Words, index: RegisterIndex, report: RuleReport): void {
  const place = scorePlace(record, 'dtts');
  const others = (index.householdOf(record)?.members ?? record.members).filter(
    ({ row, table }) => row !== record.head.row || table !== record.head.table,
  );
  const related = [record.head, ...others].map((person) => placeOf(person, 'dan_toc'));
  if (others.some(isMinority)) report.pass();
  else if (others.length > 0 && others.every(isKnown)) {
    report.fail(place, {
      record,
      message: 'marked',
      related,
      fix: { value: words.no, apply: 'confirm' },
    });
  } else {
    report.fail(place, { record, message: 'head', severity: 'info', related });
  }
}

const isKnown = ({ ethnicity }: Person): boolean => ethnicity.kind === 'ok';
const isMinority = ({ ethnicity }: Person): boolean => ethnicity.kind === 'ok' && ethnicity.value.minority;
