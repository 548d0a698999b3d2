import * as fc from 'fast-check';
import type { Answer } from '../../../src/core/indicators/household-groups';
import { anyOf, HOUSEHOLD_GROUPS, noneOf, not } from '../../../src/core/indicators/household-groups';
import type { Household } from '../../../src/core/model';
import { gridRegister, household, member, register } from '../../support/builders';

const { minority, noWorker, merit, femaleHead, children, elderly, disabled } = HOUSEHOLD_GROUPS;
const AS_OF = '2024-12-31';
const answers = (group: typeof minority, households: readonly Household[]) =>
  households.map(({ records, members }) => group.answer({ records, members }, AS_OF));

describe('groups of households', () => {
  it('take the mark of the register; blank is not marked, a word that is no mark is not known', () => {
    const rows = ['x', null, 'không', 'chưa rõ'].map((kcknld, at) => household({ ma_ho: `H${at}`, kcknld }));
    expect(answers(noWorker, register(...rows).households)).toEqual(['yes', 'no', 'no', 'unknown']);
  });

  it('say nothing where there is no column, or where nobody has filled it in', () => {
    expect(answers(noWorker, register(household()).households)).toEqual(['absent']);
    expect(
      answers(
        noWorker,
        register(household({ kcknld: null }), household({ ma_ho: 'H2', kcknld: null })).households,
      ),
    ).toEqual(['absent', 'absent']);
  });

  it('take ethnic minority from the head’s group by any of its names, else from the mark', () => {
    const of = (...rows: readonly (readonly [dtts: string | null, dan_toc: string | null])[]) =>
      answers(
        minority,
        register(...rows.map(([dtts, dan_toc], at) => household({ ma_ho: `H${at}`, dtts, dan_toc })))
          .households,
      );
    // A mark that is missing does not make a Hrê household Kinh; a written 'no', or a mark beside a Kinh head, is a
    // contradiction; a head of no written group is what the mark says, and a blank mark says nothing there.
    expect(
      of(['x', 'Hrê'], [null, 'Hrê'], ['không', 'Hrê'], ['?', 'Hrê'], [null, 'Kinh'], ['x', 'Kinh']),
    ).toEqual(['yes', 'yes', 'unknown', 'yes', 'no', 'unknown']);
    expect(of(['x', null], [null, null], ['không', null], ['?', null], ['x', 'Hrê'])).toEqual([
      ...(['yes', 'unknown', 'no', 'unknown', 'yes'] as const),
    ]);
    const marked = ['x', null, 'không'].map((dtts, at) => household({ ma_ho: `H${at}`, dtts }));
    expect(answers(minority, register(...marked).households)).toEqual(['yes', 'no', 'no']);
    const native = ['x', null].map((dtts_tai_cho, at) => household({ ma_ho: `H${at}`, dtts_tai_cho }));
    expect(answers(minority, register(...native).households)).toEqual(['yes', 'absent']);
    const named = ['Kinh', "H're", 'Cor', 'Kih', null].map((dan_toc, at) =>
      household({ ma_ho: `H${at}`, dan_toc }),
    );
    expect(answers(minority, register(...named).households)).toEqual([
      'no',
      'yes',
      'yes',
      'unknown',
      'unknown',
    ]);
  });

  it('take a Kinh head’s household for a minority where it is marked and one of the family is of one', () => {
    const of = (spouse: string) =>
      answers(
        minority,
        gridRegister({
          households: [household({ dtts: 'x' })],
          members: [
            member({ dan_toc: 'Kinh' }),
            member({ ho_ten: 'Phạm Thị Hai', quan_he: 'Vợ', dan_toc: spouse }),
          ],
        }).households,
      );
    expect([of('Hrê'), of('Kinh')]).toEqual([['yes'], ['unknown']]);
  });

  it('take merit from a kind written instead of a mark, and from a member where the household has no column', () => {
    const kinds = ['Thương binh 3/4', 'không', '?', 'x'].map((nguoi_co_cong, at) =>
      household({ ma_ho: `H${at}`, nguoi_co_cong }),
    );
    expect(answers(merit, register(...kinds).households)).toEqual(['yes', 'no', 'unknown', 'yes']);
    const ofMembers = gridRegister({
      households: [household(), household({ ma_ho: 'H002', chu_ho: 'Lê Thị Bé' })],
      members: [
        member({ nguoi_co_cong_tv: null }),
        member({ ho_ten: 'Nguyễn Văn Hai', quan_he: 'Con', nguoi_co_cong_tv: 'x' }),
        member({ ma_ho: 'H002', ho_ten: 'Lê Thị Bé', nguoi_co_cong_tv: null }),
      ],
    });
    expect(answers(merit, ofMembers.households)).toEqual(['yes', 'no']);
  });

  it('take merit from words that name a kind, whatever the denial behind it', () => {
    const words = ['Chưa xác nhận', 'Con liệt sĩ, không hưởng', 'TB', '3/4', 'Không', null];
    const rows = words.map((nguoi_co_cong, at) => household({ ma_ho: `H${at}`, nguoi_co_cong }));
    expect(answers(merit, register(...rows).households)).toEqual([
      ...(['no', 'yes', 'unknown', 'unknown', 'no', 'no'] as const),
    ]);
  });

  it('take a minority’s name in the column of marks for the mark', () => {
    const named = ['Hrê', 'Kinh', 'Kih', null].map((dtts, at) => household({ ma_ho: `H${at}`, dtts }));
    expect(answers(minority, register(...named).households)).toEqual(['yes', 'no', 'unknown', 'no']);
    const native = ['Hrê', 'Kinh', 'Kih'].map((dtts_tai_cho, at) =>
      household({ ma_ho: `H${at}`, dtts_tai_cho }),
    );
    expect(answers(HOUSEHOLD_GROUPS.nativeMinority, register(...native).households)).toEqual([
      ...(['yes', 'no', 'unknown'] as const),
    ]);
  });

  it('leave the head open whose sex is not to be read', () => {
    const rows = ['Nữ', 'Nam', '2', null].map((gioi_tinh, at) => household({ ma_ho: `H${at}`, gioi_tinh }));
    expect(answers(femaleHead, register(...rows).households)).toEqual(['yes', 'no', 'unknown', 'unknown']);
    expect(answers(femaleHead, register(household()).households)).toEqual(['absent']);
  });

  it('know a woman at the head, a child, an old and a disabled member by the review date', () => {
    const { households } = gridRegister({
      households: [
        household({ gioi_tinh: 'Nữ' }),
        household({ ma_ho: 'H002', chu_ho: 'Lê Văn Ba', gioi_tinh: 'Nam' }),
      ],
      members: [
        // 59 on 31/12/2024; the child is 15 on that day and 16 on the next.
        member({ ngay_sinh: '01/01/1965', khuyet_tat: null }),
        member({ ho_ten: 'Nguyễn Thị Tư', quan_he: 'Con', ngay_sinh: '01/01/2009', khuyet_tat: null }),
        // 60 on 31/12/2024.
        member({ ma_ho: 'H002', ho_ten: 'Lê Văn Ba', ngay_sinh: '31/12/1964', khuyet_tat: 'Nặng' }),
      ],
    });
    expect(answers(femaleHead, households)).toEqual(['yes', 'no']);
    expect(answers(children, households)).toEqual(['yes', 'no']);
    expect(answers(elderly, households)).toEqual(['no', 'yes']);
    expect(answers(disabled, households)).toEqual(['no', 'yes']);
  });

  it('leave an age open that the year alone does not settle', () => {
    const { households } = gridRegister({
      households: [household()],
      members: [member({ ngay_sinh: '2009' })],
    });
    // On 30/06/2024: 14 or 15, a child either way; under 16 of a birth in 2008 cannot be told.
    const subject = { records: households[0]!.records, members: households[0]!.members };
    expect(children.answer(subject, '2024-06-30')).toBe('yes');
    expect(children.answer(subject, '2025-06-30')).toBe('unknown');
  });
});

describe('set logic', () => {
  const answer = fc.constantFrom<Answer>('yes', 'no', 'unknown', 'absent');

  it('has every household whose groups are known in a group or in none, and never in both', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Answer>('yes', 'no'), { minLength: 1, maxLength: 6 }),
        (groups) => {
          expect([anyOf(groups), noneOf(groups)].sort()).toEqual(['no', 'yes']);
        },
      ),
    );
  });

  it('counts everybody once: those in a group and those in none are all, however the groups overlap', () => {
    const household = fc.array(fc.constantFrom<Answer>('yes', 'no'), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(household, { maxLength: 40 }), (all) => {
        const inOne = all.filter((groups) => anyOf(groups) === 'yes').length;
        const inNone = all.filter((groups) => noneOf(groups) === 'yes').length;
        expect(inOne + inNone).toBe(all.length);
        // Subtraction would be wrong by as many as the groups overlap.
        const memberships = all.flat().filter((each) => each === 'yes').length;
        expect(all.length - memberships).toBeLessThanOrEqual(inNone);
      }),
    );
  });

  it('never says none of a household one of whose groups cannot be told', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 6 }), (groups) => {
        const known = groups.every((each) => each === 'yes' || each === 'no');
        if (!known) expect(noneOf(groups)).not.toBe('yes');
        expect(not(not(anyOf(groups)))).toBe(anyOf(groups));
      }),
    );
  });
});
