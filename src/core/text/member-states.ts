/** What the state column says of a person: still a member, gone for good, or never one. */
import { LEAVING, type Told } from './leaving-words';
import { remember } from './remember';
import { fold, isUnaccented, normaliseText } from './unicode';

/**
 * `gone`: died or moved away. `guest`: helpers, lodgers, those staff mark as not counted. `unclear`: something is said
 * of leaving, but not whether this person has left.
 */
export type MemberState = 'member' | 'gone' | 'guest' | 'unclear';

/** A sign of doubt, and words left open. Brackets are none here: '(đã chết)' is a remark like another. */
const DOUBT = /[?？*]|\p{L}.*(?:\.{3}|…)/u;
const UNSURE =
  /(?:^|[\s(])(?:(?:khong|ko|chua) (?:ro|biet|chac|xac (?:minh|dinh|nhan)|kiem tra)|co the|co le|hinh nhu|nghe noi|hoi lai|kiem tra lai|xac minh lai)(?:$|[\s,;/.)])/;

/** Who has come: 'mới tách hộ đến', 'tách khẩu từ …', 'chuyển khẩu về đây' are members of this household. */
const ARRIVED =
  /(^|[\s(])(?:chuyen (?:(?:ho )?khau )?(?:den|tu)|chuyen (?:ho )?khau ve|moi (?:den|ve|chuyen den|tach|nhap)|nhap (?:khau|ho|ve)|tach (?:ho|khau) (?:tu|ve|den))(?=$|[\s,;/.)])/;
/** Said before it: it did not happen. 'Chưa báo tử' speaks of a death all the same. */
const DENIED = /(?:^|[\s(])(?:khong|ko|k|chua|chang)(?: (?:co|phai|he|bi|duoc|con|di|lam|xin|thay))*$/;
const DEATH_PAPERS = /^(?:khai|bao) tu$/;
/** Said before it: it is to come. */
const PLANNED =
  /(?:^|[\s(])(?:xin|du kien|sap|dinh|muon|chuan bi|se|cho|de nghi|lam don|thu tuc|ho so|giay to|nguyen vong|ke hoach)(?: (?:xin|duoc|lam|viec|di|duyet))*$/;
/** Said behind it: it has not been granted. */
const NOT_GRANTED =
  /^[\s(,;–—-]*(?:nhung )?(?:(?:chua|khong|ko|dang cho|cho) (?:duoc )?(?:duyet|giai quyet|dong y|xong|thanh|co quyet dinh)|(?:chua|khong) duoc\)?$|bi tu choi)/;
/** Somebody else's: 'chồng chết', 'bố đã mất' on the row of the widow or the child. */
const OF_ANOTHER =
  /(?:^|[\s(])(?:chong|vo|cha|bo|ba|me|ma|con|ong|anh|chi|em|chau)(?: (?:de|ruot|no|ay|trai|gai))?(?: (?:da|moi|bi|vua))*$/;
/** 'Đi giúp việc', 'học ở trọ Đà Nẵng': a member who lives or works elsewhere for a time. */
const ELSEWHERE = /(?:^|[\s(])(?:di|hoc|sinh vien|lam|nghe|hoc sinh|ra|vao)(?: \S+){0,2}$/;
/** 'Chuyển đi rồi về lại'. */
const CAME_BACK =
  /(?:^|[\s(])(?:(?:da|moi) ve|ve lai|quay (?:lai|ve)|tro (?:lai|ve)|chuyen lai)(?:$|[\s,;/.)])/;

/**
 * Words of staff for states (source rules ST09, ST23), with or without accents. What says nothing of leaving is a
 * member, and so is who has not left or not yet; a question mark, or the death of somebody else, leaves it unclear.
 */
export const memberState = remember((written): MemberState => {
  const text = normaliseText(written).toLowerCase();
  const folded = fold(text);
  if (DOUBT.test(text) || UNSURE.test(folded)) return 'unclear';
  const arrived = ARRIVED.exec(folded);
  if (arrived !== null) return afterArrival(text, folded, arrived);
  const said = tellings(text);
  if (said.includes('gone')) return CAME_BACK.test(folded) ? 'unclear' : 'gone';
  if (said.includes('guest')) return 'guest';
  return said.includes('open') ? 'unclear' : 'member';
});

/** Here, unless the coming is denied or a going is told of as well. */
function afterArrival(text: string, folded: string, { index, 0: words }: RegExpExecArray): MemberState {
  if (DENIED.test(folded.slice(0, index).trimEnd())) return 'unclear';
  // Folding keeps the length of composed text: the words stand at the same place in both.
  const others = `${text.slice(0, index)} ; ${text.slice(index + words.length)}`;
  return tellings(others).some((told) => told !== 'member') ? 'unclear' : 'member';
}

function tellings(text: string): readonly Told[] {
  const isPlain = isUnaccented(text);
  return LEAVING.flatMap(({ told, accented, plain }) =>
    [...text.matchAll(isPlain ? plain : accented)].map((match): Told => {
      const before = fold(text.slice(0, match.index));
      const behind = fold(text.slice(match.index + match[0].length));
      return meaning({ told, word: fold(match[0]), before, behind });
    }),
  );
}

interface Telling {
  readonly told: Told;
  readonly word: string;
  readonly before: string;
  readonly behind: string;
}

function meaning({ told, word, before, behind }: Telling): Told {
  if (DENIED.test(before)) return DEATH_PAPERS.test(word) ? 'open' : 'member';
  if (PLANNED.test(before) || (told === 'gone' && NOT_GRANTED.test(behind))) return 'member';
  if (told === 'gone' && OF_ANOTHER.test(before)) return 'open';
  return told === 'guest' && ELSEWHERE.test(before) ? 'open' : told;
}
