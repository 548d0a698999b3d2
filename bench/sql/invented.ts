/** Invented households made inside DuckDB from a seed, with gaps, ties at every line and impossible numbers: 27 million fit. */
import { TABLE_COLUMNS } from '../../src/sql/columns';
import { DEPRIVATION_FIELDS } from '../../src/core/register/fields';
import { schemaOf } from '../../src/sql/schema';
import { translated, type Engine } from './engine';

/** Households of a commune, and of a hamlet: six hamlets a commune. */
export const COMMUNE = 1440;
const HAMLET = 240;
/** The year that settles; the years before it are made as well. */
export const LAST_YEAR = 2025;

export const communeAt = (at: number): string => `X${String(at).padStart(6, '0')}`;

/** A whole number from 0 to `bound` − 1 of a household, and of a year where the value changes with it. */
const chanceOf = (seed: number) => ({
  always: (what: string, bound: number): string => `CAST(hash(i, ${seed}, '${what}') % ${bound} AS BIGINT)`,
  yearly: (what: string, bound: number): string =>
    `CAST(hash(i, ${seed}, '${what}', year) % ${bound} AS BIGINT)`,
});

/** One in five hundred is a number that cannot be. */
function columnsOf(seed: number): Readonly<Record<string, string>> {
  const { always, yearly } = chanceOf(seed);
  const drawn = (draw: string): string =>
    `CASE WHEN ${draw} < 6 THEN 'poor' WHEN ${draw} < 13 THEN 'nearPoor' WHEN ${draw} < 16 THEN 'escaped'
      WHEN ${draw} < 20 THEN 'average' WHEN ${draw} < 98 THEN 'notPoor' END`;
  const marks = Object.fromEntries(
    DEPRIVATION_FIELDS.map((field) => {
      const draw = `hash(i, ${seed}, year, '${field}') % 100`;
      const isBlank = field === 'd03' ? 'commune_at % 20 = 3' : 'FALSE';
      return [
        field,
        `CASE WHEN is_blank_form THEN NULL WHEN ${isBlank} THEN FALSE WHEN ${draw} < 14 THEN TRUE WHEN ${draw} < 99 THEN FALSE END`,
      ];
    }),
  );
  const marked = DEPRIVATION_FIELDS.map((field) => `IF(${field} IS TRUE, 10, 0)`).join(' + ');
  return {
    year: 'year',
    commune: `'X' || lpad(CAST(commune_at AS VARCHAR), 6, '0')`,
    hamlet: `CASE WHEN ${always('no hamlet', 100)} = 0 THEN NULL ELSE 'Thôn ' ||
      CAST((i % ${COMMUNE} // ${HAMLET} + IF(${yearly('moved', 50)} = 0, 1, 0)) % 6 + 1 AS VARCHAR) END`,
    household: `lpad(printf('%x', hash(i, ${seed})), 16, '0')`,
    area: `CASE WHEN ${always('area', 100)} = 0 THEN NULL WHEN commune_at % 3 = 0 THEN 'urban' ELSE 'rural' END`,
    persons: `CASE WHEN ${yearly('persons', 60)} > 0 THEN 1 + ${always('size', 7)} END`,
    income: `CASE WHEN ${yearly('income', 100)} < 6 THEN NULL WHEN ${yearly('income', 500)} = 499 THEN -1
      ELSE 100000 * ${yearly('money', 41)} + IF(${yearly('dong', 8)} = 0, 1, 0) END`,
    b1: `CASE WHEN ${yearly('b1', 100)} < 25 THEN NULL WHEN ${yearly('b1', 500)} = 499 THEN 175.5
      WHEN ${yearly('b1', 500)} = 498 THEN 601 ELSE 60 + 5 * ${yearly('points', 49)} END`,
    b2: `CASE WHEN ${yearly('b2', 100)} < 8 THEN NULL WHEN ${yearly('b2', 500)} = 499 THEN 35
      WHEN ${yearly('b2', 500)} = 498 THEN 130 WHEN ${yearly('b2', 10)} = 0 THEN 10 * ${yearly('other b2', 13)}
      ELSE ${marked} END`,
    recorded_class: `CASE WHEN ${yearly('changed', 100)} < 15 THEN ${drawn(yearly('class', 100))} ELSE ${drawn(always('class', 100))} END`,
    left_class: `IF(recorded_class = 'escaped', 'poor', NULL)`,
    relapsed: `CASE ${yearly('relapsed', 20)} WHEN 0 THEN TRUE WHEN 1 THEN FALSE END`,
    waiting: 'FALSE',
    is_repeat: 'FALSE',
    full_list: 'TRUE',
    blank_columns: `IF(commune_at % 20 = 3, 'd03', NULL)`,
    ...marks,
  };
}

/**
 * Fills a table `households`.
 *
 * @param size households of a year, of which about 2 % are missing in each
 * @param years how many years back, the last one included
 */
export async function fillInvented(engine: Engine, size: number, seed: number, years: number): Promise<void> {
  await engine.run(await translated(schemaOf('households')));
  const columns = columnsOf(seed);
  const { yearly } = chanceOf(seed);
  const late = new Set(['b2', 'left_class']);
  const early = Object.entries(columns).filter(([name]) => !late.has(name) && name !== 'year');
  const names = TABLE_COLUMNS.map(({ name }) => name);
  for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
    await engine.run(`
      INSERT INTO households (${names.join(', ')})
      SELECT ${names.map((name) => (late.has(name) ? `${columns[name]} AS ${name}` : name)).join(', ')}
      FROM (
        SELECT year, i, ${early.map(([name, is]) => `${is} AS ${name}`).join(',\n')}
        FROM (
          SELECT CAST(range AS BIGINT) AS i, ${year} AS year, range // ${COMMUNE} AS commune_at,
            hash(range, ${seed}, ${year}, 'blank form') % 30 = 0 AS is_blank_form
          FROM range(${size})
        )
        WHERE ${yearly('absent', 50)} > 0
      )`);
  }
}
