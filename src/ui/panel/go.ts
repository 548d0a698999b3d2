/** Selecting a cell of the workbook. */
import { ask } from './ask';
import { tell } from './state';
import { t } from './text';
import { FRAME } from './words/frame';

/** *Đến ô*. */
export async function goTo(sheet: string, cell: string): Promise<void> {
  const done = await ask(t(FRAME, 'going', { cell }), 'bangDenO', sheet, cell);
  if (done !== null) tell(done.message);
}
