import { poorHouseholdMissing } from '../../../../src/core/rules/consistency/poor-household-missing';
import { readRegister } from '../../../../src/core/register/read-register';
import type { Cell } from '../../../../src/core/model';
import { gridOf, gridOfRecords, register, type Row } from '../../../support/builders';
import { runRules, skipsOf, testRule } from '../../../support/rule-tester';

const of = (ma_ho: Cell, chu_ho: string, phan_loai: string, more: Row = {}): Row => ({
  ma_ho,
  chu_ho,
  cccd: null,
  ngay_sinh: null,
  thon: 'Thôn 1',
  phan_loai,
  ...more,
});
const POOR = 'Hộ nghèo';
const NOT = 'Hộ không nghèo';
const previous = readRegister([
  gridOfRecords(
    [
      of('H1', 'Lê Văn Một', POOR, { cccd: '051070990001', ngay_sinh: 1970 }),
      of('H2', 'Trần Thị Hai', POOR, { cccd: '051165990002', ngay_sinh: 1965 }),
      of('H3', 'Võ Văn Ba', 'Hộ cận nghèo'),
      of('H4', 'Đỗ Văn Tư', NOT),
    ],
    'Sổ 2023',
  ),
]).register;
const rest: readonly Row[] = [of('H3', 'Võ Văn Ba', NOT), of('H4', 'Đỗ Văn Tư', NOT)];
const first = of('H1', 'Lê Văn Một', POOR, { cccd: '051070990001', ngay_sinh: 1970 });
const listed = (title: string, ...rows: readonly Row[]) => {
  const { name, id, cells } = gridOfRecords(rows, title, 1);
  return gridOf([[title], ...cells], name, id);
};

testRule(poorHouseholdMissing, {
  inputs: { previous },
  valid: [
    [
      'both are there: by the code, and by the number where the code was given out again',
      register(...rest, first, of('H9', 'Trần Thị Hai', NOT, { cccd: '051165990002' })),
    ],
    [
      'a new head keeps the code; a name typed without accents, with its year and hamlet, is the same person',
      register(...rest, of('H1', 'Lê Thị Mới', POOR), of('H8', 'TRAN THI HAI', NOT, { ngay_sinh: 1965 })),
    ],
    [
      'who left is on the list of those gone',
      readRegister([
        gridOfRecords([...rest, first], 'Hộ'),
        listed('DANH SÁCH HỘ GIẢM TRONG NĂM', of('H2', 'Trần Thị Hai', POOR)),
      ]).register,
    ],
    [
      'lists of the poor alone: who escaped is missing there too',
      readRegister([listed('DANH SÁCH HỘ NGHÈO', first)]).register,
      { 'list-partial': 1 },
    ],
  ],
  invalid: [
    [
      'both poor households are gone without a word; near-poor and others are not asked for',
      register(of('H4', 'Đỗ Văn Tư', NOT)),
      [
        { at: 'Hộ!A1', fix: null, says: ['H1', 'Lê Văn Một', 'Hộ nghèo', 'Sổ 2023', '2'] },
        { at: 'Hộ!A1', says: ['H2', 'Trần Thị Hai'] },
      ],
    ],
    [
      'the same name in another hamlet, and the same code with another number elsewhere, is not the household',
      register(...rest, first, of('H8', 'Trần Thị Hai', NOT, { ngay_sinh: 1965, thon: 'Thôn 2' })),
      [{ at: 'Hộ!A1', says: ['H2'] }],
    ],
  ],
});

it('merged into another household: the head is found among its members', () => {
  const now = readRegister([
    gridOfRecords([...rest, first], 'Hộ', 0),
    gridOfRecords(
      [
        { ma_ho: 'H1', ho_ten: 'Lê Văn Một', quan_he: 'Chủ hộ', cccd: '051070990001' },
        { ma_ho: 'H1', ho_ten: 'Trần Thị Hai', quan_he: 'Mẹ đẻ', cccd: '051165990002' },
      ],
      'Thành viên',
      1,
    ),
  ]).register;
  expect(runRules(now, [poorHouseholdMissing], {}, { previous }).findings).toEqual([]);
});

it('is not assessable without last period’s register', () => {
  const result = runRules(register(...rest), [poorHouseholdMissing]);
  expect(skipsOf(result, 'CS29')).toEqual({ 'no-previous': 1 });
});

it('asks for the file once where most households are missing', () => {
  const other = readRegister([
    gridOfRecords(Array.from({ length: 30 }, (_, at) => of(`X${at}`, `Phan Văn ${at}`, POOR))),
  ]).register;
  const { findings } = runRules(register(...rest), [poorHouseholdMissing], {}, { previous: other });
  expect(findings.map(({ message }) => message)).toEqual([
    'Sổ này không có 30 hộ nghèo của sổ kỳ trước; có thể tệp kỳ trước là của đơn vị khác.',
  ]);
});
