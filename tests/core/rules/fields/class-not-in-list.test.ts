import { classNotInList } from '../../../../src/core/rules/fields/class-not-in-list';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(classNotInList, {
  valid: [
    [
      'labels, short forms and capitals',
      register(
        ...['Hộ nghèo', 'HCN', 'CẬN NGHÈO', 'Hộ không nghèo', 'Hộ mới thoát nghèo', 'HN'].map((phan_loai) =>
          household({ phan_loai }),
        ),
      ),
    ],
    ["a blank is CV01's", register(household({ phan_loai: null, b1: 100 })), { blank: 1 }],
  ],
  invalid: [
    [
      'misspelt: nearest label, to be confirmed',
      register(household({ phan_loai: 'Hộ cân nghéo' }), household({ phan_loai: 'Hộ khá' })),
      [
        { at: 'Hộ!C2', fix: { value: 'Hộ cận nghèo', apply: 'confirm' }, says: ['Hộ cân nghéo', 'H001'] },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
    [
      // Each was counted as poor without a finding.
      'a word in doubt is no class: the class without its sign may only be proposed, and not where part is in brackets',
      register(
        ...[
          'Hộ nghèo?',
          '?Hộ nghèo',
          '(Hộ nghèo)',
          'Hộ nghèo *',
          'HN ???',
          'Hộ cân nghéo?',
          'Hộ (cận) nghèo',
        ].map((phan_loai) => household({ phan_loai })),
      ),
      [
        {
          at: 'Hộ!C2',
          severity: 'error',
          fix: { value: 'Hộ nghèo', apply: 'confirm' },
          says: ['“Hộ nghèo?”', 'nghi vấn'],
        },
        { at: 'Hộ!C3', fix: { value: 'Hộ nghèo', apply: 'confirm' } },
        { at: 'Hộ!C4', fix: { value: 'Hộ nghèo', apply: 'confirm' }, says: ['“(Hộ nghèo)”'] },
        { at: 'Hộ!C5', fix: { value: 'Hộ nghèo', apply: 'confirm' } },
        { at: 'Hộ!C6', fix: { value: 'Hộ nghèo', apply: 'confirm' } },
        { at: 'Hộ!C7', fix: { value: 'Hộ cận nghèo', apply: 'confirm' } },
        { at: 'Hộ!C8', fix: null },
      ],
    ],
    [
      'one letter may be an answer: proposed only',
      register(household({ phan_loai: 'N' }), household({ phan_loai: 'C' })),
      [
        { at: 'Hộ!C2', fix: { value: 'Hộ nghèo', apply: 'confirm' } },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
  ],
});
