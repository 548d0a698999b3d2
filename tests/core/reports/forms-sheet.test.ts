/** The forms as sheets: where things stand, what the index row says, formulas, room for every text. */
import { FORMS } from '../../../src/core/forms/index';
import type { FormId } from '../../../src/core/forms/form';
import { formSheet } from '../../../src/core/reports/forms-sheet';
import { columnLetters } from '../../../src/core/reports/formulas';
import { SHEET_NAMES } from '../../../src/core/reports/sheet-names';
import type { SheetModel } from '../../../src/core/reports/sheet-model';
import type { Lang } from '../../../src/core/model';
import { formsOf, registerOfFile } from '../../support/filled-forms';
import type { Forms } from '../../support/filled-forms';
import { gridRegister, household } from '../../support/builders';
import { smallWard } from '../../support/small-ward';
import { join } from 'node:path';
import { cellAt, computed, cutTexts, placedCells, rowSaying, tooWide, wrongFormulas } from './model-checks';

/** Index rows of shared/domain/forms.json, formulas as printed there; 'A', 'B' and 'C' are the labels. */
const INDEX: Readonly<Partial<Record<FormId, string>>> = {
  ket_qua: 'A B 1 2 3 4=3/1*100 5 6=5/1*100 7 8=7/1*100 9 10=9/2*100 11 12=11/2*100 13 14=13/2*100',
  dien_bien_ngheo: 'A B C 1 2 3 4 5 6 7 8 9=1-2-3-4+5+6+7+8',
  dien_bien_can_ngheo: 'A B C 1 2 3 4 5 6 7 8 9',
  thieu_hut_so: 'A B 1 2 3 4 5 6 7 8 9 10 11 12 13 14',
  thieu_hut_tyle: 'A B 1 2 3 4 5 6 7 8 9 10 11 12 13',
  nhom_doi_tuong: 'A B C 1 2 3 4 5 6 7 8 9 10',
  nhom_doi_tuong_b: 'A B C D E F G H I J K L M',
  nguyen_nhan: 'A B 1 2 3 4 5 6 7 8',
  tre_em: 'A B 1 2 3 4 5 6 7 8',
  tong_hop_tinh:
    'A B 1=2+3 2 3 4 5=6+7 6 7 8 9=10+11 10 11 12 13 14 15 16=17+18 17 18 19 20=9/1*100 21=11/3*100 22=12/4*100',
  danh_sach_ho: 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z AA',
  danh_sach_thoat: 'A B C D E F G H I J K L M N O P',
  danh_sach_chi_tiet: 'A B C 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16',
};

const sheetsOf = ({ filled, data }: Forms): Map<FormId, SheetModel> =>
  new Map(filled.filled.map((each) => [each.form.id, formSheet(each, data)]));
const texts = (model: SheetModel, row: number) =>
  (model.rows[row - 1] ?? []).map((cell) => cell?.value ?? null);
const indexRow = (model: SheetModel) => model.print.repeatRows?.to ?? 0;

describe.each<Lang>(['vi', 'en'])('the forms of a small ward (%s)', (lang) => {
  const forms = formsOf(smallWard(), { lang });
  const sheets = sheetsOf(forms);

  it.each([...sheets])('%s leaves room for every text and number', (_, model) => {
    expect(cutTexts(model)).toEqual([]);
    expect(tooWide(model)).toEqual([]);
  });

  it.each([...sheets])('%s computes its totals, sums and rates in every locale', (_, model) => {
    expect(wrongFormulas(model)).toEqual([]);
  });
});

describe('a form’s sheet', () => {
  const sheets = sheetsOf(formsOf(smallWard()));
  const of = (id: FormId): SheetModel => {
    const model = sheets.get(id);
    if (!model) throw new Error(id);
    return model;
  };

  it.each(Object.entries(INDEX))('%s has the index row of the form', (id, index) => {
    const model = of(id as FormId);
    expect(texts(model, indexRow(model)).join(' ')).toBe(index);
  });

  it('has its title and its first row where programs that read exports of the national software look for them', () => {
    // shared/domain/forms.json: A4 and row 8, A4 and row 9, B5 and row 10.
    expect(cellAt(of('danh_sach_ho'), 'A4').value).toBe('DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT');
    expect(texts(of('danh_sach_ho'), 8).slice(0, 4)).toEqual([1, 1, 'Lê Thị An', 'Lê Thị An']);
    expect(cellAt(of('nhom_doi_tuong_b'), 'A4').value).toBe(
      'TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO',
    );
    expect(texts(of('nhom_doi_tuong_b'), 9).slice(0, 4)).toEqual(['1', 'Thôn A', 'Hộ', 3]);
    expect(cellAt(of('danh_sach_thoat'), 'B5').value).toMatch(/^DANH SÁCH HỘ THOÁT NGHÈO/);
    expect(indexRow(of('danh_sach_thoat'))).toBe(9);
  });

  it('says the year, the unit, the standard, the date and what is counted below the title', () => {
    expect(cellAt(of('ket_qua'), 'A5').value).toBe(
      'Năm 2024 – Phường Phổ Minh – chuẩn 2022–2026 – số liệu đến ngày 31/12/2024. Đơn vị tính: hộ, khẩu, %',
    );
  });

  it('carries no number of an official form: none is known for sure', () => {
    for (const model of sheets.values()) {
      expect(JSON.stringify(model.rows)).not.toMatch(/Mẫu số|Biểu số|Mẫu 7|Phụ lục/);
    }
  });

  it('adds hamlets up by a formula, household rows and person rows apart', () => {
    const model = of('dien_bien_ngheo');
    const total = rowSaying(model, 'Tổng cộng');
    expect(cellAt(model, `D${total}`).formula).toBe(`=D${total - 4}+D${total - 2}`);
    expect(computed(model, `D${total}`)).toBe(3);
    expect(cellAt(of('ket_qua'), `C${rowSaying(of('ket_qua'), 'Tổng cộng')}`).formula).toMatch(
      /^=SUM\(C\d+:C\d+\)$/,
    );
  });

  it('leaves a cell blank that nobody can tell', () => {
    const model = of('tong_hop_tinh');
    // Column 4, DTTS tại chỗ.
    expect(cellAt(model, `F${rowSaying(model, 'Hộ nghèo')}`)).toEqual({
      value: null,
      style: expect.anything(),
    });
  });

  it('merges the header: a title over its columns, others down to the index row', () => {
    const model = of('ket_qua');
    expect(model.merges).toContainEqual({ row: 6, column: 5, rows: 1, columns: 2 });
    expect(model.merges).toContainEqual({ row: 6, column: 1, rows: 2, columns: 1 });
    expect(model.print).toMatchObject({ orientation: 'landscape', repeatRows: { from: 6, to: 8 } });
  });

  it('ends with who made it and who signs, and names nobody', () => {
    for (const model of sheets.values()) {
      expect(rowSaying(model, 'NGƯỜI LẬP BIỂU')).toBe(rowSaying(model, 'TM. ỦY BAN NHÂN DÂN'));
    }
  });

  it('has a name of its own that any spreadsheet program takes', () => {
    const names = FORMS.map(({ id }) => SHEET_NAMES[`form-${id}`]);
    expect(new Set(names).size).toBe(FORMS.length);
    for (const name of names) expect(name).toMatch(/^GN BM [^:\\/?*[\]]{1,25}$/);
  });

  it('keeps ID numbers as text and copies what is written', () => {
    const cells = placedCells(of('danh_sach_thoat')).filter(({ cell }) => cell.value === 'Trần Thị Cúc');
    expect(cells).toHaveLength(1);
    expect(columnLetters(cells[0]!.column)).toBe('C');
  });
});

describe('relapsed and new that nobody can tell apart', () => {
  /** Thôn A: one came from above, nobody knows how. Thôn B: one was poor and stays. */
  const of = (phan_loai: string) =>
    gridRegister({
      households: ['A1', 'B1'].map((ma_ho) =>
        household({
          ...{ ma_ho, chu_ho: `Lê Văn ${ma_ho}`, thon: `Thôn ${ma_ho[0]}`, so_nhan_khau: 3 },
          phan_loai: ma_ho === 'B1' ? 'Hộ nghèo' : phan_loai,
        }),
      ),
    });
  const forms = formsOf(of('Hộ nghèo'), { previous: of('Hộ không nghèo') });
  const model = sheetsOf(forms).get('dien_bien_ngheo')!;
  const first = rowSaying(model, 'Thôn A');

  it('are one cell over both columns that says what it is, and two where they can be told', () => {
    // D to L are columns 1 to 9, so I and J are 6 and 7.
    expect(cellAt(model, `I${first}`)).toMatchObject({ value: 1, style: { format: '#,##0" (6+7)"' } });
    expect(model.merges).toContainEqual({ row: first, column: 9, rows: 1, columns: 2 });
    const second = rowSaying(model, 'Thôn B');
    expect([cellAt(model, `I${second}`).value, cellAt(model, `J${second}`).value]).toEqual([0, 0]);
    expect(model.merges.filter(({ row, column }) => row === second && column === 9)).toEqual([]);
  });
  it('add up in every row as it is printed', () => {
    for (let row = first; row < first + 6; row++) {
      const at = (letter: string) => computed(model, `${letter}${row}`);
      // The covered cell of a merged pair is empty.
      const isMerged = model.merges.some((merge) => merge.row === row && merge.column === 9);
      const sum =
        at('D') - at('E') - at('F') - at('G') + at('H') + at('I') + (isMerged ? 0 : at('J')) + at('K');
      expect([row, sum]).toEqual([row, at('L')]);
    }
    expect(wrongFormulas(model)).toEqual([]);
    expect(tooWide(model)).toEqual([]);
  });
  it('are added up from the cells that hold something', () => {
    const total = rowSaying(model, 'Tổng cộng');
    expect(cellAt(model, `I${total}`).formula).toBe(`=I${first}+I${first + 2}+J${first + 2}`);
    expect(computed(model, `I${total}`)).toBe(1);
  });
});

describe('pages', () => {
  const WORKBOOKS = join(__dirname, '../../fixtures/workbooks');

  it('begin with whole households; notes and signatures stand with the last of them', async () => {
    const forms = formsOf(await registerOfFile(join(WORKBOOKS, 'messy-text.xlsx')));
    const list = forms.filled.filled.find(({ form }) => form.id === 'danh_sach_chi_tiet');
    if (list?.kind !== 'list') throw new Error('no list');
    const model = formSheet(list, forms.data);
    expect(model.print.breaksBefore.length).toBeGreaterThan(2);
    const foot = rowSaying(model, 'Ghi chú') - 1;
    for (const row of model.print.breaksBefore) {
      // A household's first member, or a heading over all columns or in the column of names.
      expect([1, null, undefined]).toContain(texts(model, row)[1]);
    }
    expect(model.print.breaksBefore.filter((row) => row >= foot)).toEqual([]);
  });

  it.each(['big-20k', 'nam-nu-columns'])('of %s have room for all texts', async (name) => {
    for (const model of sheetsOf(formsOf(await registerOfFile(join(WORKBOOKS, `${name}.xlsx`)))).values()) {
      expect([model.name, ...cutTexts(model)]).toEqual([model.name]);
      expect([model.name, ...tooWide(model)]).toEqual([model.name]);
    }
  });
});
