import { DEPRIVATION_FIELDS } from '../../../../src/core/register/fields';
import { indicatorInputsMissing } from '../../../../src/core/rules/completeness/indicator-inputs-missing';
import { household, register, type Row } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const marks = (first: string | null): Row =>
  Object.fromEntries(DEPRIVATION_FIELDS.map((field, at) => [field, at === 0 ? first : null]));
const poor = (fields: Row) => household({ phan_loai: 'Hộ nghèo', ...fields });

testRule(indicatorInputsMissing, {
  valid: [
    ['everything is there', register(poor({ thu_nhap: 1500000, dien_tich_nha: 40, ...marks('x') }))],
    [
      'indicators are asked for by CV06',
      register(poor({ b1: 100, b2: 40, thu_nhap: 1500000, dien_tich_nha: 40, ...marks(null) })),
    ],
    [
      'households that are not poor are not asked',
      register(household({ phan_loai: 'Hộ không nghèo', thu_nhap: null, dien_tich_nha: null, b1: 300 })),
    ],
    ['columns the list does not have', register(poor({ b1: 100, b2: 30 })), { 'no-column': 2 }],
  ],
  invalid: [
    [
      'income and house area, one cell each',
      register(
        poor({ thu_nhap: null, dien_tich_nha: '...', ...marks('x') }),
        poor({ thu_nhap: 900000, dien_tich_nha: null, ...marks('x') }),
      ),
      [
        { at: 'Hộ!D2', says: ['Thu nhập', 'H001'], fix: null },
        { at: 'Hộ!E2', says: ['Diện tích nhà'] },
        'Hộ!E3',
      ],
    ],
  ],
});
