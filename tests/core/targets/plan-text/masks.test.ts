/** Figures that are none of a target, blanked letter for letter. On folded text. */
import { hasFigure, masked } from '../../../../src/core/targets/plan-text/masks';

describe('is blanked', () => {
  it.each([
    // Days, months, years
    ['het 18/01/2022 thi', 'het __________ thi'],
    ['het 7.3.24', 'het ______'],
    ['het 18-01-2022', 'het __-__-____'],
    ['het 6/2026', 'het ______'],
    ['het 12-2025', 'het __-____'],
    ['truoc 14/12 hang', 'truoc _____ hang'],
    ['ngay 5/6', 'ngay ___'],
    ['den 30/10, con', 'den _____, con'],
    ['2021-2025', '____-____'],
    ['2021 – 2025', '____ – ____'],
    ['nam 2026', 'nam ____'],
    ['giai doan 2026', 'giai doan ____'],
    ['tu 1999', 'tu ____'],
    ['va 2027', 'va ____'],
    ['het quy,nam 2026', 'het quy,nam ____'],
    // Parts of documents and places
    ['quy 4', 'quy _'],
    ['dieu 25', 'dieu __'],
    ['thon 5', 'thon _'],
    ['to dan pho so 12', 'to dan pho so __'],
    ['ap 3 va 4', 'ap _ va 4'],
    ['muc 2-3', 'muc _-_'],
    ['muc 4 hoang', 'muc _ hoang'],
    ['tieu chi 11', 'tieu chi __'],
    ['49/kh-ubnd', '__/kh-ubnd'],
    ['07-nq/tu', '__-nq/tu'],
    ['12a/kh-ubnd', '__a/kh-ubnd'],
    ['29/2023/nd-cp', '_______/nd-cp'],
    ['130/2023/nd-cp', '________/nd-cp'],
    ['130-2023-nd-cp', '___-____-nd-cp'],
    ['49/kh/5 ho', '__/kh/5 ho'],
    ['49/kh 5 ho', '__/kh 5 ho'],
    ['nghi quyet 15', 'nghi quyet __'],
    ['luat so: 63, ve', 'luat so: __, ve'],
    ['nghi dinh so 07/2021', 'nghi dinh so _______'],
    // Ages
    ['tre em tu 6-14 di hoc', 'tre em tu _-__ di hoc'],
    ['tre 3 bo hoc', 'tre _ bo hoc'],
    ['do tuoi (tu 16 den 60)', 'do tuoi (tu __ den __)'],
    ['do tuoi lao dong 15-60 co', 'do tuoi lao dong __-__ co'],
    // Money
    ['50 trieu', '__ trieu'],
    ['1,5 ty dong', '___ ty dong'],
    ['1.250.000 dong/ho', '_________ dong/ho'],
    ['20 - 30 tr d', '__ - __ tr d'],
    ['5 usd', '_ usd'],
    ['07/12 chi tieu', '_____ chi tieu'],
    ['07/12 dai bieu', '_____ dai bieu'],
  ])('%s', (plain, blanked) => {
    expect(masked(plain)).toBe(blanked);
    expect(masked(`${plain}; ${plain}`)).toBe(`${blanked}; ${blanked}`);
  });

  it.each(
    'tuoi|thang|ngay|nam|tuan|gio|phut|km|met|m2|m²|m3|ha|hec ta|kg|ta|tan|lit|kwh|kw|lan|diem|chi so|tieu chi|chi tieu|nhom|noi dung|nhiem vu|giai phap|chieu|dai bieu|dang vien|phieu|y kien|buoc|cap|trang|ban chinh|khoa|ky|dieu|khoan|chuong'.split(
      '|',
    ),
  )('12 %s', (measure) => {
    const shown = measure.replace(/\d/, '_');
    expect(masked(`12 ${measure}`)).toBe(`__ ${shown}`);
    expect(masked(`12 den 15 ${measure}.`)).toBe(`__ den __ ${shown}.`);
  });
});

it.each([
  '7/9 thon',
  '60/k ho',
  '1/3 so ho',
  '125/2026',
  '10 ho/mo hinh',
  'den 2000 ho',
  'nam 2000 %',
  'nhom 3%',
  'nhom 3,5 %',
  'thang 1,5%',
  'chuong trinh 5 ho',
  'ke hoach 20 nguoi',
  'nghi quyet 1,5',
  'xuong muc 36 ho',
  'o muc 1.250 nguoi',
  'tong so 120 tre em',
  '5 ti le',
  '5 ty le',
  '5 nam dan',
  '5 tach',
  '5 dongz',
  '5 diem %',
  '5 diem phan tram',
  '5 diem truy cap internet',
  '5 diem buu dien',
  'tre em tu 6-14 %',
  'truoc 14/120',
])('%s stays', (plain) => expect(masked(plain)).toBe(plain));

it.each([
  ['giam 5 ho', true],
  ['nam 2026', false],
  ['giam ngheo', false],
])('a figure of a target is left in "%s": %s', (plain, left) => expect(hasFigure({ plain })).toBe(left));
