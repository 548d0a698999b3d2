import { readRegister } from '../../../../src/core/register/read-register';
import { aloneButNotHead } from '../../../../src/core/rules/structure/alone-but-not-head';
import { householdWithoutHead } from '../../../../src/core/rules/structure/household-without-head';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, member } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

const alone = (ma_ho: string, quan_he: string | null, fields = {}) => member({ ma_ho, quan_he, ...fields });
const sure = { value: 'Chủ hộ', apply: 'safe' } as const;
const asked = { value: 'Chủ hộ', apply: 'confirm' } as const;

testRule(aloneButNotHead, {
  valid: [
    ['the head alone', gridRegister({ members: [member()] })],
    ['two persons', gridRegister({ members: [alone('H001', 'Vợ'), alone('H001', 'Con')] })],
    [
      'a blank relation is ST01',
      gridRegister({ members: [alone('H001', null), alone('H002', 'Chủ hộ')] }),
      { blank: 1 },
    ],
    ['a word nobody can read', gridRegister({ members: [alone('H001', 'Chủ hộộ')] }), { unreadable: 1 }],
    [
      'the household declares three: the list is short (ST09)',
      gridRegister({ members: [alone('H001', 'Con', { so_nhan_khau: 3 })] }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'safe only where the size says that nobody is missing',
      gridRegister({
        members: [
          alone('H001', 'Con', { so_nhan_khau: 1 }),
          alone('H002', 'Vợ', { so_nhan_khau: null }),
          alone('H003', 'Chủ hộ', { so_nhan_khau: 1 }),
        ],
      }),
      [
        { at: 'Thành viên!C2', severity: 'error', fix: sure, says: ['hộ một người', '“Con”'] },
        { at: 'Thành viên!C3', fix: asked },
      ],
    ],
    [
      'without a size, the line number tells',
      gridRegister({
        members: [
          alone('H001', 'Con', { stt_tv: 1 }),
          alone('H002', 'Con', { stt_tv: 3 }),
          alone('H003', 'Mẹ'),
        ],
      }),
      [
        { at: 'Thành viên!C2', fix: sure },
        { at: 'Thành viên!C3', fix: asked },
        { at: 'Thành viên!C4', fix: asked },
      ],
    ],
  ],
});

describe('ST22 and ST01', () => {
  const rules = [aloneButNotHead, householdWithoutHead];
  const members = [
    alone('H001', 'Con', { so_nhan_khau: 1 }),
    alone('H002', 'Con', { so_nhan_khau: 3 }),
    alone('H003', null, { so_nhan_khau: 1 }),
  ];

  it('say each household once', () => {
    const { findings } = runRules(gridRegister({ members }), rules);
    expect(findings.map(({ code, ref, also }) => [code, cellName(ref), also])).toEqual([
      ['ST22', 'Thành viên!C2', ['ST01']],
      ['ST01', 'Thành viên!C3', []],
      ['ST01', 'Thành viên!C4', []],
    ]);
  });

  it('have nothing to say once the head is written', () => {
    const grids = gridsOf({ members: members.slice(0, 1) });
    const { findings } = runRules(readRegister(grids).register, rules);
    const fixed = readRegister(applyFixes(grids, findings)).register;
    expect(findings).toHaveLength(1);
    expect(runRules(fixed, rules).findings).toEqual([]);
  });
});
