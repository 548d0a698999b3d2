/**
 * Growth curves of docs/performance.md from the figures of a run:
 *   node bench/peers/charts.mjs FIGURES.json DIRECTORY
 * FIGURES.json is what `npm run bench -- --json FIGURES.json` writes. Both axes are logarithmic: work that grows as the
 * register does is a line of slope 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, View } from 'vega';
import { compile } from 'vega-lite';

const [file, directory] = process.argv.slice(2);
if (file === undefined || directory === undefined) {
  console.error('Give the figures and the directory: node bench/peers/charts.mjs FIGURES.json DIRECTORY');
  process.exit(2);
}
const figures = JSON.parse(readFileSync(file, 'utf8'));
const OURS = 'Giảm nghèo';
const isOurs = (name) => name === OURS || name.startsWith('core');

/** One line of the machine and date under every picture, so that no picture is taken for another run's. */
const { machine, day } = figures;
const foot = `${machine.cpu}, ${machine.cores} nhân, ${machine.memoryGb} GB, Node ${machine.node}; ${day}`;

const points = (rows) => rows.filter(({ ms }) => Number.isFinite(ms) && ms > 0);

function measurePoints(task) {
  return (figures.measures ?? []).flatMap(({ households, rows, office }) => [
    ...rows.map(({ name, spent }) => ({ name, households, ms: spent?.[task].ms })),
    ...(office && task === 'indicators'
      ? [{ name: `${office.name}, formulas (all)`, households, ms: office.ms }]
      : []),
  ]);
}
const validationPoints = () =>
  (figures.validation?.races ?? []).flatMap(({ rows, results }) =>
    results.map(({ name, check }) => ({ name, households: rows, ms: check?.ms })),
  );
const stepPoints = () =>
  (figures.steps ?? []).flatMap(({ households, ms }) =>
    Object.entries(ms).map(([name, each]) => ({ name, households, ms: each })),
  );

const CHARTS = [
  ['indicators', 'Alkire–Foster, phân loại, theo tổ / by hamlet', measurePoints('indicators')],
  ['income', 'FGT 0–2 và Gini / and Gini', measurePoints('income')],
  ['validation', '22 quy tắc / rules', validationPoints()],
  ['steps', 'Các bước của lõi / steps of the core', stepPoints()],
];

/** Names of one contender over sizes may carry its version or engine; the first word is enough to draw it. */
function specOf(title, values) {
  const x = {
    field: 'households',
    type: 'quantitative',
    scale: { type: 'log' },
    title: 'hộ, dòng / households, rows',
  };
  const y = { field: 'ms', type: 'quantitative', scale: { type: 'log' }, title: 'ms' };
  const order = [...new Set(values.map(({ name }) => name))].sort((a, b) => isOurs(b) - isOurs(a));
  const color = { field: 'name', type: 'nominal', title: null, scale: { scheme: 'tableau10' }, sort: order };
  const width = { condition: { test: `datum.name === '${OURS}'`, value: 4 }, value: 1.5 };
  return {
    background: 'white',
    padding: 12,
    width: 460,
    height: 300,
    title: { text: title, subtitle: foot, anchor: 'start', subtitleColor: '#555' },
    config: {
      font: 'Arial, Helvetica, sans-serif',
      axis: { labelFontSize: 11, titleFontSize: 11 },
      legend: { labelLimit: 260 },
    },
    data: { values },
    layer: [
      { mark: { type: 'line' }, encoding: { x, y, color, strokeWidth: width } },
      {
        mark: { type: 'point', filled: true, size: 45 },
        encoding: { x, y, color, shape: { ...color, scale: {}, legend: null } },
      },
    ],
  };
}

for (const [name, title, all] of CHARTS) {
  const values = points(all);
  if (values.length === 0) continue;
  const view = new View(parse(compile(specOf(title, values)).spec), { renderer: 'none' });
  const path = join(directory, `${name}.svg`);
  writeFileSync(path, await view.toSVG());
  console.log(path);
}
