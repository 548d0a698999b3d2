/**
 * The words of plans that neither narrow a target's group nor change what is counted, and those that say what it is.
 * All folded; a word that is not here makes a target one for the officer to fill in.
 */
import type { SourceId } from '../sources/source';

/** A commune: 'xã nghèo' and 'xã đặc biệt khó khăn' are parts of more than one. */
export const UNIT = '(?:phuong|(?<!thi )xa|thi tran|dac khu)(?! ngheo| dac biet)';

/**
 * Parts of the poor that the register is not asked for, and changes of what is counted: never understood, and quoted
 * whole. They go first, since their words mean other things alone ('người có công': 'người', 'có').
 */
export const NOT_TOLD: readonly RegExp[] = [
  /(?:la )?(?:nguoi )?co cong(?: voi cach mang)?|(?:gia dinh )?chinh sach(?: nguoi co cong)?/,
  /(?:nguoi )?(?:khuyet tat|don than|neo don|tam than|cao tuoi co don)(?: nang)?/,
  /(?:thuoc )?(?:dien |doi tuong )?bao tro xa hoi|khong co kha nang lao dong/,
  /(?:phu nu|chu ho la (?:nu|phu nu))(?: (?:mang thai|lam chu ho|dan toc thieu so))?/,
  /(?:xa|huyen|thon|ban|ap) (?:ngheo|dac biet kho khan)|(?:dac biet )?kho khan/,
  /(?:tai|phat sinh) (?:can )?ngheo(?: moi)?|ngheo moi|phat sinh/,
  /binh quan|rieng|trong do(?! tuoi)|con lai(?= thon|$)/,
  /chua (?:co|duoc)|khong de|khong co/,
];
/** 'hộ nghèo có trẻ em dưới 6 tuổi': households by who lives in them, not the persons themselves. */
export const WITH_MEMBERS =
  /(?<=ngheo )co (?:con|tre em|tre|hoc sinh|nguoi|phu nu|thanh vien)(?: (?:duoi|tu|tren|du|\d+|tuoi|den|-|–|em|nho|cao))*/;

/** Words that change nothing and hold others which elsewhere do: they go before years, communes and ages are looked for. */
export const NEUTRAL_FIRST: readonly RegExp[] = [
  /phan dau/,
  // The topic in front: 'Y tế: 100% người …'.
  /(?:ve )?(?:y te|giao duc|bao hiem y te|viec lam|thu nhap|nuoc (?:sach|sinh hoat)|ve sinh|thong tin|truyen thong|dao tao)(?: (?:,|va) [a-z]+(?: [a-z]+){0,2})? :/,
  // 'theo chỉ tiêu UBND thị xã Đức Phổ giao': who assigned it.
  /(?:theo )?(?:chi tieu|ke hoach|nghi quyet)(?: (?!giao|giam|ngheo|ho |nguoi)[a-z]+){1,8} (?:da )?giao/,
  // At the head of a part of a sentence, where what it narrows to follows; elsewhere it is a second target.
  /^(?:rieng|trong do(?! tuoi))(?: doi voi)?/,
];

/** What else a target may be about; behind the source's own words, which hold some of these. */
export const NOT_TOLD_EITHER: readonly RegExp[] = [
  /ho tro(?: (?:xay dung|cai tao|sua chua|lam|mua|may tinh))*/,
  /nha (?:o|tam|dot nat)|vay von|bo hoc/,
];

/** In the order they are struck out: longer phrases first. */
export const NEUTRAL: readonly RegExp[] = [
  /(?:theo )?(?:tieu chi )?chuan ngheo(?: da chieu)?(?: quoc gia)?(?: giai doan \d+ (?:-|–|den) \d+)?/,
  /(?:theo )?tieu chi (?:ngheo )?da chieu|da chieu/,
  new RegExp(`(?:so voi |tren |/ )?tong so ho(?: dan)?(?: (?:cua |tren )?(?:toan |dia ban )?${UNIT})?`),
  new RegExp(`(?:tren )?toan (?:dia ban )?${UNIT}|toan dia ban`),
  new RegExp(`(?:tren |o |tai |cua )(?:toan )?dia ban(?: ${UNIT})?`),
  new RegExp(`(?:cua |o |tai )?${UNIT}`),
  /(?:moi|hang) nam|so voi (?:cung ky|(?:dau|cuoi) (?:nam|ky))(?: truoc)?/,
  /(?:den |vao |trong |tinh den )?(?:het|cuoi|dau|trong|ca) (?:nam|ky)(?: nay| truoc)?/,
  /no luc|co gang|bao dam|dam bao|duy tri|giu vung|tiep tuc|thuc hien|hoan thanh/,
  /(?:tu )?tro (?:len|xuong)|it nhat|toi thieu|toi da|khong (?:qua|vuot qua|vuot)|khong con/,
  /(?:cac )?(?:chi tieu|muc tieu|ke hoach)|(?:ty|ti) le|(?:so )?luong|tong so|phan tram/,
  /keo giam|giam (?:them|xuong|con)|tuong (?:ung|duong)(?: voi)?|lan luot|mot (?:nua|phan)|phan nua/,
  /hien (?:co|nay)|so voi|doi voi|ho gia dinh|gia dinh|thuoc dien/,
  /(?:muc|so|diem|giam|ha|nang|tang|dua|xuong|dat|phai|nay|nhung|cac|(?:muc|duoc) giao)/,
  /(?:tren|duoi|hon|tu|den|la|len|khoang|trong|o|tai|cua|thuoc|va|voi|cho|duoc|ve|cung|theo)/,
];

/** Struck out where the accents do not say another word: 'còn' is no child ('con'), 'năm' no man ('nam'). */
export const ACCENTED: readonly (readonly [RegExp, string])[] = [
  [/con/, 'còn'],
  [/nam/, 'năm'],
];

/** Words for the groups by class of household; `classesOf` says which are meant. */
export const GROUP_WORDS: readonly RegExp[] = [
  /(?:ho )?(?:moi |vua )?thoat ngheo/,
  /(?:ho |nguoi )?can ngheo/,
  /(?:ho |nguoi )?ngheo/,
  /hn|hcn|ho/,
];

const NEED = /(?:co )?nhu cau/;
const PERSONS = /nguoi(?: dan)?|thanh vien|nhan khau|co/;
const WORKERS = /nguoi lao dong|lao dong/;
const USE = /(?:duoc )?(?:tiep can|su dung|dung)(?: (?:va )?su dung)?|(?:co|cac)/;
const DEPRIVED = /(?:bi |con )?thieu hut(?: (?:ve )?(?:chi so|chi bao))?|(?:chi so|chi bao)/;

/** What a source is called, and what is said of it. */
export const OF_SOURCE: Readonly<Record<SourceId, readonly RegExp[]>> = {
  'poor-households': [/(?:giam|ty le) ngheo/, /co/],
  'near-poor-households': [/co/],
  'deprived-households': [DEPRIVED, /co/],
  'work-support': [
    NEED,
    /(?:ho tro |duoc )*(?:ket noi|tu van|gioi thieu|(?:dinh huong )?nghe nghiep|(?:dinh )?huong nghiep|dinh huong nghe|dinh huong|cung cap|thong tin(?: (?:ve )?thi truong lao dong)?|thi truong lao dong|tim(?: kiem)? viec lam|tim viec|viec lam|ho tro)/,
    WORKERS,
    PERSONS,
  ],
  'job-found': [
    WORKERS,
    /(?:duoc )?(?:ho tro )?(?:ket noi|gioi thieu)(?: viec lam)?|viec lam|thanh cong|ho tro/,
    PERSONS,
  ],
  'sustainable-work': [
    /(?:trong )?(?:do tuoi|tuoi) lao dong|co (?:kha nang|suc) lao dong/,
    /ho tro|co it nhat|moi ho|mot|viec lam(?: (?:ben vung|on dinh))?/,
    WORKERS,
    PERSONS,
  ],
  'health-insurance': [
    /(?:the )?(?:bao hiem y te|bhyt)(?: \( bhyt \))?|\( bhyt \)/,
    /(?:duoc )?(?:ho tro )?(?:tham gia|cap|mua|co|su dung)(?: the)?|the|bao phu|ho tro/,
    PERSONS,
  ],
  school: [
    /(?:tre em|tre|hoc sinh|con em|con)/,
    /(?:duoc )?(?:di hoc|den truong|den lop)|(?:dung|trong) (?:do )?tuoi(?: (?:di hoc|den truong))?/,
  ],
  'clean-water': [
    USE,
    /(?:nguon )?nuoc(?: (?:sinh hoat|sach|hop ve sinh|an toan))*|(?:sinh hoat|hop ve sinh)/,
  ],
  'sanitary-latrine': [USE, /(?:nha tieu|ho xi|nha ve sinh)(?: hop ve sinh)?/],
  telecom: [USE, NEED, /(?:cac )?dich vu|vien thong|internet|ket noi|mang/],
};

/** Indicators of deprivation by the words plans have for them; a dimension ('nhà ở') is none of them. */
export const INDICATOR_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:ve )?(?:nguon )?nuoc(?: (?:sinh hoat|sach|hop ve sinh))+|(?:ve )?nguon nuoc/, 'd09'],
  [/(?:ve )?(?:nha tieu|ho xi)(?: hop ve sinh)?/, 'd10'],
  [/(?:ve )?(?:bao hiem y te|bhyt)/, 'd04'],
  [/(?:ve )?dinh duong/, 'd03'],
  [/(?:ve )?viec lam/, 'd01'],
  [/(?:ve )?nguoi phu thuoc(?: trong ho gia dinh)?/, 'd02'],
  [/(?:ve )?trinh do giao duc (?:cua )?nguoi lon/, 'd05'],
  [/(?:ve )?tinh trang di hoc (?:cua )?tre em/, 'd06'],
  [/(?:ve )?chat luong nha o/, 'd07'],
  [/(?:ve )?dien tich nha o(?: binh quan(?: dau nguoi)?)?/, 'd08'],
  [/(?:ve )?(?:su dung )?dich vu vien thong/, 'd11'],
  [/(?:ve )?phuong tien(?: phuc vu)? tiep can thong tin/, 'd12'],
];
