import { readRegister } from '../../../../src/core/register/read-register';
import { relationNotInList } from '../../../../src/core/rules/fields/relation-not-in-list';
import { nearestRelations } from '../../../../src/core/text/relations';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, household, member, register } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

testRule(relationNotInList, {
  valid: [
    [
      'words of the list, other words, capitals, what is said besides',
      register(
        ...['Chủ hộ', 'CON ĐẺ', 'Bố đẻ', 'Con út', 'Con thứ hai', 'Mẹ của chủ hộ', 'Em họ', 'Khác'].map(
          (quan_he) => household({ quan_he }),
        ),
      ),
    ],
    [
      'which of several, by blood or not, son or daughter: said besides',
      register(
        ...[
          ...[
            'Con gái nuôi',
            'Con trai ruột',
            'Em gái ruột',
            'Cháu nội gái',
            'Cháu ngoại trai',
            'Bà cố',
            'Ông cố nội',
          ],
          ...[
            'Con dâu trưởng',
            'Con rể út',
            'Người ở nhờ',
            'Em trai vợ',
            'Chú út',
            'Con gái riêng',
            'Con gai nuoi',
          ],
        ].map((quan_he) => household({ quan_he })),
      ),
    ],
    [
      'blank, and a mark that says nothing',
      register(household({ quan_he: null, gioi_tinh: 'Nam' }), household({ quan_he: '...' })),
      { blank: 2 },
    ],
    ['no such column', register(household({ gioi_tinh: 'Nam' })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      // 'Chủ hộ?' was once the head without a finding.
      'a word in doubt is no relation: what it would be without its sign may only be proposed',
      register(
        ...['Chủ hộ?', 'Chủ hộ*', '(Vợ)', 'vk ?', 'Con (đẻ) ?', 'Hàng xóm?', 'V?'].map((quan_he) =>
          household({ quan_he }),
        ),
      ),
      [
        {
          at: 'Hộ!C2',
          severity: 'error',
          fix: { value: 'Chủ hộ', apply: 'confirm' },
          says: ['“Chủ hộ?”', 'nghi vấn'],
        },
        { at: 'Hộ!C3', fix: { value: 'Chủ hộ', apply: 'confirm' } },
        { at: 'Hộ!C4', fix: { value: 'Vợ', apply: 'confirm' } },
        { at: 'Hộ!C5', fix: { value: 'Vợ', apply: 'confirm' } },
        { at: 'Hộ!C6', fix: { value: 'Con đẻ', apply: 'confirm' } },
        { at: 'Hộ!C7', fix: null },
        { at: 'Hộ!C8', fix: null },
      ],
    ],
    [
      'a short form or a word without accents is noted, with the word of the list as a safe fix',
      register(
        ...['Chủ hộ', 'Vợ', 'Con đẻ', 'Mẹ đẻ', 'Con', 'CH', 'vk', 'Chu ho', 'con de'].map((quan_he) =>
          household({ quan_he }),
        ),
      ),
      [
        { at: 'Hộ!C7', severity: 'info', fix: { value: 'Chủ hộ', apply: 'safe' }, says: ['CH'] },
        { at: 'Hộ!C8', severity: 'info', fix: { value: 'Vợ', apply: 'safe' } },
        { at: 'Hộ!C9', fix: { value: 'Chủ hộ', apply: 'safe' } },
        { at: 'Hộ!C10', fix: { value: 'Con đẻ', apply: 'safe' } },
      ],
    ],
    [
      'a column typed without accents is noted once',
      register(...['Chu ho', 'vo', 'con de', 'Con'].map((quan_he) => household({ quan_he }))),
      [{ at: 'Hộ!C1', severity: 'info', related: ['Hộ!C2', 'Hộ!C3', 'Hộ!C4'], says: ['Chu ho'] }],
    ],
    [
      'no relation, and none near: for the officer',
      register(household({ quan_he: 'Hàng xóm' }), household({ quan_he: '???' }), household({ quan_he: 3 })),
      [
        { at: 'Hộ!C2', fix: null, says: ['Hàng xóm'] },
        { at: 'Hộ!C3', fix: null },
        { at: 'Hộ!C4', fix: null },
      ],
    ],
    [
      'wrong accents, or a letter away: to be confirmed',
      register(
        household({ quan_he: 'Con đẽ' }),
        household({ quan_he: 'Con traii' }),
        household({ quan_he: 'Vơ' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: 'Con đẻ', apply: 'confirm' } },
        { at: 'Hộ!C3', fix: { value: 'Con trai', apply: 'confirm' } },
        { at: 'Hộ!C4', fix: { value: 'Vợ', apply: 'confirm' } },
      ],
    ],
    [
      'one letter: V is the wife, unless the sex says otherwise; C is several things',
      register(
        household({ quan_he: 'V', gioi_tinh: 'Nữ' }),
        household({ quan_he: 'v.', gioi_tinh: null }),
        household({ quan_he: 'V', gioi_tinh: 'Nam' }),
        household({ quan_he: 'C', gioi_tinh: 'Nam' }),
        household({ quan_he: 'C', gioi_tinh: 'Nữ' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: 'Vợ', apply: 'safe' } },
        { at: 'Hộ!C3', fix: { value: 'Vợ', apply: 'safe' } },
        { at: 'Hộ!C4', fix: { value: 'Vợ', apply: 'confirm' } },
        {
          at: 'Hộ!C5',
          fix: { value: 'Con | Chồng', apply: 'confirm', options: ['Con', 'Chồng'] },
          says: ['Con hoặc Chồng'],
        },
        { at: 'Hộ!C6', fix: { value: 'Con', apply: 'confirm' } },
      ],
    ],
    [
      'V is to be confirmed where her number is a man’s, she is a child, the head is a woman, or there is a wife already',
      gridRegister({
        members: [
          member({ ma_ho: 'H001', gioi_tinh: 'Nam' }),
          // 0: a man born in 19xx (NĐ 137/2015/NĐ-CP, Điều 13).
          member({ ma_ho: 'H001', quan_he: 'V', cccd: '051070000123' }),
          member({ ma_ho: 'H002', gioi_tinh: 'Nam' }),
          member({ ma_ho: 'H002', quan_he: 'V', ngay_sinh: '05/06/2012' }),
          member({ ma_ho: 'H003', gioi_tinh: 'Nữ' }),
          member({ ma_ho: 'H003', quan_he: 'V' }),
          member({ ma_ho: 'H004', gioi_tinh: 'Nam' }),
          member({ ma_ho: 'H004', quan_he: 'Vợ' }),
          member({ ma_ho: 'H004', quan_he: 'V' }),
          member({ ma_ho: 'H005', gioi_tinh: 'Nam' }),
          member({ ma_ho: 'H005', quan_he: 'V', cccd: '051170000123', ngay_sinh: '05/06/1970' }),
        ],
      }),
      [
        { at: 'Thành viên!C3', fix: { value: 'Vợ', apply: 'confirm' } },
        { at: 'Thành viên!C5', fix: { value: 'Vợ', apply: 'confirm' } },
        { at: 'Thành viên!C7', fix: { value: 'Vợ', apply: 'confirm' } },
        { at: 'Thành viên!C10', fix: { value: 'Vợ', apply: 'confirm' } },
        { at: 'Thành viên!C12', fix: { value: 'Vợ', apply: 'safe' } },
      ],
    ],
  ],
});

test('a word near several relations names them all, one near none proposes nothing', () => {
  expect(['Bạn thuyền', 'Hàng xóm', ''].map(nearestRelations)).toEqual([[], [], []]);
  // Without accents 'bá' is the father ('ba'), the grandmother and, as 'bác', nobody: two letters make no third.
  expect(nearestRelations('Bá')).toEqual(['Cha', 'Bà']);
  expect(nearestRelations('Con gaí')).toEqual(['Con gái']);
  expect(nearestRelations('con dau')).toEqual(['Con', 'Con dâu']); // 'Con đầu' is a child
});

test('a word of two relations is to be chosen from', () => {
  const { findings } = runRules(
    gridRegister({ households: [household({ ma_ho: 'H1', quan_he: 'con dau' })] }),
    [relationNotInList],
  );
  expect(findings.map(({ fix }) => fix)).toEqual([
    { value: 'Con | Con dâu', apply: 'confirm', options: ['Con', 'Con dâu'] },
  ]);
});

test('values to choose from are in no batch of a column', () => {
  const rows = Array.from({ length: 30 }, (_, at) =>
    household({ ma_ho: `H${at}`, quan_he: at < 25 ? 'con dau' : 'Con đẽ' }),
  );
  const { findings } = runRules(gridRegister({ households: rows }), [relationNotInList]);
  const written = findings.flatMap(({ fix }) => [
    fix?.value,
    ...(fix?.batch ?? []).map(({ value }) => value),
  ]);
  expect(findings).toHaveLength(30);
  expect(findings.filter(({ fix }) => fix?.options !== undefined)).toHaveLength(25);
  expect(written.filter((value) => value === 'Con | Con dâu')).toHaveLength(25);
});

test('FD31 is silent once the value offered is written', () => {
  const spec = {
    households: ['V', 'Con đẽ', 'Chồnng'].map((quan_he, i) => household({ ma_ho: `H${i}`, quan_he })),
  };
  const { findings } = runRules(gridRegister(spec), [relationNotInList]);
  expect(findings).toHaveLength(3);
  const after = readRegister(applyFixes(gridsOf(spec), findings)).register;
  expect(runRules(after, [relationNotInList]).findings).toEqual([]);
});

test('FD31 on a column of codes is one finding without a value', () => {
  const rows = Array.from({ length: 20 }, (_, i) => household({ quan_he: (i % 5) + 1 }));
  const { findings } = runRules(register(...rows, household({ quan_he: 'Chủ hộ' })), [relationNotInList]);
  expect(findings.map(({ ref, fix, related }) => [cellName(ref), fix, related.length])).toEqual([
    ['Hộ!C1', null, 20],
  ]);
  expect(findings[0]?.todo).toContain('thay mã bằng chữ');
});
