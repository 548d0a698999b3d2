/** What a target sheet has that could not be used. */
import type { CellRef } from '../../model';
import type { FieldId } from '../../register/fields';

export interface TargetProblem {
  readonly targetId: string;
  readonly ref: CellRef;
  readonly field: FieldId;
  /** Key of TARGET_PROBLEMS. */
  readonly key:
    | 'planNotNumber'
    | 'enteredNotNumber'
    | 'startNotCount'
    | 'judgementWithoutRemark'
    | 'notUnderstood'
    | 'fractionTaken'
    | 'readFromText';
  /** What the cell shows. */
  readonly found: string;
}
