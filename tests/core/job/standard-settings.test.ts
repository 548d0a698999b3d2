/** The block of standards in GN Cài đặt, typed the way staff type. */
import { settingsToEdit } from '../../../src/core/job/settings-job';
import { settingChanges, typedSettings } from '../../../src/core/job/rule-settings';
import { standardOfRun, standardSettings } from '../../../src/core/job/standard-settings';
import type { Cell } from '../../../src/core/model';
import { SETTING_COLUMNS, settingsSheet } from '../../../src/core/reports/settings-sheet';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { vn2027 } from '../../../src/core/standards/vn-2027';
import { gridOfRecords, household } from '../../support/builders';

/** Rows of the sheet: the yellow cell is the fourth, the key the fifth. */
const rows = (typed: Readonly<Record<string, Cell>>) =>
  Object.entries(typed).map(([key, cell]) => [null, null, null, cell, `standard:${key}`]);
const IN_2024 = { lang: 'vi', asOf: '2024-12-31' } as const;

describe('the province’s standard', () => {
  it('is read from numbers and from text with dots', () => {
    const cells = rows({
      'vn-2022.province.document': 'NQ 05/2022',
      'vn-2022.province.rural': 1800000,
      'vn-2022.province.urban': '2.500.000',
    });
    const { local, used } = standardSettings(cells, vn2022, true);
    expect(local.province).toEqual({
      document: 'NQ 05/2022',
      incomeLine: { rural: 1800000, urban: 2500000 },
    });
    expect(used).toEqual(['vn-2022.province.rural', 'vn-2022.province.urban']);
  });

  it('is told with what was typed and for which standard', () => {
    const { standard, remarks } = standardOfRun(vn2022, rows({ 'vn-2022.province.urban': 2500000 }), IN_2024);
    expect(standard.incomeLine.urban.value).toBe(2500000);
    expect(remarks).toEqual([
      'Dùng số do đơn vị gõ trong GN Cài đặt, chưa kiểm chứng: Chuẩn riêng của tỉnh, chuẩn 2022–2026: thu nhập, thành thị (đồng/người/tháng).',
    ]);
  });

  it('has B1 points of its own, which count only beside a line of the area', () => {
    const typed = { 'vn-2022.province.rural': 1800000, 'vn-2022.province.b1Rural': 155 };
    const { standard, remarks } = standardOfRun(vn2022, rows(typed), IN_2024);
    expect(standard.points?.b1Line.rural.value).toBe(155);
    expect(remarks.join()).toContain('điểm B1 ứng với mức thu nhập ấy, nông thôn');
    const alone = standardOfRun(vn2022, rows({ 'vn-2022.province.b1Rural': 155 }), IN_2024);
    expect(alone.standard).toBe(vn2022);
    expect(alone.remarks.join()).toContain('Chưa dùng số đã gõ');
  });

  it('of one standard does not touch another', () => {
    const cells = rows({ 'vn-2022.province.urban': 2500000, 'vn-2027.province.urban': 3200000 });
    expect(standardOfRun(vn2022, cells, IN_2024).standard.incomeLine.urban.value).toBe(2500000);
    expect(standardOfRun(vn2027, cells, IN_2024).standard.incomeLine.urban.value).toBe(3200000);
    const only2027 = rows({ 'vn-2027.province.urban': 3200000 });
    expect(standardOfRun(vn2022, only2027, IN_2024)).toEqual({ standard: vn2022, remarks: [] });
  });

  it('below the nation’s line is refused, its standard named', () => {
    const cells = rows({ 'vn-2027.province.urban': 2500000 });
    expect(() => standardOfRun(vn2027, cells, IN_2024)).toThrow(
      expect.objectContaining({
        code: 'standard.local-line-lower',
        params: { area: 'urban', line: 2500000, national: 2800000, period: '2027–2030' },
      }),
    );
  });

  it('words where a number belongs change nothing and are named with their cell', () => {
    const cells = rows({ 'vn-2022.province.urban': 'cao hơn' });
    expect(standardOfRun(vn2022, cells, IN_2024)).toEqual({ standard: vn2022, remarks: [] });
    expect(settingChanges(typedSettings(cells), 'vi')).toEqual([
      'GN Cài đặt, ô D1: “cao hơn” không dùng được. Ô này chỉ nhận một con số lớn hơn 0, ví dụ 2.500.000. Đang dùng chuẩn quốc gia.',
    ]);
  });

  it('without a sheet nothing changes', () => {
    expect(standardOfRun(vn2022, null, IN_2024)).toEqual({ standard: vn2022, remarks: [] });
  });
});

describe('a sheet made before each standard had its own cells', () => {
  const OLD = rows({ 'province.document': 'NQ 05/2022', 'province.urban': 3000000 });

  it('is read as of the standard in force at the review date, and said', () => {
    const { standard, remarks } = standardOfRun(vn2022, OLD, IN_2024);
    expect(standard.incomeLine.urban).toMatchObject({ value: 3000000, source: { decree: 'NQ 05/2022' } });
    expect(remarks[1]).toBe(
      'Ô cũ của GN Cài đặt không ghi chuẩn nào, được hiểu là của chuẩn 2022–2026 đang có hiệu lực. Mở lại GN Cài đặt, gõ số vào ô của đúng chuẩn rồi xóa ô cũ.',
    );
    expect(standardOfRun(vn2027, OLD, IN_2024)).toEqual({ standard: vn2027, remarks: [] });
    const in2027 = standardOfRun(vn2027, OLD, { lang: 'vi', asOf: '2027-12-31' });
    expect(in2027.standard.incomeLine.urban.value).toBe(3000000);
  });

  it('gives way to the standard’s own cell, whose decision is then the one cited', () => {
    const cells = [...OLD, ...rows({ 'vn-2022.province.urban': 2500000, 'province.rural': 1700000 })];
    const { standard } = standardOfRun(vn2022, cells, IN_2024);
    expect(standard.incomeLine.urban.value).toBe(2500000);
    expect(standard.incomeLine.rural.value).toBe(1700000);
    const alone = [...OLD, ...rows({ 'vn-2022.province.urban': 2500000 })];
    expect(standardOfRun(vn2022, alone, IN_2024).standard.incomeLine.urban.source.decree).toBe('GN Cài đặt');
  });
});

describe('thresholds of 2027', () => {
  const POINTS = {
    'vn-2027.b1Rural': 170,
    'vn-2027.b1Urban': 200,
    'vn-2027.b2Cut': 30,
    'vn-2027.b2PerIndicator': 10,
  };

  it('do not touch a run under 2022', () => {
    expect(standardOfRun(vn2022, rows(POINTS), IN_2024)).toEqual({ standard: vn2022, remarks: [] });
  });

  it('are taken before 2027 as well, for the households under both standards', () => {
    const { standard, remarks } = standardOfRun(vn2027, rows(POINTS), { lang: 'vi', asOf: '2026-11-30' });
    expect(standard.points?.b1Line.urban.value).toBe(200);
    expect(remarks).toHaveLength(1);
  });

  it('are not taken in part, and that is said', () => {
    const { 'vn-2027.b2Cut': _, ...three } = POINTS;
    const { standard, remarks } = standardOfRun(vn2027, rows(three), IN_2024);
    expect(standard.points).toBeNull();
    expect(remarks).toEqual([
      'Chưa dùng số đã gõ vì chưa gõ đủ các ô cùng nhóm của chuẩn 2027–2030: 2027–2030: điểm B1 ứng với chuẩn thu nhập, nông thôn; 2027–2030: điểm B1 ứng với chuẩn thu nhập, thành thị; 2027–2030: điểm B2 mỗi chỉ số thiếu hụt.',
    ]);
  });
});

describe('the cells of the sheet', () => {
  const keysOf = (standard: 'vn-2016' | 'vn-2022' | 'vn-2027', typed: Readonly<Record<string, Cell>> = {}) =>
    settingsSheet({
      settings: { lang: 'vi', unitName: null, standard },
      typed: new Map(Object.entries(typed)),
      hamlets: [],
    }).rows.flatMap((row) => {
      const key = String(row[SETTING_COLUMNS.key]?.value ?? '');
      return key.includes('province') ? [[key, row[2]?.value, row[SETTING_COLUMNS.typed]?.value]] : [];
    });

  it('are those of the standard of the run and of the next one, the nation’s line beside each', () => {
    // NĐ 07/2021 Điều 3: 1.500.000 and 2.000.000; NĐ 351/2025: 2.200.000 and 2.800.000.
    expect(keysOf('vn-2022')).toEqual([
      ['standard:vn-2022.province.document', '–', ''],
      ['standard:vn-2022.province.rural', '1.500.000', ''],
      ['standard:vn-2022.province.urban', '2.000.000', ''],
      // TT 07/2021: 140 and 175 points; none is known for 2027.
      ['standard:vn-2022.province.b1Rural', '140', ''],
      ['standard:vn-2022.province.b1Urban', '175', ''],
      ['standard:vn-2027.province.document', '–', ''],
      ['standard:vn-2027.province.rural', '2.200.000', ''],
      ['standard:vn-2027.province.urban', '2.800.000', ''],
      ['standard:vn-2027.province.b1Rural', '–', ''],
      ['standard:vn-2027.province.b1Urban', '–', ''],
    ]);
    expect(keysOf('vn-2027').map(([key]) => key)).toEqual([
      'standard:vn-2027.province.document',
      'standard:vn-2027.province.rural',
      'standard:vn-2027.province.urban',
      'standard:vn-2027.province.b1Rural',
      'standard:vn-2027.province.b1Urban',
    ]);
  });

  it('and every other one in which something is typed: nothing typed is lost', () => {
    const typed = { 'standard:vn-2022.province.urban': 2500000, 'standard:province.rural': 1700000 };
    expect(keysOf('vn-2027', typed)).toEqual(
      expect.arrayContaining([
        ['standard:vn-2022.province.urban', '2.000.000', 2500000],
        ['standard:province.rural', '–', 1700000],
      ]),
    );
  });

  it('follow the year of the register, not the day the sheet is opened', () => {
    const grids = [gridOfRecords([household({ phan_loai: 'Hộ nghèo' })], 'DS hộ 2024')];
    const keys = settingsToEdit(grids, null, { area: 'rural', asOf: '2024-12-31' }, '2027-02-01').rows.map(
      (row) => String(row[SETTING_COLUMNS.key]?.value ?? ''),
    );
    expect(keys).toContain('standard:vn-2022.province.rural');
  });
});
