import { idNumberLostZero } from '../../../../src/core/rules/fields/id-number-lost-zero';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

// Expected fixes: NĐ 137/2015, Điều 13: province 051, sex and century digit 0 (male, 19xx), year 79.
const man = { ngay_sinh: '08/08/1979', gioi_tinh: 'Nam' };

testRule(idNumberLostZero, {
  valid: [
    ['twelve digits stored as text', register(household({ cccd: '051079990101', ...man }))],
    [
      'nine digits are an old identity card',
      register(household({ cccd: 215990001, ...man })),
      { unreadable: 1 },
    ],
    ['letters are FD01', register(household({ cccd: '05107999O101', ...man })), { unreadable: 1 }],
    ['a blank is not judged', register(household({ cccd: null, ...man })), { blank: 1 }],
  ],
  invalid: [
    [
      'eleven digits as number, ten digits as text: safe when province, sex and year agree',
      register(
        household({ cccd: 51079990101, ...man }),
        household({ cccd: '1181990102', ngay_sinh: '09/09/1981', gioi_tinh: 'Nữ' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: '051079990101', apply: 'safe' }, expected: '0510•••••101' },
        { at: 'Hộ!C3', fix: { value: '001181990102', apply: 'safe' } },
      ],
    ],
    [
      'the sex digit disagrees: never in bulk, with the cells that disagree',
      register(household({ cccd: 51306990103, ngay_sinh: '10/10/2006', gioi_tinh: 'Nam' })),
      [{ at: 'Hộ!C2', fix: { value: '051306990103', apply: 'confirm' }, related: ['Hộ!E2', 'Hộ!D2'] }],
    ],
    [
      'the century disagrees though the two year digits agree',
      register(household({ cccd: 51279990101, ...man })),
      [{ at: 'Hộ!C2', fix: { value: '051279990101', apply: 'confirm' } }],
    ],
    [
      'without sex or birth year there is nothing to agree with',
      register(household({ cccd: 51079990101, ngay_sinh: null, gioi_tinh: 'Nam' })),
      [{ at: 'Hộ!C2', fix: { value: '051079990101', apply: 'confirm' }, related: [], says: ['thiếu'] }],
    ],
    [
      'no such province',
      register(household({ cccd: 97079990101, ...man })),
      [{ at: 'Hộ!C2', fix: { value: '097079990101', apply: 'confirm' }, says: ['mã tỉnh'] }],
    ],
  ],
});
