/** A yes or a no from a few words, by the words a column is answered with. */
import { phraseReader } from './phrases';

export type Answer = 'yes' | 'no' | 'unknown';

export interface AnswerWords {
  /** Phrases that say yes, and no; separated by '|'. */
  readonly yes: string;
  readonly no?: string;
  /** Names of what is asked about, and words that change nothing: see Vocabulary. */
  readonly things?: string;
  readonly fillers?: string;
  /** What denying a yes says ('không' + 'tự hoại'). Unknown where one of several kinds is denied. */
  readonly denied?: 'no';
  /** What 'không', 'chưa có' alone or with a thing says. */
  readonly none?: 'no';
  /** What a thing alone says ('có thẻ'). */
  readonly named?: 'yes';
}

/**
 * A reader of such answers. Words that contradict each other, a denial of one kind among several, and any word that is
 * not in the lists are unknown, never a yes.
 */
export function answerReader(words: AnswerWords): (written: string) => Answer {
  const read = phraseReader<'yes' | 'no'>({
    terms: [
      ['yes', words.yes],
      ['no', words.no ?? ''],
    ],
    things: words.things,
    fillers: words.fillers,
  });
  return (written) => {
    const { isUnderstood, terms, bare } = read(written);
    if (!isUnderstood) return 'unknown';
    if (terms.length === 0) return bareAnswer(bare, words);
    const said = terms.filter(({ denied }) => !denied).map(({ value }) => value);
    const [first] = said;
    if (first !== undefined) return said.every((value) => value === first) ? first : 'unknown';
    return terms.every(({ value }) => value === 'yes') ? (words.denied ?? 'unknown') : 'unknown';
  };
}

function bareAnswer(bare: 'yes' | 'no' | null, { none, named }: AnswerWords): Answer {
  if (bare === 'no') return none ?? 'unknown';
  return bare === 'yes' ? (named ?? 'unknown') : 'unknown';
}
