import type { TargetKindModule } from './kind';
import { evaluateShare } from '../share/evaluate';
import { shareSentence } from '../share/sentence';

/**
 * A share to be reached: '80% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh'.
 *
 * The exact ratio is compared with the plan, without rounding in anybody's favour: 95 % of 199 needs 190.
 * Rows that could not be judged make an interval, judged only when both ends agree. A share with nobody in
 * its denominator is not 100 %; a plan of 100 % cannot be exceeded.
 *
 * @see shared/domain/progress.md section 5
 */
export const reachShare: TargetKindModule = {
  id: 'reach-share',
  evaluate: evaluateShare,
  sentence: shareSentence,
};
