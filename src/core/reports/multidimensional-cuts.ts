/** The row of cuts on GN Đa chiều: how much the results depend on the choice of k. */
import type { RegisterMultidimensional, Unit } from '../indicators/register-multidimensional';
import { poorId } from '../indicators/multidimensional-figures';
import { FORMATS, blank, listed, none, number, text, unlisted } from './cells';
import type { Draft } from './draft';
import { addRow, tall, wide } from './draft';
import {
  BOLD,
  CELL,
  countCell,
  header,
  HEADER,
  LINE,
  M0_FORMAT,
  type MultidimensionalContext,
  percentNumber,
  sayerOf,
  TITLE,
  UNITS,
  WIDTHS,
} from './multidimensional-context';
import type { CellStyle, ModelCell } from './sheet-model';

/** H, A and M0 from one indicator to all of them; the standard's own cut in bold. */
export function addCuts(draft: Draft, context: MultidimensionalContext): void {
  const said = sayerOf(context);
  const { found } = context;
  addRow(draft, [wide(text(said('cuts'), TITLE), WIDTHS.length)], { min: 16 });
  addRow(draft, [
    tall(header(said, 'cut'), 2),
    tall(header(said, 'cutShare'), 2),
    ...UNITS.map((unit) => wide(header(said, `unit.${unit}`), 4)),
  ]);
  addRow(draft, [
    blank(HEADER),
    blank(HEADER),
    ...UNITS.flatMap(() => (['poor', 'H', 'A', 'M0'] as const).map((key) => header(said, key))),
  ]);
  for (const { count } of found.households.cuts) {
    const isLegal = count === found.cut.count;
    const style = isLegal ? BOLD : CELL;
    addRow(
      draft,
      [
        text(isLegal ? said('cut.legal', { count }) : String(count), { ...style, align: 'center' }),
        unlisted(number((count / found.cut.of) * 100, FORMATS.rate, style), 'choice'),
        ...UNITS.flatMap((unit) => cutCells(found, unit, count, style)),
      ],
      { min: LINE },
    );
  }
}

function cutCells(found: RegisterMultidimensional, unit: Unit, count: number, style: CellStyle): ModelCell[] {
  const measured = found[unit].cuts.find((cut) => cut.count === count);
  if (measured === undefined || measured.all === 0) return Array.from({ length: 4 }, () => none(style));
  const { poor, H, A, M0 } = measured;
  const figure = { id: poorId(unit, count), group: { by: 'all' } };
  return [
    listed(countCell(poor, style), figure),
    listed(percentNumber(H, style), figure),
    unlisted(percentNumber(A, style), 'derived'),
    M0 === null ? none(style) : unlisted(number(M0, M0_FORMAT, style), 'derived'),
  ];
}
