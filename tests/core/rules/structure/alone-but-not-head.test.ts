import { readRegister } from '../../../../src/core/register/read-register';
import { aloneButNotHead } from '../../../../src/core/rules/structure/alone-but-not-head';
import { householdWithoutHead } from '../../../../src/core/rules/structure/household-without-head';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, household, member } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

const alone = (ma_ho: string, quan_he: string | null, fields = {}) => member({ ma_ho, quan_he, ...fields });
const GROWN = { so_nhan_khau: 1, ngay_sinh: '01/02/1970' };
const sure = { value: 'Chủ hộ', apply: 'safe' } as const;
const asked = { value: 'Chủ hộ', apply: 'confirm' } as const;

testRule(aloneButNotHead, {
  valid: [
    ['the head alone', gridRegister({ members: [member()] })],
    ['two persons', gridRegister({ members: [alone('H001', 'Vợ'), alone('H001', 'Con')] })],
    [
      'a blank relation is ST01',
      gridRegister({ members: [alone('H001', null), alone('H002', 'Chủ hộ')] }),
      { blank: 1 },
    ],
    ['a word nobody can read', gridRegister({ members: [alone('H001', 'Chủ hộộ')] }), { unreadable: 1 }],
    [
      'the household declares three: the list is short (ST09)',
      gridRegister({ members: [alone('H001', 'Con', { so_nhan_khau: 3 })] }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'safe only where the size says that nobody is missing',
      gridRegister({
        members: [
          alone('H001', 'Con', { so_nhan_khau: 1, ngay_sinh: '01/02/1970' }),
          alone('H002', 'Vợ', { so_nhan_khau: null, ngay_sinh: '01/02/1970' }),
          alone('H003', 'Chủ hộ', { so_nhan_khau: 1, ngay_sinh: '01/02/1970' }),
        ],
      }),
      [
        { at: 'Thành viên!C2', severity: 'error', fix: sure, says: ['hộ một người', '“Con”'] },
        { at: 'Thành viên!C3', fix: asked },
      ],
    ],
    [
      'without a size, the line number tells',
      gridRegister({
        members: [
          alone('H001', 'Con', { stt_tv: 1, ngay_sinh: '01/02/1970' }),
          alone('H002', 'Con', { stt_tv: 3, ngay_sinh: '01/02/1970' }),
          alone('H003', 'Mẹ', { ngay_sinh: '01/02/1970' }),
        ],
      }),
      [
        { at: 'Thành viên!C2', fix: sure },
        { at: 'Thành viên!C3', fix: asked },
        { at: 'Thành viên!C4', fix: asked },
      ],
    ],
    [
      'never safe where the household list names another head: the head’s row is missing, or one of the two names is wrong',
      gridRegister({
        households: [
          household({ ma_ho: 'H001', chu_ho: 'Lê Văn Chánh', so_nhan_khau: 1 }),
          household({ ma_ho: 'H002', chu_ho: 'Trần Thị Hoà', so_nhan_khau: 1 }),
          household({ ma_ho: 'H003', chu_ho: 'không rõ', so_nhan_khau: 1 }),
          household({ ma_ho: 'H004', chu_ho: 'Trần Thị Hoa', so_nhan_khau: 1 }),
        ],
        members: [
          alone('H001', 'Con', { ho_ten: 'Lê Thị Khác', ngay_sinh: '01/02/1970' }),
          // The tone stands elsewhere, the capitals differ: the same name.
          alone('H002', 'Vợ', { ho_ten: 'TRẦN THỊ HÒA', ngay_sinh: '01/02/1970' }),
          alone('H003', 'Vợ', { ho_ten: 'Võ Thị Lan', ngay_sinh: '01/02/1970' }),
          alone('H004', 'Vợ', { ho_ten: 'Trần Thị Hòa', ngay_sinh: '01/02/1970' }),
        ],
      }),
      [
        {
          at: 'Thành viên!C2',
          fix: asked,
          related: ['Hộ!B2'],
          says: ['danh sách hộ ghi chủ hộ là Lê Văn Chánh'],
        },
        { at: 'Thành viên!C3', fix: sure },
        { at: 'Thành viên!C4', fix: sure },
        { at: 'Thành viên!C5', fix: asked, related: ['Hộ!B5'] },
      ],
    ],
    [
      'never safe where a head is named on the member’s own row',
      gridRegister({
        members: [
          alone('H001', 'Con', { ...GROWN, chu_ho: 'Lê Văn Chánh' }),
          alone('H002', 'Con', { ...GROWN, chu_ho: 'Nguyễn Văn Ân' }),
        ],
      }),
      [
        { at: 'Thành viên!C2', fix: asked },
        { at: 'Thành viên!C3', fix: sure },
      ],
    ],
    [
      // On 31/12/2024: born 31/12/2006 is 18 that day, born 01/01/2007 is 17; the year 2006 alone 17 or 18.
      'never safe for a child; of age is safe',
      gridRegister({
        members: [
          alone('H001', 'Con đẻ', { so_nhan_khau: 1, ngay_sinh: '05/06/2012' }),
          alone('H002', 'Con', { so_nhan_khau: 1, ngay_sinh: '01/01/2007' }),
          alone('H003', 'Con', { so_nhan_khau: 1, ngay_sinh: '31/12/2006' }),
          alone('H004', 'Con', { so_nhan_khau: 1, ngay_sinh: '2007' }),
        ],
      }),
      [
        { at: 'Thành viên!C2', fix: asked, related: ['Thành viên!E2'], says: ['12 tuổi'] },
        { at: 'Thành viên!C3', fix: asked, says: ['17 tuổi'] },
        { at: 'Thành viên!C4', fix: sure },
        { at: 'Thành viên!C5', fix: asked },
      ],
    ],
    [
      'a child stays a child whose name the household list has as head',
      gridRegister({
        households: [
          household({ ma_ho: 'H001', chu_ho: 'Lê Thị Út', so_nhan_khau: 1 }),
          household({ ma_ho: 'H002', chu_ho: 'Lê Thị Ba', so_nhan_khau: 1 }),
        ],
        members: [
          alone('H001', 'Con', { ho_ten: 'Lê Thị Út', ngay_sinh: '05/06/2012' }),
          alone('H002', 'Con', { ho_ten: 'Lê Thị Ba', ngay_sinh: '05/06/1982' }),
        ],
      }),
      [
        { at: 'Thành viên!C2', fix: asked },
        { at: 'Thành viên!C3', fix: sure },
      ],
    ],
    [
      // 051 Quảng Ngãi, 2 and 3: man and woman born in 20xx; 0 a man born in 19xx (NĐ 137/2015/NĐ-CP, Điều 13).
      'without a birth date the ID number tells the age, else the household list must name the person',
      gridRegister({
        households: ['H001', 'H002', 'H003', 'H004'].map((ma_ho) =>
          household({ ma_ho, chu_ho: ma_ho === 'H003' ? 'Lê Văn Ba' : null, so_nhan_khau: 1 }),
        ),
        members: [
          alone('H001', 'Con', { ho_ten: 'Lê Văn An', ngay_sinh: null, cccd: '051212000123' }),
          alone('H002', 'Con', { ho_ten: 'Lê Văn Hai', ngay_sinh: null, cccd: '051070000123' }),
          alone('H003', 'Con', { ho_ten: 'Lê Văn Ba', ngay_sinh: 'không nhớ', cccd: null }),
          alone('H004', 'Con', { ho_ten: 'Lê Văn Tư', ngay_sinh: 'không nhớ', cccd: null }),
        ],
      }),
      [
        { at: 'Thành viên!C2', fix: asked },
        { at: 'Thành viên!C3', fix: sure },
        { at: 'Thành viên!C4', fix: sure },
        { at: 'Thành viên!C5', fix: asked },
      ],
    ],
    [
      'never safe where another list of the household counts two, nor where a size cannot be read',
      gridRegister({
        households: [
          household({ ma_ho: 'H001', chu_ho: 'Nguyễn Văn Ân', so_nhan_khau: 1 }),
          household({ ma_ho: 'H002', chu_ho: 'Nguyễn Văn Ân', so_nhan_khau: 'một' }),
        ],
        members: [
          alone('H001', 'Con', { ngay_sinh: '01/02/1970', so_nhan_khau: 2 }),
          alone('H002', 'Con', { ngay_sinh: '01/02/1970', so_nhan_khau: 1 }),
        ],
      }),
      [
        { at: 'Thành viên!C2', fix: asked },
        { at: 'Thành viên!C3', fix: asked },
      ],
    ],
  ],
});

describe('ST22 and ST01', () => {
  const rules = [aloneButNotHead, householdWithoutHead];
  const members = [
    alone('H001', 'Con', { so_nhan_khau: 1 }),
    alone('H002', 'Con', { so_nhan_khau: 3 }),
    alone('H003', null, { so_nhan_khau: 1 }),
  ];

  it('say each household once', () => {
    const { findings } = runRules(gridRegister({ members }), rules);
    expect(findings.map(({ code, ref, also }) => [code, cellName(ref), also])).toEqual([
      ['ST22', 'Thành viên!C2', ['ST01']],
      ['ST01', 'Thành viên!C3', []],
      ['ST01', 'Thành viên!C4', []],
    ]);
  });

  it('have nothing to say once the head is written', () => {
    const grids = gridsOf({ members: members.slice(0, 1) });
    const { findings } = runRules(readRegister(grids).register, rules);
    const fixed = readRegister(applyFixes(grids, findings)).register;
    expect(findings).toHaveLength(1);
    expect(runRules(fixed, rules).findings).toEqual([]);
  });
});
