import { healthCardGroup } from '../../../../src/core/rules/fields/health-card-group';
import { gridRegister, household, member, register, type Row } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const card = (letters: string, phan_loai: string | null, more: Row = {}) =>
  household({ bhyt: `${letters}2515120990001`, phan_loai, ...more });

testRule(healthCardGroup, {
  valid: [
    ['HN for the poor, CN for the near-poor', register(card('HN', 'Hộ nghèo'), card('CN', 'Hộ cận nghèo'))],
    [
      'groups that take precedence, and the household that pays where it is not poor',
      register(
        card('TE', 'Hộ nghèo'),
        card('DT', 'Hộ nghèo'),
        card('DK', 'Hộ cận nghèo'),
        card('GD', 'Hộ không nghèo'),
      ),
    ],
    [
      'a card of the class at the start of the year, of a household that escaped, came or became poor',
      register(
        card('HN', 'Hộ không nghèo', { phan_loai_dau_ky: 'Hộ nghèo' }),
        card('CN', 'Hộ nghèo', { phan_loai_dau_ky: 'Hộ cận nghèo' }),
        card('HN', 'Hộ mới thoát nghèo', { phan_loai_dau_ky: null }),
        card('GD', 'Hộ nghèo', { phan_loai_dau_ky: 'Hộ không nghèo' }),
        card('GD', 'Hộ nghèo', { phan_loai_dau_ky: 'Chuyển đến' }),
        card('GD', 'Hộ nghèo', { phan_loai_dau_ky: null }),
      ),
    ],
    [
      'numbers without letters, no number, no class',
      register(
        household({ bhyt: '5120990001', phan_loai: 'Hộ nghèo' }),
        household({ bhyt: 'HN251', phan_loai: 'Hộ nghèo' }),
        household({ bhyt: null, phan_loai: 'Hộ nghèo' }),
        card('HN', null),
        card('HN', 'Hộ ngheo đói'),
      ),
      { 'no-group': 1, unreadable: 2, blank: 2 },
    ],
    ['a list without classes', register(household({ bhyt: 'HN2515120990001' })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'letters of another class, and a poor household that pays itself',
      register(
        card('HN', 'Hộ không nghèo'),
        card('CN', 'Hộ nghèo'),
        card('HN', 'Hộ cận nghèo'),
        card('GD', 'Hộ nghèo'),
      ),
      [
        { at: 'Hộ!C2', severity: 'warning', fix: null, related: ['Hộ!D2'], says: ['HN', 'Hộ không nghèo'] },
        { at: 'Hộ!C3', related: ['Hộ!D3'], says: ['CN', 'cận nghèo', 'Hộ nghèo'] },
        { at: 'Hộ!C4', related: ['Hộ!D4'] },
        { at: 'Hộ!C5', related: ['Hộ!D5'], says: ['tự đóng'] },
      ],
    ],
    [
      'poor or near-poor since last year and still paying itself',
      register(card('GD', 'Hộ cận nghèo', { phan_loai_dau_ky: 'Hộ nghèo' })),
      ['Hộ!C2'],
    ],
    [
      'the class of the household list counts for its members',
      gridRegister({
        households: [household({ phan_loai: 'Hộ nghèo' })],
        members: [
          member({ bhyt: 'HN2515120990001' }),
          member({ ho_ten: 'Lê Thị Hai', quan_he: 'Vợ', bhyt: 'CN2515120990002' }),
        ],
      }),
      [{ at: 'Thành viên!D3', related: ['Hộ!C2'], says: ['Lê Thị Hai'] }],
    ],
  ],
});
