import type { Cell } from '../../../../src/core/model';
import { DEPRIVATION_FIELDS } from '../../../../src/core/register/fields';
import { indicatorsUnanswered } from '../../../../src/core/rules/completeness/indicators-unanswered';
import { poorWithoutScores } from '../../../../src/core/rules/consistency/poor-without-scores';
import { scoreB2Marks } from '../../../../src/core/rules/consistency/score-b2-marks';
import { household, register, type Row } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const marks = (first: Cell): Row =>
  Object.fromEntries(DEPRIVATION_FIELDS.map((field, at) => [field, at === 0 ? first : null]));
const poor = (fields: Row, first: Cell = null) =>
  household({ phan_loai: 'Hộ nghèo', ...fields, ...marks(first) });
const near = (fields: Row, first: Cell = null) => ({ ...poor(fields, first), phan_loai: 'Hộ cận nghèo' });
const others = (row: number, from: string) =>
  [...'ABCDEFGHIJKLMNOPQR']
    .filter((letter) => letter > from)
    .slice(0, 11)
    .map((letter) => `Hộ!${letter}${row}`);

testRule(indicatorsUnanswered, {
  after: [poorWithoutScores, scoreB2Marks],
  valid: [
    [
      'one indicator is marked, or answered with no',
      register(poor({ b1: 100, b2: 40 }, 'x'), poor({ b1: 1, b2: 40 }, 0)),
    ],
    ['twelve blanks beside B2 = 0 mean nothing marked', register(near({ b1: 100, b2: 0 }))],
    ["a B2 of one or two indicators is CS21's", register(near({ b1: 100, b2: 20 })), { 'other-error': 1 }],
    ["a blank B2 is CS23's", register(poor({ b1: 100, b2: null })), { 'other-error': 1 }],
    ['a B2 nobody can read', register(poor({ b1: 100, b2: 'ba' })), { unreadable: 1 }],
    ['near-poor without a B2 column may lack nothing', register(near({ b1: 100 })), { 'no-column': 1 }],
    ['no other class is asked', register({ ...poor({}), phan_loai: 'Hộ không nghèo' })],
    [
      'a list with some of the indicators',
      register(household({ phan_loai: 'Hộ nghèo', d01: null })),
      { 'no-column': 1 },
    ],
  ],
  invalid: [
    [
      'a B2 of three indicators and more with none marked; the first mark stands for all',
      register(poor({ b1: 100, b2: 30 }), poor({ b1: 100, b2: 40 }, 'x'), poor({ b1: 100, b2: 50 })),
      [
        { at: 'Hộ!F2', related: others(2, 'F'), fix: null, says: ['H001', '30'] },
        { at: 'Hộ!F4', related: others(4, 'F'), says: ['50'] },
      ],
    ],
    [
      'poor on a list without B2',
      register(poor({}), poor({}, 'x')),
      [{ at: 'Hộ!D2', related: others(2, 'D') }],
    ],
    [
      'a list on which nobody entered anything: one finding at the first indicator',
      register(...Array.from({ length: 20 }, () => poor({ b1: 100, b2: 30 }))),
      [{ at: 'Hộ!F1', says: ['20'] }],
    ],
  ],
});

it('tells marks that were never entered once: CS21 leaves them alone', () => {
  const { findings } = runRules(register(poor({ b1: 100, b2: 30 })), [scoreB2Marks, indicatorsUnanswered]);
  expect(findings.map(({ code }) => code)).toEqual(['CV06']);
});
