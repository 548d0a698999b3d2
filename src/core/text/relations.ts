/** Relationship to the head of the household. */
import type { Cell, Reading, Relation } from '../model';
import { BLANK, remember } from './remember';
import { editDistance } from './distance';
import { withoutDoubt } from './doubt';
import { cellText, fold, isBlank, normaliseText } from './unicode';
import { wordList } from './words';

/** A letter more or less makes another word of shorter ones. */
const SHORTEST = 5;

/** Label, group and the other spellings of it. Source: TT 55/2021/TT-BCA Điều 6 and the short words of registers. */
const RELATIONS: readonly (readonly [string, Relation['group'], (readonly string[])?])[] = [
  ['Chủ hộ', 'head', ['CH', 'C.hộ', 'Chủ hộ (CH)', 'Là chủ hộ']],
  ['Vợ', 'spouse', ['Vk']],
  ['Chồng', 'spouse', ['Ck']],
  // Forms print both; which of the two, the sex says.
  ['Vợ (chồng)', 'spouse', ['Vợ/chồng', 'Chồng (vợ)', 'Vợ hoặc chồng']],
  ['Con đẻ', 'child', ['Con ruột']],
  ['Con', 'child', ['Con út', 'Con cả', 'Con đầu', 'Con trưởng']],
  ['Con trai', 'child', ['Con (trai)', 'Con trai út', 'Con trai cả', 'Con trai trưởng', 'Con trai đầu']],
  ['Con gái', 'child', ['Con (gái)', 'Con gái út', 'Con gái cả', 'Con gái đầu']],
  ['Con nuôi', 'child'],
  ['Con riêng', 'child', ['Con riêng của vợ', 'Con riêng của chồng']],
  ['Con rể', 'child', ['Rể']],
  ['Con dâu', 'child', ['Dâu']],
  ['Cha đẻ', 'parent', ['Bố đẻ', 'Ba ruột', 'Cha ruột', 'Bố ruột']],
  ['Mẹ đẻ', 'parent', ['Mẹ ruột', 'Má ruột']],
  ['Cha', 'parent', ['Bố', 'Ba', 'Tía']],
  ['Mẹ', 'parent', ['Má']],
  ['Cha vợ', 'parent', ['Bố vợ', 'Ba vợ']],
  ['Mẹ vợ', 'parent', ['Má vợ']],
  ['Cha chồng', 'parent', ['Bố chồng', 'Ba chồng']],
  ['Mẹ chồng', 'parent', ['Má chồng']],
  ['Cha nuôi', 'parent', ['Bố nuôi', 'Ba nuôi']],
  ['Mẹ nuôi', 'parent', ['Má nuôi']],
  ['Cha dượng', 'parent', ['Bố dượng', 'Dượng']],
  ['Mẹ kế', 'parent', ['Dì ghẻ']],
  ['Ông nội', 'grandparent'],
  ['Bà nội', 'grandparent'],
  ['Ông ngoại', 'grandparent'],
  ['Bà ngoại', 'grandparent'],
  ['Ông', 'grandparent'],
  ['Bà', 'grandparent'],
  ['Cụ nội', 'grandparent', ['Cố nội', 'Ông cố nội', 'Bà cố nội']],
  ['Cụ ngoại', 'grandparent', ['Cố ngoại', 'Ông cố ngoại', 'Bà cố ngoại']],
  ['Cụ', 'grandparent', ['Cố', 'Ông cố', 'Bà cố', 'Ông cụ', 'Bà cụ', 'Cụ ông', 'Cụ bà']],
  ['Cháu nội', 'grandchild'],
  ['Cháu ngoại', 'grandchild'],
  ['Cháu', 'grandchild', ['Cháu trai', 'Cháu gái', 'Cháu đích tôn']],
  ['Chắt', 'grandchild', ['Chắt nội', 'Chắt ngoại']],
  ['Cháu dâu', 'grandchild'],
  ['Cháu rể', 'grandchild'],
  ['Cháu ruột', 'other', ['Cháu họ']],
  ['Anh ruột', 'other', ['Anh', 'Anh trai']],
  ['Chị ruột', 'other', ['Chị', 'Chị gái']],
  ['Em ruột', 'other', ['Em', 'Em trai', 'Em gái']],
  ['Anh rể', 'other'],
  ['Em rể', 'other'],
  ['Chị dâu', 'other'],
  ['Em dâu', 'other'],
  ['Anh vợ', 'other'],
  ['Chị vợ', 'other'],
  ['Em vợ', 'other'],
  ['Anh chồng', 'other'],
  ['Chị chồng', 'other'],
  ['Em chồng', 'other'],
  ['Bác ruột', 'other', ['Bác']],
  ['Chú ruột', 'other', ['Chú']],
  ['Cậu ruột', 'other', ['Cậu']],
  ['Cô ruột', 'other', ['Cô']],
  ['Dì ruột', 'other', ['Dì']],
  ['Thím', 'other'],
  ['Mợ', 'other'],
  ['Người giám hộ', 'other'],
  ['Người được giám hộ', 'other'],
  ['Ở nhờ', 'other', ['Ở cùng']],
  ['Ở trọ', 'other', ['Ở thuê', 'Người ở trọ', 'Thuê trọ']],
  ['Giúp việc', 'other', ['Người giúp việc']],
  [
    'Khác',
    'other',
    ['Quan hệ khác', 'Anh họ', 'Chị họ', 'Em họ', 'Họ hàng', 'Bà con', 'Người thân', 'Người nhà'],
  ],
];

const WORDS = wordList(
  RELATIONS.flatMap(([label, group, aliases = []]) => {
    const relation: Relation = { label, group };
    return [label, ...aliases].map((word) => [word, relation] as const);
  }),
);

/** Relations whose holders live with the household but are not members of it: not counted in its size. */
export const NOT_MEMBERS: ReadonlySet<string> = new Set(['Ở trọ', 'Giúp việc']);

/** 'Mẹ của chủ hộ', 'Con thứ hai': what is said besides the relationship. */
const BESIDES = /(?: thứ (?:\d{1,2}|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))?(?:(?: của)? chủ hộ)?$/i;

/** Which of several, by blood or not, son or daughter: said besides what the relation is. */
const DETAILS: readonly ReadonlySet<string>[] = [
  [
    'út',
    'cả',
    'đầu',
    'trưởng',
    'lớn',
    'nhỏ',
    'giữa',
    'một',
    'đích',
    'tôn',
    'ut',
    'ca',
    'truong',
    'lon',
    'nho',
  ],
  ['ruột', 'đẻ', 'ruot', 'de'],
  ['trai', 'gái', 'gai'],
].map((words) => new Set(words));
/** What is left out, least first: 'Em gái ruột' is 'Em gái', 'Con gái nuôi' is 'Con nuôi'. */
const LEAVING_OUT = [[0], [0, 1], [0, 2], [0, 1, 2]] as const;

/** The relation of a word with such details behind it ('Cháu nội gái', 'Con dâu trưởng', 'Người ở nhờ'). */
function withoutDetails(text: string): Relation | undefined {
  const words = text
    .replace(BESIDES, '')
    .replace(/^người /i, '')
    .split(' ');
  for (const left of LEAVING_OUT) {
    const rest = words.filter(
      (word, i) => i === 0 || !left.some((at) => DETAILS[at]?.has(word.toLowerCase())),
    );
    const found = WORDS.find(rest.join(' '));
    if (found) return found;
  }
  return undefined;
}

/** A relationship by whole word; unknown words ('Hàng xóm') are unreadable. */
export function readRelation(cell: Cell | undefined): Reading<Relation> {
  if (isBlank(cell)) return BLANK;
  return typeof cell === 'string' ? relationOf(cell) : { kind: 'unreadable', text: cellText(cell) };
}

const relationOf = remember((written): Reading<Relation> => {
  const text = normaliseText(written);
  const value = WORDS.find(text) ?? WORDS.find(text.replace(BESIDES, '')) ?? withoutDetails(text);
  return value === undefined ? { kind: 'unreadable', text } : { kind: 'ok', value };
});

/**
 * Whether a row is written as a head's, surely or not: 'Chủ hộ?' stands where a household begins. That a household
 * begins there does not make the word readable.
 */
export function mayBeHead(cell: Cell | undefined): boolean {
  const reading = readRelation(cell);
  if (reading.kind === 'ok') return reading.value.group === 'head';
  return reading.kind === 'unreadable' && isDoubtfulHead(reading.text);
}

const isDoubtfulHead = remember((text): boolean => {
  const plain = readRelation(withoutDoubt(text));
  return plain.kind === 'ok' && plain.value.group === 'head';
});

/**
 * The relations a misspelt word most likely means, for a fix the officer confirms: the labels or short forms that
 * have the same letters without accents ('Con đẽ'), or are one letter away ('Con traii'). None when no word is that
 * near; short words are too near one another to be judged by a letter.
 */
export function nearestRelations(text: string): readonly string[] {
  const written = fold(text);
  let best = 2;
  let found = new Set<string>();
  for (const [label, , aliases = []] of RELATIONS) {
    for (const word of [label, ...aliases]) {
      const known = fold(word);
      const limit = Math.min(written.length, known.length) < SHORTEST ? 0 : 1;
      const distance = editDistance(written, known, limit);
      if (distance > limit || distance > best) continue;
      if (distance < best) found = new Set();
      best = distance;
      found.add(label);
    }
  }
  return [...found];
}
