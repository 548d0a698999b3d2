import { dependencyMarkMismatch } from '../../../../src/core/rules/consistency/dependency-mark-mismatch';
import type { Row } from '../../../support/builders';
import { markedRegister } from '../../../support/marked-households';
import { testRule } from '../../../support/rule-tester';

/** Birth year, allowance, disability. Ages at 31/12/2024 are certain from years. */
type Member = readonly [ngay_sinh: string | number | null, btxh?: string | null, khuyet_tat?: string | null];
const mark = (value: string | null, ...members: readonly Member[]) => ({
  mark: value,
  members: members.map(([ngay_sinh, btxh = null, khuyet_tat = null]): Row => ({
    ngay_sinh,
    btxh,
    khuyet_tat,
  })),
});

// NĐ 07/2021, Phụ lục: children under 16, elderly (60) or disabled with a monthly allowance; more than 50 %.
testRule(dependencyMarkMismatch, {
  valid: [
    [
      'two of three are children; one of two is half, not more',
      markedRegister('d02', [
        mark('x', [1980, 'Không'], [2015], [2010]),
        mark(null, [1980, 'Không'], [2015]),
      ]),
    ],
    [
      'an old person with an allowance counts, without one does not',
      markedRegister('d02', [mark('x', [1950, 'x']), mark(null, [1950, 'Không'])]),
    ],
    ['a disabled grown-up with an allowance', markedRegister('d02', [mark('x', [1990, 'x', 'Nặng'])])],
    [
      'a grown-up with an allowance may be a lone parent: either way',
      markedRegister('d02', [mark('x', [1990, 'x']), mark(null, [1990, 'x']), mark(null, [1990, 'Không'])]),
      { 'blank-or-no': 2 },
    ],
    [
      // Each was once “receives none”, and the fix was to clear the mark.
      'an allowance that is to be cut leaves it open, one that ends later is received still',
      markedRegister('d02', [
        ...['sẽ cắt', 'sắp cắt', 'dự kiến cắt', 'đề nghị cắt'].map((words) => mark('x', [1950, words])),
        mark('x', [1950, 'Đang hưởng, hết 2026']),
      ]),
      { unreadable: 4 },
    ],
    [
      'nothing written of allowances leaves it open',
      markedRegister('d02', [mark('x', [1950]), mark(null, [1990]), mark(null, [1990, 'Không'])]),
      { 'blank-or-no': 2 },
    ],
    [
      // 'không rõ' was once taken for "receives none", and '...' for an allowance or a disability.
      'words for nothing known of an allowance or a disability leave it open',
      markedRegister('d02', [
        mark('x', [1950, 'không rõ']),
        mark(null, [1950, '...']),
        mark('x', [1990, 'x', 'n/a']),
        mark(null, [1990, 'Không']),
      ]),
      { unreadable: 2, 'blank-or-no': 1 },
    ],
    [
      // Each was once an allowance, which made the household one of dependants without a mark.
      'an allowance that has ended or was refused is none; one that is asked for leaves it open',
      markedRegister('d02', [
        ...['đã cắt', 'đã thôi hưởng', 'hết hưởng từ 2023', 'bị từ chối', 'ngừng'].map((word) =>
          mark(null, [1970], [1940, word], [1942, word]),
        ),
        ...['đang chờ duyệt', 'mới nộp hồ sơ', 'x?'].map((word) =>
          mark(null, [1970], [1940, word], [1942, word]),
        ),
      ]),
      { unreadable: 3 },
    ],
    [
      // One of the two may be a child, which is a third; both may, which is more.
      'ages nobody knows leave it open',
      markedRegister('d02', [mark(null, [1980, 'Không'], [null], [null])]),
      { 'age-uncertain': 1 },
    ],
    [
      'no column of allowances: whoever may get one counts on one side only',
      markedRegister('d02', [
        { mark: 'x', members: [{ ngay_sinh: 1950 }] },
        { mark: 'x', members: [{ ngay_sinh: 1980 }, { ngay_sinh: 2015 }, { ngay_sinh: 2016 }] },
      ]),
      { 'no-column': 1 },
    ],
  ],
  invalid: [
    [
      'two of three are children and no mark; one of two and a mark',
      markedRegister('d02', [
        mark(null, [1980, 'Không'], [2015], [2009]),
        mark('x', [1980, 'Không'], [2015]),
        mark('x', [1980, 'Không'], [2008, 'Không']),
      ]),
      [
        {
          at: 'Hộ!F2',
          severity: 'error',
          related: ['Thành viên!D2', 'Thành viên!D3', 'Thành viên!E3', 'Thành viên!D4', 'Thành viên!E4'],
          fix: { value: 'x', apply: 'confirm' },
          expected: 'x',
          says: ['2/3 người', '50%'],
        },
        { at: 'Hộ!F3', fix: { value: null, apply: 'confirm' }, says: ['1/2 người'] },
        // Sixteen in 2024: no child any more.
        { at: 'Hộ!F4', says: ['0/2 người'] },
      ],
    ],
    [
      'where ticks explain the marks of the others, a blank is no allowance',
      markedRegister('d02', [
        mark('x', [1950, 'x']),
        mark('x', [1948, 'x'], [1945, 'x'], [1980]),
        mark('x', [1940, 'x']),
        mark('x', [1950]),
        mark(null, [1950]),
        mark(null, [1950, 'x']),
      ]),
      [
        { at: 'Hộ!F5', says: ['0/1'] },
        { at: 'Hộ!F7', says: ['1/1'] },
      ],
    ],
  ],
});
