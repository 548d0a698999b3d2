/** The rows of GN Cài đặt on GN Đa chiều. */
import type { MissingPolicy } from '../indicators/alkire-foster';
import { DEFAULT_CHOICES, type Weighting } from '../indicators/register-multidimensional';
import { say } from '../messages/catalogue';
import { MULTIDIMENSIONAL_TEXTS } from '../messages/multidimensional';
import type { Lang } from '../model';

export const MISSING_POLICIES: readonly MissingPolicy[] = ['strict', 'available', 'zero'];
export const WEIGHTINGS: readonly Weighting[] = ['equal', 'nested'];
export type ChoiceId = MissingPolicy | Weighting;
export const CHOICE_KEYS = ['multidimensional:missing', 'multidimensional:weights'] as const;

/** The word a choice is typed by. */
export function choiceWord(id: ChoiceId, lang: Lang): string {
  return say(MULTIDIMENSIONAL_TEXTS, lang, `word.${id}`);
}
export function choiceDefault(key: (typeof CHOICE_KEYS)[number], lang: Lang): string {
  const { missing, weighting } = DEFAULT_CHOICES;
  return choiceWord(key === 'multidimensional:missing' ? missing : weighting, lang);
}
