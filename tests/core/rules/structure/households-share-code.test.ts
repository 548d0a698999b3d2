import { householdsShareCode } from '../../../../src/core/rules/structure/households-share-code';
import { severalHeads } from '../../../../src/core/rules/structure/several-heads';
import { gridRegister, member } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const as = (ho_ten: string, quan_he: string, fields = {}) => member({ ho_ten, quan_he, ...fields });
const couple = (name: string) => [as(`Lê Văn ${name}`, 'Chủ hộ'), as(`Lê Thị ${name}`, 'Vợ')];
const otherHousehold = as('Đỗ Văn Khác', 'Chủ hộ', { ma_ho: 'H002' });

testRule(householdsShareCode, {
  valid: [
    ['one head', gridRegister({ members: couple('Một') })],
    [
      'two heads and nothing else that tells two households: ST02',
      gridRegister({ members: [...couple('Một'), as('Lê Văn Con', 'Chủ hộ')] }),
    ],
    [
      'the same address, spelt in two ways',
      gridRegister({
        members: [
          as('Lê Văn Một', 'Chủ hộ', { thon: 'Tổ 5', dia_chi: 'Số 12, Lê Lợi' }),
          as('Lê Văn Hai', 'Chủ hộ', { thon: 'TDP 05', dia_chi: 'số 12 - Lê Lợi' }),
        ],
      }),
    ],
    [
      'the same head twice is ST14',
      gridRegister({
        members: [
          as('Lê Văn Một', 'Chủ hộ', { cccd: '051070990001' }),
          otherHousehold,
          as('Lê Văn Một', 'Chủ hộ', { cccd: '051070990001' }),
        ],
      }),
    ],
  ],
  invalid: [
    [
      'a spouse each; rows that stand apart; two hamlets',
      gridRegister({
        members: [
          ...couple('Một'),
          ...couple('Hai'),
          ...['Ba', 'Tư'].map((name, at) =>
            as(`Võ Văn ${name}`, 'Chủ hộ', { ma_ho: 'H003', thon: `Tổ ${at + 1}` }),
          ),
          as('Hồ Văn Năm', 'Chủ hộ', { ma_ho: 'H004' }),
          otherHousehold,
          as('Hồ Văn Sáu', 'Chủ hộ', { ma_ho: 'h004' }),
        ],
      }),
      [
        {
          at: 'Thành viên!A4',
          related: ['Thành viên!A2', 'Thành viên!C2', 'Thành viên!C4'],
          fix: null,
          says: ['vợ hoặc chồng riêng', 'Lê Văn Một (dòng 2)', 'Lê Văn Hai (dòng 4)'],
        },
        { at: 'Thành viên!A7', says: ['địa chỉ hoặc tổ, thôn'] },
        { at: 'Thành viên!A10', says: ['cách xa'] },
      ],
    ],
  ],
});

it('ST02 leaves two households under one code to ST06', () => {
  const { findings } = runRules(gridRegister({ members: [...couple('Một'), ...couple('Hai')] }), [
    householdsShareCode,
    severalHeads,
  ]);
  expect(findings.map(({ code, also }) => [code, also])).toEqual([['ST06', ['ST02']]]);
});
