import { readRegister } from '../../../../src/core/register/read-register';
import { householdCodeBlank } from '../../../../src/core/rules/structure/household-code-blank';
import { householdCodeStandIn } from '../../../../src/core/rules/structure/household-code-stand-in';
import { gridOfRecords, household, register } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

const row = (ma_ho: string | number | null, chu_ho: string) => household({ ma_ho, chu_ho, so_nhan_khau: 2 });

testRule(householdCodeStandIn, {
  valid: [
    [
      'codes that hold a zero or an x',
      register(row('H00', 'Lê Văn Một'), row('X1', 'Lê Văn Hai'), row(10, 'Lê Văn Ba')),
    ],
    [
      'a blank code is ST03, a formula error ST33',
      register(row(null, 'Lê Văn Một'), row('#N/A', 'Lê Văn Hai')),
      { blank: 1 },
    ],
    [
      'beneath a head no code is needed',
      readRegister([
        gridOfRecords([
          { stt_ho: 1, ma_ho: 'H001', ho_ten: 'Lê Văn Một', quan_he: 'Chủ hộ' },
          { stt_ho: null, ma_ho: '-', ho_ten: 'Lê Thị Hai', quan_he: 'Vợ' },
        ]),
      ]).register,
    ],
  ],
  invalid: [
    [
      'whatever stands for "no code yet"',
      register(
        row('H001', 'Lê Văn Một'),
        ...['0', '00', '-', 'x', 'chưa có', 'Chưa cấp mã', 'không'].map((code) => row(code, 'Lê Văn Hai')),
        row(0, 'Lê Văn Ba'),
      ),
      [
        { at: 'Hộ!A3', fix: null, says: ['Dòng 3 (Lê Văn Hai)', '“0”'] },
        ...[4, 5, 6, 7, 8, 9, 10].map((at) => `Hộ!A${at}`),
      ],
    ],
    [
      'a whole column of them is one finding at its heading',
      register(...Array.from({ length: 25 }, (_, at) => row('x', `Lê Văn A${at}`))),
      [{ at: 'Hộ!A1', says: ['25', '“x”'] }],
    ],
  ],
});

it('ST03 leaves stand-ins to ST04, and households with one stay apart', () => {
  const found = register(row('0', 'Lê Văn Một'), row('0', 'Lê Văn Hai'), row('H003', 'Lê Văn Ba'));
  expect(found.households).toHaveLength(3);
  const { findings } = runRules(found, [householdCodeBlank, householdCodeStandIn]);
  expect(findings.map(({ code, ref }) => `${code} ${cellName(ref)}`)).toEqual(['ST04 Hộ!A2', 'ST04 Hộ!A3']);
});
