import { markAspect } from '../workbook/cells';
import type { ProtectionModel, Rect } from '../workbook/types';
import type { SheetState } from './states';
import { make, type ObjectState } from './strict';

export interface ProtectionState extends SheetState {
  readonly protection: ProtectionModel;
}

/** Protects a range or (null) the whole sheet. Whoever protects may go on editing. */
export function protect({ env, sheet }: SheetState & ObjectState, rect: Rect | null): object {
  const protection: ProtectionModel = {
    id: env.workbook.nextId++,
    rect,
    description: '',
    warningOnly: false,
    canEdit: true,
  };
  sheet.protections.push(protection);
  markAspect(sheet, 'protection');
  return make<ProtectionState>('Protection', { env, sheet, protection });
}
