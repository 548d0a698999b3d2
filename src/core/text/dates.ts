/** Dates as registers hold them: date cells, serial numbers, d/m/y text in several spellings, year only. */
import type { BirthDate, BirthProblem, BirthReading, Cell, DateCell, Reading } from '../model';
import { BLANK } from './remember';
import { daysInMonth, fromSerial, isoDate } from './calendar';
import { cellText, isBlank, labelKey, normaliseText } from './unicode';

/** Years of a birth; others are slips. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2199;
/** The longest way of writing a date; more is a note. */
const LONGEST = 60;
/** 18/03/1908 to 31/12/2099: below are years and ages, above are mistyped numbers. */
const FIRST_SERIAL = 3000;
const LAST_SERIAL = 73050;

/** A day or month left open: '--', '..', '__', '??', 'xx'. */
const OPEN = '-{1,2}|\\.{1,4}|…|_{1,4}|\\?{1,2}|x{1,2}';
const DAY_FIRST = /^(\d{1,2})\s*[/.\-\\,]\s*(\d{1,2})\s*[/.\-\\,]\s*(\d{4})$/;
const PARTLY_OPEN = new RegExp(`^(\\d{1,2}|${OPEN})\\s*/\\s*(\\d{1,2}|${OPEN})\\s*/\\s*(\\d{4})$`, 'i');
const YEAR_FIRST = /^(\d{4})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{1,2}))?$/;
const MONTH_YEAR = /^(?:(\d{1,2})|(?:-{1,2}|_{1,4}|\?{1,2}|x{1,2}))\s*[/.-]\s*(\d{4})$/i;
const YEAR = /^\d{4}$/;
/** 'sinh ngày 5 tháng 3 năm 1970', 'tháng 3 năm 1970', 'SN 1970', as labelKey has them. */
const IN_WORDS =
  /^(?:(?:sinh )?ngay (\d{1,2}) thang (\d{1,2}) nam|(?:sinh )?thang (\d{1,2}) nam|(?:sinh )?nam|sn) (\d{4})$/;
/** A time after the date. Midnight of a zone that is not ours ('17:00Z') may be the next day here: not a time of ours. */
const TIME = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$|[T ]00:00(?::00(?:\.0+)?)?Z$/;

/**
 * Birth date with the precision written: '00/00/1950' and '1950' give the year only, '5/1950' month and year.
 * A date that no calendar has (31/02, month 16) is `impossible`; a two-digit year is `unreadable`, its text kept,
 * because the century is not ours to choose.
 */
export function readBirth(cell: Cell | undefined): BirthReading {
  if (isBlank(cell)) return BLANK;
  if (typeof cell === 'number') return fromSerialNumber(cell);
  if (typeof cell === 'string') return fromText(normaliseText(cell));
  if (typeof cell === 'boolean') return unreadable(cellText(cell));
  return fromParts(cell as DateCell, dateCellParts(cell as DateCell));
}

/** The number of a day, kept as text: a date column that lost its format and was then set to text. */
const SERIAL_TEXT = /^\s*['’‘`]?(\d{5})\s*$/;

/** The five digits of a text cell that may be the number of a day, or null. */
export function serialInText(cell: Cell | undefined): number | null {
  if (typeof cell !== 'string' || cell.length < 5) return null;
  const digits = SERIAL_TEXT.exec(cell)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A cell of a column of birth dates: as readBirth, and '25632' as text is the day that 25632 is as a number. */
export function readBirthOfColumn(cell: Cell | undefined): BirthReading {
  const birth = readBirth(cell);
  if (birth.kind !== 'unreadable') return birth;
  const serial = serialInText(cell);
  const day = serial === null ? birth : fromSerialNumber(serial);
  return day.kind === 'ok' ? day : birth;
}

/** Birth year of a column that holds years only ('Năm sinh / Nam'); a full date there is read as one. */
export function readBirthYear(cell: Cell | undefined): BirthReading {
  // 19745 in a year column is a slip of the finger, not the serial number of a day in 1954.
  if (typeof cell === 'number' && !isYear(cell)) return unreadable(cellText(cell));
  return readBirth(cell);
}

/** A full calendar date as 'YYYY-MM-DD'; anything less precise is unreadable. */
export function readDate(cell: Cell | undefined): Reading<string> {
  const birth = readBirth(cell);
  if (birth.kind !== 'ok') {
    return birth.kind === 'unreadable' ? { kind: 'unreadable', text: birth.text } : birth;
  }
  const { year, month, day } = birth.value;
  if (month === null || day === null) return { kind: 'unreadable', text: normaliseText(cellText(cell)) };
  return { kind: 'ok', value: isoDate(year, month, day) };
}

/** A birth date as staff write it: '05/03/1970', '03/1970' or '1970'. */
export function showBirth(birth: BirthDate): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const parts = [birth.day, birth.month].filter((part): part is number => part !== null).map(two);
  return [...parts, String(birth.year)].join('/');
}

function fromSerialNumber(value: number): BirthReading {
  if (isYear(value)) return { kind: 'ok', value: { year: value, month: null, day: null } };
  if (!(value >= FIRST_SERIAL && value <= LAST_SERIAL)) return unreadable(cellText(value));
  return { kind: 'ok', value: fromSerial(value) };
}

function fromText(text: string): BirthReading {
  const parts = text.length > LONGEST ? null : partsOf(text.replace(/^['’‘`]/, '').replace(TIME, ''));
  return parts === null ? unreadable(text) : fromParts(text, parts);
}

type Parts = readonly [day: number, month: number, year: number];

/** Day, month and year as written, 0 for what is left open; null when the text has no such shape. */
function partsOf(plain: string): Parts | null {
  if (YEAR.test(plain)) return [0, 0, Number(plain)];
  const dayFirst = DAY_FIRST.exec(plain) ?? PARTLY_OPEN.exec(plain);
  if (dayFirst) return [known(dayFirst[1]), known(dayFirst[2]), known(dayFirst[3])];
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return [known(yearFirst[3]), known(yearFirst[2]), known(yearFirst[1])];
  const monthYear = MONTH_YEAR.exec(plain);
  if (monthYear) return [0, known(monthYear[1]), known(monthYear[2])];
  const words = IN_WORDS.exec(labelKey(plain));
  return words && [known(words[1]), known(words[2] ?? words[3]), known(words[4])];
}

function known(part: string | undefined): number {
  return Number(/^\d+$/.exec(part ?? '')?.[0] ?? 0);
}

/** Day and month 0 mean "not known"; a day without its month tells nothing and is dropped. */
function fromParts(written: Cell, [day, month, year]: Parts): BirthReading {
  if (!isYear(year)) return unreadable(cellText(written));
  if (month === 0) return { kind: 'ok', value: { year, month: null, day: null } };
  if (month > 12 || day > daysInMonth(year, month)) return unreadable(cellText(written), 'impossible');
  return { kind: 'ok', value: { year, month, day: day === 0 ? null : day } };
}

function dateCellParts(cell: DateCell): Parts {
  const { date } = cell;
  const two = (at: number): number => digitAt(date, at) * 10 + digitAt(date, at + 1);
  return [two(8), two(5), two(0) * 100 + two(2)];
}

const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 48;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function unreadable(text: string, problem: BirthProblem = 'unreadable'): BirthReading {
  return { kind: 'unreadable', text, problem };
}
