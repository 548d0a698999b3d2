/** What a kind of target says of figures: verdict and sentence about poor households. */
import type { TargetKind } from '../../../../src/core/model';
import { sentenceFor, judgeTarget } from '../../../../src/core/targets/judge-target';
import { TARGET_KINDS } from '../../../../src/core/targets/kinds';
import type { CountedWithUnknown, KindInput, Plan } from '../../../../src/core/targets/kinds/kind';

export const counted = (
  numerator: number | null,
  denominator: number | null,
  unknown = 0,
): CountedWithUnknown => ({
  numerator,
  denominator,
  unknown,
});

export function told(
  id: TargetKind,
  plan: Partial<Plan>,
  baseline: CountedWithUnknown | null,
  actual: CountedWithUnknown | null,
  more: Partial<KindInput> = {},
) {
  const kind = TARGET_KINDS[id];
  const none: Plan = {
    ...{ value: null, max: null, decimals: 0, count: null },
    ...{ form: 'by', strict: false, flow: false },
  };
  const input: KindInput = { plan: { ...none, ...plan }, baseline, actual, elapsed: 1, ...more };
  const verdict = judgeTarget(kind, input);
  const words = { lead: 'Kết nối cho', unit: 'hộ', counted: 'hộ nghèo' };
  return { ...verdict, sentence: sentenceFor(kind, input, verdict, words, 'vi') };
}
