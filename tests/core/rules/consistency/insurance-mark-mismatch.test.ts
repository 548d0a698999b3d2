import { insuranceMarkMismatch } from '../../../../src/core/rules/consistency/insurance-mark-mismatch';
import type { Row } from '../../../support/builders';
import { markedRegister } from '../../../support/marked-households';
import { testRule } from '../../../support/rule-tester';

type Member = readonly [ngay_sinh: string | number | null, co_bhyt: string | null];
const mark = (value: string | null, ...members: readonly Member[]) => ({
  mark: value,
  members: members.map(([ngay_sinh, co_bhyt]): Row => ({ ngay_sinh, co_bhyt })),
});
const cards = (value: string | null, ...members: readonly Member[]) => ({
  mark: value,
  members: members.map(([ngay_sinh, bhyt]): Row => ({ ngay_sinh, bhyt })),
});

// NĐ 07/2021, Phụ lục: anybody from 6 years on without insurance. At 31/12/2024: born by 31/12/2018.
testRule(insuranceMarkMismatch, {
  valid: [
    [
      'somebody without and marked; all with and not marked; a child of five without',
      markedRegister('d04', [
        mark('x', [1980, 'Có'], [2010, 'Không']),
        mark(null, [1980, 'Có'], ['01/01/2019', 'Không']),
      ]),
    ],
    [
      // 'có (hết hạn)' and 'có từ 2025' were once insurance at 31/12/2024, and the mark was to be taken away.
      'a card that has run out is none; a lost one, or one from next year on, leaves it open',
      markedRegister('d04', [
        mark('x', [1960, 'có (hết hạn)']),
        mark('x', [1960, 'hết hạn 6/2024']),
        mark(null, [1960, 'hết hạn 6/2025']),
        ...['x', null].flatMap((value) => [
          mark(value, [1960, 'có từ 2025']),
          mark(value, [1960, 'mất thẻ']),
          mark(value, [1960, 'x?']),
        ]),
      ]),
      { unreadable: 6 },
    ],
    [
      // Each was once insurance at 31/12/2024: a card asked for, one given years ago for nobody knows how long.
      'a card that is being made, or was given in another year, leaves it open',
      markedRegister(
        'd04',
        [
          ...['đang cấp', 'đang cấp thẻ', 'đang được cấp', 'chờ cấp', 'dang cap'],
          ...[
            'Đã cấp 2019',
            'Đã mua 2020',
            'đã mua năm 2015',
            'Đã có 2012',
            'Đã được cấp 2023',
            'Đã mua 2025',
          ],
        ].map((words) => mark('x', [1960, words])),
      ),
      { unreadable: 11 },
    ],
    [
      'a card given in the year of the review is one, as “đã cấp” is; “chưa cấp” is none',
      markedRegister('d04', [
        ...['Đã cấp 2024', 'đã mua năm 2024', 'đã cấp thẻ', 'được cấp'].map((words) =>
          mark(null, [1960, words]),
        ),
        mark('x', [1960, 'chưa được cấp']),
      ]),
    ],
    [
      'blanks in a column that writes no are nothing known',
      markedRegister('d04', [mark(null, [1980, 'Có'], [2010, null]), mark('x', [1980, 'Không'])]),
      { 'blank-or-no': 1 },
    ],
    [
      'a household of blanks may be one nobody asked',
      markedRegister('d04', [mark(null, [1980, null]), mark(null, [1980, 'x'], [1982, 'x'])]),
      { 'blank-or-no': 1 },
    ],
    [
      'where households with blanks carry no mark, a blank means nothing',
      markedRegister('d04', [
        mark(null, [1980, 'x'], [1981, null]),
        mark(null, [1980, 'x'], [1981, null]),
        mark(null, [1980, 'x'], [1981, null]),
      ]),
      { 'blank-or-no': 3 },
    ],
    [
      'a missing card number is not a missing insurance',
      markedRegister('d04', [
        cards(null, [1980, '5120123456'], [1982, null]),
        cards(null, [1980, 'HN4512012345678']),
      ]),
      { 'blank-or-no': 1 },
    ],
    [
      // Once taken for “no insurance” by the marks of the other households.
      'a blank, a dash or a zero for a card number is no missing insurance, whatever others are marked',
      markedRegister('d04', [
        cards('x', [1980, '5120123456'], [1982, null]),
        cards('x', [1980, null]),
        cards('x', [1990, null]),
        cards(null, [1980, null]),
        cards(null, [1980, '-']),
        cards(null, [1980, '0']),
      ]),
      { 'blank-or-no': 6 },
    ],
    [
      // The number stays with a person whose card has run out.
      'card numbers of everybody do not contradict the mark, in any way of writing',
      markedRegister('d04', [
        cards('x', [1980, '5120123456'], [2010, 'HN 4 51 20 12345678']),
        cards('x', [1980, 'DN4512012345678']),
        cards(null, [1980, '5120123456']),
      ]),
      { 'card-number': 2 },
    ],
    [
      'a word nobody knows, an age nobody knows',
      markedRegister('d04', [mark(null, [1980, 'chờ']), mark(null, [1980, 'Có'], [null, 'Không'])]),
      { unreadable: 1, blank: 1 },
    ],
    [
      // 'không rõ' was once taken for "has none".
      'words for nothing known',
      markedRegister('d04', [
        mark(null, [1980, 'không rõ']),
        mark('x', [1980, '...']),
        mark(null, [1980, 'Có']),
      ]),
      { unreadable: 2 },
    ],
    ['no column', markedRegister('d04', [{ mark: 'x', members: [{ ngay_sinh: 1980 }] }]), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'somebody without, not marked; all with, marked',
      markedRegister('d04', [
        mark(null, [1980, 'Có'], ['31/12/2018', 'Không'], [1990, 'chưa có']),
        mark('x', [1980, 'Có'], [2020, 'Có']),
        mark('x', [1980, 'Không']),
      ]),
      [
        {
          at: 'Hộ!F2',
          severity: 'error',
          related: ['Thành viên!E3', 'Thành viên!E4'],
          fix: { value: 'x', apply: 'confirm' },
          says: ['Lê Minh B, Lê Minh C chưa có BHYT'],
        },
        {
          at: 'Hộ!F3',
          related: ['Thành viên!E5'],
          fix: { value: null, apply: 'confirm' },
          says: ['cả 1 người từ 6 tuổi'],
        },
      ],
    ],
    [
      'ticks: beside a ticked member a blank is a no',
      markedRegister('d04', [mark(null, [1980, 'x'], [1982, 'x'], [1984, null]), mark(null, [1980, 'x'])]),
      [{ at: 'Hộ!F2', related: ['Thành viên!E4'] }],
    ],
    [
      'a word in the column of card numbers is an answer',
      markedRegister('d04', [
        cards(null, [1980, '5120123456'], [1982, 'không có thẻ']),
        cards(null, [1980, 'hết hạn']),
      ]),
      [{ at: 'Hộ!F2', related: ['Thành viên!E3'] }, 'Hộ!F3'],
    ],
  ],
});
