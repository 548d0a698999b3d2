import { phoneLostZero } from '../../../../src/core/rules/fields/phone-lost-zero';
import { readRegister } from '../../../../src/core/register/read-register';
import { gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';
import { applyFixes } from '../../../support/apply-fixes';

const registerOf = (...phones: readonly (string | number | null)[]) =>
  register(...phones.map((sdt) => household({ sdt })));

testRule(phoneLostZero, {
  valid: [
    ['with its 0, with +84', registerOf('0912000001', '+84912000001')],
    ['an old prefix without its 0 is FD47', registerOf(1660000003), { 'other-error': 1 }],
    ['nine digits of an old identity card, eight digits', registerOf(215218087, 91200000), { unreadable: 2 }],
    ['nothing written', registerOf(null), { blank: 1 }],
    ['no column', register(household()), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'nine digits from 3, 5, 7, 8 or 9 on, as number or text: safe',
      registerOf(912000001, '332000001', '84 000 0004', 560000010, 700000010),
      [
        {
          at: 'Hộ!C2',
          severity: 'warning',
          fix: { value: '0912000001', apply: 'safe' },
          expected: '0912•••001',
        },
        { at: 'Hộ!C3', fix: { value: '0332000001', apply: 'safe' } },
        { at: 'Hộ!C4', fix: { value: '0840000004', apply: 'safe' } },
        { at: 'Hộ!C5', fix: { value: '0560000010', apply: 'safe' } },
        { at: 'Hộ!C6', fix: { value: '0700000010', apply: 'safe' } },
      ],
    ],
    [
      'a landline without its 0: to be confirmed',
      registerOf(2553000002),
      [{ at: 'Hộ!C2', fix: { value: '02553000002', apply: 'confirm' } }],
    ],
  ],
});

it('tells a column stored as numbers at its heading, and is silent once the fix is written', () => {
  const rows = Array.from({ length: 21 }, (_, at) => household({ ma_ho: `H${at}`, sdt: 912000101 + at }));
  const grids = gridsOf({ households: rows });
  const { findings } = runRules(readRegister(grids).register);
  expect(findings.map(({ code, ref, fix }) => [code, ref.row, fix?.apply, fix?.batch?.length])).toEqual([
    ['FD46', 1, 'safe', 20],
  ]);
  expect(runRules(readRegister(applyFixes(grids, findings, 'safe')).register).findings).toEqual([]);
});
