/** What every result of the core must be, whatever it was made of. */
import { errorSentence, type DomainError } from '../../src/core/index';
import { DomainError as AnyError } from '../../src/core/errors';

const SLOT = /\{[a-z]\w*(?::[^{}]*)?\}/;
/** Half a character: the service would refuse it, or show a box. */
const HALF = /\p{Surrogate}/u;
/** The cells from hell hold none of these words, so they come from us. */
const LEAKED = /\bundefined\b|\bNaN\b|\[object /;

/** @throws when the code has no sentence of its own in both languages */
export function assertSentence(error: DomainError, job: string): void {
  for (const lang of ['vi', 'en'] as const) {
    const sentence = errorSentence(error, lang);
    const unexpected = errorSentence(new AnyError('unexpected', { name: error.code }), lang);
    if (sentence === unexpected || sentence.trim() === '' || SLOT.test(sentence) || LEAKED.test(sentence))
      throw new Error(`${job}: ${error.code} has no sentence: ${sentence}`);
  }
}

/**
 * Walks a result: no number that is none, no slot left open, no text cut in the middle of a character.
 *
 * @param halves whether the workbook itself holds half characters
 */
export function assertSound(result: unknown, { halves }: { readonly halves: boolean }): void {
  const seen = new Set<object>();
  const walk = (value: unknown, place: string): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${place} is ${value}`);
    if (typeof value === 'string') assertText(value, place, halves);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, each] of Object.entries(value)) walk(each, `${place}.${key}`);
  };
  walk(result, 'result');
}

function assertText(text: string, place: string, halves: boolean): void {
  const short = text.length > 300 ? `${text.slice(0, 300)}…` : text;
  if (!halves && HALF.test(text))
    throw new Error(`${place} holds half a character: ${JSON.stringify(short)}`);
  if (text.length < 5000 && (SLOT.test(text) || LEAKED.test(text)))
    throw new Error(`${place} is unfinished: ${JSON.stringify(short)}`);
}
