/** Pasted text made comparable without losing where each letter stood. */

/** A stretch of text, its folded twin of the same length, and the place of each letter in the text as given. */
export interface Passage {
  /** Composed letters, single spaces. */
  readonly text: string;
  /** The same in lower case without accents, letter for letter. */
  readonly plain: string;
  /** Index of each letter in the original; one entry more for the end. */
  readonly at: readonly number[];
}

const CLUSTER = /[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+/gsu;
const MARKS = /[\u0300-\u036f]/g;
const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const SPACE = /[\s\u00a0]/;
/** Zero-width characters and soft hyphens, as word processors leave them. */
const NOTHING = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

function foldLetter(letter: string): string {
  const plain = letter.toLowerCase().normalize('NFD').replace(MARKS, '').replace(/[đðɖ]/g, 'd');
  return plain.length === letter.length ? plain : letter;
}

/** The whole text; line breaks of any kind become '\n'. */
export function passageOf(original: string): Passage {
  let text = '';
  let plain = '';
  const at: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    // CR LF is one end of line, or every line would be a paragraph.
    const letter = match[0] === '\n' && original[match.index - 1] === '\r' ? '' : readable(match[0], text);
    for (let i = 0; i < letter.length; i++) at.push(match.index);
    text += letter;
    plain += foldLetter(letter);
  }
  at.push(original.length);
  return { text, plain, at };
}

/** A cluster composed; '' where it says nothing new. */
function readable(cluster: string, before: string): string {
  if (NOTHING.test(cluster)) return '';
  if (BREAK.test(cluster)) return '\n';
  if (SPACE.test(cluster)) return before === '' || before.endsWith(' ') ? '' : ' ';
  return cluster.normalize('NFC').replace(/[％﹪]/g, '%');
}

/** The part between two letters, without spaces at its ends. */
export function cut(passage: Passage, from: number, to: number): Passage {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(passage.text[start] ?? '')) start++;
  while (end > start && /\s/.test(passage.text[end - 1] ?? '')) end--;
  return {
    text: passage.text.slice(start, end),
    plain: passage.plain.slice(start, end),
    at: [...passage.at.slice(start, end), endOf(passage, end)],
  };
}

/** Where the letter before `to` ends in the original: spaces behind it do not belong to it. */
function endOf({ at }: Passage, to: number): number {
  return at[to] ?? 0;
}

/** Two parts with a space between, as if they stood on one line. */
export function joined(first: Passage, second: Passage): Passage {
  return {
    text: `${first.text} ${second.text}`,
    plain: `${first.plain} ${second.plain}`,
    at: [...first.at, ...second.at],
  };
}
