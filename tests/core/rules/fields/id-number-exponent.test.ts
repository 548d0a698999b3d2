import { idNumberExponent } from '../../../../src/core/rules/fields/id-number-exponent';
import { idNumberLostZero } from '../../../../src/core/rules/fields/id-number-lost-zero';
import { readRegister } from '../../../../src/core/register/read-register';
import { gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

testRule(idNumberExponent, {
  valid: [
    [
      'twelve digits; a letter for a digit',
      register(household({ cccd: '051070990001' }), household({ cccd: '05107E990001' })),
    ],
    ['nothing written', register(household({ cccd: null })), { blank: 1 }],
    ['a made-up number', register(household({ cccd: '000000000000' })), { placeholder: 1 }],
    ['no column', register(household()), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'with a point, a comma, no sign: the digits are gone, nothing is offered',
      register(
        household({ cccd: '5.10865E+10' }),
        household({ cccd: '5,11580E+10' }),
        household({ cccd: '5.1e10' }),
        household({ cccd: '5E+10' }),
      ),
      [
        { at: 'Hộ!C2', severity: 'error', fix: null, expected: '', says: ['số mũ', 'Nguyễn Văn Ân'] },
        { at: 'Hộ!C3', fix: null },
        { at: 'Hộ!C4', fix: null },
        { at: 'Hộ!C5', fix: null },
      ],
    ],
  ],
});

describe('a number cell, however it is shown', () => {
  it('holds all its digits: the fix is safe and writes 12 of them', () => {
    // 5.10799912620E+10 as Excel shows 51079991262 in a narrow column; NĐ 137/2015, Điều 13: 051, 0 = male, 79.
    const person = { cccd: 5.107999126e10 + 2, ngay_sinh: '08/08/1979', gioi_tinh: 'Nam' };
    const { register: read } = readRegister(gridsOf({ households: [household(person)] }));
    const { findings } = runRules(read, [idNumberExponent, idNumberLostZero]);
    expect(findings.map(({ code, fix }) => [code, fix])).toEqual([
      ['FD02', { value: '051079991262', apply: 'safe' }],
    ]);
  });
});
