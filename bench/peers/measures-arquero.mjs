// arquero: tables of columns in JavaScript.
import { readFileSync } from 'node:fs';
import * as aq from 'arquero';
import { byHamletFigures, MARKS } from './measures-figures.mjs';

export async function prepare(file, { urbanLine, ruralLine, cut }) {
  const table = aq.fromCSV(readFileSync(file, 'utf8'), { autoMax: 1000 });
  const points = MARKS.map((mark) => `d.${mark}`).join(' + ');
  const derived = {
    points,
    under: `d.income <= (d.rural === 1 ? ${ruralLine} : ${urbanLine})`,
  };
  const sums = {
    people: 'op.sum(d.persons)',
    poor_people: `op.sum(d.points >= ${cut} ? d.persons : 0)`,
    points: `op.sum(d.points >= ${cut} ? d.persons * d.points : 0)`,
    poor: `op.sum(d.under && d.points >= ${cut} ? 1 : 0)`,
    nearPoor: `op.sum(d.under && d.points < ${cut} ? 1 : 0)`,
    notPoor: 'op.sum(d.under ? 0 : 1)',
    ...Object.fromEntries(
      MARKS.flatMap((mark) => [
        [`hd_${mark}`, `op.sum(d.${mark} * d.persons)`],
        [`hdk_${mark}`, `op.sum(d.points >= ${cut} ? d.${mark} * d.persons : 0)`],
      ]),
    ),
  };
  const expression = (texts) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, `d => ${text}`]));
  return {
    indicators: () =>
      byHamletFigures(table.derive(expression(derived)).groupby('hamlet').rollup(expression(sums)).objects()),
    income() {
      const gap = (alpha) =>
        `op.sum(d.income <= ${ruralLine} ? d.persons * op.pow((${ruralLine} - d.income) / ${ruralLine}, ${alpha}) : 0) / op.sum(d.persons)`;
      const fgt = table.rollup(expression({ P0: gap(0), P1: gap(1), P2: gap(2) })).object();
      const { gini } = table
        .orderby('income')
        .derive(expression({ money: 'd.income * d.persons' }))
        .derive({ upto: aq.rolling('d => op.sum(d.money)') })
        .rollup(
          expression({
            gini: '1 - op.sum(d.persons * (2 * d.upto - d.money)) / (op.sum(d.persons) * op.sum(d.money))',
          }),
        )
        .object();
      return { ...fgt, gini };
    },
  };
}
