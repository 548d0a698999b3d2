import { lostUHorn } from '../../../../src/core/rules/fields/lost-u-horn';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(lostUHorn, {
  valid: [
    [
      'TCVN3 with its ư',
      register(household({ chu_ho: 'Lª V\u00adîng' }), household({ ma_ho: 'H002', chu_ho: 'TrÇn V¨n B×nh' })),
    ],
    ['Unicode, whatever the word', register(household({ chu_ho: 'Trần Văn Hng', ghi_chu: 'TDP 3' }))],
  ],
  invalid: [
    [
      'words that are syllables only with an ư put back: Hương, Vượng, Trưng',
      register(
        household({ chu_ho: 'NguyÔn ThÞ H¬ng', ten_me: 'Lª ThÞ BÈy' }),
        household({ ma_ho: 'H002', chu_ho: 'Lª Vîng', ten_me: 'TrÇn ThÞ Trng' }),
      ),
      [
        { at: 'Hộ!B2', severity: 'error', fix: null, related: ['Hộ!B3'], says: ['2 ô', 'NguyÔn ThÞ H¬ng'] },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
  ],
});
