import type { BorderLine, CellStyle, Side } from '../workbook/types';
import { color, enumName } from './arguments';
import type { RangeState } from './states';
import { wrongTypes } from './strict';

const MEMBER = 'SpreadsheetApp.Range.setBorder';

/**
 * setBorder(top, left, bottom, right, vertical, horizontal[, color, style]): true draws, false removes, null leaves.
 * Returns the change of each cell; cells in the same place of the frame share one object.
 */
export function borderPatches(
  range: RangeState,
  args: readonly unknown[],
): (row: number, column: number) => Partial<CellStyle> {
  const { env, rect } = range;
  const switches = args.slice(0, 6);
  if (switches.some((value) => value !== null && typeof value !== 'boolean') || args.length === 7) {
    throw wrongTypes(env, MEMBER, ...args);
  }
  const [top, left, bottom, right, vertical, horizontal] = switches as (boolean | null)[];
  const line: BorderLine = {
    color: color(env, MEMBER, args[6] ?? null) ?? '#000000',
    style:
      args[7] === undefined || args[7] === null ? 'SOLID' : enumName(env, MEMBER, 'BorderStyle', args[7]),
  };
  const known = new Map<number, Partial<CellStyle>>();
  return (row, column) => {
    const at = {
      top: row === 0,
      bottom: row === rect.rows - 1,
      left: column === 0,
      right: column === rect.columns - 1,
    };
    const place = Number(at.top) + 2 * Number(at.bottom) + 4 * Number(at.left) + 8 * Number(at.right);
    let patch = known.get(place);
    if (!patch) {
      patch = patchOf(line, {
        top: at.top ? top : horizontal,
        bottom: at.bottom ? bottom : horizontal,
        left: at.left ? left : vertical,
        right: at.right ? right : vertical,
      });
      known.set(place, patch);
    }
    return patch;
  };
}

function patchOf(
  line: BorderLine,
  sides: Readonly<Record<Side, boolean | null | undefined>>,
): Partial<CellStyle> {
  const patch: { -readonly [side in Side]?: BorderLine | null } = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const drawn = sides[side];
    if (drawn === true) patch[side] = line;
    if (drawn === false) patch[side] = null;
  }
  return patch;
}
