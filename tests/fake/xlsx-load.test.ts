/** What a file looks like after import, and files that cannot be used. */
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { loadWorkbook } from '../../runner/xlsx/load';
import { readFileBytes } from '../../runner/xlsx/read-file';
import { InputError } from '../../runner/xlsx/input-error';
import { openFile, PHO_MINH } from './xlsx-files';

async function written(
  fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Sổ'), workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('a loaded workbook', () => {
  it('has the register as Sheets would show it', async () => {
    const { workbook } = await openFile(PHO_MINH);
    const sheet = workbook.getSheetByName('Ghi chú');
    expect(workbook.getSheets().map((one) => one.getName())).toEqual([
      'DS hộ',
      'DS hộ nghèo, cận nghèo',
      'DS hộ thoát nghèo',
      'Hộ giảm',
      'Chỉ tiêu',
      'Kinh phí',
      'Ghi chú',
    ]);
    expect(sheet?.getRange('B3:B8').getDisplayValues()).toEqual([
      ['1.442'],
      ['5.035'],
      ['3,49'],
      ['Thứ Bảy, 14/12/2024'],
      ['2.000.000 đ'],
      ['Kiểm tra lại số hộ'],
    ]);
    expect(sheet?.getRange('B3:B4').getFormulas()).toEqual([["='DS hộ'!B1464"], ["='DS hộ'!J1464"]]);
    expect(sheet?.getRange('D3').getValue()).toBe('Lưu ý: anh em tổ dân phố gửi số trước ngày 10 hằng tháng');
    expect(sheet?.getRange('D4').getNote()).toBe('Chị ở bộ phận VH-XH giữ bản giấy');
    expect(sheet?.getRange('B15').getDataValidation()?.getCriteriaValues()[0]).toEqual([
      'Đang làm',
      'Đã xong',
      'Tạm dừng',
    ]);
    expect(sheet?.getConditionalFormatRules()).toHaveLength(1);
    expect(sheet?.getRange('A11:D13').getMergedRanges()).toHaveLength(1);
    expect(workbook.getRangeByName('MucChuanThanhThi')?.getValue()).toBe(2_000_000);
    expect(workbook.getSheetByName('DS hộ')?.getFrozenRows()).toBe(9);
    expect(workbook.getSheetByName('DS hộ')?.getMaxRows()).toBe(1469);
  });

  it('reads dates, errors, formats in Google’s spelling, fills, hidden and filtered rows', async () => {
    const bytes = await written((sheet) => {
      sheet.addRow([
        new Date(Date.UTC(1962, 2, 5)),
        0.25,
        { error: '#N/A' },
        { formula: '1/0', result: { error: '#DIV/0!' } },
        true,
      ]);
      sheet.getCell('A1').numFmt = 'mm-dd-yy';
      sheet.getCell('B1').numFmt = '0%;@';
      sheet.getCell('C1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFCC00' } };
      sheet.getCell('A5').value = 'x';
      sheet.getCell('A4').value = 'ẩn';
      sheet.getRow(4).hidden = true;
      sheet.getCell('A3').value = 'cao';
      sheet.getRow(3).height = 30;
    });
    const { workbook } = await openFile(bytes);
    const sheet = workbook.getSheetByName('Sổ');
    expect(sheet?.getRange('A1:E1').getValues()).toEqual([
      [new Date('1962-03-04T16:00:00Z'), 0.25, '#N/A', '#DIV/0!', true],
    ]);
    expect(sheet?.getRange('A1:C1').getNumberFormats()).toEqual([['M/D/YYYY', '0%', '0.###############']]);
    expect(sheet?.getRange('A1').getDisplayValue()).toBe('3/5/1962');
    expect(sheet?.getRange('C1').getBackground()).toBe('#ffcc00');
    expect([sheet?.isRowHiddenByUser(4), sheet?.isRowHiddenByUser(5)]).toEqual([true, false]);
    expect(sheet?.getRowHeight(3)).toBe(40);
  });

  it('a rule of the file that stops wrong entries refuses them here too', async () => {
    const bytes = await written((sheet) => {
      sheet.getCell('B2').dataValidation = {
        type: 'list',
        allowBlank: true,
        showErrorMessage: true,
        formulae: ['"Nam,Nữ"'],
      };
    });
    const { workbook } = await openFile(bytes);
    expect(() => workbook.getSheetByName('Sổ')?.getRange('B2').setValue('nam')).toThrow(
      'following values: Nam, Nữ.',
    );
  });

  it('tells how far it is', async () => {
    const steps: number[] = [];
    await loadWorkbook(PHO_MINH, { onProgress: (done) => steps.push(done) });
    expect(steps.at(-1)).toBe(1);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  });
});

describe('a file that cannot be used', () => {
  const codeOf = async (bytes: Uint8Array) => {
    try {
      await loadWorkbook(bytes, { file: 'so.xlsx' });
    } catch (error) {
      return error instanceof InputError ? [error.code, error.params] : error;
    }
    return null;
  };
  const compound = (stream: string) =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from(stream, 'utf16le'),
      ]),
    );
  const zipped = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

  it.each([
    ['file.encrypted', 'with a password', compound('EncryptedPackage')],
    ['file.old-xls', 'an .xls', compound('Workbook')],
    ['file.old-xls', 'an .xls of the nineties', new Uint8Array([0x09, 0x08, 0x10, 0x00])],
    ['file.not-xlsx', 'text', strToU8('họ tên,ngày sinh')],
    ['file.not-xlsx', 'an empty file', new Uint8Array()],
    [
      'file.not-xlsx',
      'an .ods',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    ],
    ['file.damaged', 'a file cut short', PHO_MINH.slice(0, 20_000)],
    ['file.no-sheets', 'no worksheet', zipped({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' })],
  ])('%s: %s', async (code, _what, bytes) => {
    expect(await codeOf(bytes)).toEqual([code, { file: 'so.xlsx' }]);
  });

  it('file.missing: there is none', () => {
    expect(() => readFileBytes('/không/có.xlsx')).toThrow(
      new InputError('file.missing', { file: '/không/có.xlsx' }),
    );
  });
});
