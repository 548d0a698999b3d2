import { idNumberStoredAsNumber } from '../../../../src/core/rules/fields/id-number-stored-as-number';
import { readRegister } from '../../../../src/core/register/read-register';
import { gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';
import { applyFixes } from '../../../support/apply-fixes';

testRule(idNumberStoredAsNumber, {
  valid: [
    ['text', register(household({ cccd: '051070990001' }))],
    ['a number that lost its zero is FD02', register(household({ cccd: 51070990001 })), { 'other-error': 1 }],
    [
      'nothing written, digits to fill the cell',
      register(household({ cccd: null }), household({ cccd: 111111111111 })),
      { blank: 1, placeholder: 1 },
    ],
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

it('tells a whole column at its heading, and is silent once the fix is written', () => {
  const rows = Array.from({ length: 20 }, (_, at) =>
    household({ ma_ho: `H${at}`, cccd: 101070100101 + at * 3 }),
  );
  const grids = gridsOf({ households: [...rows, household({ ma_ho: 'H99', cccd: '051079100001' })] });
  const { findings } = runRules(readRegister(grids).register, [idNumberStoredAsNumber]);
  expect(findings.map(({ ref, fix }) => [ref.row, fix?.apply, fix?.batch?.length])).toEqual([
    [1, 'safe', 19],
  ]);
  const fixed = readRegister(applyFixes(grids, findings, 'safe')).register;
  expect(runRules(fixed, [idNumberStoredAsNumber]).findings).toEqual([]);
});
