import type { Cell } from '../../../../src/core/model';
import { readRegister } from '../../../../src/core/register/read-register';
import { incomeUnit } from '../../../../src/core/rules/fields/income-unit';
import { applyFixes } from '../../../support/apply-fixes';
import { gridOf, gridRegister, gridsOf, household, register } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

const under = (header: string, ...incomes: readonly Cell[]) =>
  readRegister([
    gridOf(
      [['Mã hộ', 'Họ tên chủ hộ', header], ...incomes.map((income, i) => [`H${i}`, 'Ngô Văn Ân', income])],
      'Hộ',
    ),
  ]).register;

// Usual: 100.000 to 50.000.000 đồng per person and month.
testRule(incomeUnit, {
  valid: [
    [
      'usual incomes, both ends, and none',
      register(...[100_000, 50_000_000, 1_500_000, 0].map((thu_nhap) => household({ thu_nhap }))),
    ],
    // 60.000 đ is little; 60 million a month would be more unlikely.
    [
      'low, but no other unit makes it usual',
      register(household({ thu_nhap: 60_000 }), household({ thu_nhap: 99_999 })),
    ],
    ['the header names the unit', under('Thu nhập BQ/người/tháng (nghìn đồng)', 910, '1500', 4800)],
    ['the header says triệu', under('Thu nhập bình quân/người/tháng (triệu đồng)', 1.5, 0.9, '4,8')],
    ['the header says 1.000đ', under('Thu nhập bình quân đầu người/tháng (1.000đ)', 910)],
    [
      'unreadable, blank and no column',
      gridRegister({
        households: [household({ thu_nhap: '2tr?' }), household({ thu_nhap: null })],
      }),
      { unreadable: 1, blank: 1 },
    ],
  ],
  invalid: [
    [
      'thousands, millions, thousands as text',
      register(household({ thu_nhap: 910 }), household({ thu_nhap: 1.5 }), household({ thu_nhap: '910' })),
      [
        {
          at: 'Hộ!C2',
          fix: { value: 910_000, apply: 'confirm' },
          severity: 'warning',
          says: ['nghìn đồng', '910.000'],
        },
        { at: 'Hộ!C3', fix: { value: 1_500_000, apply: 'confirm' }, says: ['triệu đồng'] },
        { at: 'Hộ!C4', fix: { value: 910_000, apply: 'confirm' } },
      ],
    ],
    [
      'in dong under a header of thousands: corrected into the unit of the header',
      under('Thu nhập BQ/người/tháng (nghìn đồng)', 910_000, 1500),
      [{ at: 'Hộ!C2', fix: { value: 910, apply: 'confirm' }, says: ['910.000 đồng'] }],
    ],
  ],
});

test('FD51 on a whole column is one finding to be confirmed, after which nothing is left', () => {
  const spec = {
    households: Array.from({ length: 21 }, (_, i) =>
      household({ ma_ho: `H${i}`, thu_nhap: i === 0 ? 1_500_000_000 : 900 + i }),
    ),
  };
  const { findings } = runRules(gridRegister(spec), [incomeUnit]);
  expect(findings.map(({ ref, fix }) => [cellName(ref), fix?.apply])).toEqual([
    ['Hộ!C1', 'confirm'],
    ['Hộ!C2', 'confirm'],
  ]);
  expect(findings[0]?.message).toContain('20 hộ');
  const after = readRegister(applyFixes(gridsOf(spec), findings)).register;
  expect(after.households[20]?.main.income).toEqual({ kind: 'ok', value: 920_000 });
  expect(runRules(after, [incomeUnit]).findings).toEqual([]);
});

test('FD51 takes three zeros off an income a thousand times too high', () => {
  const { findings } = runRules(register(household({ thu_nhap: 1_500_000_000 })), [incomeUnit]);
  expect(findings.map(({ fix }) => fix)).toEqual([{ value: 1_500_000, apply: 'confirm' }]);
  expect(findings[0]?.message).toContain('thừa ba số 0, tức 1.500.000 đồng');
});

test('FD51 follows the bounds the ward has set', () => {
  const rules = { off: [], severity: {}, thresholds: { incomeLeast: 50_000 } };
  const read = register(household({ thu_nhap: 60 }));
  expect(runRules(read, [incomeUnit]).findings).toHaveLength(0);
  expect(runRules(read, [incomeUnit], {}, { rules }).findings.map(({ fix }) => fix?.value)).toEqual([60_000]);
});
