/** Judgements that could not be made, by reason. */
import type { FindingsResult } from '../../../../addin/panel-types';

export type Reason = Extract<FindingsResult, { ok: true }>['notAssessable'][number];

interface Group {
  readonly why: string;
  /** Those that most judgements are missing of first. */
  readonly rules: readonly Reason[];
  readonly total: number;
}

/** By reason, the most frequent first: eighty rules have no more than a dozen reasons among them. */
export function groupReasons(reasons: readonly Reason[]): Group[] {
  const groups = new Map<string, Reason[]>();
  for (const each of reasons) groups.set(each.why, [...(groups.get(each.why) ?? []), each]);
  return [...groups]
    .map(([why, rules]) => ({
      why,
      rules: rules.sort((a, b) => b.count - a.count),
      total: rules.reduce((sum, rule) => sum + rule.count, 0),
    }))
    .sort((a, b) => b.total - a.total);
}
