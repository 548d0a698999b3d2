/** What the state column says of a person: still a member, gone for good, or never one. */
import { hasDoubtSign } from './doubt';
import { phraseReader } from './phrases';
import { remember } from './remember';
import { STATE_PHRASES, STATE_FILLERS, type Told } from './state-words';
import { fold, normaliseText } from './unicode';

/**
 * `gone`: died or moved away. `guest`: helpers, lodgers, those staff mark as not counted. `unclear`: something is
 * written that does not tell whether this person has left.
 */
export type MemberState = 'member' | 'gone' | 'guest' | 'unclear';

const read = phraseReader<Told>({ terms: STATE_PHRASES, fillers: STATE_FILLERS });

/** Days, months and years, with the words before them. */
const WHEN =
  /(?:(?:kể )?từ |vào |hồi |lúc |sau |trước |đầu |cuối |khoảng |trong )?(?:(?:ngày|tháng|năm|tu|ngay|thang|nam) )*(?<![\d/.-])(?:(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}|(?<=(?:ngày|tháng|ngay|thang) )\d{1,2})(?![\d/.-]|\s*\p{L}*\s*tuổi)/giu;
/** Capitals alone tell a place ('vào Đồng Nai'), and not behind every word: 'chuyển đi Học' is no place. */
const PLACE =
  /(?<=(?<!\p{L})(từ|đi|đến|về|vào|ra|lên|xuống|sang|qua|tại|ở) )\p{Lu}[\p{Ll}]+(?:[ -]\p{Lu}[\p{Ll}]+)*/gu;
const NO_PLACE =
  /^(?:hoc|lam|dieu tri|chua|cho|choi|tham|nghia vu|bo doi|lao dong|tu|cai|xuat|cong|kham|vien|benh)(?: |$)/;
/** 'Tại tổ 3', 'ở thôn 5'. */
const HERE =
  /(?<!\p{L})(?:tại|ở) (?:tổ(?: dân phố)?|tdp|thôn|xóm|ấp|khu|khu phố|bản|buôn|làng) \d{1,2}(?![\d\p{L}])/giu;
/** 'Mất (CCCD)' is 'mất CCCD'. */
const LOST_IN_BRACKETS = /(?<!\p{L})(mất|mat) ?\(([^()]*)\)/giu;

/**
 * Words of staff for states (source rules ST09, ST23), with or without accents. The reading is closed: gone, guest and
 * member are those of whom every word written is known. One word more ('Chồng chết', 'chuyển đi làm ăn'), a doubt, or
 * words that contradict each other leave it unclear, so that nobody is dropped or kept by a guess.
 */
export const memberState = remember((written): MemberState => {
  const text = normaliseText(written);
  if (text === '') return 'member';
  if (hasDoubtSign(text)) return 'unclear';
  const plain = text
    .replace(LOST_IN_BRACKETS, '$1 $2')
    .replace(HERE, 'tại thôn')
    .replace(WHEN, ' ')
    .replace(PLACE, (name) => (NO_PLACE.test(fold(name)) ? name : 'nơi khác'))
    .replace(/\s+/g, ' ')
    .toLowerCase();
  const { isUnderstood, terms } = read(plain);
  return isUnderstood ? summedUp(terms) : 'unclear';
});

interface Term {
  readonly value: Told;
  readonly denied: boolean;
  readonly clause: number;
}

function summedUp(terms: readonly Term[]): MemberState {
  const says = (...values: readonly Told[]): boolean =>
    terms.some(({ value, denied }) => !denied && values.includes(value));
  const denies = (...values: readonly Told[]): boolean =>
    terms.some(({ value, denied }) => denied && values.includes(value));
  // Who 'has not been reported dead' may be dead, and who 'has not come' may be anywhere.
  if (says('open') || denies('open', 'member', 'away', 'arrived', 'back', 'plan', 'place', 'death-paper'))
    return hasDied(terms) ? 'gone' : 'unclear';
  if (says('plan', 'refused') || says('done') || denies('done', 'refused')) return ofPlan(terms);
  const isGone = says('died', 'left', 'paper', 'death-paper');
  if (isGone) return staysGone(terms) ? 'gone' : 'unclear';
  if (says('guest')) return says('member', 'away', 'place', 'back', 'arrived') ? 'unclear' : 'guest';
  return isMember(terms) ? 'member' : 'unclear';
}

/** 'Đã chết, chưa khai tử'. */
function hasDied(terms: readonly Term[]): boolean {
  const others = terms.filter(({ value, denied }) => !(value === 'death-paper' && denied));
  return others.some(({ value }) => value === 'died') && summedUp(others) === 'gone';
}

/** A going with nothing against it: 'chưa cắt khẩu' is none, for the papers come later. */
const staysGone = (terms: readonly Term[]): boolean =>
  terms.every(({ value, denied }) =>
    denied ? value === 'paper' : ['died', 'left', 'paper', 'death-paper', 'place'].includes(value),
  );

const GOING: readonly Told[] = ['left', 'paper'];
const isNotDone = ({ value, denied }: Term): boolean => value === 'refused' || (value === 'done' && denied);

/**
 * What is planned, put off or refused has not happened, where that is said of each going: in its own clause, or, of one
 * alone, behind it ('chuyển khẩu, chưa xong'). What has been granted since may have happened.
 */
function ofPlan(terms: readonly Term[]): MemberState {
  const goings = terms.filter(({ value, denied }) => GOING.includes(value) && !denied);
  const isOther = ({ value, denied }: Term): boolean =>
    !GOING.includes(value) && value !== 'plan' && !isNotDone({ value, denied, clause: 0 });
  if (terms.some(isOther) || !terms.some(({ value }) => GOING.includes(value))) return 'unclear';
  const isPlanBefore = (term: Term, going: Term): boolean =>
    term.value === 'plan' && terms.indexOf(term) < terms.indexOf(going);
  const isPut = (going: Term): boolean =>
    terms.some(
      (term) =>
        (term.clause === going.clause && (isNotDone(term) || isPlanBefore(term, going))) ||
        (goings.length === 1 && term.clause > going.clause && isNotDone(term)),
    );
  return goings.every(isPut) ? 'member' : 'unclear';
}

function isMember(terms: readonly Term[]): boolean {
  const says = (...values: readonly Told[]): boolean =>
    terms.some(({ value, denied }) => !denied && values.includes(value));
  if (says('place')) return says('away') && !says('member', 'arrived');
  return terms.length > 0;
}
