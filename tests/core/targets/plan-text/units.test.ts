/** What plans count, on folded text. */
import { unitAt } from '../../../../src/core/targets/plan-text/units';

const briefOf = (plain: string) => {
  const found = unitAt(plain);
  return found && [found.noun.unit, found.noun.sort, found.length];
};

it.each([
  ['luot ho', 'lượt hộ', 'household'],
  ['luot ho gia dinh', 'lượt hộ', 'household'],
  ['ho gia dinh', 'hộ', 'household'],
  ['ho dan', 'hộ', 'household'],
  ['ho', 'hộ', 'household'],
  ['luot nguoi', 'lượt người', 'person'],
  ['luot lao dong', 'lượt người', 'person'],
  ['luot hoc vien', 'lượt người', 'person'],
  ['luot hoi vien', 'lượt người', 'person'],
  ['nguoi lao dong', 'người', 'person'],
  ['nguoi dan', 'người', 'person'],
  ['nguoi', 'người', 'person'],
  ['nhan khau', 'người', 'person'],
  ['lao dong', 'người', 'person'],
  ['hoc vien', 'học viên', 'person'],
  ['thanh vien', 'người', 'person'],
  ['hoi vien', 'hội viên', 'person'],
  ['phu nu', 'người', 'person'],
  ['thanh nien', 'người', 'person'],
  ['tre em', 'trẻ em', 'child'],
  ['tre', 'trẻ em', 'child'],
  ['hoc sinh', 'học sinh', 'child'],
  ['em hoc sinh', 'học sinh', 'child'],
  ['em', 'trẻ em', 'child'],
  ['chau', 'trẻ em', 'child'],
  ['can bo', 'cán bộ', 'officer'],
  ['cong tac vien', 'người', 'officer'],
  ['tuyen truyen vien', 'người', 'officer'],
  ['to dan pho', 'tổ dân phố', 'hamlet'],
  ['khu pho', 'khu phố', 'hamlet'],
  ['khu dan cu', 'khu dân cư', 'hamlet'],
  ['thon', 'thôn', 'hamlet'],
  ['thon, ban', 'thôn', 'hamlet'],
  ['thon, lang, to dan pho', 'thôn', 'hamlet'],
  ['ban', 'bản', 'hamlet'],
  ['buon', 'thôn', 'hamlet'],
  ['ap', 'thôn', 'hamlet'],
  ['lang', 'thôn', 'hamlet'],
  ['xom', 'thôn', 'hamlet'],
  ['nha tieu', 'nhà tiêu', 'thing'],
  ['nha ve sinh', 'nhà vệ sinh', 'thing'],
  ['ho xi', 'hố xí', 'thing'],
  ['nha van hoa', 'nhà văn hóa', 'thing'],
  ['nha sinh hoat cong dong', 'nhà sinh hoạt cộng đồng', 'thing'],
  ['can nha', 'căn nhà', 'house'],
  ['ngoi nha', 'căn nhà', 'house'],
  ['can', 'căn nhà', 'house'],
  ['nha', 'căn nhà', 'house'],
  ['nha o', 'căn nhà', 'house'],
  ['can nha tinh nghia', 'căn nhà', 'house'],
  ['nha dai doan ket', 'căn nhà', 'house'],
  ['nha tam dot nat', 'căn nhà', 'house'],
  ['mo hinh', 'mô hình', 'thing'],
  ['lop', 'lớp', 'thing'],
  ['du an', 'dự án', 'thing'],
  ['tieu du an', 'dự án', 'thing'],
  ['cong trinh', 'công trình', 'thing'],
  ['hop tac xa', 'hợp tác xã', 'thing'],
  ['to hop tac', 'tổ hợp tác', 'thing'],
  ['cau lac bo', 'câu lạc bộ', 'thing'],
  ['doanh nghiep', 'doanh nghiệp', 'thing'],
  ['phien', 'phiên', 'meeting'],
  ['hoi nghi', 'hội nghị', 'meeting'],
  ['buoi', 'buổi', 'meeting'],
  ['cuoc', 'cuộc', 'meeting'],
  ['dot', 'đợt', 'meeting'],
  ['chuyen muc', 'chuyên mục', 'thing'],
  ['tin bai', 'tin bài', 'thing'],
  ['tin, bai', 'tin bài', 'thing'],
  ['san pham', 'sản phẩm', 'thing'],
  ['diem', 'điểm', 'thing'],
  ['suat', 'suất', 'thing'],
  ['the', 'thẻ', 'thing'],
  ['luot', 'lượt', 'thing'],
])('"%s" is counted in %s', (plain, unit, sort) => {
  expect(briefOf(plain)).toEqual([unit, sort, plain.length]);
  expect(briefOf(`${plain}.`)).toEqual([unit, sort, plain.length]);
  // 'hoa' is no 'ho', and nothing is found in the middle of a text.
  expect(briefOf(`${plain}zz`)).not.toEqual([unit, sort, plain.length]);
  expect(unitAt(`va ${plain}`)).toBeNull();
});

it.each([
  ['ho tro len', 2],
  ['ho tro xuong', 2],
  ['ho dan toc thieu so', 2],
  ['nguoi dan toc thieu so', 5],
])('"%s" counts the first word alone', (plain, length) => expect(unitAt(plain)?.length).toBe(length));

it.each(
  'ho tro|ho so|ho tich|ho khau|ho chieu|tre lai|ban chi dao|ban hanh|ban giam sat|ban nganh|ban quan ly|nha nuoc|nha truong|nha may|nha kho|nha xuong|nha luoi|nha kinh|nha dan|dong|'.split(
    '|',
  ),
)('"%s" is no unit', (plain) => expect(unitAt(plain)).toBeNull());

it('"5 cận nghèo" counts no houses', () => expect(unitAt('can ngheo')).toBeNull());
