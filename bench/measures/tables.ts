/** The measures as a table: medians, and how many times the product's. */
import { aligned } from '../aligned';
import type { Spent } from '../measure';
import type { MeasureRace, MeasureRow } from './race';

const ms = (spent: Spent | undefined): string => (spent ? spent.ms.toFixed(1) : '');
const ratio = (own: number | undefined, base: number | undefined): string =>
  own === undefined || base === undefined ? '' : (own / base).toFixed(2);

export function measuresTable({ households, runs, figures, rows, office, absent }: MeasureRace): string {
  const [ours] = rows;
  const base = ours?.spent;
  const head = ['measures', 'indicators ms', 'ours ÷ it', 'income ms', 'ours ÷ it', 'both cpu ms', 'peak MB'];
  const line = ({ name, version, spent, peak }: MeasureRow): string[] => [
    `${name} ${version}`.trim(),
    spent ? ms(spent.indicators) : 'differs',
    ratio(base?.indicators.ms, spent?.indicators.ms),
    ms(spent?.income),
    ratio(base?.income.ms, spent?.income.ms),
    spent ? (spent.indicators.cpu + spent.income.cpu).toFixed(1) : '',
    peak === null ? '' : peak.toFixed(0),
  ];
  const both = base ? base.indicators.ms + base.income.ms : undefined;
  const officeLine = office
    ? [
        [
          `${office.name} ${office.version}, formulas`,
          `${office.ms.toFixed(0)} (whole)`,
          ratio(both, office.ms),
          '',
          '',
          '',
          '',
        ],
      ]
    : [];
  const differing = [...rows, ...(office ? [office] : [])].filter(({ differs }) => differs.length > 0);
  return [
    aligned([head, ...rows.map(line), ...officeLine]),
    `${households} households, ${figures} figures equal to 1e-9 before anybody is timed; medians of ${runs} runs`,
    ...absent.map(({ name, why }) => `not here: ${name} (${why})`),
    ...differing.map(
      ({ name, differs }) => `${name} differs in ${differs.length}: ${differs.slice(0, 3).join('; ')}`,
    ),
  ].join('\n');
}
