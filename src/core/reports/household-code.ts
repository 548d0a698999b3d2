/** The cell that leads to a household's row of the register. */
import type { Household, HouseholdRecord, RegisterRow } from '../model';
import { text } from './cells';
import { COLORS } from './palette';
import type { CellStyle, ModelCell } from './sheet-model';
import type { Words } from './words';

/** The code, or the row where there is none, with a link to the household's row. */
export function codeCell({ main }: Household, words: Words): ModelCell {
  return linked(main, words('classes.row', { row: main.row }));
}

/** The same of the record of any list. */
export function recordCell(record: HouseholdRecord): ModelCell {
  return linked(record, `${record.table.sheet} ${record.row}`);
}

function linked(record: HouseholdRecord, otherwise: string): ModelCell {
  const { code } = record;
  return linkedRow(record, code.kind === 'ok' ? code.value : otherwise, { border: true, size: 10 });
}

/** A label that leads to a row of the register, to the column that names the household or person. */
export function linkedRow({ table, row }: RegisterRow, label: string, style: CellStyle): ModelCell {
  const { columns } = table;
  const column = columns.get('ma_ho') ?? columns.get('chu_ho') ?? columns.get('ho_ten') ?? 0;
  return {
    ...text(label, { ...style, align: 'center', underline: true, color: COLORS.link }),
    link: { sheet: table.sheet, row, column: column + 1 },
  };
}
