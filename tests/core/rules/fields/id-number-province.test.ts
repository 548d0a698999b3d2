import { idNumberProvince } from '../../../../src/core/rules/fields/id-number-province';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const man = { gioi_tinh: 'Nam', ngay_sinh: '21/12/1983' };

testRule(idNumberProvince, {
  valid: [
    // TT 59/2021/TT-BCA: first, last and a merged province (062 Kon Tum, part of Quảng Ngãi since 07/2025).
    [
      'a province, merged or not',
      register(...['001083', '096083', '062083'].map((code) => household({ ...man, cccd: `${code}999131` }))),
    ],
    ['a shortened number is FD02', register(household({ cccd: 97083999131, ...man })), { 'other-error': 1 }],
    ['thirteen digits', register(household({ cccd: '0970839991311', ...man })), { unreadable: 1 }],
    ['made-up digits', register(household({ cccd: '000000000000', ...man })), { placeholder: 1 }],
    ['nothing written', register(household({ cccd: null, ...man })), { blank: 1 }],
  ],
  invalid: [
    [
      'codes between the provinces and above them, everything else in order',
      register(
        household({ cccd: '097083999131', ...man }),
        household({ cccd: '003083999131', ...man }),
        household({ cccd: '111083999131', ...man }),
      ),
      [
        { at: 'Hộ!C2', severity: 'warning', fix: null, related: [], says: ['097', '0970•••••131'] },
        { at: 'Hộ!C3', says: ['003'] },
        { at: 'Hộ!C4', severity: 'warning', says: ['111', 'nước ngoài'] },
      ],
    ],
    [
      'one sign against the person beside a code of no province is the other rule’s',
      register(household({ cccd: '097183999131', ...man })),
      [{ at: 'Hộ!C2', severity: 'warning', related: [] }],
    ],
    [
      // 051083999131 without its first 0 and with a 1 behind.
      'a digit left out moves all others: one error, with the cells that disagree',
      register(household({ cccd: '510839991311', ...man })),
      [{ at: 'Hộ!C2', severity: 'error', related: ['Hộ!D2', 'Hộ!E2'], says: ['thiếu hoặc thừa'] }],
    ],
    [
      'nine digits of an old card behind three zeros',
      register(household({ cccd: '000215218087', ...man })),
      [{ at: 'Hộ!C2', severity: 'warning', says: ['CMND'], fix: null }],
    ],
  ],
});
