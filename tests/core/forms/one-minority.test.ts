/** The minorities are the same households on every form and on GN Chỉ số, whichever of both columns is filled in. */
import { breakdownsOf } from '../../../src/core/indicators/breakdowns';
import { gridRegister, household } from '../../support/builders';
import { formOf, formsOf, valuesIn } from '../../support/filled-forms';

it('counts ten Hrê of whom four are marked as ten, and the one nobody can tell in no group', () => {
  // Ten Hrê poor, the mark set on four; nine Kinh poor; one poor of no written group. Nobody of the other two groups.
  const rows = Array.from({ length: 20 }, (_, at) =>
    household({
      ...{
        ma_ho: `T${at}`,
        chu_ho: `Đinh Văn ${at}`,
        thon: 'Thôn Trên',
        so_nhan_khau: 1,
        phan_loai: 'Hộ nghèo',
      },
      dan_toc: at < 10 ? 'Hrê' : at < 19 ? 'Kinh' : null,
      dtts: at < 4 ? 'x' : null,
      kcknld: at === 0 ? 'x' : null,
      nguoi_co_cong: at === 1 ? 'x' : null,
    }),
  );
  const register = gridRegister({ households: rows });
  const forms = formsOf(register);
  const total = (id: 'nhom_doi_tuong' | 'nhom_doi_tuong_b' | 'dan_toc', where = {}) =>
    valuesIn(formOf(forms, id), 'Tổng cộng', where);
  expect(total('nhom_doi_tuong', { unit: 'households' })).toMatchObject({ '1': 20, '2': 10, '5': 9 });
  expect(total('dan_toc')).toMatchObject({ '1.0': 20, '1.1': 9, '1.2': 10, '1.2.1': 10, '1.2.2': 0 });
  expect(valuesIn(formOf(forms, 'tong_hop_tinh'), 'Hộ nghèo', { part: 'poor' })).toMatchObject({
    ...{ '3': 10, '9': 20, '10': 9, '11': 10 },
  });
  expect(formOf(forms, 'nhom_doi_tuong').notes.join(' ')).toContain(
    '1 hộ chưa rõ có phải hộ dân tộc thiểu số không',
  );
  expect(formOf(forms, 'dan_toc').notes.join(' ')).toContain('1 hộ chưa rõ dân tộc');
  const { parts } = breakdownsOf(register, '2024-12-31');
  const size = (by: string, name: string) =>
    parts.find(({ group }) => group.by === by && group.name === name)?.households.length;
  expect([size('ethnicity', 'Kinh'), size('ethnicity', 'minority'), size('ethnicity', 'Hrê')]).toEqual([
    9, 10, 10,
  ]);
  expect([
    size('ethnicity', 'unknown'),
    size('household-group', 'minority'),
    size('household-group', 'none'),
  ]).toEqual([...[1, 10, 9]]);
});

it('has a household marked beside a Kinh head in no column of either, and says so', () => {
  const of = (at: number, dan_toc: string, dtts: string | null) =>
    household({
      ...{ ma_ho: `T${at}`, chu_ho: `Đinh Văn ${at}`, thon: 'A', so_nhan_khau: 1, phan_loai: 'Hộ nghèo' },
      ...{ dan_toc, dtts, kcknld: at === 2 ? 'x' : null, nguoi_co_cong: at === 2 ? 'x' : null },
    });
  const forms = formsOf(
    gridRegister({ households: [of(1, 'Kinh', 'x'), of(2, 'Hrê', 'x'), of(3, 'Kinh', null)] }),
  );
  expect(valuesIn(formOf(forms, 'dan_toc'), 'Tổng cộng')).toMatchObject({ '1.0': 3, '1.1': 1, '1.2': 1 });
  expect(valuesIn(formOf(forms, 'nhom_doi_tuong'), 'Tổng cộng', { unit: 'households' })).toMatchObject({
    ...{ '1': 3, '2': 1, '5': 1 },
  });
  expect(formOf(forms, 'nhom_doi_tuong').notes.join(' ')).toMatch(/1 hộ chưa rõ/);
  const notes = formOf(forms, 'dan_toc').notes.join(' ');
  expect(notes).toContain('1 hộ có dấu “Hộ DTTS” trái với dân tộc của chủ hộ (T1, Hộ dòng 2)');
  expect(notes).not.toContain('chưa rõ dân tộc');
});

it('tells a head without an ethnic group and a mark that contradicts the head’s apart', () => {
  const of = (at: number, dan_toc: string | null, dtts: string | null) =>
    household({
      ...{ ma_ho: `T${at}`, chu_ho: `Đinh Văn ${at}`, thon: 'A', so_nhan_khau: 1, phan_loai: 'Hộ nghèo' },
      ...{ dan_toc, dtts },
    });
  // T1 says nothing; T2 is Kinh with a mark, T3 Hrê with a written no: both contradict; T4 and T5 are clear.
  const rows = [
    of(1, null, null),
    of(2, 'Kinh', 'x'),
    of(3, 'Hrê', 'không'),
    of(4, 'Hrê', 'x'),
    of(5, 'Kinh', null),
  ];
  const form = formOf(formsOf(gridRegister({ households: rows })), 'dan_toc');
  expect(valuesIn(form, 'Tổng cộng')).toMatchObject({ '1.0': 5, '1.1': 1, '1.2': 1 });
  const notes = form.notes.join(' ');
  expect(notes).toContain('1 hộ chưa rõ dân tộc của chủ hộ (T1, Hộ dòng 2)');
  expect(notes).toContain('2 hộ có dấu “Hộ DTTS” trái với dân tộc của chủ hộ (T2, Hộ dòng 3; T3, Hộ dòng 4)');
});
