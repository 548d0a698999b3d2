/** What the forms of movements say of sizes, of two standards, and of urban and rural areas. */
import { formData } from '../../../src/core/forms/population';
import { fillForms } from '../../../src/core/forms/index';
import { formsReport } from '../../../src/core/forms/form-report';
import { analyse } from '../../../src/core/job/analyse';
import { formSheet } from '../../../src/core/reports/forms-sheet';
import { standardById } from '../../../src/core/standards/index';
import { gridOf, gridOfRecords, gridRegister, household, type Row } from '../../support/builders';
import { formOf, formsOf, valuesIn } from '../../support/filled-forms';

const one = (ma_ho: string, phan_loai: string, so_nhan_khau: number, more: Row = {}): Row =>
  household({ ma_ho, chu_ho: `Lê Văn ${ma_ho}`, thon: 'Thôn A', phan_loai, so_nhan_khau, ...more });
const ward = (...households: readonly Row[]) => gridRegister({ households });

it('blame changed sizes only on those who stayed in the class of the form', () => {
  // One stayed near-poor and grew; others that grew stayed poor, stayed above, or left the class.
  const previous = ward(
    ...[one('N1', 'Hộ cận nghèo', 3), one('P1', 'Hộ nghèo', 2), one('K1', 'Hộ không nghèo', 3)],
    one('L1', 'Hộ cận nghèo', 5),
  );
  const now = ward(
    ...[one('N1', 'Hộ cận nghèo', 4), one('P1', 'Hộ nghèo', 5), one('K1', 'Hộ không nghèo', 2)],
    one('L1', 'Hộ không nghèo', 6),
  );
  const forms = formsOf(now, { previous });
  // Near-poor: 8 persons at the start, 5 leave, 4 at the end; 8 − 5 = 3.
  for (const id of ['dien_bien_can_ngheo', 'dien_bien_ngheo'] as const)
    expect(formOf(forms, id).notes.join(' ')).toContain('vì 1 hộ có số khẩu cuối kỳ khác đầu kỳ');
});

describe('two standards', () => {
  const previous = ward(one('A', 'Hộ nghèo', 3));
  const now = ward(one('A', 'Hộ không nghèo', 3));
  const words = 'Hai kỳ theo hai chuẩn nghèo: đầu kỳ theo QĐ 59/2015';
  it('are told of on the forms of movements alone, and not where both are the same', () => {
    const notes = (then: 'vn-2016' | 'vn-2022') => {
      const data = formData(
        ...([now, previous] as const),
        { ...formsOf(now).data.settings, asOf: '2022-12-31' },
        standardById('vn-2022'),
        [],
        standardById(then),
      );
      const report = formsReport(fillForms(data), data);
      return report.forms.filter(({ notes: all }) => all.join(' ').includes(words)).map(({ id }) => id);
    };
    expect(notes('vn-2016')).toEqual(expect.arrayContaining(['dien_bien_ngheo', 'dien_bien_can_ngheo']));
    expect(notes('vn-2016')).not.toContain('ket_qua');
    expect(notes('vn-2022')).toEqual([]);
  });

  it('are told of on GN Diễn biến and in the report, by the dates of both registers or of the year alone', () => {
    const grid = (year: number, ...rows: readonly Row[]) => {
      const { cells } = gridOfRecords(rows);
      return gridOf([[`DANH SÁCH HỘ DÂN CƯ NĂM ${year}`], ...cells], `Hộ ${year}`);
    };
    const of = (asOf: string, ...rows: readonly Row[]) => {
      const year = Number(asOf.slice(0, 4));
      const last = rows[0]?.phan_loai_dau_ky ? {} : { previous: [grid(year - 1, one('A', 'Hộ nghèo', 3))] };
      const nothing = () => null;
      const { models, report } = analyse(
        [grid(year, ...rows)],
        ['transitions', 'forms'],
        { area: 'urban', asOf, ...last },
        `${year + 1}-01-05`,
        {
          formats: (each) => each,
          details: { formulas: nothing, merges: nothing, fonts: nothing },
          own: {
            ...{ findings: nothing, waivers: nothing, settings: nothing },
            ...{ points: nothing, history: nothing, tasks: nothing },
          },
        },
      );
      const said = models
        .filter(({ rows: all }) =>
          all.some((cells) => cells.some((cell) => String(cell?.value ?? '').includes(words))),
        )
        .map(({ name }) => name);
      return { said, standards: report.transitions?.standards };
    };
    const two = of('2022-12-31', one('A', 'Hộ không nghèo', 3));
    expect(two.standards).toEqual({ start: 'vn-2016', end: 'vn-2022' });
    expect(two.said).toEqual(expect.arrayContaining(['GN Diễn biến', 'GN BM Diễn biến hộ nghèo']));
    expect(of('2024-12-31', one('A', 'Hộ không nghèo', 3))).toEqual({
      said: [],
      standards: { start: 'vn-2022', end: 'vn-2022' },
    });
    const own = of('2022-12-31', one('A', 'Hộ không nghèo', 3, { phan_loai_dau_ky: 'Hộ nghèo' }));
    expect(own.standards).toEqual({ start: 'vn-2016', end: 'vn-2022' });
    expect(own.said).toContain('GN Diễn biến');
  });
});

it('has urban and rural areas apart on the form of 2016–2020, and says on a blank cell why it is', () => {
  const of = (ma_ho: string, thon: string, khu_vuc: string | null, phan_loai: string) =>
    one(ma_ho, phan_loai, 2, { thon, khu_vuc, phan_loai_dau_ky: 'Hộ cận nghèo', dtts: null });
  const forms = formsOf(
    ward(
      of('A1', 'Tổ 1', 'Thành thị', 'Hộ cận nghèo'),
      of('A2', 'Tổ 1', 'Thành thị', 'Hộ không nghèo'),
      of('B1', 'Thôn 2', null, 'Hộ cận nghèo'),
      of('B2', 'Thôn 2', 'Nông thôn', 'Hộ nghèo'),
      of('C1', 'Thôn 3', 'phố núi', 'Hộ cận nghèo'),
    ),
    { standard: 'vn-2016', asOf: '2019-12-31', area: 'rural' },
  );
  const form = formOf(forms, 'can_ngheo_2016');
  expect(form.rows?.map(({ kind, area }) => `${kind} ${area}`)).toEqual([
    'zone Khu vực thành thị',
    'area Tổ 1',
    'zone Khu vực nông thôn',
    'area Thôn 2',
    'zone Chưa rõ khu vực',
    'area Thôn 3',
    'total Tổng cộng',
  ]);
  // All households, near-poor at the start, left near-poverty upwards, near-poor at the end.
  const row = (area: string) => ['1', '3', '7', '13'].map((key) => valuesIn(form, area)[key]);
  expect(row('Khu vực thành thị')).toEqual([2, 2, 1, 1]);
  expect(row('Khu vực nông thôn')).toEqual([2, 2, 0, 1]);
  expect(row('Tổng cộng')).toEqual([5, 5, 1, 3]);
  const filled = forms.filled.filled.find(({ form: { id } }) => id === 'can_ngheo_2016')!;
  const cells = formSheet(filled, forms.data).rows.flat();
  expect(cells.filter((cell) => cell?.note?.includes('chưa rõ mẫu này tính tỷ lệ trên số nào'))).toHaveLength(
    7 * 5,
  );
});
