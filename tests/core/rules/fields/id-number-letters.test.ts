import { idNumberLetters } from '../../../../src/core/rules/fields/id-number-letters';
import { readRegister } from '../../../../src/core/register/read-register';
import { gridsOf, household, register, type Row } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';
import { applyFixes } from '../../../support/apply-fixes';

// NĐ 137/2015, Điều 13: 051 Quảng Ngãi, 0 male and 1 female of 19xx, 2 male of 20xx, then the year.
const man = { gioi_tinh: 'Nam', ngay_sinh: '21/12/1983' };

testRule(idNumberLetters, {
  valid: [
    [
      'twelve digits as text or number',
      register(household({ cccd: '051083999131' }), household({ cccd: 101083999131 })),
    ],
    ['a shortened number with dots is FD02', register(household({ cccd: '51.083.999.131' }))],
    ['dots in a made-up number', register(household({ cccd: '000.000.000.000' })), { placeholder: 1 }],
    [
      'letters that give no number of this person: another sex, century, year, no province, no digit',
      register(
        household({ ...man, cccd: 'O51183999131' }),
        household({ ...man, cccd: 'O51283999131' }),
        household({ ...man, cccd: 'O51O84999131' }),
        household({ ...man, cccd: 'O97083999131' }),
        household({ ...man, cccd: '0S1083999131' }),
      ),
    ],
    ['nothing written', register(household({ cccd: ' ' })), { blank: 1 }],
    ['no column', register(household()), { 'no-column': 1 }],
  ],
  invalid: [
    [
      // Case O17 (OpenSID#1817), with other people.
      'separators: safe',
      register(
        household({ ...man, cccd: '051.083.999.131' }),
        household({ ...man, cccd: '051 083\u00a0999 131' }),
        household({ ...man, cccd: "'051083999131" }),
        household({ ...man, cccd: '051-083-999-131' }),
        household({ ...man, cccd: '051083999131.0' }),
      ),
      [
        {
          at: 'Hộ!E2',
          severity: 'warning',
          fix: { value: '051083999131', apply: 'safe' },
          expected: '0510•••••131',
          says: ['051.0••.•••.131'],
        },
        { at: 'Hộ!E3', fix: { value: '051083999131', apply: 'safe' } },
        { at: 'Hộ!E4', fix: { value: '051083999131', apply: 'safe' } },
        { at: 'Hộ!E5', fix: { value: '051083999131', apply: 'safe' } },
        { at: 'Hộ!E6', fix: { value: '051083999131', apply: 'safe' } },
      ],
    ],
    [
      'letters for digits: to be confirmed, where the number is this person’s as far as one can tell',
      register(
        household({ gioi_tinh: 'Nam', ngay_sinh: '23/12/2010', cccd: 'O5121O999133' }),
        household({ gioi_tinh: 'Nữ', ngay_sinh: 1991, cccd: '05ll9I999133' }),
        household({ gioi_tinh: null, ngay_sinh: null, cccd: '0510839991o1' }),
        household({ ...man, cccd: '51O83999131' }),
      ),
      [
        { at: 'Hộ!E2', fix: { value: '051210999133', apply: 'confirm' }, says: ['O512•O•••133'] },
        { at: 'Hộ!E3', fix: { value: '051191999133', apply: 'confirm' } },
        { at: 'Hộ!E4', fix: { value: '051083999101', apply: 'confirm' } },
        { at: 'Hộ!E5', fix: { value: '051083999131', apply: 'confirm' } },
      ],
    ],
  ],
});

describe('a column written with dots throughout', () => {
  // 051.083.100.003 and so on, three apart so that nothing looks dragged.
  const rows: Row[] = Array.from({ length: 24 }, (_, at) =>
    household({
      ma_ho: `H${at}`,
      chu_ho: `Lê Văn ${String.fromCharCode(65 + at)}`,
      ...man,
      cccd: `051.083.100.${String(at * 3 + 101)}`,
    }),
  );
  const grids = gridsOf({ households: [...rows, household({ ma_ho: 'H99', ...man, cccd: '051083999131' })] });

  it('is one finding at the heading whose fix writes every cell, and is silent when written', () => {
    const { findings } = runRules(readRegister(grids).register);
    expect(findings.map(({ code, ref }) => [code, ref.row])).toEqual([['FD05', 1]]);
    expect(findings[0]?.related).toHaveLength(24);
    expect(findings[0]?.message).toContain('24');
    expect(runRules(readRegister(applyFixes(grids, findings, 'safe')).register).findings).toEqual([]);
  });
});
