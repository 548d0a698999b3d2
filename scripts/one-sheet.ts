/** Hides every sheet but one, so that a converter prints that one: `tsx scripts/one-sheet.ts IN.xlsx SHEET OUT.xlsx`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [input = '', sheet = '', output = ''] = process.argv.slice(2);
const wasm = createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz');

/** Every call of excelize hands its error back; an opened file does too, though its type does not say so. */
function must<T extends object>(result: T): T {
  const { error } = result as { error?: string | null };
  if (error) throw new Error(error);
  return result;
}

const { init } = await import('excelize-wasm');
const file = must((await init(wasm)).OpenReader(readFileSync(input)));
const { list } = file.GetSheetList();
if (!list.includes(sheet)) throw new Error(`${input} has no sheet "${sheet}"; it has ${list.join(', ')}`);
file.SetActiveSheet(must(file.GetSheetIndex(sheet)).index);
// A hidden sheet with a print area is printed all the same.
for (const { Name, Scope } of must(file.GetDefinedName()).definedNames) {
  if (Name?.startsWith('_xlnm.Print_') && Scope !== sheet) must(file.DeleteDefinedName({ Name, Scope }));
}
for (const name of list) must(file.SetSheetVisible(name, name === sheet));
writeFileSync(output, must(file.WriteToBuffer()).buffer as Uint8Array);
