import { birthAfterReview } from '../../../../src/core/rules/fields/birth-after-review';
import { childWithoutInsurance } from '../../../../src/core/rules/consistency/child-without-insurance';
import { gridRegister, member, type Row } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const child = (fields: Row) => member({ ho_ten: 'Lê Thị Bé', quan_he: 'Con', ...fields });
const head = (fields: Row) => member({ ngay_sinh: 1970, ...fields });
const list = (...members: readonly Row[]) => gridRegister({ members });

// Review date 31/12/2024: 6 years old is who was born on 31/12/2018 or before.
testRule(childWithoutInsurance, {
  after: [birthAfterReview],
  valid: [
    [
      'a card number, a mark, or the word',
      list(
        head({ bhyt: 'DN4510123456789', co_bhyt: 'x' }),
        child({ ngay_sinh: '01/02/2020', bhyt: 'TE1510123456789', co_bhyt: null }),
        child({ ngay_sinh: '01/02/2021', bhyt: null, co_bhyt: 'có' }),
      ),
    ],
    [
      'a number, a mark in the column of numbers',
      list(
        head({ bhyt: 'DN4510123456789', co_bhyt: 'x' }),
        child({ ngay_sinh: '01/02/2020', bhyt: 'x', co_bhyt: null }),
        child({ ngay_sinh: '01/02/2020', bhyt: null, co_bhyt: 'TE1 51 0123456789' }),
      ),
    ],
    [
      // 'Thẻ hộ nghèo' was once taken for a card in force.
      'a remark that may tell of a card is not judged',
      list(
        head({ bhyt: 'DN4510123456789', co_bhyt: 'x' }),
        ...['thẻ hộ nghèo', 'thẻ cũ', 'x?', 'có từ 2025'].map((co_bhyt) =>
          child({ ngay_sinh: '01/02/2020', bhyt: null, co_bhyt }),
        ),
      ),
      { unreadable: 4 },
    ],
    [
      'six years old on the review date, and a year in which the child may be six',
      list(
        head({ co_bhyt: 'x' }),
        child({ ngay_sinh: '31/12/2018', co_bhyt: null }),
        child({ ngay_sinh: 2018, co_bhyt: null }),
      ),
    ],
    [
      'a column nobody filled was not asked',
      list(head({ co_bhyt: null }), child({ ngay_sinh: '01/02/2020', co_bhyt: null })),
    ],
    [
      'no birth date, an unreadable one, one with an error',
      list(
        head({ co_bhyt: 'x' }),
        child({ ngay_sinh: null, co_bhyt: null }),
        child({ ngay_sinh: 'bé', co_bhyt: null }),
        child({ ngay_sinh: '01/02/2025', co_bhyt: null }),
      ),
      { blank: 1, unreadable: 1, 'other-error': 1 },
    ],
    [
      'a child who died is not asked',
      list(
        head({ co_bhyt: 'x', trang_thai: null }),
        child({ ngay_sinh: 2021, co_bhyt: null, trang_thai: 'Đã chết' }),
      ),
    ],
  ],
  invalid: [
    [
      'blank, a word for no, a day under six',
      list(
        head({ co_bhyt: 'x' }),
        child({ ngay_sinh: '01/02/2020', co_bhyt: null }),
        child({ ngay_sinh: '01/01/2019', co_bhyt: 'không' }),
      ),
      [
        {
          at: 'Thành viên!E3',
          severity: 'warning',
          related: ['Thành viên!D3'],
          fix: null,
          says: ['Lê Thị Bé', 'H001'],
        },
        'Thành viên!E4',
      ],
    ],
    [
      // Each was once taken for a card.
      'words for none, none yet, nothing known, a card that has expired or is lost',
      list(
        head({ co_bhyt: 'x' }),
        ...['chưa có', 'Không có', 'không rõ', '...', 'đang chờ cấp thẻ', 'Hết hạn', 'mất thẻ'].map(
          (co_bhyt) => child({ ngay_sinh: '01/02/2020', co_bhyt }),
        ),
      ),
      [3, 4, 5, 6, 7, 8, 9].map((row) => `Thành viên!E${row}`),
    ],
    [
      'the same in the column of numbers',
      list(
        head({ bhyt: 'DN4510123456789' }),
        ...['chưa làm', 'không', 0, 'hết hạn 2023'].map((bhyt) => child({ ngay_sinh: '01/02/2020', bhyt })),
      ),
      [3, 4, 5, 6].map((row) => `Thành viên!E${row}`),
    ],
    [
      'neither a number nor a mark: one finding',
      list(
        head({ bhyt: 'DN4510123456789', co_bhyt: 'x' }),
        child({ ngay_sinh: 2022, bhyt: '-', co_bhyt: null }),
      ),
      [{ at: 'Thành viên!E3', related: ['Thành viên!F3', 'Thành viên!D3'] }],
    ],
  ],
});

it('does not ask for the card of somebody born after the review date, whoever reports the date', () => {
  const { findings } = runRules(list(head({ co_bhyt: 'x' }), child({ ngay_sinh: 2025, co_bhyt: null })), [
    childWithoutInsurance,
  ]);
  expect(findings).toEqual([]);
});
