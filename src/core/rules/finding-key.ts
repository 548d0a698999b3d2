/** Keys of findings: the same for the same fault after sorting, inserted rows and renamed sheets. */
import type { FindingKey, HouseholdRecord, Person } from '../model';
import { exactKey } from '../text/unicode';

/** Makes a key of what a finding is about and of the values it was found in. */
export function findingKey(code: string, about: readonly string[], values: readonly string[]): FindingKey {
  return { record: hash([code, ...about]), value: hash(values.map((value) => value.trim())) };
}

/** A household: its code, else its head's name and its hamlet. */
export function householdIdentity({ code, head, hamlet }: HouseholdRecord): string {
  return code.kind === 'ok' ? code.value : `${exactKey(head.name ?? '')}|${exactKey(hamlet ?? '')}`;
}

/** A person: the name as compared, and the birth year where it is known. A number may be what is wrong. */
export function personIdentity({ name, birth }: Person): string {
  return `${exactKey(name ?? '')}|${birth.kind === 'ok' ? birth.value.year : ''}`;
}

/** FNV-1a over the UTF-16 units, twice with different seeds: 64 bits as 16 hexadecimal digits. */
function hash(parts: readonly string[]): string {
  const text = parts.join('\u0000');
  return [0x811c9dc5, 0x01000193].map((seed) => hex(fnv(text, seed))).join('');
}

function fnv(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');
