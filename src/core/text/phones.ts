/** Telephone numbers of Việt Nam. */
import type { Cell, Reading } from '../model';
import { BLANK } from './remember';
import { cellText, isBlank, normaliseText } from './unicode';

export interface Phone {
  /** Digits only, with the leading 0: '0912000001'. */
  readonly number: string;
  /** `old-mobile`: eleven digits beginning 01, out of use since 15/09/2018. */
  readonly kind: 'mobile' | 'landline' | 'old-mobile';
  /** The number in use today: that of the new prefix for an old one; null when the old prefix had none. */
  readonly current: string | null;
  /** The 0 in front was missing, as when a sheet takes the number for a quantity. */
  readonly lostZero: boolean;
  /** Exactly `number` is written: no separators, no +84, no lost zero. */
  readonly canonical: boolean;
}

/** Prefixes changed on 15/09/2018. Source: TT 22/2014/TT-BTTTT (quy hoạch kho số viễn thông), as the operators carried it out. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['0120', '070'],
  ['0121', '079'],
  ['0122', '077'],
  ['0123', '083'],
  ['0124', '084'],
  ['0125', '085'],
  ['0126', '076'],
  ['0127', '081'],
  ['0128', '078'],
  ['0129', '082'],
  ['0162', '032'],
  ['0163', '033'],
  ['0164', '034'],
  ['0165', '035'],
  ['0166', '036'],
  ['0167', '037'],
  ['0168', '038'],
  ['0169', '039'],
  ['0186', '056'],
  ['0188', '058'],
  ['0199', '059'],
]);

const SEPARATORS = /[\s.\-–—()'’‘`]/g;
const ABROAD = /^(?:\+|00)84(?:0)?(?=[1-9])|^84(?=[35789]\d{8}$|2\d{8,9}$)/;
const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{8,9}$/;
const OLD_MOBILE = /^01[2689]\d{8}$/;
/** A number without its 0. Nine digits beginning with 2 are left alone: an old identity card number has them too. */
const WITHOUT_ZERO = /^(?:[35789]\d{8}|1[2689]\d{8}|2\d{9})$/;

/**
 * A telephone number, whatever stands between its digits; +84 and a lost zero are put right in `number` and told.
 * Two numbers in one cell, and anything no telephone of Việt Nam has, are unreadable.
 */
export function readPhone(cell: Cell | undefined): Reading<Phone> {
  if (isBlank(cell)) return BLANK;
  const text = normaliseText(cellText(cell));
  if (typeof cell !== 'string' && typeof cell !== 'number') return { kind: 'unreadable', text };
  const digits = text.replace(SEPARATORS, '').replace(ABROAD, '0');
  const lostZero = WITHOUT_ZERO.test(digits);
  const number = lostZero ? `0${digits}` : digits;
  const kind = kindOf(number);
  if (kind === null) return { kind: 'unreadable', text };
  return {
    kind: 'ok',
    value: { number, kind, current: currentOf(number, kind), lostZero, canonical: text === number },
  };
}

/** Whether a cell is a mobile number in use, written as one piece of text, as nearly all are. */
export function isMobileInOrder(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.length === 10 && MOBILE.test(cell);
}

/** What stands between two numbers in one cell. */
const BETWEEN = /[^\d\s.()+–—-]+|\s[-–—]\s/;
const TWO_JOINED = /^(0\d{9,10})(0\d{9,10})$/;

/** The telephone numbers a text has in it, whatever else is written there: two numbers, a name beside one. */
export function phonesIn(text: string): readonly string[] {
  const joined = TWO_JOINED.exec(text.replace(SEPARATORS, ''));
  const parts = joined ? joined.slice(1) : normaliseText(text).split(BETWEEN);
  return parts.flatMap((part) => {
    const reading = readPhone(part);
    return reading.kind === 'ok' ? [reading.value.number] : [];
  });
}

function kindOf(number: string): Phone['kind'] | null {
  if (MOBILE.test(number)) return 'mobile';
  if (LANDLINE.test(number)) return 'landline';
  return OLD_MOBILE.test(number) ? 'old-mobile' : null;
}

function currentOf(number: string, kind: Phone['kind']): string | null {
  if (kind !== 'old-mobile') return number;
  const prefix = PREFIXES.get(number.slice(0, 4));
  return prefix === undefined ? null : prefix + number.slice(4);
}
