import { readRegister } from '../../../../src/core/register/read-register';
import { hamletNotInList } from '../../../../src/core/rules/structure/hamlet-not-in-list';
import { applyFixes } from '../../../support/apply-fixes';
import { gridOf, gridsOf, household, register, type Row } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const inputs = { lists: { hamlets: ['Tổ 3', 'Tổ 5', 'Thôn An Phú', 'Thôn 5'] } };
const at = (...hamlets: readonly (string | number | null)[]): Row[] =>
  hamlets.map((thon, index) => household({ ma_ho: `H${100 + index}`, chu_ho: 'Lê Văn An', thon }));
const times = (count: number, hamlet: string): string[] => Array.from({ length: count }, () => hamlet);

testRule(hamletNotInList, {
  inputs,
  valid: [
    ['as in the list', register(...at('Tổ 3', 'Tổ 5', 'Thôn An Phú'))],
    ['composed otherwise, with spaces', register(...at('Tổ 3'.normalize('NFD'), ' Tổ  5 '))],
    ['no hamlet is written', register(...at('Tổ 3', null, 'Tổ 3', 'Tổ 5')), { blank: 1 }],
  ],
  invalid: [
    [
      'no hamlet of the list; other accents; a number two of them have; another spelling is a note',
      register(...at('Tổ 55', 'Thôn An Phu', 5, 'tổ dân phố số 3', 'Tổ 3')),
      [
        { at: 'Hộ!C2', severity: 'error', fix: null, says: ['Dòng 2', '“Tổ 55”'] },
        { at: 'Hộ!C3', fix: { value: 'Thôn An Phú', apply: 'confirm' }, says: ['khác dấu'] },
        { at: 'Hộ!C4', fix: { value: 'Tổ 5 | Thôn 5', apply: 'confirm', options: ['Tổ 5', 'Thôn 5'] } },
        { at: 'Hộ!C5', severity: 'info', fix: { value: 'Tổ 3', apply: 'safe' }, expected: 'Tổ 3' },
      ],
    ],
    [
      'a name of twenty rows is one finding: the list may lack it; of nineteen it is nineteen',
      register(...at(...times(20, 'Tổ 8'), ...times(19, 'Tổ 9'))),
      [
        { at: 'Hộ!C2', related: Array.from({ length: 19 }, (_, row) => `Hộ!C${row + 3}`), says: ['20 dòng'] },
        ...Array.from({ length: 19 }, (_, row) => `Hộ!C${row + 22}`),
      ],
    ],
    [
      'a group row',
      readRegister([
        gridOf([
          ['Mã hộ', 'Họ và tên chủ hộ', 'CCCD', 'Số nhân khẩu'],
          ['I', 'Tổ dân phố 3', null, null],
          ['H001', 'Lê Văn Hai', '051083990001', 1],
          ['II', 'Tổ dân phố 6', null, null],
          ['H002', 'Lê Văn Ba', '051083990002', 1],
          ['III', 'Tổ dân phố 8', null, null],
          ['H003', 'Lê Văn Tư', '051083990003', 1],
        ]),
      ]).register,
      [{ at: 'Sheet1!B4', fix: null, says: ['“Tổ dân phố 6”'] }, 'Sheet1!B6'],
    ],
    [
      'a column spelt in another way is one note with the fix of every cell',
      register(...at('Tổ 3', ...times(20, 'TDP 03'), 'Tổ 8')),
      [
        {
          at: 'Hộ!C1',
          severity: 'info',
          fix: {
            value: 'Tổ 3',
            apply: 'safe',
            at: { sheet: 'Hộ', row: 3, column: 3 },
            batch: Array.from({ length: 19 }, (_, row) => ({
              ref: { sheet: 'Hộ', row: row + 4, column: 3 },
              value: 'Tổ 3',
            })),
          },
          says: ['20 ô', '“TDP 03”', '“Tổ 3”'],
        },
        'Hộ!C23',
      ],
    ],
  ],
});

it('without a list nothing is judged, and no list is made up from the register', () => {
  const result = runRules(register(...at('Tổ 3', 'Tổ 55')), [hamletNotInList]);
  expect(result.findings).toEqual([]);
  expect(result.notAssessable).toEqual([
    { code: 'ST26', rule: 'hamlet-not-in-list', reason: 'no-list', count: 2 },
  ]);
});

it('after its own fixes nothing is left to say', () => {
  const grids = gridsOf({ households: at(...times(25, 'TDP 03'), 5, 'an phú', 'Thôn An Phu') });
  const { findings } = runRules(readRegister(grids).register, [hamletNotInList], {}, inputs);
  expect(findings.length).toBeGreaterThan(1);
  const chosen = findings.map((finding) => ({
    ...finding,
    fix: finding.fix && { ...finding.fix, value: finding.fix.options?.[0] ?? finding.fix.value },
  }));
  const fixed = readRegister(applyFixes(grids, chosen)).register;
  expect(runRules(fixed, [hamletNotInList], {}, inputs).findings).toEqual([]);
});
