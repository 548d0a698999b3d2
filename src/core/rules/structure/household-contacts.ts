/** Telephone, address and the other persons of a household: what may show that two households are one. */
import type { Cell, Household } from '../../model';
import { cellAt } from '../../register/columns';
import type { FieldId } from '../../register/fields';
import { isHamletHeading } from '../../text/hamlets';
import { readPhone } from '../../text/phones';
import { cellText, exactKey, isBlank, normaliseText } from '../../text/unicode';
import type { Neighbours } from './person-pairs';

export interface Contacts {
  /** Households that share a telephone or an address with few others. */
  readonly neighbours: Neighbours;
  hasSamePhone(a: Household, b: Household): boolean;
  hasSameAddress(a: Household, b: Household): boolean;
}

/** One way of being reached: a key that is cheap to make, and whether the cell is worth anything, asked only of shared ones. */
interface Contact {
  readonly field: FieldId;
  readonly keyOf: (cell: Cell) => string | null;
  readonly isSound: (cell: Cell) => boolean;
}

const PHONE: Contact = {
  field: 'sdt',
  // Nine digits stay whatever stands in front: 0, +84, or nothing.
  keyOf(cell) {
    const digits = cellText(cell).replace(/\D+/g, '');
    return digits.length < 9 ? null : digits.slice(-9);
  },
  isSound: (cell) => readPhone(cell).kind === 'ok',
};

/** An address with a number in it; the hamlet alone is none. */
const ADDRESS: Contact = {
  field: 'dia_chi',
  keyOf(cell) {
    const text = typeof cell === 'string' ? normaliseText(cell).toLowerCase() : '';
    return text === '' ? null : text;
  },
  isSound: (cell) => /\d/.test(cellText(cell)) && !isHamletHeading(cellText(cell)),
};

/**
 * Reads the telephone and address of each household once. What more than `most` households share (the hamlet head's
 * telephone, 'Tổ 3' for an address) tells nothing.
 */
export function contactsOf(households: readonly Household[], most: number): Contacts {
  const [phones, addresses] = [PHONE, ADDRESS].map((contact) => group(households, contact, most));
  return {
    neighbours: [phones, addresses].flatMap((groups) => [...new Set(groups?.values())]),
    hasSamePhone: (a, b) => phones !== undefined && isTogether(phones, a, b),
    hasSameAddress: (a, b) => addresses !== undefined && isTogether(addresses, a, b),
  };
}

type Groups = ReadonlyMap<Household, readonly Household[]>;

const isTogether = (groups: Groups, a: Household, b: Household): boolean => {
  const group = groups.get(a);
  return group !== undefined && group === groups.get(b);
};

function group(households: readonly Household[], { field, keyOf, isSound }: Contact, most: number): Groups {
  const byKey = new Map<string, Household[]>();
  for (const household of households) {
    const key = keyOf(firstCell(household, field));
    if (key === null) continue;
    const known = byKey.get(key);
    if (known) known.push(household);
    else byKey.set(key, [household]);
  }
  const groups = new Map<Household, readonly Household[]>();
  for (const sharing of byKey.values()) {
    const [first] = sharing;
    if (!first || sharing.length < 2 || sharing.length > most || !isSound(firstCell(first, field))) continue;
    for (const household of sharing) groups.set(household, sharing);
  }
  return groups;
}

/** What the first list that has something writes. */
function firstCell({ records }: Household, field: FieldId): Cell {
  for (const { table, row } of records) {
    const cell = cellAt(table, row, field);
    if (!isBlank(cell)) return cell;
  }
  return null;
}

/** Whether somebody else of both households has one name. */
export function shareOthers(a: Household, b: Household, except: readonly (string | null)[]): boolean {
  const skipped = new Set(except.map((name) => name && exactKey(name)));
  const names = new Set(othersOf(a, skipped));
  return othersOf(b, skipped).some((name) => names.has(name));
}

function othersOf({ members }: Household, skipped: ReadonlySet<string | null>): readonly string[] {
  return members.flatMap(({ name }) =>
    name === null || skipped.has(exactKey(name)) ? [] : [exactKey(name)],
  );
}
