import { readRegister } from '../../../../src/core/register/read-register';
import { dttsFlagMismatch } from '../../../../src/core/rules/consistency/dtts-flag-mismatch';
import { gridOf, gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const home = (dtts: string | number | null, dan_toc: string | null) => household({ dtts, dan_toc });

testRule(dttsFlagMismatch, {
  valid: [
    [
      'marked and of a minority, not marked and Kinh',
      register(home('x', 'Hrê'), home(null, 'Kinh'), home('x', 'Hoa')),
    ],
    [
      'a column nobody filled in says nothing',
      register(home(null, 'Hrê'), home(null, 'Kinh')),
      { 'blank-or-no': 2 },
    ],
    [
      'a column kept for a few of the households only',
      register(home('x', 'Hrê'), home(null, 'Hrê'), home(null, 'Co'), home(null, 'Kinh')),
      { 'blank-or-no': 3 },
    ],
    [
      'beside a written no, a blank says nothing',
      register(home(null, 'Hrê'), home('Không', 'Kinh'), home('Có', 'Co')),
      { 'blank-or-no': 1 },
    ],
    [
      'a mark and a group nobody can read',
      register(home('?', 'Hrê'), home('x', 'Hre ở rẫy'), home('x', null)),
      { unreadable: 2, blank: 1 },
    ],
    [
      'a Kinh head with a wife of a minority',
      gridRegister({
        members: [
          member({ dtts: 'x', dan_toc: 'Kinh' }),
          member({ ho_ten: 'Phạm Thị Hai', quan_he: 'Vợ', dtts: null, dan_toc: 'Hrê' }),
        ],
      }),
    ],
    [
      'a column of native groups is not the column of all minorities',
      readRegister([
        gridOf([
          ['Mã hộ', 'Họ và tên chủ hộ', 'Dân tộc', 'Hộ DT tại chỗ'],
          ['H001', 'Lò Văn Ân', 'Thái', null],
          ['H002', 'Y Bình Niê', 'Ê-đê', 'x'],
        ]),
      ]).register,
      { 'no-column': 2 },
    ],
    [
      'one of two heads of a minority is marked: the column is kept, and a tick box beside it says nothing new',
      register(home('x', 'Hrê'), home('x', 'Co'), home(null, 'Kinh')),
    ],
    [
      'a member whose group nobody wrote may be of a minority',
      gridRegister({
        members: [
          member({ dtts: 'x', dan_toc: 'Hrê' }),
          member({ ho_ten: 'Lê Hai', quan_he: 'Con', dtts: null, dan_toc: null }),
        ],
      }),
    ],
    ['no column', register(household({ dan_toc: 'Hrê' })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'a head of a minority without the mark, as the column marks and as it writes no',
      register(home(null, 'Hrê'), home('X', 'Co')),
      [
        {
          at: 'Hộ!C2',
          severity: 'error',
          related: ['Hộ!D2'],
          fix: { value: 'X', apply: 'confirm' },
          says: ['dân tộc Hrê'],
        },
      ],
    ],
    [
      'the Hoa, whom many summaries count with the Kinh',
      register(home(null, 'Hoa'), home('x', 'Hoa')),
      [{ at: 'Hộ!C2', severity: 'warning' }],
    ],
    [
      'zeros and ones',
      register(home(0, 'Hrê'), home(1, 'Co'), home(0, 'Ba Na')),
      [{ at: 'Hộ!C2', fix: { value: 1, apply: 'confirm' } }, 'Hộ!C4'],
    ],
    [
      'at least half of the heads of a minority are marked: a blank is a no',
      register(home('x', 'Hrê'), home(null, 'Co'), home(null, 'Kinh')),
      [{ at: 'Hộ!C3', fix: { value: 'x', apply: 'confirm' }, expected: 'x' }],
    ],
    [
      'a mark beside a Kinh head and one member whose group is not written: only mentioned',
      gridRegister({
        members: [
          member({ dtts: 'x', dan_toc: 'Kinh' }),
          member({ ho_ten: 'Lê Hai', quan_he: 'Con', dtts: null, dan_toc: 'Kinh' }),
          member({ ho_ten: 'Lê Ba', quan_he: 'Con', dtts: null, dan_toc: null }),
        ],
      }),
      [{ at: 'Thành viên!D2', severity: 'info', fix: null }],
    ],
    [
      'a mark where all members are Kinh; where only the head is known it is only mentioned',
      gridRegister({
        members: [
          member({ dtts: 'x', dan_toc: 'Kinh' }),
          member({ ho_ten: 'Lê Hai', quan_he: 'Con', dtts: null, dan_toc: 'Kinh' }),
          member({ ma_ho: 'H002', dtts: 'x', dan_toc: 'Kinh' }),
        ],
      }),
      [
        {
          at: 'Thành viên!D2',
          severity: 'error',
          related: ['Thành viên!E2', 'Thành viên!E3'],
          fix: { value: null, apply: 'confirm' },
        },
        { at: 'Thành viên!D4', severity: 'info', fix: null },
      ],
    ],
  ],
});
