/** Targets by hamlet, who answers for what, and the hamlet heads' pages, on registers that can be counted by hand. */
import fc from 'fast-check';
import { hamletBriefs } from '../../../src/core/hamlets/brief';
import { hamletHeads } from '../../../src/core/hamlets/heads';
import type { Finding, Target, TargetProgress } from '../../../src/core/model';
import { targetsByHamlet } from '../../../src/core/targets/by-hamlet';
import { officersOf, ownerGroups } from '../../../src/core/targets/owners';
import { findTargetTable } from '../../../src/core/register/targets-table';
import { readTargetSheet } from '../../../src/core/targets/read/read-targets';
import { TEMPLATE_TARGETS } from '../../../src/core/targets/template';
import { standardById } from '../../../src/core/standards/index';
import { gridOf, gridRegister, register, type Row } from '../../support/builders';
import { HOUSEHOLDS, MEMBERS } from '../../support/small-ward';

const STANDARD = standardById('vn-2022');
const SETTINGS = {
  standard: 'vn-2022',
  area: 'rural',
  asOf: '2024-12-31',
  lang: 'vi',
  unitName: 'Xã An Bình',
  today: '2024-12-20',
  periodEnd: '2024-12-31',
} as const;
const target = (id: string): Target => {
  const found = TEMPLATE_TARGETS.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('targetsByHamlet', () => {
  const ward = gridRegister({ households: HOUSEHOLDS, members: MEMBERS });

  it('counts each hamlet and adds up to the whole', () => {
    const [poor] = targetsByHamlet([target('a')], ward, SETTINGS, STANDARD);
    // Poor now: H1, H2 (Thôn A). Poor at the start: H1, H3 (Thôn A), H5 (Thôn B). H7's class cannot be read.
    expect(
      poor?.rows.map(({ hamlet, start, end }) => [hamlet, start?.numerator, end.numerator, end.unknown]),
    ).toEqual([
      ['Thôn A', 2, 2, 0],
      ['Thôn B', 1, 0, 1],
    ]);
    expect(poor?.whole).toMatchObject({
      start: { numerator: 3 },
      end: { numerator: 2, denominator: 7, unknown: 1 },
    });
    expect(poor?.adds).toBe(true);
  });

  it('says 0 of 0 of a hamlet without poor households, where the column is used elsewhere', () => {
    const [insured] = targetsByHamlet([target('e3')], ward, SETTINGS, STANDARD);
    // Members are listed of H1 (3 persons, one insured) and H3 (2, both insured): all in Thôn A.
    expect(insured?.rows.map(({ hamlet, end }) => [hamlet, end.numerator, end.denominator])).toEqual([
      ['Thôn A', 3, 5],
      ['Thôn B', 0, 0],
    ]);
  });

  it('leaves out what the register cannot tell, and what is no count of households or persons', () => {
    expect(targetsByHamlet([target('c'), target('đ')], ward, SETTINGS, STANDARD)).toEqual([]);
  });

  it('adds up whatever households are in whatever hamlets, those without one in a row of their own', () => {
    const row = fc.record({
      thon: fc.constantFrom('Thôn 1', 'Thôn 2', 'Thôn 3', null),
      phan_loai: fc.constantFrom('Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo', null),
      phan_loai_dau_ky: fc.constantFrom('Hộ nghèo', 'Hộ không nghèo', null),
      d09: fc.constantFrom('x', null),
      d10: fc.constantFrom('x', null),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 25 }), (rows) => {
        const households = rows.map((each, at): Row => ({
          ma_ho: `H${at}`,
          chu_ho: `Lê Văn ${at}`,
          ...each,
        }));
        const all = targetsByHamlet(TEMPLATE_TARGETS, register(...households), SETTINGS, STANDARD);
        expect(all.filter(({ adds }) => !adds)).toEqual([]);
      }),
    );
  });
});

describe('ownerGroups', () => {
  const progress = (id: string, responsible: string) =>
    ({ target: { ...target('a'), id, responsible } }) as unknown as TargetProgress;
  const task = (body: string, officer = '') => ({
    ...{ body, officer, task: 'Việc', deadline: '', state: null, stateText: '', note: '' },
  });

  it('groups targets and tasks by body, and puts what nobody answers for last', () => {
    const groups = ownerGroups(
      'body',
      [
        progress('a', ''),
        progress('b', 'Trạm Y tế'),
        progress('c', 'trạm y tế; Hội Nông dân'),
        progress('d', '–'),
      ],
      [task('TRẠM Y TẾ'), task('')],
      new Map(),
    );
    expect(
      groups.map(({ name, targets, tasks }) => [name, targets.map((each) => each.target.id), tasks.length]),
    ).toEqual([
      ['Trạm Y tế', ['b', 'c'], 1],
      ['Hội Nông dân', ['c'], 0],
      [null, ['a', 'd'], 1],
    ]);
  });

  it('takes officers from a column of the staff’s table, beside the bodies', () => {
    const grid = gridOf(
      [
        [
          'TT',
          'Nội dung chỉ tiêu',
          'Đơn vị tính',
          'Chỉ tiêu năm 2024',
          'Cơ quan chủ trì',
          'Cán bộ phụ trách',
        ],
        ['a', 'Người được hỗ trợ kết nối việc làm thành công', 'người', 5, 'Ngành VH-XH', 'Nguyễn Thị Lan'],
        ['b', 'Hộ nghèo dùng nước sạch', '%', 'Phấn đấu', 'Trạm Y tế', 'Trần Minh'],
        ['c', 'Mô hình giảm nghèo', 'mô hình', 1, '', ''],
      ],
      'Chỉ tiêu',
    );
    const table = findTargetTable(grid);
    if (!table) throw new Error('no table');
    const { targets } = readTargetSheet(table, grid);
    expect([...officersOf(table, grid, targets)]).toEqual([
      ['a', 'Nguyễn Thị Lan'],
      ['b', 'Trần Minh'],
    ]);
    expect(targets.map(({ responsible }) => responsible)).toEqual(['Ngành VH-XH', 'Trạm Y tế', '']);
  });
});

describe('hamletHeads', () => {
  const HAMLETS = ['Tổ dân phố 1', 'Tổ dân phố 2', 'Thôn An Bình'];
  it('reads a column of heads beside the hamlets', () => {
    const grid = gridOf([
      ['STT', 'Tổ dân phố', 'Họ và tên tổ trưởng', 'Điện thoại'],
      [1, 'TDP 1', 'Lê Văn Tư', '0900'],
      [2, 'TDP 9', 'Võ Năm', '0901'],
    ]);
    expect([...hamletHeads([grid], HAMLETS)]).toEqual([['Tổ dân phố 1', 'Lê Văn Tư']]);
  });
  it('reads offices that name the hamlet, and passes over other offices', () => {
    const grid = gridOf([
      ['TT', 'Họ và tên', 'Chức vụ'],
      [1, 'Phạm Sáu', 'Chủ tịch UBND'],
      [2, 'Đỗ Bảy', 'Tổ trưởng tổ dân phố 2'],
      [3, 'Hồ Tám', 'Trưởng thôn An Bình'],
    ]);
    expect([...hamletHeads([grid], HAMLETS)]).toEqual([
      ['Tổ dân phố 2', 'Đỗ Bảy'],
      ['Thôn An Bình', 'Hồ Tám'],
    ]);
  });
});

describe('hamletBriefs', () => {
  const finding = (code: string, hamlet: string, severity: Finding['severity']) =>
    ({ severity, message: 'xem lại', household: { code, name: '', hamlet } }) as unknown as Finding;
  const row = (ma_ho: string, more: Row): Row => ({
    ...{ ma_ho, chu_ho: `Lê ${ma_ho}`, thon: 'Thôn 1', so_nhan_khau: 3, phan_loai: 'Hộ nghèo' },
    ...{ b1: 120, b2: 30, d01: 'x', d02: 'x', d03: 'x' },
    ...more,
  });
  const briefs = hamletBriefs({
    register: register(
      row('H1', {}),
      row('H2', { b2: 40, d04: 'x', so_nhan_khau: null }),
      row('H3', { phan_loai: 'Hộ không nghèo', d01: null, d02: null, d03: null, b2: 0 }),
      row('H4', { thon: 'Thôn 2', b1: null, b2: null, d01: null, d02: null, d03: null }),
    ),
    settings: SETTINGS,
    standard: STANDARD,
    findings: [
      finding('H2', 'Thôn 1', 'warning'),
      finding('H2', 'Thôn 1', 'error'),
      finding('H3', 'Thôn 1', 'warning'),
      finding('H1', 'Thôn 1', 'info'),
    ],
    heads: new Map([['Thôn 1', 'Võ Hai']]),
  });

  it('lists the poor and near-poor of each hamlet with its head, its households and its findings', () => {
    expect(
      briefs.map(({ hamlet, head, total, households, errors, warnings }) => [
        ...[hamlet, head, total, households.map(({ record }) => record.code), errors, warnings],
      ]),
    ).toEqual([
      ['Thôn 1', 'Võ Hai', 3, ['H1', 'H2'].map((value) => ({ kind: 'ok', value })), 1, 2],
      ['Thôn 2', null, 1, [{ kind: 'ok', value: 'H4' }], 0, 0],
    ]);
  });

  it('says what each lacks, what is missing, and which household stands one deprivation above the line', () => {
    const [one, two] = briefs[0]?.households ?? [];
    // B2 30 is three deprivations, the cut of vn-2022: one fewer is 20, near-poor. B2 40 is not.
    expect([one?.deprivations?.length, one?.points?.oneFewer, one?.missing]).toEqual([3, true, []]);
    expect([two?.deprivations?.length, two?.points?.oneFewer]).toEqual([4, false]);
    expect(two?.missing).toEqual([{ what: 'size', persons: 0 }]);
    expect(two?.persons).toBeNull();
    expect(two?.findings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  it('takes the line of the household’s own area, and asks for one it cannot read', () => {
    const [hamlet] = hamletBriefs({
      register: register(
        row('H1', { b1: 150, khu_vuc: 'Thành thị' }), // urban line 175, the unit's is 140
        row('H2', { b1: 150, khu_vuc: 'Nông thôn' }),
        row('H3', { b1: 150, khu_vuc: 'TT' }),
      ),
      settings: SETTINGS,
      standard: STANDARD,
      findings: [],
      heads: new Map(),
    });
    expect(
      hamlet?.households.map(({ points }) => points && [points.line, points.ownArea, points.oneFewer]),
    ).toEqual([[175, 'urban', true], [140, null, false], null]);
    expect(hamlet?.households.map(({ missing }) => missing.map(({ what }) => what))).toEqual([
      [],
      [],
      ['area'],
    ]);
  });

  it('takes an empty form for an empty form, not for a household that lacks nothing', () => {
    const [four] = briefs[1]?.households ?? [];
    expect(four?.deprivations).toBeNull();
    expect(four?.missing.map(({ what }) => what)).toEqual(['points', 'marks']);
  });
});
