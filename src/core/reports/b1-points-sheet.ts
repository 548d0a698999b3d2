/** GN Bảng điểm B1: the empty shape of the point table, for staff to fill in. */
import { POINT_COLUMNS } from '../indicators/b1/point-table';
import { B1_TEXTS } from '../messages/b1';
import { say } from '../messages/catalogue';
import type { RunSettings } from '../model';
import { text } from './cells';
import { addRow, addSpace, newDraft, wide } from './draft';
import { addTitle } from './heading';
import { COLORS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel } from './sheet-model';
import { unitOf, wordsOf } from './words';

/** As the form of 2016 printed them (shared/domain/b1-structure.json, order of medium confidence): each can be renamed. */
const REGIONS = [
  'NT ĐB sông Hồng',
  'NT Trung du và MN phía Bắc',
  'NT Bắc Trung Bộ và DH miền Trung',
  'NT Tây Nguyên',
  'NT Đông Nam Bộ',
  'NT ĐB sông Cửu Long',
  'Thành thị',
] as const;
/** Names of groups recalled, not verified; no points: the table of 2022 was not found. */
const GROUPS = [
  'Số nhân khẩu',
  'Số người phụ thuộc',
  'Bằng cấp cao nhất của hộ',
  'Việc làm',
  'Lương hưu',
  'Loại nhà và diện tích',
  'Điện tiêu thụ bình quân tháng',
  'Nguồn nước',
  'Nhà tiêu',
  'Tài sản',
  'Đất đai',
  'Chăn nuôi',
  'Thủy sản',
] as const;
const OPTION_ROWS = 6;
/** 252 mm. */
const WIDTHS = [36, 30, 18, 42, 18, 18, 18, 18, 18, 18, 18] as const;
const CELL: CellStyle = { border: true, size: 10 };
const INPUT: CellStyle = { ...CELL, fill: COLORS.input };
const NUMBER: CellStyle = { ...INPUT, align: 'center', format: '0' };

/** Two cells to fill above the table, then rows for the options of each group; every point is left blank. */
export function b1PointsSheet(settings: Pick<RunSettings, 'lang' | 'unitName'>): SheetModel {
  const { lang } = settings;
  const words = (key: keyof (typeof B1_TEXTS)['vi'], params = {}) => say(B1_TEXTS, lang, key, params);
  const draft = newDraft(WIDTHS);
  addTitle(draft, words('title'), words('subtitle', { unit: unitOf(settings, wordsOf(lang)) }));
  addRow(draft, [wide(text(words('hint'), { italic: true, size: 10 }), WIDTHS.length)]);
  addSpace(draft, 6);
  for (const key of ['document', 'region'] as const)
    addRow(draft, [text(words(key), { ...CELL, bold: true }), wide(text('', INPUT), 3)]);
  addSpace(draft, 6);
  const header: CellStyle = { border: true, bold: true, size: 10, align: 'center', fill: COLORS.header };
  const headerRow = addRow(draft, [
    ...(['group', 'column', 'combining', 'option'] as const).map((key) => text(words(key), header)),
    ...REGIONS.map((region) => text(region, { ...header, size: 9 })),
  ]);
  for (const group of GROUPS) {
    for (let row = 0; row < OPTION_ROWS; row++) {
      const isFirst = row === 0;
      addRow(draft, [
        text(isFirst ? group : '', { ...INPUT, bold: true }),
        ...Array.from({ length: POINT_COLUMNS.firstRegion - 1 }, () => text('', INPUT)),
        ...REGIONS.map(() => text('', NUMBER)),
      ]);
    }
  }
  return sheetOfDraft(draft, 'b1-points', { headerRow });
}
