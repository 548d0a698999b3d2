/** Where excelize comes from on Node; the page of demo/ puts its own file in this one's place. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Loads the package, which leaves `Go` in the global scope, and hands its program: WebAssembly's bytes. */
export async function engineProgram(): Promise<Uint8Array> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  require('excelize-wasm');
  return gunzipSync(readFileSync(join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz')));
}
