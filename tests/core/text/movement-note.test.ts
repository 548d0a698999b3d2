import { groupOf, movementOf, namesOfChange, type Group } from '../../../src/core/text/movement-note';

const changeOf = (text: string): string | null => {
  const movement = movementOf(text);
  if (movement === null) return null;
  return movement.kind === 'change' ? `${movement.from.join('|')} > ${movement.to.join('|')}` : movement.kind;
};

describe('a note of the year’s change', () => {
  // Columns 2–8 of the forms dien_bien_ngheo and dien_bien_can_ngheo (shared/domain/forms.json).
  it.each([
    ['Thoát nghèo - trở thành hộ cận nghèo', 'poor > nearPoor'],
    ['Thoát nghèo, trở thành cận nghèo', 'poor > nearPoor'],
    ['Hộ nghèo trở thành hộ cận nghèo', 'poor > nearPoor'],
    ['Nghèo xuống cận nghèo', 'poor > nearPoor'],
    ['Thoát nghèo - vượt chuẩn cận nghèo', 'poor > other'],
    ['Thoát nghèo', 'poor > nearPoor|other'],
    ['THOÁT NGHÈO NĂM 2024', 'poor > nearPoor|other'],
    ['Hộ cận nghèo trở thành hộ nghèo', 'nearPoor > poor'],
    ['Cận nghèo chuyển sang nghèo', 'nearPoor > poor'],
    ['Thoát cận nghèo', 'nearPoor > other'],
    ['Vượt chuẩn cận nghèo', 'poor|nearPoor > other'],
    ['Tái nghèo', 'nearPoor|other > poor'],
    ['Tái cận nghèo', 'other > nearPoor'],
    ['Phát sinh mới', 'other > poor|nearPoor'],
    ['Hộ nghèo phát sinh', 'other > poor|nearPoor'],
    ['Phát sinh hộ nghèo', 'other > poor'],
    ['Phát sinh hộ cận nghèo', 'other > nearPoor'],
    ['Không thay đổi', 'same'],
    ['Không có biến động', 'same'],
    ['Giữ nguyên hộ nghèo', 'same'],
    ['Chuyển đến', 'elsewhere'],
    ['Tách hộ từ hộ PM0012', 'elsewhere'],
    ['Chủ hộ chết, xóa hộ', 'elsewhere'],
    ['Đăng ký thoát nghèo', null],
    ['Dự kiến thoát nghèo năm 2025', null],
    ['Chưa thoát nghèo', null],
    ['Hộ mới thoát nghèo', null],
    ['Thoát nghèo, cận nghèo', null],
    ['Không', null],
    ['x', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(changeOf(text)).toBe(expected);
  });

  it('each name of a change states that change', () => {
    const groups: readonly Group[] = ['poor', 'nearPoor', 'other'];
    for (const from of groups) {
      for (const to of groups) {
        if (from === to) expect(namesOfChange(from, to)).toEqual([]);
        for (const name of namesOfChange(from, to)) {
          const movement = movementOf(name);
          expect(movement?.kind === 'change' && movement.from.includes(from)).toBe(true);
          expect(movement?.kind === 'change' && movement.to.includes(to)).toBe(true);
        }
      }
    }
  });

  it('escaped and average households are of the others', () => {
    expect((['poor', 'nearPoor', 'escaped', 'average', 'notPoor'] as const).map(groupOf)).toEqual([
      'poor',
      'nearPoor',
      'other',
      'other',
      'other',
    ]);
  });
});
