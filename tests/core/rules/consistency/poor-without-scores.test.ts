import { poorWithoutScores } from '../../../../src/core/rules/consistency/poor-without-scores';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const scored = (phan_loai: string | null, b1: number | string | null, b2: number | string | null) =>
  household({ phan_loai, b1, b2 });

testRule(poorWithoutScores, {
  valid: [
    ['both scores, zero too', register(scored('Hộ nghèo', 0, 30), scored('Hộ cận nghèo', 100, 0))],
    [
      'a household that is not poor needs none',
      register(scored('Hộ không nghèo', null, null), scored('Hộ nghèo', 1, 30)),
    ],
    ["unreadable scores are FD53's", register(scored('Hộ nghèo', 100, '3O'))],
    [
      "an unreadable class is FD56's",
      register(scored('Hộ nghéo', null, null), scored('Hộ nghèo', 1, 30)),
      { unreadable: 1 },
    ],
    ['a list without score columns', register(household({ phan_loai: 'Hộ nghèo' })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'one finding a household, at the first blank score',
      register(
        scored('Hộ nghèo', null, null),
        scored('Hộ cận nghèo', 120, '-'),
        scored('Hộ nghèo', '...', 40),
      ),
      [
        { at: 'Hộ!D2', related: ['Hộ!E2'], says: ['B1, B2', 'H001'], fix: null },
        { at: 'Hộ!E3', related: ['Hộ!D3'], says: ['B2'] },
        { at: 'Hộ!D4', related: ['Hộ!E4'] },
      ],
    ],
  ],
});
