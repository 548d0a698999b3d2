import { readRegister } from '../../../../src/core/register/read-register';
import { birthYearDigits } from '../../../../src/core/rules/fields/birth-year-digits';
import { idNumberSexDigit } from '../../../../src/core/rules/fields/id-number-sex-digit';
import { relationAgainstSex } from '../../../../src/core/rules/consistency/relation-against-sex';
import { severalHeads } from '../../../../src/core/rules/structure/several-heads';
import {
  gridOfRecords,
  gridRegister,
  member,
  register,
  household,
  type Row,
} from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

// NĐ 137/2015, Điều 13: the fourth digit is even for men (0510…), odd for women (0511…).
const man = '051065990151';
const head = member({ gioi_tinh: 'Nam', cccd: man });
const family = (...members: readonly Row[]) => gridRegister({ members: [head, ...members] });
const person = (quan_he: string | null, gioi_tinh: string | null, cccd: string | null = null): Row =>
  member({ ho_ten: 'Lê Minh Hai', quan_he, gioi_tinh, cccd });

testRule(relationAgainstSex, {
  after: [idNumberSexDigit, severalHeads],
  valid: [
    [
      'words of the sex that is written, and words for either sex',
      family(
        person('Vợ', 'Nữ'),
        person('Con trai út', 'Nam'),
        person('Con dâu', 'Nữ'),
        person('Mẹ vợ', 'Nữ'),
        person('Con', 'Nữ'),
        person('Cháu nội', 'Nam'),
        person('Bác', 'Nữ'),
      ),
    ],
    [
      "a form's word for husband or wife states neither",
      family(person('Vợ (chồng)', 'Nữ'), person('Chồng/vợ', 'Nữ'), person('Anh em', 'Nữ')),
      { unreadable: 1 },
    ],
    ['a sex nobody wrote', family(person('Vợ', null), person('Con gái', 'NT')), { blank: 1, unreadable: 1 }],
    ['a relation nobody wrote', family(person(null, 'Nữ')), { blank: 1 }],
    [
      'no column of the sex',
      gridRegister({ members: [member(), member({ quan_he: 'Vợ' })] }),
      { 'no-column': 1 },
    ],
    ['no column of the relation', register(household({ gioi_tinh: 'Nam' })), { 'no-column': 1 }],
    ["the number alone disagrees: FD07's", family(person('Con trai', 'Nam', '051195990152'))],
  ],
  invalid: [
    [
      'relation and number against the sex: one finding, at the sex',
      family(person('Con trai', 'Nữ', '051095990152'), person('Vợ', 'Nam', '051166990153')),
      [
        {
          at: 'Thành viên!D3',
          severity: 'error',
          related: ['Thành viên!E3', 'Thành viên!C3'],
          fix: { value: 'Nam', apply: 'confirm' },
          expected: 'Nam',
          says: ['quan hệ “Con trai”', '0510•••••152 (số thứ 4 là 0)', 'là Nam'],
        },
        {
          at: 'Thành viên!D4',
          related: ['Thành viên!E4', 'Thành viên!C4', 'Thành viên!D2'],
          fix: { value: 'Nữ', apply: 'confirm' },
          says: ['quan hệ “Vợ”', 'giới tính Nam của chủ hộ'],
        },
      ],
    ],
    [
      'sex and number against the relation: at the relation, with the same relation for the other sex',
      family(person('Con trai út', 'Nữ', '051195990152'), person('Mẹ đẻ', 'Nam', '051040990153')),
      [
        {
          at: 'Thành viên!C3',
          related: ['Thành viên!D3', 'Thành viên!E3'],
          fix: { value: 'Con gái út', apply: 'confirm' },
          says: ['giới tính ghi Nữ và số định danh 0511•••••152'],
        },
        { at: 'Thành viên!C4', fix: { value: 'Cha đẻ', apply: 'confirm' } },
      ],
    ],
    [
      'one against one, and two against two: no value is offered',
      family(person('Con gái', 'Nam'), person('Vợ', 'Nam', '051066990153')),
      [
        { at: 'Thành viên!D3', related: ['Thành viên!C3'], fix: null, expected: '' },
        { at: 'Thành viên!D4', related: ['Thành viên!E4', 'Thành viên!C4', 'Thành viên!D2'], fix: null },
      ],
    ],
    [
      "a woman's 'wife' who is a man by sex and number is her husband",
      gridRegister({
        members: [
          member({ ho_ten: 'Lê Thị Một', gioi_tinh: 'Nữ', cccd: '051165990151' }),
          person('Vợ', 'Nam', '051066990153'),
        ],
      }),
      [{ at: 'Thành viên!C3', fix: { value: 'Chồng', apply: 'confirm' } }],
    ],
    [
      'typed without accents and in capitals',
      family(person('VO', 'Nam', '051166990153'), person('CON GÁI', 'Nam')),
      ['Thành viên!D3', 'Thành viên!D4'],
    ],
    [
      'birth year under men: no single cell can be changed',
      readRegister([
        gridOfRecords([
          {
            stt_ho: 1,
            ho_ten: 'Ngô Hữu Bình',
            quan_he: 'Chủ hộ',
            nam_sinh_nam: 1975,
            nam_sinh_nu: null,
            cccd: '051075990001',
          },
          {
            stt_ho: null,
            ho_ten: 'Lê Thị Trang',
            quan_he: 'Vợ',
            nam_sinh_nam: 1979,
            nam_sinh_nu: null,
            cccd: '051179990002',
          },
        ]),
      ]).register,
      [{ at: 'Hộ!D3', related: ['Hộ!F3', 'Hộ!C3', 'Hộ!D2'], fix: null, says: ['cột Nam'] }],
    ],
  ],
});

describe('one cause', () => {
  it('names the rules it stands for, and is gone once its value is written', () => {
    const rules = [idNumberSexDigit, relationAgainstSex];
    const found = (sex: string) => runRules(family(person('Vợ', sex, '051166990153')), rules).findings;
    expect(found('Nam').map(({ code, also }) => [code, also])).toEqual([['CS08', ['FD07', 'CS06']]]);
    expect(found('Nữ')).toEqual([]);
  });

  it('is not judged by a birth year that has an error in the column for men', () => {
    const row = { stt_ho: null, nam_sinh_nam: null, nam_sinh_nu: null, cccd: null };
    const rows: Row[] = [
      { ...row, stt_ho: 1, ho_ten: 'Ngô Hữu Bình', quan_he: 'Chủ hộ', nam_sinh_nam: 1975 },
      { ...row, ho_ten: 'Lê Thị Trang', quan_he: 'Vợ', nam_sinh_nam: 19855 },
    ];
    const { register } = readRegister([gridOfRecords(rows)]);
    const found = runRules(register, [birthYearDigits, relationAgainstSex]).findings;
    expect(found.map(({ code }) => code)).toEqual(['FD20']);
  });
});
