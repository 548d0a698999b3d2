/** Which targets of our own sheet the officer has made the unit's own. */
import type { Cell, Target } from '../../../src/core/model';
import type { TargetTable } from '../../../src/core/register/targets-table';
import { builtInTargets, withSamples } from '../../../src/core/targets/sample-targets';
import { TEMPLATE_TARGETS } from '../../../src/core/targets/template';

const OTHER = { unitName: 'Xã Sơn Hạ', periodEnd: '2024-12-31' };
const ASK = 'Đây là chỉ tiêu của đơn vị';
const table = (...above: readonly (readonly Cell[])[]) =>
  ({
    cells: [...above, ['TT', 'Chỉ tiêu'], ['1', 'x']],
    headerRows: [above.length + 1],
  }) as unknown as TargetTable;
const isSample = (targets: readonly Target[], of: TargetTable = table()) =>
  withSamples(targets, of, [ASK], OTHER).map(({ sample }) => sample === true);
const [first, ...others] = TEMPLATE_TARGETS as readonly [Target, ...Target[]];

it('is one with another word, unit, number or result than the built-in', () => {
  expect(isSample([first, ...others])).toEqual(TEMPLATE_TARGETS.map(() => true));
  const changes: Partial<Target>[] = [
    ...[{ text: 'Số hộ giảm' }, { unit: 'hộ' }, { value: 2 }, { max: 9 }, { count: 17 }, { value: null }],
    ...(['baseline', 'actual', 'denominator'] as const).map((field) => ({
      entered: { ...first.entered, [field]: 3 },
    })),
  ];
  expect(isSample(changes.map((change) => ({ ...first, ...change })))).toEqual(changes.map(() => false));
  // In other capitals and spaces it is the same.
  expect(isSample([{ ...first, text: ` ${first.text.toUpperCase()} ` }])).toEqual([true]);
});

it('keeps nothing of the other unit’s plan', () => {
  const [sample] = withSamples([first], table(), [ASK], OTHER);
  expect(sample).toEqual({ ...first, value: null, max: null, count: null, responsible: '', sample: true });
  expect(builtInTargets(OTHER)[0]).toEqual(sample);
});

it.each<[string, readonly (readonly Cell[])[], boolean]>([
  ['ticked behind the words', [[ASK, null, 'x']], false],
  ['ticked in front of them', [['x', ASK]], false],
  ['not ticked', [[ASK, null, null]], true],
  ['answered no', [[ASK, 'không']], true],
  ['answered in other words', [[ASK, 'để xem đã']], true],
  [
    'ticked on another line',
    [
      [ASK, null],
      ['x', null],
    ],
    true,
  ],
])('the box %s: samples are %s', (_, above, expected) =>
  expect(isSample([first], table(...above))).toEqual([expected]),
);

it('a box below the head of the table is none', () => {
  const of = table();
  const below = (...cells: readonly Cell[]) => ({ ...of, cells: [...of.cells, cells] });
  expect(isSample([first], below(ASK, 'x'))).toEqual([true]);
  expect(isSample([first], { ...of, cells: [[ASK, 'x'], ...of.cells.slice(1)] })).toEqual([true]);
});
