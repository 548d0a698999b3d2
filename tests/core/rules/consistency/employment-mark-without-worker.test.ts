import { employmentMarkWithoutWorker } from '../../../../src/core/rules/consistency/employment-mark-without-worker';
import type { Row } from '../../../support/builders';
import { markedRegister } from '../../../support/marked-households';
import { testRule } from '../../../support/rule-tester';

const people = (
  ...members: readonly (readonly [ngay_sinh: string | number, gioi_tinh: string | null, viec_lam?: string])[]
) => ({
  members: members.map(([ngay_sinh, gioi_tinh, viec_lam = null]): Row => ({
    ngay_sinh,
    gioi_tinh,
    viec_lam,
  })),
});

// NĐ 135/2020, Điều 4: in 2024 men retire at 61, women at 56 years and 4 months. From 15 (Bộ luật Lao động, Điều 3).
testRule(employmentMarkWithoutWorker, {
  settings: { asOf: '2024-12-31' },
  valid: [
    [
      'a man of sixty, a woman of fifty-six, a young person of fifteen',
      markedRegister('d01', [
        { mark: 'x', ...people(['01/01/1964', 'Nam']) },
        { mark: 'x', ...people(['01/01/1968', 'Nữ']) },
        { mark: 'x', ...people([1940, 'Nữ'], ['31/12/2009', 'Nam']) },
      ]),
    ],
    [
      'a sex nobody wrote: the later age',
      markedRegister('d01', [{ mark: 'x', ...people(['01/01/1965', null]) }]),
    ],
    [
      'past the age, but working for wages or out of work',
      markedRegister('d01', [
        { mark: 'x', ...people([1955, 'Nam', 'Làm công ăn lương']) },
        { mark: 'x', ...people([1955, 'Nam', 'Thất nghiệp']) },
      ]),
    ],
  ],
  invalid: [
    [
      'a man of 61, a woman of 57, children of fourteen',
      markedRegister('d01', [
        { mark: 'x', ...people(['31/12/1963', 'Nam']) },
        { mark: 'x', ...people(['31/12/1967', 'Nữ'], ['01/01/2010', 'Nam']) },
      ]),
      [
        { at: 'Hộ!F2', severity: 'error', fix: { value: null, apply: 'confirm' }, says: ['61'] },
        { at: 'Hộ!F3', says: ['57', '14'] },
      ],
    ],
  ],
});

// In 2026 men retire at 61 years and 6 months: at 61 one is still of working age for half a year.
testRule(employmentMarkWithoutWorker, {
  settings: { asOf: '2026-12-31' },
  valid: [
    ['a man of sixty-one in 2026', markedRegister('d01', [{ mark: 'x', ...people(['31/12/1965', 'Nam']) }])],
  ],
  invalid: [
    [
      'a man of sixty-two',
      markedRegister('d01', [{ mark: 'x', ...people(['31/12/1964', 'Nam']) }]),
      ['Hộ!F2'],
    ],
  ],
});
