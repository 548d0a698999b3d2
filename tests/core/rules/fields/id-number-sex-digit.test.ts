import { readRegister } from '../../../../src/core/register/read-register';
import { idNumberSexDigit } from '../../../../src/core/rules/fields/id-number-sex-digit';
import {
  gridOfRecords,
  gridRegister,
  household,
  member,
  register,
  type Row,
} from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

// NĐ 137/2015, Điều 13: the fourth digit is even for men, odd for women.
testRule(idNumberSexDigit, {
  valid: [
    [
      'a man with 0, a woman born after 2000 with 3',
      register(
        household({ gioi_tinh: 'Nam', cccd: '051070990001' }),
        household({ gioi_tinh: 'Nữ', cccd: '051301990002' }),
      ),
    ],
    [
      'made-up digits tell nothing',
      register(household({ gioi_tinh: 'Nữ', cccd: '000000000000' })),
      { placeholder: 1 },
    ],
    ['no sex written', register(household({ gioi_tinh: null, cccd: '051070990001' })), { blank: 1 }],
    [
      'an unreadable sex is FD29',
      register(household({ gioi_tinh: 'NT', cccd: '051070990001' })),
      { unreadable: 1 },
    ],
    [
      'thirteen digits tell nothing',
      register(household({ gioi_tinh: 'Nữ', cccd: '0510709900011' })),
      { unreadable: 1 },
    ],
    [
      'a shortened number whose zeros give no province (005) is a guess, no evidence',
      register(household({ gioi_tinh: 'Nam', cccd: '05109799397' })),
      { unreadable: 1 },
    ],
    [
      'mistyped as a whole (FD06), dragged (FD11)',
      register(
        household({ gioi_tinh: 'Nữ', ngay_sinh: 1970, cccd: '510709900011' }),
        household({ gioi_tinh: 'Nam', ngay_sinh: 1970, cccd: '051070990001' }),
        household({ gioi_tinh: 'Nữ', ngay_sinh: 1970, cccd: '051070990002' }),
        household({ gioi_tinh: 'Nữ', ngay_sinh: 1970, cccd: '051070990003' }),
      ),
      { 'other-error': 3 },
    ],
    [
      'relation and number agree against the sex: CS08 says both',
      gridRegister({
        members: [
          member({ gioi_tinh: 'Nam', cccd: '051065990151' }),
          member({ ho_ten: 'Nguyễn Minh Hai', quan_he: 'Con trai', gioi_tinh: 'Nữ', cccd: '051095990152' }),
        ],
      }),
      { 'other-error': 1 },
    ],
    ['no column of the sex', register(household({ cccd: '051070990001' })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'two rows, the later with a shortened number',
      register(
        household({ gioi_tinh: 'Nam', cccd: '051170990001' }),
        household({ gioi_tinh: 'Nữ', cccd: 51070990002 }),
      ),
      [
        { at: 'Hộ!D2', related: ['Hộ!C2'], fix: null, says: ['Nam', 'Nữ', '0511•••••001'] },
        { at: 'Hộ!D3', related: ['Hộ!C3'], fix: null },
      ],
    ],
    [
      'the wife sides with the ID number of the head: one finding, at his sex, for CS06 as well',
      gridRegister({
        members: [
          member({ gioi_tinh: 'Nữ', cccd: '051065990151' }),
          member({ ho_ten: 'Trần Thị Ba', quan_he: 'Vợ', gioi_tinh: 'Nữ', cccd: '051166990153' }),
        ],
      }),
      [
        {
          at: 'Thành viên!D2',
          related: ['Thành viên!E2', 'Thành viên!D3'],
          fix: { value: 'Nam', apply: 'confirm' },
          says: ['giới tính Nữ của vợ/chồng', '0510•••••151'],
        },
      ],
    ],
    [
      'the wife sides with the sex of the head: the ID number is the odd one',
      gridRegister({
        members: [
          member({ gioi_tinh: 'Nam', cccd: '051165990151' }),
          member({ ho_ten: 'Trần Thị Ba', quan_he: 'Vợ', gioi_tinh: 'Nữ', cccd: '051166990153' }),
        ],
      }),
      [{ at: 'Thành viên!E2', related: ['Thành viên!D2'], fix: null }],
    ],
    [
      'a word for either sex does not take sides',
      gridRegister({
        members: [
          member({ gioi_tinh: 'Nam', cccd: '051065990151' }),
          member({ ho_ten: 'Nguyễn Hai', quan_he: 'Con', gioi_tinh: 'Nữ', cccd: '051095990152' }),
        ],
      }),
      [{ at: 'Thành viên!E3', fix: null }],
    ],
    [
      'birth year under women: no single cell can be changed',
      readRegister([
        gridOfRecords([
          {
            stt_ho: 1,
            ho_ten: 'Ngô Hữu Bình',
            quan_he: 'Chủ hộ',
            nam_sinh_nam: null,
            nam_sinh_nu: 1975,
            cccd: '051075990001',
          },
          {
            stt_ho: null,
            ho_ten: 'Lê Thị Trang',
            quan_he: 'Vợ',
            nam_sinh_nam: null,
            nam_sinh_nu: 1979,
            cccd: '051179990002',
          },
        ]),
      ]).register,
      [{ at: 'Hộ!E2', related: ['Hộ!F2', 'Hộ!E3'], fix: null, says: ['cột Nữ'] }],
    ],
    [
      'sex and birth year both contradicted: somebody else’s number, one finding',
      register(
        // 0511: a woman of 19xx; 85: born in 1985. The row says a man born in 1960.
        household({ gioi_tinh: 'Nam', ngay_sinh: 1960, cccd: '051185700123' }),
        // 0513: a woman of 20xx.
        household({ gioi_tinh: 'Nam', ngay_sinh: 1960, cccd: '051385700124' }),
      ),
      [
        { at: 'Hộ!E2', related: ['Hộ!C2', 'Hộ!D2'], fix: null, says: ['Nữ', '85', 'Nam', '1960'] },
        { at: 'Hộ!E3', related: ['Hộ!C3', 'Hộ!D3'], fix: null },
      ],
    ],
  ],
});

describe('FD07 and FD09 on one number', () => {
  it('are one finding that names both', () => {
    const found = (fields: Row) =>
      runRules(register(household({ gioi_tinh: 'Nam', ngay_sinh: 1960, ...fields })))
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ code, also }) => [code, also]);
    expect(found({ cccd: '051185700123' })).toEqual([['FD07', ['FD09']]]);
    expect(found({ cccd: '051385700124' })).toEqual([['FD07', ['FD08', 'FD09']]]);
    // A birth date that cannot be read tells nothing of the year: the sex alone.
    expect(found({ ngay_sinh: '31/02/1960', cccd: '051185700123' })).toEqual([
      ['FD16', []],
      ['FD07', []],
    ]);
  });
});
