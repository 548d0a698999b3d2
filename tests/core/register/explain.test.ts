/** How a workbook was understood, sheet by sheet, and what is asked about it. */
import { join } from 'node:path';
import type { Cell } from '../../../src/core/model';
import { explainRegister, type SheetExplanation } from '../../../src/core/register/explain';
import { surenessOf } from '../../../src/core/register/explain-columns';
import { rowsText, runsOfRows, skippedRuns } from '../../../src/core/register/explain-rows';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';
import { readXlsx } from '../../support/read-xlsx';

const explained = (rows: readonly (readonly Cell[])[], name = 'DS hộ') =>
  explainRegister(readRegister([gridOf(rows, name)]), 'vi');
const first = (rows: readonly (readonly Cell[])[]): SheetExplanation => {
  const [sheet] = explained(rows).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

const LIST = [
  ['DANH SÁCH HỘ DÂN CƯ NĂM 2024'],
  ['Mã hộ', 'Họ và tên chủ hộ', 'Số CCCD', 'Số nhân khẩu', 'Phân loại hộ', 'Màu sơn'],
  ['Tổ dân phố 1'],
  ['H1', 'Lê Văn An', '051079000101', 4, 'Hộ nghèo', 'xanh'],
  ['H2', 'Trần Thị Bình', '051179000102', 3, 'Hộ nghèo', 'xanh'],
  [null, 'Ghi chú: đã đối chiếu'],
  [null, 'Lưu ý: số liệu tháng 12'],
  ['H3', 'Võ Thị Dung', '051279000103', 2, 'Hộ không nghèo', 'đỏ'],
  ['Cộng', null, null, 9],
];

describe('a sheet is explained', () => {
  const sheet = first(LIST);

  it('by its role, what it lists, its rows, and the rows that are no households', () => {
    expect(sheet).toMatchObject({
      role: 'households',
      coverage: 'all',
      headerRows: [2],
      indexRow: null,
      firstDataRow: 3,
      // Row 9 is the total of the rows above: no row of data.
      lastDataRow: 8,
      groupRows: [3],
      totalRows: [9],
      skippedRows: [{ from: 6, to: 7, reason: 'note' }],
    });
    expect(sheet.reason).toBe(
      'Danh sách hộ, mỗi dòng một hộ – vì có cột “Họ và tên chủ hộ” (B), “Mã hộ” (A)',
    );
  });

  it('by each field: column, header, reason, how sure, and three different values', () => {
    expect(sheet.fields.find(({ field }) => field === 'phan_loai')).toMatchObject({
      column: 'E',
      header: 'Phân loại hộ',
      why: 'trùng tên cột',
      samples: ['Hộ nghèo', 'Hộ không nghèo'],
    });
    expect(sheet.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it('with ID numbers masked, wherever they stand', () => {
    expect(sheet.fields.find(({ field }) => field === 'cccd')?.samples).toEqual([
      '0510•••••101',
      '0511•••••102',
      '0512•••••103',
    ]);
    expect(JSON.stringify(explained(LIST))).not.toMatch(/051\d{9}/);
  });

  it('with a share in two decimals, which is no number of a card', () => {
    const header = ['Mã hộ', 'Họ và tên chủ hộ', 'Tỷ lệ giải ngân'];
    // 398.2 / 412.5 = 0.96533…
    const { unmapped } = first([header, ['H1', 'Lê Văn An', 398.2 / 412.5], ['H2', 'Võ Thị Bình', 0.5]]);
    expect(unmapped[0]?.samples).toEqual(['0,97', '0,5']);
  });

  it('with the columns left alone and why', () => {
    expect(sheet.unmapped).toMatchObject([
      { column: 'F', header: 'Màu sơn', reason: 'unknown', samples: ['xanh', 'đỏ'] },
    ]);
  });

  it('asks nothing when nothing is open', () => expect(sheet.questions).toEqual([]));
});

describe('the officer is asked', () => {
  it('which of two columns of one claim is to be used, with both letters', () => {
    const { questions } = first([
      ['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại hộ', 'Điểm B1', 'Điểm B1'],
      ['H1', 'Lê Văn An', 'Hộ nghèo', 100, 120],
      ['H2', 'Lê Văn Bình', 'Hộ nghèo', 100, 100],
    ]);
    expect(questions).toMatchObject([{ kind: 'two-claims', fields: ['b1'], columns: ['D', 'E'] }]);
    expect(questions[0]?.text).toContain('D, E');
  });

  it('for the class, when no list tells it and no score or income does', () => {
    const { questions } = first([
      ['Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu'],
      ['H1', 'Lê Văn An', 4],
    ]);
    expect(questions).toMatchObject([{ kind: 'missing', fields: ['phan_loai'], columns: [] }]);
    expect(questions[0]?.text).toContain('không tính được số hộ nghèo');
  });

  it('for no class when another list of the workbook tells it', () => {
    const { sheets } = explainRegister(
      readRegister([
        gridOf(
          [
            ['Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu'],
            ['H1', 'Lê Văn An', 4],
          ],
          'DS hộ',
          1,
        ),
        gridOf(
          [['DANH SÁCH HỘ NGHÈO'], ['Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu'], ['H1', 'Lê Văn An', 4]],
          'Hộ nghèo',
          2,
        ),
      ]),
      'vi',
    );
    expect(sheets.flatMap(({ questions }) => questions)).toEqual([]);
  });

  it('for something that tells two households of one name apart', () => {
    const { questions } = first([
      ['Họ và tên chủ hộ', 'Số nhân khẩu', 'Phân loại hộ'],
      ['Lê Văn An', 4, 'Hộ nghèo'],
    ]);
    expect(questions).toMatchObject([{ kind: 'missing', fields: ['cccd'] }]);
  });
});

describe('sheets that are no register', () => {
  it('are named with the reason in words', () => {
    expect(explained([['Ghi chú riêng']], 'Nháp').ignored).toEqual([
      {
        sheet: 'Nháp',
        reason: 'no-header',
        why: 'Trang “Nháp” để nguyên: không có hàng tiêu đề nào với tên cột quen thuộc.',
      },
    ]);
  });

  it('targets and summaries stand after the lists, with their columns', async () => {
    const { sheets, ignored } = explainRegister(
      readRegister(await readXlsx(join(__dirname, '../../../examples/pho-minh-2024.xlsx'))),
      'vi',
    );
    expect(sheets.map(({ sheet, role }) => [sheet, role])).toEqual([
      ['DS hộ', 'households'],
      ['DS hộ nghèo, cận nghèo', 'both'],
      ['DS hộ thoát nghèo', 'both'],
      ['Hộ giảm', 'households'],
      ['Chỉ tiêu', 'targets'],
    ]);
    expect(ignored.map(({ sheet }) => sheet)).toEqual(['Kinh phí', 'Ghi chú']);
    expect(sheets.flatMap(({ questions }) => questions)).toEqual([]);
  });
});

describe('rows in words', () => {
  it('neighbours are joined: 47, 48, 49, 60 are 47–49 and 60', () => {
    expect(runsOfRows([47, 48, 49, 60]).map(rowsText)).toEqual(['47–49', '60']);
  });

  it('neighbours skipped for different reasons stay apart', () => {
    expect(
      skippedRuns([
        { row: 4, reason: 'note' },
        { row: 5, reason: 'repeated-header' },
        { row: 6, reason: 'repeated-header' },
      ]),
    ).toEqual([
      { from: 4, to: 4, reason: 'note' },
      { from: 5, to: 6, reason: 'repeated-header' },
    ]);
  });

  it.each([
    [0.95, 'sure'],
    [0.9, 'sure'],
    [0.75, 'fairly-sure'],
    [0.7, 'look-again'],
  ])('a confidence of %d is %s', (confidence, words) => expect(surenessOf(confidence)).toBe(words));
});
