import { memberState } from '../../../src/core/text/member-states';

describe('the state column of a member', () => {
  test.each([
    ['gone', 'Đã chết|chết|Mất|Đã mất|Qua đời|Từ trần|Khai tử|Tử vong|Đã báo tử'],
    ['gone', 'Chuyển đi|Đã chuyển đi nơi khác|Chuyển khẩu|Đã chuyển khẩu|Chuyển hộ khẩu đi Gia Lai|Xóa tên'],
    ['gone', 'Tách khẩu|Đã tách hộ|Tách hộ|Cắt khẩu|Cắt hộ khẩu'],
    ['gone', 'Da chet|DA CHET|Chuyen di|Tach khau|Cat khau|Khai tu|Da mat|Mat|Đã chết'],
    ['guest', 'Giúp việc|Ở trọ|Không tính khẩu|o tro|Giúp việc/ở trọ'],
    ['member', 'Còn ở|Có mặt|CÓ MẶT|Co mat|Đang ở|Còn sống||Vắng mặt|Đi làm ăn xa|Đi học'],
    ['member', 'Chuyển đến|Mới chuyển đến|Nhập khẩu|Mới tách hộ|Tách khẩu từ hộ cha mẹ|chuyen den|Nhap khau'],
    ['member', 'Mất sức lao động|Vang mat|Bình thường'],
  ])('%s: %s', (state, words) => {
    for (const word of words.split('|')) {
      expect([word, memberState(word)]).toEqual([word, state]);
      expect(memberState(` ${word.normalize('NFD')} `)).toBe(state);
    }
  });
});
