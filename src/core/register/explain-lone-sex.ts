/** What a column of one sex says where the other sex has none. */
import { loneSexText } from '../messages/setup';
import type { Lang, Sex } from '../model';
import type { FieldExplanation } from './explain-columns';
import type { FieldId } from './fields';

/** Column, the column beside which it is not alone, and whom it marks. */
const LONE: readonly (readonly [field: FieldId, other: FieldId, sex: Sex])[] = [
  ['gioi_tinh_nu', 'gioi_tinh_nam', 'female'],
  ['gioi_tinh_nam', 'gioi_tinh_nu', 'male'],
  ['nam_sinh_nu', 'nam_sinh_nam', 'female'],
  ['nam_sinh_nam', 'nam_sinh_nu', 'male'],
];

/** Adds to the reason of such a column that its blanks leave the sex open: a column shown as read is read. */
export function withLoneSex<T extends { readonly fields: readonly FieldExplanation[] }>(
  explained: T,
  lang: Lang,
): T {
  const has = new Set(explained.fields.map(({ field }) => field));
  if (has.has('gioi_tinh')) return explained;
  const fields = explained.fields.map((column): FieldExplanation => {
    const lone = LONE.find(([field, other]) => field === column.field && !has.has(other));
    return lone ? { ...column, why: `${column.why}; ${loneSexText(lone[2], lang)}` } : column;
  });
  return { ...explained, fields };
}
