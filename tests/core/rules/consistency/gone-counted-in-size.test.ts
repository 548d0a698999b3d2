import { goneCountedInSize } from '../../../../src/core/rules/consistency/gone-counted-in-size';
import { householdSizeMismatch } from '../../../../src/core/rules/structure/household-size-mismatch';
import { householdSizeNotPositive } from '../../../../src/core/rules/structure/household-size-not-positive';
import type { Cell } from '../../../../src/core/model';
import { gridRegister, household, member, type Row } from '../../../support/builders';
import { runRules, skipsOf, testRule } from '../../../support/rule-tester';

const head = member({ trang_thai: null });
const son = (trang_thai: Cell, more: Row = {}) =>
  member({ ho_ten: 'Nguyễn Văn Bé', quan_he: 'Con', trang_thai, ...more });
const list = (so_nhan_khau: Cell, ...members: readonly Row[]) =>
  gridRegister({ households: [household({ so_nhan_khau })], members: [head, ...members] });

testRule(goneCountedInSize, {
  after: [householdSizeNotPositive],
  valid: [
    ['the dead and those who moved are not in the size', list(1, son('Đã chết'), son('Chuyển đi'))],
    ['everybody is there', list(2, son(null))],
    // Each was once an error that proposed to write the size 1.
    ...[
      'Không chuyển đi',
      'chưa tách hộ',
      'Mất CCCD',
      'Xin chuyển khẩu (chưa duyệt)',
      'dự kiến chuyển đi',
    ].map((state) => [`“${state}” is of a member`, list(2, son(state))] as const),
    ['a helper never was a member', list(2, son('giúp việc'))],
    ['a size above all of them has another cause', list(4, son('Đã chết'))],
    ['a size below is another matter', list(1, son('Đã chết'), son(null))],
    ['no size, an unreadable one, one that is wrong', list(null, son('Đã chết')), { blank: 1 }],
    ['an unreadable size', list('hai', son('Đã chết')), { unreadable: 1 }],
    ['a size of 0', list(0, son('Đã chết')), { 'other-error': 1 }],
    [
      'lists that say nothing of how things stand',
      gridRegister({ households: [household({ so_nhan_khau: 2 })], members: [member({})] }),
      { 'no-column': 1 },
    ],
  ],
  invalid: [
    [
      // 'Đã chết?' was once a plain member without a finding.
      'a state that does not tell whether somebody has left is asked about; the size is not judged',
      list(2, son('Đã chết?'), son('Đã chết'), son('Mất liên lạc', { ho_ten: 'Nguyễn Thị Hai' })),
      [
        {
          at: 'Thành viên!D3',
          severity: 'warning',
          fix: null,
          says: ['Nguyễn Văn Bé', '“Đã chết?”'],
        },
        { at: 'Thành viên!D5', severity: 'warning', says: ['Nguyễn Thị Hai', '“Mất liên lạc”'] },
      ],
    ],
    [
      // Each was once an error that proposed the size 1, or a plain member.
      'who went for a time, and words that are not known, are asked about',
      list(2, son('Chuyển đi làm ăn'), son('Giảm'), son('Xin chuyển đi đã duyệt')),
      ['Thành viên!D3', 'Thành viên!D4', 'Thành viên!D5'].map((at) => ({
        at,
        severity: 'warning' as const,
        fix: null,
      })),
    ],
    [
      'a column about something else is one finding',
      list(60, ...Array.from({ length: 60 }, () => son('Độc thân'))),
      [{ at: 'Thành viên!D3', severity: 'warning', says: ['60', '“Độc thân”'], fix: null }],
    ],
    [
      'one household with a dead member, one of two still counted',
      gridRegister({
        households: [household({ so_nhan_khau: 2 }), household({ ma_ho: 'H002', so_nhan_khau: 2 })],
        members: [
          head,
          son('Đã chết'),
          { ...head, ma_ho: 'H002' },
          son('đã chuyển đi', { ma_ho: 'H002' }),
          son('mất năm 2023', { ma_ho: 'H002', ho_ten: 'Nguyễn Thị Hai' }),
        ],
      }),
      [
        {
          at: 'Hộ!C2',
          related: ['Thành viên!D3'],
          expected: '1',
          fix: { value: 1, apply: 'confirm' },
          says: ['H001', 'Nguyễn Văn Bé', '2', '1'],
        },
        { at: 'Hộ!C3', related: ['Thành viên!D5', 'Thành viên!D6'], says: ['Nguyễn Thị Hai'] },
      ],
    ],
  ],
});

it('tells the cause once: ST09 leaves the cell alone', () => {
  const result = runRules(list(2, son('Đã chết')), [goneCountedInSize, householdSizeMismatch]);
  expect(result.findings.map(({ code }) => code)).toEqual(['CS34']);
  expect(skipsOf(result, 'ST09')).toEqual({ 'other-error': 1 });
});
