/** Levels of education as registers write them. */
import { editDistance } from './distance';
import { remember } from './remember';
import { exactKey, fold, isUnaccented, normaliseText } from './unicode';

/**
 * Levels of the national system (Luật Giáo dục 43/2019/QH14, Điều 6; Luật Giáo dục nghề nghiệp 74/2014/QH13, Điều 3) with
 * the words and abbreviations of registers. The first is the spelling offered.
 */
const LEVELS: readonly (readonly [label: string, ...others: string[]])[] = [
  ['Mầm non', 'mẫu giáo', 'nhà trẻ', 'mn', 'mg'],
  ['Tiểu học', 'cấp 1', 'cấp i', 'th'],
  ['THCS', 'trung học cơ sở', 'cấp 2', 'cấp ii', 'ptcs', 'phổ thông cơ sở'],
  ['THPT', 'trung học phổ thông', 'cấp 3', 'cấp iii', 'ptth', 'phổ thông trung học', 'trung học'],
  ['GDTX', 'giáo dục thường xuyên', 'bổ túc', 'btvh', 'bt', 'phổ thông'],
  [
    'Sơ cấp',
    'chứng chỉ nghề',
    'chứng chỉ',
    'sc',
    'học nghề',
    'nghề',
    'công nhân kỹ thuật',
    'cnkt',
    'đào tạo ngắn hạn',
  ],
  ['Trung cấp', 'tc', 'tccn', 'thcn', 'tcn', 'trung học chuyên nghiệp'],
  ['Cao đẳng', 'cđ', 'cđn', 'cđsp'],
  ['Đại học', 'đh', 'cử nhân', 'kỹ sư', 'kĩ sư', 'bác sĩ', 'bác sỹ', 'dược sĩ', 'kiến trúc sư', 'đhsp'],
  ['Thạc sĩ', 'thạc sỹ', 'ths', 'cao học', 'sau đại học', 'trên đại học'],
  ['Tiến sĩ', 'tiến sỹ', 'ts'],
  [
    'Không',
    'không biết chữ',
    'mù chữ',
    'chưa biết chữ',
    'biết chữ',
    'biết đọc',
    'chưa đi học',
    'không đi học',
    'chưa học',
    'không bằng cấp',
    'không có',
    'chưa có',
    'chưa đến tuổi',
    'còn nhỏ',
    'thất học',
    'nghỉ học',
    'bỏ học',
  ],
];

export type EducationReading =
  | { readonly kind: 'known' }
  /** `nearest`: the one level a letter or an accent away, in its own words; null when there is none, or several. */
  | { readonly kind: 'unknown'; readonly nearest: string | null };

const KNOWN = { kind: 'known' } as const;
const NAMES = LEVELS.flatMap((names) => names);
const EXACT = NAMES.map((name) => ` ${exactKey(name)} `);
const LOOSE = NAMES.map((name) => ` ${fold(name)} `);
/** 'lớp 5', '5/12', '7/10', '9': classes of the schools of twelve and of ten years. */
const CLASS = /(?:^| )(?:lop ?\d{1,2}|\d{1,2} ?\/ ?1[02]|\d{1,2})(?: |$)/;
/** Shorter words are abbreviations: a letter more or less makes another. */
const SHORTEST = 5;

/** Whether the text names a level or a class, alone or with words around it ('Đại học sư phạm', 'hết lớp 9'). */
export const readEducation = remember((written): EducationReading => {
  const plain = normaliseText(written)
    .toLowerCase()
    .replace(/[.,;:()+–-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const folded = fold(plain);
  if (CLASS.test(folded)) return KNOWN;
  const [names, text] = isUnaccented(plain) ? [LOOSE, folded] : [EXACT, exactKey(plain)];
  if (names.some((name) => ` ${text} `.includes(name))) return KNOWN;
  return { kind: 'unknown', nearest: nearestLevel(folded) };
});

function nearestLevel(folded: string): string | null {
  const near = new Map<number, string>();
  for (const [level, names] of LEVELS.entries()) {
    const name = names.find((each) => each.length >= SHORTEST && editDistance(folded, fold(each), 1) <= 1);
    if (name !== undefined) near.set(level, name.charAt(0).toUpperCase() + name.slice(1));
  }
  const [only, second] = near.values();
  return second === undefined ? (only ?? null) : null;
}
