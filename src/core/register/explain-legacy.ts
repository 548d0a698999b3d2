/** Columns typed before Unicode, as sentences that propose what each would become. Nothing is converted. */
import { say } from '../messages/catalogue';
import { encodingText, setupTexts } from '../messages/setup';
import type { Lang, RegisterTable } from '../model';
import { columnLetter } from './columns';
import { legacyColumns, type LegacyColumn } from './legacy-columns';

export interface LegacyExplanation {
  readonly sheet: string;
  /** Letters. */
  readonly column: string;
  readonly encoding: LegacyColumn['encoding'];
  readonly cells: number;
  readonly lost: number;
  readonly samples: readonly {
    readonly row: number;
    readonly was: string;
    readonly becomes: string | null;
  }[];
  readonly text: string;
}

export function explainLegacy(tables: readonly RegisterTable[], lang: Lang): LegacyExplanation[] {
  return tables.flatMap((table) => legacyColumns(table).map((legacy) => explain(table.sheet, legacy, lang)));
}

function explain(sheet: string, legacy: LegacyColumn, lang: Lang): LegacyExplanation {
  const { encoding, cells, lost } = legacy;
  const column = columnLetter(legacy.column);
  const samples = legacy.samples.map(({ row, was, becomes }) => ({ row, was, becomes }));
  const [first] = samples.filter(({ becomes }) => becomes !== null);
  const params = { sheet, column, encoding: encodingText(encoding, lang), cells };
  const text = first
    ? say(setupTexts, lang, 'legacy', { ...params, was: first.was, becomes: first.becomes ?? '' })
    : say(setupTexts, lang, 'legacy-lost', params);
  return { sheet, column, encoding, cells, lost, samples, text };
}
