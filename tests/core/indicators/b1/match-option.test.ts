/** Which option an answer names, beyond what b1.test.ts has of ranges. */
import { matchOption } from '../../../../src/core/indicators/b1/match-option';
import type { Cell } from '../../../../src/core/model';

const MONEY = ['Dưới 1 triệu', 'Từ 1 đến 2 triệu', 'Trên 2 triệu đồng'];

it.each<[Cell, readonly string[], string | null]>([
  // In two options, and of two options with one label.
  [5, ['từ 1 đến 5', 'từ 5 đến 9'], null],
  [4, ['từ 1 đến 5', 'từ 5 đến 9'], 'từ 1 đến 5'],
  ['Có', ['Có', 'có'], null],
  // A mark names the only option there is.
  ['x', ['Có tủ lạnh'], 'Có tủ lạnh'],
  [true, ['Có tủ lạnh'], 'Có tủ lạnh'],
  ['x', ['Có tủ lạnh', 'Có xe máy'], null],
  ['không', ['Có tủ lạnh'], null],
  [false, ['Có tủ lạnh'], null],
  ['hỏng', ['Có tủ lạnh'], null],
  [null, ['Có tủ lạnh'], null],
  ['x', [], null],
  // A number is what it is; as text its dot would group thousands.
  [1.234, ['Dưới 2', 'Từ 2'], 'Dưới 2'],
  ['1.234', ['Dưới 2', 'Từ 2'], 'Từ 2'],
  [NaN, ['từ 0'], null],
  // Beside options in millions a small number is đồng or millions; a thousand and nothing are surely đồng.
  [999, MONEY, null],
  [1000, MONEY, 'Dưới 1 triệu'],
  // More words of one unit, and the time it is of.
  ['2 người trong độ tuổi', ['1 người', '2 người'], '2 người'],
  ['40 kWh/tháng', ['Dưới 25 kWh', '25-49 kWh'], '25-49 kWh'],
  ['40 kWh/tháng', ['Dưới 25 kWh/năm', '25-49 kWh/năm'], null],
  ['2 nguồn', ['1 người', '2 người'], null],
])('%p among %p: %p', (answer, labels, label) => {
  const options = labels.map((each) => ({ label: each, points: [0], row: 1 }));
  expect(matchOption(answer, options)?.label ?? null).toBe(label);
});
