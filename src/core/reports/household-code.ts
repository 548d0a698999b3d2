/** The cell that leads to a household's row of the register. */
import type { Household, HouseholdRecord } from '../model';
import { text } from './cells';
import { COLORS } from './palette';
import type { ModelCell } from './sheet-model';
import type { Words } from './words';

/** The code, or the row where there is none, with a link to the household's row. */
export function codeCell({ main }: Household, words: Words): ModelCell {
  return linked(main, words('classes.row', { row: main.row }));
}

/** The same of the record of any list. */
export function recordCell(record: HouseholdRecord): ModelCell {
  return linked(record, `${record.table.sheet} ${record.row}`);
}

function linked({ code, table, row }: HouseholdRecord, otherwise: string): ModelCell {
  const label = code.kind === 'ok' ? code.value : otherwise;
  const column =
    table.columns.get('ma_ho') ?? table.columns.get('chu_ho') ?? table.columns.get('ho_ten') ?? 0;
  return {
    ...text(label, { border: true, size: 10, align: 'center', underline: true, color: COLORS.link }),
    link: { sheet: table.sheet, row, column: column + 1 },
  };
}
