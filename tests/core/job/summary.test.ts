/** The lines a run ends with: the rates the indicators give, or why there are none. */
import { analyse } from '../../../src/core/job/analyse';
import type { SheetGrid } from '../../../src/core/model';
import { gridOf, gridOfRecords, type Row } from '../../support/builders';

const options = { area: 'rural', asOf: '2024-12-31' } as const;
const lines = (grids: readonly SheetGrid[], lang: 'vi' | 'en' = 'vi'): readonly string[] =>
  analyse(grids, ['indicators'], { ...options, lang }, '2025-01-05', {
    formats: (grid) => grid,
    details: { formulas: () => null, merges: () => null, fonts: () => null },
    own: {
      findings: () => null,
      waivers: () => null,
      settings: () => null,
      points: () => null,
      history: () => null,
      tasks: () => null,
    },
  }).report.summary;
const rows = (...classes: (string | null)[]): Row[] =>
  classes.map((phan_loai, i) => ({ ma_ho: `H${i}`, chu_ho: `Lê Văn ${'ABCDEFGH'[i] ?? 'X'}`, phan_loai }));
const all = (records: readonly Row[]): SheetGrid => gridOfRecords(records, 'DS hộ dân cư');

describe('the summary of the indicators', () => {
  it('gives both rates with their counts', () => {
    expect(lines([all(rows('Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo', 'Hộ không nghèo'))])).toEqual([
      'Hộ nghèo 25,00% (1/4)',
      'Hộ cận nghèo 25,00% (1/4)',
    ]);
  });

  it('says how many households have no class, blank or not to be read', () => {
    const some = [all(rows('Hộ nghèo', null, 'Hộ cân nghéo', 'Hộ không nghèo'))];
    expect(lines(some)[2]).toBe('2 trên 4 hộ chưa rõ phân loại: trống hoặc không đọc được');
    expect(lines(some, 'en')[2]).toBe('2 of 4 households have no clear class: blank or unreadable');
  });

  it('gives no rate at all where no household has a class', () => {
    for (const none of [all(rows(null, null, '?')), all(rows(null, null, null).map(withoutClass))]) {
      expect(lines([none])).toEqual([
        'Chưa tính được tỷ lệ hộ nghèo: cả 3 hộ chưa có phân loại đọc được. Bấm Thiết lập sổ hộ để chọn cột phân loại.',
      ]);
      expect(lines([none], 'en')[0]).toContain('none of the 3 households');
    }
  });

  it('gives counts without a rate where no list holds all households', () => {
    const header = ['STT', 'Họ và tên chủ hộ', 'Số CCCD', 'Số khẩu'];
    const poor = gridOf([['DANH SÁCH HỘ NGHÈO'], header, [1, 'Lê Văn An', '082060991001', 3]], 'HN');
    const near = gridOf(
      [
        ['DANH SÁCH HỘ CẬN NGHÈO'],
        header,
        [1, 'Trần Thị Bình', '082170991002', 2],
        [2, 'Hồ Văn Cao', '082070991003', 2],
      ],
      'HCN',
      1,
    );
    expect(lines([poor, near])).toEqual([
      'Hộ nghèo 1, hộ cận nghèo 2; không có danh sách mọi hộ nên không tính tỷ lệ',
    ]);
    expect(lines([poor, near], 'en')[0]).not.toContain('%');
  });
});

function withoutClass({ phan_loai: _class, ...rest }: Row): Row {
  return { ...rest, so_nhan_khau: 3 };
}
