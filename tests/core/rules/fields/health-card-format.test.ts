import { healthCardFormat } from '../../../../src/core/rules/fields/health-card-format';
import { readRegister } from '../../../../src/core/register/read-register';
import type { Cell } from '../../../../src/core/model';
import { gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';
import { applyFixes } from '../../../support/apply-fixes';

const registerOf = (...cards: readonly Cell[]) => register(...cards.map((bhyt) => household({ bhyt })));

testRule(healthCardFormat, {
  valid: [
    [
      '15 signs, 10 digits, the 12 digits of the person',
      registerOf('HN2515120990001', '5120990001', 5120990001, '051070990001'),
    ],
    ['nothing, a dash, words for none', registerOf(null, '-', 'chưa có', 'không tham gia'), { blank: 4 }],
    ['marks for "has one"', registerOf('có', 'Có', true), { unreadable: 3 }],
    ['no column', register(household()), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'spaces, signs and small letters: safe',
      registerOf('HN 2 51 51 209 90001', 'cn3515120990001', '51.2099.0001'),
      [
        {
          at: 'Hộ!C2',
          severity: 'warning',
          fix: { value: 'HN2515120990001', apply: 'safe' },
          expected: 'HN25••••••••001',
        },
        { at: 'Hộ!C3', fix: { value: 'CN3515120990001', apply: 'safe' } },
        { at: 'Hộ!C4', fix: { value: '5120990001', apply: 'safe' } },
      ],
    ],
    [
      'a sign too few, a benefit level that does not exist, words: nothing is offered',
      registerOf('HN251512099000', 'HN6515120990001', '512099000', 'thẻ HN cũ'),
      [
        { at: 'Hộ!C2', fix: null, expected: '' },
        { at: 'Hộ!C3', fix: null },
        { at: 'Hộ!C4', fix: null },
        { at: 'Hộ!C5', fix: null, says: ['thẻ HN cũ'] },
      ],
    ],
    [
      'a number cell short of one digit: to be confirmed where a 0 makes it whole',
      registerOf(120990001, 51070990001, 51209900011),
      [
        { at: 'Hộ!C2', fix: { value: '0120990001', apply: 'confirm' } },
        { at: 'Hộ!C3', fix: { value: '051070990001', apply: 'confirm' } },
        { at: 'Hộ!C4', fix: { value: '051209900011', apply: 'confirm' } },
      ],
    ],
    [
      'a column of something else: once, at the heading',
      registerOf(...Array.from({ length: 20 }, () => 'Hộ nghèo 2024')),
      [{ at: 'Hộ!C1', fix: null, says: ['20 ô'] }],
    ],
  ],
});

it('tells a column written with spaces at its heading, and is silent once the fix is written', () => {
  const rows = Array.from({ length: 20 }, (_, at) =>
    household({ ma_ho: `H${at}`, bhyt: `HN 2 51 51209900${at + 10}` }),
  );
  const grids = gridsOf({ households: rows });
  const { findings } = runRules(readRegister(grids).register);
  expect(findings.map(({ code, ref, fix }) => [code, ref.row, fix?.apply, fix?.batch?.length])).toEqual([
    ['FD48', 1, 'safe', 19],
  ]);
  expect(runRules(readRegister(applyFixes(grids, findings, 'safe')).register).findings).toEqual([]);
});
