/** The type of a place: urban or rural. */
import type { Area, Cell, Reading } from '../model';
import { BLANK, remember } from './remember';
import { cellText, isBlank, isUnaccented, labelKey, normaliseText } from './unicode';

/** Wards and townships are urban, communes rural; a unit may be written with its name. */
const AREAS: readonly (readonly [RegExp, Area])[] = [
  [/^(?:khu vuc |vung )?(?:thanh thi|do thi|urban)$|^(?:phuong|thi tran)(?: |$)/, 'urban'],
  [/^(?:khu vuc |vung )?(?:nong thon|rural)$|^xa(?: |$)/, 'rural'],
];
/** 'Khu vực III', 'KV1': how hard life is there, or the name of a hamlet; urban and rural ones are numbered alike. */
const NUMBERED = /^(?:khu vuc|kv|vung)(?: so)? ?(?:[ivx]{1,4}|\d{1,2})$/;
const NOTHING = /^[-–—._…\s]*$/;

/**
 * 'Thành thị', 'Đô thị', 'Phường Phổ Minh' are urban; 'Nông thôn', 'Xã Bình Minh' rural. A dash and a numbered region
 * say nothing of it and are blank. Anything else that is written is unreadable: 'TT', 'KV nông thôn/thành thị', 'Xa'.
 * Source: shared domain/register.json, khu_vuc: phường, thị trấn = thành thị; xã = nông thôn.
 */
export function readArea(cell: Cell | undefined): Reading<Area> {
  if (cell === null || isBlank(cell)) return BLANK;
  return areaIn(cellText(cell));
}

const areaIn = remember((written): Reading<Area> => {
  const text = normaliseText(written);
  const key = labelKey(text);
  if (NOTHING.test(text) || NUMBERED.test(key)) return BLANK;
  const found = AREAS.find(([pattern]) => pattern.test(key));
  return found && !isFar(text) ? { kind: 'ok', value: found[1] } : { kind: 'unreadable', text };
});

/** 'Xa trung tâm' is far from it, and no commune; without any accent only a name after it tells: 'Xa Binh Minh'. */
function isFar(text: string): boolean {
  return /^xa(?: |$)/i.test(text) && !(isUnaccented(text) && /^[Xx][Aa] [A-Z]/.test(text));
}
