/** A small hash for keys and checksums: it tells a change, it keeps no secret. */

/** FNV-1a over the UTF-16 units, twice with different seeds: 64 bits as 16 hexadecimal digits. */
export function hash(parts: readonly string[]): string {
  const text = parts.join('\u0000');
  let [one, other] = [0x811c9dc5, PRIME];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, PRIME);
    other = Math.imul(other ^ unit, PRIME);
  }
  return hex(one >>> 0) + hex(other >>> 0);
}

const PRIME = 0x01000193;

const hex = (value: number): string => value.toString(16).padStart(8, '0');
