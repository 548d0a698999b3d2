/** What a target is about, in the words of plans; several words may name one thing. On folded text. */
const SERVICES: readonly (readonly [string, RegExp])[] = [
  // Told about nets and toilets is not having them.
  ['communication', /\b(?:duoc|tham gia) (?:nghe )?(?:truyen thong|tuyen truyen|pho bien)/],
  [
    'officers-training',
    /(?:can bo|cong chuc|cong tac vien|tuyen truyen vien|to truong|truong thon|bao cao vien)[^,;]* duoc (?:tham gia |du )?(?:tap huan|boi duong)/,
  ],
  ['skills-training', /\b(?:duoc|tham gia)(?: (?:tham gia|du|cac|lop))* (?:tap huan|boi duong|huong dan)/],
  [
    'communication',
    /\bduoc (?:cap|phat|cap phat|nhan|cung cap) (?:to roi|to gap|tai lieu|so tay|ap phich|thong tin ve)/,
  ],
  ['credit', /\b(?:duoc|tiep can|cho|ho tro)(?: (?!bhyt)\p{L}+){0,2} (?:vay|tin dung)\b/u],
  ['insurance', /bao hiem y te|\bbhyt\b/],
  ['insurance-social', /bao hiem xa hoi|\bbhxh\b/],
  ['dropout', /bo hoc|nghi hoc/],
  ['school', /di hoc|den truong|den lop|nhap hoc|hoc dung do tuoi|toi truong/],
  ['toilet', /nha tieu|nha ve sinh|ho xi|cong trinh ve sinh/],
  ['water', /nuoc (?:sinh hoat|sach|hop ve sinh)|nguon nuoc|dung nuoc/],
  ['telecom', /vien thong|internet|dien thoai thong minh|phuong tien thong tin|tiep can thong tin/],
  ['credit', /vay von|cho vay|tin dung|von vay/],
  ['model', /mo hinh/],
  ['training', /dao tao nghe|day nghe|hoc nghe|hoc vien/],
  [
    'officers-training',
    /(?:can bo|cong chuc|cong tac vien|tuyen truyen vien|to truong|truong thon|bao cao vien).*(?:tap huan|boi duong)|(?:tap huan|boi duong).*(?:can bo|cong chuc|cong tac vien|tuyen truyen vien|to truong|truong thon|bao cao vien|nghiep vu)/,
  ],
  ['skills-training', /tap huan|boi duong|chuyen giao (?:ky thuat|khoa hoc)|huong dan ky thuat/],
  ['job-abroad', /xuat khau lao dong|nuoc ngoai|theo hop dong/],
  ['job', /viec lam|lao dong/],
  ['housing-repair', /sua chua|cai tao/],
  ['housing-new', /xay (?:dung )?moi|lam moi/],
  ['housing', /nha tam|dot nat|\bnha o\b|can nha|ngoi nha|nha (?:tinh|dai) /],
  ['nutrition', /dinh duong/],
  ['legal-aid', /phap ly/],
];

/** Services a text names, each once, in the order of the list above. */
export function servicesIn(plain: string): string[] {
  return SERVICES.filter(([, words]) => words.test(plain)).map(([name]) => name);
}

/** Those a household is assessed by: two of them in one share are two conditions. */
const ASSESSED: ReadonlySet<string> = new Set(['insurance', 'school', 'toilet', 'water', 'telecom']);

export function assessedIn(plain: string): string[] {
  return servicesIn(plain).filter((name) => ASSESSED.has(name));
}

/** The service a text is about, or null. */
export function serviceIn(plain: string): string | null {
  const [first, ...others] = servicesIn(plain);
  if (first === undefined) return null;
  return first === 'housing-repair' && others.includes('housing-new') ? 'housing' : first;
}
