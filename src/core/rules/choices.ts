/** Values of which only a person can tell the right one: as words in a sentence, and as a fix to choose from. */
import type { Lang } from '../model';
import type { FixOffer } from './rule';

/** 'Con hoặc Chồng', 'Con or Chồng'. */
export function eitherOf(values: readonly (string | number)[], lang: Lang): string {
  return values.join(lang === 'vi' ? ' hoặc ' : ' or ');
}

/** The values as options; a single one is proposed as it is. Never safe. */
export function choose(options: readonly (string | number)[]): FixOffer | null {
  const [only, second] = options;
  if (only === undefined) return null;
  if (second === undefined) return { value: only, apply: 'confirm' };
  return { value: options.join(' | '), apply: 'confirm', options };
}
