/** The table of households without names that the queries read: a row a household, a year and a commune. */
import type { FieldId } from '../core/register/fields';
import { DEPRIVATION_FIELDS } from '../core/register/fields';
import { vn2022 } from '../core/standards/vn-2022';

export type ColumnType = 'INT64' | 'FLOAT64' | 'STRING' | 'BOOL';
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly isRequired: boolean;
  readonly vi: string;
  readonly en: string;
}

/** Where the table stands until an office says so: project.dataset.table. */
export const DEFAULT_TABLE = 'PROJECT.giam_ngheo.households';

const column =
  (type: ColumnType, isRequired = false) =>
  (name: string, vi: string, en: string): TableColumn => ({ name, type, isRequired, vi, en });
const text = column('STRING');
const flag = column('BOOL');

const markName = (field: FieldId): string =>
  vn2022.indicators.find((each) => each.field === field)?.name.vi ?? '';

/**
 * In the order of the files the loader writes. NULL is always "not known", never "no". Money and points are FLOAT64, the
 * number a cell of the sheet holds, so that a value at the line is at the line here too.
 */
export const TABLE_COLUMNS: readonly TableColumn[] = [
  column('INT64', true)('year', 'năm rà soát', 'year of the review'),
  column('STRING', true)('commune', 'mã xã, phường', 'code of the commune'),
  text('hamlet', 'thôn, tổ dân phố; NULL: chưa rõ', 'hamlet; NULL: not known'),
  column('STRING', true)(
    'household',
    'mã băm HMAC-SHA-256 của hộ; khóa ở lại đơn vị',
    'HMAC-SHA-256 of the household; the key stays in the office',
  ),
  text('area', 'rural, urban; NULL: chưa rõ là khu vực nào', 'rural, urban; NULL: either'),
  column('INT64')('persons', 'số nhân khẩu; NULL: chưa rõ', 'persons; NULL: not known'),
  column('FLOAT64')('income', 'thu nhập đồng/người/tháng', 'VND per person and month'),
  column('FLOAT64')('b1', 'điểm B1', 'points B1'),
  column('FLOAT64')('b2', 'điểm B2', 'points B2'),
  text(
    'recorded_class',
    'phân loại ghi trong sổ: poor, nearPoor, escaped, average, notPoor; NULL: trống hoặc không đọc được',
    'class as the register writes it; NULL: blank or unreadable',
  ),
  text(
    'left_class',
    'đã thoát: poor (thoát nghèo), nearPoor (thoát cận nghèo), unclear (một trong hai); NULL: không ghi',
    'class it had left, unclear: one of the two; NULL: not written',
  ),
  flag(
    'relapsed',
    'sổ ghi tái nghèo (TRUE), phát sinh mới (FALSE); NULL: không ghi',
    'fallen back, by the register',
  ),
  column('BOOL', true)(
    'waiting',
    'có thể là một hộ với hộ khác của kỳ kia, chờ cán bộ xem',
    'may be one with a household of the other year',
  ),
  column('BOOL', true)('is_repeat', 'dòng nhập lặp của một hộ đã có', 'second entry of a household'),
  column('BOOL', true)(
    'full_list',
    'danh sách gồm mọi hộ của xã (như nhau ở mọi dòng của một sổ)',
    'the list has all households of the commune',
  ),
  text(
    'blank_columns',
    'các cột thiếu hụt không ai trong sổ ghi gì (d03,d07); NULL: không có',
    'columns of marks nobody in the register filled in',
  ),
  ...DEPRIVATION_FIELDS.map((field) =>
    flag(field, `thiếu hụt: ${markName(field)}; NULL: chưa rõ`, 'deprived; NULL: not known'),
  ),
];
