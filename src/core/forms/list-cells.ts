/** Cells of the lists: what the register writes, copied and never corrected. */
import { recordTelling } from '../indicators/household-groups';
import type { Cell } from '../model';
import { cellAt } from '../register/columns';
import type { FieldId } from '../register/fields';
import { ageRange } from '../text/ages';
import { showBirth } from '../text/dates';
import { cellText, isBlank, normaliseText } from '../text/unicode';
import type { Fact, FormData, Line, ListColumn } from './form';

type CellOf = ListColumn['cell'];

function textOf(cell: Cell): string | null {
  return isBlank(cell) ? null : normaliseText(cellText(cell));
}
/** On the head's line only, as the forms have it. */
const onHead =
  (cell: CellOf): CellOf =>
  (line, data) =>
    line.isHead ? cell(line, data) : null;

/** A field of the household, from the first of its lists that has it; on the head's line. */
export function ofHousehold(field: FieldId): Pick<ListColumn, 'fields' | 'cell'> {
  return {
    fields: [field],
    cell: onHead(({ item }) => {
      const record = recordTelling(item.subject, field);
      return record === null ? null : textOf(cellAt(record.table, record.rowOf(field), field));
    }),
  };
}
/** The same as a number where it is one. */
export function numberOfHousehold(field: 'b1' | 'b2'): Pick<ListColumn, 'fields' | 'cell'> {
  return {
    fields: [field],
    cell: onHead(({ item }) => {
      const record = recordTelling(item.subject, field);
      if (record === null) return null;
      const reading = record[field];
      return reading.kind === 'ok' ? reading.value : textOf(cellAt(record.table, record.rowOf(field), field));
    }),
  };
}
export const size: Pick<ListColumn, 'fields' | 'cell'> = {
  fields: ['so_nhan_khau'],
  cell: onHead(({ item }) => item.persons.end ?? item.persons.start),
};
/** A field of the person's own row. */
export function ofPerson(field: FieldId): Pick<ListColumn, 'fields' | 'cell'> {
  return { fields: [field], cell: ({ person }) => textOf(cellAt(person.table, person.row, field)) };
}
export const name: Pick<ListColumn, 'fields' | 'cell'> = {
  fields: ['ho_ten', 'chu_ho'],
  cell: ({ person }) => person.name,
};
export const headName: Pick<ListColumn, 'fields' | 'cell'> = {
  fields: ['chu_ho'],
  cell: onHead(({ item }) => item.record.head.name),
};
export const relation: Pick<ListColumn, 'fields' | 'cell'> = {
  fields: ['quan_he'],
  cell: ({ person, isHead }) => {
    const { relation: read } = person;
    if (read.kind === 'ok') return textOf(cellAt(person.table, person.row, 'quan_he'));
    if (read.kind === 'unreadable') return read.text;
    return isHead ? 'Chủ hộ' : null;
  },
};
/** dd/mm/yyyy, or as much of it as is written; an unreadable one as it stands. */
function birthText({ person }: Pick<Line, 'person'>): string | null {
  const { birth } = person;
  if (birth.kind === 'ok') return showBirth(birth.value);
  return birth.kind === 'unreadable' ? birth.text : null;
}
export const birth: Pick<ListColumn, 'fields' | 'cell'> = {
  fields: ['ngay_sinh', 'nam_sinh_nam', 'nam_sinh_nu'],
  cell: birthText,
};
/** The birth year in the column of the person's sex; in neither where the sex cannot be read. */
export function birthYear(sex: 'male' | 'female'): Pick<ListColumn, 'fields' | 'cell'> {
  return {
    fields: ['ngay_sinh', 'gioi_tinh', 'nam_sinh_nam', 'nam_sinh_nu'],
    cell: (line) => {
      const { person } = line;
      if (person.sex.kind !== 'ok' || person.sex.value !== sex) return null;
      return person.birth.kind === 'ok' ? String(person.birth.value.year) : birthText(line);
    },
  };
}
export const sex: Pick<ListColumn, 'fields' | 'cell'> = {
  fields: ['gioi_tinh', 'gioi_tinh_nam', 'gioi_tinh_nu'],
  cell: ({ person }) => {
    if (person.sex.kind === 'ok') return person.sex.value === 'male' ? 'Nam' : 'Nữ';
    return person.sex.kind === 'unreadable' ? person.sex.text : null;
  },
};
/** '44', or '44–45' where the birth does not settle it. */
export const age: Pick<ListColumn, 'fields' | 'cell'> = {
  fields: ['ngay_sinh'],
  cell: ({ person }, { settings }) => {
    if (person.birth.kind !== 'ok') return null;
    const { min, max } = ageRange(person.birth.value, settings.asOf);
    if (max < 0) return null;
    return min === max ? max : `${min}–${max}`;
  },
};
/** 'x' where the fact holds, on the head's line. */
export function crossed(fact: Fact): Pick<ListColumn, 'fields' | 'cell'> {
  return {
    fields: fact.fields,
    cell: onHead(({ item }, data: FormData) => (fact.answer(item, data) === 'yes' ? 'x' : null)),
  };
}
