/** What a table is recognised by in a later run: what it lists, rather than the name of its sheet. */
import type { Register, RegisterTable, SummaryTable } from '../model';

export interface TableIdentities {
  /** Of a list, or of a printed summary. */
  of(table: RegisterTable | SummaryTable): string;
}

/**
 * The first of what a table lists, its class, its hamlet and its title that no other table has; else the sheet's name.
 * Two tables of one name are told apart no further.
 */
export function tableIdentities({ tables, summaries }: Register): TableIdentities {
  const known = new Map<RegisterTable | SummaryTable, string>();
  name(tables, descriptionsOf, known);
  name(summaries, (summary) => [`${summary.year}`, `${summary.year} ${summary.title}`], known);
  return { of: (table) => known.get(table) ?? table.sheet };
}

/** What a table lists, whatever its sheet is called: the same for the tables of several hamlets. */
export const listOf = ({ role, coverage }: RegisterTable): string => `${role} ${coverage}`;

function descriptionsOf(table: RegisterTable): readonly string[] {
  const { impliedClass, hamlet, title } = table;
  const list = listOf(table);
  return [list, `${list} ${impliedClass}`, `${list} ${impliedClass} ${hamlet}`, `${list} ${title}`];
}

function name<T extends RegisterTable | SummaryTable>(
  tables: readonly T[],
  descriptions: (table: T) => readonly string[],
  known: Map<RegisterTable | SummaryTable, string>,
): void {
  const counts = new Map<string, number>();
  for (const table of tables)
    for (const each of new Set(descriptions(table))) counts.set(each, (counts.get(each) ?? 0) + 1);
  for (const table of tables) {
    const own = descriptions(table).find((each) => counts.get(each) === 1);
    if (own !== undefined) known.set(table, own);
  }
}
