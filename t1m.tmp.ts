import { compare } from './bench/sql/compare';
import { openEngine } from './bench/sql/engine';
import { standardById } from './src/core/standards/index';
(async () => {
const e = await openEngine(process.argv[4] ?? ':memory:', '6GB');
const r = await compare(e, { size: Number(process.argv[2]), seed: 7, years: Number(process.argv[5] ?? 3), coreSize: Number(process.argv[3]), parts: 3, standards: [standardById('vn-2022')] });
for (const q of r.queries) console.log(q.name, q.seconds.toFixed(2), q.core.figures, q.core.differing.length, q.core.differing.slice(0,4), q.merged.figures, q.merged.differing.slice(0,3));
console.log({...r, queries: 0}); e.close();
})();
