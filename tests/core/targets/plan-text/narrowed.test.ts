/** The words that narrow a target to a part of its group are kept with it, and only those. */
import fc from 'fast-check';
import { readPlanText } from '../../../../src/core/targets/plan-text/read-plan-text';

const HEAD = 'II. MỤC TIÊU CỤ THỂ\n';
const read = (line: string) => readPlanText(`${HEAD}- ${line}`).targets;
const qualifiers = (line: string) => read(line).map(({ qualifier }) => qualifier);

describe('a part of the group', () => {
  it.each([
    // Hamlets.
    ['Tỷ lệ hộ nghèo ở Tổ dân phố 2 giảm 1%.', 'ở Tổ dân phố 2'],
    ['Tỷ lệ hộ nghèo ở thôn Khe Nóng giảm 6%.', 'ở thôn Khe Nóng'],
    ['Ở thôn Khe Nóng, tỷ lệ hộ nghèo giảm 6%.', 'Ở thôn Khe Nóng'],
    ['100% hộ nghèo ở Tổ dân phố 2 có nước sạch.', 'ở Tổ dân phố 2'],
    ['Giảm 05 hộ nghèo tại các thôn vùng cao.', 'tại các thôn vùng cao'],
    ['Tỷ lệ hộ nghèo các thôn đặc biệt khó khăn giảm 5%.', 'các thôn đặc biệt khó khăn'],
    // Peoples.
    ['Tỷ lệ hộ nghèo dân tộc Khmer giảm từ 2% trở lên.', 'dân tộc Khmer'],
    ['Tỷ lệ hộ nghèo người dân tộc Hrê giảm 2%.', 'người dân tộc Hrê'],
    ['100% hộ nghèo dân tộc thiểu số sử dụng nước sinh hoạt hợp vệ sinh.', 'dân tộc thiểu số'],
    // Ages and persons.
    ['98% người thuộc hộ nghèo từ 16 tuổi trở lên có việc làm.', 'từ 16 tuổi trở lên'],
    ['100% trẻ em dưới 6 tuổi thuộc hộ nghèo có thẻ BHYT.', 'trẻ em dưới 6 tuổi'],
    ['100% người cao tuổi thuộc hộ nghèo có thẻ BHYT.', 'người cao tuổi'],
    ['100% phụ nữ mang thai thuộc hộ nghèo được khám thai.', 'phụ nữ mang thai'],
    ['100% học sinh tiểu học thuộc hộ nghèo đến trường.', 'học sinh tiểu học'],
    ['100% trẻ em thuộc hộ nghèo có thẻ BHYT.', 'trẻ em'],
    // Deprivations and other marks.
    ['Giảm 20 hộ nghèo thiếu hụt nước sạch.', 'thiếu hụt nước sạch'],
    ['Tỷ lệ hộ nghèo thiếu hụt về nước sạch giảm xuống dưới 3%.', 'thiếu hụt về nước sạch'],
    ['Kéo giảm hộ nghèo thiếu hụt nhà ở từ 20 hộ xuống 8 hộ.', 'thiếu hụt nhà ở'],
    ['80% hộ nghèo chưa có nhà tiêu hợp vệ sinh được hỗ trợ xây dựng.', 'chưa có nhà tiêu hợp vệ sinh'],
    ['90% hộ nghèo có học sinh được hỗ trợ máy tính kết nối internet.', 'có học sinh'],
    ['Giảm 05 hộ nghèo có trẻ em dưới 6 tuổi.', 'có trẻ em dưới 6 tuổi'],
    ['Tỷ lệ hộ nghèo thu nhập thấp giảm 2%.', 'thu nhập thấp'],
    ['Không còn hộ nghèo ở nhà tạm, nhà dột nát.', 'ở nhà tạm, nhà dột nát'],
    ['Không để hộ nghèo nào bị đói, thiếu ăn.', 'bị đói, thiếu ăn'],
    ['Không còn hộ nghèo có trẻ em bỏ học.', 'có trẻ em bỏ học'],
    ['Không còn hộ nghèo là người có công.', 'là người có công'],
    // A figure for each of several is none of the whole.
    ['Mỗi thôn giảm ít nhất 02 hộ nghèo.', 'Mỗi thôn'],
    ['Mỗi đảng viên giúp đỡ 01 hộ nghèo.', 'Mỗi đảng viên'],
  ])('%s → %s', (line, words) => expect(qualifiers(line)).toEqual([words]));

  it('an exception has its own', () =>
    expect(qualifiers('98% người thuộc hộ nghèo có thẻ BHYT, riêng trẻ dưới 6 tuổi 100%.')).toEqual([
      null,
      'dưới 6 tuổi',
    ]));

  it('a clause that names no group goes on with the part before', () =>
    expect(
      qualifiers('80% hộ nghèo ở thôn Khe Nóng dùng nước hợp vệ sinh; ít nhất 70% có nhà tiêu hợp vệ sinh.'),
    ).toEqual(['ở thôn Khe Nóng', 'ở thôn Khe Nóng']));

  it('a hamlet said first holds for every figure of the clause', () => {
    expect(qualifiers('Thôn Tây: giảm 7 hộ nghèo, 3 hộ cận nghèo.')).toEqual(['Thôn Tây', 'Thôn Tây']);
    expect(qualifiers('Ở thôn Tây, giảm 7 hộ nghèo, 3 hộ cận nghèo.')).toEqual(['Ở thôn Tây', 'Ở thôn Tây']);
  });

  it('a hamlet said of the first figure may hold for the next', () =>
    expect(read('Tỷ lệ hộ nghèo ở thôn Khe Nóng giảm 6%, hộ cận nghèo giảm 5%.')).toMatchObject([
      { qualifier: 'ở thôn Khe Nóng', sure: true },
      { group: 'nearPoor', qualifier: 'ở thôn Khe Nóng', sure: false },
    ]));

  it('a heading narrows what stands below it', () =>
    expect(
      readPlanText(
        `${HEAD}1. Thôn Khe Nóng:\n- Giảm 06 hộ nghèo.\n2. Toàn xã:\n- Giảm 20 hộ nghèo.`,
      ).targets.map(({ qualifier }) => qualifier),
    ).toEqual(['Thôn Khe Nóng', null]));
});

describe('the whole group', () => {
  it.each([
    'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều thực hiện mức giảm 1,11%.',
    'Tỷ lệ hộ nghèo toàn xã cuối năm 2026 giảm 1% so với đầu năm.',
    'Giảm 20 hộ nghèo hiện có trên địa bàn xã.',
    '100% người dân thuộc hộ nghèo, hộ cận nghèo có thẻ BHYT.',
    '95% trẻ em thuộc hộ nghèo đi học đúng độ tuổi.',
    '90% người lao động thuộc hộ nghèo có nhu cầu được hỗ trợ tìm việc làm.',
    'Hộ nghèo, hộ cận nghèo có ít nhất một thành viên trong độ tuổi lao động có việc làm.',
    'Tối thiểu 05 người lao động thuộc hộ nghèo, hộ cận nghèo được kết nối việc làm thành công.',
    '80% hộ nghèo, hộ cận nghèo và hộ mới thoát nghèo sử dụng internet.',
    'Không để hộ nào tái nghèo.',
    'Không phát sinh hộ nghèo mới.',
    'Giảm tỷ lệ hộ nghèo hai phần trăm.',
    'Hoàn thành xóa 12 nhà tạm cho hộ nghèo trước ngày 30/9/2026.',
  ])('%s', (line) => expect(qualifiers(line)).toEqual([null]));
});

it('what is put behind the group comes back word for word', () => {
  const parts = fc.constantFrom(
    'ở thôn Khe Nóng',
    'ở Tổ dân phố 3',
    'dân tộc Khmer',
    'dân tộc Hrê',
    'thiếu hụt nhà ở',
    'có trẻ em dưới 6 tuổi',
    'là người khuyết tật',
    'chưa có đất sản xuất',
    'do phụ nữ làm chủ hộ',
  );
  const groups = fc.constantFrom('hộ nghèo', 'hộ cận nghèo', 'hộ nghèo, hộ cận nghèo');
  const frames = fc.constantFrom<(who: string) => string>(
    (who) => `Tỷ lệ ${who} giảm 1,5%`,
    (who) => `Giảm ít nhất 12 ${who} so với đầu năm`,
    (who) => `80% ${who} được vay vốn ưu đãi`,
    (who) => `Tỷ lệ ${who} được sử dụng nước sạch đạt 90%`,
  );
  fc.assert(
    fc.property(groups, parts, frames, (group, part, frame) => {
      expect(qualifiers(frame(`${group} ${part}`))).toEqual([part]);
      expect(qualifiers(frame(group))).toEqual([null]);
    }),
  );
});
