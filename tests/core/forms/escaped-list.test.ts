/** Danh sách thoát nghèo: whom it lists by class alone, and what it says of nobody. */
import type { FormsReport } from '../../../src/core/forms/form-report';
import type { Lang } from '../../../src/core/model';
import { gridRegister, household, type Row } from '../../support/builders';
import { formOf, formsOf } from '../../support/filled-forms';

const one = (ma_ho: string, phan_loai: string, more: Row = {}): Row =>
  household({ ma_ho, chu_ho: `Lê Văn ${ma_ho}`, thon: 'Thôn A', phan_loai, so_nhan_khau: 3, ...more });
const ward = (...households: readonly Row[]) => gridRegister({ households });
const listOf = (report: FormsReport) => formOf({ report }, 'danh_sach_thoat');

describe('without classes at the start', () => {
  const now = ward(
    one('X1', 'Hộ nghèo'),
    one('X6', 'Hộ mới thoát nghèo'),
    one('X10', 'Hộ mới thoát cận nghèo'),
    one('X11', 'Hộ không nghèo'),
  );
  const { filled, report } = formsOf(now);
  it('lists those newly escaped from near-poverty in the second section', () => {
    const list = filled.filled.find(({ form }) => form.id === 'danh_sach_thoat');
    if (list?.kind !== 'list') throw new Error('not filled');
    expect(list.rows.filter(({ kind }) => kind === 'part').map(({ label }) => label)).toEqual([
      'I. Hộ thoát nghèo: 1 hộ',
      'II. Hộ thoát cận nghèo: 1 hộ',
    ]);
    expect(list.items.map(({ record }) => (record.code.kind === 'ok' ? record.code.value : null))).toEqual([
      'X6',
      'X10',
    ]);
  });
  it('says that both may be of earlier years, and not that the near-poor cannot be listed', () => {
    const notes = listOf(report).notes.join(' ');
    expect(notes).toContain(
      '“Hộ mới thoát nghèo”, “Hộ thoát cận nghèo” trong sổ: có thể gồm hộ thoát từ các năm trước',
    );
    expect(notes).not.toContain('Chưa liệt kê được hộ thoát cận nghèo');
  });
  it('says that the near-poor cannot be listed where no class tells of them', () => {
    const notes = listOf(formsOf(ward(one('X6', 'Hộ mới thoát nghèo'))).report).notes.join(' ');
    expect(notes).toContain('Chưa liệt kê được hộ thoát cận nghèo');
  });
});

describe('a list of nobody', () => {
  // A was above and is near-poor, B stayed poor: nobody escaped.
  const now = ward(
    one('A', 'Hộ cận nghèo', { phan_loai_dau_ky: 'Hộ không nghèo' }),
    one('B', 'Hộ nghèo', { phan_loai_dau_ky: 'Hộ nghèo' }),
  );
  it.each<[Lang, string, string, string]>([
    ['vi', 'Hộ thoát nghèo: danh sách không có hộ nào.', 'Nguồn: Hộ. Theo', 'để trống'],
    ['en', 'Hộ thoát nghèo: no household on the list.', 'Source: Hộ. ', 'blank'],
  ])('says so with its source, and nothing of blank columns (%s)', (lang, nobody, source, blank) => {
    const notes = listOf(formsOf(now, { lang }).report).notes.join(' ');
    expect(notes).toContain(nobody);
    expect(notes).toContain(source);
    expect(notes).not.toContain(blank);
  });
});

it('no form names an empty source', () => {
  // Near-poor and above only: no poor household, no child and nobody who escaped.
  const now = ward(
    one('A', 'Hộ cận nghèo', { phan_loai_dau_ky: 'Hộ cận nghèo' }),
    one('C', 'Hộ không nghèo', { phan_loai_dau_ky: 'Hộ không nghèo' }),
  );
  for (const { notes } of formsOf(now).report.forms) expect(notes.join(' ')).not.toMatch(/Nguồn: ?\./);
});
