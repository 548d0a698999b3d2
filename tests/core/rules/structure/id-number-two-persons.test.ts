import { idNumberLostZero } from '../../../../src/core/rules/fields/id-number-lost-zero';
import { idNumberTwoPersons } from '../../../../src/core/rules/structure/id-number-two-persons';
import { gridRegister, household, member, register, type Row } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

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
          // The birth year 1950 that the digits 83 contradict may be the wrong cell after all.
          related: ['Hộ!E3', 'Hộ!C2'],
          severity: 'error',
          fix: null,
          says: ['Lê Văn Một', 'Lê Văn Hai', '0510•••••001', 'khác họ tên và năm sinh'],
        },
        { at: 'Hộ!E5', related: ['Hộ!E4', 'Hộ!C5'], says: ['nhưng khác năm sinh'] },
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
    [
      'a member with the number of his own head, who stands on the household list as well',
      gridRegister({
        households: [
          household({ chu_ho: 'Lê Văn Mẫu', cccd: '051070990001' }),
          household({ ma_ho: 'H002', chu_ho: 'Đỗ Thị Tư', cccd: '051160990003' }),
        ],
        members: [
          member({ ho_ten: 'Lê Văn Mẫu', gioi_tinh: 'Nam', ngay_sinh: 1970, cccd: '051070990001' }),
          member({
            ...{ ho_ten: 'Trần Thị Thử', quan_he: 'Vợ', gioi_tinh: 'Nữ' },
            ...{ ngay_sinh: 1972, cccd: '051070990001' },
          }),
          // The household list alone has the head's number: the son has it as well.
          member({ ma_ho: 'H002', ho_ten: 'Đỗ Thị Tư', ngay_sinh: 1960, cccd: null }),
          member({
            ...{ ma_ho: 'H002', ho_ten: 'Lê Văn Con', quan_he: 'Con' },
            ...{ ngay_sinh: 1985, cccd: '051160990003' },
          }),
        ],
      }),
      [
        // 051-0-70 is a man's of 1970; the wife's row says a woman of 1972.
        {
          at: 'Thành viên!F3',
          related: ['Hộ!C2', 'Thành viên!F2', 'Thành viên!D3', 'Thành viên!E3'],
          severity: 'error',
          says: ['Trần Thị Thử', 'Lê Văn Mẫu', 'không khớp giới tính hoặc năm sinh'],
        },
        { at: 'Thành viên!F5', related: ['Hộ!C3', 'Thành viên!E5'], severity: 'error', says: ['Lê Văn Con'] },
      ],
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

  it('is the one error of a number copied from the head: what it says of sex and birth follows', () => {
    const family = gridRegister({
      members: [
        member({ gioi_tinh: 'Nam', ngay_sinh: 1970, cccd: '051070990001' }),
        member({
          ...{ ho_ten: 'Trần Thị Thử', quan_he: 'Vợ', gioi_tinh: 'Nữ' },
          ...{ ngay_sinh: 1972, cccd: '051070990001' },
        }),
      ],
    });
    const { findings } = runRules(family);
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ code, also }) => [code, also]),
    ).toEqual([['ST16', ['ST14', 'FD07', 'FD09']]]);
  });

  it('is the one finding of a number copied from another household, in both lists of it', () => {
    const { findings } = runRules(
      gridRegister({
        households: [
          household({ chu_ho: 'Lê Văn Mẫu', gioi_tinh: 'Nam', ngay_sinh: 1970, cccd: '051070990001' }),
          household({
            ...{ ma_ho: 'H002', chu_ho: 'Trần Văn Hai', gioi_tinh: 'Nam' },
            ...{ ngay_sinh: 1985, cccd: '051070990001' },
          }),
        ],
        members: [
          member({ ho_ten: 'Lê Văn Mẫu', gioi_tinh: 'Nam', ngay_sinh: 1970, cccd: '051070990001' }),
          member({
            ...{ ma_ho: 'H002', ho_ten: 'Trần Văn Hai', gioi_tinh: 'Nam' },
            ...{ ngay_sinh: 1985, cccd: '051085990002' },
          }),
        ],
      }),
    );
    const told = findings.filter(({ severity }) => severity !== 'info');
    expect(told.map(({ code, severity, also }) => [code, severity, also])).toEqual([
      ['ST16', 'error', ['ST15', 'ST19', 'FD09']],
    ]);
  });
});

describe('ST16 where one of the copies lost its zero', () => {
  const told = (...cells: (string | number)[]) => {
    const rows = ['Lê Văn Tám', 'Phạm Đức Minh'].map((name, i) =>
      at(`H00${i + 1}`, name, { cccd: cells[i] }),
    );
    const { findings } = runRules(register(...rows), [idNumberLostZero, idNumberTwoPersons]);
    return findings.map(({ code, ref }) => `${code} ${cellName(ref)}`);
  };

  it('stands at the copy that has no error of its own, whichever row it is', () => {
    expect(told('051083990001', 51083990001)).toEqual(['ST16 Hộ!E2', 'FD02 Hộ!E3']);
    expect(told(51083990001, '051083990001')).toEqual(['FD02 Hộ!E2', 'ST16 Hộ!E3']);
  });
});
