import { tonePlacement } from '../../../../src/core/rules/fields/tone-placement';
import { gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const named = (...names: readonly string[]) =>
  names.map((chu_ho, i) => household({ ma_ho: `H${String(i + 1)}`, chu_ho }));

testRule(tonePlacement, {
  valid: [
    ['one style', register(...named('Phan Văn Hòa', 'Lê Thị Thúy', 'Trần Quý', 'Đỗ Thị Hòe'))],
    ['the other style', register(...named('Phan Văn Hoà', 'Lê Thị Thuý', 'Trần Quý'))],
    ['two styles, but no word in both', register(...named('Phan Văn Hòa', 'Lê Thị Thuý'))],
    ['within a word both styles are one', register(...named('Lê Hoàng', 'Huỳnh Toàn', 'Nguyễn Khoái'))],
  ],
  invalid: [
    [
      'a word in both: the cells of the rarer style, once',
      register(...named('Phan Văn Hòa', 'Lê Thị Thúy', 'Trần Hoà', 'Lý Hoà', 'Đỗ Thị Hòe')),
      [{ at: 'Hộ!B4', severity: 'info', related: ['Hộ!B5'], fix: null, says: ['2 ô', 'Hoà', 'Hòa'] }],
    ],
    [
      'the tone on the u of qu is in neither style',
      register(...named('Phan Thuý', 'Lê Văn Quý', 'Trần Qúy')),
      [{ at: 'Hộ!B4', says: ['Qúy', 'Quý'] }],
    ],
    [
      'words of two lists are compared, each list is reported',
      gridRegister({
        households: named('Phan Văn Hòa', 'Lê Thị Thuý', 'Lê Hòe'),
        members: [
          member({ ma_ho: 'H1', ho_ten: 'Phan Văn Hoà' }),
          member({ ma_ho: 'H2', ho_ten: 'Lê Thị Thúy' }),
          member({ ma_ho: 'H3', ho_ten: 'Lê Hoè' }),
        ],
      }),
      [{ at: 'Hộ!B3' }, { at: 'Thành viên!B3' }],
    ],
  ],
});
