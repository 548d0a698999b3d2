/** A text as words that are struck out one after another as they are understood: what is left nobody has understood. */
import { fold, isUnaccented, normaliseText } from '../../text/unicode';

export interface Word {
  readonly written: string;
  readonly folded: string;
}
/** A run of words, by their places; `to` is behind the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}
export interface Words {
  readonly words: readonly Word[];
  /** Typed without accents, so that they cannot tell 'còn' from 'con'. */
  readonly unaccented: boolean;
  /** Runs of words, folded with single spaces between, that a pattern fits and nothing has struck out. */
  find(pattern: RegExp): readonly Run[];
  /** Strikes a run out; answers it as written. */
  strike(run: Run): string;
  /** What is left of the words, as written, neighbours together. Figures and signs are no words. */
  left(): readonly string[];
}

const WORDS = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}\d]/gu;
/** Fits no pattern. */
const STRUCK = '_';

export function wordsOf(text: string): Words {
  const words = (normaliseText(text).match(WORDS) ?? []).map((written): Word => ({
    written,
    folded: fold(written),
  }));
  const shown = words.map(({ folded }) => folded);
  const written = ({ from, to }: Run): string => writtenOut(words.slice(from, to));
  return {
    words,
    unaccented: isUnaccented(text),
    find: (pattern) => runsOf(pattern, shown),
    strike(run) {
      for (let at = run.from; at < run.to; at++) shown[at] = STRUCK;
      return written(run);
    },
    left: () => leftRuns(shown).map(written),
  };
}

const wholes = new WeakMap<RegExp, RegExp>();

/** The pattern between whole words, made once: making it takes longer than looking with it. */
function wholeWords(pattern: RegExp): RegExp {
  let whole = wholes.get(pattern);
  if (!whole) wholes.set(pattern, (whole = new RegExp(`(?<=^| )(?:${pattern.source})(?= |$)`, 'g')));
  return whole;
}

/** A pattern begins and ends at whole words. */
function runsOf(pattern: RegExp, shown: readonly string[]): Run[] {
  const places = new Map<number, number>();
  let at = 0;
  shown.forEach((word, place) => {
    places.set(at, place);
    at += word.length + 1;
  });
  places.set(at, shown.length);
  return [...shown.join(' ').matchAll(wholeWords(pattern))].map((match) => ({
    from: places.get(match.index) ?? 0,
    to: places.get(match.index + match[0].length + 1) ?? 0,
  }));
}

function leftRuns(shown: readonly string[]): Run[] {
  const runs: Run[] = [];
  let from: number | null = null;
  [...shown, STRUCK].forEach((word, place) => {
    const isLeft = /\p{L}/u.test(word);
    if (isLeft && from === null) from = place;
    if (isLeft || from === null) return;
    runs.push({ from, to: place });
    from = null;
  });
  return runs;
}

function writtenOut(words: readonly Word[]): string {
  return words
    .map(({ written }) => written)
    .join(' ')
    .replace(/ (?=[,.;:%)])|(?<=\() /g, '');
}
