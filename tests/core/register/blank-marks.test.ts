/** A blank in both columns of marks is no class until the officer has said what it means. */
import { decideColumns, importColumns, proposeColumns } from '../../../src/core/job/columns-panel';
import { setUp } from '../../../src/core/job/set-up';
import { blankMarksLines } from '../../../src/core/register/blank-marks-text';
import type { BlankMarks, Cell } from '../../../src/core/model';
import { answerOf, dialogText } from '../../../src/core/register/answers';
import { unmarkedHouseholds } from '../../../src/core/register/blank-marks';
import { parseMapping } from '../../../src/core/register/mapping';
import { readRegister } from '../../../src/core/register/read-register';
import { parseSaved } from '../../../src/core/register/saved-mapping';
import { gridOf } from '../../support/builders';

const TODAY = '2025-01-05';
/** One poor, one near-poor, three blank in both. */
const ROWS: readonly (readonly Cell[])[] = [
  ['Mã hộ', 'Họ và tên chủ hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
  ['H1', 'Lê Văn An', 'x', null],
  ['H2', 'Trần Thị Bình', null, 'x'],
  ['H3', 'Võ Thị Dung', null, null],
  ['H4', 'Ngô Văn Em', null, '0'],
  ['H5', 'Đỗ Thị Giang', null, null],
];
const GRID = gridOf(ROWS, 'Sổ');
const said = (blankMarks: BlankMarks) => decideColumns([GRID], [{ ...NOTHING, blankMarks }], {});
const NOTHING = { sheet: 'Sổ', column: null, field: null } as const;
const saved = said('notPoor') ?? undefined;

const classesOf = (options: Parameters<typeof readRegister>[1]) =>
  readRegister([GRID], options).register.households.map(({ main: { recordedClass } }) =>
    recordedClass.kind === 'ok' ? recordedClass.value : recordedClass.kind,
  );
const mapping = (blankMarks?: unknown) => ({
  Sổ: {
    headerRows: [1],
    columns: { ma_ho: 'A', chu_ho: 'B', la_ho_ngheo: 'C', la_ho_can_ngheo: 'D' },
    ...(blankMarks === undefined ? {} : { blankMarks }),
  },
});

describe('nobody has said it', () => {
  it('the class is not known, and one question names households and columns', () => {
    expect(classesOf({})).toEqual(['poor', 'nearPoor', 'blank', 'blank', 'blank']);
    expect(proposeColumns([GRID], [], {}).sheets[0]).toMatchObject({
      unmarked: { sheet: 'Sổ', columns: ['C', 'D'], count: 3, answer: null },
      questions: [{ kind: 'blank-marks', columns: ['C', 'D'] }],
    });
    expect(blankMarksLines(readRegister([GRID]).register, 'vi')).toEqual([
      'Trang “Sổ”: 3 hộ để trống cả hai cột Nghèo (C) và Cận nghèo (D): chưa biết có phải không nghèo; trả lời ở GN Thiết lập, ô vàng dòng “Ô trống” (bấm Thiết lập sổ hộ).',
    ]);
  });

  it('nothing is asked where a third column marks those who are not poor, or one column has the class', () => {
    const third = gridOf(ROWS.map((row, i) => [...row, i === 0 ? 'Hộ không nghèo' : i === 3 ? 'x' : null]));
    const column = gridOf(ROWS.map((row, i) => [...row, i === 0 ? 'Phân loại hộ' : 'Hộ nghèo']));
    for (const grid of [third, column]) {
      expect(proposeColumns([grid], [], {}).sheets.flatMap(({ questions }) => questions)).toEqual([]);
      expect(unmarkedHouseholds(readRegister([grid]).register).size).toBe(0);
    }
  });
});

describe('the officer’s answer', () => {
  it('by a mapping file: not poor, or not reviewed', () => {
    const read = (answer: BlankMarks) => classesOf({ mapping: parseMapping(mapping(answer)) });
    expect(read('notPoor')).toEqual(['poor', 'nearPoor', 'notPoor', 'notPoor', 'notPoor']);
    expect(read('unreviewed')).toEqual(['poor', 'nearPoor', 'blank', 'blank', 'blank']);
    expect(() => parseMapping(mapping('maybe'))).toThrow('options.mapping-invalid');
  });

  it('is kept with the choices of columns, and no more asked', () => {
    expect(parseSaved(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
    const { sheets } = proposeColumns([GRID], [], saved ? { saved } : {});
    expect(sheets[0]).toMatchObject({ questions: [], unmarked: { count: 3, answer: 'notPoor' } });
    // A later choice of a column leaves it as it is; 'as recognised' takes it back.
    const later = decideColumns(
      [GRID],
      [{ sheet: 'Sổ', column: 'A', field: 'ma_ho' }],
      saved ? { saved } : {},
    );
    expect(later?.sheets[0]?.blankMarks).toBe('notPoor');
    const back = decideColumns([GRID], [{ ...NOTHING, blankMarks: null }], saved ? { saved } : {});
    expect(back?.sheets[0]?.blankMarks).toBeUndefined();
  });

  it('is told wherever classes are counted', () => {
    const told = (answer: BlankMarks) =>
      blankMarksLines(readRegister([GRID], { mapping: parseMapping(mapping(answer)) }).register, 'vi');
    expect(told('notPoor')).toEqual([
      'Trang “Sổ”: 3 hộ để trống cả hai cột Nghèo (C) và Cận nghèo (D) được tính là không nghèo theo trả lời đã lưu ở GN Thiết lập.',
    ]);
    expect(told('unreviewed')).toEqual([
      'Trang “Sổ”: 3 hộ để trống cả hai cột Nghèo (C) và Cận nghèo (D) là chưa rà soát theo trả lời đã lưu ở GN Thiết lập, nên chưa tính vào loại nào.',
    ]);
  });

  it('goes out with the mapping of the set-up and comes in with it', () => {
    const { report } = setUp([GRID], null, saved ? { saved } : {}, TODAY);
    expect(report.mapping).toMatchObject({ Sổ: { blankMarks: 'notPoor' } });
    expect(importColumns([GRID], report.mapping, {}).sheets[0]?.blankMarks).toBe('notPoor');
  });

  it('in a dialog by its number', () => {
    const [sheet] = proposeColumns([GRID], [], {}).sheets;
    const [question] = sheet?.questions ?? [];
    if (!sheet || !question) throw new Error('not asked');
    expect(dialogText(question, sheet, 'vi')).toContain('1. Không nghèo\n2. Chưa rà soát');
    expect(answerOf(question, ' 2 ', sheet, 'vi')).toEqual({
      ok: true,
      decisions: [{ ...NOTHING, blankMarks: 'unreviewed' }],
    });
    expect(answerOf(question, '3', sheet, 'vi')).toMatchObject({ ok: false });
  });

  it('on GN Thiết lập in the yellow cell of its row; another word is told', () => {
    const typed = (word: string): Cell[][] =>
      setUp([GRID], null, {}, TODAY).model.rows.map((row) => {
        const cells = row.map((cell) => cell?.value ?? null);
        return cells[0] === 'Ô trống' ? [...cells.slice(0, 6), word] : cells;
      });
    expect(setUp([GRID], typed('không nghèo'), {}, TODAY).save?.sheets).toMatchObject([
      { sheet: 'Sổ', blankMarks: 'notPoor' },
    ]);
    const wrong = setUp([GRID], typed('có lẽ'), {}, TODAY);
    expect(wrong.save).toBeNull();
    expect(wrong.model.rows.flat().map((cell) => String(cell?.value))).toContainEqual(
      expect.stringContaining('Ô vàng chưa hiểu: trang “Sổ”, dòng “Ô trống”, “có lẽ”.'),
    );
  });
});

it('a heading of a class says more than a blank', () => {
  const rows = [...ROWS, ['II. HỘ NGHÈO'], ['H6', 'Hà Văn Hùng', null, null]];
  const { register } = readRegister([gridOf(rows, 'Sổ')], { mapping: parseMapping(mapping('notPoor')) });
  const last = register.households[register.households.length - 1];
  expect(last?.main.recordedClass).toEqual({ kind: 'ok', value: 'poor' });
});
