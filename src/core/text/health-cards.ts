/** Numbers of health insurance cards (thẻ BHYT). */
import type { Cell, Reading } from '../model';
import { BLANK } from './remember';
import { cellText, isBlank, normaliseText } from './unicode';

export interface HealthCard {
  /** As it is written on a card: capitals and digits without anything between them. */
  readonly number: string;
  /**
   * `card`: two letters of the group, one digit of the benefit level, two of the province, ten of the person.
   * `code`: the ten digits alone (mã số BHXH), all that cards have shown since 01/04/2021. `person`: the 12 digits
   * of the personal ID number, which takes the code's place from 2025 on.
   */
  readonly kind: 'card' | 'code' | 'person';
  /** 'HN', 'CN' …; null where the number does not tell. */
  readonly group: string | null;
  /** Exactly `number` is written. */
  readonly canonical: boolean;
}

const SEPARATORS = /[\s.\-–—_/'’‘`]/g;
const CARD = /^[A-Z]{2}[1-5]\d{12}$/;

/**
 * A card number, whatever stands between its signs, in capitals or not. Anything else is unreadable.
 * Source: QĐ 1351/QĐ-BHXH, Điều 2 (15 signs); QĐ 1666/QĐ-BHXH, Điều 3 (the last ten of them); shared
 * domain/codes.json.
 */
export function readHealthCard(cell: Cell | undefined): Reading<HealthCard> {
  if (isBlank(cell)) return BLANK;
  const text = normaliseText(cellText(cell));
  if (typeof cell !== 'string' && typeof cell !== 'number') return { kind: 'unreadable', text };
  const number = text.replace(SEPARATORS, '').toUpperCase();
  const kind = kindOf(number);
  if (kind === null) return { kind: 'unreadable', text };
  const group = kind === 'card' ? number.slice(0, 2) : null;
  return { kind: 'ok', value: { number, kind, group, canonical: cellText(cell) === number } };
}

function kindOf(number: string): HealthCard['kind'] | null {
  if (CARD.test(number)) return 'card';
  if (/^\d{10}$/.test(number)) return 'code';
  return /^\d{12}$/.test(number) ? 'person' : null;
}
