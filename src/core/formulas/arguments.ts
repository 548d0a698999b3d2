/** Arguments of custom functions, read as staff write them in cells. */
import { DomainError } from '../errors';
import type { Area, Cell } from '../model';
import { standardById, standardOn } from '../standards/index';
import type { PovertyStandard } from '../standards/standard';
import { readArea } from '../text/areas';
import { isoDate } from '../text/calendar';
import { readBirth } from '../text/dates';
import { readMark } from '../text/marks';
import { readNumber } from '../text/numbers';
import type { WrittenNumber } from '../text/numbers';
import { cellText, fold } from '../text/unicode';

/**
 * A number cell, or a number as text ('1.500.000', '1,5 triệu', '05 hộ').
 *
 * @param param name of the parameter, for the message
 * @throws {DomainError} `formula.not-a-number`
 */
export function writtenNumber(cell: Cell | undefined, param: string): WrittenNumber {
  const read = readNumber(cell);
  if (read.kind !== 'ok') throw new DomainError('formula.not-a-number', { param, text: cellText(cell) });
  return read.value;
}

/** As {@link writtenNumber}, the value only. */
export function numberOf(cell: Cell | undefined, param: string): number {
  return writtenNumber(cell, param).value;
}

/**
 * A count of households or persons.
 *
 * @throws {DomainError} `formula.not-a-number`, `formula.not-a-count` for fractions and negative numbers
 */
export function countOf(cell: Cell | undefined, param: string): number {
  const value = numberOf(cell, param);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new DomainError('formula.not-a-count', { param, value });
  return value;
}

/** @throws {DomainError} `formula.area-unknown` */
export function areaOf(cell: Cell | undefined): Area {
  const read = readArea(cell);
  if (read.kind !== 'ok') throw new DomainError('formula.area-unknown', { text: cellText(cell) });
  return read.value;
}

const DEFAULT_STANDARD = 'vn-2022';
const STANDARD_NAME = /^(?:vn|chuan)?[ -]?(20\d\d)(?: ?[-–] ?20\d\d)?$/;

/**
 * The standard by name ('2022', 'vn-2022', 'chuẩn 2022–2026'), or the one in force in a year or on a day;
 * blank: the one of 2022–2026.
 *
 * @throws {DomainError} `formula.year-unreadable`, `standard.none-for-date`
 */
export function standardOf(cell: Cell | undefined): PovertyStandard {
  if (cell === undefined || cell === null) return standardById(DEFAULT_STANDARD);
  const named = STANDARD_NAME.exec(fold(cellText(cell)));
  if (named) return standardOn(`${named[1] ?? ''}-12-31`);
  const read = readBirth(cell);
  if (read.kind !== 'ok') throw new DomainError('formula.year-unreadable', { text: cellText(cell) });
  const { year, month, day } = read.value;
  return standardOn(isoDate(year, month ?? 12, day ?? 31));
}

/**
 * Yes or no.
 *
 * @throws {DomainError} `formula.not-yes-or-no`
 */
export function yesOrNo(cell: Cell | undefined, param: string): boolean {
  const read = readMark(cell);
  if (read.kind !== 'ok') throw new DomainError('formula.not-yes-or-no', { param, text: cellText(cell) });
  return read.value;
}
