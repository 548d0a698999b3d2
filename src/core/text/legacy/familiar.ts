/**
 * Words that names, addresses and lists of communes are made of. Letters that two encodings share are taken for the
 * one in which the words are familiar: 'Mai Thò Lan' is Mai Thị Lan in VNI, though 'thò' is a word as well.
 */
import { remember } from '../remember';

const key = (word: string): string => word.normalize('NFC').toLowerCase();
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Surnames with an accent. */
const SURNAMES = wordsOf(
  'nguyễn trần lê phạm huỳnh hoàng võ vũ đặng bùi đỗ hồ ngô dương lý lí đào đoàn trịnh trương đinh lâm phùng tạ tô hà ' +
    'lương lưu thái châu chế đàm điền đồng đường giáp hứa kiều khổng lã lại lục lữ lò lường mạc nghiêm ninh nông ông ' +
    'phó phí quách sầm tăng tề thạch thẩm thiều tiêu tôn từ tống triệu trà vàng vi vương âu bạch bành bế cái cấn cầm ' +
    'diệp doãn giàng hầu hạng khúc khuất liễu lầu ma mã mẫn mùa nhâm nhữ phương sùng thân thào thế tòng ứng úng viên ' +
    'văn vừ vưu xa đậu đống đới đường ',
);
/** Middle and given names, and words of addresses, classes and relations, with an accent. */
const OTHERS = wordsOf(
  'thị văn hữu đức đình công quốc thành thế xuân ngọc kim bá bảo viết trọng tiến tấn tuấn tú tùng túc tài tâm tân tạo ' +
    'thạch thái thảo thắm thắng thạnh thật thể thêm thiện thiết thịnh thọ thoại thông thơ thời thơm thống thuận thuật ' +
    'thục thùy thuỳ thủy thuỷ thúy thuý thư thương thường thưởng thức tiên tiệp tín tình tĩnh toàn toản tố tới trà trâm ' +
    'trân trí trinh triều trúc trực trường trưởng tuệ tuyên tuyến tuyền tuyết tuyển tường tưởng tỵ tý uyên uyển ước vân ' +
    'vàng vĩ việt viên vinh vĩnh vũ vọng vui vượng vỹ xuyến yên yến ái án ánh ân ấn ẩn ất bách bạch bằng bắc bảy bé bền ' +
    'bích bình bốn bổn bông bưởi bửu cảnh cầm cần cẩm cẩn chánh chấn châu chí chiến chiểu chín chính chúc chung chương ' +
    'chức cúc cường cứ danh dần diễm diễn diện diệp diệu dinh doãn dũng duệ dưỡng dương đại đạm đàn đang đào đạo đạt đậu ' +
    'đặng đằng điền điệp điểu định đoan đoàn đô đôn đồng được đường đỉnh đệ đông đăng giàu giáp giỏi hà hạ hạc hạnh hải ' +
    'hảo hằng hân hậu hiên hiến hiền hiển hiệp hiếu hiệu hoà hòa hoài hoàn hoàng hoá hóa hoạt hòe hồ hồng hội hợi hợp ' +
    'hớn huân huấn huế huệ hùng hưng hương hường hưởng huyên huyền huỳnh hữu khả khải khái khánh khẩn khiêm khiết khôi ' +
    'khởi khương khuê khuyên kiệm kiên kiệt kiều kính kỳ kỷ lài lan lành lãnh lâm lân lập lâu lệ lễ lịch lãm liên liêm ' +
    'liễu lĩnh loạn lộc lợi lô lục lũy luận luật lực lương lượng lưu lũ luyến luyện lý mạnh mậu mẫn mẫu mận miên mến mỹ ' +
    'mười mừng mộng mùi mướt năm nam nào nết nên ngà ngân ngãi ngạn nghị nghĩa nghiêm ngoan ngọ ngộ ngôn nguyên nguyện ' +
    'nguyệt nhã nhân nhạn nhàn nhẫn nhất nhật nhị nhơn như nhựt niệm ninh nở nữ oánh phát phấn phất phẩm phận phi phong ' +
    'phú phúc phụng phùng phước phương phượng quân quảng quản quang quế quí quốc quới quý quyên quyền quyết quyến quỳnh ' +
    'rạng sáng sách sắc sâm sâu sáu sen siêng sơn sở sửu sự sung sương tám tạ tàu tảo tăng tặng út ' +
    'tổ phố khối xóm thôn ấp bản làng phường xã huyện tỉnh trấn đường hẻm kiệt ngõ số nhà hộ nghèo cận không thoát chủ ' +
    'vợ chồng mẹ bố ông bà cháu chị rể đẻ nuôi dâu nữ dân tộc mường tày thái khơ có mặt đi chết sống độc thân kết hôn ' +
    'ở đã học tiểu trung phổ thông cao đẳng đại nghề việc đình',
);

/** Words of one column that are certain of their letters, as first words and as others. */
export interface Vocabulary {
  readonly first: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}
export const NO_VOCABULARY: Vocabulary = { first: new Set(), others: new Set() };

const WORD = /\p{L}+/gu;
const splitWords = (text: string): readonly string[] => text.normalize('NFC').match(WORD) ?? [];
const isAccented = remember((word): boolean => /[^a-z]/i.test(word), 5000);

/** The accented words of texts that are in Unicode for certain. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const first = new Set<string>();
  const others = new Set<string>();
  for (const text of texts) {
    splitWords(text).forEach((word, i) => {
      if (isAccented(word)) (i === 0 ? first : others).add(key(word));
    });
  }
  return { first, others };
}

/**
 * How strange the accented words of a text are: 1 for each that is familiar neither by the list nor in the column,
 * and a half for a name that begins with a familiar word which is no surname.
 */
export function strangeness(text: string, { first, others }: Vocabulary = NO_VOCABULARY): number {
  const words = splitWords(text);
  const isName = words.length > 1 && words.every(isCapitalised);
  return words.reduce((sum, word, i) => {
    if (!isAccented(word)) return sum;
    const written = key(word);
    if (SURNAMES.has(written) || (i === 0 && first.has(written))) return sum;
    if (OTHERS.has(written) || others.has(written)) return i === 0 && isName ? sum + 0.5 : sum;
    return sum + 1;
  }, 0);
}

const isCapitalised = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
