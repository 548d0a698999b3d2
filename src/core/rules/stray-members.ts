/** Which households lack a person only because his row carries an unknown or blank code: ST07 or ST03 says so. */
import type { HouseholdRecord, Person, Register } from '../model';
import { codeKey } from '../register/records';
import { isGivenHead } from './members';
import { plainCode } from './household-codes';
import type { RegisterIndex } from './register-index';
import { strayGroups } from './stray-groups';
import { unknownCodes } from './unknown-codes';

type ByCode = ReadonlyMap<string, readonly Person[]>;
const known = new WeakMap<RegisterIndex, ByCode>();
const NONE: ByCode = new Map();
const NOBODY: readonly Person[] = [];

/** The stray rows that likely belong to a household: those whose code is likely meant to be its own, or that stand beside it. */
export function strayMembers(
  record: HouseholdRecord,
  register: Register,
  index: RegisterIndex,
): readonly Person[] {
  if (register.orphans.length === 0) return NOBODY;
  let found = known.get(index);
  if (!found) known.set(index, (found = byCode(register, index)));
  const main = index.householdOf(record)?.main;
  const key = main && codeKey(main.code);
  return key ? (found.get(plainCode(key)) ?? NOBODY) : NOBODY;
}

/** Whether the head of the household may be among them. */
export function mayHaveHead(strays: readonly Person[]): boolean {
  return strays.some((person) => isGivenHead(person) || person.relation.kind !== 'ok');
}

function byCode(register: Register, index: RegisterIndex): ByCode {
  const groups = strayGroups(register, index);
  if (groups.length === 0) return NONE;
  const meant = new Map(
    unknownCodes(register, index).map(({ table, written, known: code }) => [
      `${table.sheet}|${plainCode(written)}`,
      code,
    ]),
  );
  const found = new Map<string, Person[]>();
  for (const { table, written, persons, beside } of groups) {
    const code = (written && meant.get(`${table.sheet}|${plainCode(written)}`)) ?? codeOf(beside?.main);
    if (!code) continue;
    const own = found.get(plainCode(code));
    if (own) own.push(...persons);
    else found.set(plainCode(code), [...persons]);
  }
  return found;
}

const codeOf = (main: HouseholdRecord | undefined): string | null =>
  main?.code.kind === 'ok' ? main.code.value : null;
