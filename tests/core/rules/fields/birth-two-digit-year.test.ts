import type { Cell } from '../../../../src/core/model';
import { checkRegister } from '../../../../src/core/rules/run';
import { readRegister } from '../../../../src/core/register/read-register';
import { standardById } from '../../../../src/core/standards/index';
import { birthTwoDigitYear } from '../../../../src/core/rules/fields/birth-two-digit-year';
import { birthUnreadable } from '../../../../src/core/rules/fields/birth-unreadable';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, household, member, register } from '../../../support/builders';
import { SETTINGS, cellName, runRules, testRule } from '../../../support/rule-tester';

/** A household of which the second person is 'Con' or 'Mẹ' of the first. */
const family = (head: Cell, relation: string, birth: Cell) =>
  gridRegister({
    households: [{ ma_ho: 'H001', chu_ho: 'Hà Văn Cả', so_nhan_khau: 2 }],
    members: [
      member({ ho_ten: 'Hà Văn Cả', ngay_sinh: head }),
      member({ ho_ten: 'Hà Thị Hai', quan_he: relation, ngay_sinh: birth }),
    ],
  });

// Review date 31/12/2024.
testRule(birthTwoDigitYear, {
  valid: [
    [
      'whole dates, years and date cells',
      register(
        household({ ngay_sinh: '15/05/2020' }),
        household({ ngay_sinh: 1938 }),
        household({ ngay_sinh: { date: '1987-08-07' } }),
      ),
    ],
    [
      'blank, unreadable, impossible and odd years are not this rule’s',
      register(
        household({ ngay_sinh: 'không nhớ' }),
        household({ ngay_sinh: null }),
        household({ ngay_sinh: '31/02/62' }),
        household({ ngay_sinh: '15/05/0020' }),
      ),
      { unreadable: 3, blank: 1 },
    ],
    ['no column of birth dates', register(household({ gioi_tinh: 'Nam' })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'O09: the ID number decides the century, and is safe; without it both are shown',
      register(
        household({ ngay_sinh: '15/05/20', cccd: '051220999071' }),
        household({ ngay_sinh: '15/05/62', cccd: '051062999072' }),
        household({ ngay_sinh: '15/05/20', cccd: null }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: '15/05/2020', apply: 'safe' }, related: ['Hộ!D2'] },
        { at: 'Hộ!C3', fix: { value: '15/05/1962', apply: 'safe' }, expected: '15/05/1962' },
        {
          at: 'Hộ!C4',
          fix: {
            value: '15/05/1920 | 15/05/2020',
            apply: 'confirm',
            options: ['15/05/1920', '15/05/2020'],
          },
          says: ['15/05/1920 hoặc 15/05/2020'],
          related: [],
        },
      ],
    ],
    [
      'the ID number decides nothing safely where the son would be older than the father, or the father younger',
      gridRegister({
        members: [
          member({ ma_ho: 'H001', ho_ten: 'Hà Văn Cả', ngay_sinh: '01/02/1990', cccd: null }),
          // 0: a man born in 19xx (NĐ 137/2015/NĐ-CP, Điều 13); the number may be the grandfather's.
          member({ ho_ten: 'Hà Văn Hai', quan_he: 'Con', ngay_sinh: '15/05/20', cccd: '051020000123' }),
          member({ ma_ho: 'H002', ho_ten: 'Lê Văn Ba', ngay_sinh: '15/05/12', cccd: '051212000123' }),
          member({ ma_ho: 'H002', ho_ten: 'Lê Văn Tư', quan_he: 'Con', ngay_sinh: '01/02/1990' }),
          member({ ma_ho: 'H003', ho_ten: 'Võ Văn Năm', ngay_sinh: '01/02/1990' }),
          member({
            ma_ho: 'H003',
            ho_ten: 'Võ Văn Sáu',
            quan_he: 'Con',
            ngay_sinh: '15/05/20',
            cccd: '051220000123',
          }),
        ],
      }),
      [
        { at: 'Thành viên!D3', fix: { value: '15/05/1920', apply: 'confirm' }, related: ['Thành viên!E3'] },
        { at: 'Thành viên!D4', fix: { value: '15/05/2012', apply: 'confirm' } },
        { at: 'Thành viên!D7', fix: { value: '15/05/2020', apply: 'safe' } },
      ],
    ],
    [
      // 15/05/10 is 15 May 2010 or 10 May 2015; 15/05/62 has no 62nd day, and 1910 would be 114 years.
      'either end may be the year: not told as the only date possible',
      register(household({ ngay_sinh: '15/05/10' }), household({ ngay_sinh: '25/05/62' })),
      [
        {
          at: 'Hộ!C2',
          fix: { value: '15/05/2010', apply: 'confirm' },
          says: ['không rõ số nào là năm', 'nếu ghi theo ngày/tháng/năm thì là 15/05/2010'],
        },
        { at: 'Hộ!C3', says: ['chỉ có thể là 25/05/1962'] },
      ],
    ],
    [
      'only one year is possible: proposed, not safe',
      register(household({ ngay_sinh: '15/05/62' }), household({ ngay_sinh: 62 })),
      [
        { at: 'Hộ!C2', fix: { value: '15/05/1962', apply: 'confirm' } },
        // A number stays a number.
        { at: 'Hộ!C3', fix: { value: 1962, apply: 'confirm' } },
      ],
    ],
    [
      'a number that is in doubt itself only proposes: lost zero, unknown province, the other sex',
      register(
        household({ ngay_sinh: '15/05/20', gioi_tinh: 'Nam', cccd: '51220999071' }),
        household({ ngay_sinh: '15/05/20', gioi_tinh: 'Nam', cccd: '999220999071' }),
        household({ ngay_sinh: '15/05/20', gioi_tinh: 'Nữ', cccd: '051220999071' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: '15/05/2020', apply: 'confirm' }, says: ['cũng cần xem lại'] },
        { at: 'Hộ!C3', fix: { value: '15/05/2020', apply: 'confirm' } },
        { at: 'Hộ!C4', fix: { value: '15/05/2020', apply: 'confirm' } },
      ],
    ],
    [
      'a number of another year decides nothing',
      register(household({ ngay_sinh: '15/05/20', cccd: '051087999071' })),
      [
        {
          at: 'Hộ!C2',
          fix: { value: '15/05/1920 | 15/05/2020', apply: 'confirm', options: ['15/05/1920', '15/05/2020'] },
          related: ['Hộ!D2'],
          says: ['1987'],
        },
      ],
    ],
    [
      'a child is younger than the head',
      family('12/03/1985', 'Con', '15/05/20'),
      [{ at: 'Thành viên!D3', fix: { value: '15/05/2020', apply: 'confirm' }, says: ['cha mẹ'] }],
    ],
    [
      'a mother is older than the head',
      family('12/03/1945', 'Mẹ', '15/05/20'),
      [{ at: 'Thành viên!D3', fix: { value: '15/05/1920', apply: 'confirm' } }],
    ],
    [
      'a head is older than the children',
      family('15/05/20', 'Con', '12/03/1950'),
      [{ at: 'Thành viên!D2', fix: { value: '15/05/1920', apply: 'confirm' } }],
    ],
  ],
});

describe('FD19 and the rest of the column', () => {
  it('a two-digit year that can be read is not also unreadable', () => {
    const { findings } = runRules(register(household({ ngay_sinh: '15/05/20' })), [
      birthTwoDigitYear,
      birthUnreadable,
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['FD19']);
  });

  it('most of a long column whose ID numbers decide is one finding at the heading, with one safe batch', () => {
    const rows = Array.from({ length: 24 }, (_, i) =>
      household({ ngay_sinh: `15/05/${60 + i}`, cccd: `0510${60 + i}9990${10 + i}` }),
    );
    const { findings } = runRules(register(...rows, household({ ngay_sinh: '15/05/20' })), [
      birthTwoDigitYear,
    ]);
    expect(findings.map(({ ref }) => cellName(ref))).toEqual(['Hộ!C1', 'Hộ!C26']);
    const [column] = findings;
    expect(column?.fix?.apply).toBe('safe');
    expect(column?.fix?.at).toEqual({ sheet: 'Hộ', row: 2, column: 3 });
    expect(column?.fix?.batch).toHaveLength(23);
    expect(column?.related).toHaveLength(24);
  });

  it('what is corrected safely is no longer reported by any rule', () => {
    const spec = {
      households: [
        household({ gioi_tinh: 'Nam', ngay_sinh: '15/05/62', cccd: '051062999071', dan_toc: 'Kinh' }),
        household({ ma_ho: 'H002', chu_ho: 'Hà Văn Cả', gioi_tinh: 'Nam', ngay_sinh: '16/07/1962' }),
      ],
    };
    const inputs = { settings: SETTINGS, standard: standardById('vn-2022') };
    const before = checkRegister(gridRegister(spec), inputs).findings.filter(
      ({ fix }) => fix?.apply === 'safe',
    );
    expect(before.map(({ code }) => code)).toEqual(['FD19']);
    const after = readRegister(applyFixes(gridsOf(spec), before)).register;
    const left = checkRegister(after, inputs).findings.map(({ ref }) => cellName(ref));
    expect(left).not.toContain('Hộ!D2');
  });
});
