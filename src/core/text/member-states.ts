/** What the state column says of a person: still a member, gone for good, or never one. */
import { remember } from './remember';
import { exactKey, isUnaccented, normaliseText } from './unicode';

/** `gone`: died or moved away. `guest`: helpers, lodgers, those staff mark as not counted. */
export type MemberState = 'member' | 'gone' | 'guest';

const PRESENT = new Set(['có mặt', 'còn ở', 'còn sống', 'đang ở'].map(exactKey));
/** Who has come or stays: 'mới tách hộ đến', 'tách khẩu từ …' are members of this household. */
const ARRIVED =
  /(?:^|\s)(?:chuyển đến|mới (?:đến|về|chuyển đến|tách|nhập)|nhập (?:khẩu|hộ|về)|tách (?:hộ|khẩu) (?:từ|về|đến))(?:\s|$|[,;/.])/;
const GONE =
  /(?:^|\s)(?:chết|mất(?! (?:sức|khả|việc|trí))|qua đời|từ trần|tử vong|khai tử|báo tử|chuyển đi|đã chuyển|chuyển (?:khẩu|hộ khẩu)|tách (?:khẩu|hộ)|đã tách|cắt (?:khẩu|hộ khẩu)|xóa|xoá|đi khỏi)(?:\s|$|[,;/.])/;
const GUEST = /(?:^|\s)(?:không tính|giúp việc|ở trọ|ở thuê)(?:\s|$|[,;/.])/;
/** Without accents 'mat' is 'mặt' as well as 'mất', and 'xoa' may be anything. */
const GONE_PLAIN =
  /(?:^|\s)(?:chet|da mat|qua doi|tu tran|tu vong|khai tu|bao tu|chuyen di|da chuyen|chuyen (?:khau|ho khau)|tach (?:khau|ho)|da tach|cat (?:khau|ho khau)|da xoa|di khoi)(?:\s|$|[,;/.])|^mat$/;
const GUEST_PLAIN = /(?:^|\s)(?:khong tinh|giup viec|o tro|o thue)(?:\s|$|[,;/.])/;
const ARRIVED_PLAIN =
  /(?:^|\s)(?:chuyen den|moi (?:den|ve|chuyen den|tach|nhap)|nhap (?:khau|ho|ve)|tach (?:ho|khau) (?:tu|ve|den))(?:\s|$|[,;/.])/;

/** Words of staff for states (source rules ST09, ST23), with or without accents; what says nothing of leaving is a member. */
export const memberState = remember((written): MemberState => {
  const text = normaliseText(written).toLowerCase();
  if (PRESENT.has(exactKey(text))) return 'member';
  const isPlain = isUnaccented(text);
  if ((isPlain ? ARRIVED_PLAIN : ARRIVED).test(text)) return 'member';
  if ((isPlain ? GONE_PLAIN : GONE).test(text)) return 'gone';
  return (isPlain ? GUEST_PLAIN : GUEST).test(text) ? 'guest' : 'member';
});
