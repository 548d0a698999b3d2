/** Writing a made-up register as a sheet of any layout and spelling. */
import * as fc from 'fast-check';
import type { Cell, SheetGrid } from '../../../src/core/model';
import type { Household, Person } from './made-up';

/** Header names of the shared list of columns (domain/register.json) and of the forms, not of the reader. */
const HEADERS = {
  stt_ho: ['STT hộ', 'STT chủ hộ', 'Số TT hộ'],
  ma_ho: ['Mã hộ', 'Mã số hộ'],
  ho_ten: ['Họ và tên', 'Họ, chữ đệm và tên', 'Họ tên chủ hộ và thành viên'],
  chu_ho: ['Họ và tên chủ hộ', 'Tên chủ hộ', 'Chủ hộ'],
  quan_he: ['Quan hệ với chủ hộ', 'QHVCH', 'QH với chủ hộ'],
  ngay_sinh: ['Ngày sinh', 'Ngày tháng năm sinh'],
  gioi_tinh: ['Giới tính', 'Nam/Nữ'],
  cccd: ['CCCD', 'Số định danh cá nhân', 'CMND/CCCD', 'Số ĐDCN'],
  thon: ['Thôn', 'Tổ dân phố', 'TDP', 'Khu phố', 'Thôn/TDP'],
  so_nhan_khau: ['Số nhân khẩu', 'Số khẩu', 'NK'],
  phan_loai: ['Phân loại hộ', 'Loại hộ', 'Diện'],
  ghi_chu: ['Ghi chú'],
} as const;
type Column = keyof typeof HEADERS;
const COLUMNS = Object.keys(HEADERS) as Column[];
const CLASS_WORDS = {
  poor: ['Hộ nghèo', 'hộ nghèo', 'HỘ NGHÈO', 'Nghèo'],
  nearPoor: ['Hộ cận nghèo', 'cận nghèo', 'HỘ CẬN NGHÈO'],
  notPoor: ['Hộ không nghèo', 'không nghèo'],
} as const;

/** How a sheet looks, apart from its layout. */
export interface Look {
  readonly order: readonly Column[];
  readonly names: Readonly<Record<Column, number>>;
  readonly groups: boolean;
  readonly subtotals: boolean;
  readonly signature: boolean;
  readonly title: boolean;
  readonly index: boolean;
  readonly headerAgain: boolean;
  readonly filledDown: boolean;
  readonly capitals: boolean;
  readonly nfd: boolean;
  readonly stray: '' | ' ' | '\u00a0' | '\u200b';
  readonly dates: 'slash' | 'dot' | 'cell';
  readonly numbersAsText: boolean;
  readonly spelling: number;
  readonly down: number;
  readonly right: number;
  readonly gap: number;
  readonly blankEvery: number;
}

export const looks: fc.Arbitrary<Look> = fc.record({
  order: fc.shuffledSubarray(COLUMNS, { minLength: COLUMNS.length }),
  names: fc.record(
    Object.fromEntries(COLUMNS.map((column) => [column, fc.nat(HEADERS[column].length - 1)])) as Record<
      Column,
      fc.Arbitrary<number>
    >,
  ),
  groups: fc.boolean(),
  subtotals: fc.boolean(),
  signature: fc.boolean(),
  title: fc.boolean(),
  index: fc.boolean(),
  headerAgain: fc.boolean(),
  filledDown: fc.boolean(),
  capitals: fc.boolean(),
  nfd: fc.boolean(),
  stray: fc.constantFrom('', ' ', '\u00a0', '\u200b'),
  dates: fc.constantFrom('slash', 'dot', 'cell'),
  numbersAsText: fc.boolean(),
  spelling: fc.nat(3),
  down: fc.nat(4),
  right: fc.nat(3),
  gap: fc.nat(6),
  blankEvery: fc.constantFrom(0, 3),
});

type Layout = 'one-row' | 'numbered' | 'related' | 'coded' | 'joined';
interface Line {
  readonly household: Household;
  readonly person: Person;
  readonly isHead: boolean;
  readonly number: number;
}

/** The sheets of a register in a layout. */
export function render(households: readonly Household[], layout: Layout, look: Look): SheetGrid[] {
  if (layout === 'joined') {
    const flat = { ...look, groups: false };
    return [
      sheet(
        households,
        'one-row',
        flat,
        'Hộ',
        ONE_ROW.filter((column) => column !== 'stt_ho'),
      ),
      sheet(households, 'coded', { ...flat, title: false, subtotals: false }, 'Thành viên', MEMBER),
    ].map((grid, id) => ({ ...grid, id }));
  }
  return [sheet(households, layout, look, 'Trang 1', columnsFor(layout, look))];
}

const ONE_ROW: readonly Column[] = COLUMNS.filter((column) => column !== 'ho_ten' && column !== 'quan_he');
const MEMBER: readonly Column[] = ['ma_ho', 'ho_ten', 'quan_he', 'ngay_sinh', 'gioi_tinh', 'cccd'];

function columnsFor(layout: Layout, { groups }: Look): readonly Column[] {
  const without: Column[] = groups ? ['thon'] : [];
  if (layout === 'one-row') without.push('ho_ten', 'quan_he');
  else without.push('chu_ho');
  if (layout === 'related' || layout === 'coded') without.push('stt_ho');
  return COLUMNS.filter((column) => !without.includes(column));
}

function sheet(
  households: readonly Household[],
  layout: Layout,
  look: Look,
  name: string,
  columns: readonly Column[],
): SheetGrid {
  const order = look.order.filter((column) => columns.includes(column));
  const header = order.map((column) => text(headerOf(column, look), look));
  const nameAt = order.findIndex((column) => column === 'ho_ten' || column === 'chu_ho');
  const labelled = (label: string): Cell[] => order.map((_, i) => (i === nameAt ? text(label, look) : null));
  const body: Cell[][] = [];
  let hamlet = '';
  households.forEach((household, i) => {
    if (look.groups && household.hamlet !== hamlet) {
      if (look.subtotals && hamlet !== '') body.push(labelled('Cộng'));
      body.push(labelled(household.hamlet));
    }
    hamlet = household.hamlet;
    if (look.headerAgain && i === 2) body.push([...header]);
    const people = layout === 'one-row' ? household.people.slice(0, 1) : household.people;
    people.forEach((person, at) => {
      const line: Line = { household, person, isHead: at === 0, number: i + 1 };
      body.push(order.map((column) => cellOf(column, line, layout, look)));
    });
  });
  const rows: Cell[][] = [
    ...(look.title ? [['ỦY BAN NHÂN DÂN XÃ MẪU'], ['DANH SÁCH HỘ DÂN CƯ NĂM 2024']] : []),
    header,
    ...(look.index ? [order.map((_, i): Cell => (i < 2 ? 'AB'[i]! : i - 1))] : []),
    ...body,
    ...(look.subtotals ? [labelled('TỔNG CỘNG')] : []),
    ...(look.signature ? [[], labelled('NGƯỜI LẬP BIỂU'), [], labelled('Trần Thị Lập')] : []),
  ];
  return { name, id: 0, cells: moved(rows, header, look) };
}

function headerOf(column: Column, { names, capitals }: Look): string {
  const name = HEADERS[column][names[column] % HEADERS[column].length] ?? column;
  return capitals ? name.toUpperCase() : name;
}

function cellOf(
  column: Column,
  { household, person, isHead, number }: Line,
  layout: Layout,
  look: Look,
): Cell {
  const ofHousehold = (cell: Cell): Cell => (isHead || look.filledDown ? cell : null);
  switch (column) {
    case 'stt_ho':
      return isHead ? number : null;
    case 'ma_ho':
      return layout === 'coded' || isHead ? text(household.code, look) : null;
    case 'ho_ten':
    case 'chu_ho':
      return text(person.name, look);
    case 'quan_he':
      return text(person.relation, look);
    case 'ngay_sinh':
      return dateOf(person, look);
    case 'gioi_tinh':
      return text(person.male ? 'Nam' : 'Nữ', look);
    case 'cccd':
      return person.id === null ? null : text(person.id, look);
    case 'thon':
      return ofHousehold(text(household.hamlet, look));
    case 'so_nhan_khau':
      return isHead ? numberOf(household.people.length, look) : null;
    case 'phan_loai':
      return ofHousehold(
        text(CLASS_WORDS[household.cls][look.spelling % CLASS_WORDS[household.cls].length] ?? '', look),
      );
    default:
      return null;
  }
}

function dateOf({ birth: { year, month, day } }: Person, look: Look): Cell {
  if (month === undefined || day === undefined) return look.numbersAsText ? String(year) : year;
  const [d, m] = [String(day).padStart(2, '0'), String(month).padStart(2, '0')];
  if (look.dates === 'cell') return { date: `${year}-${m}-${d}` };
  return look.dates === 'slash' ? `${d}/${m}/${year}` : `${day}.${month}.${year}`;
}

function numberOf(value: number, { numbersAsText }: Look): Cell {
  return numbersAsText ? `0${value}` : value;
}

function text(value: string, { nfd, stray }: Look): string {
  return `${stray}${nfd ? value.normalize('NFD') : value}${stray}`;
}

/** The table with blank rows in it, a blank column, and moved down and right. */
function moved(rows: readonly (readonly Cell[])[], header: readonly Cell[], look: Look): Cell[][] {
  const at = rows.indexOf(header);
  const spaced = rows.flatMap((row, i) =>
    look.blankEvery > 0 && i > at + 1 && i % look.blankEvery === 0 ? [row, []] : [row],
  );
  const shifted = spaced.map((row, i) => {
    if (row.length === 0) return [];
    const split = i < at ? 0 : Math.min(look.gap, row.length);
    const gap = split > 0 && split < header.length && i >= at ? [null] : [];
    return [...Array<Cell>(look.right).fill(null), ...row.slice(0, split), ...gap, ...row.slice(split)];
  });
  return [...Array.from({ length: look.down }, (): Cell[] => []), ...shifted];
}
