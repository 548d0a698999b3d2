import { birthColumns, cellsOfForm, type BirthCell, type BirthColumn } from '../birth-columns';
import { cellOf, fieldLabel } from '../cells';
import { batchOf } from '../cells-or-column';
import type { Rule } from '../rule';
import type { Thresholds } from '../thresholds';
import { showBirth } from '../../text/dates';

/** Text a spreadsheet set to American dates would have turned into a date, had its day been 12 or less. */
const SLASHED = /^\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}\s*$/;

/**
 * FD22. A spreadsheet set to American dates takes 2/5/1983 for 5 February and leaves 25/5/1983 as text. The column
 * shows it: no date cell has a day above 12, and nearly all text has one. By chance four dates of ten have a day of
 * 12 or less, so that neither half alone tells. Only the date cells are turned, all in one reviewed step; the text
 * is what was typed.
 */
export const birthDayMonthSwapped: Rule = {
  meta: {
    code: 'FD22',
    id: 'birth-day-month-swapped',
    stage: 'values',
    severity: 'warning',
    scope: 'table',
    needs: ['ngay_sinh'],
    autofix: 'confirm',
    source: 'Google Sheets: typed dates are read by the locale of the file',
  },
  texts: {
    vi: {
      title: 'Ngày và tháng bị đảo',
      why: 'Tệp đặt theo kiểu Mỹ đọc 2/5/1983 thành ngày 5 tháng 2: ngày sinh sai làm sai tuổi và không khớp dữ liệu dân cư.',
      fix: 'Đối chiếu vài người có giấy tờ; nếu đúng là bị đảo thì đổi lại cả {count} ô một lần; cần xác nhận.',
      messages: {
        default:
          'Cột “{column}”: {count} ô kiểu ngày không ô nào có ngày quá 12, còn {texts} ô kiểu chữ thì ngày quá 12: có thể máy đã đảo ngày và tháng lúc gõ (ví dụ {found}, đúng ra là {swapped}).',
      },
    },
    en: {
      title: 'Day and month swapped',
      why: 'A file set to American dates reads 2/5/1983 as 5 February: a wrong birth date, a wrong age, no match with the population data.',
      fix: 'Compare a few people who have documents; if it is so, turn all {count} cells at once; to be confirmed.',
      messages: {
        default:
          'Column “{column}”: none of {count} date cells has a day above 12, while {texts} text cells have: day and month may have been swapped on typing (such as {found}, meant as {swapped}).',
      },
    },
  },
  check(_register, { index, thresholds }, report) {
    for (const column of birthColumns(index).values()) {
      if (column.read === 0) {
        report.skip('blank');
        continue;
      }
      const swapped = swappedCells(column, thresholds);
      const [first] = swapped;
      if (!first) report.pass();
      else {
        const cells = swapped.map((cell) => ({ place: cell.place, details: { fix: turned(cell) } }));
        report.fail(first.place, {
          params: {
            column: fieldLabel('ngay_sinh'),
            count: swapped.length,
            texts: slashed(column).filter(isAbove12).length,
            swapped: turned(first).value,
          },
          expected: turned(first).value,
          related: swapped.slice(1).map(({ place }) => place),
          also: ['FD23'],
          fix: batchOf(cells),
        });
      }
    }
  },
};

/** The date cells of a column that turned day and month, or none. A day and month alike are the same either way. */
export function swappedCells(
  column: BirthColumn,
  { swappedLeastCells, swappedOdds }: Thresholds,
): readonly BirthCell[] {
  if (column.counts.date === 0 || column.counts.text === 0) return [];
  const dates = cellsOfForm(column, 'date');
  if (dates.some(isAbove12)) return [];
  const texts = slashed(column);
  const above = texts.filter(isAbove12).length;
  if (above === 0 || dates.length + above < swappedLeastCells) return [];
  const odds = oddsOf(dates.length, above, texts.length - above);
  return odds >= Math.log(swappedOdds) ? dates.filter(({ person }) => dayOf(person) !== monthOf(person)) : [];
}

/** Of the days of a year 144 of 365 are a day up to 12; where they were turned hardly one of them is left as text. */
const UP_TO_12 = 144 / 365;
const LEFT_AS_TEXT = 0.1;

/** How much likelier such a column is where day and month were swapped than by chance, as a natural logarithm. */
function oddsOf(dates: number, above: number, upTo12: number): number {
  return (
    dates * Math.log(1 / UP_TO_12) +
    above * Math.log((1 - LEFT_AS_TEXT) / (1 - UP_TO_12)) +
    upTo12 * Math.log(LEFT_AS_TEXT / UP_TO_12)
  );
}

function slashed(column: BirthColumn): readonly BirthCell[] {
  return cellsOfForm(column, 'text').filter(({ cell }) => SLASHED.test(String(cell)));
}

type Owner = BirthCell['person'];
const dayOf = ({ birth }: Owner): number => (birth.kind === 'ok' ? (birth.value.day ?? 0) : 0);
const monthOf = ({ birth }: Owner): number => (birth.kind === 'ok' ? (birth.value.month ?? 0) : 0);
const isAbove12 = ({ person }: BirthCell): boolean => dayOf(person) > 12;

function turned({ person, place }: BirthCell) {
  const { birth } = person;
  const value =
    birth.kind === 'ok'
      ? showBirth({ year: birth.value.year, month: birth.value.day, day: birth.value.month })
      : String(cellOf(place));
  return { value, apply: 'confirm' } as const;
}
