/** Whom a target is about, in the words of plans. All on folded text. */

/** Parts of the poor that a plan names on their own. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [
    /dan toc thieu so|\bdtts\b|nguoi dan toc(?=$|[,;:.)]| (?:giam|con|co|duoc|su|dung|tham|tiep|o|tai|tren|xuong|dat|tu|it|toi|duoi)\b)/,
    'ethnic',
  ],
  [/nguoi co cong|\bncc\b|chinh sach nguoi/, 'merit'],
  [
    /(?:thon|xom|ban|ap|xa|to dan pho|dia ban|khu vuc|vung)[^,;:.]{0,20} (?:dac biet kho khan|\bdbkk\b)/,
    'specialHamlet',
  ],
  [/khuyet tat/, 'disabled'],
  [/bao tro xa hoi|khong co kha nang lao dong/, 'protection'],
  [/phu nu (?:la |lam )?chu ho|chu ho la (?:nu|phu nu)|ho phu nu ngheo/, 'femaleHead'],
];
const NEAR = /\bcan ngheo\b|\bhcn\b/;
/** The household out of poverty as one to be helped, not the event. */
const ESCAPED = /(?:moi|vua) (?:vua )?thoat (?:can )?ngheo|ho thoat ngheo(?= duoc| co nhu cau|,| va|$)/;
/** Words with 'nghèo' that name no poor household. */
const OTHERS =
  /can ngheo|(?:moi |vua )?thoat ngheo|(?:cong tac|ve|chuong trinh|mo hinh|can bo|du an|quoc gia|ban(?: chi dao)?|ke hoach|nang luc|lam|muc tieu|thong tin) giam ngheo|tai ngheo|phat sinh ngheo(?: moi)?|ngheo moi|chuan ngheo(?: da chieu)?|khong ngheo|phat sinh(?: moi)? ho ngheo|(?:xa|huyen|thon) ngheo/g;
const POOR = /\bngheo\b|\bhn\b/;
const EVERYBODY =
  /\b(?:(?:ho|nguoi|nhan) dan(?! toc)|dan so|toan dan|ho gia dinh|dan cu|hoi vien|doan vien|tong so ho|so ho toan xa)\b/;
const OFFICERS = /can bo|cong chuc|cong tac vien|tuyen truyen vien|to truong|truong thon|bao cao vien/;

/** poor, nearPoor, newlyEscaped as named, joined with '+'; null when none is. */
export function poorGroupIn(plain: string): string | null {
  const rest = plain.replace(OTHERS, ' ');
  // 'tỷ lệ nghèo đa chiều' is both by the decree; 'hộ nghèo đa chiều' the poor.
  const isMulti = /(?:ty|ti) le ngheo da chieu/.test(plain);
  const named = [
    POOR.test(rest) ? 'poor' : '',
    NEAR.test(plain) || isMulti ? 'nearPoor' : '',
    ESCAPED.test(plain) ? 'newlyEscaped' : '',
  ].filter((each) => each !== '');
  return named.length > 0 ? named.join('+') : null;
}

/** The part of a group that is meant ('ethnic'); null for all of it. */
export function partIn(plain: string): string | null {
  return PARTS.find(([words]) => words.test(plain))?.[1] ?? null;
}

/** Those who fall back or become poor: a flow, not a stock. */
export function flowIn(plain: string): string | null {
  const relapse = /tai (?:can )?ngheo/.test(plain);
  const fresh = /phat sinh|ngheo moi|can ngheo moi/.test(plain);
  if (!relapse && !fresh) return null;
  return [relapse ? 'relapse' : '', fresh ? 'new' : ''].filter((each) => each !== '').join('+');
}

/** The group a text names, with its part; null when it names none. */
export function groupIn(plain: string): string | null {
  const poor = poorGroupIn(plain);
  const part = partIn(plain);
  if (poor !== null) return part === null ? poor : `${poor}-${part}`;
  if (OFFICERS.test(plain) && !/dao vien/.test(plain)) return 'officers';
  if (EVERYBODY.test(plain)) return 'all';
  return null;
}

/** 'hộ nghèo, hộ cận nghèo' with the words that join them: nothing but group is said. */
const GROUP_WORDS =
  /\b(?:ty le|ti le|so|ho|gia dinh|nguoi|can|ngheo|moi|thoat|va|cua|la|dong bao|dan toc|thieu so|thon|xa|ban|dac biet|kho khan|rieng|trong do|con|doi voi|cac|o|toan|theo|chuan|da chieu|cung|thuoc|dtts|hn|hcn|tuong ung|tuong duong|lan luot|muc)\b|[\s,;:()–-]/g;

export function isOnlyGroup(plain: string): boolean {
  return plain.replace(GROUP_WORDS, '') === '';
}
