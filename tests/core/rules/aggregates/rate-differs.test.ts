import fc from 'fast-check';
import { readRegister } from '../../../../src/core/register/read-register';
import { classesAddUp } from '../../../../src/core/rules/aggregates/classes-add-up';
import { rateDiffers } from '../../../../src/core/rules/aggregates/rate-differs';
import { printed } from '../../../support/summary';
import { runRules, testRule } from '../../../support/rule-tester';

const HEAD = 'Thôn | Tổng số hộ | Hộ nghèo | Tỷ lệ (%) | Hộ cận nghèo | Tỷ lệ (%) | Hộ không nghèo';
const read = (...rows: readonly string[]) => readRegister([printed([HEAD, ...rows].join('\n'))]).register;
const poor = (...rows: readonly string[]) =>
  readRegister([printed(['Thôn | Tổng số hộ | Hộ nghèo | Tỷ lệ hộ nghèo', ...rows].join('\n'))]).register;

testRule(rateDiffers, {
  after: [classesAddUp],
  valid: [
    // 36/1441 = 2,4982…; 42/1441 = 2,9146…
    [
      'two decimals, half up',
      read('Cả phường | 1441 | 36 | 2.5 | 42 | 2.91 | 1363', 'Tổ 1 | 100 | 5 | 5 | 3 | 3 | 92'),
    ],
    // 1/800 = 0,125: either of 0,12 and 0,13 is within 0,005.
    ['exactly between two printed rates', poor('Tổ 1 | 800 | 1 | 0.12', 'Tổ 2 | 800 | 1 | 0.13')],
    ['one decimal throughout', poor('Tổ 1 | 1441 | 36 | 2.5', 'Tổ 2 | 1441 | 42 | 2.9')],
    [
      'all decimals of a formula',
      poor('Tổ 1 | 1441 | 36 | 2.498265093684941', 'Tổ 2 | 1441 | 42 | 2.914642609299098'),
    ],
    [
      'parts of 1, as per cent cells hold them',
      poor('Tổ 1 | 1441 | 36 | 0.025', 'Tổ 2 | 1441 | 42 | 0.0291'),
    ],
    ['text with the sign', poor("Tổ 1 | 1441 | 36 | '2,50%", "Tổ 2 | 1441 | 42 | '2,91%")],
    ['no households, no count', poor('Tổ 1 | 0 | 0 | 0', 'Tổ 2 | 100 | | 3')],
    ['counts that do not add up', read('Tổ 1 | 100 | 5 | 4 | 3 | 3 | 90'), { 'other-error': 2 }],
  ],
  invalid: [
    [
      'a slip and a rate cut off where the column has two decimals',
      poor('Tổ 1 | 1441 | 36 | 2.05', 'Tổ 2 | 1441 | 42 | 2.91', 'Tổ 3 | 1441 | 35 | 2.4'),
      [
        {
          at: 'Tổng hợp!D2',
          related: ['Tổng hợp!C2', 'Tổng hợp!B2'],
          expected: '2,50%',
          fix: { value: 2.5, apply: 'safe' },
          says: ['Tổ 1', '2,05%', '36/1441', '2,50%'],
        },
        // 35/1441 = 2,4289…
        { at: 'Tổng hợp!D4', fix: { value: 2.43, apply: 'safe' } },
      ],
    ],
    // 0,006 points off: 1.131 where 9/800 = 1,125.
    ['just beyond half a hundredth', poor('Tổ 1 | 800 | 9 | 1.131', 'Tổ 2 | 800 | 8 | 1'), ['Tổng hợp!D2']],
    [
      'as its column writes it: a part of 1, and text',
      poor('Tổ 1 | 1441 | 36 | 0.0205', 'Tổ 2 | 1441 | 42 | 0.0291', "Tổ 3 | 1441 | 36 | '2,05%"),
      [
        { at: 'Tổng hợp!D2', fix: { value: 0.025, apply: 'safe' }, says: ['2,05%'] },
        { at: 'Tổng hợp!D4', fix: { value: '2,50%', apply: 'safe' } },
      ],
    ],
    [
      'a column that is a rate of something else is asked about once',
      poor('Tổ 1 | 100 | 5 | 25', 'Tổ 2 | 200 | 5 | 25', 'Tổ 3 | 300 | 10 | 50'),
      [{ at: 'Tổng hợp!D2', severity: 'warning', fix: null }],
    ],
  ],
});

describe('whole numbers decide', () => {
  const count = fc.integer({ min: 1, max: 5000 });

  it('a rate rounded half up from its counts is never reported, in whichever way it is written', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const [part, total] = [Math.min(a, b), Math.max(a, b)];
        // Half up on whole numbers: floor((20000 part + total) / (2 total)) hundredths.
        const hundredths = Math.floor((20000 * part + total) / (2 * total));
        const rate = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        // The second row keeps two decimals in the column: 1/3 is 33,33 %.
        const table = poor(`Tổ 1 | ${total} | ${part} | ${rate}`, 'Tổ 2 | 3 | 1 | 33.33');
        expect(runRules(table, [rateDiffers]).findings).toEqual([]);
      }),
    );
  });

  it('what is offered is not reported again', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 10000 }), (a, b, hundredths) => {
        const [part, total] = [Math.min(a, b), Math.max(a, b)];
        const row = (rate: string | number) =>
          runRules(poor(`Tổ 1 | ${total} | ${part} | ${rate}`, 'Tổ 2 | 3 | 1 | 33.33'), [rateDiffers])
            .findings;
        const [finding] = row(hundredths / 100);
        if (finding) expect(row(String(finding.fix?.value))).toEqual([]);
      }),
    );
  });
});
