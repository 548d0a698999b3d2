import type { CellRef, HouseholdClass, HouseholdRecord, RegisterTable } from '../../model';
import { headingsOf } from '../../register/headings';
import { hamletsOfSheet, isSameHamlet } from '../../register/sheet-hamlet';
import { scopeOf } from '../../register/titles';
import { CLASS_LABELS } from '../../text/household-classes';
import { fold, normaliseText } from '../../text/unicode';
import { classPlace, isSameClass } from './lists-disagree-values';
import type { Rule, RuleReport } from '../rule';

/** No code of the catalogue. The row's own class is the one counted; a hamlet that two words give is left open. */
export const headingDisagrees: Rule = {
  meta: {
    code: 'X-heading-disagrees',
    id: 'heading-disagrees',
    stage: 'agreement',
    severity: 'warning',
    scope: 'household',
    needs: [],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Dòng ghi khác tiêu đề của danh sách',
      why: 'Hộ đứng nhầm danh sách hoặc ghi nhầm loại thì báo cáo và quyết định công nhận không khớp nhau.',
      fix: 'Xem quyết định công nhận, rồi sửa phân loại ở dòng hoặc chuyển hộ sang đúng danh sách; cán bộ tự xác minh.',
      messages: {
        default:
          '{household}: dòng ghi “{value}” nhưng đứng dưới “{heading}”. Báo cáo tính theo phân loại ghi ở dòng.',
        hamlet:
          'Trang “{sheet}”: tiêu đề ghi “{title}”, tên trang ghi “{name}”. Chưa tính hộ của trang này vào thôn, tổ dân phố nào.',
      },
      fixes: { hamlet: 'Sửa tiêu đề hoặc tên trang cho khớp nhau; cán bộ tự xác minh.' },
    },
    en: {
      title: 'A row disagrees with the heading of its list',
      why: 'A household on the wrong list or with the wrong class makes reports and decisions disagree.',
      fix: 'Look at the decision, then correct the class on the row or move the household to its list; the officer must find out.',
      messages: {
        default:
          '{household}: the row says “{value}” beneath “{heading}”. Reports count the class written on the row.',
        hamlet:
          'Sheet “{sheet}”: the title says “{title}”, the sheet’s name “{name}”. Its households are counted in no hamlet yet.',
      },
      fixes: { hamlet: 'Correct the title or the sheet’s name; the officer must find out.' },
    },
  },
  check(register, { index }, report) {
    for (const table of register.tables) {
      const records = index.records.filter((record) => record.table === table);
      compareClasses(table, records, report);
      compareHamlet(table, records, report);
    }
  },
};

function compareClasses(table: RegisterTable, records: readonly HouseholdRecord[], report: RuleReport): void {
  const headingAbove = headingsOf(table);
  // A list read as one of everybody shows by its own classes that the title does not speak of each of them.
  const title = table.coverage === 'all' ? null : scopeOf(table.title, table.sheet).impliedClass;
  for (const record of records) {
    const { classRow } = headingAbove(record.row);
    const heads = classRow === null ? title : classRow.heads;
    if (heads === null || record.recordedClass.kind !== 'ok') continue;
    const place = classPlace(record);
    const { value } = record.recordedClass;
    if (fits(value, heads)) report.pass();
    else if (report.hasError(place)) report.skip('other-error');
    else {
      report.fail(place, {
        record,
        params: { value: CLASS_LABELS[value], heading: classRow?.label ?? table.title ?? table.sheet },
        related:
          classRow === null ? titleCells(table) : [{ sheet: table.sheet, row: classRow.row, column: 1 }],
      });
    }
  }
}

/** Those who escaped poverty may be near-poor. */
function fits(value: HouseholdClass, heads: HouseholdClass): boolean {
  return heads === 'escaped' ? value !== 'poor' : isSameClass(heads, value);
}

function compareHamlet(table: RegisterTable, records: readonly HouseholdRecord[], report: RuleReport): void {
  if (!records.some(({ hamlet }) => hamlet === null)) return;
  const { title, name } = hamletsOfSheet(table.cells, (table.headerRows[0] ?? 1) - 1, table.sheet);
  if (title === null || name === null || isSameHamlet(title, name)) return;
  const [cell = { sheet: table.sheet, row: 1, column: 1 }] = titleCells(table);
  report.fail(cell, { message: 'hamlet', params: { sheet: table.sheet, title, name }, found: title });
}

/** Where the title stands: the first cell above the header that it begins with. */
function titleCells({ title, cells, headerRows, sheet }: RegisterTable): readonly CellRef[] {
  if (title === null) return [];
  for (let row = 1; row < (headerRows[0] ?? 1); row++) {
    const line = cells[row - 1] ?? [];
    const column = line.findIndex(
      (cell) => typeof cell === 'string' && cell !== '' && isStart(normaliseText(cell), title),
    );
    if (column >= 0) return [{ sheet, row, column: column + 1 }];
  }
  return [];
}

const isStart = (text: string, title: string): boolean => text !== '' && fold(title).startsWith(fold(text));
