import { phoneFormat } from '../../../../src/core/rules/fields/phone-format';
import { readRegister } from '../../../../src/core/register/read-register';
import { gridRegister, gridsOf, household, member, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';
import { applyFixes } from '../../../support/apply-fixes';

const registerOf = (...phones: readonly (string | number | null)[]) =>
  register(...phones.map((sdt) => household({ sdt })));

// TT 22/2014/TT-BTTTT: mobiles 0 + 9 digits from 03, 05, 07, 08, 09; landlines 02 and 10 or 11 digits in all.
testRule(phoneFormat, {
  valid: [
    [
      'mobiles and landlines in one piece',
      registerOf('0912000001', '0332000001', '02553000002', '0243000002'),
    ],
    ['a lost zero is FD46, an old prefix FD47', registerOf(912000001, '01660000003'), { 'other-error': 2 }],
    [
      'nothing, a dash, words for none, a 0',
      registerOf(null, '-', 'không có', 'chưa có máy', '0'),
      { blank: 5 },
    ],
    [
      'members beneath the head have no telephone of their own',
      gridRegister({
        members: [member({ sdt: '0912000001' }), member({ ho_ten: 'Lê Thị Hai', quan_he: 'Vợ', sdt: null })],
      }),
    ],
    ['no column', register(household()), { 'no-column': 1 }],
  ],
  invalid: [
    [
      // Cases O13 (tansignari#48) and O18 (Cuuhomientrung#121), with other numbers.
      'separators and +84: safe, the number stays the same',
      registerOf('0912.000.001', '0255 3000 002', '+84 98 000 0004', '0084980000004', 84980000004),
      [
        {
          at: 'Hộ!C2',
          severity: 'warning',
          fix: { value: '0912000001', apply: 'safe' },
          says: ['0912.•••.001'],
        },
        { at: 'Hộ!C3', fix: { value: '02553000002', apply: 'safe' } },
        { at: 'Hộ!C4', fix: { value: '0980000004', apply: 'safe' }, says: ['quốc tế'] },
        { at: 'Hộ!C5', fix: { value: '0980000004', apply: 'safe' } },
        { at: 'Hộ!C6', fix: { value: '0980000004', apply: 'safe' } },
      ],
    ],
    [
      'brackets are no code of the country',
      registerOf('(0912)000001', '(+84) 980000004'),
      [
        { at: 'Hộ!C2', fix: { value: '0912000001', apply: 'safe' }, says: ['dấu ngoặc'] },
        { at: 'Hộ!C3', fix: { value: '0980000004', apply: 'safe' }, says: ['quốc tế'] },
      ],
    ],
    [
      'a digit too few or too many, a prefix nobody has, no number at all: nothing is offered',
      registerOf('09998819', '09120000012', '0412000001', 'nhà bà Tư'),
      [
        { at: 'Hộ!C2', fix: null, expected: '', says: ['8 chữ số'] },
        { at: 'Hộ!C3', fix: null, says: ['11 chữ số'] },
        { at: 'Hộ!C4', fix: null },
        { at: 'Hộ!C5', fix: null, says: ['nhà bà Tư'] },
      ],
    ],
    [
      'two numbers, or words beside one: nothing is thrown away',
      registerOf('0912000001 / 0980000004', '0912000001 (con trai)'),
      [
        { at: 'Hộ!C2', fix: null, says: ['2 số'] },
        { at: 'Hộ!C3', fix: null, says: ['con trai'] },
      ],
    ],
  ],
});

it('tells a column written with dots at its heading, and is silent once the fix is written', () => {
  const rows = Array.from({ length: 20 }, (_, at) =>
    household({ ma_ho: `H${at}`, sdt: at % 2 ? `0912.000.1${at + 10}` : `+84912000${at + 110}` }),
  );
  const grids = gridsOf({ households: [...rows, household({ ma_ho: 'H99', sdt: '0980000004' })] });
  const { findings } = runRules(readRegister(grids).register);
  expect(findings.map(({ code, ref, fix }) => [code, ref.row, fix?.apply, fix?.batch?.length])).toEqual([
    ['FD45', 1, 'safe', 19],
  ]);
  const fixed = applyFixes(grids, findings, 'safe');
  expect(fixed[0]?.cells.slice(1, 3).map((cells) => cells[2])).toEqual(['0912000110', '0912000111']);
  expect(runRules(readRegister(fixed).register).findings).toEqual([]);
});
