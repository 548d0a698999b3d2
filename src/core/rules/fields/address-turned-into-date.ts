import type { Cell, Lang, RegisterTable } from '../../model';
import { cellAt } from '../../register/columns';
import type { FieldId } from '../../register/fields';
import { readDate } from '../../text/dates';
import { normaliseText } from '../../text/unicode';
import { fieldLabel } from '../cells';
import { rowDetails } from '../column-findings';
import type { FixOffer, Rule } from '../rule';

/** Columns of text in which staff write two numbers with a stroke between. */
const FIELDS: readonly FieldId[] = ['dia_chi', 'so_nha', 'thon', 'trinh_do', 'cap_hoc'];
/** Classes are counted of ten or twelve years ('9/12'). */
const CLASSES: ReadonlySet<FieldId> = new Set<FieldId>(['trinh_do', 'cap_hoc']);
const CLASS = /\/1[02]$/;

/**
 * FD55. A sheet takes '5/3' for a day, and '9/12' in a column of schooling; what was typed can be made from it in one of a few ways, and only a person can
 * say which. Text that is nothing but a date has come by the same way through another file.
 */
export const addressTurnedIntoDate: Rule = {
  meta: {
    code: 'FD55',
    id: 'address-turned-into-date',
    stage: 'values',
    severity: 'error',
    scope: 'household',
    needs: [],
    autofix: 'confirm',
    source: 'Google Sheets: chữ dạng số/số được hiểu là ngày khi ô không ở dạng văn bản',
  },
  texts: {
    vi: {
      title: 'Số nhà/tổ bị đổi thành ngày',
      why: 'Bảng tính tự đổi 5/3, 9/12 thành ngày; địa chỉ, trình độ in ra quyết định và bảng kê sẽ sai.',
      fix: 'Chọn số đúng theo hồ sơ rồi ghi lại dạng văn bản; cần xác nhận.',
      messages: {
        default: '{household}: ô “{column}” đang là ngày {found}; có thể đã gõ {written}.',
      },
    },
    en: {
      title: 'Address or number turned into a date',
      why: 'A sheet turns 5/3 or 9/12 into a date by itself; the address or the class on decisions and lists is wrong.',
      fix: 'Choose what the papers have and write it as text; to be confirmed.',
      messages: {
        default: '{household}: “{column}” holds the date {found}; it may have been typed {written}.',
      },
    },
  },
  check(register, context, report) {
    for (const table of register.tables) {
      for (const field of FIELDS.filter((each) => table.columns.has(each))) {
        const dates = datesOf(table, field);
        report.pass(dates.clean);
        for (const { row, parts } of dates.found) {
          const options = typedFor(parts, field, Number(context.settings.asOf.slice(0, 4)));
          const { params, ...about } = rowDetails(context, table, row);
          const written = options.map((text) => `“${text}”`).join(OR[context.settings.lang]);
          report.fail(
            { table, row, field },
            {
              ...about,
              params: { ...params, column: fieldLabel(field), written },
              expected: options.join(' | '),
              fix: fixOf(options),
            },
          );
        }
      }
    }
  },
};

const OR: Readonly<Record<Lang, string>> = { vi: ' hoặc ', en: ' or ' };

interface DateParts {
  readonly day: number;
  readonly month: number;
  /** Null where the text shows none ('5-Mar'). */
  readonly year: number | null;
}

/** The cells of a column that hold a date, and how many hold other text. */
function datesOf(
  table: RegisterTable,
  field: FieldId,
): { found: readonly { row: number; parts: DateParts }[]; clean: number } {
  const found: { row: number; parts: DateParts }[] = [];
  let clean = 0;
  for (const row of table.dataRows) {
    const cell = cellAt(table, row, field);
    if (cell === null) continue;
    const parts = partsOf(cell);
    if (parts) found.push({ row, parts });
    else clean++;
  }
  return { found, clean };
}

/** '5-Mar', '05-Thg3' as a sheet shows a date without its year. */
const MONTH_WORD =
  /^(\d{1,2})[- ](?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:thg|thang|tháng) ?(\d{1,2}))$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NUMBERS_ONLY = /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/;
/** '05/03/2024 00:00:00' is shorter. */
const LONGEST = 24;

function partsOf(cell: Cell): DateParts | null {
  if (typeof cell === 'object' && cell !== null) return ofIso(cell.date);
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const text = normaliseText(cell);
  if (NUMBERS_ONLY.test(text)) {
    const date = readDate(text);
    return date.kind === 'ok' ? ofIso(date.value) : null;
  }
  const word = MONTH_WORD.exec(text);
  if (!word) return null;
  const month = word[2] ? MONTHS.indexOf(word[2].toLowerCase()) + 1 : Number(word[3]);
  return { day: Number(word[1]), month, year: null };
}

function ofIso(date: string): DateParts {
  return { day: Number(date.slice(8, 10)), month: Number(date.slice(5, 7)), year: Number(date.slice(0, 4)) };
}

/** What may have been typed, the likeliest first: a sheet adds the year in which it is typed, and the first of a month. */
function typedFor({ day, month, year }: DateParts, field: FieldId, thisYear: number): readonly string[] {
  const short = String((year ?? 0) % 100).padStart(2, '0');
  const withYear =
    day === 1 && year !== null && Math.abs(year - thisYear) > 1 ? [`${String(month)}/${short}`] : [];
  const options = [
    ...new Set([...withYear, `${String(day)}/${String(month)}`, `${String(month)}/${String(day)}`]),
  ];
  const classes = CLASSES.has(field) ? options.filter((text) => CLASS.test(text)) : [];
  return classes.length > 0 ? classes : options;
}

function fixOf(options: readonly string[]): FixOffer {
  const [only, second] = options;
  const value = options.join(' | ');
  return second === undefined
    ? { value: only ?? null, apply: 'confirm' }
    : { value, options, apply: 'confirm' };
}
