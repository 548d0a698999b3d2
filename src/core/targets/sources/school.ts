import type { Cell, Person } from '../../model';
import type { FieldId } from '../../register/fields';
import { cellAt } from '../../register/columns';
import { readMark } from '../../text/marks';
import { fold, isBlank } from '../../text/unicode';
import { ageOf } from './age';
import { columnState, tally } from './columns';
import type { Answer } from './columns';
import type { Group } from './persons';
import { groupOf, partOf, unusable } from './persons';
import { SCHOOL_AGE } from './school-age';
import { cannotTell, counted } from './source';
import type { AgeBounds } from '../scope/narrowings';
import type { SourceContext, TargetSource } from './source';

/** Level due from an age on: 3 nursery, 6 primary, 12 lower secondary. Source: NĐ 07/2021/NĐ-CP, annex. */
const DUE = [
  { from: 12, level: 3 },
  { from: 6, level: 2 },
  { from: SCHOOL_AGE.from, level: 1 },
] as const;
/** Levels by their words; a grade number belongs to its level. */
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/mam non|mau giao|nha tre|\bmn\b|\bmg\b/, 1],
  [/tieu hoc|cap ?(?:1|i)\b|\bth\b|lop ?[1-5]\b/, 2],
  [/thcs|trung hoc co so|cap ?(?:2|ii)\b|lop ?[6-9]\b/, 3],
  [/thpt|trung hoc pho thong|cap ?(?:3|iii)\b|lop ?1[0-2]\b|gdtx|trung cap|cao dang|dai hoc|hoc nghe/, 4],
];

/**
 * Children of 3 to under 16 years of poor and near-poor households at the school level due for their age
 * (target e4). A higher level counts too: grades 6 and 10 begin in the calendar year of the 11th and 15th
 * birthday (Luật Giáo dục 2019, Điều 28). A mark without a level says that the child attends.
 */
export const school: TargetSource = {
  id: 'school',
  count(context: SourceContext) {
    const group = groupOf(context);
    const field = schoolField(childrenOf(agesOf(group, context), null).map(([child]) => child));
    if (field === null) return cannotTell(unusable(group.persons, ['di_hoc']) ?? []);
    const ages = agesOf(partOf(group, context), context);
    const children = childrenOf(ages, context.ages ?? null);
    const attending = tally(
      children,
      ([child, age]) => attends(child, age ?? 0, field),
      ([child]) => child,
    );
    const unknownAges = ages.filter(([, age]) => age === null).length;
    return counted(
      {
        numerator: attending.yes,
        denominator: children.length,
        unknown: attending.unknown,
        from: group.sheets,
      },
      attending.behind,
      unknownAges === 0
        ? group.notes
        : [...group.notes, { key: 'agesUnknown', params: { count: unknownAges } }],
    );
  },
};

type Aged = readonly [person: Person, age: number | null];

function agesOf({ persons }: Group, { settings }: SourceContext): Aged[] {
  return persons.map((person) => [person, ageOf(person, settings.asOf)]);
}
/** Children of school age, of the ages a plan names only. */
function childrenOf(ages: readonly Aged[], named: AgeBounds | null): Aged[] {
  const from = Math.max(SCHOOL_AGE.from, named?.from ?? SCHOOL_AGE.from);
  const to = Math.min(SCHOOL_AGE.to, named?.to ?? SCHOOL_AGE.to);
  return ages.filter(([, age]) => age !== null && age >= from && age <= to);
}

function schoolField(children: readonly Person[]): FieldId | null {
  const fields: readonly FieldId[] = ['di_hoc', 'cap_hoc'];
  return fields.find((field) => columnState(children, field) === 'usable') ?? null;
}

/** Whether a child is at the level due for the age, by the column of attendance or of the level. */
export function attends({ table, row }: Person, age: number, field: FieldId): Answer {
  const cell = cellAt(table, row, field);
  if (isBlank(cell)) return 'no';
  const mark = readMark(cell);
  if (mark.kind === 'ok' && typeof cell !== 'number') return mark.value ? 'yes' : 'no';
  const level = levelOf(cell);
  if (level === null) return 'unknown';
  return level >= dueLevel(age) ? 'yes' : 'no';
}

function dueLevel(age: number): number {
  return DUE.find(({ from }) => age >= from)?.level ?? 0;
}

/** 0 when the child has left school, null when the words name no level. */
function levelOf(cell: Cell): number | null {
  if (typeof cell === 'number') return gradeLevel(cell);
  const text = fold(String(cell));
  if (/bo hoc|nghi hoc|khong di hoc|chua di hoc|thoi hoc/.test(text)) return 0;
  return LEVELS.find(([words]) => words.test(text))?.[1] ?? null;
}

function gradeLevel(grade: number): number | null {
  if (!Number.isInteger(grade) || grade < 1 || grade > 12) return null;
  return grade <= 5 ? 2 : grade <= 9 ? 3 : 4;
}
