import { birthAfterReview } from '../../../../src/core/rules/fields/birth-after-review';
import { idNumberCentury } from '../../../../src/core/rules/fields/id-number-century';
import { readRegister } from '../../../../src/core/register/read-register';
import { gridsOf, household, member, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';
import { applyFixes } from '../../../support/apply-fixes';

// NĐ 137/2015, Điều 13: the fourth digit is 0 or 1 for 19xx, 2 or 3 for 20xx, 4 and 5 for 21xx. Review on 31/12/2024.
testRule(idNumberCentury, {
  after: [birthAfterReview],
  valid: [
    [
      '1999 with 0, 2000 with 2',
      register(
        household({ ngay_sinh: '31/12/1999', cccd: '051099990001' }),
        household({ ngay_sinh: 2000, cccd: '051200990001' }),
      ),
    ],
    [
      'a shortened number is judged with its zero',
      register(household({ ngay_sinh: 1970, cccd: 51070990001 })),
    ],
    [
      'where the year digits differ too, FD09 says both',
      register(household({ ngay_sinh: 1970, cccd: '051212990001' })),
      { 'other-error': 1 },
    ],
    [
      'a birth date ahead of the review is FD25',
      register(household({ ngay_sinh: '28/10/2047', cccd: '051047990001' })),
      { 'other-error': 1 },
    ],
    ['no birth date', register(household({ ngay_sinh: null, cccd: '051070990001' })), { blank: 1 }],
    ['no column of it', register(household({ cccd: '051070990001' })), { 'no-column': 1 }],
    ['made-up digits', register(household({ ngay_sinh: 1970, cccd: '000000000000' })), { placeholder: 1 }],
  ],
  invalid: [
    [
      'a number of somebody not yet born: the number must be wrong, no birth date is offered',
      register(
        household({ ngay_sinh: '01/02/1944', cccd: '051244990001' }),
        household({ ngay_sinh: 1991, cccd: '051291990002' }),
      ),
      [
        { at: 'Hộ!D2', severity: 'error', related: ['Hộ!C2'], fix: null, says: ['1944', '2044'] },
        { at: 'Hộ!D3', related: ['Hộ!C3'], fix: null },
      ],
    ],
    [
      'a fourth digit of a century to come, whatever the birth date',
      register(
        household({ ngay_sinh: '01/02/1944', cccd: '051444990001' }),
        household({ ngay_sinh: null, cccd: '051544990002' }),
      ),
      [
        { at: 'Hộ!D2', related: [], fix: null, says: ['2100'] },
        { at: 'Hộ!D3', says: ['2100'] },
      ],
    ],
    [
      'no child is the head of a household: the number is to be looked at',
      register(household({ ngay_sinh: '05/03/1915', cccd: '051215990001' })),
      [{ at: 'Hộ!D2', fix: null }],
    ],
  ],
});

describe('a year put in the wrong century', () => {
  const grids = gridsOf({
    members: [
      member({ ngay_sinh: '02/03/1970', cccd: '051070990001' }),
      member({ ho_ten: 'Hà Văn Bé', quan_he: 'Con', ngay_sinh: '15/05/1920', cccd: '051220990002' }),
    ],
  });
  const { findings } = runRules(readRegister(grids).register, [idNumberCentury]);

  it('offers the birth date in the century of the number, to be confirmed', () => {
    expect(findings.map(({ ref, fix }) => [ref.row, fix])).toEqual([
      [3, { value: '15/05/2020', apply: 'confirm', at: { sheet: 'Thành viên', row: 3, column: 4 } }],
    ]);
    expect(findings[0]?.todo).toContain('15/05/2020');
  });

  it('is silent when it is written', () => {
    const fixed = readRegister(applyFixes(grids, findings, 'confirm')).register;
    expect(runRules(fixed).findings).toEqual([]);
  });
});

describe('one wrong fourth digit', () => {
  const codes = (cccd: string) =>
    runRules(register(household({ gioi_tinh: 'Nam', ngay_sinh: '20/01/1998', cccd })))
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ code, also, related }) => [code, ...also, related.map(({ column }) => column)]);

  it('gives one error where it says another sex and another century', () => {
    // 3: a woman of 20xx; the row says a man of 1998. 2: a man of 20xx; 1: a woman of 19xx.
    expect(codes('051398990003')).toEqual([['FD07', 'FD08', [3, 4]]]);
    expect(codes('051298990003')).toEqual([['FD08', [4]]]);
    expect(codes('051198990003')).toEqual([['FD07', [3]]]);
  });

  it('is nobody’s from 4 on, whatever sex it gives', () => {
    expect(codes('051598990003')).toEqual([['FD08', 'FD07', []]]);
  });
});
