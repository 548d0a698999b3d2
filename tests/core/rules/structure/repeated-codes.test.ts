/** A household code on two rows is one cause: ST05 (or ST06) says so, and nothing that follows from it is an error. */
import type { Row } from '../../../support/builders';
import { gridRegister, household, member } from '../../../support/builders';
import { runRules } from '../../../support/rule-tester';

const names = ['Bùi Văn Bảy', 'Lê Thị Sáu', 'Trần Công Dũng', 'Phạm Thị Hoa'];
/** A head and a child of his; the digits of the number agree with sex and year (NĐ 137/2015: 0 a man of 19xx, 2 of 20xx). */
const families = names.map((name, at) => {
  const sex = name.includes('Thị') ? { gioi_tinh: 'Nữ', digit: 1 } : { gioi_tinh: 'Nam', digit: 0 };
  const code = `BT000${at + 1}`;
  const head: Row = {
    ma_ho: code,
    ho_ten: name,
    quan_he: 'Chủ hộ',
    gioi_tinh: sex.gioi_tinh,
    ngay_sinh: '12/03/1980',
    cccd: `051${sex.digit}8099000${at + 1}`,
  };
  const child: Row = {
    ma_ho: code,
    ho_ten: `Nguyễn Văn Con ${'ABCD'[at]}`,
    quan_he: 'Con đẻ',
    gioi_tinh: 'Nam',
    ngay_sinh: '05/06/2012',
    cccd: `05121299100${at + 1}`,
  };
  const row = household({
    ma_ho: code,
    chu_ho: name,
    so_nhan_khau: 2,
    gioi_tinh: sex.gioi_tinh,
    ngay_sinh: '12/03/1980',
    cccd: head.cccd ?? null,
  });
  return { row, members: [member(head), member(child)] };
});
const rows = families.map(({ row }) => row);
const people = families.flatMap(({ members }) => members);
const errorsOf = (households: readonly Row[], members: readonly Row[] = people) =>
  runRules(gridRegister({ households, members }))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('a code on two rows of the list of households, members on their own sheet', () => {
  it('the book as it was has no error', () => {
    expect(errorsOf(rows)).toEqual([]);
  });

  it('a household copied below is ST05 and nothing else: its members are not missing, its head is not two', () => {
    expect(errorsOf([...rows, rows[2]!])).toEqual(['ST05']);
  });

  it('two households under one code on both sheets: no size is made up from both families', () => {
    const shared = (row: Row): Row => (row.ma_ho === 'BT0004' ? { ...row, ma_ho: 'BT0003' } : row);
    const errors = errorsOf(rows.map(shared), people.map(shared));
    expect(errors).toContain('ST05');
    expect(errors).not.toContain('ST08');
    expect(errors).not.toContain('ST09');
    expect(errors).not.toContain('ST19');
  });
});
