/** How many values of each column can be read as its field: 'Hợp lệ 1.429 · Không hợp lệ 12'. */
import type { Cell } from '../model';
import { readBirthOfColumn, readBirthYear, readDate } from '../text/dates';
import { readEthnicity } from '../text/ethnicity';
import { readHouseholdClass } from '../text/household-classes';
import { readIdNumber } from '../text/id-numbers';
import { readMark, readSex } from '../text/marks';
import { readNumber } from '../text/numbers';
import { readRelation } from '../text/relations';
import { isBlank } from '../text/unicode';
import { columnIndex } from './columns';
import { samplesOf, type Data, type FieldExplanation } from './explain-columns';
import { DEPRIVATION_FIELDS, type FieldId } from './fields';

export interface ValueCounts {
  readonly field: FieldId;
  /** Letters. */
  readonly column: string;
  readonly valid: number;
  readonly invalid: number;
  readonly blank: number;
  /** The different values that could not be read, ID numbers masked; of more than {@link MOST_EXAMPLES} the first. */
  readonly examples: readonly string[];
  /** How many different values could not be read. */
  readonly different: number;
}

/** More different values than a person goes through in a panel: the check lists each cell. */
export const MOST_EXAMPLES = 100;

type Reader = (cell: Cell) => boolean;

const reads =
  (read: (cell: Cell) => { readonly kind: string }): Reader =>
  (cell) =>
    read(cell).kind === 'ok';
const wholeIdNumber: Reader = (cell) => {
  const reading = readIdNumber(cell);
  return reading.kind === 'ok' && reading.value.valid;
};

/** Fields with a reader of their own; any other text is as valid as it is written. */
const READERS: Readonly<Partial<Record<FieldId, Reader>>> = {
  cccd: wholeIdNumber,
  ngay_sinh: reads(readBirthOfColumn),
  nam_sinh_nam: reads(readBirthYear),
  nam_sinh_nu: reads(readBirthYear),
  ngay_ra_soat: reads(readDate),
  ngay_qd: reads(readDate),
  gioi_tinh: reads(readSex),
  quan_he: reads(readRelation),
  dan_toc: reads(readEthnicity),
  phan_loai: reads(readHouseholdClass),
  phan_loai_dau_ky: reads(readHouseholdClass),
  so_nhan_khau: reads(readNumber),
  b1: reads(readNumber),
  b2: reads(readNumber),
  thu_nhap: reads(readNumber),
  ...Object.fromEntries(DEPRIVATION_FIELDS.map((field) => [field, reads(readMark)])),
};

/** Counts over the data rows. */
export function countValues(fields: readonly FieldExplanation[], { cells, dataRows }: Data): ValueCounts[] {
  return fields.map(({ field, column }) => {
    const at = columnIndex(column);
    const read = READERS[field] ?? (() => true);
    const filled = dataRows.filter((row) => !isBlank(cells[row - 1]?.[at]));
    const unread = filled.filter((row) => !read(cells[row - 1]?.[at] ?? null));
    const different = samplesOf({ cells, dataRows: unread }, at, Infinity);
    return {
      field,
      column,
      valid: filled.length - unread.length,
      invalid: unread.length,
      blank: dataRows.length - filled.length,
      examples: different.slice(0, MOST_EXAMPLES),
      different: different.length,
    };
  });
}
