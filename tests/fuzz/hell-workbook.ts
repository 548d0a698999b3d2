/** Workbooks from hell: sheets, last period's sheets, our own sheets as staff may have left them, and any choices. */
import fc from 'fast-check';
import {
  analyse,
  emptyTasksSheet,
  historySheet,
  pointTableTemplate,
  settingsToEdit,
  targetTemplate,
} from '../../src/core/index';
import type { Cell, RunOptions, SheetGrid, SheetModel } from '../../src/core/index';
import type { OwnSheetCells } from '../../src/core/index';
import { editedSheet, hellSheet, type Cells, type HellSheet } from './hell-sheets';
import { hellCell } from './hell-cells';

type OwnRole = keyof OwnSheetCells;
export interface HellWorkbook {
  readonly sheets: readonly HellSheet[];
  readonly previous: readonly HellSheet[] | null;
  readonly own: Readonly<Partial<Record<OwnRole, Cells | null>>>;
  readonly options: RunOptions;
  /** 'YYYY-MM-DD' */
  readonly today: string;
  /** Arguments for the custom functions. */
  readonly inputs: readonly Cells[];
  /** Which of the further jobs is run on it. */
  readonly also: number;
}

const cellsOf = ({ rows }: SheetModel): Cells =>
  rows.map((row) => row.map((cell): Cell => cell?.value ?? null));
const NONE: OwnSheetCells = {
  ...{ findings: () => null, waivers: () => null, settings: () => null },
  ...{ points: () => null, history: () => null, tasks: () => null },
};
const WARD: SheetGrid = {
  ...{ name: 'Hộ', id: 1 },
  cells: [
    ['Mã hộ', 'Họ và tên chủ hộ', 'Số CCCD', 'Thôn', 'Phân loại hộ', 'Điểm B1'],
    ['H1', 'Lê Văn An', 51070990001, 'Thôn 1', 'Hộ nghèo', 120],
    ['H1', 'Trần Thị', '05107099000', 'Thôn 2', 'Hộ cận nghèo', 'x'],
  ],
};

/** Our sheets as the add-in writes them, for {@link hellWorkbook} to spoil. */
function ownSheets(): Readonly<Record<OwnRole, Cells>> {
  const options: RunOptions = { area: 'rural', asOf: '2024-12-31' };
  const today = '2025-01-10';
  const more = {
    formats: (grid: SheetGrid) => grid,
    details: { formulas: () => null, merges: () => null, fonts: () => null },
    own: NONE,
  };
  const { models, history } = analyse([WARD], ['check', 'snapshot'], options, today, more);
  const findings = models.find(({ role }) => role === 'findings');
  if (!findings || !history) throw new Error('no findings, no snapshot');
  return {
    findings: cellsOf(findings),
    waivers: cellsOf(findings),
    settings: cellsOf(settingsToEdit([WARD], null, options, today)),
    points: cellsOf(pointTableTemplate([WARD], options, today)),
    history: [...cellsOf(historySheet('vi')), ...history.lines.slice(0, 12)] as Cells,
    tasks: [
      ...cellsOf(emptyTasksSheet([WARD], options, today)),
      ['1', 'Họp thôn trước ngày 30/6', 'Trưởng thôn'],
    ],
  };
}

const DAYS = [
  '2024-12-31',
  '2025-01-10',
  '2016-01-01',
  '2021-12-31',
  '2027-06-30',
  '2022-02-28',
  '2031-01-01',
];
const options = fc.record(
  {
    area: fc.constantFrom('urban' as const, 'rural' as const),
    standard: fc.constantFrom('vn-2016' as const, 'vn-2022' as const, 'vn-2027' as const),
    asOf: fc.constantFrom(...DAYS, '0001-01-01', '9999-12-31', '2024-02-30'),
    lang: fc.constantFrom('vi' as const, 'en' as const),
    hamlet: fc.constantFrom('Thôn 1', '', 'Thôn 99'),
    rows: fc.constantFrom(
      'poor-rate',
      'deprivation-3',
      'households',
      'poor-rate@hamlet=Tổ 1#numerator',
      'x#y@z',
    ),
    planText: fc.constantFrom('', 'Giảm 15 hộ nghèo, tỷ lệ còn dưới 1,5%\n- 100% hộ có BHYT', '%%%;;;\u0000'),
  },
  { requiredKeys: [] },
);

/** @param real sheets that exist, to be spoilt beside what is made up */
export function hellWorkbook(real: readonly Cells[]): fc.Arbitrary<HellWorkbook> {
  const own = ownSheets();
  const ofOurs = fc.record(
    Object.fromEntries(
      Object.entries(own).map(([role, cells]) => [
        role,
        fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: editedSheet([cells]) }),
      ]),
    ),
  );
  const sheet = hellSheet([...real, cellsOf(targetTemplate([WARD], { area: 'rural' }, '2025-01-10'))]);
  return fc.record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 4 }),
    previous: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.array(sheet, { minLength: 1, maxLength: 1 }) },
    ),
    own: ofOurs,
    options: options.map((given): RunOptions => ({ area: 'rural', ...given })),
    today: fc.constantFrom(...DAYS),
    also: fc.nat(),
    inputs: fc.array(
      fc.array(fc.array(hellCell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
      { minLength: 4, maxLength: 4 },
    ),
  });
}

/** How many sheets a workbook brings along. */
export const countGrids = ({ sheets, previous, own }: HellWorkbook): number =>
  sheets.length + (previous?.length ?? 0) + Object.values(own).filter((cells) => cells !== null).length;
