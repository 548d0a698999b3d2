import type { Cell } from '../../../src/core/model';
import { coupleGap, couplesOf, marriageAge } from '../../../src/core/rules/couples';
import type { Place, RuleReport } from '../../../src/core/rules/rule';
import { gridRegister, member, type Row } from '../../support/builders';

const recordOf = (...rows: readonly Row[]) =>
  gridRegister({ members: rows.map((row, at) => member({ ho_ten: `Lê Văn ${'ABCDEG'[at]}`, ...row })) })
    .households[0]!.main;
const clean: Pick<RuleReport, 'hasError'> = { hasError: () => false };
const errorAt = (row: number): typeof clean => ({
  hasError: (at) => at.row === row && (at as Place).field === 'ngay_sinh',
});

describe('husband and wife', () => {
  const couples = (...rows: readonly Row[]) =>
    couplesOf(recordOf(...rows)).map(({ head, spouse }) => [head.row, spouse.row]);
  const present = { trang_thai: 'Có mặt' };
  const dead = { trang_thai: 'Đã chết' };

  it('are the head and each husband or wife listed', () => {
    expect(couples({ quan_he: 'Chủ hộ' }, { quan_he: 'Con' }, { quan_he: 'Vợ' })).toEqual([[2, 4]]);
    expect(couples({ quan_he: 'Vợ' }, { quan_he: 'Chủ hộ' }, { quan_he: 'Vợ' })).toEqual([
      [3, 2],
      [3, 4],
    ]);
  });

  it('are no couple where one has died, no head is given, or two are', () => {
    expect(couples({ quan_he: 'Chủ hộ', ...dead }, { quan_he: 'Vợ', ...present })).toEqual([]);
    expect(couples({ quan_he: 'Chủ hộ', ...present }, { quan_he: 'Vợ', ...dead })).toEqual([]);
    expect(couples({ quan_he: 'Con' }, { quan_he: 'Vợ' })).toEqual([]);
    expect(couples({ quan_he: 'Chủ hộ' }, { quan_he: 'Chủ hộ' }, { quan_he: 'Vợ' })).toEqual([]);
  });
});

describe('years between the two', () => {
  const gap = (head: Cell, spouse: Cell, errors = clean) => {
    const [couple] = couplesOf(
      recordOf({ quan_he: 'Chủ hộ', ngay_sinh: head }, { quan_he: 'Vợ', ngay_sinh: spouse }),
    );
    return coupleGap(couple!, errors);
  };

  it('are the full years from the elder to the younger', () => {
    expect(gap('10/05/1960', '10/05/1970')).toEqual({ min: 10, max: 10 });
    expect(gap('10/05/1970', '10/05/1960')).toEqual({ min: 10, max: 10 });
    expect(gap('10/05/1970', '11/05/1960')).toEqual({ min: 9, max: 9 });
    expect(gap('10/05/1970', '10/05/1970')).toEqual({ min: 0, max: 0 });
    expect(gap(1960, 1970)).toEqual({ min: 9, max: 10 });
    expect(gap(1970, 1960)).toEqual({ min: 9, max: 10 });
  });

  it('begin at none where either may be the elder', () => {
    // Born in one year: less than a year apart either way.
    expect(gap(1970, 1970)).toEqual({ min: 0, max: 1 });
    expect(gap('10/05/1970', 1970)).toEqual({ min: 0, max: 1 });
  });

  it('cannot be told without both birth dates, or with an error in one', () => {
    expect([gap(null, 1970), gap(1970, 'hỏi lại')]).toEqual(['blank', 'unreadable']);
    expect([gap(1960, 1970, errorAt(2)), gap(1960, 1970, errorAt(3))]).toEqual([
      'other-error',
      'other-error',
    ]);
  });
});

describe('the age of marriage (Luật Hôn nhân và gia đình 52/2014/QH13, Điều 8)', () => {
  const on = '2024-12-31';
  const of = (quan_he: string, ngay_sinh: Cell, gioi_tinh: Cell = null) => {
    const age = marriageAge(recordOf({ quan_he, ngay_sinh, gioi_tinh }).members[0]!, on, clean);
    return typeof age === 'string' ? age : [age.limit, age.isUnder];
  };

  it('is full twenty for a man and eighteen for a woman', () => {
    expect(of('Chủ hộ', '01/01/2005', 'Nam')).toEqual([20, true]);
    expect(of('Chủ hộ', '31/12/2004', 'Nam')).toEqual([20, false]);
    expect(of('Chủ hộ', '01/01/2007', 'Nữ')).toEqual([18, true]);
    expect(of('Chủ hộ', '31/12/2006', 'Nữ')).toEqual([18, false]);
  });

  it('is told by the relation first, whatever the sex column says', () => {
    expect(of('Vợ', '31/12/2006', 'Nam')).toEqual([18, false]);
    expect(of('Chồng', '31/12/2006', null)).toEqual([20, true]);
  });

  it('is open between the two where the sex is not known, and below the woman’s certain', () => {
    expect(of('Chủ hộ', '31/12/2006')).toEqual([18, null]);
    expect(of('Chủ hộ', '31/12/2004')).toEqual([18, false]);
    expect(of('Chủ hộ', '01/01/2007')).toEqual([18, true]);
    // Born some day of the year: on 1 July eighteen perhaps.
    expect(
      marriageAge(recordOf({ quan_he: 'Vợ', ngay_sinh: 2006 }).members[0]!, '2024-07-01', clean),
    ).toMatchObject({
      isUnder: null,
    });
  });

  it('cannot be told without a birth date', () => {
    expect(of('Vợ', null)).toBe('blank');
  });
});
