/** What a target sheet has that could not be used. */
import type { CellRef, Severity } from '../../model';
import type { FieldId } from '../../register/fields';

const SEVERITIES = {
  planNotNumber: 'error',
  enteredNotNumber: 'error',
  judgementWithoutRemark: 'warning',
  notUnderstood: 'warning',
  fractionTaken: 'info',
} as const satisfies Readonly<Record<string, Severity>>;

export interface TargetProblem {
  readonly targetId: string;
  readonly ref: CellRef;
  readonly field: FieldId;
  /** Key of TARGET_PROBLEMS. */
  readonly key: keyof typeof SEVERITIES;
  /** What the cell shows. */
  readonly found: string;
}

/** How grave a problem is: a number that cannot be read hides a result, the others only need a look. */
export function problemSeverity({ key }: TargetProblem): Severity {
  return SEVERITIES[key];
}
