import { readRegister } from '../../../../src/core/register/read-register';
import { nameCase } from '../../../../src/core/rules/fields/name-case';
import { tcvn3Text } from '../../../../src/core/rules/fields/tcvn3-text';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, household, member, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const named = (...names: readonly string[]) =>
  names.map((chu_ho, i) => household({ ma_ho: `H${String(i + 1)}`, chu_ho }));

testRule(nameCase, {
  after: [tcvn3Text],
  valid: [
    ['a capital for each word', register(...named('Nguyễn Văn Ân', 'H’Blang Niê kđăm', 'KSor Hơ Nhí'))],
    ['a list all in capitals', register(...named('NGUYỄN VĂN ÂN', 'TRẦN THỊ BÌNH', 'LÊ AN'))],
    ['a list mostly in capitals', register(...named('NGUYỄN VĂN ÂN', 'TRẦN THỊ BÌNH', 'Lê An'))],
    [
      'heads in capitals, members not',
      gridRegister({
        members: [
          member({ ho_ten: 'NGUYỄN VĂN ÂN' }),
          member({ ho_ten: 'Trần Thị Bình', quan_he: 'Vợ' }),
          member({ ho_ten: 'Nguyễn Thị Chi', quan_he: 'Con' }),
        ],
      }),
    ],
    [
      'old fonts and odd characters come first',
      register(...named('NGUYÔN V¡N TØNH', 'TrÇn v¨n b×nh', 'trần văn (ba)')),
      { 'other-error': 2 },
    ],
  ],
  invalid: [
    [
      'small letters, mixed letters, and capitals where most are not',
      register(
        ...named('Nguyễn Văn Ân', 'đinh văn lụt', 'Nguyễn thị Ánh', 'TRẦN THỊ BÌNH', 'Lê An', 'Lê Bảo'),
      ),
      [
        {
          at: 'Hộ!B3',
          severity: 'info',
          fix: { value: 'Đinh Văn Lụt', apply: 'confirm' },
          says: ['đinh văn lụt'],
        },
        { at: 'Hộ!B4', fix: { value: 'Nguyễn Thị Ánh', apply: 'confirm' } },
        { at: 'Hộ!B5', fix: { value: 'Trần Thị Bình', apply: 'confirm' } },
      ],
    ],
    [
      // One of two is not more than half.
      'capitals on half of the rows',
      register(...named('NGUYỄN VĂN ÂN', 'Trần Thị Bình')),
      ['Hộ!B2'],
    ],
    [
      'small letters in a list of capitals',
      register(...named('NGUYỄN VĂN ÂN', 'TRẦN THỊ BÌNH', 'lê an')),
      [{ at: 'Hộ!B4', fix: { value: 'Lê An', apply: 'confirm' } }],
    ],
    [
      'from twenty names on the column, once',
      register(...named(...Array.from({ length: 20 }, () => 'đinh văn lụt'), 'Lê An')),
      [{ at: 'Hộ!B2', says: ['20 tên'] }],
    ],
  ],
});

it('FD36 is silent once its offers are taken', () => {
  const grids = gridsOf({
    households: named('Nguyễn Văn Ân', 'ðinh văn lụt ', 'Nguyễn thị Ánh', 'LÊ BA', 'Lê Bảo'),
  });
  const check = (sheets: typeof grids) => runRules(readRegister(sheets).register, [nameCase]).findings;
  expect(check(grids)).toHaveLength(3);
  expect(check(applyFixes(grids, check(grids)))).toEqual([]);
});
