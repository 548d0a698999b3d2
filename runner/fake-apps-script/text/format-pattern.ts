/** Number format patterns taken apart: sections, conditions and tokens. */

export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'text' }
  /** 'yyyy', 'MM', 'ss', 'AM/PM'. */
  | { readonly kind: 'date'; readonly text: string }
  /** '[h]', '[m]', '[s]': elapsed time. */
  | { readonly kind: 'elapsed'; readonly unit: string; readonly width: number };

interface Section {
  readonly tokens: readonly Token[];
  readonly condition: { readonly operator: string; readonly value: number } | null;
}
export interface Pattern {
  readonly sections: readonly Section[];
  readonly isDate: boolean;
  readonly isText: boolean;
}

const TOKEN =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[(h+|m+|s+)\]|\[([^\]]*)\]|(AM\/PM|A\/P)|([yY]+|[dD]+|[hH]+|[sS]+|[mM]+)|(%)|(@)|([0#?][0#?,.]*(?:[eE][+-]?0+)?|\.[0#?]+)|(.)/gsy;

const patterns = new Map<string, Pattern>();

/** The pattern of a number format; the same object for the same text. */
export function parsePattern(format: string): Pattern {
  const known = patterns.get(format);
  if (known) return known;
  const sections = splitSections(format).map(parseSection);
  const tokens = sections.flatMap((section) => section.tokens);
  const made: Pattern = {
    sections,
    isDate: tokens.some((token) => token.kind === 'date' || token.kind === 'elapsed'),
    isText: format.trim() === '@',
  };
  patterns.set(format, made);
  return made;
}

function splitSections(format: string): string[] {
  const sections = [''];
  let quoted = false;
  for (let at = 0; at < format.length; at++) {
    const letter = format[at] as string;
    if (letter === '"') quoted = !quoted;
    if (letter === '\\' && !quoted) {
      sections[sections.length - 1] += letter + (format[++at] ?? '');
    } else if (letter === ';' && !quoted) sections.push('');
    else sections[sections.length - 1] += letter;
  }
  return sections;
}

function parseSection(text: string): Section {
  const tokens: Token[] = [];
  let condition: Section['condition'] = null;
  for (const match of text.matchAll(TOKEN)) {
    const bracket = match[6];
    if (bracket === undefined) {
      const token = tokenOf(match);
      if (token) tokens.push(token);
      continue;
    }
    const compared = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket);
    if (compared) condition = { operator: compared[1] ?? '=', value: Number(compared[2]) };
    const currency = /^\$([^-\]]*)/.exec(bracket);
    if (currency?.[1]) tokens.push({ kind: 'literal', text: currency[1] });
  }
  return { tokens, condition };
}

/** By the groups of TOKEN: what each kind of match becomes. */
const MAKERS: readonly (readonly [group: number, make: (text: string) => Token | null])[] = [
  [1, (text) => ({ kind: 'literal', text })],
  [2, (text) => ({ kind: 'literal', text })],
  [3, () => ({ kind: 'literal', text: ' ' })],
  [4, () => null],
  [5, (text) => ({ kind: 'elapsed', unit: text[0] ?? 'h', width: text.length })],
  [7, (text) => ({ kind: 'date', text })],
  [8, (text) => ({ kind: 'date', text })],
  [9, () => ({ kind: 'percent' })],
  [10, () => ({ kind: 'text' })],
  [11, (text) => ({ kind: 'digits', text })],
  [12, (text) => ({ kind: 'literal', text })],
];

function tokenOf(match: RegExpMatchArray): Token | null {
  for (const [group, make] of MAKERS) {
    const text = match[group];
    if (text !== undefined) return make(text);
  }
  return null;
}

/** Whether numbers in cells of this format are dates, times or durations. */
export function isDateFormat(format: string): boolean {
  return parsePattern(format).isDate;
}

/** '@': what is written stays the text it is. */
export function isTextFormat(format: string): boolean {
  return parsePattern(format).isText;
}
