import { phoneOldPrefix } from '../../../../src/core/rules/fields/phone-old-prefix';
import { readRegister } from '../../../../src/core/register/read-register';
import { gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';
import { applyFixes } from '../../../support/apply-fixes';

const registerOf = (...phones: readonly (string | number | null)[]) =>
  register(...phones.map((sdt) => household({ sdt })));

testRule(phoneOldPrefix, {
  valid: [
    ['ten digits; 11 digits of a landline', registerOf('0366000003', '02553000002')],
    ['no number', registerOf('09998819'), { unreadable: 1 }],
    ['nothing written', registerOf(null), { blank: 1 }],
    ['no column', register(household()), { 'no-column': 1 }],
  ],
  invalid: [
    [
      // The examples the operators published in 2018: 0128.7878.888, 0129.8222.888, 0169.9333.999, 0188.8555.888, 0199.5959.999.
      'the prefix changes, the seven digits behind it stay; as number without its 0 as well',
      registerOf('01287878888', '0129.8222.888', 1699333999, '01888555888', '01995959999', '01660000003'),
      [
        {
          at: 'Hộ!C2',
          severity: 'warning',
          fix: { value: '0787878888', apply: 'confirm' },
          expected: '0787•••888',
        },
        { at: 'Hộ!C3', fix: { value: '0828222888', apply: 'confirm' } },
        { at: 'Hộ!C4', fix: { value: '0399333999', apply: 'confirm' } },
        { at: 'Hộ!C5', fix: { value: '0588555888', apply: 'confirm' } },
        { at: 'Hộ!C6', fix: { value: '0595959999', apply: 'confirm' } },
        { at: 'Hộ!C7', fix: { value: '0360000003', apply: 'confirm' } },
      ],
    ],
    [
      'a prefix the table does not have: nothing is offered',
      registerOf('01610000003'),
      [{ at: 'Hộ!C2', fix: null, says: ['bảng'] }],
    ],
  ],
});

it('tells a column of them at its heading, to be confirmed, and is silent once written', () => {
  const rows = Array.from({ length: 20 }, (_, at) =>
    household({ ma_ho: `H${at}`, sdt: `0168000${at + 1000}` }),
  );
  const grids = gridsOf({ households: rows });
  const { findings } = runRules(readRegister(grids).register);
  expect(findings.map(({ code, ref, fix }) => [code, ref.row, fix?.apply])).toEqual([['FD47', 1, 'confirm']]);
  expect(runRules(readRegister(applyFixes(grids, findings, 'confirm')).register).findings).toEqual([]);
});
