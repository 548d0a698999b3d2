/**
 * What google.script.run carries: texts, numbers, truth values, null, arrays and plain objects. On Google a Date
 * anywhere in a result makes the whole result null without a word, and the panel breaks somewhere else; here both
 * directions refuse it and say where it stands.
 */

/** Where a value cannot be carried ('kết quả.home.at: Date'), or null. Nothing at all (a void function) is fine. */
export function unfit(value: unknown, path: string): string | null {
  if (value === undefined && !path.includes('.') && !path.includes('[')) return null;
  return look(value, path, new Set());
}

function look(value: unknown, path: string, above: Set<object>): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${path}: ${value}`;
  if (typeof value !== 'object') return `${path}: ${typeof value}`;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== 'Object' && kind !== 'Array') return `${path}: ${kind}`;
  if (above.has(value)) return `${path}: vòng lặp`;
  above.add(value);
  const found = Array.isArray(value) ? lookThrough(value, path, above) : lookInto(value, path, above);
  above.delete(value);
  return found;
}

function lookThrough(list: readonly unknown[], path: string, above: Set<object>): string | null {
  for (let at = 0; at < list.length; at++) {
    const found = look(list[at], `${path}[${at}]`, above);
    if (found !== null) return found;
  }
  return null;
}

function lookInto(object: object, path: string, above: Set<object>): string | null {
  for (const [key, value] of Object.entries(object)) {
    const found = look(value, `${path}.${key}`, above);
    if (found !== null) return found;
  }
  return null;
}
