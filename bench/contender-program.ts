/** A contender's program: made one file as the product is, so that no tool stands between it and the engine. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
/** Data and programs of a run. */
export const OUT = join(ROOT, 'out/bench');
export const PEERS = join(ROOT, 'bench/peers');

/** @param entry a file below bench/ */
export async function buildProgram(entry: string, outfile: string): Promise<void> {
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(ROOT, 'bench', entry)],
    absWorkingDir: ROOT,
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
}

/** Version of a peer's package; null when it is not installed. */
export function versionOf(name: string): string | null {
  const file = join(PEERS, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : null;
}
