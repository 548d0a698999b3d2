import { idNumberTwoPersons } from '../../../../src/core/rules/structure/id-number-two-persons';
import { gridRegister, household, member, register, type Row } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const at = (ma_ho: string, chu_ho: string, fields = {}) =>
  household({ ma_ho, chu_ho, ngay_sinh: '05/03/1983', gioi_tinh: 'Nam', cccd: '051083990001', ...fields });

testRule(idNumberTwoPersons, {
  valid: [
    ['one person in two households is ST19', register(at('H001', 'Lê Một'), at('H002', 'Lê Một'))],
    ['capitals and the place of the tone', register(at('H001', 'Lê Hòa'), at('H002', 'LÊ HOÀ'))],
    ['composed and decomposed', register(at('H001', 'Lê Hiếu'), at('H002', 'Lê Hiếu'.normalize('NFD')))],
    ['a slip in a long name', register(at('H001', 'Nguyễn Văn Trung'), at('H002', 'Nguyễn Văn Trug'))],
    [
      'a name or a birth that is not written tells nothing',
      register(at('H001', 'Lê Một'), { ...at('H002', 'Lê Một'), ngay_sinh: null }),
    ],
    [
      'made-up numbers and blank ones are nobody’s',
      register(
        at('H001', 'Lê Một', { cccd: '000000000000' }),
        at('H002', 'Lê Hai', { cccd: '000000000000' }),
        at('H003', 'Lê Ba', { cccd: null }),
      ),
      { unreadable: 2, blank: 1 },
    ],
    [
      'the head under two names on two lists of one household',
      gridRegister({
        households: [household({ cccd: '051083990001' })],
        members: [member({ ho_ten: 'Lê Văn Khác', cccd: '051083990001' })],
      }),
    ],
  ],
  invalid: [
    [
      'the cell that contradicts its own row; both are named, the number is masked',
      register(
        at('H001', 'Lê Văn Một', { ngay_sinh: '01/01/1950' }),
        at('H002', 'Lê Văn Hai'),
        at('H003', 'Trần Thị Tư', { gioi_tinh: 'Nữ', cccd: '051190990002', ngay_sinh: 1990 }),
        at('H004', 'Trần Thị Tư', { gioi_tinh: 'Nữ', cccd: '051190990002', ngay_sinh: 1991 }),
      ),
      [
        {
          at: 'Hộ!E2',
          related: ['Hộ!E3'],
          // Of this number FD09 says that it is wrong (birth year 1950, digits 83): one error a cause.
          severity: 'warning',
          fix: null,
          says: ['Lê Văn Một', 'Lê Văn Hai', '0510•••••001', 'khác họ tên và năm sinh'],
        },
        { at: 'Hộ!E5', related: ['Hộ!E4'], says: ['nhưng khác năm sinh'] },
      ],
    ],
    [
      'short given names that share most letters are two names',
      register(at('H001', 'Nguyễn Văn An'), at('H002', 'Nguyễn Văn Ba')),
      [{ at: 'Hộ!E3', severity: 'error' }],
    ],
    [
      'within one household',
      gridRegister({
        members: [
          member({ cccd: '051083990001' }),
          member({ ho_ten: 'Lê Thị Hai', quan_he: 'Vợ', cccd: '051083990001' }),
        ],
      }),
      [{ at: 'Thành viên!D3', related: ['Thành viên!D2'] }],
    ],
  ],
});

describe('ST16 and the other rules', () => {
  it('says of which rules it is the same cause', () => {
    const found = (...rows: readonly Row[]) =>
      runRules(register(...rows), [idNumberTwoPersons]).findings.map(({ also }) => also);
    expect(found(at('H001', 'Lê Một'), at('H002', 'Lê Hai'))).toEqual([['ST15', 'ST19']]);
    const family = gridRegister({
      members: [
        member({ cccd: '051083990001' }),
        member({ ho_ten: 'Lê Hai', quan_he: 'Con', cccd: '051083990001' }),
      ],
    });
    expect(runRules(family, [idNumberTwoPersons]).findings.map(({ also }) => also)).toEqual([['ST14']]);
  });
});
