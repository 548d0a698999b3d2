import { eventDateOrder } from '../../../../src/core/rules/consistency/event-date-order';
import { birthAfterReview } from '../../../../src/core/rules/fields/birth-after-review';
import type { Cell } from '../../../../src/core/model';
import { gridRegister, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const person = (ngay_sinh: Cell, ngay_bien_dong: Cell) => member({ ngay_sinh, ngay_bien_dong });
const list = (...members: ReturnType<typeof person>[]) => gridRegister({ members });

testRule(eventDateOrder, {
  after: [birthAfterReview],
  valid: [
    [
      'after the birth and until the review date',
      list(person('05/03/1950', '10/06/2024'), person('05/03/1950', '31/12/2024')),
    ],
    ['nothing happened', list(person('05/03/1950', null), person('05/03/1950', '-'))],
    [
      'the same day, month or year may be right',
      list(person('05/03/2024', '05/03/2024'), person('05/03/2024', '3/2024'), person(2024, '01/02/2024')),
    ],
    [
      'a birth that is missing, unreadable or wrong; an event nobody can read',
      list(
        person(null, '10/06/2024'),
        person('?', '10/06/2024'),
        person('01/02/2025', '10/06/2024'),
        person('05/03/1950', 'năm ngoái'),
      ),
      { blank: 1, unreadable: 2, 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'before the birth, and the day after the review',
      list(
        person('05/03/1950', '05/03/1905'),
        person('05/03/1950', '01/01/2025'),
        person('05/03/2023', '2022'),
      ),
      [
        {
          at: 'Thành viên!E2',
          related: ['Thành viên!D2'],
          fix: null,
          says: ['Nguyễn Văn Ân', '05/03/1905', '05/03/1950'],
        },
        { at: 'Thành viên!E3', related: [], says: ['01/01/2025', '31/12/2024'] },
        { at: 'Thành viên!E4', says: ['2022'] },
      ],
    ],
  ],
});
