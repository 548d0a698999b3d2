/**
 * AG08 and AG09 of the catalogue: figures of the plan that cannot belong together. They are about the target sheet,
 * which rules do not read, so that they are no rules; the ward may switch them off as it may a rule.
 */
import { formatNumber } from '../arithmetic/format';
import type { TotalRange } from '../arithmetic/implied-total';
import { say } from '../messages/catalogue';
import { TARGET_FINDINGS } from '../messages/target-findings';
import type { CellRef, Finding, Lang, Register, RuleSettings, RunSettings, Target } from '../model';
import type { TargetTable } from '../register/targets-table';
import type { PovertyStandard } from '../standards/standard';
import { figuresOf } from '../targets/figures';
import { findingKey } from '../rules/finding-key';
import { pairProblems, type PairProblem } from '../targets/plan-pairs';
import { plannedRateColumn } from '../targets/read/rows';
import { countText } from '../targets/wording';

export interface PlanToCheck {
  readonly targets: readonly Target[];
  /** The staff's table; null for the built-in targets, which are as the plan of the template has them. */
  readonly table: TargetTable | null;
}
interface Run {
  readonly register: Register;
  /** Last period's register. */
  readonly previous?: Register | null;
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly rules?: RuleSettings;
}

/** One finding a pair, at the rate; warnings unless the ward has set another severity. */
export function targetPairFindings({ targets, table }: PlanToCheck, run: Run): Finding[] {
  if (table === null) return [];
  const rate = plannedRateColumn(table);
  const problems = pairProblems(targets, contextOf(run), rate === null ? null : rate + 1);
  return problems
    .filter((problem) => run.rules?.off.includes(codeOf(problem)) !== true)
    .flatMap((problem) => findingOf(problem, rate === null ? 'ke_hoach' : 'ty_le', run));
}

function contextOf({ register, previous, settings, standard }: Run) {
  return (target: Target) => {
    const { baseline, actual } = figuresOf(target, {
      register,
      previous: previous ?? null,
      settings,
      standard,
    });
    return {
      total: baseline?.denominator ?? actual?.denominator ?? null,
      start: baseline?.numerator ?? null,
    };
  };
}

const codeOf = ({ kind }: PairProblem): 'AG08' | 'AG09' => (kind === 'relative' ? 'AG08' : 'AG09');

function findingOf(
  problem: PairProblem,
  field: 'ke_hoach' | 'ty_le',
  { settings: { lang }, rules }: Run,
): Finding[] {
  const { target, decimals } = problem;
  const ref = target.cells.value;
  if (!ref || target.value === null) return [];
  const code = codeOf(problem);
  const found = formatNumber(target.value, decimals, lang);
  return [
    {
      code,
      rule: code === 'AG08' ? 'target-points-or-percent' : 'target-count-and-rate',
      severity: rules?.severity[code] ?? 'warning',
      ref,
      field,
      message: messageOf(problem, found, lang),
      found,
      expected: expectedOf(problem, lang),
      todo: say(TARGET_FINDINGS, lang, code === 'AG08' ? 'todo-relative' : 'todo-pair'),
      related: relatedOf(problem),
      fix: null,
      household: null,
      also: [],
      key: findingKey(code, [target.id], [found]),
    },
  ];
}

function relatedOf(problem: PairProblem): CellRef[] {
  const { cells } = problem.target;
  const other = problem.kind === 'apart' ? problem.other.target.cells : {};
  return [
    cells.count,
    problem.kind === 'relative' ? cells.baseline : undefined,
    other.value,
    other.count,
  ].filter((ref) => ref !== undefined);
}

function messageOf(problem: PairProblem, points: string, lang: Lang): string {
  const about = { id: problem.target.id, points, count: countText(problem.count, lang) };
  switch (problem.kind) {
    case 'relative':
      return say(TARGET_FINDINGS, lang, 'pair-relative', { ...about, start: countText(problem.start, lang) });
    case 'never':
      return say(TARGET_FINDINGS, lang, 'pair-never', about);
    case 'outside': {
      const key = problem.range.to === null ? 'pair-outside-open' : 'pair-outside';
      const total = countText(problem.total, lang);
      return say(TARGET_FINDINGS, lang, key, { ...about, ...ends(problem.range, lang), total });
    }
    case 'apart': {
      const { from, to } = ends(problem.other.range, lang);
      const other = { other: problem.other.target.id, otherFrom: from, otherTo: to };
      return say(TARGET_FINDINGS, lang, 'pair-apart', { ...about, ...ends(problem.range, lang), ...other });
    }
  }
}

const ends = ({ from, to }: TotalRange, lang: Lang) => ({
  from: countText(from, lang),
  to: to === null ? '' : countText(to, lang),
});

function expectedOf(problem: PairProblem, lang: Lang): string {
  if (problem.kind === 'outside')
    return say(TARGET_FINDINGS, lang, 'expected-total', ends(problem.range, lang));
  if (problem.kind === 'apart')
    return say(TARGET_FINDINGS, lang, 'expected-total', ends(problem.other.range, lang));
  return '';
}
