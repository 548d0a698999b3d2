/** Where a household that one of two registers lacks may have come from or gone to: split, joined, on the list of those gone. */
import type { Household, HouseholdRecord, Person, Register } from '../model';
import { codeKey } from '../register/records';
import { comparableId } from '../text/id-numbers';
import { fold } from '../text/unicode';
import type { SettledMatching } from './settle-matches';

export interface Trace {
  /** split: its head was a member elsewhere before; joined: its head is a member elsewhere now. */
  readonly kind: 'split' | 'joined' | 'listed-gone';
  /** The household it was part of, or joined; on the list of those gone its own row. */
  readonly record: HouseholdRecord;
}

/** Households by the ID numbers of their members, heads left out. */
function homesOfMembers(households: readonly Household[]): Map<string, HouseholdRecord> {
  const homes = new Map<string, HouseholdRecord>();
  for (const { main, members } of households) {
    const head = comparableId(main.head.idNumber);
    for (const { idNumber } of members) {
      const id = comparableId(idNumber);
      if (id !== null && id !== head) homes.set(id, main);
    }
  }
  return homes;
}

/**
 * Traces of the households without a match, and of those of which somebody has to decide. They explain, and change no count: the forms have a split household among
 * those that came for other reasons, and one that joined another among those that went.
 *
 * @see shared/domain/policy.md section 3: khác tăng (chuyển đến, tách hộ), khác giảm (chết, chuyển đi, xóa, nhập hộ)
 */
export function tracesOf(
  { onlyBefore, onlyNow, waiting }: SettledMatching,
  register: Register,
  previous: Register,
): ReadonlyMap<HouseholdRecord, Trace> {
  const traces = new Map<HouseholdRecord, Trace>();
  const homeOf = (homes: ReadonlyMap<string, HouseholdRecord>, { idNumber }: Person) =>
    homes.get(comparableId(idNumber) ?? '');
  const homesBefore = homesOfMembers(previous.households);
  for (const record of new Set([...onlyNow, ...waiting.map(({ now }) => now)])) {
    const home = homeOf(homesBefore, record.head);
    if (home) traces.set(record, { kind: 'split', record: home });
  }
  const homesNow = homesOfMembers(register.households);
  for (const record of new Set([...onlyBefore, ...waiting.map(({ before }) => before)])) {
    const home = homeOf(homesNow, record.head);
    const gone = register.gone.find((each) => isSame(each, record));
    if (home) traces.set(record, { kind: 'joined', record: home });
    else if (gone) traces.set(record, { kind: 'listed-gone', record: gone });
  }
  return traces;
}

function isSame(a: HouseholdRecord, b: HouseholdRecord): boolean {
  const [idA, idB] = [comparableId(a.head.idNumber), comparableId(b.head.idNumber)];
  if (idA !== null && idB !== null) return idA === idB;
  const code = codeKey(a.code);
  if (code === null || code !== codeKey(b.code)) return false;
  // A code that was given out again is another household's.
  const [nameA, nameB] = [a.head.name, b.head.name];
  return nameA === null || nameB === null || fold(nameA) === fold(nameB);
}
