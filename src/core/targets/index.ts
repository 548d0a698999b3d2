/** The door of the targets for the jobs; formulas and the report import their one file. */
export { problemText } from './problem-text';
export { evaluateTargets } from './progress';
export type { TargetProblem } from './read/problem';
export { readTargetSheet } from './read/read-targets';
export { countByStatus } from './summary';
export { TEMPLATE_TARGETS } from './template';
