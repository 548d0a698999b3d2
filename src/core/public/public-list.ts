/**
 * The list of poor and near-poor households as it may be posted: of each only what the officer chose, and never a whole
 * ID number, a phone number, a day of birth or an address below the hamlet.
 *
 * @see Luật Trẻ em 2016, Điều 6 khoản 11 (a child's private data); Nghị định 13/2023/NĐ-CP (personal data)
 */
import { isChild } from '../indicators/household-groups';
import type { HouseholdClass, HouseholdRecord, Register, RunSettings } from '../model';
import { declaredOrListed } from '../register/counts';
import { hamletOfRecords } from '../hamlets/hamlet-of';
import { householdsOfClasses } from '../targets/sources/households';
import { initials, maskedIdNumber, withoutNumbers } from './mask';

/** What may stand beside a head's name. */
export const PUBLIC_COLUMNS = ['birth-year', 'hamlet', 'class', 'size', 'id-number'] as const;
export type PublicColumn = (typeof PUBLIC_COLUMNS)[number];
/** What is shown unless the officer says otherwise. */
export const USUAL_COLUMNS: readonly PublicColumn[] = ['birth-year', 'hamlet', 'class'];

export interface PublicRow {
  /** Initials where the head is a child. */
  readonly name: string;
  readonly birthYear: number | null;
  readonly hamlet: string | null;
  readonly class: HouseholdClass;
  readonly size: number | null;
  /** '0510******01' */
  readonly idNumber: string | null;
}
export interface PublicList {
  readonly columns: readonly PublicColumn[];
  readonly rows: readonly PublicRow[];
  readonly sheets: readonly string[];
  /** Households headed by a child: only the initials are shown. */
  readonly childHeaded: number;
  /** Households of one person: they may be recognised as living alone. */
  readonly alone: number;
  /** Rows of the lists whose class cannot be read: not posted. */
  readonly unclear: number;
}

/** The households by hamlet, the poor before the near-poor, else as their list has them. */
export function publicList(
  register: Register,
  columns: readonly PublicColumn[],
  { asOf }: Pick<RunSettings, 'asOf'>,
): PublicList {
  const { households, sheets, unclear } = householdsOfClasses(register, ['poor', 'nearPoor']);
  const hamletOf = hamletOfRecords(register);
  const order = new Map(register.hamlets.map((hamlet, at) => [hamlet, at]));
  const all = households.map(({ record, members }) => {
    const hamlet = hamletOf.get(record) ?? null;
    const isOfChild = isChild(record.head, asOf) === 'yes';
    const size = declaredOrListed(record, members) || null;
    return { hamlet, isOfChild, size, row: rowOf(record, { hamlet, size, isOfChild }) };
  });
  const place = (hamlet: string | null): number =>
    hamlet === null ? order.size : (order.get(hamlet) ?? order.size);
  const rank = ({ row }: { row: PublicRow }): number => (row.class === 'poor' ? 0 : 1);
  const sorted = [...all].sort((a, b) => place(a.hamlet) - place(b.hamlet) || rank(a) - rank(b));
  return {
    columns: PUBLIC_COLUMNS.filter((column) => columns.includes(column)),
    rows: sorted.map(({ row }) => row),
    sheets,
    childHeaded: all.filter(({ isOfChild }) => isOfChild).length,
    alone: all.filter(({ size }) => size === 1).length,
    unclear: unclear.length,
  };
}

function rowOf(
  { head, recordedClass }: HouseholdRecord,
  known: { hamlet: string | null; size: number | null; isOfChild: boolean },
): PublicRow {
  const name = withoutNumbers(head.name ?? '');
  const { isOfChild, size, hamlet } = known;
  return {
    name: isOfChild ? initials(name) : name,
    birthYear: isOfChild || head.birth.kind !== 'ok' ? null : head.birth.value.year,
    hamlet: hamlet === null ? null : withoutNumbers(hamlet),
    class: recordedClass.kind === 'ok' ? recordedClass.value : 'poor',
    size,
    idNumber: isOfChild || head.idNumber.kind !== 'ok' ? null : maskedIdNumber(head.idNumber.value.digits),
  };
}

/** '1, 3' of a numbered list, or the names of the command line; null where something is neither. */
export function chosenColumns(text: string): readonly PublicColumn[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const found = parts.map((part) =>
    PUBLIC_COLUMNS.find((column, at) => column === part || String(at + 1) === part),
  );
  return found.every((column) => column !== undefined)
    ? PUBLIC_COLUMNS.filter((each) => found.includes(each))
    : null;
}
