/** Stands in for runner/xlsx/engine-program.ts: the page hands the program over, packed, when it first saves. */
import 'excelize-wasm';
import { gunzipSync } from 'fflate';

let packed: Uint8Array | null = null;

export function giveEngine(program: Uint8Array): void {
  packed = program;
}

export async function engineProgram(): Promise<Uint8Array> {
  if (packed === null) throw new Error('excelize has not been handed over');
  return gunzipSync(packed);
}
