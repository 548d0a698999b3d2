/**
 * The rules in running order: a rule stands behind those whose errors spoil its input or say the same more exactly.
 * The stage of a rule (`meta.stage`) decides first, its place in its family's list second.
 */
import { AGGREGATES_RULES } from './aggregates/index';
import { COMPLETENESS_RULES } from './completeness/index';
import { CONSISTENCY_RULES } from './consistency/index';
import { FIELDS_RULES } from './fields/index';
import { STAGES, type Rule } from './rule';
import { STRUCTURE_RULES } from './structure/index';

const FAMILIES: readonly (readonly Rule[])[] = [
  STRUCTURE_RULES,
  FIELDS_RULES,
  CONSISTENCY_RULES,
  COMPLETENESS_RULES,
  AGGREGATES_RULES,
];

export const RULES: readonly Rule[] = STAGES.flatMap((stage) =>
  FAMILIES.flatMap((family) => family.filter(({ meta }) => meta.stage === stage)),
);
