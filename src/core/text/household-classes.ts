/** Class words, by whole label: 'cận nghèo', 'không nghèo' and 'thoát nghèo' all contain 'nghèo'. */
import type { Cell, HouseholdClass, Reading } from '../model';
import { editDistance } from './distance';
import { BLANK, remember } from './remember';
import { cellText, fold, isBlank, normaliseText } from './unicode';
import { wordList } from './words';

/** The label to write for a class. */
export const CLASS_LABELS: Readonly<Record<HouseholdClass, string>> = {
  poor: 'Hộ nghèo',
  nearPoor: 'Hộ cận nghèo',
  escaped: 'Hộ mới thoát nghèo',
  average: 'Hộ có mức sống trung bình',
  notPoor: 'Hộ không nghèo',
};

/** Farming, forestry, fishing and salt households (QĐ 24/2021/QĐ-TTg, Điều 1), as they are written in short. */
const WORK = [
  '',
  'làm NLN ',
  'NLN ',
  'NLNN ',
  'NLND ',
  'SX NLN ',
  'SXNLN ',
  'nông lâm ngư ',
  'nông lâm ngư nghiệp ',
  'nông lâm ngư diêm nghiệp ',
  'nông lâm ngư nghiệp và diêm nghiệp ',
  'làm nông lâm ngư nghiệp ',
  'làm nông lâm ngư diêm nghiệp ',
  'làm nông lâm ngư nghiệp và diêm nghiệp ',
  'sản xuất nông lâm ngư nghiệp ',
  'nông nghiệp, lâm nghiệp, ngư nghiệp ',
  'nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp ',
  'nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp ',
  'làm nông nghiệp, lâm nghiệp, ngư nghiệp ',
  'làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp ',
  'làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp ',
] as const;
const LEVELS = [
  'mức sống trung bình',
  'mức sống TB',
  'mức sống T.bình',
  'MS trung bình',
  'MSTB',
  'MS TB',
] as const;
const AVERAGE = ['', 'Hộ '].flatMap((head) =>
  WORK.flatMap((work) => LEVELS.flatMap((level) => [`${head}${work}${level}`, `${head}${work}có ${level}`])),
);

/**
 * 'Nghèo đa chiều' is no label of one class: reports count the poor and the near-poor by it (QĐ 71/QĐ-LĐTBXH 2023), so a
 * household with it is asked about.
 */
const LABELS: readonly (readonly [HouseholdClass, readonly string[]])[] = [
  ['poor', ['Hộ nghèo', 'Nghèo', 'HN', 'Hộ N']],
  ['nearPoor', ['Hộ cận nghèo', 'Cận nghèo', 'HCN', 'CN', 'Hộ CN', 'Hộ cận nghèo đa chiều', 'Hộ C.nghèo']],
  [
    'escaped',
    ['Hộ mới thoát nghèo', 'Mới thoát nghèo', 'Hộ thoát nghèo', 'Thoát nghèo', 'HMTN', 'MTN', 'Hộ mới TN'],
  ],
  ['average', [...AVERAGE, 'HMSTB', 'Hộ trung bình', 'Hộ TB']],
  [
    'notPoor',
    [
      'Hộ không nghèo',
      'Không nghèo',
      'HKN',
      'KN',
      'Không',
      'Hộ không thuộc diện nghèo',
      'Không thuộc hộ nghèo, cận nghèo',
      'Không thuộc hộ nghèo, hộ cận nghèo',
      'Không nghèo, không cận nghèo',
      'Hộ thoát cận nghèo',
      'Thoát cận nghèo',
      'Hộ mới thoát cận nghèo',
      'Mới thoát cận nghèo',
      'Hộ thoát CN',
      'Thoát CN',
      'Hộ mới thoát CN',
      'Mới thoát CN',
      'Hộ mới TCN',
      'HMTCN',
      'MTCN',
      'HTCN',
      'TCN',
      'Hộ vượt chuẩn cận nghèo',
      'Vượt chuẩn cận nghèo',
      'Hộ bình thường',
      'Bình thường',
    ],
  ],
];

const WORDS = wordList(LABELS.flatMap(([value, labels]) => labels.map((label) => [label, value] as const)));

/** The year somebody escaped poverty in does not change the class; the year of any other class may be past. */
const ESCAPED_IN = /^((?:hộ )?(?:mới )?thoát (?:cận )?nghèo),?(?: trong)? (?:năm )?\(?(?:năm )?\d{4}\)?$/i;

/** A class by whole label; a movement ('Tái nghèo', 'Phát sinh nghèo') is no class; a misspelt one ('Hộ cân nghéo') is unreadable, never guessed. */
export function readHouseholdClass(cell: Cell | undefined): Reading<HouseholdClass> {
  if (isBlank(cell)) return BLANK;
  return typeof cell === 'string' ? classOf(cell) : { kind: 'unreadable', text: cellText(cell) };
}

const classOf = remember((written): Reading<HouseholdClass> => {
  const text = normaliseText(written);
  const value = WORDS.find(text.replace(ESCAPED_IN, '$1'));
  return value === undefined ? { kind: 'unreadable', text } : { kind: 'ok', value };
});

/**
 * The class a misspelt label most likely means, for a fix the officer confirms: the only class with a label that
 * differs by at most two letters once accents are dropped. Null when none or several are that near.
 */
export function suggestHouseholdClass(text: string): HouseholdClass | null {
  const written = fold(text);
  let best = 3;
  let found: HouseholdClass | null = null;
  for (const [value, labels] of LABELS) {
    for (const label of labels) {
      // Short forms are too near one another: 'HN' is one letter from 'KN'.
      if (label.length < 8) continue;
      const distance = editDistance(written, fold(label), 2);
      if (distance < best) {
        best = distance;
        found = value;
      } else if (distance === best && distance < 3 && found !== value) {
        found = null;
      }
    }
  }
  return found;
}
