/** What messages say of a disagreement about somebody's sex: which cells speak, and what they say. */
import type { MessageParams } from '../errors';
import type { Lang, Person, Sex } from '../model';
import { maskIdNumber } from '../text/id-numbers';
import { cellText, normaliseText } from '../text/unicode';
import { cellOf, placeOf } from './cells';
import type { Place } from './rule';
import { otherSex, type SexConflict, type SexEvidence } from './sex-conflict';

/** The words of the sex column. */
export const SEX_LABELS: Readonly<Record<Sex, string>> = { male: 'Nam', female: 'Nữ' };

const WORDS = {
  vi: {
    sex: SEX_LABELS,
    and: ' và ',
    written: (sex: string) => `giới tính ghi ${sex}`,
    number: (number: string, digit: string) => `số định danh ${number} (số thứ 4 là ${digit})`,
    word: (word: string) => `quan hệ “${word}”`,
    ofSpouse: (sex: string) => `giới tính ${sex} của vợ/chồng`,
    ofHead: (sex: string) => `giới tính ${sex} của chủ hộ`,
  },
  en: {
    sex: { male: 'male', female: 'female' },
    and: ' and ',
    written: (sex: string) => `the sex ${sex}`,
    number: (number: string, digit: string) => `ID number ${number} (4th digit ${digit})`,
    word: (word: string) => `the relation “${word}”`,
    ofSpouse: (sex: string) => `the sex ${sex} of the spouse`,
    ofHead: (sex: string) => `the sex ${sex} of the head`,
  },
} as const;

export function sexWord(sex: Sex, lang: Lang): string {
  return WORDS[lang].sex[sex];
}

/** The relation as written, for a message. */
export function relationText(person: Person): string {
  return normaliseText(cellText(cellOf(placeOf(person, 'quan_he'))));
}

/** `sex` as written, `right` as the rest of the evidence has it, `evidence` what that rest is. */
export function conflictParams(person: Person, conflict: SexConflict, lang: Lang): MessageParams {
  const { written } = conflict.evidence;
  return {
    sex: sexWord(written, lang),
    right: sexWord(conflict.right, lang),
    relation: relationText(person),
    number: maskIdNumber(conflict.evidence.number),
    digit: conflict.evidence.number[3] ?? '',
    evidence: evidenceFor(person, conflict.right, conflict, lang),
  };
}

/** The cells that say `sex`, in one phrase. */
function evidenceFor(person: Person, sex: Sex, { wrong, evidence }: SexConflict, lang: Lang): string {
  const words = WORDS[lang];
  const { written, byNumber, byWord, byPartner, number } = evidence;
  const partner = words.sex[otherSex(sex)];
  const isSpouse = person.relation.kind === 'ok' && person.relation.value.group === 'spouse';
  const parts = [
    wrong !== 'sex' && written === sex ? words.written(words.sex[sex]) : null,
    byWord === sex ? words.word(relationText(person)) : null,
    byNumber === sex ? words.number(maskIdNumber(number), number[3] ?? '') : null,
    byPartner === sex ? (isSpouse ? words.ofHead(partner) : words.ofSpouse(partner)) : null,
  ].filter((part) => part !== null);
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : parts.slice(0, -1).join(', ') + words.and + last;
}

/** Every cell of the person that takes part, without the one the finding stands at. */
export function otherPlaces(
  person: Person,
  { place, byNumber, byWord }: SexEvidence,
  at: Place,
): readonly Place[] {
  return [
    place,
    ...(byNumber === null ? [] : [placeOf(person, 'cccd')]),
    ...(byWord === null ? [] : [placeOf(person, 'quan_he')]),
  ].filter(({ field }) => field !== at.field);
}
