import { headListedElsewhere } from '../../../../src/core/rules/structure/head-listed-elsewhere';
import { gridRegister, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const [father, son, wife, child] = ['051060990001', '051085990002', '051186990003', '051210990004'] as const;
const old = (ma_ho = 'H001', cccd: string = father) => member({ ma_ho, ho_ten: 'Lê Văn Cha', cccd });
const as = (ma_ho: string, quan_he: string, ho_ten = 'Lê Văn Con', cccd: string = son) =>
  member({ ma_ho, ho_ten, quan_he, cccd });

testRule(headListedElsewhere, {
  valid: [
    ['each in one household', gridRegister({ members: [old(), as('H002', 'Chủ hộ')] })],
    [
      'a household without head is no old household: ST15',
      gridRegister({ members: [as('H001', 'Con'), as('H002', 'Chủ hộ')] }),
    ],
    [
      'two heads are ST19',
      gridRegister({ members: [as('H001', 'Chủ hộ'), as('H002', 'Chủ hộ')] }),
      { 'other-error': 1 },
    ],
    [
      'another name is ST16',
      gridRegister({ members: [old(), as('H001', 'Con'), as('H002', 'Chủ hộ', 'Trần Thị Khác')] }),
      { 'other-error': 1 },
    ],
    [
      'no number, no answer',
      gridRegister({
        members: [old(), { ...as('H001', 'Con'), cccd: null }, { ...as('H002', 'Chủ hộ'), cccd: null }],
      }),
      { blank: 2 },
    ],
  ],
  invalid: [
    [
      'at the row of the old household, in whichever order they stand',
      gridRegister({
        members: [
          old(),
          as('H001', 'Con'),
          as('H002', 'Chủ hộ'),
          as('H003', 'Chủ hộ', 'Lê Thị Năm', wife),
          old('H004', child),
          as('H004', 'Con', 'Lê Thị Năm', wife),
        ],
      }),
      [
        {
          at: 'Thành viên!D3',
          related: ['Thành viên!D4', 'Thành viên!C3'],
          fix: null,
          says: ['Lê Văn Con', 'H001', 'H002'],
        },
        { at: 'Thành viên!D7', related: ['Thành viên!D5', 'Thành viên!C7'] },
      ],
    ],
    [
      'a family that moved out together is one finding',
      gridRegister({
        members: [
          old(),
          as('H001', 'Con'),
          as('H001', 'Con dâu', 'Trần Thị Dâu', wife),
          as('H002', 'Chủ hộ'),
          as('H002', 'Vợ', 'Trần Thị Dâu', wife),
        ],
      }),
      [{ at: 'Thành viên!D3', says: ['1 người khác'] }],
    ],
  ],
});
