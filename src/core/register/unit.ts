/** The commune or ward a workbook belongs to, from its headings. */
import type { Area, SheetGrid } from '../model';
import { fold, isBlank, normaliseText } from '../text/unicode';
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
 * The unit by the first heading that names one ('ỦY BAN NHÂN DÂN PHƯỜNG PHỔ MINH', 'PHƯỜNG PHỔ MINH', 'UBND xã …'), else
 * by the first title that has it behind ('DANH SÁCH HỘ NGHÈO NĂM 2024 – XÃ PHỔ AN').
 * Without either the area is told by the hamlets' word: tổ dân phố and khu phố are urban, thôn, bản, ấp rural.
 */
export function unitOf(grids: readonly SheetGrid[]): Unit {
  return (
    firstUnit(grids, unitInCell) ??
    firstUnit(grids, unitInTitle) ?? { name: null, area: areaByHamlets(grids) }
  );
}

function firstUnit(grids: readonly SheetGrid[], unitOfCell: (cell: string) => Unit | null): Unit | null {
  for (const grid of grids) {
    for (const row of grid.cells.slice(0, HEADING_ROWS)) {
      for (const cell of row) {
        const unit = typeof cell === 'string' && !isBlank(cell) ? unitOfCell(cell) : null;
        if (unit !== null) return unit;
      }
    }
  }
  return null;
}

/** The unit of a letterhead, also where the same cell goes on with the title or the state's name. */
function unitInCell(cell: string): Unit | null {
  for (const part of headingParts(cell)) {
    const unit = unitIn(part.replace(/[\s,;.-]*\bnăm\s+20\d\d.*$/iu, ''));
    if (unit !== null) return unit;
  }
  return null;
}

const IS_TITLE =
  /^(?:(?:bieu|phu luc|mau)\b.{0,20} )?(?:danh sach|ds|ket qua|tong hop|thong ke|theo doi|bang|bieu|so (?:ho|theo|quan)) /;
const LONGEST_TITLE = 250;
const IN_TITLE =
  /(?<![\p{L}\p{M}])(?:phường|Phường|PHƯỜNG|thị trấn|Thị trấn|Thị Trấn|THỊ TRẤN|xã|Xã|XÃ)\s+\p{Lu}/gu;
/** Where the name ends: the year, a bracket, the next unit, the time or the reason of the list. */
const BEHIND_NAME =
  /\s*(?:[-–—|,;:.(\n\r\d]|(?<![\p{L}\p{M}])(?:năm(?=\s*(?:20|[.…]))|(?:đợt|quý|tháng|kỳ|theo|thời điểm|tính đến|đến|giai đoạn|sau|trước|thị xã|huyện|thành phố|tỉnh|tp|và|để|có|được|thuộc|đang|cuối|đầu)(?![\p{L}\p{M}]))).*$/isu;
/** Kinds of communes and words that go on with 'xã', no names. */
const NO_NAME =
  /^(?:hội|viên|phường|đặc biệt|khó khăn|khu vực|biên giới|bãi ngang|nông thôn|điểm|miền núi|vùng|nghèo|trọng điểm|an toàn|nâng cao|kiểu mẫu|đạt chuẩn|loại|mới|cũ)(?![\p{L}\p{M}])/iu;

/** 'DANH SÁCH HỘ NGHÈO XÃ PHỔ AN NĂM 2024': a title's name of the unit; none where two are named. */
function unitInTitle(cell: string): Unit | null {
  const title = cell.normalize('NFC');
  if (title.length > LONGEST_TITLE || !IS_TITLE.test(fold(title))) return null;
  const starts = [...title.matchAll(IN_TITLE)];
  const units = starts.flatMap(({ index }) => {
    const isTown = /thị $/iu.test(title.slice(0, index));
    const [type = '', name = ''] = partsOfUnit(title.slice(index));
    const isName = !isTown && /^\p{Lu}/u.test(name) && name.split(' ').length <= 5 && !NO_NAME.test(name);
    return isName ? [unitIn(`${type} ${name}`)] : [];
  });
  return units.length === 1 ? (units[0] ?? null) : null;
}

function partsOfUnit(text: string): string[] {
  const [, type = '', rest = ''] = /^(phường|thị trấn|xã)\s+([\s\S]*)$/iu.exec(text) ?? [];
  return [type, normaliseText(rest.replace(BEHIND_NAME, ''))];
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
