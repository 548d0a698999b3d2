import type { Person } from '../../model';
import type { FieldId } from '../../register/fields';
import { cellAt } from '../../register/columns';
import { readMark } from '../../text/marks';
import { attendanceWords } from '../../text/school-attendance';
import { cellText, isBlank } from '../../text/unicode';
import { ageOf } from './age';
import { columnState, tally } from './columns';
import type { Answer } from './columns';
import type { Group } from './persons';
import { groupOf, partOf, unusable } from './persons';
import { cannotTell, counted } from './source';
import type { SourceContext, TargetSource } from './source';

const YOUNGEST = 3;
const OLDEST = 15;
/** Level due from an age on: 3 nursery, 6 primary, 12 lower secondary. Source: NĐ 07/2021/NĐ-CP, annex. */
const DUE = [
  { from: 12, level: 3 },
  { from: 6, level: 2 },
  { from: YOUNGEST, level: 1 },
] as const;
/**
 * Children of 3 to under 16 years of poor and near-poor households at the school level due for their age
 * (target e4). A higher level counts too: grades 6 and 10 begin in the calendar year of the 11th and 15th
 * birthday (Luật Giáo dục 2019, Điều 28). A mark without a level says that the child attends.
 */
export const school: TargetSource = {
  id: 'school',
  count(context: SourceContext) {
    const group = groupOf(context);
    const field = schoolField(childrenOf(agesOf(group, context)).map(([child]) => child));
    if (field === null) return cannotTell(unusable(group.persons, ['di_hoc']) ?? []);
    const ages = agesOf(partOf(group, context), context);
    const children = childrenOf(ages);
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
function childrenOf(ages: readonly Aged[]): Aged[] {
  return ages.filter(([, age]) => age !== null && age >= YOUNGEST && age <= OLDEST);
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
  if (mark.kind === 'ok') return mark.value ? 'yes' : 'no';
  const { attends: answer, level } = attendanceWords(cellText(cell));
  if (answer !== 'yes' || level === null) return answer;
  return level >= dueLevel(age) ? 'yes' : 'no';
}

function dueLevel(age: number): number {
  return DUE.find(({ from }) => age >= from)?.level ?? 0;
}
