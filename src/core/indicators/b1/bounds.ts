/** What an option or an answer says of a number: '3 người', '>6', 'từ 8 đến dưới 20 m2', '1.000 m2 trở lên'. */
import { readNumber } from '../../text/numbers';
import { fold } from '../../text/unicode';

/** One end of a range; `open`: the number itself lies outside. */
interface End {
  readonly value: number;
  readonly open: boolean;
}
export interface Bounds {
  readonly from: End;
  readonly to: End;
  readonly percent: boolean;
  /** Written in thousands, millions or billions: '2 triệu'. */
  readonly scaled: boolean;
  /** 'm' of 'm2', 'kwh/thang'; '' where none is written. */
  readonly unit: string;
}

const NO_LOWER: End = { value: -Infinity, open: true };
const NO_UPPER: End = { value: Infinity, open: true };

const LOWER =
  '(?:(?<above>(?:tu )?(?:tren|hon|nhieu hon|lon hon)|>)|(?<from>tu|it nhat|toi thieu|khong duoi|>=|≥))';
const UPPER =
  '(?:(?<below>(?:den )?(?:duoi|it hon|nho hon|be hon)|chua den|<)|(?<upTo>den|toi|toi da|khong qua|khong tren|<=|≤))';
/** A number as far as its marks go; a scale or a per cent is part of it. */
const number = (name: string): string =>
  `(?<${name}>\\d(?:[\\d.,]*\\d)?(?: ?(?:trieu|nghin|ngan|ty)\\b| ?%)?)`;
/** The unit and other words without figures. */
const words = (name: string): string => `(?<${name}>[^\\d<>≤≥]*?)`;
const START = `^${LOWER}? ?${number('low')}${words('unit')}`;
const END = `${number('high')}${words('rest')}$`;

/** 'từ 8 đến dưới 20 m2', '25-49 kWh'; 'trên 8 và dưới 20': 'và' joins two ends only where the second has its word. */
const TWO_ENDS = [
  new RegExp(`${START}(?:[-–—~,]|va|nhung)? ?${UPPER} ?${END}`),
  new RegExp(`${START}[-–—~] ?${END}`),
];
const ONE_END = new RegExp(`^(?:${LOWER}|${UPPER})? ?${END}`);
const UPWARDS = /(?:^| )tro (?:len|di)$/;
const DOWNWARDS = /(?:^| )tro xuong$/;
/** Words that would change what the number means, outside their place. */
const OUT_OF_PLACE = /\b(?:tro (?:len|xuong|di)|tren|duoi|hon|it nhat|toi (?:thieu|da)|khong)\b/;

/**
 * The range a text names.
 *
 * @returns null where it names none, or has words or figures that are not understood
 */
export function boundsOf(label: string): Bounds | null {
  // 'm2', 'm²': a unit's own figure is no number.
  const text = fold(label).replace(/([a-z])[23²³]/g, '$1');
  return twoEnds(text) ?? oneEnd(text);
}

type Parts = Readonly<Record<string, string | undefined>>;
function partsOf(text: string, patterns: readonly RegExp[]): Parts | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match.groups ?? {};
  }
  return null;
}

function twoEnds(text: string): Bounds | null {
  const parts = partsOf(text, TWO_ENDS);
  if (parts === null || OUT_OF_PLACE.test(`${parts['unit'] ?? ''} ${parts['rest'] ?? ''}`)) return null;
  const [start, end] = amountsOf(parts);
  if (start === null || end === null || start.percent !== end.percent || start.value > end.value) return null;
  return {
    from: { value: start.value, open: parts['above'] !== undefined },
    to: { value: end.value, open: parts['below'] !== undefined },
    percent: start.percent,
    scaled: end.scaled,
    unit: unitOf(parts['rest']) || unitOf(parts['unit']),
  };
}

function amountsOf({ low = '', high }: Parts) {
  const end = numberOf(high);
  const start = numberOf(low);
  // 'từ 1 đến 2 triệu': the scale at the end is that of both.
  return [
    end?.scaled === true && start?.scaled === false ? numberOf(`${low}${end.scale}`) : start,
    end,
  ] as const;
}

function oneEnd(text: string): Bounds | null {
  const parts = partsOf(text, [ONE_END]);
  const number = numberOf(parts?.['high']);
  const ends = parts && number && endsOf(parts, number.value);
  if (!number || !ends) return null;
  const { percent, scaled } = number;
  return { from: ends[0], to: ends[1], percent, scaled, unit: unitOf(parts?.['rest']) };
}

function endsOf(parts: Parts, value: number): readonly [from: End, to: End] | null {
  const rest = (parts['rest'] ?? '').trimEnd();
  const lower = lowerEnd(parts, value);
  const upper = upperEnd(parts, value);
  const closed: End = { value, open: false };
  if (UPWARDS.test(rest) || DOWNWARDS.test(rest)) {
    // 'dưới 5 trở lên' says nothing; 'từ 5 trở xuống' does.
    if (upper !== null || lower?.open === true) return null;
    return UPWARDS.test(rest) ? [closed, NO_UPPER] : [NO_LOWER, closed];
  }
  if (OUT_OF_PLACE.test(rest)) return null;
  if (lower !== null) return [lower, NO_UPPER];
  return upper === null ? [closed, closed] : [NO_LOWER, upper];
}

function lowerEnd({ above, from }: Parts, value: number): End | null {
  return above === undefined && from === undefined ? null : { value, open: above !== undefined };
}
function upperEnd({ below, upTo }: Parts, value: number): End | null {
  return below === undefined && upTo === undefined ? null : { value, open: below !== undefined };
}

function numberOf(written: string | undefined) {
  const read = readNumber(written ?? '');
  if (read.kind !== 'ok') return null;
  const { value, percent } = read.value;
  const scale = / ?[a-z]+$/.exec(written ?? '')?.[0] ?? '';
  return { value, percent, scale, scaled: scale !== '' };
}

/** The words behind a figure, without what opens the range. */
function unitOf(words: string | undefined): string {
  return (words ?? '')
    .replace(UPWARDS, '')
    .replace(DOWNWARDS, '')
    .replace(/\b(?:va|nhung)$/, '')
    .replace(/^[\s,.;:()]+|[\s,.;:()]+$/g, '');
}

/** Whether every number of the inner range lies in the outer one. */
export function holds(outer: Bounds, inner: Bounds): boolean {
  const isIn = (own: End, other: End, sign: 1 | -1): boolean =>
    sign * other.value > sign * own.value || (other.value === own.value && (!own.open || other.open));
  return isIn(outer.from, inner.from, 1) && isIn(outer.to, inner.to, -1);
}
