import tableschema from 'tableschema';
import { withAcross } from './across.mjs';
import * as rule from './fields.mjs';

/** One pattern a field is all it takes, so that two become one. */
const both = (a, b) => `(?=${a.source})(?:${b.source})`;
const steps = Array.from({ length: rule.B2.most / rule.B2.step + 1 }, (_, step) => step * rule.B2.step);
const text = (name, constraints) => ({ name, type: 'string', constraints });
const whole = (name, constraints) => ({ name, type: 'integer', constraints });

const FIELDS = [
  // It compiles its patterns without the flag that knows letters by Unicode class: a range instead.
  text('ho_ten', { required: true, pattern: both(rule.WORDS, /^[A-Za-zÀ-ɏ\u0300-\u036fḀ-ỿ .'’-]+$/) }),
  text('quan_he', { required: true, enum: rule.RELATIONS }),
  { name: 'ngay_sinh', type: 'date', constraints: { required: true } },
  text('gioi_tinh', { required: true, enum: rule.SEXES }),
  text('dan_toc', { required: true, enum: rule.ETHNIC_GROUPS }),
  text('cccd', { pattern: both(rule.TWELVE_DIGITS, new RegExp(`${rule.PROVINCE.source}.*$`)) }),
  text('sdt', { pattern: rule.PHONE.source }),
  whole('so_nhan_khau', { minimum: 1 }),
  text('phan_loai', { enum: rule.CLASSES }),
  whole('b1', { minimum: rule.B1.least, maximum: rule.B1.most }),
  whole('b2', { enum: steps }),
];

/** Its rows are arrays of text; making them is not timed. */
export async function prepare(rows) {
  const schema = await tableschema.Schema.load({ fields: FIELDS, missingValues: [''] });
  const values = new Map(
    rows.map((row) => [row, FIELDS.map(({ name }) => (row[name] === null ? '' : String(row[name])))]),
  );
  return withAcross(rows, (row) => {
    try {
      schema.castRow(values.get(row), { failFast: false });
      return [];
    } catch (error) {
      return (error.multiple ? error.errors : [error]).map(
        ({ columnNumber }) => FIELDS[columnNumber - 1].name,
      );
    }
  });
}
