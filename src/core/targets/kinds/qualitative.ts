import { say } from '../../messages/catalogue';
import { TARGET_SENTENCES } from '../../messages/targets';
import type { Lang } from '../../model';
import { NO_DATA, statusFor } from '../judge';
import type { KindInput, TargetKindModule, Verdict, Words } from './kind';

/**
 * A target without a number ('nâng cao nhận thức…'), judged by hand: `actual.numerator` is 1 for reached and
 * 0 for not reached, null while nobody has judged. Never a percentage.
 */
export const qualitative: TargetKindModule = {
  id: 'qualitative',
  evaluate({ actual, elapsed }: KindInput): Verdict {
    const judgement = actual?.numerator ?? null;
    if (judgement !== 0 && judgement !== 1) return NO_DATA;
    const met = judgement === 1;
    return { ...NO_DATA, met, status: statusFor(met, false, elapsed) };
  },
  sentence(_input: KindInput, verdict: Verdict, _words: Words, lang: Lang): string {
    if (verdict.met === null) return say(TARGET_SENTENCES, lang, 'notJudged');
    return say(TARGET_SENTENCES, lang, verdict.met ? 'judgedMet' : 'judgedUnmet');
  },
};
