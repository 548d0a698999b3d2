/** How sure the role of a sheet is, and why. */
import { say } from '../messages/catalogue';
import { roleText, setupTexts, type ExplainedRole } from '../messages/setup';
import type { Lang } from '../model';
import type { SheetExplanation } from './explain';
import { surenessOf, type FieldExplanation } from './explain-columns';
import type { FieldId } from './fields';

/** Fields that make a sheet what it is; the surest of each group counts. */
const TELLING: Readonly<Record<SheetExplanation['role'], readonly (readonly FieldId[])[]>> = {
  households: [
    ['ho_ten', 'chu_ho'],
    ['ma_ho', 'so_nhan_khau', 'phan_loai', 'b1', 'b2', 'nguyen_nhan', 'cccd'],
  ],
  members: [['ho_ten'], ['ma_ho'], ['quan_he', 'ngay_sinh', 'cccd']],
  both: [
    ['ho_ten', 'chu_ho'],
    ['quan_he', 'stt_ho', 'stt_tv', 'ma_ho'],
  ],
  targets: [['chi_tieu'], ['ke_hoach', 'thuc_hien', 'dau_ky', 'so_ho', 'ty_le']],
  summary: [
    ['thon', 'don_vi'],
    ['so_ho_ngheo', 'so_ho_can_ngheo', 'tong_so_ho'],
  ],
};
/** Without a telling field of some group the role rests on the number of known columns. */
const BY_NUMBER = 0.6;

/** How sure the role is, and the fields that tell it. */
export function sureOf(
  role: SheetExplanation['role'],
  fields: readonly FieldExplanation[],
): { confidence: number; telling: readonly FieldExplanation[] } {
  // The most telling field of a group that is sure, else the surest.
  const best = TELLING[role].map((group) => {
    const found = group.flatMap((field) => fields.filter((each) => each.field === field));
    const top = Math.max(...found.map((each) => each.confidence));
    return found.find(({ confidence }) => surenessOf(confidence) === 'sure' || confidence === top) ?? null;
  });
  const telling = best.filter((each): each is FieldExplanation => each !== null);
  const confidence = Math.min(...best.map((each) => each?.confidence ?? BY_NUMBER));
  return { confidence, telling: telling.length > 0 ? telling : fields.slice(0, 3) };
}

/** The role and the columns it rests on, in words. */
export function reasonOf(role: ExplainedRole, telling: readonly FieldExplanation[], lang: Lang): string {
  const stated = telling.some(({ reason }) => reason === 'mapping');
  const columns = telling.map(({ label, column }) => `“${label}” (${column})`).join(', ');
  return `${roleText(role, lang)} – ${say(setupTexts, lang, stated ? 'why-mapping' : 'why-role', { columns })}`;
}
