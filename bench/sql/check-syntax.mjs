/**
 * Asks a BigQuery parser of each query: a JSON object of texts by name on standard input, those refused with the reason on
 * standard output. A process of its own, since the parser's WebAssembly cannot be loaded inside jest.
 */
import { readFileSync } from 'node:fs';
import { init, validate } from '@guanmingchiu/sqlparser-ts';

await init();
const refused = {};
for (const [name, sql] of Object.entries(JSON.parse(readFileSync(0, 'utf8')))) {
  try {
    validate(sql, 'bigquery');
  } catch (error) {
    refused[name] = String(error.message ?? error);
  }
}
process.stdout.write(JSON.stringify(refused));
