/** A small run of `npm run fuzz`, and the counter-examples of the large ones. */
import { join } from 'node:path';
import fc from 'fast-check';
import { built, ROOT } from '../support/built';
import { runBundle } from './bundle-run';
import { runCore } from './core-run';
import type { Cells } from './hell-sheets';
import { hellWorkbook, type HellWorkbook } from './hell-workbook';
import { realSheets } from './real-sheets';

let workbooks: fc.Arbitrary<HellWorkbook>;
beforeAll(async () => (workbooks = hellWorkbook(await realSheets(join(ROOT)))));

it('the core survives any workbook', () => {
  fc.assert(fc.property(workbooks, runCore), { numRuns: 25 });
});

it('so do the clicks of the built bundle, and the staff’s sheets stay as they are', () => {
  fc.assert(
    fc.property(workbooks, (workbook) => runBundle(workbook, built)),
    { numRuns: 2 },
  );
});

const NOTHING: HellWorkbook = {
  ...{ sheets: [], previous: null, own: {}, inputs: [[['x']]], also: 0 },
  ...{ options: { area: 'rural', asOf: '2024-12-31' }, today: '2025-01-10' },
};
const sheet = (name: string, cells: Cells) => ({ name, cells, formulas: [], merges: [], font: 'Arial' });
const HOUSEHOLDS = sheet('Hộ', [
  ['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại hộ'],
  ['H1', 'Lê Văn An', 'Hộ nghèo'],
]);
const filled = (text: string) =>
  sheet('Hộ', [
    ['Mã hộ', 'Thôn', 'Họ và tên chủ hộ', 'Dân tộc', 'Giới tính', 'Phân loại hộ', 'Số nhân khẩu', 'Ghi chú'],
    ['H1', `Thôn 1 ${text}`, ...Array<string>(6).fill(`a ${text}`)],
    ['H2', `Thôn 1 ${text}!`, ...Array<string>(6).fill(`${text}!`)],
  ]);
const TARGET_HEADER = ['TT', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Số đầu năm', 'Chỉ tiêu năm', 'Kết quả'];
const targets = (...rows: Cells): HellWorkbook => ({
  ...NOTHING,
  sheets: [HOUSEHOLDS, sheet('Chỉ tiêu', [TARGET_HEADER, ...rows])],
});

describe('counter-examples', () => {
  it.each([
    // 10^324 is no double, and the scale of the digits was one.
    [
      'the smallest number there is as a target',
      targets(['a', 'Mô hình', 'mô hình', 5e-324, 5e-324, 5e-324]),
    ],
    [
      'the smallest number as a threshold',
      {
        ...NOTHING,
        sheets: [HOUSEHOLDS],
        own: { settings: [[null, 5e-324, null, 'threshold:headAgeWarning']] },
      },
    ],
    // The characters of a text may be halves of one: a sample, a list, a sheet's name cut it in the middle.
    [
      'a list of long texts of emoji',
      {
        ...NOTHING,
        sheets: [
          sheet('😀'.repeat(50), [
            ['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại hộ'],
            ['😀'.repeat(25_000), 'A'.repeat(37) + '😀'.repeat(99), 'Hộ nghèo 😀'],
          ]),
        ],
      },
    ],
    // Patterns took half a minute.
    ['a wording as long as a cell', targets(['a', 'Số hộ nghèo giảm '.repeat(2900), 'hộ', 3, 1, 1])],
    // 50,000 dashes behind the name of a hamlet took a minute, and so did as many slashes in place of any word.
    ...['-', '/', '/x', ',', '. ', '(', 'x'].map((piece): [string, HellWorkbook] => [
      `cells full of '${piece}' in a register`,
      { ...NOTHING, sheets: [filled(piece.repeat(50_000 / piece.length))] },
    ]),
  ] as readonly (readonly [string, HellWorkbook])[])('%s', (_, workbook) => {
    for (let also = 0; also < 3; also++) runCore({ ...workbook, also });
  });
});
