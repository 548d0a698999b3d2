import { nameBlankOrSingleWord } from '../../../../src/core/rules/fields/name-blank-or-single-word';
import { questionMarksForLetters } from '../../../../src/core/rules/fields/question-marks-for-letters';
import { sexNotInList } from '../../../../src/core/rules/fields/sex-not-in-list';
import { household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

testRule(questionMarksForLetters, {
  valid: [
    [
      'questions and placeholders',
      register(household({ ghi_chu: 'Đã hỏi chưa? Có?không', cccd: '???', dia_chi: '?' })),
    ],
    ['an address of a page', register(household({ ghi_chu: 'https://vi.du/ho?id=5' }))],
  ],
  invalid: [
    [
      'names and addresses, each cell once',
      register(
        household({ chu_ho: 'Tr?n Nh?t Vũ', dia_chi: 'T? 3' }),
        household({ ma_ho: 'H002', chu_ho: '?inh V?n An', dia_chi: 'S? 5 ???ng Cây Gạo, t?ng 3' }),
      ),
      [
        { at: 'Hộ!B2', severity: 'error', fix: null, says: ['Tr?n Nh?t Vũ'] },
        { at: 'Hộ!C2', fix: null },
        { at: 'Hộ!B3', fix: null, says: ['Hộ H002'] },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
    [
      'from twenty cells on the column, once',
      register(
        ...Array.from({ length: 20 }, (_, i) => household({ ma_ho: `H${String(i)}`, chu_ho: 'Nguy?n An' })),
      ),
      [
        {
          at: 'Hộ!B2',
          says: ['20 ô'],
          related: Array.from({ length: 19 }, (_, i) => `Hộ!B${String(i + 3)}`),
        },
      ],
    ],
  ],
});

it('where letters were lost all over the table, “N?” has its letter too', () => {
  const broken = (count: number) =>
    register(
      ...Array.from({ length: count }, (_, i) =>
        household({ ma_ho: `H${String(i)}`, chu_ho: 'Nguy?n An', gioi_tinh: 'N?' }),
      ),
    );
  const codes = (count: number) =>
    runRules(broken(count), [questionMarksForLetters, sexNotInList]).findings.map(({ code }) => code);
  expect(codes(20)).toEqual(['FD44', 'FD44']);
  expect(codes(2)).toEqual(['FD44', 'FD29', 'FD44', 'FD29']);
});

it('a name with lost letters is two words all the same: nothing else is said of it', () => {
  const { findings } = runRules(register(household({ chu_ho: 'Tr?n Nh?t' })), [
    questionMarksForLetters,
    nameBlankOrSingleWord,
  ]);
  expect(findings.map(({ code }) => code)).toEqual(['FD44']);
});
