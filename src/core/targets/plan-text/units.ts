/** What plans count, with the word the target gets as its unit. */

export interface UnitNoun {
  /** As the target sheet writes it. */
  readonly unit: string;
  readonly sort: 'household' | 'person' | 'child' | 'officer' | 'hamlet' | 'house' | 'thing' | 'meeting';
}

type Row = readonly [words: string, sort: UnitNoun['sort'], unit: string];

/** On folded text, longer ones first. */
const ROWS: readonly Row[] = [
  ['luot ho(?: gia dinh)?', 'household', 'lượt hộ'],
  ['ho gia dinh', 'household', 'hộ'],
  ['ho dan(?! toc)', 'household', 'hộ'],
  ['ho(?! (?:xi|tro(?! (?:len|xuong|lai))|so|tich|khau|chieu))', 'household', 'hộ'],
  ['luot (?:nguoi|lao dong|hoc vien|hoi vien)', 'person', 'lượt người'],
  ['nguoi lao dong', 'person', 'người'],
  ['nguoi dan(?! toc)', 'person', 'người'],
  ['nguoi', 'person', 'người'],
  ['nhan khau', 'person', 'người'],
  ['lao dong', 'person', 'người'],
  ['hoc vien', 'person', 'học viên'],
  ['thanh vien', 'person', 'người'],
  ['hoi vien', 'person', 'hội viên'],
  ['phu nu', 'person', 'người'],
  ['thanh nien', 'person', 'người'],
  ['tre em', 'child', 'trẻ em'],
  ['tre(?! lai)', 'child', 'trẻ em'],
  ['(?:em )?hoc sinh', 'child', 'học sinh'],
  ['(?:em|chau)', 'child', 'trẻ em'],
  ['can bo', 'officer', 'cán bộ'],
  ['cong tac vien', 'officer', 'người'],
  ['tuyen truyen vien', 'officer', 'người'],
  ['to dan pho', 'hamlet', 'tổ dân phố'],
  ['khu pho', 'hamlet', 'khu phố'],
  ['khu dan cu', 'hamlet', 'khu dân cư'],
  ['thon(?:, (?:ban|lang|to dan pho))*', 'hamlet', 'thôn'],
  ['ban(?! (?:chi dao|hanh|giam|nganh|quan))', 'hamlet', 'bản'],
  ['(?:buon|ap|lang|xom)', 'hamlet', 'thôn'],
  ['nha tieu', 'thing', 'nhà tiêu'],
  ['nha ve sinh', 'thing', 'nhà vệ sinh'],
  ['ho xi', 'thing', 'hố xí'],
  ['nha van hoa', 'thing', 'nhà văn hóa'],
  ['nha sinh hoat cong dong', 'thing', 'nhà sinh hoạt cộng đồng'],
  [
    '(?:can nha|ngoi nha|can(?! ngheo)|nha(?! (?:nuoc|truong|may|kho|xuong|luoi|kinh|dan)))(?: (?:tam|dot nat|o|tinh nghia|dai doan ket))*',
    'house',
    'căn nhà',
  ],
  ['mo hinh', 'thing', 'mô hình'],
  ['lop', 'thing', 'lớp'],
  ['du an', 'thing', 'dự án'],
  ['tieu du an', 'thing', 'dự án'],
  ['cong trinh', 'thing', 'công trình'],
  ['hop tac xa', 'thing', 'hợp tác xã'],
  ['to hop tac', 'thing', 'tổ hợp tác'],
  ['cau lac bo', 'thing', 'câu lạc bộ'],
  ['doanh nghiep', 'thing', 'doanh nghiệp'],
  ['phien', 'meeting', 'phiên'],
  ['hoi nghi', 'meeting', 'hội nghị'],
  ['buoi', 'meeting', 'buổi'],
  ['cuoc', 'meeting', 'cuộc'],
  ['dot', 'meeting', 'đợt'],
  ['chuyen muc', 'thing', 'chuyên mục'],
  ['tin,? bai', 'thing', 'tin bài'],
  ['san pham', 'thing', 'sản phẩm'],
  ['diem', 'thing', 'điểm'],
  ['suat', 'thing', 'suất'],
  ['the', 'thing', 'thẻ'],
  ['luot', 'thing', 'lượt'],
];

const NOUNS = ROWS.map(([words, sort, unit]) => ({
  pattern: new RegExp(`^(?:${words})(?![\\p{L}\\d])`, 'u'),
  noun: { sort, unit },
}));

/** The unit a folded text begins with, and how many letters it takes; null when it begins with none. */
export function unitAt(plain: string): { readonly noun: UnitNoun; readonly length: number } | null {
  for (const { pattern, noun } of NOUNS) {
    const found = pattern.exec(plain);
    if (found) return { noun, length: found[0].length };
  }
  return null;
}
