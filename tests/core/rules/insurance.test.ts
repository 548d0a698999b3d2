import type { Cell } from '../../../src/core/model';
import { insurancePlace, insured, insuredAt, isMarkedColumn } from '../../../src/core/rules/insurance';
import { gridRegister, member, type Row } from '../../support/builders';

const personOf = (fields: Row) =>
  gridRegister({ members: [member({ ngay_sinh: 1970, ...fields })] }).households[0]!.members[0]!;
const at = (co_bhyt: Cell) => {
  const { table, row } = personOf({ co_bhyt });
  return insuredAt({ table, row, field: 'co_bhyt' }, '2024-12-31');
};

describe('the cell of a person’s insurance', () => {
  it.each<[string, readonly Cell[]]>([
    ['yes', ['x', 'Có', true, 'có thẻ', 'đã có', 'đã cấp', 'Đã cấp 2024', 'co bhyt', 'bhyt có']],
    // Social-insurance numbers of ten digits; card numbers of 15 characters; old ones of 13 digits.
    [
      'yes',
      ['5120123456', 5120123456, 'HN4510123456789', 'HN 451.0123-456789', 'GD4515120123456', '5120123456789'],
    ],
    [
      'no',
      [
        'Không',
        false,
        'không có',
        'chưa',
        'chưa có thẻ',
        'chưa mua',
        'hết hạn',
        'Hết hạn 6/2024',
        'hết hiệu lực',
      ],
    ],
    ['unreadable', ['không rõ', 'hỏi lại', 'cộng tác viên', 'tổ 3 khong', '512012345', '51201234567890']],
    ['unreadable', ['H5120123456', 'HNA5120123456', '5120123456A', 'HN451201234', 'HN4 thôn', 'chưat']],
    // A card that was lost is valid still; one that is not given yet is none, and may be; a day without its year is any.
    ['unreadable', ['mất thẻ', 'chờ cấp thẻ', 'sắp hết hạn', 'hết hạn 30/6', 'không rõ có hay không']],
    // The review is on 31/12/2024.
    ['yes', ['hết hạn 1/2025', 'Hết hạn 31/12/2025', 'còn hạn đến 2025']],
    ['no', ['Có nhưng hết hạn', 'Đã ngừng đóng', 'Hết hạn 30/12/2024']],
    ['unreadable', ['hết hạn 2024', 'Hết hạn 31/12/2024']],
    // Doubts, codes and what begins after the review tell nothing of its day.
    ['no', ['có (hết hạn)', 'đã cắt', 'bị cắt', 'không tham gia']],
    [
      'unreadable',
      ['có từ 2025', 'x?', 'có*', 'DN4', 'HN', 2, 'đang làm', 'đang chờ cấp', 'x (hết hạn)', 'có thể'],
    ],
    ['blank', [null, ' ']],
  ])('says %s: %j', (state, cells) => {
    expect(cells.filter((cell) => at(cell) !== state)).toEqual([]);
  });
});

describe('a person is insured by both columns', () => {
  const of = (fields: Row) => insured(personOf(fields), '2024-12-31');
  it('where either says so', () => {
    expect([of({ co_bhyt: 'x' }), of({ bhyt: '5120123456' })]).toEqual(['yes', 'yes']);
    expect([of({ co_bhyt: 'không', bhyt: '5120123456' }), of({ co_bhyt: 'x', bhyt: null })]).toEqual([
      'yes',
      'yes',
    ]);
  });

  it('not where one says no, unknown where one cannot be read, blank where nothing is written', () => {
    expect(of({ co_bhyt: 'không', bhyt: 'hỏi lại' })).toBe('no');
    expect(of({ co_bhyt: null, bhyt: 'hỏi lại' })).toBe('unreadable');
    expect([of({ co_bhyt: null, bhyt: null }), of({})]).toEqual(['blank', 'blank']);
  });

  it('and the place is the column of marks, else that of numbers', () => {
    const field = (fields: Row) => insurancePlace(personOf(fields))?.field;
    expect([field({ co_bhyt: null, bhyt: null }), field({ bhyt: null }), field({})]).toEqual([
      ...['co_bhyt', 'bhyt', undefined],
    ]);
  });
});

describe('a column of marks alone', () => {
  const isMarked = (...cells: readonly Cell[]) => {
    const rows = cells.map((co_bhyt, row) =>
      member({
        ho_ten: `Lê Văn ${'ABCDEG'[row]}`,
        quan_he: row === 0 ? 'Chủ hộ' : 'Con',
        ngay_sinh: 1970,
        co_bhyt,
      }),
    );
    return isMarkedColumn(gridRegister({ members: rows }).tables[0]!);
  };
  it('has a mark on half of its rows and more, and never a no', () => {
    expect(isMarked('x', 'x', null)).toBe(true);
    expect(isMarked('x', null)).toBe(true);
    expect(isMarked('x', null, null)).toBe(false);
    expect(isMarked('x', 'x', 'không')).toBe(false);
    expect(isMarked('x', 'x', 'hỏi lại')).toBe(false);
    expect(isMarked(null, null)).toBe(false);
  });

  it('is not there without the column', () => {
    expect(isMarkedColumn(personOf({}).table)).toBe(false);
  });
});
