import * as fc from 'fast-check';
import { readRegister } from '../../../../src/core/register/read-register';
import { householdCodeUnknown } from '../../../../src/core/rules/structure/household-code-unknown';
import { memberNumberBroken } from '../../../../src/core/rules/structure/member-number-broken';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, household, member, type Row } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

type Number = string | number | null;
const NAMES = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám'];
const numbered = (ma_ho: string, ...numbers: readonly Number[]): Row[] =>
  numbers.map((stt_tv, at) =>
    member({ ma_ho, stt_tv, ho_ten: `Lê Văn ${NAMES[at]}`, quan_he: at === 0 ? 'Chủ hộ' : 'Con' }),
  );

testRule(memberNumberBroken, {
  valid: [
    [
      '1 to n in each household',
      gridRegister({ members: [...numbered('H001', 1, 2, 3), ...numbered('H002', 1)] }),
    ],
    ['each number once, in another order', gridRegister({ members: numbered('H001', 2, 1, 3) })],
    [
      'one numbering for the whole list',
      gridRegister({
        members: [...numbered('H001', 1, 2), ...numbered('H002', 3, 4, 5), ...numbered('H003', 6, 7)],
      }),
      { 'other-numbering': 3 },
    ],
    [
      'each household begins at 0, the head',
      gridRegister({
        members: [...numbered('H001', 0, 1), ...numbered('H002', 0, 1, 2), ...numbered('H003', 1, 2)],
      }),
      { 'other-numbering': 3 },
    ],
    [
      'blank, unreadable and 1.1',
      gridRegister({
        members: [...numbered('H001', 1, null), ...numbered('H002', 1, 'hai'), ...numbered('H003', 1.1, 1.2)],
      }),
      { blank: 1, unreadable: 1, 'other-numbering': 1 },
    ],
    [
      'two heads: the rows are in question, not the numbers',
      gridRegister({
        members: [
          ...numbered('H001', 1, 2),
          ...numbered('H001', 1, 2).map((row) => ({ ...row, ho_ten: 'Võ Tám' })),
        ],
      }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'a household of one is not told “from 1 to 1”',
      gridRegister({
        members: [
          ...numbered('H001', 3),
          ...numbered('H002', 1, 2),
          ...numbered('H003', 1, 2, 3),
          ...numbered('H004', 5),
        ],
      }),
      [
        { at: 'Thành viên!D2', fix: { value: 1, apply: 'safe' }, says: ['hộ có 1 người', 'cần đúng 1'] },
        { at: 'Thành viên!D8', fix: { value: 1, apply: 'safe' } },
      ],
    ],
    [
      'a gap and a repetition; the whole household is numbered again',
      gridRegister({
        members: [...numbered('H001', 1, 5, 3), ...numbered('H002', 1, 2, 2, 3), ...numbered('H003', 1, 2)],
      }),
      [
        {
          at: 'Thành viên!D3',
          severity: 'warning',
          fix: { value: 2, apply: 'safe' },
          says: ['1, 5, 3'],
        },
        {
          at: 'Thành viên!D7',
          related: ['Thành viên!D8'],
          fix: {
            value: 3,
            apply: 'safe',
            batch: [{ ref: { sheet: 'Thành viên', row: 8, column: 4 }, value: 4 }],
          },
        },
      ],
    ],
    [
      'numbers written as text stay text',
      gridRegister({ members: numbered('H001', '01', '02', '04') }),
      [{ at: 'Thành viên!D4', fix: { value: '03', apply: 'safe' } }],
    ],
    [
      'beginning with 0, or with 2 in a household of one',
      gridRegister({ members: [...numbered('H001', 0, 1), ...numbered('H002', 2), ...numbered('H003', 1)] }),
      [{ at: 'Thành viên!D2' }, { at: 'Thành viên!D4', fix: { value: 1, apply: 'safe' } }],
    ],
  ],
});

describe('beside ST07', () => {
  const [first, second, third] = numbered('H001', 1, 2, 3);
  testRule(memberNumberBroken, {
    after: [householdCodeUnknown],
    valid: [
      [
        'the number of a row with a mistyped code is missing, nothing else',
        gridRegister({
          households: [household({ so_nhan_khau: 3 })],
          members: [first!, { ...second, ma_ho: 'H0O1' }, third!],
        }),
        { 'other-error': 1 },
      ],
    ],
    invalid: [
      [
        'other households are judged all the same',
        gridRegister({
          households: ['H001', 'H002', 'H003'].map((ma_ho) => household({ ma_ho, chu_ho: `Lê ${ma_ho}` })),
          members: [...numbered('H001', 1, 3), ...numbered('H002', 1, 1), ...numbered('H003', 1)],
        }),
        ['Thành viên!D3', 'Thành viên!D5'],
      ],
    ],
  });
});

it('after its own fix nothing is left to say', () => {
  const number = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(
      fc.array(fc.array(number, { minLength: 1, maxLength: 8 }), { maxLength: 5 }),
      (households) => {
        const grids = gridsOf({
          members: [
            ...numbered('H001', 1, 2),
            ...households.flatMap((numbers, at) => numbered(`H1${at}`, ...numbers)),
          ],
        });
        const { findings } = runRules(readRegister(grids).register, [memberNumberBroken]);
        const fixed = readRegister(applyFixes(grids, findings)).register;
        expect(runRules(fixed, [memberNumberBroken]).findings).toEqual([]);
      },
    ),
  );
});
