/** SQL and core side by side on invented households, as a table of text. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Compared } from '../bench/sql/differences';
import type { Lang, StandardId } from '../src/core/model';
import { standardById } from '../src/core/standards/index';
import type { SqlRequest } from './command-line';
import { UsageError, words } from './words';

const ENGINE = fileURLToPath(new URL('../bench/sql/node_modules', import.meta.url));
/** Differences shown of each query. */
const SHOWN = 5;

function verdict({ differing }: Compared, lang: Lang): string {
  return differing.length === 0
    ? words(lang, 'compare.equal')
    : words(lang, 'compare.differs', { count: differing.length });
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((word, column) => word.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Runs both and prints; whether every figure is equal. @throws {UsageError} engine.missing */
export async function printComparison(request: Extract<SqlRequest, { kind: 'compare' }>): Promise<boolean> {
  const { lang, memory, file, standards, ...asked } = request;
  if (!existsSync(ENGINE)) throw new UsageError('engine.missing');
  const { openEngine } = await import('../bench/sql/engine');
  const { compare } = await import('../bench/sql/compare');
  const engine = await openEngine(file ?? ':memory:', memory);
  try {
    const result = await compare(engine, {
      ...asked,
      standards: standards.map((id) => standardById(id as StandardId)),
    });
    const head = words(lang, 'compare.head').split('|');
    const lines = result.queries.map(({ name, seconds, core, merged }) => [
      name,
      seconds.toFixed(2),
      words(lang, 'compare.figures', { core: String(core.figures), merged: String(merged.figures) }),
      verdict(core, lang),
      verdict(merged, lang),
    ]);
    const differing = result.queries.flatMap(({ name, core, merged }) =>
      [...core.differing, ...merged.differing].slice(0, SHOWN).map((line) => `  ${name}: ${line}`),
    );
    const total = words(lang, 'compare.total', {
      rows: result.rows,
      years: asked.years,
      seed: asked.seed,
      fill: result.secondsToFill.toFixed(1),
      sql: result.sqlSeconds.toFixed(1),
      core: result.coreSeconds.toFixed(1),
      coreHouseholds: result.coreHouseholds,
      peakSql: result.peakAfterSql,
      peak: result.peak,
    });
    process.stdout.write(`${aligned([head, ...lines])}\n${[...differing, total].join('\n')}\n`);
    return differing.length === 0;
  } finally {
    engine.close();
  }
}
