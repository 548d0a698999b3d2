/** What the one button of Trang chủ does. */
import type { NextStep } from '../../addin/panel-types';
import { goTo } from './go';
import { open } from './open';
import { runCheck, listFindings } from './screens/check/check-state';
import { previewClasses } from './screens/classify-state';
import { t } from './text';
import { continueWork, startWork } from './work';
import { HOME } from './words/home';

/** Where the progress sheet is unless it was renamed; the server says so then. */
const PROGRESS_SHEET = 'GN Tiến độ chỉ tiêu';

/** @returns whether it was built */
export async function buildProgress(): Promise<boolean> {
  const result = await startWork(t(HOME, 'building'), { tasks: ['progress'], hamlet: null });
  return result?.finished ?? false;
}

export function doAll(): void {
  const tasks = ['check', 'classify', 'indicators', 'progress'] as const;
  void startWork(t(HOME, 'all.doing'), { tasks, hamlet: null });
}

const STEPS: Readonly<Record<NextStep, () => unknown>> = {
  'set-up': () => open('setup'),
  continue: continueWork,
  check: () => {
    open('check');
    return runCheck();
  },
  'see-findings': () => {
    open('check');
    return listFindings();
  },
  classify: () => {
    open('classify');
    return previewClasses();
  },
  'build-progress': buildProgress,
  'see-progress': () => goTo(PROGRESS_SHEET, 'A1'),
};

export const doNext = (next: NextStep): void => void STEPS[next]();
