/** Fills a form with a row a person. */
import { areasOf } from './areas';
import type { FormData, FormRemark, HeaderNode, Item, Line, ListColumn, ListForm, PartId } from './form';
import { leavesOf } from './form';

export interface ListRow {
  /** part: heading of a part; hamlet: heading of a hamlet; line: a person. */
  readonly kind: 'part' | 'hamlet' | 'line';
  readonly label: string;
  readonly part: PartId | null;
  /** First line of a household, or a heading: a page may begin here. */
  readonly startsBlock: boolean;
  readonly isHead: boolean;
  readonly values: readonly (string | number | null)[];
}
export interface FilledList {
  readonly kind: 'list';
  readonly form: ListForm;
  readonly header: readonly HeaderNode<ListColumn>[];
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  readonly counts: readonly {
    readonly part: PartId;
    readonly title: string;
    readonly households: number;
    readonly lines: number;
  }[];
  readonly items: readonly Item[];
  readonly remarks: readonly FormRemark[];
  /** Columns blank throughout for want of a column in the register. */
  readonly blank: readonly ListColumn[];
}

/** Null where nothing tells who belongs on the list. */
export function fillList(form: ListForm, data: FormData): FilledList | null {
  const given = form.parts(data);
  if (given === null) return null;
  const columns = leavesOf(form.columns);
  const rows: ListRow[] = [];
  const numbers = { line: 0 };
  const heading = (kind: 'part' | 'hamlet', label: string, part: PartId): ListRow => ({
    ...{ kind, label, part, startsBlock: true, isHead: false, values: [] },
  });
  const counts = given.parts.map(({ id, title, items }, at) => {
    const before = numbers.line;
    if (title !== '') rows.push(heading('part', `${ROMAN[at] ?? ''}. ${title}: ${items.length} hộ`, id));
    let household = 0;
    for (const [hamlet, inside] of form.byHamlet ? byHamlet(items, data) : [['', items] as const]) {
      if (hamlet !== '') rows.push(heading('hamlet', hamlet, id));
      for (const item of inside) {
        household += 1;
        for (const line of linesOf(item, household, numbers)) {
          rows.push({
            kind: 'line',
            label: '',
            part: id,
            startsBlock: line.member === 1,
            isHead: line.isHead,
            values: columns.map((column) => column.cell(line, data)),
          });
        }
      }
    }
    return { part: id, title, households: items.length, lines: numbers.line - before };
  });
  return {
    kind: 'list',
    form,
    header: form.columns,
    columns,
    rows,
    counts,
    items: given.parts.flatMap(({ items }) => items),
    remarks: given.remarks,
    blank: blankColumns(columns, rows),
  };
}
const ROMAN = ['I', 'II'];

/** The head first, then the others as they are listed; the head alone where no member is. Those who left are not listed. */
function linesOf(item: Item, household: number, numbers: { line: number }): Line[] {
  const counted = item.subject.members.filter((person) => person.counted || person.isHead);
  const heads = counted.filter((person) => person.isHead);
  const persons =
    counted.length === 0 ? [item.record.head] : [...heads, ...counted.filter((person) => !person.isHead)];
  return persons.map((person, at) => {
    numbers.line += 1;
    return { item, person, isHead: at === 0, number: numbers.line, household, member: at + 1 };
  });
}

/** Hamlets with somebody in them; a register without hamlets needs no heading. */
function byHamlet(items: readonly Item[], data: FormData): [string, readonly Item[]][] {
  const areas = areasOf(data, items).filter(([, inside]) => inside.length > 0);
  return areas.length > 0 ? areas : [['', items]];
}

/** A list of nobody says nothing of the columns of the register. */
function blankColumns(columns: readonly ListColumn[], rows: readonly ListRow[]): ListColumn[] {
  const lines = rows.filter(({ kind }) => kind === 'line');
  if (lines.length === 0) return [];
  return columns.filter((_, at) => lines.every(({ values }) => values[at] === null));
}
