/** Every rule of the product on 10,000 and 100,000 rows × 30 columns, in both forms. */
import type { Form } from '../registers/index';
import type { Spent } from '../measure';
import { dataFile, startNode } from './field';
import { difference, medians } from './race';

export interface AllRulesRow {
  readonly form: Form;
  readonly rows: number;
  readonly findings: number;
  readonly planted: number;
  /** Planted cells no finding names. */
  readonly missed: readonly string[];
  /** Medians. `check`: the rules, with reading the cells they ask for. `withRead`: with finding rows and columns. */
  readonly check: Spent | null;
  readonly withRead: Spent | null;
  /** Peak memory of the process, the cells and all, MB. */
  readonly peak: number;
}

/** Times the sizes of each form, one process a size. */
export async function allRules(sizes: readonly number[], runs: number): Promise<AllRulesRow[]> {
  const results: AllRulesRow[] = [];
  for (const form of ['households', 'persons'] as const) {
    for (const rows of sizes) {
      const { file, data } = dataFile(form, rows);
      const contender = startNode(file, 'ours:all');
      const wrong = await contender.ask('check');
      const times = [];
      for (let run = 0; run < runs; run++) times.push(await contender.ask('run'));
      const { peak } = await contender.ask('end');
      const { missed } = difference(wrong, data.planted);
      const planted = data.planted.length;
      results.push({ form, rows, findings: wrong.findings, planted, missed, ...medians(times), peak });
    }
  }
  return results;
}
