import { householdWithoutMembers } from '../../../../src/core/rules/structure/household-without-members';
import { gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const four = ['H001', 'H002', 'H003', 'H004'].map((ma_ho) => household({ ma_ho, so_nhan_khau: 1 }));
const of = (ma_ho: string) => member({ ma_ho });

testRule(householdWithoutMembers, {
  valid: [
    [
      'everybody has members',
      gridRegister({ households: four.slice(0, 2), members: [of('H001'), of('H002')] }),
    ],
    ['without a member sheet nothing is missing', register(...four)],
    [
      'a sheet of few households is not meant for all',
      gridRegister({ households: four, members: [of('H001')] }),
      { 'members-partial': 4 },
    ],
    [
      'members under a mistyped code are ST07',
      gridRegister({ households: four.slice(0, 2), members: [of('H001'), of('H092')] }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'two households nobody is listed for',
      gridRegister({ households: four, members: [of('H001'), of('H003')] }),
      [{ at: 'Hộ!A3', fix: null, says: ['H002', '1'] }, 'Hộ!A5'],
    ],
  ],
});
