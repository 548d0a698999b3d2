/** Fixing and undoing through the built bundle: only the cells meant change, and all of it comes back. */
import type ExcelJS from 'exceljs';
import type { EnvironmentOptions } from '../../runner/fake-apps-script/index';
import {
  differences,
  FIRST_ROW,
  fixWorkbook,
  idNumber,
  ID_COLUMN,
  LIST,
  staffLooks,
} from '../support/fix-workbook';
import { loadBundle } from '../../runner/load-bundle';
import { built } from '../support/built';
import { open } from '../support/small-workbook';
import type { Opened } from '../support/small-workbook';

interface Fixed {
  ok: boolean;
  fixes: { sheet: string; cell: string; before: unknown; after: unknown; code: string; apply: string }[];
  refused: { cell: string; code: string; reason: string }[];
  toConfirm: { sheet: string; cell: string; code: string; values: unknown[]; before: unknown }[];
  undone: { sheet: string; cell: string; before: unknown; after: unknown }[];
  kept: { cell: string; reason: string }[];
  findings: {
    code: string;
    cell: string;
    fix?: { apply: string };
    blocked?: { reason: string; message: string };
  }[];
  summary: string[];
  sheetsWritten: string[];
  preview: boolean;
  run: number | null;
  error?: { code: string; message: string };
}
/** The ID number of a household without its zero. */
const lostNumber = (index: number) => Number(idNumber(index).text);
const RUNNER = { options: {} };
const fix = ({ bundle }: Opened, preview = false) =>
  bundle.call('suaTuDong', [{ ...RUNNER, preview }]) as Fixed;
const undo = ({ bundle }: Opened) => bundle.call('hoanTac', [RUNNER]) as Fixed;
const names = ({ environment }: Opened) => environment.workbook.sheets.map(({ name }) => name);
const sheetOf = ({ environment }: Opened, name = LIST) => {
  const found = environment.workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const valueAt = (opened: Opened, row: number, column = ID_COLUMN) =>
  sheetOf(opened).values[row - 1]?.[column - 1];
const opening = async (book: Parameters<typeof fixWorkbook>[0], options: EnvironmentOptions = {}) => {
  const opened = await open(await fixWorkbook(book), options);
  return { ...opened, before: staffLooks(opened.environment) };
};
const rich: ExcelJS.CellValue = {
  richText: [{ text: '051070' }, { text: '999001', font: { bold: true } }],
};

/** Faults with everything between them: text, blank, formula, date, styled text, truth value, link. */
const between = (index: number): 'lost' | 'text' | 'blank' | ExcelJS.CellValue => {
  switch (index) {
    case 2:
      return 'text';
    case 4:
      return 'blank';
    case 6:
      return { formula: 'E4+1', result: 51060000001 };
    case 8:
      return new Date(Date.UTC(1955, 2, 2));
    case 10:
      return rich;
    case 12:
      return true;
    case 14:
      return { text: 'xem thẻ', hyperlink: 'https://example.com/the' };
    case 16:
      return '3/4';
    default:
      return 'lost';
  }
};

describe('Sửa tự động', () => {
  it('writes the numbers with their zeros as text, and changes nothing else of any sheet', async () => {
    const opened = await opening({ households: 20, idCell: between });
    const result = fix(opened);
    const lost = [0, 1, 3, 5, 7, 9, 11, 13, 15, 17, 18, 19];
    expect(
      result.fixes.map(({ cell, before, after, code, apply }) => [cell, before, after, code, apply]),
    ).toEqual(
      lost.map((index) => {
        const { text } = idNumber(index);
        return [`E${FIRST_ROW + index}`, Number(text), text, 'FD02', 'safe'];
      }),
    );
    const changed = differences(opened.before, staffLooks(opened.environment));
    expect(Object.keys(changed).sort()).toEqual(
      lost
        .flatMap((index) => ['style', 'value'].map((what) => `${LIST}!R${FIRST_ROW + index}C5 ${what}`))
        .sort(),
    );
    for (const [at, [was, is]] of Object.entries(changed)) {
      if (at.endsWith('value')) expect(is).toBe(JSON.stringify(`0${was}`));
      else expect(JSON.parse(is!)).toEqual({ ...(JSON.parse(was!) as object), numberFormat: '@' });
    }
    expect(names(opened)).toEqual([LIST, 'GN Nhật ký sửa']);
    expect(result.sheetsWritten).toEqual(['GN Nhật ký sửa']);
  });

  it('leaves no safe finding, and has nothing to do the second time', async () => {
    const opened = await opening({ households: 20, idCell: between });
    fix(opened);
    const after = staffLooks(opened.environment);
    const check = opened.bundle.call('kiemTraSoHo', [RUNNER]) as Fixed;
    expect(check.findings.filter((finding) => finding.fix?.apply === 'safe')).toEqual([]);
    const again = fix(opened);
    expect(again).toMatchObject({ ok: true, fixes: [], sheetsWritten: [] });
    expect(again.summary[0]).toBe('Không có gì để sửa tự động.');
    expect(staffLooks(opened.environment)).toEqual(after);
  });

  it('with preview lists the same and changes nothing, not even its own sheets', async () => {
    const opened = await opening({ households: 20, idCell: between });
    const preview = fix(opened, true);
    expect(names(opened)).toEqual([LIST]);
    expect(staffLooks(opened.environment)).toEqual(opened.before);
    expect(preview).toMatchObject({ preview: true, sheetsWritten: [] });
    expect(preview.fixes).toEqual(fix(opened).fixes);
  });

  it('keeps a line for every cell, with the whole number as text and a link to it', async () => {
    const opened = await opening({ households: 2 });
    fix(opened);
    const log = sheetOf(opened, 'GN Nhật ký sửa');
    const lines = log.values.slice(3);
    expect(lines.map((cells) => [cells[0], ...cells.slice(2, 10)])).toEqual(
      [0, 1].map((index) => {
        const { text } = idNumber(index);
        return [
          '1',
          LIST,
          `E${FIRST_ROW + index}`,
          `H${index + 1} – Lê Văn ${['An', 'Bình'][index]!}`,
          String(Number(text)),
          text,
          'FD02 CCCD mất số 0 ở đầu',
          'tự động',
          'Đã sửa',
        ];
      }),
    );
    expect(String(lines[0]?.[1])).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/);
    expect(log.hiddenColumns.has(10)).toBe(true);
    expect(JSON.stringify([...log.richTexts])).toContain(`#gid=${sheetOf(opened).id}&range=E4`);
  });

  it('adds later runs below, under the next number', async () => {
    const opened = await opening({ households: 3, idCell: (index) => (index < 2 ? 'lost' : 'blank') });
    fix(opened);
    sheetOf(opened).values[5]![4] = lostNumber(2);
    fix(opened);
    const log = sheetOf(opened, 'GN Nhật ký sửa');
    expect(log.values.slice(3).map((cells) => cells[0])).toEqual(['1', '1', '2']);
  });
});

describe('cells that are not written to', () => {
  it.each([
    ['formula', { formula: 'G4*0', result: lostNumber(0) }],
    [
      'styled-text',
      {
        richText: [
          { text: String(lostNumber(0)).slice(0, 5) },
          { text: String(lostNumber(0)).slice(5), font: { bold: true } },
        ],
      },
    ],
  ] as const)('%s', async (reason, cell) => {
    const opened = await opening({
      households: 2,
      idCell: (index) => (index === 0 ? (cell as ExcelJS.CellValue) : 'lost'),
    });
    const result = fix(opened);
    expect(result.fixes.map((one) => one.cell)).toEqual(['E5']);
    expect(result.refused).toEqual([
      { cell: 'E4', sheet: LIST, code: 'FD02', reason, message: expect.any(String) as string },
    ]);
    expect(result.summary.join('\n')).toContain('Không sửa 1 chỗ');
    expect(Object.keys(differences(opened.before, staffLooks(opened.environment)))).toHaveLength(2);
  });

  it('array: what one formula above fills', async () => {
    const opened = await opening({
      households: 3,
      edit: (sheet) => {
        sheet.getCell('E3').value = { formula: '{"Số CCCD";1}', result: 'Số CCCD' };
      },
    });
    expect(fix(opened).refused.map(({ reason }) => reason)).toEqual(['array', 'array', 'array']);
    expect(staffLooks(opened.environment)).toEqual(opened.before);
  });

  it('protected: a sheet this person may not edit', async () => {
    const opened = await opening({ households: 2 });
    sheetOf(opened).protections.push({
      id: 9,
      rect: null,
      description: '',
      warningOnly: false,
      canEdit: false,
    });
    expect(fix(opened).refused.map(({ reason }) => reason)).toEqual(['protected', 'protected']);
    expect(names(opened)).toEqual([LIST]);
  });

  it('validation: a list that does not have the value', async () => {
    const opened = await opening({
      households: 2,
      edit: (sheet) => {
        sheet.getCell('E4').dataValidation = {
          type: 'list',
          formulae: ['"khác"'],
          showErrorMessage: true,
        };
      },
    });
    expect(fix(opened).refused).toMatchObject([{ cell: 'E4', reason: 'validation' }]);
    expect(valueAt(opened, 4)).toBe(lostNumber(0));
  });

  it('validation: a rule only the sheet can judge; the other cells are fixed all the same', async () => {
    const opened = await opening({ households: 3 });
    sheetOf(opened).validations.set(3 * 32768 + 4, {
      criteria: 'TEXT_EQUAL_TO',
      values: ['khác'],
      allowInvalid: false,
      helpText: null,
    });
    const before = staffLooks(opened.environment);
    const result = fix(opened);
    expect(result.ok).toBe(true);
    expect(result.refused).toMatchObject([{ cell: 'E4', reason: 'validation' }]);
    expect(result.fixes.map(({ cell }) => cell)).toEqual(['E5', 'E6']);
    expect(Object.keys(differences(before, staffLooks(opened.environment)))).toHaveLength(4);
  });
});

describe('a check after a fix that could not write a cell', () => {
  const styled = (index: number): ExcelJS.CellValue => {
    const text = String(lostNumber(index));
    return { richText: [{ text: text.slice(0, 5) }, { text: text.slice(5), font: { bold: true } }] };
  };
  const check = ({ bundle }: Opened) => bundle.call('kiemTraSoHo', [RUNNER]) as Fixed;
  const ofCell = ({ findings }: Fixed, at: string) =>
    findings.find(({ cell, code }) => cell === at && code === 'FD02');
  const safe = ({ findings }: Fixed) => findings.filter((finding) => finding.fix?.apply === 'safe');
  const todoOf = (opened: Opened, at: string) =>
    sheetOf(opened, 'GN Lỗi dữ liệu').values.find((cells) => cells[3] === at && cells[4] === 'FD02');

  it('offers nothing as safe that a fix would refuse: formula, styles, validation, and says what to do', async () => {
    const opened = await opening({
      households: 5,
      idCell: (index) =>
        index === 0
          ? { formula: 'G4*0+51060123456', result: lostNumber(0) }
          : index === 1
            ? styled(1)
            : 'lost',
      edit: (sheet) => {
        sheet.getCell('E6').dataValidation = {
          type: 'list',
          formulae: ['"khác"'],
          showErrorMessage: true,
        };
      },
    });
    // The check reads no formulas for it: what cannot be written is seen when it was tried.
    expect(safe(check(opened)).map(({ cell }) => cell)).toEqual(['E4', 'E5', 'E6', 'E7', 'E8']);
    const fixed = fix(opened);
    expect(fixed.fixes.map(({ cell }) => cell)).toEqual(['E7', 'E8']);
    const checked = check(opened);
    for (const report of [fixed, checked]) {
      expect(safe(report)).toEqual([]);
      expect(['E4', 'E5', 'E6'].map((at) => ofCell(report, at)?.blocked?.reason)).toEqual([
        'formula',
        'styled-text',
        'validation',
      ]);
    }
    expect(ofCell(checked, 'E5')).not.toHaveProperty('fix');
    for (const at of ['E4', 'E5', 'E6'])
      expect(todoOf(opened, at)?.join('\n')).toContain(ofCell(checked, at)!.blocked!.message);
    expect(todoOf(opened, 'E4')?.join('\n')).not.toMatch(/sửa an toàn/);
  });

  it('offers the cell again once it holds something else, and keeps quiet after an undo', async () => {
    const opened = await opening({ households: 3, idCell: (index) => (index === 1 ? styled(1) : 'lost') });
    fix(opened);
    undo(opened);
    expect(safe(check(opened)).map(({ cell }) => cell)).toEqual(['E4', 'E6']);
    const sheet = sheetOf(opened);
    sheet.richTexts.clear();
    sheet.values[4]![4] = lostNumber(7);
    sheet.values[4]![2] = `02/03/${idNumber(7).year}`;
    expect(safe(check(opened)).map(({ cell }) => cell)).toEqual(['E4', 'E5', 'E6']);
    expect(fix(opened).fixes.map(({ cell }) => cell)).toEqual(['E4', 'E5', 'E6']);
  });

  it('knows it also when the menu had nothing to fix but that', async () => {
    const opened = await open(
      await fixWorkbook({ households: 2, idCell: (index) => (index === 0 ? styled(0) : 'text') }),
      { answers: [{ button: 'OK' }] },
    );
    expect(safe(check(opened))).toHaveLength(1);
    opened.bundle.call('suaTuDong');
    expect(safe(check(opened))).toEqual([]);
  });

  it('a preview from the command line remembers nothing', async () => {
    const opened = await opening({ households: 2, idCell: (index) => (index === 0 ? styled(0) : 'text') });
    fix(opened, true);
    expect(opened.environment.workbook.properties.document.size).toBe(0);
    expect(safe(check(opened))).toHaveLength(1);
  });
});

describe('a sheet that somebody else changes at the same moment', () => {
  it('gets our cells back as they were and keeps the other’s', async () => {
    const opened = await opening({ households: 4 });
    let flushes = 0;
    const app = opened.environment.globals['SpreadsheetApp'] as Record<string, unknown>;
    const flush = () => {
      // The third sends the cells; the first two are of the log, its sheet and its lines.
      if (++flushes === 3) sheetOf(opened).values[6]![4] = 'đang gõ';
    };
    const watched = new Proxy(app, {
      get: (target, name) => (name === 'flush' ? flush : target[name as string]),
    });
    const globals = { ...opened.environment.globals, SpreadsheetApp: watched };
    const bundle = loadBundle(built('Code.js'), { ...opened.environment, globals });
    const edited = { ...opened, bundle };
    sheetOf(opened).values[6]![4] = 'Chưa có thẻ';
    const before = staffLooks(opened.environment);
    const result = fix(edited);
    expect(result).toMatchObject({ ok: false, error: { code: 'fix.put-back' } });
    const changed = differences(before, staffLooks(opened.environment));
    expect(changed).toEqual({ [`${LIST}!R7C5 value`]: ['"Chưa có thẻ"', '"đang gõ"'] });
    expect(
      sheetOf(opened, 'GN Nhật ký sửa')
        .values.slice(-3)
        .map((cells) => cells[9]),
    ).toEqual(Array(3).fill('Đã hoàn tác'));
  });
});

describe('GN Lỗi dữ liệu after cells were changed', () => {
  const OLDER = 'Danh sách này có trước lần sửa hoặc hoàn tác gần nhất';
  const subtitle = (opened: Opened) => String(sheetOf(opened, 'GN Lỗi dữ liệu').values[1]?.[0]);
  const times = (opened: Opened) => subtitle(opened).split(OLDER).length - 1;

  it('says once that it is older than the fix or the undo, until the next check', async () => {
    const opened = await opening({ households: 2 });
    opened.bundle.call('kiemTraSoHo', [RUNNER]);
    const before = subtitle(opened);
    expect(times(opened)).toBe(0);
    fix(opened, true);
    expect(times(opened)).toBe(0);
    fix(opened);
    expect([times(opened), subtitle(opened).startsWith(before)]).toEqual([1, true]);
    undo(opened);
    expect(times(opened)).toBe(1);
    for (const sheet of opened.environment.workbook.sheets) sheet.metadata.length = 0;
    opened.bundle.call('kiemTraSoHo', [RUNNER]);
    expect(subtitle(opened)).toBe(before);
    expect(names(opened)).toEqual([LIST, 'GN Lỗi dữ liệu', 'GN Nhật ký sửa']);
  });

  it('is not made by a fix, and says nothing where nothing was fixed', async () => {
    const opened = await opening({ households: 2, idCell: () => 'text' });
    fix(opened);
    expect(names(opened)).toEqual([LIST]);
    opened.bundle.call('kiemTraSoHo', [RUNNER]);
    fix(opened);
    expect(times(opened)).toBe(0);
  });
});

describe('what the ward decided', () => {
  it('a finding passed over with a reason is not fixed', async () => {
    const opened = await opening({ households: 2 });
    opened.bundle.call('kiemTraSoHo', [RUNNER]);
    const row = sheetOf(opened, 'GN Lỗi dữ liệu').values.find(
      (cells) => cells[3] === 'E4' && cells[4] === 'FD02',
    )!;
    row[10] = 'Đã xem thẻ, thẻ in như vậy';
    row[11] = 'Lê Thị Duyệt';
    expect(fix(opened).fixes.map(({ cell }) => cell)).toEqual(['E5']);
  });

  it('a rule that is switched off fixes nothing', async () => {
    const opened = await opening({ households: 2 });
    opened.bundle.call('moCaiDat', [RUNNER]);
    sheetOf(opened, 'GN Cài đặt').values.find((cells) => cells[4] === 'rule:FD02')![3] = 'Tắt';
    expect(fix(opened).fixes).toEqual([]);
  });
});

describe('Hoàn tác', () => {
  it('gives every cell back: value, kind, format, formula, note, fill', async () => {
    const opened = await opening({ households: 20, idCell: between });
    const { fixes } = fix(opened);
    const result = undo(opened);
    expect(result.run).toBe(1);
    expect(result.undone.map(({ cell, before, after }) => [cell, before, after])).toEqual(
      fixes.map(({ cell, before, after }) => [cell, after, before]),
    );
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
    expect(sheetOf(opened, 'GN Nhật ký sửa').values[3]?.[9]).toBe('Đã hoàn tác');
  });

  it('has nothing to undo the second time, nor before anything was fixed', async () => {
    const opened = await opening({ households: 2 });
    expect(undo(opened)).toMatchObject({
      ok: true,
      run: null,
      undone: [],
      summary: ['Không có lần sửa nào để hoàn tác.'],
    });
    fix(opened);
    undo(opened);
    expect(undo(opened)).toMatchObject({ run: null, undone: [] });
  });

  it('goes back run by run', async () => {
    const opened = await opening({ households: 3, idCell: (index) => (index < 2 ? 'lost' : 'blank') });
    fix(opened);
    sheetOf(opened).values[5]![4] = lostNumber(2);
    const between2 = staffLooks(opened.environment);
    fix(opened);
    expect(undo(opened)).toMatchObject({ run: 2, undone: [{ cell: 'E6' }] });
    expect(differences(between2, staffLooks(opened.environment))).toEqual({});
    expect(undo(opened)).toMatchObject({ run: 1, undone: [{ cell: 'E4' }, { cell: 'E5' }] });
    expect(valueAt(opened, 4)).toBe(lostNumber(0));
  });

  it('leaves a cell that somebody has changed since, and says which', async () => {
    const opened = await opening({ households: 3 });
    fix(opened);
    sheetOf(opened).values[4]![4] = '051079123456';
    const result = undo(opened);
    expect(result.kept).toEqual([
      { sheet: LIST, cell: 'E5', reason: 'changed', message: 'đã được ghi khác sau khi sửa' },
    ]);
    expect(result.summary.join('\n')).toContain(`${LIST} E5 (đã được ghi khác sau khi sửa)`);
    expect([valueAt(opened, 4), valueAt(opened, 5), valueAt(opened, 6)]).toEqual([
      lostNumber(0),
      '051079123456',
      lostNumber(2),
    ]);
  });

  it('tries a cell it could not put back again, once it holds what the fix wrote', async () => {
    const opened = await opening({ households: 3 });
    fix(opened);
    const { values } = sheetOf(opened);
    values[4]![4] = 'đang xem lại';
    expect(undo(opened)).toMatchObject({ run: 1, undone: [{ cell: 'E4' }, { cell: 'E6' }] });
    const still = undo(opened);
    expect(still).toMatchObject({ run: null, undone: [], kept: [{ cell: 'E5', reason: 'changed' }] });
    expect(still.summary).toEqual([
      'Không hoàn tác thêm được ô nào.',
      expect.stringMatching(/^1 ô chưa hoàn tác được: .*E5.*bấm Hoàn tác lần nữa\.$/),
    ]);
    values[4]![4] = idNumber(1).text;
    expect(undo(opened)).toMatchObject({ run: 1, undone: [{ cell: 'E5' }], kept: [] });
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
    expect(undo(opened).summary).toEqual(['Không có lần sửa nào để hoàn tác.']);
  });

  it('takes a cell that was put back by hand for undone', async () => {
    const opened = await opening({ households: 2 });
    fix(opened);
    const { values, styles } = sheetOf(opened);
    const style = styles[3]![4]!;
    values[3]![4] = 'đang xem lại';
    undo(opened);
    values[3]![4] = lostNumber(0);
    styles[3]![4] = { ...style, numberFormat: '0' };
    expect(undo(opened)).toMatchObject({ run: 1, undone: [{ cell: 'E4' }], kept: [] });
    expect(undo(opened)).toMatchObject({ run: null, kept: [] });
  });

  it('does not stop at cells it cannot put back: the run before is undone, and they wait', async () => {
    const opened = await opening({ households: 3, idCell: (index) => (index < 2 ? 'lost' : 'blank') });
    fix(opened);
    const { values } = sheetOf(opened);
    values[5]![4] = lostNumber(2);
    fix(opened);
    values[5]![4] = 'đang xem lại';
    expect(undo(opened)).toMatchObject({ run: 2, undone: [], kept: [{ cell: 'E6' }] });
    expect(undo(opened)).toMatchObject({ run: 1, undone: [{ cell: 'E4' }, { cell: 'E5' }] });
    expect(undo(opened)).toMatchObject({ run: null, kept: [{ cell: 'E6' }] });
    values[5]![4] = idNumber(2).text;
    expect(undo(opened)).toMatchObject({ run: 2, undone: [{ cell: 'E6' }] });
  });

  it('finds the cells again after a column was inserted at the left', async () => {
    const opened = await opening({ households: 4 });
    fix(opened);
    const { values, styles } = sheetOf(opened);
    for (const cells of values) cells.unshift('');
    for (const cells of styles) cells?.unshift(undefined);
    expect(undo(opened)).toMatchObject({
      undone: ['F4', 'F5', 'F6', 'F7'].map((cell) => ({ cell })),
      kept: [],
    });
    expect(values.slice(3, 7).map((cells) => cells[5])).toEqual([0, 1, 2, 3].map(lostNumber));
  });

  it('waits for a column that was cut out, and says that it is the column', async () => {
    const opened = await opening({ households: 2 });
    fix(opened);
    const { values, styles } = sheetOf(opened);
    const [cut, looks] = [values, styles].map((rows) => rows.map((cells) => cells?.splice(4, 1)[0]));
    const { kept, undone } = undo(opened);
    expect([undone, kept.map(({ reason }) => reason)]).toEqual([[], ['column', 'column']]);
    values.forEach((cells, row) => cells.splice(4, 0, cut![row] as never));
    styles.forEach((cells, row) => cells?.splice(4, 0, looks![row] as never));
    expect(undo(opened)).toMatchObject({ run: 1, undone: [{ cell: 'E4' }, { cell: 'E5' }] });
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
  });

  it('finds the cells again after the rows were sorted, and never writes on another household’s', async () => {
    const opened = await opening({ households: 4, idCell: (index) => (index === 0 ? 'lost' : 'text') });
    fix(opened);
    const { values, styles } = sheetOf(opened);
    values.splice(3, 4, ...values.slice(3, 7).reverse());
    styles.splice(3, 4, ...styles.slice(3, 7).reverse());
    const sorted = staffLooks(opened.environment);
    expect(undo(opened).undone).toMatchObject([{ cell: 'E7' }]);
    expect(Object.keys(differences(sorted, staffLooks(opened.environment)))).toEqual([
      `${LIST}!R7C5 value`,
      `${LIST}!R7C5 style`,
    ]);
    expect(valueAt(opened, 7)).toBe(lostNumber(0));
  });

  it('finds them after rows were inserted above, and in a sheet that was renamed', async () => {
    const opened = await opening({ households: 2 });
    fix(opened);
    const sheet = sheetOf(opened);
    sheet.values.splice(3, 0, [
      'H99',
      'Lê Văn Mới',
      '01/01/1990',
      'Nam',
      null as never,
      'Thôn 1',
      1,
      'Hộ nghèo',
    ]);
    sheet.styles.splice(3, 0, []);
    sheet.name = 'Sổ hộ 2024';
    expect(undo(opened).undone).toMatchObject([{ sheet: 'Sổ hộ 2024', cell: 'E5' }, { cell: 'E6' }]);
    expect(sheet.values.slice(3, 6).map((cells) => cells[4])).toEqual([null, lostNumber(0), lostNumber(1)]);
  });

  it('says so when the sheet is gone', async () => {
    const opened = await opening({
      households: 1,
      edit: (_, book) => book.addWorksheet('Khác').addRow(['x']),
    });
    fix(opened);
    opened.environment.workbook.sheets.splice(0, 1);
    expect(undo(opened).kept).toMatchObject([{ cell: 'E4', reason: 'gone' }]);
  });

  it('puts text back that its cell’s list does not have, and leaves the list as strict as it was', async () => {
    const opened = await opening({
      households: 2,
      edit: (sheet) => {
        const list: ExcelJS.DataValidation = {
          type: 'list',
          formulae: [`"${idNumber(0).text},x"`],
          showErrorMessage: true,
        };
        sheet.getCell('E4').dataValidation = list;
      },
    });
    fix(opened);
    expect(valueAt(opened, 4)).toBe(idNumber(0).text);
    undo(opened);
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
  });

  it('gives text back in a cell that is not formatted as text, without a sheet making a number of it', async () => {
    // Dots and spaces within the number (FD05): typed into a cell that is no text, '22 34' becomes 2234 (trap 1).
    const typed = idNumber(1).text.replace(/^(...)/, '$1.');
    const opened = await opening({
      households: 3,
      idCell: (index) => (index === 1 ? typed : 'text'),
      edit: (sheet) => {
        sheet.getCell('E6').value = idNumber(2).text.replace(/^(...)/, '$1 ');
        sheet.getCell('E6').numFmt = 'General';
      },
    });
    const result = fix(opened);
    expect(result.fixes.map(({ cell, after }) => [cell, after])).toEqual([
      ['E5', idNumber(1).text],
      ['E6', idNumber(2).text],
    ]);
    undo(opened);
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
  });

  it.each([
    ['en_US', 'UTC'],
    ['vi_VN', 'America/New_York'],
  ])(
    'gives dates and texts that look like numbers back in any locale and zone: %s %s',
    async (locale, timeZone) => {
      const opened = await opening({ households: 20, idCell: between }, { locale, timeZone });
      fix(opened);
      undo(opened);
      expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
    },
  );
});

describe('how many calls it takes', () => {
  /** Every second household has lost its zero; between them stand numbers that are right as text. */
  const counted = async (households: number) => {
    const opened = await opening({ households, idCell: (index) => (index % 2 === 0 ? 'lost' : 'text') });
    const result = fix(opened);
    expect(result.fixes).toHaveLength(households / 2);
    const fixing = opened.environment.counters();
    opened.environment.resetCounters();
    undo(opened);
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
    const undoing = opened.environment.counters();
    return [fixing, undoing].map(({ read, write, structure }) => [read, write, structure]);
  };

  it('grows only where cells that may not be written again stand between; those stay as they are', async () => {
    // 70 faults in 70 runs; after every third one of the cells that must not be touched.
    const opened = await opening({
      households: 140,
      idCell: (index) => {
        if (index % 2 === 0) return 'lost';
        return index % 6 === 1
          ? between([6, 8, 10, 12, 14, 16][((index / 6) % 6) | 0]!)
          : between([2, 4][index % 2]!);
      },
    });
    const result = fix(opened);
    expect(result.fixes).toHaveLength(70);
    const changed = differences(opened.before, staffLooks(opened.environment));
    expect(Object.keys(changed)).toHaveLength(140);
    for (const at of Object.keys(changed)) expect(Number(/R(\d+)C5/.exec(at)![1]) % 2).toBe(0);
    const writes = opened.environment.counters().byName.find(({ name }) => name === 'Range.setValues')!.count;
    // Neither one a fault (70) nor the ten a column may have.
    expect(writes).toBeGreaterThan(12);
    expect(writes).toBeLessThan(40);
    undo(opened);
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
  });

  it('is the same for 60 and for 600 scattered cells', async () => {
    expect(await counted(1200)).toEqual(await counted(120));
  });
});
