/** What stands for a `{slot}` in the printed rules: an example of what a finding would say there. */
import type { Lang } from '../../src/core/model';

type Example = string | Readonly<Record<Lang, string>>;

const NUMBER_12 = '051070990001';
const HAMLET = 'Tổ dân phố 2';
const PERSON = 'Nguyễn Văn A';

const EXAMPLES: Readonly<Record<string, Example>> = {
  age: '54',
  allowed: { vi: 'ghi diễn biến “thoát nghèo”', en: 'write the movement “thoát nghèo”' },
  becomes: PERSON,
  birth: '15/04/1960',
  code: 'PM0052',
  column: 'Số nhân khẩu',
  corrected: '15/04/1960',
  count: '12',
  counted: '4',
  dates: '12',
  expected: '40',
  formula: '=SUM(C3:C5)',
  head: PERSON,
  known: 'PM0052',
  label: 'Hộ nghèo',
  last: PERSON,
  name: PERSON,
  names: 'Tổ dân phố 2 | Tổ dân phố 12',
  number: NUMBER_12,
  other: 'Nam',
  padded: NUMBER_12,
  people: PERSON,
  relation: 'Con',
  right: { vi: 'Nữ', en: 'female' },
  sex: 'Nữ',
  sheet: 'DS hộ',
  suggestion: { vi: ': có thể là “Con trai”', en: ': it may be “Con trai”' },
  sum: '300',
  swapped: '05/03/1983',
  value: '4',
  who: PERSON,
};

/** Where a rule's slot holds something else than the slot of that name usually does. */
const OF_RULE: Readonly<Record<string, Example>> = {
  'CS26.value': '5,83',
  'AG07.value': '5,83',
  'CS24.value': '2.060.000',
  'CS25.value': '9,5',
  'FD29.label': 'Nữ',
  'FD30.value': '1982',
  'FD31.label': 'Con',
  'FD32.label': 'Hrê',
  'FD32.name': 'Hrê',
  'FD46.number': '0905123462',
  'FD47.number': '0382249151',
  'FD45.number': '0905123462',
  'FD48.number': 'HN2510512345679',
  'FD50.value': '1.500.000',
  'FD51.value': '2.500.000',
  'FD54.becomes': 'x',
  'FD57.becomes': { vi: 'Trung học cơ sở', en: 'Trung học cơ sở' },
  'ST26.name': HAMLET,
  'ST27.right': HAMLET,
  'ST28.right': 'Hộ nghèo',
};

/** Slots that hold part of the sentence itself: no example, the words. */
const WORDS: ReadonlySet<string> = new Set(['allowed', 'suggestion']);
const EG: Readonly<Record<Lang, string>> = { vi: 'ví dụ', en: 'e.g.' };

/**
 * A fix with its slots as words: 'Đổi ô thành số {value}' → 'Đổi ô thành số (ví dụ 4)'.
 * @throws for a slot nothing is known of, so that no page shows a raw one
 */
export function withExamples(code: string, text: string, lang: Lang): string {
  return text.replace(/(“?)\{(\w+)\}(”?)/g, (_all, open: string, slot: string, close: string) => {
    const example = OF_RULE[`${code}.${slot}`] ?? EXAMPLES[slot];
    if (example === undefined)
      throw new Error(`No example for {${slot}} of ${code} in scripts/docs/slot-words.ts`);
    const words = typeof example === 'string' ? example : example[lang];
    if (WORDS.has(slot)) return open + words + close;
    return open === '' ? `(${EG[lang]} ${words})${close}` : `${open}${words}${close} (${EG[lang]})`;
  });
}
