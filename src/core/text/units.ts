/** Names of communes, wards, districts and provinces, for comparing only: the staff's spelling stays. */
import { exactKey } from './unicode';

export interface UnitName {
  /** 'phường', 'xã' …; '' when the name stands alone. */
  readonly kind: string;
  /** Key of the name: 'phổ minh'. */
  readonly name: string;
}

/** Kind of unit by the words in front of its name; one letter needs a dot, a number or, for P and X, a space. */
const KINDS: readonly (readonly [kind: string, pattern: string])[] = [
  ['phường', 'phường|p(?=[. \\d])'],
  ['xã', 'xã|x(?=[. ])'],
  ['thị trấn', 'thị trấn|t\\.?t(?=[. ])'],
  ['đặc khu', 'đặc khu|đ\\.?k(?=[. ])'],
  ['thị xã', 'thị xã|t\\.?x(?=[. ])'],
  ['thành phố', 'thành phố|t\\.?p(?=[. ])'],
  ['huyện', 'huyện|h(?=\\.)'],
  ['quận', 'quận|q(?=[.\\d])'],
  ['tỉnh', 'tỉnh|t(?=\\.)'],
];
const PATTERNS = KINDS.map(
  ([kind, pattern]) =>
    [
      kind,
      new RegExp(`^(?:${pattern.split('|').map(exactKey).join('|')})(?![\\p{L}\\p{M}])[\\s.:]*(.+)$`, 'u'),
    ] as const,
);
const OFFICE = new RegExp(`^(?:${['ủy ban nhân dân', 'ubnd'].map(exactKey).join('|')})\\s+`);

/** 'Phường Phổ Minh', 'P. Phổ Minh' and 'UBND phường Phổ Minh' → phường + phổ minh; 'Phổ Minh' has no kind. */
export function unitName(text: string): UnitName {
  const key = exactKey(text)
    .replace(OFFICE, '')
    .replace(/[.,;:]+$/, '');
  for (const [kind, pattern] of PATTERNS) {
    const name = pattern.exec(key)?.[1];
    if (name !== undefined) return { kind, name: plain(name) };
  }
  return { kind: '', name: plain(key) };
}

function plain(name: string): string {
  return name
    .replace(/^0+(?=\d)/, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

/**
 * Whether two texts name one unit. A name alone is the unit of that name; 'Xã Nguyễn Nghiêm' and 'Phường Nguyễn
 * Nghiêm' are two places (Đức Phổ has had both).
 */
export function sameUnit(a: string, b: string): boolean {
  const [one, other] = [unitName(a), unitName(b)];
  return (
    one.name !== '' &&
    one.name === other.name &&
    (one.kind === other.kind || one.kind === '' || other.kind === '')
  );
}
