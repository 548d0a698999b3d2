/** Gộp sổ: hamlet sheets in one register, with origin, duplicates between them, and nothing counted twice. */
import { planMerge } from '../../../src/core/job/merge-job';
import { readWorkbookGrids } from '../../../src/core/job/read-workbook';
import type { Cell, SheetGrid } from '../../../src/core/model';
import { countPersons } from '../../../src/core/register/counts';
import type { RegisterReading } from '../../../src/core/register/read-register';
import type { SheetModel } from '../../../src/core/reports/sheet-model';

import { headerOf } from '../../support/builders';

const TODAY = '2025-03-01';

/** Hamlet 1 and 2 in two orders of columns and under other names; a column of hamlet 2 nobody knows. */
const HAMLET_1: SheetGrid = {
  name: 'Thôn 1',
  id: 1,
  cells: [
    ['ỦY BAN NHÂN DÂN XÃ BÌNH MINH'],
    ['DANH SÁCH HỘ DÂN CƯ THÔN 1 NĂM 2024'],
    [
      'Mã hộ',
      'Họ và tên chủ hộ',
      'Ngày sinh',
      'Số CCCD',
      'Số nhân khẩu',
      'Phân loại hộ',
      'Thu nhập BQ/người/tháng (đồng)',
    ],
    ['H1', 'Lê Văn An', '01/02/1970', '051070000011', 4, 'Hộ nghèo', 1200000],
    ['H2', 'Trần Thị Bình', '03/04/1980', '051180000022', 3, 'Hộ cận nghèo', 1800000],
    [null, 'Tổng cộng', null, null, 7, null, null],
  ],
};
const HAMLET_2: SheetGrid = {
  name: 'Thôn 2',
  id: 2,
  cells: [
    ['DANH SÁCH HỘ DÂN CƯ THÔN 2 NĂM 2024'],
    [
      'Chủ hộ',
      'CMND/CCCD',
      'Mã số hộ',
      'Số khẩu',
      'Năm sinh',
      'Loại hộ',
      'Ghi nhận của tổ vay vốn',
      'Thu nhập BQ/người/tháng (nghìn đồng)',
    ],
    ['Phạm Văn Cường', '051075000033', 'H1', 5, '05/06/1975', 'Hộ không nghèo', 'x', 4000],
    ['Võ Thị Dung', '051190000044', 'H4', 2, '07/08/1990', 'Hộ không nghèo', null, 5000],
    // The head of H2 of hamlet 1, under a code of its own.
    ['Trần Thị Bình', '051180000022', 'H5', 3, '03/04/1980', 'Hộ cận nghèo', null, 1800],
  ],
};
const SHEETS = [HAMLET_1, HAMLET_2];

/** What the sheet holds once it is written. */
function written({ name, rows }: SheetModel, id = 99): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, at): Cell => row[at]?.value ?? null));
  return { name, id, cells, merged: true };
}
const read = (grids: readonly SheetGrid[], role?: 'households' | 'unused'): RegisterReading =>
  readWorkbookGrids(grids, {
    ...(role === undefined
      ? {}
      : {
          saved: {
            version: 1,
            sheets: [{ sheetId: 99, sheet: 'GN Sổ gộp', header: [], decisions: [], absent: [], role }],
          },
        }),
  }).reading;
const tableOf = (model: SheetModel): Cell[][] => {
  const { cells } = written(model);
  const header = cells.findIndex((row) => row[0] === 'Nguồn' && row[4] === 'Dòng gốc');
  return cells.slice(header).map((row) => row.slice(0, -1));
};

describe('Gộp sổ of the sheets of one workbook', () => {
  const plan = planMerge(SHEETS, {}, TODAY);

  it('has one column a field, each row with its sheet and row, and unknown columns under their own header', () => {
    const [header = [], ...rows] = tableOf(plan.model);
    expect(header).toEqual([
      'Nguồn', 'Đơn vị', 'Tệp', 'Trang gốc', 'Dòng gốc', 'Trùng với',
      'Mã hộ', 'Họ và tên chủ hộ', 'Ngày sinh', 'CCCD', 'Số nhân khẩu', 'Phân loại hộ', 'Thu nhập BQ/người/tháng (đồng)', 'Thôn',
      'Thu nhập BQ/người/tháng (nghìn đồng)', 'Ghi nhận của tổ vay vốn',
    ]); // prettier-ignore
    const without = rows.map((row) => [...row.slice(0, 5), ...row.slice(6)]);
    expect(without).toEqual([
      [1, null, null, 'Thôn 1', 4, 'H1', 'Lê Văn An', '01/02/1970', '051070000011', 4, 'Hộ nghèo', 1200000, 'Thôn 1', null, null],
      [1, null, null, 'Thôn 1', 5, 'H2', 'Trần Thị Bình', '03/04/1980', '051180000022', 3, 'Hộ cận nghèo', 1800000, 'Thôn 1', null, null],
      [2, null, null, 'Thôn 2', 3, 'H1', 'Phạm Văn Cường', '05/06/1975', '051075000033', 5, 'Hộ không nghèo', null, 'Thôn 2', 4000, 'x'],
      [2, null, null, 'Thôn 2', 4, 'H4', 'Võ Thị Dung', '07/08/1990', '051190000044', 2, 'Hộ không nghèo', null, 'Thôn 2', 5000, null],
      [2, null, null, 'Thôn 2', 5, 'H5', 'Trần Thị Bình', '03/04/1980', '051180000022', 3, 'Hộ cận nghèo', null, 'Thôn 2', 1800, null],
    ]); // prettier-ignore
    expect(plan.report.merged.unmatched).toEqual(['Ghi nhận của tổ vay vốn']);
  });

  it('tells what stands on two sheets, by the rules there are, with both places', () => {
    const found = plan.report.merged.duplicates.map(({ code, places }) => [
      code,
      places.map((each) => `${each.sheet} ${each.row}`).sort(),
    ]);
    expect(found).toContainEqual(['ST05', ['Thôn 1 4', 'Thôn 2 3']]);
    expect(found.filter(([, places]) => String(places) === 'Thôn 1 5,Thôn 2 5')).toHaveLength(1);
    expect(found).toHaveLength(2);
  });

  it('names in the preview the lists, their households and persons, what is left out and why', () => {
    expect(plan.question).toContain('trang “Thôn 1”: 2 hộ, 7 khẩu');
    // The household that is on both sheets is one household of the register: 5 rows, 4 households, 4 + 3 + 5 + 2 persons.
    expect(plan.report.merged.total).toEqual({ households: 4, persons: 14, poor: 1, nearPoor: 1 });
    expect(plan.question).toContain('1 dòng không phải dòng hộ');
    expect(plan.question).toContain('“Ghi nhận của tổ vay vốn”');
  });

  const before = read(SHEETS);
  const merged = written(plan.model);

  it('is not counted beside its sheets', () => {
    const beside = read([...SHEETS, merged]);
    expect(beside.register.households).toHaveLength(before.register.households.length);
    expect(beside.ignoredSheets).toEqual([{ sheet: 'GN Sổ gộp', reason: 'merged' }]);
    expect(beside.merged).toBeNull();
  });

  it('is the register in place of its sheets where the officer says so, household by household the same', () => {
    const chosen = read([...SHEETS, merged], 'households');
    expect(chosen.ignoredSheets.map(({ reason }) => reason)).toEqual(['merged-in', 'merged-in']);
    expect(facts(chosen)).toEqual(facts(before));
    expect(countPersons(chosen.register)).toBe(14);
    expect(chosen.merged?.stale).toEqual([]);
    expect(facts(chosen)).toContainEqual(['Thôn 2', 'H1', 'Phạm Văn Cường', 5, 'notPoor', 4000000]);
  });

  it('says which sheet changed since', () => {
    const changed = {
      ...HAMLET_2,
      cells: [...HAMLET_2.cells, ['Lê Thị Em', null, 'H6', 1, '1950', 'Hộ nghèo', null, 900]],
    };
    expect(read([HAMLET_1, changed, merged], 'households').merged?.stale).toEqual(['Thôn 2']);
  });

  it('is refused where its head was damaged or a row has no source, unless it is not used', () => {
    const headless = { ...merged, cells: merged.cells.map((row) => row.slice(0, -1)) };
    const stray = {
      ...merged,
      cells: [...merged.cells, [null, null, null, null, null, null, 'H9', 'Hộ gõ thêm']],
    };
    expect(() => read([...SHEETS, headless])).toThrow('merge.damaged');
    expect(() => read([...SHEETS, stray])).toThrow('merge.stray-row');
    expect(read([...SHEETS, stray], 'unused').register.households).toHaveLength(4);
    // A row typed there would be lost by merging again.
    expect(() => planMerge([...SHEETS, stray], {}, TODAY)).toThrow('merge.stray-row');
  });

  it('is made anew from its sheets, never from itself, and may be sorted', () => {
    const again = planMerge([...SHEETS, merged], {}, TODAY);
    expect(again.model).toEqual(plan.model);
    const header = merged.cells.findIndex((row) => row[4] === 'Dòng gốc');
    const sorted = {
      ...merged,
      cells: [...merged.cells.slice(0, header + 1), ...merged.cells.slice(header + 1).reverse()],
    };
    expect(facts(read([...SHEETS, sorted], 'households')).sort()).toEqual(facts(before).sort());
  });
});

/** Hamlet, code, head, size, class, income. */
function facts({ register }: RegisterReading): unknown[] {
  const value = (reading: { kind: string; value?: unknown }) =>
    reading.kind === 'ok' ? reading.value : reading.kind;
  return register.households.map(({ main }) => [
    ...[main.hamlet, value(main.code), main.head.name],
    ...[value(main.size), value(main.recordedClass), value(main.income)],
  ]);
}

describe('what is not merged', () => {
  const last: SheetGrid = {
    ...{ name: 'DS 2023', id: 5 },
    cells: [
      ['DANH SÁCH HỘ DÂN CƯ NĂM 2023'],
      ...HAMLET_1.cells.slice(2, 5),
      ['H1', 'Phạm Văn Cường', '05/06/1975', '051075000033', 5, 'Hộ nghèo', 900000],
    ],
  };
  const whole: SheetGrid = { ...HAMLET_1, name: 'DS 2024', id: 6 };
  const odd: SheetGrid = {
    name: 'Thôn 3',
    id: 7,
    cells: [
      ['Cột một', 'Cột hai', 'Cột ba'],
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
  };
  const summary: SheetGrid = {
    name: 'Tổng hợp',
    id: 8,
    cells: [
      ['Thôn', 'Tổng số hộ', 'Số hộ nghèo', 'Số hộ cận nghèo'],
      ['Thôn 1', 2, 1, 1],
      ['Thôn 2', 3, 0, 1],
    ],
  };
  const left = (grids: readonly SheetGrid[]) =>
    planMerge(grids, {}, TODAY).report.merged.left.map(({ sheet, reason }) => [sheet, reason]);

  it('last period’s register, a sheet with an unknown header, a summary: each with its reason', () => {
    expect(left([whole, HAMLET_2, last, odd, summary])).toEqual(
      expect.arrayContaining([
        ['DS 2023', 'previous'],
        ['Thôn 3', 'no-header'],
        ['Tổng hợp', 'summary'],
      ]),
    );
  });

  it('last period’s register stays last period’s once the others are merged and in use', () => {
    const sheets = [whole, HAMLET_2, last];
    const merged = written(planMerge(sheets, {}, TODAY).model);
    const chosen = read([...sheets, merged], 'households');
    expect(chosen.earlier.map(({ sheets: names }) => names)).toEqual([['DS 2023']]);
    expect(facts(chosen)).toEqual(facts(read(sheets)));
  });

  it('a list alone', () => {
    expect(() => planMerge([HAMLET_1, odd], {}, TODAY)).toThrow('merge.single');
    expect(() => planMerge([odd], {}, TODAY)).toThrow('register.none');
  });

  it('hidden sheets are named', () => {
    expect(planMerge(SHEETS, {}, TODAY, ['Thôn 2', 'Ghi chú']).question).toContain(
      'Trang đang ẩn cũng được gộp: “Thôn 2”.',
    );
  });
});

describe('Gộp sổ of several files', () => {
  const other = (file: string, ...grids: SheetGrid[]) => ({ file, grids });
  const members: SheetGrid = {
    name: 'Thành viên',
    id: 3,
    cells: [
      ['Mã hộ', 'Họ và tên', 'Quan hệ với chủ hộ', 'Ngày sinh'],
      ['H1', 'Ngô Văn Bảy', 'Chủ hộ', '02/02/1962'],
      ['H1', 'Ngô Thị Hai', 'Con', '02/02/2015'],
    ],
  };
  const FILE_B = other(
    'Xã Hòa Bình.xlsx',
    {
      name: 'Hộ',
      id: 1,
      cells: [
        ['DANH SÁCH HỘ DÂN CƯ NĂM 2024'],
        ['Mã hộ', 'Họ và tên chủ hộ', 'Ngày sinh', 'Thôn', 'Số nhân khẩu', 'Phân loại hộ'],
        ['H1', 'Ngô Văn Bảy', '02/02/1962', 'Thôn 1', 2, 'Hộ nghèo'],
      ],
    },
    members,
  );
  const merge = { file: 'Xã A.xlsx', others: [FILE_B] };
  const plan = planMerge(SHEETS, { merge }, TODAY);
  const whole = read([...SHEETS, written(plan.model)]);

  it('is the register at once: each file joined by itself, its hamlets with the unit of the heading or the file', () => {
    // H1 stands three times, once a list; the members of B are B's.
    expect(facts(whole).map((fact) => (fact as unknown[]).slice(0, 3))).toEqual([
      ['Thôn 1 (Xã Bình Minh)', 'H1', 'Lê Văn An'],
      ['Thôn 1 (Xã Bình Minh)', 'H2', 'Trần Thị Bình'],
      ['Thôn 2 (Xã Bình Minh)', 'H1', 'Phạm Văn Cường'],
      ['Thôn 2 (Xã Bình Minh)', 'H4', 'Võ Thị Dung'],
      ['Thôn 1 (Xã Hòa Bình)', 'H1', 'Ngô Văn Bảy'],
    ]);
    expect(whole.register.households.map(({ index, members: { length } }) => [index, length])).toEqual([
      [0, 0], [1, 0], [2, 0], [3, 0], [4, 2],
    ]); // prettier-ignore
    expect(whole.merged?.unit).toEqual({ name: 'Xã Bình Minh, Xã Hòa Bình', area: 'rural' });
  });

  it('refuses a file without a register, two standards, and to lose what it holds', () => {
    const empty = other('X.xlsx', { name: 'S', id: 1, cells: [['a']] });
    expect(() => planMerge(SHEETS, { merge: { ...merge, others: [empty] } }, TODAY)).toThrow(
      'merge.file-none',
    );
    const old = other('C.xlsx', {
      ...FILE_B.grids[0]!,
      cells: [['DANH SÁCH HỘ DÂN CƯ NĂM 2019'], ...FILE_B.grids[0]!.cells.slice(1)],
    });
    expect(() => planMerge(SHEETS, { merge: { ...merge, others: [old] } }, TODAY)).toThrow(
      'merge.standards-differ',
    );
    expect(() => planMerge([...SHEETS, written(plan.model)], {}, TODAY)).toThrow('merge.has-files');
    const year = other('C.xlsx', {
      ...FILE_B.grids[0]!,
      cells: [['DANH SÁCH HỘ DÂN CƯ NĂM 2023'], ...FILE_B.grids[0]!.cells.slice(1)],
    });
    const told = planMerge(SHEETS, { merge: { ...merge, others: [year] } }, TODAY).report.summary.join('\n');
    expect(told).toContain('Các sổ không cùng kỳ: 2024 – “Xã A.xlsx”; 2023 – “C.xlsx”');
  });

  it('a phường merged with a xã gives each household the area it lives in', () => {
    const town = other('Phường Minh Tân.xlsx', {
      ...FILE_B.grids[0]!,
      cells: [['UBND PHƯỜNG MINH TÂN'], ...FILE_B.grids[0]!.cells],
    });
    const { model } = planMerge(SHEETS, { merge: { ...merge, others: [town] } }, TODAY);
    const [header = [], ...rows] = tableOf(model);
    const at = header.indexOf(headerOf('khu_vuc'));
    expect(at).toBeGreaterThan(0);
    expect(rows.map((row) => row[at])).toEqual([
      'Nông thôn',
      'Nông thôn',
      'Nông thôn',
      'Nông thôn',
      'Nông thôn',
      'Thành thị',
    ]);
  });
});
