/** Words for nothing that leave a question open, and those that answer it. */
import { fold } from '../text/unicode';
import { saysNothing } from './cells';

/** As good as blank elsewhere; of an insurance, an allowance or a disability they say that there is none. */
const HAS_NONE = new Set(['khong co', 'chua co']);

/** True for words that say that nobody knows ('không rõ', 'chưa cập nhật', '...'). */
export function saysUnknown(written: string): boolean {
  return saysNothing(written) && !HAS_NONE.has(fold(written));
}
