/** What a share is a share of: the noun it counts, in need or not. */
import type { Frame } from './frame';
import { serviceIn } from './services';

export interface ShareOf {
  /** 'hộ', 'người', 'trẻ em có nhu cầu'; null when no noun is found. */
  readonly denominator: string | null;
  readonly noun: string | null;
  /** Folded words that name whom it is about. */
  readonly subject: string;
  /** The noun stands behind the figure: '80% hộ nghèo'. */
  readonly ahead: boolean;
  readonly needOnly: boolean;
  /** What they get: the words behind whom it is about. */
  readonly predicate: string;
  /** A service each person has, though the plan counts households. */
  readonly byPersons: boolean;
}

/** Nouns by the words that name them; an age given with them belongs to them. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tre(?: em)?) (?:duoi|tu) [\d_]+(?: den (?:duoi )?[\d_]+)? tuoi/, ''],
  [/\b(?:tre em|tre|hoc sinh|con em)\b/, 'trẻ em'],
  [/\b(?:can bo|cong chuc|cong tac vien|to truong|truong thon)\b/, 'cán bộ'],
  [/\b(?:nguoi lao dong|lao dong)\b(?! - )/, 'người lao động'],
  [/\b(?:hoi vien|doan vien)\b/, 'hội viên'],
  [/\b(?:phu nu|thanh nien)\b/, 'người'],
  [/\b(?:nguoi|nhan khau|dan so|thanh vien)\b(?! ngheo da)/, 'người'],
  [/\b(?:can nha|nha tam|nha dot nat|nha o)\b/, 'nhà'],
  [/\b(?:thon|to dan pho|khu dan cu|ban|khu pho|ap)\b/, 'thôn'],
  [/\bho\b(?! tro(?! (?:len|xuong|lai)))/, 'hộ'],
];
/** Where whom it is about ends and what they get begins. */
const VERB =
  /\b(?:duoc|su dung|dung|tiep can|tham gia|di hoc|den truong|den lop|dat|dang ky|biet|(?<!chua )co(?! nhu cau| cong| du dieu kien| dieu kien| hoan canh| trach nhiem| nguoi| lao dong| tre| hoc sinh| kha nang| thanh vien)|hoan thanh|khong con|vuon len|thoat(?= ngheo (?:ben vung|trong)))\b/;
const NEED = /nhu cau/;
const FIT = /du dieu kien/;
const BY_PERSONS = /bao hiem y te|bhyt/;

/** What the figure of a frame is a share of. */
export function denominatorOf({ mention, said }: Frame): ShareOf {
  const { lead } = mention;
  const behind = mention.behind.trimStart();
  const after = subjectOf(behind);
  const before = subjectOf(lead.replace(/^.*\b(?:ty|ti) le\b/, ''));
  const ahead = nounOf(after) !== null && !/^\s*(?:so voi|trong|vao|den|cua)\b/.test(behind);
  const subject = ahead ? after : nounOf(before) === null ? lead : before;
  const found = nounOf(subject);
  const noun = found === 'hộ' && isByPersons(`${lead} ${behind}`, said) ? 'người' : found;
  const needs = NEED.test(subject) || (ahead && NEED.test(`${behind.slice(0, after.length + 40)}`));
  return {
    denominator: noun && noun + needOf(needs, subject),
    noun,
    subject,
    ahead,
    needOnly: needs,
    predicate: ahead ? behind.slice(after.length) : wordsAfter(lead, noun === null ? lead : subject),
    byPersons: noun !== found,
  };
}

function needOf(needs: boolean, subject: string): string {
  return [needs ? ' có nhu cầu' : '', FIT.test(subject) ? ', đủ điều kiện' : ''].join('');
}

function wordsAfter(words: string, part: string): string {
  return words.slice(words.indexOf(part) + part.length);
}

/** Said here, or before in a sentence that goes on: '… BHYT của hộ nghèo: 100%; hộ cận nghèo: 98%'. */
function isByPersons(words: string, said: Frame['said']): boolean {
  return BY_PERSONS.test(words) || (said?.about === 'insurance' && serviceIn(words) === null);
}

function subjectOf(words: string): string {
  const verb = VERB.exec(words);
  return verb && verb.index > 0 ? words.slice(0, verb.index) : words;
}

/** The noun a phrase is about: the first one named. */
function nounOf(words: string): string | null {
  let best: { at: number; noun: string } | null = null;
  for (const [pattern, noun] of NOUNS) {
    const match = pattern.exec(words);
    if (match && (best === null || match.index < best.at))
      best = { at: match.index, noun: noun || ageOf(match[0]) };
  }
  return best?.noun ?? null;
}

const SPELLED: ReadonlyMap<string, string> = new Map([
  ['tre', 'trẻ'],
  ['duoi', 'dưới'],
  ['tu', 'từ'],
  ['den', 'đến'],
  ['tuoi', 'tuổi'],
]);

/** 'tre duoi 6 tuoi' → 'trẻ dưới 6 tuổi' */
function ageOf(words: string): string {
  return words
    .split(' ')
    .map((word) => SPELLED.get(word) ?? word)
    .join(' ');
}
