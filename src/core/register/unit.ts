/** The commune or ward a workbook belongs to, from its headings. */
import type { Area, SheetGrid } from '../model';
import { fold, isBlank } from '../text/unicode';
import { headingParts } from './heading-cells';

export interface Unit {
  /** 'Phường Phổ Minh', or null when no heading names it. */
  readonly name: string | null;
  /** Phường and thị trấn are urban, xã is rural; null when the type is not known. */
  readonly area: Area | null;
}

const HEADING_ROWS = 12;
const PREFIX = '(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|đảng ủy|đảng uỷ|hđnd|ban chỉ đạo[^,]*?)?';
const UNIT = new RegExp(`^${PREFIX}\\s*(phường|thị trấn|xã)\\s+([^,;:(\\d][^,;:(]{0,40})$`, 'iu');

/**
 * The unit by the first heading that names one ('ỦY BAN NHÂN DÂN PHƯỜNG PHỔ MINH', 'PHƯỜNG PHỔ MINH', 'UBND xã …').
 * Without a heading the area is told by the hamlets' word: tổ dân phố and khu phố are urban, thôn, bản, ấp rural.
 */
export function unitOf(grids: readonly SheetGrid[]): Unit {
  for (const grid of grids) {
    for (const row of grid.cells.slice(0, HEADING_ROWS)) {
      for (const cell of row) {
        const unit = typeof cell === 'string' && !isBlank(cell) ? unitInCell(cell) : null;
        if (unit !== null) return unit;
      }
    }
  }
  return { name: null, area: areaByHamlets(grids) };
}

/** The unit of a letterhead, also where the same cell goes on with the title or the state's name. */
function unitInCell(cell: string): Unit | null {
  for (const part of headingParts(cell)) {
    const unit = unitIn(part.replace(/[\s,;.-]*\bnăm\s+20\d\d.*$/iu, ''));
    if (unit !== null) return unit;
  }
  return null;
}

function unitIn(text: string): Unit | null {
  const match = UNIT.exec(text);
  if (!match) return null;
  const [, type = '', name = ''] = match;
  return {
    name: `${capitalised(type.toLowerCase(), false)} ${capitalised(name.trim(), true)}`,
    area: fold(type) === 'xa' ? 'rural' : 'urban',
  };
}

/** Each word, or the first only, with a capital; numbers and the rest as they are in lower case. */
function capitalised(text: string, every: boolean): string {
  const lower = text.toLowerCase();
  return lower.replace(
    every ? /(^|[\s-])(\p{L})/gu : /^()(\p{L})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

const SAMPLE_ROWS = 300;

function areaByHamlets(grids: readonly SheetGrid[]): Area | null {
  let urban = 0;
  let rural = 0;
  for (const grid of grids) {
    for (const row of grid.cells.slice(0, SAMPLE_ROWS)) {
      for (const cell of row) {
        if (typeof cell !== 'string' || cell.length > 60) continue;
        const text = fold(cell);
        if (/^(?:to dan pho|tdp|khu pho)(?: so)? ?\d/.test(text)) urban++;
        else if (/^(?:thon|ban|ap|buon|xom) \S/.test(text) && !/van|thi/.test(text)) rural++;
      }
    }
  }
  if (urban === rural) return null;
  return urban > rural ? 'urban' : 'rural';
}
