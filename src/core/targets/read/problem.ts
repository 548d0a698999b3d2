/** What a target sheet has that could not be used. */
import type { Cell, CellRef } from '../../model';
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
    | 'relativeUnclear'
    | 'judgementWithoutRemark'
    | 'notUnderstood'
    | 'fractionTaken'
    | 'readFromText'
    | 'columnUnread';
  /** What the cell holds. */
  readonly found: Cell;
}
