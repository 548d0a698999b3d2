/** Each form on a ward of seven households, counted by hand (tests/support/small-ward.ts says who is what). */
import { gridRegister, household } from '../../support/builders';
import { formOf, formsOf, valuesIn } from '../../support/filled-forms';
import { HOUSEHOLDS, smallWard } from '../../support/small-ward';

const forms = formsOf(smallWard());
const row = (...args: Parameters<typeof valuesIn>) => Object.values(valuesIn(...args));

it('ket_qua: classes, persons and their rates of all', () => {
  const form = formOf(forms, 'ket_qua');
  // Columns 1–14. Poor H1, H2 (4 + 3); near-poor H3, H4 (2 + 5); average H6 (6); of 7 households, 23 persons.
  expect(row(form, 'Tổng cộng')).toEqual([
    ...[7, 23, 2, 200 / 7, 2, 200 / 7, 1, 100 / 7, 7, 700 / 23, 7, 700 / 23, 6, 600 / 23],
  ]);
  expect(row(form, 'Thôn A')).toEqual([3, 9, 2, 200 / 3, 1, 100 / 3, 0, 0, 7, 700 / 9, 2, 200 / 9, 0, 0]);
  expect(row(form, 'Thôn B')).toEqual([4, 14, 0, 0, 1, 25, 1, 25, 0, 0, 5, 500 / 14, 6, 600 / 14]);
  expect(form.notes[0]).toBe(
    '1 hộ chưa rõ phân loại (H7, Hộ dòng 8): không tính vào hộ nghèo, hộ cận nghèo.',
  );
});

it('dien_bien_ngheo: H3 fell to near-poor, H5 rose above, H2 came', () => {
  const form = formOf(forms, 'dien_bien_ngheo');
  expect(row(form, 'Tổng cộng', { unit: 'households' })).toEqual([3, 1, 1, 0, 1, 0, 0, 0, 2]);
  expect(row(form, 'Tổng cộng', { unit: 'persons' })).toEqual([7, 2, 1, 0, 3, 0, 0, 0, 7]);
  expect(row(form, 'Thôn B', { unit: 'households' })).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0]);
  expect(form.identities).toEqual({ ok: true, checked: 6, unchecked: 0, fails: [] });
});

it('dien_bien_can_ngheo: H7 is in the first column only, and the form says where it does not add up and why', () => {
  const form = formOf(forms, 'dien_bien_can_ngheo');
  expect(row(form, 'Tổng cộng', { unit: 'households' })).toEqual([2, 1, 0, 0, 1, 1, 0, 0, 2]);
  expect(row(form, 'Tổng cộng', { unit: 'persons' })).toEqual([5, 3, 0, 0, 2, 5, 0, 0, 7]);
  // Thôn B: 1 − 0 + 1 = 2, but 1 at the end; persons 2 + 5 = 7, but 5.
  expect(form.identities.fails.filter(({ area }) => area === 'Thôn B')).toEqual([
    { column: '9', area: 'Thôn B', unit: 'households', written: 1, computed: 2 },
    { column: '9', area: 'Thôn B', unit: 'persons', written: 5, computed: 7 },
  ]);
  expect(form.notes[0]).toBe(
    'Thôn B: cột 9 là 1 hộ, 5 khẩu; tính theo công thức là 2 hộ, 7 khẩu, vì 1 hộ chưa rõ số liệu (H7, Hộ dòng 8).',
  );
});

it('thieu_hut_so and thieu_hut_tyle: marks of the poor and of the near-poor', () => {
  const [counts, rates] = [formOf(forms, 'thieu_hut_so'), formOf(forms, 'thieu_hut_tyle')];
  // d05, d06, d08, d10–d12 have no column: blank, and so is the sum.
  const [poor, near] = (['poor', 'nearPoor'] as const).map((part) =>
    row(counts, part === 'poor' ? 'Hộ nghèo' : 'Hộ cận nghèo', { part }),
  );
  const _ = null;
  expect(poor).toEqual([2, _, 2, 1, 1, 1, _, _, 1, _, 0, _, _, _]);
  expect(near).toEqual([2, _, 0, 0, 0, 1, _, _, 0, _, 1, _, _, _]);
  expect(row(rates, 'Hộ nghèo', { part: 'poor' })).toEqual([2, 100, 50, 50, 50, _, _, 50, _, 0, _, _, _]);
  expect(counts.notes).toContain(
    'Cột 2, 7, 8, 10, 12, 13, 14 để trống: sổ không có cột đánh dấu chỉ số này, không dấu nào đọc được, hoặc cột ấy trống cả: chưa rõ là không hộ nào thiếu hụt hay chưa điền. Nếu không hộ nào thiếu hụt, hãy ghi 0 vào cột ấy, hoặc điền điểm B2, rồi lập lại.',
  );
});

it('nhom_doi_tuong: groups overlap, and “khác” is in none of them', () => {
  const form = formOf(forms, 'nhom_doi_tuong');
  // Poor: H2 in two groups, H1 in none. 2 − 1 − 1 − 0 = 0 would lose H1.
  expect(row(form, 'Tổng cộng', { unit: 'households' })).toEqual([2, 1, 1, 0, 1, 2, 1, 1, 0, 0]);
  expect(row(form, 'Tổng cộng', { unit: 'persons' })).toEqual([7, 3, 3, 0, 4, 7, 5, 2, 0, 0]);
});

it('nhom_doi_tuong_b: the same groups beside all households', () => {
  const form = formOf(forms, 'nhom_doi_tuong_b');
  expect(form.columns).toEqual(['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M']);
  expect(row(form, 'Tổng cộng', { unit: 'households' })).toEqual([7, 2, 2, 2, 1, 1, 1, 1, 0, 0]);
  expect(row(form, 'Tổng cộng', { unit: 'persons' })).toEqual([23, 8, 7, 7, 3, 5, 3, 2, 0, 0]);
});

it('dan_toc: Hrê and Co have columns of their own, Cor is Co', () => {
  const form = formOf(forms, 'dan_toc');
  expect(valuesIn(form, 'Tổng cộng')).toEqual({
    ...{ '1.0': 2, '1.1': 1, '1.2': 1, '1.2.1': 1, '1.2.2': 0, '1.2.3': 0 },
    ...{ '2.0': 2, '2.1': 1, '2.2': 1, '2.2.1': 0, '2.2.2': 1, '2.2.3': 0 },
  });
});

it('nguyen_nhan: H1 is in two columns, H3 has no reason', () => {
  const form = formOf(forms, 'nguyen_nhan');
  expect(row(form, 'Hộ nghèo', { part: 'poor' })).toEqual([1, 1, 1, 0, 0, 0, 0, 0]);
  expect(row(form, 'Hộ cận nghèo', { part: 'nearPoor' })).toEqual([0, 0, 0, 0, 0, 0, 1, 0]);
  expect(form.notes).toContain('1 hộ chưa ghi nguyên nhân hoặc nguyên nhân không đọc được (H3, Hộ dòng 4).');
  expect(form.notes.join(' ')).toContain('số hộ (hộ nghèo 2, hộ cận nghèo 2) chỉ tính mỗi hộ một lần');
});

it('tre_em: children of H1 and H3 by what each lacks', () => {
  // Poor: 2 children, 1 of six or more without insurance, 1 malnourished, none out of school. Near-poor: 1, out of school.
  expect(row(formOf(forms, 'tre_em'), 'Tổng cộng')).toEqual([2, 1, 1, 0, 1, 0, 0, 1]);
});

it('tong_hop_tinh: all households beside the poor, then beside the near-poor', () => {
  const form = formOf(forms, 'tong_hop_tinh');
  const _ = null;
  const all = [7, 5, 2, _, 23, 15, 8, _];
  expect(row(form, 'Hộ nghèo', { part: 'poor' })).toEqual([
    ...[...all, 2, 1, 1, _, 0, 1, 1, 7, 4, 3, _, 200 / 7, 50, _],
  ]);
  expect(row(form, 'Hộ cận nghèo', { part: 'nearPoor' })).toEqual([
    ...[...all, 2, 1, 1, _, 0, 1, 1, 7, 2, 5, _, 200 / 7, 50, _],
  ]);
  expect(form.identities).toMatchObject({ ok: true, checked: 24 });
});

it('danh_sach_ho: H1 with three members, H3 with two, H2 and H4 as heads', () => {
  const form = formOf(forms, 'danh_sach_ho');
  expect(form.listed).toEqual([{ part: 'poor', households: 4, lines: 7 }]);
  expect(form.notes).toContain('2 hộ không có danh sách thành viên: chỉ ghi chủ hộ.');
});

it('danh_sach_thoat: H3 and H5 left poverty; nobody left near-poverty', () => {
  expect(formOf(forms, 'danh_sach_thoat').listed).toEqual([
    { part: 'poor', households: 2, lines: 3 },
    { part: 'nearPoor', households: 0, lines: 0 },
  ]);
});

it('danh_sach_chi_tiet: old, new and again by the class at the start', () => {
  const list = forms.filled.filled.find(({ form }) => form.id === 'danh_sach_chi_tiet');
  if (list?.kind !== 'list') throw new Error('no list');
  const heads = list.rows
    .filter(({ isHead }) => isHead)
    .map(({ values }) => [values[2], ...values.slice(7, 10)]);
  // Columns 5 Nghèo mới, 6 Tái nghèo, 7 Nghèo cũ. Nothing tells what H2 and H3 were before the start.
  expect(heads).toEqual([
    ['Lê Thị An', null, null, 'x'],
    ['Phạm Văn Bê', null, null, null],
    ['Trần Thị Cúc', null, null, null],
    ['Hồ Văn Dũng', null, 'x', null],
  ]);
  expect(formOf(forms, 'danh_sach_chi_tiet').notes.join(' ')).toContain('2 hộ không có dấu ở cột 5, 6, 7');
});

it('can_ngheo_2016: the old form, under its own standard only', () => {
  expect(forms.report.formsNotWritten).toEqual([
    { id: 'can_ngheo_2016', sheet: 'GN BM Cận nghèo (mẫu cũ)', why: 'otherStandard' },
  ]);
  const old = formOf(formsOf(smallWard(), { standard: 'vn-2016', asOf: '2019-12-31' }), 'can_ngheo_2016');
  const _ = null;
  expect(row(old, 'Tổng cộng')).toEqual([7, 2, 2, _, 1, _, 0, _, 1, _, 0, _, 2, 200 / 7, 1, 50]);
});

describe('what cannot be told', () => {
  const bare = formsOf(
    gridRegister({
      households: HOUSEHOLDS.map(({ ma_ho, chu_ho, thon, phan_loai }) =>
        household({ ma_ho, chu_ho, thon, phan_loai }),
      ),
    }),
  );

  it('is blank, never 0, with a sentence why', () => {
    const form = formOf(bare, 'ket_qua');
    const _ = null;
    expect(row(form, 'Tổng cộng').slice(0, 4)).toEqual([7, _, 2, 200 / 7]);
    expect(row(form, 'Tổng cộng').slice(8)).toEqual([_, _, _, _, _, _]);
    expect(form.notes).toContain('Cột 2, 9, 10, 11, 12, 13, 14 để trống: sổ không ghi số nhân khẩu.');
  });

  it('leaves a form out when it has nothing of its own, and says why', () => {
    expect(Object.fromEntries(bare.report.formsNotWritten.map(({ id, why }) => [id, why]))).toEqual({
      dien_bien_ngheo: 'noStart',
      dien_bien_can_ngheo: 'noStart',
      thieu_hut_so: 'marks',
      thieu_hut_tyle: 'marks',
      nhom_doi_tuong: 'minority',
      dan_toc: 'ethnicity',
      nguyen_nhan: 'reasons',
      tre_em: 'noMembers',
      danh_sach_thoat: 'noEscaped',
      can_ngheo_2016: 'otherStandard',
    });
  });

  it('is “average” as long as the register calls nobody so', () => {
    const none = formsOf(gridRegister({ households: HOUSEHOLDS.filter(({ ma_ho }) => ma_ho !== 'H6') }));
    const values = valuesIn(formOf(none, 'ket_qua'), 'Tổng cộng');
    expect([values['7'], values['8'], values['13'], values['14']]).toEqual([null, null, null, null]);
  });

  it('is a household without a hamlet in a row of its own, so that totals hold', () => {
    const lost = HOUSEHOLDS.map((each) => (each.ma_ho === 'H2' ? { ...each, thon: null } : each));
    const form = formOf(formsOf(gridRegister({ households: lost })), 'ket_qua');
    expect(valuesIn(form, 'Chưa rõ thôn, tổ dân phố')['3']).toBe(1);
    expect(valuesIn(form, 'Tổng cộng')['3']).toBe(2);
  });
});

it('with last period’s register: who is new came, who is missing is gone, sizes of both dates', () => {
  const of = (rows: [string, string, number, string?][]) =>
    gridRegister({
      households: rows.map(([ma_ho, phan_loai, so_nhan_khau, dien_bien = null]) =>
        household({ ma_ho, chu_ho: `Lê Văn ${ma_ho}`, thon: 'Thôn A', phan_loai, so_nhan_khau, dien_bien }),
      ),
    });
  const before = of([
    ['H1', 'Hộ nghèo', 4],
    ['H2', 'Hộ nghèo', 3],
    ['H3', 'Hộ không nghèo', 2],
  ]);
  const now = of([
    ['H1', 'Hộ nghèo', 5],
    ['H3', 'Hộ nghèo', 2, 'Phát sinh mới'],
    ['H9', 'Hộ nghèo', 1],
  ]);
  const form = formOf(formsOf(now, { previous: before }), 'dien_bien_ngheo');
  expect(row(form, 'Tổng cộng', { unit: 'households' })).toEqual([2, 0, 0, 1, 0, 0, 1, 1, 3]);
  // Start 4 + 3, gone 3; new 2, came 1; at the end 5 + 2 + 1: H1 has grown by one.
  expect(row(form, 'Tổng cộng', { unit: 'persons' })).toEqual([7, 0, 0, 3, 0, 0, 2, 1, 8]);
  expect(form.notes[0]).toBe(
    'Thôn A: cột 9 là 8 khẩu; tính theo công thức là 7 khẩu, vì 1 hộ có số khẩu cuối kỳ khác đầu kỳ.',
  );
});

describe('relapsed and new, where only earlier years could tell them apart', () => {
  /** Thôn A: A1 from above, nobody knows which. Thôn B: B1 had newly escaped, B2 unknown. Thôn C: nobody came. */
  const of = (...classes: readonly string[]) =>
    gridRegister({
      households: ['A1', 'B1', 'B2', 'C1'].map((ma_ho, at) =>
        household({
          ...{ ma_ho, chu_ho: `Lê Văn ${ma_ho}`, thon: `Thôn ${ma_ho[0]}`, so_nhan_khau: at + 1 },
          phan_loai: classes[at] ?? 'Hộ nghèo',
        }),
      ),
    });
  const filled = formsOf(of(), { previous: of('Hộ không nghèo', 'Hộ mới thoát nghèo', 'Hộ không nghèo') });
  const form = formOf(filled, 'dien_bien_ngheo');
  const together = (area: string, unit: 'households' | 'persons') =>
    form.rows?.find((each) => each.area === area && each.unit === unit)?.together;

  it('are one sum in the row of a hamlet with somebody nobody can tell, and in the total', () => {
    expect(row(form, 'Thôn A', { unit: 'households' })).toEqual([0, 0, 0, 0, 0, null, null, 0, 1]);
    expect(together('Thôn A', 'households')).toEqual({ columns: ['6', '7'], value: 1 });
    // B1 fell back and B2 nobody knows: 1 relapse alone would leave column 9 one too many.
    expect(together('Thôn B', 'households')).toEqual({ columns: ['6', '7'], value: 2 });
    expect(together('Thôn B', 'persons')).toEqual({ columns: ['6', '7'], value: 2 + 3 });
    expect(together('Tổng cộng', 'households')).toEqual({ columns: ['6', '7'], value: 3 });
  });
  it('are two figures where nobody is in doubt', () => {
    expect(row(form, 'Thôn C', { unit: 'households' })).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(together('Thôn C', 'households')).toBeUndefined();
  });
  it('leave the form adding up as it stands, and a note says what the sum is', () => {
    // Four areas with two rows each; columns 6 and 7 count as their sum.
    expect(form.identities).toEqual({ ok: true, checked: 8, unchecked: 0, fails: [] });
    expect(form.notes[0]).toBe(
      'Ô gộp cột 6 và 7 ghi tổng hai cột, “(6+7)”: 2 hộ vào diện từ hộ không nghèo (A1, Hộ dòng 2; B2, Hộ dòng 4) chưa rõ là tái nghèo hay phát sinh mới, phải xem các năm trước. Muốn tách, ghi ở cột “Diễn biến” của sổ (hộ nghèo: hoặc “Từng là hộ nghèo”) rồi lập lại.',
    );
  });
  it('have their sum by area in the note of the form whose columns stand apart', () => {
    const near = (phan_loai: string) =>
      gridRegister({ households: [household({ thon: 'Thôn A', phan_loai })] });
    const old = formsOf(near('Hộ cận nghèo'), {
      previous: near('Hộ không nghèo'),
      standard: 'vn-2016',
      asOf: '2019-12-31',
    });
    const values = valuesIn(formOf(old, 'can_ngheo_2016'), 'Tổng cộng');
    expect([values['9'], values['11'], values['13']]).toEqual([null, null, 1]);
    expect(formOf(old, 'can_ngheo_2016').notes.join(' ')).toContain(
      'Cột 9 và 11 để trống ở dòng chưa tách được: 1 hộ vào diện từ hộ không nghèo (H001, Hộ dòng 2) chưa rõ là tái nghèo hay phát sinh mới, phải xem các năm trước. Tổng hai cột: Khu vực thành thị 1; Thôn A 1; Tổng cộng 1.',
    );
  });
});

describe('a code given to another family', () => {
  const of = (chu_ho: string, ngay_sinh: number, phan_loai: string) =>
    gridRegister({
      households: [household({ chu_ho, ngay_sinh, thon: 'Thôn A', phan_loai, so_nhan_khau: 3 })],
    });
  const filled = formsOf(of('Phan Văn Long', 1988, 'Hộ không nghèo'), {
    previous: of('Lê Văn An', 1960, 'Hộ nghèo'),
  });

  it('is no escape on the form; the notes say who waits, where they stand and which columns are blank', () => {
    const form = formOf(filled, 'dien_bien_ngheo');
    // Risen above the line (column 3) or gone (column 4): neither 0 nor 1.
    const _ = null;
    expect(row(form, 'Tổng cộng', { unit: 'households' })).toEqual([1, 0, _, _, 0, 0, 0, 0, 0]);
    expect(row(form, 'Tổng cộng', { unit: 'persons' })).toEqual([3, 0, _, _, 0, 0, 0, 0, 0]);
    expect(form.identities).toEqual({ ok: null, checked: 0, unchecked: 4, fails: [] });
    expect(form.notes.slice(0, 3)).toEqual([
      '1 hộ của sổ kỳ trước và 1 hộ của sổ này chưa rõ có phải cùng một hộ không (H001, kỳ trước: Hộ dòng 2; H001, Hộ dòng 2): chờ cán bộ xác định. Các hộ này chỉ tính ở cột đầu kỳ, cuối kỳ; các cột diễn biến chưa có các hộ này. Xem danh sách và cách ghi ở GN Diễn biến.',
      'Cột 3, 4 để trống ở dòng có hộ chưa xếp được: 1 hộ (H001, kỳ trước: Hộ dòng 2) chưa rõ đầu kỳ hoặc cuối kỳ, có thể thuộc cột này hoặc cột khác. Để trống không có nghĩa là 0. GN Diễn biến liệt kê các hộ này.',
      'Chưa kiểm tra được công thức cột 9 ở Thôn A, Tổng cộng: có cột để trống.',
    ]);
  });
  it('says nothing of it below a form it cannot change', () => {
    const notes = formOf(filled, 'dien_bien_can_ngheo').notes.join(' ');
    expect(notes).not.toContain('chờ cán bộ xác định');
  });
  it('is not on the list of those who escaped, which says that it waits', () => {
    const list = formOf(filled, 'danh_sach_thoat');
    expect(list.listed?.map(({ households }) => households)).toEqual([0, 0]);
    expect(list.notes.join(' ')).toContain('chờ cán bộ xác định, danh sách này chưa có các hộ này');
  });
  it('names the period of each sheet, for both are called “Hộ”', () => {
    // Columns of the rows above: D Thôn, E Phân loại, F Số nhân khẩu.
    const form = formOf(filled, 'dien_bien_ngheo');
    expect(form.sources).toEqual([
      'kỳ này: Hộ (E Phân loại hộ, F Số nhân khẩu)',
      'kỳ trước: Hộ (E Phân loại hộ, F Số nhân khẩu)',
    ]);
    expect(formOf(filled, 'danh_sach_thoat').sources).toEqual(['kỳ này: Hộ', 'kỳ trước: Hộ']);
    // A form of this period alone needs no period.
    expect(formOf(filled, 'ket_qua').sources[0]).toMatch(/^Hộ \(/);
  });
});
