import type { Person, RegisterTable, Sex } from '../../model';
import type { FieldId } from '../../register/fields';
import { decodeIdNumber } from '../../text/id-numbers';
import { readBirthYear } from '../../text/dates';
import { cellOf, placeOf } from '../cells';
import { idNumberState, judgeableNumber } from '../id-numbers';
import { sexOfRelation } from '../relation-sex';
import type { FindingDetails, Place, Rule, RuleReport } from '../rule';
import { SEX_LABELS } from '../sex-words';

/**
 * FD30. Two columns, of which the filled one tells the sex: both are filled, or neither. The finding stands at the
 * first of them; the ID number, else the relationship word, says which cell to clear or to fill. A pair that nobody
 * has filled is one finding for the column, CV01's.
 */
export const sexColumns: Rule = {
  meta: {
    code: 'FD30',
    id: 'sex-columns',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: [],
    autofix: 'confirm',
    source: 'TT 07/2021/TT-BLĐTBXH: danh sách có năm sinh ghi ở cột Nam hoặc cột Nữ',
  },
  texts: {
    vi: {
      title: 'Đánh dấu cả Nam và Nữ',
      why: 'Không rõ nam hay nữ thì người đó bị bỏ khỏi bảng kê theo giới; để trống cả hai cột thì mất luôn năm sinh.',
      fix: 'Hỏi lại hộ rồi chỉ ghi ở một cột, Nam hoặc Nữ; cán bộ tự xác minh.',
      messages: {
        default: '{person}: ghi ở cả hai cột Nam và Nữ ({both}).',
        clear: '{person}: ghi ở cả hai cột Nam và Nữ ({both}); theo {source} thì là {sex}.',
        none: '{person}: cả hai cột Nam và Nữ để trống.',
        fill: '{person}: cả hai cột Nam và Nữ để trống; theo {source} thì là {sex}.',
      },
      fixes: {
        clear: 'Xóa ô ở cột {other} sau khi xem lại; cần xác nhận.',
        none: 'Hỏi lại hộ rồi ghi vào một cột, Nam hoặc Nữ; cán bộ tự xác minh.',
        fill: 'Ghi {value} vào cột {sex} sau khi xem lại; cần xác nhận.',
      },
    },
    en: {
      title: 'Both gender boxes ticked / none ticked',
      why: 'Without a known sex the person drops out of tables by sex; with both columns blank the birth year is lost as well.',
      fix: 'Ask the household and fill one column only, Nam or Nữ; the officer must find out.',
      messages: {
        default: '{person}: both columns Nam and Nữ are filled ({both}).',
        clear: '{person}: both columns Nam and Nữ are filled ({both}); by the {source} it is {sex}.',
        none: '{person}: both columns Nam and Nữ are blank.',
        fill: '{person}: both columns Nam and Nữ are blank; by the {source} it is {sex}.',
      },
      fixes: {
        clear: 'Clear the cell of the {other} column after a look; to be confirmed.',
        none: 'Ask the household and fill one column, Nam or Nữ; the officer must find out.',
        fill: 'Write {value} in the {sex} column after a look; to be confirmed.',
      },
    },
  },
  check(_register, { index, settings, thresholds }, report) {
    const blanks = new Map<RegisterTable, Person[]>();
    const asked = new Map<RegisterTable, number>();
    const words = WORDS[settings.lang];
    for (const { person } of index.persons) {
      const pair = pairOf(person.table);
      if (!pair) {
        report.skip('no-column');
        continue;
      }
      asked.set(person.table, (asked.get(person.table) ?? 0) + 1);
      if (person.sex.kind === 'ok') report.pass();
      else if (person.sex.kind === 'unreadable')
        report.fail(placeOf(person, pair[0]), both(person, pair, words));
      else if (blanks.get(person.table)?.push(person) === undefined) blanks.set(person.table, [person]);
    }
    for (const [table, persons] of blanks) {
      const pair = pairOf(table);
      const isWhole = persons.length === asked.get(table) && persons.length >= thresholds.wholeColumnRows;
      if (isWhole) report.skip('blank', persons.length);
      else if (pair) reportNone(persons, pair, words, report);
    }
  },
};

type Pair = readonly [male: FieldId, female: FieldId];
const PAIRS: readonly Pair[] = [
  ['nam_sinh_nam', 'nam_sinh_nu'],
  ['gioi_tinh_nam', 'gioi_tinh_nu'],
];
const WORDS = {
  vi: { number: 'số định danh', relation: 'quan hệ với chủ hộ' },
  en: { number: 'ID number', relation: 'relation to the head' },
} as const;
type Words = (typeof WORDS)['vi' | 'en'];

/** The two columns the reader takes the sex from; null where one column has the word. */
function pairOf({ columns }: RegisterTable): Pair | null {
  if (columns.has('gioi_tinh')) return null;
  return PAIRS.find((pair) => pair.every((field) => columns.has(field))) ?? null;
}

interface Evidence {
  readonly sex: Sex;
  readonly source: string;
  readonly place: Place;
  /** What the ID number gives; null where the relationship word decides. */
  readonly year: number | null;
}

function evidenceOf(person: Person, words: Words): Evidence | null {
  const number = judgeableNumber(idNumberState(person));
  const decoded = number === null ? null : decodeIdNumber(number);
  if (decoded) {
    const { sex, birthYear: year } = decoded;
    return { sex, source: words.number, place: placeOf(person, 'cccd'), year };
  }
  const sex = sexOfRelation(person);
  return sex && { sex, source: words.relation, place: placeOf(person, 'quan_he'), year: null };
}

const label = (sex: Sex): string => SEX_LABELS[sex];

function both(person: Person, pair: Pair, words: Words): FindingDetails {
  const [male, female] = pair.map((field) => placeOf(person, field)) as [Place, Place];
  const evidence = evidenceOf(person, words);
  const text = person.sex.kind === 'unreadable' ? person.sex.text : '';
  if (!evidence) return { person, params: { both: text }, related: [female] };
  const { sex, source, place } = evidence;
  return {
    person,
    message: 'clear',
    params: { both: text, source, sex: label(sex), other: label(sex === 'male' ? 'female' : 'male') },
    related: [female, place],
    fix: { at: sex === 'male' ? female : male, value: null, apply: 'confirm' },
  };
}

function reportNone(persons: readonly Person[], pair: Pair, words: Words, report: RuleReport): void {
  const [first] = persons;
  const years = first !== undefined && holdsYears(first.table, pair);
  for (const person of persons) {
    const evidence = evidenceOf(person, words);
    const value = evidence && (years ? yearFor(person, evidence) : 'x');
    const details = evidence && value !== null ? filled(person, pair, evidence, value) : none(person, pair);
    report.fail(placeOf(person, pair[0]), details);
  }
}

function filled(person: Person, pair: Pair, evidence: Evidence, value: string | number): FindingDetails {
  const { sex, source, place } = evidence;
  const [male, female] = pair.map((field) => placeOf(person, field)) as [Place, Place];
  return {
    person,
    message: 'fill',
    params: { source, sex: label(sex), value },
    related: [female, place],
    fix: { at: sex === 'male' ? male : female, value, apply: 'confirm' },
  };
}

function none(person: Person, pair: Pair): FindingDetails {
  return { person, message: 'none', related: [placeOf(person, pair[1])] };
}

/** The year written in another column, else the ID number's. */
function yearFor({ birth }: Person, { year }: Evidence): number | null {
  return birth.kind === 'ok' ? birth.value.year : year;
}

/** The pair holds birth years rather than marks. */
function holdsYears(table: RegisterTable, pair: Pair): boolean {
  return table.dataRows.some((row) =>
    pair.some((field) => readBirthYear(cellOf({ table, row, field })).kind === 'ok'),
  );
}
