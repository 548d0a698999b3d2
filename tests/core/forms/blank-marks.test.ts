/** What blanks in both columns of marks mean is said below every form that counts by class. */
import { gridRegister, household, type Row } from '../../support/builders';
import { formsOf } from '../../support/filled-forms';

const row = (at: number, more: Row): Row =>
  household({ ma_ho: `T${at}`, chu_ho: `Đinh Văn ${at}`, thon: 'A', so_nhan_khau: 2, ...more });
const MARKED = [
  row(1, { la_ho_ngheo: 'x', la_ho_can_ngheo: null }),
  row(2, { la_ho_ngheo: null, la_ho_can_ngheo: 'x' }),
];
const SAID = /để trống cả hai cột Nghèo \([A-Z]\) và Cận nghèo \([A-Z]\)/;
const notesOf = (rows: readonly Row[]) =>
  formsOf(gridRegister({ households: rows })).report.forms.map(({ id, notes }) => [
    id,
    notes.filter((note) => SAID.test(note)),
  ]);

it('names how many households nobody has marked, on every form', () => {
  const notes = notesOf([...MARKED, row(3, {}), row(4, {})]);
  expect(notes.length).toBeGreaterThan(3);
  for (const [, said] of notes) {
    expect(said).toEqual([expect.stringContaining('2 hộ để trống cả hai cột')]);
    expect(said?.[0]).toContain('chưa biết có phải không nghèo');
  }
});

it('says nothing where every household is marked', () => {
  expect(notesOf(MARKED).every(([, said]) => said?.length === 0)).toBe(true);
});
