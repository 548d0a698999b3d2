import { headNotFirst } from '../../../../src/core/rules/structure/head-not-first';
import { gridRegister, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const of = (ma_ho: string, ho_ten: string, quan_he: string | null) => member({ ma_ho, ho_ten, quan_he });

testRule(headNotFirst, {
  valid: [
    ['the head stands first', gridRegister({ members: [member(), of('H001', 'Lê Thị Hai', 'Vợ')] })],
    ['a household of one', gridRegister({ members: [of('H001', 'Lê Thị Hai', 'Con')] })],
    [
      'no head, an unreadable and a blank relation',
      gridRegister({
        members: [
          ...['Vợ', 'Con'].map((word) => of('H001', 'Lê A', word)),
          ...['Chủ hô', 'Con'].map((word) => of('H002', 'Lê B', word)),
          ...[null, 'Con'].map((word) => of('H003', 'Lê C', word)),
        ],
      }),
      { 'other-error': 1, unreadable: 1, blank: 1 },
    ],
    [
      'rows that stand apart have no first row: ST12',
      gridRegister({
        members: [of('H001', 'Lê Một', 'Con'), of('H002', 'Lê Hai', 'Chủ hộ'), of('H001', 'Lê Ba', 'Chủ hộ')],
      }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'at the head, beside the first row',
      gridRegister({
        members: ['H001', 'H002'].flatMap((code) => [
          of(code, 'Lê Thị Vợ', 'Vợ'),
          of(code, 'Lê Văn Con', 'Con'),
          of(code, 'Lê Văn Chủ', 'Chủ hộ'),
        ]),
      }),
      [
        {
          at: 'Thành viên!C4',
          severity: 'info',
          related: ['Thành viên!C2'],
          fix: null,
          says: ['Lê Văn Chủ', 'dòng 4', 'Lê Thị Vợ'],
        },
        { at: 'Thành viên!C7' },
      ],
    ],
    [
      'a list in another order is one finding',
      gridRegister({
        members: Array.from({ length: 25 }, (_, at) => [
          of(`H0${10 + at}`, 'Lê Thị Vợ', 'Vợ'),
          of(`H0${10 + at}`, 'Lê Văn Chủ', 'Chủ hộ'),
        ]).flat(),
      }),
      [{ at: 'Thành viên!C1', says: ['25 trên 25'] }],
    ],
  ],
});
