import type { Cell } from '../../../../src/core/model';
import { birthDayShifted } from '../../../../src/core/rules/fields/birth-day-shifted';
import { idNumberBirthYear } from '../../../../src/core/rules/fields/id-number-birth-year';
import { idNumberCentury } from '../../../../src/core/rules/fields/id-number-century';
import { gridRegister, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const person = (ngay_sinh: Cell, cccd: string | null) => household({ ngay_sinh, cccd });
const lastOf1969: Cell = { date: '1969-12-31' };

testRule(birthDayShifted, {
  valid: [
    [
      'born on 31 December, by the ID number too',
      register(person(lastOf1969, '051069990001'), person({ date: '1970-12-31' }, '051070990002')),
    ],
    [
      'text is as it was typed: no zone moves it',
      register(person('31/12/1969', '051070990001'), person('31/12/1969', '051070990002')),
      { blank: 1 },
    ],
    [
      'an ID number in doubt shows nothing',
      register(person(lastOf1969, '51070990001'), person(lastOf1969, '999070990002')),
    ],
    [
      'another day, another fault',
      register(person({ date: '1969-12-30' }, '051070990001'), person(lastOf1969, null)),
    ],
    [
      'a list without ID numbers, beside one that has them',
      gridRegister({
        households: [household({ cccd: '051070990001', ngay_sinh: { date: '1970-05-05' } })],
        members: [{ ma_ho: 'H001', ho_ten: 'Ngô Văn A', ngay_sinh: lastOf1969 }],
      }),
      { 'no-column': 1 },
    ],
  ],
  invalid: [
    [
      'one person: the day that may have moved is named, and no value is proposed',
      register(person(lastOf1969, '051070990001'), person('01/01/1970', null)),
      [
        {
          at: 'Hộ!C2',
          related: ['Hộ!D2'],
          fix: null,
          severity: 'warning',
          says: ['31/12/1969', '01/01/1970'],
        },
      ],
    ],
    [
      'several births of 1 January have become 31 December of the year before: one finding a list, no value',
      gridRegister({
        households: [
          person(lastOf1969, '051070990001'),
          person({ date: '1982-03-14' }, '051082990003'),
          person({ date: '1999-12-31' }, '051200990002'),
        ],
        members: [1, 2].map((i) => ({
          ma_ho: 'H001',
          ho_ten: `Ngô Văn ${i}`,
          ngay_sinh: lastOf1969,
          cccd: `05107099000${i}`,
        })),
      }),
      [
        {
          at: 'Hộ!C2',
          related: ['Hộ!C4', 'Hộ!D2', 'Hộ!D4'],
          fix: null,
          severity: 'warning',
          says: ['2 người'],
        },
        { at: 'Thành viên!C2', fix: null },
      ],
    ],
  ],
});

it('one cause, one finding: FD08 and FD09 leave the shifted births to FD24, and say the others', () => {
  const rules = [birthDayShifted, idNumberCentury, idNumberBirthYear];
  const { findings } = runRules(
    register(
      person(lastOf1969, '051070990001'),
      // Born 1 January 2000, shown as 1999: the century differs as well.
      person({ date: '1999-12-31' }, '051200990002'),
      person({ date: '1969-12-30' }, '051070990003'),
    ),
    rules,
  );
  expect(findings.map(({ code, also, ref }) => [code, also, ref.row])).toEqual([
    ['FD24', ['FD08', 'FD09'], 2],
    ['FD09', [], 4],
  ]);
});
