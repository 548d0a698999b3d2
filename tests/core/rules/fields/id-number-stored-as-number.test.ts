import { idNumberStoredAsNumber } from '../../../../src/core/rules/fields/id-number-stored-as-number';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(idNumberStoredAsNumber, {
  valid: [
    ['text', register(household({ cccd: '051070990001' }))],
    ['a number that lost its zero is FD02', register(household({ cccd: 51070990001 })), { 'other-error': 1 }],
  ],
  invalid: [
    [
      'two numbers of twelve digits',
      register(household({ cccd: 101070990001 }), household({ cccd: 102070990002 })),
      [
        { at: 'Hộ!C2', severity: 'warning', fix: { value: '101070990001', apply: 'safe' } },
        { at: 'Hộ!C3', severity: 'warning', fix: { value: '102070990002', apply: 'safe' } },
      ],
    ],
  ],
});
