/**
 * What plans say of when, by what means, in what manner and for all of whom a target is to be reached: it narrows
 * nothing. All folded. A word that names some of the group ('nữ', 'khuyết tật', one hamlet, an age) is none of these.
 */
import { MORE, AT_LEAST, AT_MOST, LESS } from '../comparison';
import type { SourceId } from '../sources/source';

const UP_TO = '(?:(?:tinh |chi )?(?:den|toi|het|cuoi|truoc|vao|trong|thoi diem|so voi) )*';

/** Days and months that end with their year; of December alone, since any other closes a part of the year. */
export const DATED: readonly RegExp[] = [
  new RegExp(`${UP_TO}(?:ngay )?\\d{1,2} [/-] 12 [/-] \\d{4}`),
  new RegExp(`${UP_TO}(?:ngay )?\\d{1,2}\\.12\\.\\d{4}`),
  new RegExp(`${UP_TO}(?:ngay \\d{1,2} )?thang (?:12|muoi hai) (?:/|-|nam) \\d{4}`),
  new RegExp(`${UP_TO}(?:quy (?:iv|4|tu) )?(?:/ )?(?:cua )?nam \\d{4}`),
  new RegExp(`${UP_TO}quy (?:iv|4) / \\d{4}`),
];

/** Struck before years and narrowings are looked for. */
export const CIRCUMSTANCES_FIRST: readonly RegExp[] = [
  // 'giảm bình quân 1%/năm'; over a period of years ('giai đoạn') other words are left.
  /binh quan (?:(?:moi|hang|tung) nam|\/ nam)|binh quan(?= (?:(?:tren|tu|it nhat|toi thieu|khoang) )*\d[\d.,]*(?: % )?(?: ?(?:-|–|den) \d[\d.,]*)? ?(?:(?:diem )?%|(?:diem )?phan tram)? ?\/ nam)/,
  /\/ nam(?! \d)|mot nam/,
  // Of the review that tells the figures.
  /(?:(?:theo|so voi|qua|trong|tai|sau) )*(?:ket qua )?(?:(?:ky|dot|cuoc) )?(?:tong )?ra soat(?: ho ngheo(?: ,| va)? ho can ngheo)?(?: dinh ky)?/,
  /(?:theo|dung)(?: dung)? (?:cac )?quy dinh(?: (?:cua|tai|hien hanh|phap luat|nha nuoc|chinh phu|luat|bo|thu tuong))*/,
  /(?:(?:dat va|hoan thanh(?: va)?) )?vuot(?= (?:chi tieu|ke hoach|muc))/,
];

const GOES_ON =
  '(?: (?!(?:o|tai|thuoc|rieng|trong|la|co|nu|tu|den|giam|ngheo|dan toc|nguoi|phu nu|tre|thon|xa|ho(?! tro))(?: |$))[a-z,]+)+';
/** By what means the poor become fewer; of those who have something, means may say who is counted. */
const MEANS = new RegExp(
  `(?:bang(?= (?:cac |nhung |moi |nhieu )?(?:giai phap|bien phap|hinh thuc|chinh sach|mo hinh|viec|cach|su|nguon) )|thong qua|nho(?= (?:cac|su|viec|chinh sach|ho tro|giai phap|nguon|von|mo hinh) )|tren co so)${GOES_ON}`,
);

const HAMLETS = '(?:to dan pho|tdp|thon|to|xom|ban|ap|khu pho|khu dan cu|khoi pho|khom|buon|lang)';

/** Behind the narrowings and before the source's own words, which hold some of these; longer phrases first. */
export const CIRCUMSTANCES: readonly RegExp[] = [
  // 'các tổ dân phố 1, 2' and 'các tổ từ 1 đến 3' are some; 'ở 3 tổ dân phố' are some too.
  new RegExp(
    `(?:(?:o|tai|cua|thuoc|trong|tren(?: dia ban)?) )*(?:(?:tat ca|toan bo|toan the)(?: cac)?(?: \\d+)?|ca \\d+|cac|moi|tung) ${HAMLETS}(?: , ${HAMLETS}(?! ,))*(?! (?:so |tu )*(?:\\d|[ivx]+(?: |$)))`,
  ),
  /(?:(?:den|toi|het|vao|trong|tinh den) )*(?:cuoi|het|trong) (?:thang (?:12|muoi hai)|quy (?:iv|4))|(?:den |trong )?quy iv/,
  /(?:vao |tai |den )?thoi diem|nam (?:truoc|nay|ke hoach)/,
  new RegExp(`(?:muc )?(?:${AT_LEAST}|${AT_MOST}|${MORE}|${LESS})`),
  /(?:(?:mot cach|,|va) )?(?:kip thoi|day du|nhanh|ben vung|thuc chat|hieu qua|vung chac|lien tuc|dung (?:doi tuong|tien do|han|thoi han))/,
];

/** What is said of the source's own matter and leaves nobody out. */
export const CIRCUMSTANCES_OF: Readonly<Partial<Record<SourceId, readonly RegExp[]>>> = {
  'poor-households': [MEANS],
  'near-poor-households': [MEANS],
  // Who pays for the card of the poor is the law's matter: all of theirs are the State's.
  'health-insurance': [/(?:duoc )?(?:nha nuoc|ngan sach(?: nha nuoc)?)(?= (?:ho tro|cap|mua|dong))|mien phi/],
  school: [/(?:o |tai )?(?:cac|moi) cap(?: hoc)?|den truong, den lop/],
  'sanitary-latrine': [/(?:bao dam|dam bao)(?: hop)? ve sinh(?: moi truong)?|ve sinh moi truong/],
  'clean-water': [/(?:,|va) (?:an toan|hop ve sinh)/],
};
