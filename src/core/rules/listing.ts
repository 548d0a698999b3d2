/** Every check the add-in makes, for pages and settings that list them: the rules, and what is checked of the plan. */
import { RULES } from './index';
import { PLAN_CHECKS, type RuleListing } from './plan-checks';

export const LISTED_RULES: readonly RuleListing[] = [...RULES, ...PLAN_CHECKS];
