/** A target without a number, judged by hand: 'Nâng cao nhận thức của người nghèo …', 'Cơ bản xóa nhà tạm'. */
import type { Draft } from '../frame';
import { groupIn } from '../groups';
import { serviceIn } from '../services';

/** What a plan's aims begin with. */
const AIM =
  /^(?:phan dau |tiep tuc |tung buoc |chu dong |quyet tam |co ban |trong nam |nam \d{4} )*(?:nang|tang|cai thien|bao dam|dam bao|han che|giam|ho tro|tao|phan dau|duy tri|thu hep|khoi day|phat huy|giu vung|hoan thanh|thuc hien|day manh|xay dung|khong|xoa|mo rong|phat trien|ngan chan|quan tam|huy dong|co ban|to chuc|giai quyet|uu tien|da dang|doi moi|ban)\b/;
/** A heading that says what follows, and nothing of its own. */
const OPENS =
  /^(?:cac|nhung|mot so|ve)\b.*(?:chi tieu|muc tieu)|nhu sau:?$|sau day:?$|:$|thieu hut (?:cac )?dich vu xa hoi co ban\.?$/;

/** The draft of a sentence that stands in the list of targets without a figure; null when it only leads to others. */
export function qualitative(plain: string): Draft | null {
  const isDated = /\d/.test(plain.replace(/\b(?:nam|giai doan) \d{4}(?: ?[-–] ?\d{4})?/g, ''));
  if (isDated || OPENS.test(plain) || !AIM.test(plain) || plain.length < 20) return null;
  return {
    kind: 'qualitative',
    value: null,
    unit: '',
    decimals: 0,
    group: groupIn(plain),
    about: serviceIn(plain),
    denominator: null,
    needOnly: false,
    qualifier: null,
    doubts: ['by-hand'],
  };
}

/** 'Cơ bản xóa nhà tạm, nhà dột nát …': an aim with no number of its own, before the figures of its parts. */
export function roughAim(plain: string): Draft | null {
  if (!/\bco ban (?:xoa|hoan thanh|giai quyet)\b/.test(plain)) return null;
  const draft = qualitative(plain);
  return draft && { ...draft, doubts: ['no-number'] };
}
