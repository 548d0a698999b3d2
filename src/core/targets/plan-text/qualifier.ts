/** Words that narrow a target to a part of its group: 'ở Tổ dân phố 2', 'dân tộc Khmer', 'dưới 6 tuổi'. */
import { fold } from '../../text/unicode';
import { COMPARING } from '../comparison';
import type { Draft } from './frame';
import { flowIn } from './groups';
import { outside } from './mentions';
import { wordNumbersIn } from './number-words';
import type { Passage } from './passage';

type Words = Pick<Passage, 'text' | 'plain'>;
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Names have capitals, so these look at the text as written: a hamlet, and a people. */
const NAME = String.raw`(?:\p{Lu}[\p{L}'’-]*|\d+[A-Z]?(?![\d,.]*\s?%|\d|\s(?:hộ|người)))(?: (?:\p{Lu}[\p{L}'’-]*|\d+[A-Z]?)(?![\p{L}\d%,.]*%))*`;
const PEOPLE = String.raw`\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*`;
const PLACE = String.raw`(?:[Tt]hôn|[Xx]óm|[Bb]ản|[Ấấ]p|[Bb]uôn|[Ll]àng|[Kk]hóm|[Kk]hu phố|[Kk]hu dân cư|[Kk]hu|[Tt]ổ dân phố|[Tt]ổ|TDP)`;
const NAMED: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:(?:[Ởở]|[Tt]ại|[Cc]ủa|[Tt]rên địa bàn|[Tt]huộc|[Tt]rong) )?(?:[Cc]ác )?(?<![\p{L}])${PLACE} (?:số )?${NAME}(?:(?:, | và |, và )(?:${PLACE} )?${NAME})*`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:(?:[Đđ]ồng bào|[Nn]gười) )?(?:dân tộc )(?:thiểu số )?(?!Thiểu)${PEOPLE}(?:(?:, | và )(?:dân tộc )?${PEOPLE})*|(?:[Đđ]ồng bào|[Nn]gười) ${PEOPLE}`,
    'gu',
  ),
];

/** On folded text, wherever they stand. */
const AGE_NUMBER = String.raw`\d{1,3}(?: ?(?:-|–|÷|den)(?: duoi| du)? ?\d{1,3})?`;
const ANYWHERE: readonly RegExp[] = [
  // 'tại 3 thôn': which ones is not said; '6/6' and 'tất cả 6' are all of them.
  /\b(?:o|tai|tren(?: dia ban)?|trong|thuoc|cua) (?:it nhat |toi thieu )?(?!(\d+)\/\1 )\d+(?:\/\d+)? (?:thon|to dan pho|to(?! (?:chuc|hop|vay|tiet))|khu(?: pho| dan cu)?|ban|ap|xom|buon|lang)\b/g,
  new RegExp(
    String.raw`(?:trong )?do tuoi (?:tu |duoi |tren )*(?:du )?${AGE_NUMBER}(?![\d,.]* ?%)(?: tuoi)?(?: tro (?:len|xuong))?`,
    'g',
  ),
  new RegExp(String.raw`(?:(?:tu|duoi|tren|du) )*${AGE_NUMBER} tuoi(?: tro (?:len|xuong))?`, 'g'),
  /\b(?:nguoi cao tuoi|(?:phu nu |ba me )?mang thai|(?<!hoi (?:lien hiep )?)phu nu(?: lam| la)? ?chu ho|(?:lao dong|nguoi|ho) nu\b|nguoi khuyet tat|nguoi tan tat|tre (?:em )?mo coi|tre (?:em )?khuyet tat|nguoi nghien)/g,
  /\bdan toc thieu so\b|\bdtts\b/g,
  /\bcac (?:thon|xa|ban|ap|khu|to|xom|buon|lang)(?:, (?:thon|xa|ban|ap|xom))* (?:dac biet kho khan|kho khan|con lai|vung cao|vung sau|mien nui|bai ngang|ven bien|bien gioi|\bdbkk\b)/g,
  /\b(?:moi|tung) (?:thon|to dan pho|ban|ap|khu(?: pho| dan cu)?|to|xom|buon|lang|chi hoi|doan the|hoi(?: vien)?|to chuc|don vi|co quan|ban nganh|nganh|dang vien|can bo|cong chuc|chi bo|doan vien|nhom)(?:, (?:doan the|to chuc|hoi|nganh|don vi|ban|to dan pho))*(?= )/g,
  /\/(?:thon|to dan pho|ban|ap|xom|doan the|chi hoi|dang vien)\b/g,
  /\bmoi (?:ho|gia dinh)\b(?=.*\b(?:0[2-9]|[2-9]) (?:nguoi|lao dong|thanh vien))/g,
  /\bchua (?:co|duoc|su dung|dung|tiep can) [\p{L} ]+?(?=$|[,;:.(]|\d| (?:duoc|giam|xuong|con|dat|duoi|tren|it nhat|toi thieu|toi da|khong qua|so voi)\b)/gu,
  /\bthieu hut (?:ve |cac |dich vu |chi so )*[\p{L} ]+?(?=$|[,;:.(]|\d| (?:giam|xuong|con|duoc|tu|dat|duoi|tren|it nhat|toi thieu|toi da|khong qua|so voi|trong nam|cuoi nam))/gu,
];

/** One or more groups of households named together, to the end of the last. */
const MEMBER = String.raw`(?:(?:ho|nguoi|gia dinh|khau|nhan khau) (?:gia dinh )?)?(?:(?:moi|vua) (?:vua )?)?(?:thoat )?(?:can )?ngheo(?: da chieu)?`;
const MEMBERS = new RegExp(
  String.raw`(?<!giam (?=can|ngheo))(?<!(?:tai|chuan|phat sinh|vuon len|thieu|chong|xoa|ve|vi|muc tieu) )\b(?:ho|nguoi|gia dinh|can|khau|nhan khau|ty le|so|ngheo,) ?(?:gia dinh )?(?:(?:moi|vua) )?(?:thoat )?(?:can )?ngheo(?: da chieu)?(?:(?:,| va|, va|/| hoac| cung) ${MEMBER})*`,
  'g',
);
/** Where a narrowing ends, or where there is none. */
const STOP = new RegExp(
  String.raw`[,;:.()/<>≤≥=]|\d|\b(?:${COMPARING}|(?:trong|tren|cua) (?:tong|so)|giam|xuong|len|con|dat|duoc|su dung|dung|tiep can|tham gia|di hoc|den truong|den lop|dang ky|biet|hoan thanh|xay|lap dat|dau noi|sua|cai tao|vuon len|thoat|khong (?:qua|vuot|con|de|cao)|toi da|toi thieu|it nhat|nhieu nhat|tren(?! dia ban)|duoi|hon|khoang|so voi|bang|tai thoi diem|trong nam|trong ky|cuoi|dau|den|hang|moi nam|binh quan|nam|hien (?:co|nay)|theo|phai|tro (?:len|xuong)|thuc hien|muc|tu|vay|tang|nang|ben vung|va|cung|hoac|phan dau|tuong (?:ung|duong)|lan luot|duy tri|ha|keo|chiem|co (?:nhu cau|du dieu kien)|du dieu kien|co yeu cau|tien|kinh phi|vuot|dam bao|bao dam|huong|nhan|phat trien|san xuat|vao|truoc|sau|ngay|cho|ve dich|mua|kip thoi|voi|de|nham|khi|ve (?:muc|duoi))\b`,
);
/** What a household has, in a share: not which households are meant. */
const HAS =
  /(?<!chua )\bco\b(?! (?:hoc sinh|sinh vien|tre|nguoi|thanh vien|lao dong|phu nu|hoan canh|cong|con|nha tam))/;
const HAS_AT_ALL = /\bco (?:it nhat|toi thieu|tu)\b/;
/** 'ở nhà tạm, nhà dột nát'; 'bị đói, thiếu ăn' */
const AND_MORE = /^, (?:nha|thieu|bi|o|mat) [\p{L} ]+(?=$|[.;])/u;
/** Of the whole unit, or the group as such: nothing is narrowed. */
const NEUTRAL =
  /\b(?:toan (?:xa|phuong|thi tran|dia ban|ap|thon|dan)|(?:tren|o|cua|tai)? ?(?:dia ban|dia phuong)(?: (?:xa|phuong|thi tran|toan xa))?|(?:cua|trong|o) (?:xa|phuong|thi tran)|chung|nao|deu|hien co|se|nay|con lai|da chieu|trong do tuoi(?: lao dong| di hoc)?|ca nuoc|thu nhap va da chieu|het|tat ca|moi|la|thuoc|cua|o|tai|trong|ma|nhung|cac|so|ty le|tren|ho|gia dinh)\b/g;
/** Nouns before 'thuộc hộ nghèo' that mean all of them. */
const EVERY =
  /\b(?:nguoi(?: dan| lao dong)?|nhan khau|thanh vien|lao dong|khau|ho(?: gia dinh)?|dan so|cac|so|tong|moi|ty le|ti le|trong do tuoi (?:lao dong|di hoc)|rieng|trong do|co|nhung|va|hoc vien|can bo|tat ca|toan bo|cho|luot)\b/g;
const CHILDREN = /\b(?:tre(?: em)?|hoc sinh|con em|con|em|chau)\b/g;
const PERSON =
  /\b(?:nguoi|tre em|tre|hoc sinh|sinh vien|con em|lao dong|phu nu|thanh nien|dong bao|doan vien|hoi vien|nhan khau|thanh vien)\b[^,;:.()%]*?(?= (?:thuoc|cua|la con|la thanh vien|trong|o|con) (?:cac )?$)/;

/** The part of the group a target is of; null when it is of the whole group. */
export function qualifierOf(words: Passage, draft: Draft): string | null {
  const plain = withoutWordNumbers(words, outside(words.plain));
  const shown = { text: words.text, plain };
  const spans = [...namedSpans(shown), ...anywhere(plain)];
  if (flowIn(plain) === null) spans.push(...residues(plain, draft));
  return joinedUp(words.text, spans);
}

/** What a share of persons is a share of, in the plan's words: 'người cao tuổi', 'trẻ em 6 - 15 tuổi'. */
export function exactDenominator(denominator: string | null, qualifier: string | null): string | null {
  const [, noun = '', need = ''] =
    /^(người|trẻ em|người lao động)( có nhu cầu.*)?$/.exec(denominator ?? '') ?? [];
  if (noun === '' || qualifier === null || /; /.test(qualifier)) return denominator;
  const plain = fold(qualifier);
  const words = qualifier.charAt(0).toLowerCase() + qualifier.slice(1);
  if (/^(?:nguoi(?! dan toc)|tre|hoc sinh|phu nu|thanh nien|lao dong nu)\b/.test(plain))
    return `${words}${need}`;
  return /^(?:tu|duoi|tren|du|\d)\b.*\btuoi/.test(plain) ? `${noun} ${words}${need}` : denominator;
}

/** A hamlet, a people, an age named in a heading. */
export function namedPartIn(words: Words): string | null {
  return joinedUp(words.text, namedSpans(words));
}

/** A hamlet named earlier in a clause: 'Ở thôn Khe Nóng, giảm 7 hộ nghèo, 3 hộ cận nghèo'. */
export function placeBefore(
  clause: Passage,
  words: Passage,
): { readonly place: string; readonly leads: boolean } | null {
  const until = clause.at.indexOf(words.at[0] ?? -1);
  const [first] = namedSpans(clause).filter(({ to }) => to <= until);
  return first ? { place: clause.text.slice(first.from, first.to), leads: first.from === 0 } : null;
}

/** A number in words ends a narrowing as digits do. */
function withoutWordNumbers(words: Passage, plain: string): string {
  return wordNumbersIn(words, plain).reduce(
    (text, { at, length }) => `${text.slice(0, at)}${'0'.repeat(length)}${text.slice(at + length)}`,
    plain,
  );
}

function namedSpans({ text, plain }: Words): Span[] {
  return NAMED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ from: index, to: index + length })),
  ).filter(({ from }) => /\S/.test(plain[from] ?? ''));
}

function anywhere(plain: string): Span[] {
  return ANYWHERE.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ 0: { length }, index }) => ({ from: index, to: index + length })),
  );
}

/** What stands between the group and what is to happen, and before 'thuộc hộ nghèo'. */
function residues(plain: string, draft: Draft): Span[] {
  return [...plain.matchAll(MEMBERS)].flatMap(({ 0: member, index }) => [
    ...behind(plain, index + member.length, draft),
    ...before(plain, index, draft),
  ]);
}

function behind(plain: string, at: number, { kind }: Draft): Span[] {
  const rest = plain.slice(at);
  const has = isShare(kind) ? HAS : HAS_AT_ALL;
  const ends = [STOP, has].map((pattern) => pattern.exec(rest)?.index ?? rest.length);
  const to = at + Math.min(...ends);
  const more = AND_MORE.exec(plain.slice(to))?.[0].length ?? 0;
  return trimmed(plain, at, to, NEUTRAL).map((span) => ({ ...span, to: span.to + more }));
}

function isShare(kind: Draft['kind']): boolean {
  return (
    kind === 'reach-share' || kind === 'one-per-household' || kind === 'reach-count' || kind === 'qualitative'
  );
}

function before(plain: string, at: number, { about }: Draft): Span[] {
  const lead = plain.slice(0, at);
  const person = PERSON.exec(lead);
  if (person === null) return [];
  const found = trimmed(plain, person.index, person.index + person[0].length, EVERY);
  // All children is the whole of what school and nutrition are about.
  const ofChildren = about === 'school' || about === 'dropout' || about === 'nutrition';
  const rest = person[0].replace(EVERY, ' ').replace(ofChildren ? CHILDREN : /(?!)/g, ' ');
  return /\p{L}|\d/u.test(rest) ? found : [];
}

/** A span without neutral words at its ends; none when nothing else is in it. */
function trimmed(plain: string, from: number, to: number, neutral: RegExp): Span[] {
  const words = plain.slice(from, to);
  if (!/[\p{L}\d]/u.test(words.replace(neutral, ' '))) return [];
  const start =
    from + (/^\s*(?:(?:nao|deu|chung|moi|cac|hien|toan xa|toan phuong) )*/.exec(words)?.[0].length ?? 0);
  return [{ from: start, to: from + words.trimEnd().length }];
}

/** Spans in the order of the text, those that touch as one. */
function joinedUp(text: string, spans: readonly Span[]): string | null {
  const merged: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged[merged.length - 1];
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged.length === 0 ? null : merged.map(({ from, to }) => text.slice(from, to).trim()).join('; ');
}
