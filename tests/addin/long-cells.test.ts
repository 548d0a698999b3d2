/** Cells as long as Sheets takes, 50,000 characters: every action ends in a result, and a fix of another cell is made. */
import ExcelJS from 'exceljs';
import { open, type Opened } from '../support/small-workbook';

const long = (piece: string): string => piece.repeat(Math.ceil(50_000 / piece.length)).slice(0, 50_000);
const OPTIONS = { options: { area: 'rural', asOf: '2024-12-31' } };

/** Two households with long cells everywhere, two without. */
async function longWard(): Promise<Opened> {
  const book = new ExcelJS.Workbook();
  const list = book.addWorksheet('Danh sách hộ');
  list.addRow([
    'Mã hộ',
    'Họ và tên chủ hộ',
    'Thôn',
    'Số nhân khẩu',
    'Phân loại hộ',
    'Điểm B1',
    'Dân tộc',
    'Ghi chú',
  ]);
  list.addRow([
    'H1',
    'Lê Văn  An',
    'Thôn 1',
    3,
    'Hộ nghèo',
    120,
    'Kinh',
    `Lê  Văn ${long('An ')}`.slice(0, 49_999),
  ]);
  list.addRow(['H2', 'Trần Thị Bình', 'Thôn 1', 2, 'Hộ cận nghèo', 140, 'Hrê', null]);
  list.addRow([
    'H3',
    long('Lê Văn '),
    long('Thôn dài '),
    2,
    'Hộ nghèo',
    long('1'),
    long('Kinh '),
    long('😀'),
  ]);
  list.addRow([
    long('H'),
    'Lê Thị Cúc',
    long('Thôn dài '),
    long('3'),
    long('Hộ nghèo '),
    90,
    'Kinh',
    long('='),
  ]);
  const plan = book.addWorksheet('Chỉ tiêu');
  plan.addRow([
    'TT',
    'Nội dung chỉ tiêu',
    'Đơn vị tính',
    'Số đầu năm',
    'Chỉ tiêu năm 2024',
    'Kết quả thực hiện',
    'Cơ quan chủ trì',
  ]);
  plan.addRow(['a', long('Số hộ nghèo giảm '), 'hộ', 3, 1, 1, long('Ban ')]);
  plan.addRow(['b', 'Mô hình giảm nghèo', long('mô hình '), null, 1, 1, 'Hội']);
  return open(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Which together read and write every part; each of the menu's others does less. */
const ACTIONS = ['moThietLap', 'lamTatCa', 'chotSoLieu', 'xemTienDoTheo', 'xuatBieuMau', 'toMauLoi'];

it('actions end in a result', async () => {
  const { bundle } = await longWard();
  const codes = ACTIONS.map((action) => {
    const answer = bundle.call(action, [OPTIONS]) as { ok?: boolean; error?: { code: string } } | null;
    return [action, answer?.ok === false ? answer.error?.code : ''];
  });
  expect(codes).toEqual(ACTIONS.map((action) => [action, '']));
});

it('a cell too long to be written again does not keep the others from being mended', async () => {
  const { environment, bundle } = await longWard();
  const sheet = environment.workbook.sheets[0]!;
  const before = JSON.stringify(sheet.values);
  expect(bundle.call('suaTuDong', [OPTIONS])).toMatchObject({ ok: true });
  expect(sheet.values[1]?.[1]).toBe('Lê Văn An');
  expect(bundle.call('hoanTac', [{ options: {} }])).toMatchObject({ ok: true });
  expect(JSON.stringify(sheet.values)).toBe(before);
});
