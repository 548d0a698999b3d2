import { possibleDuplicate } from '../../../../src/core/rules/structure/possible-duplicate';
import { temporaryNumberDuplicate } from '../../../../src/core/rules/structure/temporary-number-duplicate';
import { gridRegister, household, member, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const at = (ma_ho: string, cccd: string | number | null, fields = {}) =>
  household({ ma_ho, chu_ho: 'Lê Văn Tư', ngay_sinh: '05/03/1980', cccd, ...fields });
const [one, two] = ['051080990101', '051080995678'] as const;

testRule(temporaryNumberDuplicate, {
  valid: [
    ['a blank cell is ST17', register(at('H001', one), at('H002', null))],
    ['two whole numbers are ST17', register(at('H001', one), at('H002', two))],
    ['two stand-ins are ST17', register(at('H001', '0'), at('H002', '215990001'))],
    ['another person', register(at('H001', one), at('H002', '0', { ngay_sinh: '06/03/1980' }))],
    ['eleven digits are a lost zero, not an old card', register(at('H001', one), at('H002', 51080995678))],
  ],
  invalid: [
    [
      'at the stand-in or the old card, whichever stands first',
      register(
        at('H001', '000000000000'),
        at('H002', one),
        at('H003', two, { chu_ho: 'Hồ Thị Năm' }),
        at('H004', '215990001', { chu_ho: 'HỒ THỊ NĂM' }),
      ),
      [
        {
          at: 'Hộ!D2',
          severity: 'warning',
          related: ['Hộ!D3', 'Hộ!B2', 'Hộ!B3'],
          fix: null,
          says: ['Lê Văn Tư', 'H002', '0510•••••101'],
        },
        { at: 'Hộ!D5', related: ['Hộ!D4', 'Hộ!B5', 'Hộ!B4'] },
      ],
    ],
    ['a word for no number', register(at('H001', one), at('H002', 'chưa có')), ['Hộ!D3']],
  ],
});

it('ST18 and ST17 tell a case once', () => {
  const found = (cccd: string | null) =>
    runRules(register(at('H001', one), at('H002', cccd)), [temporaryNumberDuplicate, possibleDuplicate])
      .findings;
  expect(found('0').map(({ code, also }) => [code, also])).toEqual([['ST18', ['ST17']]]);
  expect(found(null).map(({ code, also }) => [code, also])).toEqual([['ST17', ['ST18']]]);
});

it('a household of which one person has a stand-in is told by it', () => {
  const members = ['H001', 'H002'].flatMap((ma_ho, index) => [
    member({ ma_ho, ngay_sinh: '05/03/1980', cccd: null }),
    member({ ma_ho, ho_ten: 'Lê Văn Con', quan_he: 'Con', ngay_sinh: '07/08/2001', cccd: index ? '0' : two }),
  ]);
  const { findings } = runRules(gridRegister({ members }), [temporaryNumberDuplicate, possibleDuplicate]);
  expect(findings.map(({ code }) => code)).toEqual(['ST18']);
});
