import { sexNotInList } from '../../../../src/core/rules/fields/sex-not-in-list';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(sexNotInList, {
  valid: [
    [
      'Nam, nữ and NỮ are read',
      register(
        household({ gioi_tinh: 'Nam' }),
        household({ gioi_tinh: 'nữ ' }),
        household({ gioi_tinh: 'NỮ' }),
      ),
    ],
    ["a blank is CV01's", register(household({ gioi_tinh: null, cccd: '051070990001' })), { blank: 1 }],
    ['a dash says nothing', register(household({ gioi_tinh: '-' })), { blank: 1 }],
  ],
  invalid: [
    [
      'the fourth digit of the ID number suggests, to be confirmed',
      register(
        household({ gioi_tinh: 'NT', cccd: '051070990001' }),
        household({ gioi_tinh: 2, cccd: '051170990001' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: 'Nam', apply: 'confirm' }, says: ['NT', 'Nam'] },
        { at: 'Hộ!C3', fix: { value: 'Nữ', apply: 'confirm' } },
      ],
    ],
    [
      'a slip of the tone mark is safe, unless the ID number says otherwise',
      register(
        household({ gioi_tinh: 'Nử', cccd: '051170990001' }),
        household({ gioi_tinh: 'Nử', cccd: '051070990001' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: 'Nữ', apply: 'safe' } },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
    [
      'a number code is proposed by custom only, and the ID number goes before it',
      register(
        household({ gioi_tinh: 1 }),
        household({ gioi_tinh: '2' }),
        household({ gioi_tinh: 0 }),
        household({ gioi_tinh: 3 }),
        household({ gioi_tinh: 0, cccd: '051070990001' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: 'Nam', apply: 'confirm' } },
        { at: 'Hộ!C3', fix: { value: 'Nữ', apply: 'confirm' } },
        { at: 'Hộ!C4', fix: { value: 'Nữ', apply: 'confirm' } },
        { at: 'Hộ!C5', fix: null },
        { at: 'Hộ!C6', fix: { value: 'Nam', apply: 'confirm' }, says: ['số định danh'] },
      ],
    ],
    [
      'made-up digits suggest nothing',
      register(household({ gioi_tinh: 'NT', cccd: '111111111111' })),
      [{ at: 'Hộ!C2', fix: null }],
    ],
  ],
});
