import { readRegister } from '../../../../src/core/register/read-register';
import { lookAlikeD } from '../../../../src/core/rules/fields/look-alike-d';
import { applyFixes } from '../../../support/apply-fixes';
import { gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const faulty = [
  household({ chu_ho: '\u00d0inh Bá Trí' }),
  household({ ma_ho: 'H002', chu_ho: 'Huỳnh \u0189ức Thuận', dia_chi: '\u0256ường Bàu Sen' }),
  household({ ma_ho: 'H003', chu_ho: 'Lê An', dia_chi: '\u00f0ường Cây Gạo' }),
];

testRule(lookAlikeD, {
  valid: [
    ['Đ and đ of Vietnamese', register(household({ chu_ho: 'Đinh Bá Đô', dia_chi: 'đường Bến Đò' }))],
    [
      'a cell of a table with TCVN3 in which Ð may be é: nobody can tell BĐ from Bé',
      register(
        household({ chu_ho: 'NguyÔn V¨n An', ghi_chu: 'BÐ' }),
        household({ ma_ho: 'H002', chu_ho: 'TrÇn ThÞ Hoµ', ghi_chu: ' BÐ' }),
      ),
    ],
    [
      'Ð as a letter of TCVN3 text: V¨n ÐÐn is no Đ',
      register(household({ chu_ho: 'NguyÔn V¨n TÐ' }), household({ ma_ho: 'H002', chu_ho: 'TrÇn ThÞ BÐ' })),
    ],
  ],
  invalid: [
    [
      'all four look-alikes',
      register(...faulty),
      [
        { at: 'Hộ!B2', severity: 'warning', fix: { value: 'Đinh Bá Trí', apply: 'safe' } },
        { at: 'Hộ!B3', fix: { value: 'Huỳnh Đức Thuận', apply: 'safe' } },
        { at: 'Hộ!C3', fix: { value: 'đường Bàu Sen', apply: 'safe' } },
        { at: 'Hộ!C4', fix: { value: 'đường Cây Gạo', apply: 'safe' }, says: ['Hộ H003'] },
      ],
    ],
    [
      'abbreviations in capitals',
      register(household({ qd_cong_nhan: '223/QÐ-UBND', ghi_chu: 'CNCN của LÐTBXH' })),
      [
        { at: 'Hộ!C2', fix: { value: '223/QĐ-UBND', apply: 'safe' } },
        { at: 'Hộ!D2', fix: { value: 'CNCN của LĐTBXH', apply: 'safe' } },
      ],
    ],
  ],
});

it('FD39 is silent once its fixes are written', () => {
  const grids = gridsOf({ households: faulty });
  const check = (sheets: typeof grids) => runRules(readRegister(sheets).register, [lookAlikeD]).findings;
  expect(check(applyFixes(grids, check(grids)))).toEqual([]);
});
