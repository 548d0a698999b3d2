// DuckDB in memory: one query for the indicators, one for the incomes, the forms that were fastest when tried.
import { DuckDBInstance } from '@duckdb/node-api';
import { byHamletFigures, MARKS } from './measures-figures.mjs';

export async function prepare(file, { urbanLine, ruralLine, cut }) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`CREATE TABLE t AS SELECT * FROM read_csv('${file}', header = true)`);
  const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
  const sums = MARKS.map(
    (mark) =>
      `sum(persons) FILTER (${mark} = 1) AS hd_${mark}, sum(persons) FILTER (${mark} = 1 AND points >= ${cut}) AS hdk_${mark}`,
  );
  const line = `income <= CASE WHEN rural = 1 THEN ${ruralLine} ELSE ${urbanLine} END`;
  const indicators = `
    SELECT hamlet, sum(persons) AS people, sum(persons) FILTER (points >= ${cut}) AS poor_people,
      sum(persons * points) FILTER (points >= ${cut}) AS points, ${sums.join(', ')},
      count(*) FILTER (under AND points >= ${cut}) AS poor, count(*) FILTER (under AND points < ${cut}) AS "nearPoor",
      count(*) FILTER (NOT under) AS "notPoor"
    FROM (SELECT *, ${MARKS.join(' + ')} AS points, ${line} AS under FROM t) GROUP BY hamlet`;
  const gap = (alpha) =>
    `sum(persons * (greatest(0, ${ruralLine} - income) / ${ruralLine}.0) ** ${alpha}) FILTER (income <= ${ruralLine}) / sum(persons)`;
  const fgt = `SELECT ${gap(0)} AS "P0", ${gap(1)} AS "P1", ${gap(2)} AS "P2" FROM t`;
  const gini = `
    SELECT 1 - sum(persons * (2 * upto - money)) / (sum(persons)::DOUBLE * sum(money)) AS gini
    FROM (SELECT persons::DOUBLE AS persons, (income * persons)::DOUBLE AS money,
      sum((income * persons)::DOUBLE) OVER (ORDER BY income ROWS UNBOUNDED PRECEDING) AS upto FROM t)`;
  return {
    indicators: async () => byHamletFigures(await rows(indicators)),
    async income() {
      const [[powers], [{ gini: value }]] = [await rows(fgt), await rows(gini)];
      return { ...powers, gini: value };
    },
  };
}
