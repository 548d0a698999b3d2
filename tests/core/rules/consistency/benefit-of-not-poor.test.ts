import { benefitOfNotPoor } from '../../../../src/core/rules/consistency/benefit-of-not-poor';
import { classAgainstScores } from '../../../../src/core/rules/consistency/class-against-scores';
import type { Cell } from '../../../../src/core/model';
import { household, register, type Row } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const of = (phan_loai: Cell, ho_tro: Cell, more: Row = {}) => household({ phan_loai, ho_tro, ...more });
const NOT = 'Hộ không nghèo';

testRule(benefitOfNotPoor, {
  after: [classAgainstScores],
  valid: [
    [
      'the poor, the near-poor, the newly escaped and those of average means have support of their own',
      register(
        of('Hộ nghèo', 'Tiền điện hộ nghèo'),
        of('Hộ cận nghèo', 'Vay vốn'),
        of('Hộ mới thoát nghèo', 'Vay vốn hộ nghèo'),
        of('Hộ có mức sống trung bình', 'BHYT'),
      ),
    ],
    ['no support', register(of(NOT, null), of(NOT, 'Không'), of(NOT, '-'))],
    ['decided before the exit', register(of(NOT, 'Tiền điện', { nam_thoat: 2023, ngay_qd: '10/12/2022' }))],
    [
      'support on other grounds, support for the escaped, poor when the year began',
      register(
        of(NOT, 'Trợ cấp người cao tuổi'),
        of(NOT, 'Vay vốn hộ mới thoát nghèo'),
        of(NOT, 'Tiền điện', { phan_loai_dau_ky: 'Hộ nghèo' }),
      ),
      { 'no-date': 3 },
    ],
    [
      'a class nobody can read, or that its scores contradict',
      register(of('Hộ cân nghéo', 'Vay vốn'), of(NOT, 'Tiền điện', { b1: 100, b2: 40 })),
      { unreadable: 1, 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'support of the poor; a decision after the exit',
      register(
        of(NOT, 'Hỗ trợ tiền điện'),
        of(NOT, 'BHYT hộ nghèo'),
        of(NOT, 'Vay vốn', { nam_thoat: 2022, ngay_qd: '15/03/2023' }),
      ),
      [
        {
          at: 'Hộ!D2',
          severity: 'warning',
          related: ['Hộ!C2'],
          fix: null,
          says: ['H001', 'Hộ không nghèo', 'Hỗ trợ tiền điện'],
        },
        'Hộ!D3',
        { at: 'Hộ!D4', related: ['Hộ!E4', 'Hộ!F4'], says: ['2022', '2023', 'Vay vốn'] },
      ],
    ],
  ],
});
