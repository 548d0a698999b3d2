/**
 * AG08 and AG09 of the catalogue: what is checked of the plan's own figures. They look at targets, which no rule may
 * (job/target-pair-findings.ts runs them), but are named, weighed and switched off as rules are.
 */
import { TARGET_FINDINGS } from '../messages/target-findings';
import type { Lang } from '../model';
import type { Rule, RuleMeta, RuleTexts } from './rule';

/** What a reader is told of a rule. */
export type RuleListing = Pick<Rule, 'meta' | 'texts'>;

const META: Pick<RuleMeta, 'stage' | 'severity' | 'scope' | 'needs' | 'autofix'> = {
  stage: 'printed',
  severity: 'warning',
  scope: 'report',
  needs: [],
  autofix: 'no',
};

const ofPlan = (
  lang: Lang,
  todo: 'todo-relative' | 'todo-pair',
  sentences: readonly (keyof (typeof TARGET_FINDINGS)['vi'])[],
): Pick<RuleTexts, 'fix' | 'messages'> => {
  const [first = todo, ...others] = sentences;
  return {
    fix: TARGET_FINDINGS[lang][todo],
    messages: {
      default: TARGET_FINDINGS[lang][first],
      ...Object.fromEntries(others.map((key) => [key, TARGET_FINDINGS[lang][key]])),
    },
  };
};

const RELATIVE = ['pair-relative'] as const;
const PAIRS = ['pair-never', 'pair-outside', 'pair-outside-open', 'pair-apart'] as const;

export const PLAN_CHECKS: readonly RuleListing[] = [
  {
    meta: { ...META, code: 'AG08', id: 'target-points-or-percent', source: 'arithmetic of the plan' },
    texts: {
      vi: {
        title: 'Điểm phần trăm ghi nhầm thành %',
        why: 'Giảm 1,11 điểm phần trăm khác hẳn giảm 1,11% số hộ: đọc nhầm là giao sai chỉ tiêu.',
        ...ofPlan('vi', 'todo-relative', RELATIVE),
      },
      en: {
        title: 'Percentage-point vs percent change',
        why: 'A fall of 1.11 points is not a fall of 1.11% of the households: read wrongly, the target is another.',
        ...ofPlan('en', 'todo-relative', RELATIVE),
      },
    },
  },
  {
    meta: { ...META, code: 'AG09', id: 'target-count-and-rate', source: 'arithmetic of the plan' },
    texts: {
      vi: {
        title: 'Chỉ tiêu số hộ và tỷ lệ không tương ứng',
        why: 'Số hộ và tỷ lệ không ứng với nhau thì không biết thế nào là đạt.',
        ...ofPlan('vi', 'todo-pair', PAIRS),
      },
      en: {
        title: 'Target count and rate inconsistent',
        why: 'Where count and rate do not belong together nobody can say when the target is met.',
        ...ofPlan('en', 'todo-pair', PAIRS),
      },
    },
  },
];
