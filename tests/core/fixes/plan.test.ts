import * as fc from 'fast-check';
import type { ObstacleAt } from '../../../src/core/fixes/change';
import { planFixes } from '../../../src/core/fixes/plan';
import type { SheetGrid } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { checkRegister } from '../../../src/core/rules/run';
import { standardById } from '../../../src/core/standards/index';
import { gridsOf, household } from '../../support/builders';
import { SETTINGS } from '../../support/rule-tester';
import { capital, finding, isText, ONLY, sheetOf, spaces, toyCheck } from './toy-check';
import type { ToyRule } from './toy-check';

const FREE: ObstacleAt = () => null;
const planned = (grids: SheetGrid[], rules: readonly ToyRule[], obstacles: ObstacleAt = FREE) => {
  const { changes, refused, grids: after } = planFixes(grids, toyCheck(rules), obstacles);
  return {
    changes: changes.map(({ ref, before, after: value, codes }) => [
      `${ref.row}:${ref.column}`,
      before,
      value,
      codes.join('+'),
    ]),
    refused: refused.map(({ ref, code, reason }) => [`${ref.row}:${ref.column}`, code, reason]),
    cells: after[0]?.cells,
  };
};

describe('what stays safe to fix although it cannot be fixed', () => {
  const error: ToyRule = {
    code: 'T-error',
    severity: 'error',
    wants: (cell) => (isText(cell) && /^B/.test(cell) ? ONLY : null),
  };

  it('is told, with the reason, in the values as they will be', () => {
    const stuck: ToyRule = {
      code: 'T-stuck',
      wants: (cell) => (cell === '1' ? '2' : cell === '2' ? '2' : null),
    };
    const grids = sheetOf(['a'], ['b'], ['c'], ['1']);
    const third: ObstacleAt = ({ row }) => (row === 3 ? 'formula' : null);
    const { checked, blocked } = planFixes(grids, toyCheck([capital, error, stuck]), third);
    expect(blocked.map(({ finding: { code, ref }, reason }) => [code, ref.row, reason])).toEqual([
      // b → B is an error, c is a formula, 1 → 2 is reported again.
      ['T-capital', 2, 'new-error'],
      ['T-capital', 3, 'formula'],
      ['T-stuck', 4, 'not-mended'],
    ]);
    const safe = checked.findings.filter(({ fix }) => fix?.apply === 'safe');
    expect(blocked.map((one) => one.finding)).toEqual(safe);
  });
});

describe('the safe fixes of a register', () => {
  it('mend a number that lost its zero, once and for all', () => {
    const check = (grids: readonly SheetGrid[]) => {
      const { register } = readRegister(grids);
      return {
        register,
        ...checkRegister(register, { settings: SETTINGS, standard: standardById('vn-2022') }),
      };
    };
    // 079 is no province a man of 1979 needs: 051 (Quảng Ngãi), 0 (nam, 19xx), 79.
    const grids = gridsOf({
      households: [
        household({ cccd: 51079000101, gioi_tinh: 'Nam', ngay_sinh: '02/03/1979', phan_loai: 'Hộ nghèo' }),
        household({
          ma_ho: 'H002',
          chu_ho: 'Trần Thị Bình',
          cccd: '051180000102',
          gioi_tinh: 'Nữ',
          ngay_sinh: 1980,
          phan_loai: 'Hộ nghèo',
        }),
      ],
    });
    const first = planFixes(grids, check, FREE);
    expect(first.changes).toEqual([
      {
        ref: { sheet: 'Hộ', row: 2, column: 3 },
        before: 51079000101,
        after: '051079000101',
        codes: ['FD02'],
        apply: 'safe',
        household: { code: 'H001', name: 'Nguyễn Văn Ân', hamlet: null },
      },
    ]);
    expect(first.checked.findings.filter(({ code }) => code === 'FD02')).toEqual([]);
    expect(planFixes(first.grids, check, FREE).changes).toEqual([]);
  });

  it('go on until nothing safe is left: one change a cell, from what stood there to what will stand there', () => {
    expect(planned(sheetOf(['an  bình', 'yên']), [capital, spaces])).toEqual({
      changes: [
        ['1:1', 'an  bình', 'An bình', 'T-capital+T-spaces'],
        ['1:2', 'yên', 'Yên', 'T-capital'],
      ],
      refused: [],
      cells: [['An bình', 'Yên']],
    });
  });

  it('leave what waits for confirmation', () => {
    const asks: ToyRule = { ...spaces, apply: 'confirm' };
    expect(planned(sheetOf(['a  b']), [asks]).changes).toEqual([]);
  });

  it('leave a fix with several values to choose from, whatever it says of itself', () => {
    const check = () => ({
      ...toyCheck([])(sheetOf(['x'])),
      findings: [finding('T1', 1, 1, { fix: { value: 'a | b', apply: 'safe', options: ['a', 'b'] } })],
    });
    expect(planFixes(sheetOf(['x']), check, FREE).changes).toEqual([]);
  });
});

describe('a change that makes nothing better', () => {
  it('is dropped when its finding stays', () => {
    const stubborn: ToyRule = { code: 'T1', wants: (cell) => (isText(cell) ? `${cell}!` : null) };
    expect(planned(sheetOf(['a']), [stubborn])).toEqual({
      changes: [],
      refused: [['1:1', 'T1', 'not-mended']],
      cells: [['a']],
    });
  });

  it('is dropped when its cell gets an error it did not have; the others are made', () => {
    const noB: ToyRule = { code: 'T2', severity: 'error', wants: (cell) => (cell === 'B' ? ONLY : null) };
    expect(planned(sheetOf(['b', 'c']), [capital, noB])).toEqual({
      changes: [['1:2', 'c', 'C', 'T-capital']],
      refused: [['1:1', 'T-capital', 'new-error']],
      cells: [['b', 'C']],
    });
  });

  it('is made when what appears is a warning, or an error at another cell', () => {
    const warns: ToyRule = { code: 'T2', wants: (cell) => (cell === 'B' ? ONLY : null) };
    expect(planned(sheetOf(['b']), [capital, warns]).changes).toHaveLength(1);
    const elsewhere: ToyRule = {
      code: 'T3',
      severity: 'error',
      wants: (_cell, _row, column, cells) => (column === 2 && cells[0]?.[0] === 'B' ? ONLY : null),
    };
    expect(planned(sheetOf(['b', 1]), [capital, elsewhere]).changes).toHaveLength(1);
  });

  it('is dropped when rows would no longer be read as the register’s', () => {
    const grids = gridsOf({ households: [household(), household({ ma_ho: 'H002', chu_ho: 'Lê Văn Tư' })] });
    const check = (given: readonly SheetGrid[]) => {
      const { register } = readRegister(given);
      const name = given[0]?.cells[2]?.[1];
      const fix = {
        value: null,
        apply: 'safe',
        batch: [{ ref: { sheet: 'Hộ', row: 3, column: 1 }, value: null }],
      } as const;
      const findings = name === null ? [] : [finding('T1', 3, 2, { fix })];
      return { register, findings, notAssessable: [] };
    };
    const { changes, refused } = planFixes(grids, check, FREE);
    expect(changes).toEqual([]);
    expect(refused.map(({ reason }) => reason)).toEqual(['loses-rows']);
  });
});

describe('rules that want different values for a cell', () => {
  it('the more important goes first, the other is asked again', () => {
    const important: ToyRule = {
      code: 'T-error',
      severity: 'error',
      wants: (cell) => (cell === 'a  b' ? 'c  d' : null),
    };
    expect(planned(sheetOf(['a  b']), [spaces, important]).changes).toEqual([
      ['1:1', 'a  b', 'c d', 'T-error+T-spaces'],
    ]);
  });

  it('are both refused when they undo each other, and the cell stays as it was', () => {
    const up: ToyRule = { code: 'T-up', wants: (cell) => (cell === 'x' ? 'X' : null) };
    const down: ToyRule = { code: 'T-down', wants: (cell) => (cell === 'X' ? 'x' : null) };
    const result = planned(sheetOf(['x', 'a  b']), [up, down, spaces]);
    expect(result.changes).toEqual([['1:2', 'a  b', 'a b', 'T-spaces']]);
    expect(result.refused).toContainEqual(['1:1', 'T-up', 'conflict']);
  });

  it('the same value from two rules is one change with both names', () => {
    const again: ToyRule = { ...capital, code: 'T-again' };
    expect(planned(sheetOf(['b']), [capital, again]).changes).toEqual([
      ['1:1', 'b', 'B', 'T-capital+T-again'],
    ]);
  });
});

describe('cells that may not be written to', () => {
  it.each(['formula', 'array', 'styled-text', 'validation', 'protected', 'no-plain-value'] as const)(
    'are refused with the reason: %s',
    (obstacle) => {
      const result = planned(sheetOf(['b', 'c']), [capital], ({ column }) =>
        column === 1 ? obstacle : null,
      );
      expect(result).toEqual({
        changes: [['1:2', 'c', 'C', 'T-capital']],
        refused: [['1:1', 'T-capital', obstacle]],
        cells: [['b', 'C']],
      });
    },
  );

  it.each(['=A1', '+84912', "'051"])(
    'no text that a sheet may take for something else is written: %s',
    (text) => {
      const rule: ToyRule = { code: 'T1', wants: (cell) => (cell === 'x' ? text : null) };
      expect(planned(sheetOf(['x']), [rule]).refused).toEqual([['1:1', 'T1', 'formula-like']]);
    },
  );
});

describe('a fix of several cells', () => {
  const column = (values: readonly (string | null)[]): ReturnType<typeof finding> =>
    finding('T-column', 1, 1, {
      fix: {
        value: values[0] ?? null,
        apply: 'safe',
        at: { sheet: 'Hộ', row: 2, column: 1 },
        batch: values.slice(1).map((value, at) => ({ ref: { sheet: 'Hộ', row: at + 3, column: 1 }, value })),
      },
    });
  const check = (grids: readonly SheetGrid[]) => ({
    ...toyCheck([])(grids),
    findings: grids[0]?.cells[1]?.[0] === 'a' ? [column(['A', 'B', 'C'])] : [],
  });

  it('changes all of them and leaves the heading it is reported at', () => {
    const { changes, grids } = planFixes(sheetOf(['Tên'], ['a'], ['b'], ['c']), check, FREE);
    expect(grids[0]?.cells).toEqual([['Tên'], ['A'], ['B'], ['C']]);
    expect(changes.map(({ ref }) => ref.row)).toEqual([2, 3, 4]);
  });

  it('changes none when one of them may not be written to', () => {
    const { changes, refused } = planFixes(sheetOf(['Tên'], ['a'], ['b'], ['c']), check, ({ row }) =>
      row === 3 ? 'formula' : null,
    );
    expect(changes).toEqual([]);
    expect(refused).toEqual([
      { ref: { sheet: 'Hộ', row: 1, column: 1 }, code: 'T-column', reason: 'formula' },
    ]);
  });
});

describe('any sheet and any rules', () => {
  const words = fc.constantFrom('an', 'An', 'a  n', 'A  N', 'x', 'X', '', 7, null);
  const sheets = fc.array(fc.array(words, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  const up: ToyRule = { code: 'T-up', wants: (cell) => (cell === 'x' ? 'X' : null) };
  const down: ToyRule = {
    code: 'T-down',
    wants: (cell, row) => (cell === 'X' && row % 2 === 0 ? 'x' : null),
  };
  const strict: ToyRule = { code: 'T-no', severity: 'error', wants: (cell) => (cell === 'An' ? ONLY : null) };
  const chosen = fc.subarray([spaces, capital, up, down, strict]);

  it('a second run changes nothing', () => {
    fc.assert(
      fc.property(sheets, chosen, (cells, rules) => {
        const first = planFixes(sheetOf(...cells), toyCheck(rules), FREE);
        expect(planFixes(first.grids, toyCheck(rules), FREE).changes).toEqual([]);
      }),
    );
  });

  it('the changes turn the one into the other, and touch nothing else', () => {
    fc.assert(
      fc.property(sheets, chosen, (cells, rules) => {
        const { changes, grids } = planFixes(sheetOf(...cells), toyCheck(rules), FREE);
        const expected = cells.map((row) => [...row]);
        for (const { ref, before, after } of changes) {
          expect(before).toBe(cells[ref.row - 1]?.[ref.column - 1]);
          expect(after).not.toBe(before);
          expected[ref.row - 1]![ref.column - 1] = after as string;
        }
        expect(grids[0]?.cells).toEqual(expected);
      }),
    );
  });

  it('how often the register is checked does not depend on how many cells change', () => {
    const calls = [10, 1000].map((rows) => {
      const counter = { count: 0 };
      planFixes(
        sheetOf(...Array.from({ length: rows }, () => ['a  b'])),
        toyCheck([spaces, capital], counter),
        FREE,
      );
      return counter.count;
    });
    expect(calls[0]).toBe(calls[1]);
    expect(calls[0]).toBeLessThanOrEqual(3);
  });
});
