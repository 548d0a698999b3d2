import * as fc from 'fast-check';
import { FIELDS, type FieldId } from '../../../src/core/register/fields';
import { readRegister } from '../../../src/core/register/read-register';
import { classAgainstScores } from '../../../src/core/rules/consistency/class-against-scores';
import { classNotInList } from '../../../src/core/rules/fields/class-not-in-list';
import { idNumberSexDigit } from '../../../src/core/rules/fields/id-number-sex-digit';
import { nameBlankOrSingleWord } from '../../../src/core/rules/fields/name-blank-or-single-word';
import { poorWithoutScores } from '../../../src/core/rules/consistency/poor-without-scores';
import { requiredCellBlank } from '../../../src/core/rules/completeness/required-cell-blank';
import { scoreOutOfRange } from '../../../src/core/rules/fields/score-out-of-range';
import type { Rule } from '../../../src/core/rules/rule';
import { gridOfRecords, gridRegister, household, member, register } from '../../support/builders';
import { cellName, runRules, skipsOf } from '../../support/rule-tester';

describe('checkRegister', () => {
  it('orders findings by sheet, row and column, whatever the order of the rules', () => {
    const { findings } = runRules(
      gridRegister({
        households: [
          household({ phan_loai: 'Hộ nghéo', b1: 145, b2: 25 }),
          household({ ma_ho: 'H002', chu_ho: 'Quân', phan_loai: 'Hộ nghèo', b1: 145, b2: 30 }),
        ],
        members: [member({ ho_ten: 'Ba' }), member({ ma_ho: 'H002', ho_ten: 'Lê Văn Bốn' })],
      }),
      [scoreOutOfRange, classNotInList, nameBlankOrSingleWord],
    );
    expect(findings.map(({ ref }) => cellName(ref))).toEqual(['Hộ!C2', 'Hộ!E2', 'Hộ!B3', 'Thành viên!B2']);
  });

  it('gives each finding its household, the fix in words and what the cell shows', () => {
    const [finding] = runRules(register(household({ thon: 'Thôn 1', phan_loai: 'Hộ nghéo', b1: 1 })), [
      classNotInList,
    ]).findings;
    expect(finding).toMatchObject({
      code: 'FD56',
      rule: 'class-not-in-list',
      field: 'phan_loai',
      found: 'Hộ nghéo',
      expected: 'Hộ nghèo',
      household: { code: 'H001', name: 'Nguyễn Văn Ân', hamlet: 'Thôn 1' },
    });
    expect(finding?.message).toBe(
      'Hộ H001 (Nguyễn Văn Ân): phân loại ghi “Hộ nghéo”, không có trong danh mục; gần nhất là “Hộ nghèo”.',
    );
    expect(finding?.todo).toBe('Sửa thành “Hộ nghèo” nếu đúng theo quyết định công nhận; cần xác nhận.');
  });

  it('takes each cell of a finding about a column for faulty, and for evidence', () => {
    const ofColumn: Rule = {
      ...classNotInList,
      check({ tables: [table] }, _context, report) {
        if (!table) return;
        const at = (row: number) => ({ table, row, field: 'phan_loai' }) as const;
        report.fail(at(2), { alsoAt: [at(3), { sheet: table.sheet, row: 5, column: 3 }], related: [at(4)] });
        expect([2, 3, 4, 5].map((row) => report.hasError(at(row)))).toEqual([true, true, false, true]);
        expect(report.hasError({ sheet: table.sheet, row: 3, column: 3 })).toBe(true);
      },
    };
    const households = ['H1', 'H2', 'H3', 'H4'].map((ma_ho) => household({ ma_ho, phan_loai: 'HN' }));
    const [finding] = runRules(register(...households), [ofColumn]).findings;
    expect(finding?.related.map(cellName)).toEqual(['Hộ!C3', 'Hộ!C5', 'Hộ!C4']);
    expect.assertions(3);
  });

  it('leaves a cell in which an earlier rule found an error, unless the later says something of its own', () => {
    const failing = (code: string, ...besideErrorOf: string[]): Rule => ({
      ...classNotInList,
      meta: { ...classNotInList.meta, code, besideErrorOf, needs: [] },
      check({ tables: [table] }, _context, report) {
        if (!table) return;
        report.fail({ table, row: 2, field: 'phan_loai' });
        report.fail({ sheet: table.sheet, row: 2, column: 3 });
        report.fail({ table, row: 1, field: 'phan_loai' });
      },
    });
    const result = runRules(register(household({ phan_loai: 'HN' })), [
      failing('AA1'),
      failing('AA2'),
      failing('AA3', 'AA1'),
    ]);
    const at = (code: string) =>
      result.findings.filter((finding) => finding.code === code).map(({ ref }) => cellName(ref));
    // Its own cells; the heading only, where a cell stands for its column; all of them.
    expect(at('AA1')).toEqual(['Hộ!C1', 'Hộ!C2', 'Hộ!C2']);
    expect(at('AA2')).toEqual(['Hộ!C1']);
    expect(skipsOf(result, 'AA2')).toEqual({ 'other-error': 2 });
    expect(at('AA3')).toEqual(['Hộ!C1', 'Hộ!C2', 'Hộ!C2']);
  });

  it('speaks English when asked', () => {
    const [finding] = runRules(register(household({ phan_loai: 'Hộ nghéo', b1: 1 })), [classNotInList], {
      lang: 'en',
    }).findings;
    expect(finding?.message).toBe(
      'Household H001 (Nguyễn Văn Ân): class “Hộ nghéo” is not in the list; the nearest is “Hộ nghèo”.',
    );
  });

  it('masks ID numbers wherever they are shown', () => {
    const [finding] = runRules(register(household({ gioi_tinh: 'Nam', cccd: '051 170 990 001' })), [
      idNumberSexDigit,
    ]).findings;
    expect(finding?.found).toBe('051 1•• ••• 001');
    expect(finding?.message).toContain('0511•••••001');
    expect(finding?.message).not.toContain('990');
  });

  it('masks an ID number that slipped into another column, but not a long household code', () => {
    const shifted = register(household({ ma_ho: '214630001234', phan_loai: '051170990001', b1: 1 }));
    const [finding] = runRules(shifted, [classNotInList]).findings;
    expect(finding?.found).toBe('0511•••••001');
    expect(finding?.message).toContain('Hộ 214630001234 (Nguyễn Văn Ân): phân loại ghi “0511•••••001”');
  });

  it('skips a rule whose input cell an earlier rule found wrong, and counts that as not assessable', () => {
    const one = register(household({ phan_loai: 'Hộ nghèo', b1: 145, b2: 25 }));
    const result = runRules(one, [scoreOutOfRange, classAgainstScores]);
    expect(result.findings.map(({ code }) => code)).toEqual(['FD53']);
    expect(skipsOf(result, 'CS22')).toEqual({ 'other-error': 1 });
    // Alone the later rule judges nobody by a B2 that is no multiple of 10 either.
    expect(runRules(one, [classAgainstScores]).findings).toEqual([]);
  });

  it('does not say the same of a cell twice', () => {
    const one = register(
      household({ phan_loai: 'Hộ nghèo', b1: null, b2: null }),
      household({ phan_loai: 'Hộ nghèo', b1: 1, b2: 30 }),
    );
    const codes = runRules(one, [nameBlankOrSingleWord, poorWithoutScores, requiredCellBlank]).findings;
    expect(codes.map(({ code }) => code)).toEqual(['CS23']);
  });

  it('groups what could not be judged by rule and reason, and never counts it as passed', () => {
    const result = runRules(
      register(
        household({ gioi_tinh: 'Nam', cccd: '051070990001' }),
        household({ gioi_tinh: null, cccd: '051070990001' }),
        household({ gioi_tinh: 'Nam', cccd: null }),
        household({ gioi_tinh: 'NT', cccd: '051070990001' }),
      ),
      [idNumberSexDigit],
    );
    expect(result.findings).toEqual([]);
    expect(result.passed).toBe(1);
    expect(result.notAssessable).toEqual([
      { code: 'FD07', rule: 'id-number-sex-digit', reason: 'blank', count: 2 },
      { code: 'FD07', rule: 'id-number-sex-digit', reason: 'unreadable', count: 1 },
    ]);
  });

  it('a rule whose columns no list has is not assessable for every record', () => {
    const result = runRules(
      gridRegister({ members: [member(), member({ ho_ten: 'Lê Thị Hai', quan_he: 'Vợ' })] }),
      [classNotInList, idNumberSexDigit],
    );
    expect(skipsOf(result, 'FD56')).toEqual({ 'no-column': 1 });
    expect(skipsOf(result, 'FD07')).toEqual({ 'no-column': 2 });
    expect(result.passed).toBe(0);
  });

  it('survives any cells, points into the sheet, and never shows a whole ID number', () => {
    const fields = FIELDS.filter(({ level }) => level !== 'target').map(({ id }) => id as FieldId);
    const cell = fc.oneof(
      fc.constantFrom(null, '', '-', 'x', 'Hộ nghèo', 'Chủ hộ', 'Vợ', 'Nam', '#N/A', true, 0, -1, 30, 2.5),
      fc.constantFrom('051070990001', 51070990001, '5,1E+10', '31/02/1973', { date: '2047-01-01' }),
      fc.string(),
      fc.double(),
    );
    const row = fc.record(Object.fromEntries(fields.map((field) => [field, cell])));
    const rows = fc.array(row, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (records) => {
        const grid = gridOfRecords(records);
        const { findings, notAssessable, passed } = runRules(readRegister([grid]).register);
        for (const finding of findings) {
          for (const ref of [finding.ref, ...finding.related]) {
            expect(grid.cells[ref.row - 1]?.length ?? 0).toBeGreaterThanOrEqual(ref.column);
          }
          const { message, todo, found, expected, household: of } = finding;
          expect([message, todo, found, expected, of?.code, of?.name].join(' ')).not.toMatch(/51070990001/);
        }
        expect(passed).toBeGreaterThanOrEqual(0);
        expect(notAssessable.every(({ count }) => count > 0)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
