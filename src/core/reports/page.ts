/** A4 landscape by Nghị định 30/2020/NĐ-CP, Phụ lục I: left 30, right 15, top and bottom 20 mm. */
import type { Block, PrintSetup } from './sheet-model';

/** Points of height on a page, a little under 170 mm (482 pt), for printers that round up. */
export const PAGE_HEIGHT = 478;

export function landscape(area: Block, rest: Partial<PrintSetup> = {}): PrintSetup {
  return {
    orientation: 'landscape',
    margins: { left: 30, right: 15, top: 20, bottom: 20 },
    fitToHeight: 0,
    repeatRows: null,
    breaksBefore: [],
    area,
    ...rest,
  };
}
