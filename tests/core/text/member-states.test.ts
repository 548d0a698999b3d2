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
    // Each of these was once dead or moved away, and lowered the size of the household.
    [
      'member',
      'Không chuyển đi|chưa chuyển đi|chưa tách hộ|chưa cắt khẩu|Chưa chết|chưa mất|khong chuyen di',
    ],
    ['member', 'Chua chuyen di|Không phải chuyển khẩu|Chưa bị xóa tên|chưa có cắt khẩu|Không hề chuyển đi'],
    ['member', 'mất giấy tờ|Mất CCCD|Mất thẻ BHYT|Mất (CCCD)|da mat cccd|Mất đất|Mất mùa|Mất việc|Mất xe'],
    ['member', 'Xin chuyển khẩu (chưa duyệt)|dự kiến chuyển đi|Sắp chuyển đi|Đang làm thủ tục chuyển khẩu'],
    ['member', 'chuyển khẩu (chưa được duyệt)|Chuyển khẩu, chưa xong|Chuyển khẩu – bị từ chối|chờ cắt khẩu'],
    [
      'member',
      'Đã chuyển trường|Đã chuyển công tác|Xóa nghèo|Đã xóa mù chữ|Chuyển khẩu về đây|Chuyển khẩu từ Huế',
    ],
    ['member', 'không ở trọ|Không phải giúp việc|không còn khả năng lao động|Tạm vắng|Tạm trú|Đi tù'],
    ['gone', 'Mất năm 2023|mất 2022|Mất 12/3/2024|Mất (2024)|mất do bệnh|Mất tích|Không còn sống|Xóa khẩu'],
    ['gone', 'Đã chuyển đi, chưa cắt khẩu|Đã chuyển vào Đồng Nai|Đã chuyển (2023)|(đã chết)'],
    ['guest', 'Người giúp việc|Đang ở trọ|ở trọ từ 2020|Không tính (ở trọ)'],
    // Once a plain member ('Đã chết?'), or as gone as the person the words are about ('Chồng chết').
    ['unclear', 'Đã chết?|Chuyển đi ???|Có mặt?|?|Đã chết*|Chuyển đi…|Chết...'],
    ['unclear', 'Chồng chết|Bố đã mất|vợ chuyển đi|chưa khai tử|chong chet'],
    [
      'unclear',
      'Không rõ còn sống hay đã chết|có thể đã chuyển đi|Hình như chết rồi|chưa rõ|Nghe nói đã mất',
    ],
    [
      'unclear',
      'Mất liên lạc|Chuyển về quê|Đã chuyển Gia Lai|Không còn ở đây|Không còn|Chuyển đi rồi về lại',
    ],
    // What the comma leaves denied cannot be told, as in 'Không chuyển đi, tách hộ'.
    ['unclear', 'Không chết, chuyển đi|Không chuyển đi, tách hộ'],
    // Each was once dead, moved away or a lodger: did not go, went for a time, or somebody else's words.
    [
      'member',
      'Hoãn chuyển đi|Hủy tách hộ|Tạm hoãn tách hộ|Không phải đã mất|Không ai chuyển đi|chưa ai chết',
    ],
    ['member', 'không hề đã chuyển đi|Chưa hoàn thành chuyển đi|thoát chết|suýt chết|hoan chuyen di'],
    ['unclear', 'Chuyển đi học đại học|Chuyển đi làm ăn|chuyển đi điều trị|Đã chuyển đi chợ|Chuyển đi Học'],
    ['unclear', 'cho người ở trọ|cho ở thuê|Ở trọ tại Đà Nẵng|chuyển đi tạm thời|con chet|ma chet|co chet'],
    [
      'unclear',
      'Chưa làm thủ tục chuyển đi|Không xin chuyển đi|Chuyển đi, nay về lại|Đã chuyển đi, đang ở nhà',
    ],
    // And each of these was once a plain member without a finding.
    [
      'unclear',
      'Làm thủ tục chuyển đi xong|Xin chuyển đi đã duyệt|Không ở đây nữa|Không cư trú|abc xyz|Giảm',
    ],
    [
      'unclear',
      'Không sống tại địa phương|Bỏ đi|Chuyển|Đã lấy chồng|Lấy chồng xa, cắt hộ tịch|x|0|Chưa có mặt',
    ],
    ['gone', 'Hy sinh|Hi sinh năm 1972|chuyển sang hộ khác|Định cư nước ngoài|Đã chết, chưa khai tử'],
    ['gone', 'Chết do tai nạn giao thông|Chuyển đi Gia Lai từ 3/2023|Đã chuyển ra Hà Nội'],
    ['member', 'Thường trú|Tạm trú từ 2020|Ở nhà|Đi làm ăn xa|Đi học đại học|Đi nghĩa vụ quân sự|Nằm viện'],
    [
      'member',
      'Đi làm công nhân tại Bình Dương|Đi xuất khẩu lao động|Đang đi học ở Đà Nẵng|Chuyển khẩu từ nơi khác',
    ],
    ['member', 'Thường trú tại tổ 3|Đang sinh sống tại thôn 5|Thôi chuyển đi|Chuyển khẩu (từ chối)'],
    ['unclear', 'Đã làm thủ tục chuyển đi|Đã xin chuyển đi|Chuyển đi thôi|Xin chuyển đi - đã chuyển 2023'],
    ['unclear', 'Đang ở Đà Nẵng|Chuyển đi từ Huế|Chuyển đến Gia Lai|Chết, đang ở nhà|Sắp chết'],
    ['unclear', 'đi giúp việc Sài Gòn|Sinh viên ở trọ|Chưa chuyển đến|Chuyển đến 2020, chuyển đi 2023'],
  ])('%s: %s', (state, words) => {
    for (const word of words.split('|')) {
      expect([word, memberState(word)]).toEqual([word, state]);
      expect(memberState(` ${word.normalize('NFD')} `)).toBe(state);
    }
  });
});
