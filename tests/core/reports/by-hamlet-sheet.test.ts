/** GN Theo tổ of targets about some hamlets and of limits, beside one of all: hand counts on pho-minh-2024. */
import { join } from 'node:path';
import { readRegister } from '../../../src/core/register/read-register';
import { byHamletSheet } from '../../../src/core/reports/by-hamlet-sheet';
import { hamletsReport } from '../../../src/core/job/views-report';
import { targetsByHamlet, type TargetByHamlet } from '../../../src/core/targets/by-hamlet';
import { planCell } from '../../../src/core/reports/progress-words';
import { wordsOf } from '../../../src/core/reports/words';
import { evaluateTargets } from '../../../src/core/targets/progress';
import { SETTINGS, STANDARD, targetSheet } from '../targets/support/sheets';
import { readXlsx } from '../../support/read-xlsx';

let targets: TargetByHamlet[];
let texts: string[][];
beforeAll(async () => {
  const { register } = readRegister(await readXlsx(join(__dirname, '../../../examples/pho-minh-2024.xlsx')));
  const plan = targetSheet([
    ['1', 'Giảm số hộ nghèo ở Tổ dân phố 2', 'hộ', null, 3],
    ['2', 'Tỷ lệ hộ nghèo thiếu hụt nước sạch không quá', '%', null, 20],
    ['3', 'Giảm số hộ nghèo', 'hộ', null, 16],
  ]).targets;
  targets = targetsByHamlet(plan, register, SETTINGS, STANDARD);
  const sheet = byHamletSheet({ settings: SETTINGS, targets, progress: [] });
  texts = sheet.rows.map((row) =>
    row.map((cell) => String(cell?.value ?? (cell && 'expected' in cell ? cell.expected : ''))),
  );
});
/** Rows with a name at their head, in order. */
const rowsOf = (name: string): string[][] => texts.filter(([head]) => head === name);

it('shows nothing of the hamlets a target is not about', () => {
  const [ofTwo] = targets;
  expect(ofTwo?.rows.filter(({ isMeant }) => isMeant).map(({ hamlet }) => hamlet)).toEqual(['Tổ dân phố 2']);
  // Poor households of Tổ dân phố 2: 9 at the start, 10 now.
  expect(rowsOf('Tổ dân phố 2').map((row) => row.slice(1, 3))).toContainEqual(['9', '10']);
  expect(rowsOf('Tổ dân phố 1').map((row) => row.slice(1, 5))).toContainEqual(['–', '–', '–', '–']);
});

it('names the line of their sum, which is not of the whole register', () => {
  expect(rowsOf('Các tổ của chỉ tiêu').map((row) => row.slice(1, 3))).toEqual([['9', '10']]);
  // Beside one another: the limit (7 of 36 lack clean water) and the fall of all (52 to 36).
  expect(rowsOf('Toàn địa bàn').map((row) => [row[1], row[2], row[5], row[6]])).toEqual([
    ['7', '36', '52', '36'],
  ]);
  expect(texts.flat().join('\n')).toContain('Chỉ tiêu 1 chỉ của Tổ dân phố 2');
});

it('calls households that lack something no success', () => {
  expect(texts.flat()).not.toContain('Đạt');
  expect(texts.flat()).toContain('Hiện có');
});

it('reports the hamlets meant alone', () => {
  expect(hamletsReport(targets)[0]?.rows).toMatchObject([
    { hamlet: 'Tổ dân phố 2', start: 9, numerator: 10 },
  ]);
});

it('prints a plan in points with its unit, for it stands under households', async () => {
  const { register } = readRegister(await readXlsx(join(__dirname, '../../../examples/pho-minh-2024.xlsx')));
  const rows = [
    ['1', 'Tỷ lệ hộ nghèo giảm', '%', null, 1.11],
    ['2', 'Tỷ lệ hộ nghèo giảm', '%', null, 'trên 1'],
    ['3', 'Tỷ lệ hộ nghèo giảm xuống còn', '%', null, 'dưới 2,6'],
  ];
  const plan = targetSheet(rows).targets;
  const progress = evaluateTargets(plan, register, SETTINGS, STANDARD);
  const own = targetsByHamlet(plan, register, SETTINGS, STANDARD);
  const cells = byHamletSheet({ settings: SETTINGS, targets: own, progress }).rows.flat();
  expect(cells.map((cell) => cell?.value)).toEqual(
    expect.arrayContaining(['1,11 điểm %', '> 1 điểm %', '< 2,6 %']),
  );
  // On the progress sheet the bound is the number's format.
  const context = { settings: SETTINGS, words: wordsOf('vi') };
  const signs = progress.map((each) => /"(.) "/.exec(planCell(each, context).style?.format ?? '')?.[1]);
  expect(signs).toEqual([undefined, '>', '<']);
});
