import { Ajv } from 'ajv';
import { withAcross } from './across.mjs';
import * as rule from './fields.mjs';

const pattern = ({ source }) => ({ pattern: source });
const text = (...rules) => ({ type: 'string', allOf: rules });
const orBlank = (schema) => ({ ...schema, nullable: true });

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addFormat('calendar-date', rule.isDate);
const validate = ajv.compile({
  type: 'object',
  properties: {
    ho_ten: text(pattern(rule.WORDS), pattern(rule.LETTERS)),
    quan_he: { enum: rule.RELATIONS },
    ngay_sinh: { type: 'string', format: 'calendar-date' },
    gioi_tinh: { enum: rule.SEXES },
    dan_toc: { enum: rule.ETHNIC_GROUPS },
    cccd: orBlank(text(pattern(rule.TWELVE_DIGITS), pattern(rule.PROVINCE))),
    sdt: orBlank({ type: 'string', ...pattern(rule.PHONE) }),
    so_nhan_khau: orBlank({ type: 'integer', minimum: 1 }),
    phan_loai: { enum: [...rule.CLASSES, null] },
    b1: orBlank({ type: 'integer', minimum: rule.B1.least, maximum: rule.B1.most }),
    b2: orBlank({ type: 'integer', minimum: rule.B2.least, maximum: rule.B2.most, multipleOf: rule.B2.step }),
  },
});

export const prepare = (rows) =>
  withAcross(rows, (row) =>
    validate(row) ? [] : validate.errors.map(({ instancePath }) => instancePath.slice(1)),
  );
