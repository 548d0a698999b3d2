/** Argument checks shared by the classes; what does not fit throws as on the platform. */
import type { Environment } from './environment';
import { TEXTS } from './exception';
import { wrongTypes } from './strict';

export function integer(env: Environment, member: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongTypes(env, member, value);
  return Math.trunc(value);
}

export function text(env: Environment, member: string, value: unknown): string {
  if (typeof value !== 'string') throw wrongTypes(env, member, value);
  return value;
}

export function textOrNull(env: Environment, member: string, value: unknown): string | null {
  return value === null ? null : text(env, member, value);
}

export function flag(env: Environment, member: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw wrongTypes(env, member, value);
  return value;
}

/** A 2-D array of exactly the given size; the texts of a mismatch are the service's. */
export function matrix(
  env: Environment,
  member: string,
  value: unknown,
  size: { readonly rows: number; readonly columns: number },
): readonly (readonly unknown[])[] {
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row)))
    throw wrongTypes(env, member, value);
  const rows = value as unknown[][];
  if (rows.length !== size.rows) throw env.exception(TEXTS.rows(rows.length, size.rows));
  for (const row of rows) {
    if (row.length !== size.columns) throw env.exception(TEXTS.columns(row.length, size.columns));
  }
  return rows;
}

/** A date of any world: the add-in's own, or ours. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

interface EnumValue {
  toString(): string;
  name(): string;
  ordinal(): number;
}
const enumerations = new Map<string, Readonly<Record<string, EnumValue>>>();
const enumValues = new WeakMap<object, { readonly type: string; readonly name: string }>();

/**
 * An enumeration of the platform. Its values are objects, not texts: a text in their place is a mistake there
 * and throws here too.
 */
export function enumeration(type: string, ...names: string[]): Readonly<Record<string, EnumValue>> {
  const entries = names.map((name, ordinal) => {
    const value: EnumValue = { toString: () => name, name: () => name, ordinal: () => ordinal };
    enumValues.set(value, { type, name });
    return [name, Object.freeze(value)] as const;
  });
  const made = Object.freeze(Object.fromEntries(entries));
  enumerations.set(type, made);
  return made;
}

/** The value of an enumeration by its name. */
export function enumValue(type: string, name: string): EnumValue {
  const found = enumerations.get(type)?.[name];
  if (!found) throw new Error(`${type}.${name} is not implemented in the stand-in`);
  return found;
}

/** The name of an enumeration's value; anything else throws. */
export function enumName(env: Environment, member: string, type: string, value: unknown): string {
  const known = typeof value === 'object' && value !== null ? enumValues.get(value) : undefined;
  if (!known || known.type !== type) throw wrongTypes(env, member, value);
  return known.name;
}

/** Whether a value is of that enumeration: tells overloads apart. */
export function isEnum(type: string, value: unknown): boolean {
  return typeof value === 'object' && value !== null && enumValues.get(value)?.type === type;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/** '#FFF', '#FFFFFF', 'white' → '#ffffff'; null stays null. */
export function color(env: Environment, member: string, value: unknown): string | null {
  const name = textOrNull(env, member, value);
  if (name === null || name === '') return null;
  const lower = name.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const known = NAMED_COLORS[lower];
  if (known) return known;
  throw env.exception(TEXTS.badColor(name));
}
