/** The block of standards in GN Cài đặt, typed the way staff type. */
import { settingChanges, typedSettings } from '../../../src/core/job/rule-settings';
import { standardOfRun, standardSettings } from '../../../src/core/job/standard-settings';
import type { Cell } from '../../../src/core/model';
import { vn2022 } from '../../../src/core/standards/vn-2022';

/** Rows of the sheet: the yellow cell is the fourth, the key the fifth. */
const rows = (typed: Readonly<Record<string, Cell>>) =>
  Object.entries(typed).map(([key, cell]) => [null, null, null, cell, `standard:${key}`]);

describe('the province’s standard', () => {
  it('is read from numbers and from text with dots', () => {
    const { local, used } = standardSettings(
      rows({ 'province.document': 'NQ 05/2022', 'province.rural': 1800000, 'province.urban': '2.500.000' }),
    );
    expect(local.province).toEqual({
      document: 'NQ 05/2022',
      incomeLine: { rural: 1800000, urban: 2500000 },
    });
    expect(used).toEqual(['province.rural', 'province.urban']);
  });

  it('is told with what was typed', () => {
    const { standard, remarks } = standardOfRun(vn2022, rows({ 'province.urban': 2500000 }), 'vi');
    expect(standard.incomeLine.urban.value).toBe(2500000);
    expect(remarks).toEqual([
      'Dùng số do đơn vị gõ trong GN Cài đặt, chưa kiểm chứng: Chuẩn riêng của tỉnh: thu nhập, thành thị (đồng/người/tháng).',
    ]);
  });

  it('words where a number belongs change nothing and are named with their cell', () => {
    const cells = rows({ 'province.urban': 'cao hơn' });
    expect(standardOfRun(vn2022, cells, 'vi')).toEqual({ standard: vn2022, remarks: [] });
    expect(settingChanges(typedSettings(cells), 'vi')).toEqual([
      'GN Cài đặt, ô D1: “cao hơn” không dùng được. Ô này chỉ nhận một con số lớn hơn 0, ví dụ 2.500.000. Đang dùng chuẩn quốc gia.',
    ]);
  });

  it('numbers for 2027 do not touch a run under 2022', () => {
    expect(
      standardOfRun(vn2022, rows({ 'vn-2027.averageRural': 3000000, 'vn-2027.averageUrban': 4000000 }), 'vi'),
    ).toEqual({ standard: vn2022, remarks: [] });
  });

  it('without a sheet nothing changes', () => {
    expect(standardOfRun(vn2022, null, 'vi')).toEqual({ standard: vn2022, remarks: [] });
  });
});
