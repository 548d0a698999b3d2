/** The definitions of the core as BigQuery SQL: a file a table. Pure; not part of what is pushed to Apps Script. */
import { STANDARDS } from '../core/standards/index';
import type { PovertyStandard } from '../core/standards/standard';
import { classesQuery, householdClassesQuery } from './classes';
import { DEFAULT_TABLE } from './columns';
import { deprivationsQuery } from './deprivations';
import { movementsQuery } from './movements';
import { contributionsQuery, multidimensionalQuery } from './multidimensional';
import { ratesQuery } from './rates';
import { schemaJson, schemaOf } from './schema';

/** What a query gives; the name of its file. */
export type QueryName =
  | 'rates'
  | 'movements'
  | 'classes'
  | 'household-classes'
  | 'deprivations'
  | 'multidimensional'
  | 'contributions';

/** Queries that read only what the registers write, whatever the standard. */
export const PLAIN: Readonly<Partial<Record<QueryName, (table: string) => string>>> = {
  rates: ratesQuery,
  movements: movementsQuery,
};
/** Queries of a standard. */
export const OF_STANDARD: Readonly<
  Partial<Record<QueryName, (table: string, standard: PovertyStandard) => string>>
> = {
  classes: classesQuery,
  'household-classes': householdClassesQuery,
  deprivations: deprivationsQuery,
  multidimensional: multidimensionalQuery,
  contributions: contributionsQuery,
};

/**
 * Every file that is generated, by name: the queries, and the table they read.
 *
 * @param table project.dataset.table of the households
 */
export function sqlFiles(table = DEFAULT_TABLE, standards = STANDARDS): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['schema.sql', schemaOf(table)],
    ['schema.json', schemaJson()],
    ...Object.entries(PLAIN).map(([name, make]) => [`${name}.sql`, make(table)]),
    ...standards.flatMap((standard) =>
      Object.entries(OF_STANDARD).map(([name, make]) => [
        `${standard.id}/${name}.sql`,
        make(table, standard),
      ]),
    ),
  ]) as Record<string, string>;
}
