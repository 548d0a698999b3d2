/** What a target is about. On folded text. */
import { assessedIn, serviceIn, servicesIn } from '../../../../src/core/targets/plan-text/services';

const WORDS: Readonly<Record<string, string>> = {
  communication:
    'duoc tuyen truyen|tham gia truyen thong|duoc nghe pho bien|duoc cap to roi|duoc phat to gap|duoc nhan tai lieu|duoc cung cap so tay|duoc cap phat ap phich|duoc cung cap thong tin ve nuoc sach',
  'officers-training':
    'can bo duoc tap huan|truong thon xa duoc tham gia boi duong|bao cao vien duoc du tap huan|tap huan cho can bo|boi duong nghiep vu|cong chuc va tap huan',
  'skills-training':
    'duoc tap huan|tham gia boi duong|duoc tham gia cac lop huong dan|tap huan|chuyen giao ky thuat|chuyen giao khoa hoc|huong dan ky thuat',
  credit:
    'duoc vay|tiep can von vay|cho ho vay|ho tro tin dung|duoc ho ngheo vay|vay von|cho vay|tin dung|nguon von vay',
  insurance: 'bao hiem y te|bhyt|duoc bhyt vay',
  'insurance-social': 'bao hiem xa hoi|bhxh',
  dropout: 'bo hoc|nghi hoc',
  school: 'di hoc|den truong|den lop|nhap hoc|hoc dung do tuoi|toi truong',
  toilet: 'nha tieu|nha ve sinh|ho xi|cong trinh ve sinh',
  water: 'nuoc sinh hoat|nuoc sach|nuoc hop ve sinh|nguon nuoc|dung nuoc',
  telecom: 'vien thong|internet|dien thoai thong minh|phuong tien thong tin|tiep can thong tin',
  model: 'mo hinh',
  training: 'dao tao nghe|day nghe|hoc nghe|hoc vien',
  'job-abroad': 'xuat khau lao dong|nuoc ngoai|theo hop dong',
  job: 'viec lam|lao dong',
  'housing-repair': 'sua chua|cai tao',
  'housing-new': 'xay moi|xay dung moi|lam moi',
  housing: 'nha tam|dot nat|nha o|can nha|ngoi nha|nha tinh nghia|nha dai doan ket|sua chua va xay moi',
  nutrition: 'dinh duong',
  'legal-aid': 'phap ly',
};

describe.each(Object.entries(WORDS))('%s', (name, words) => {
  it.each(words.split('|'))('%s', (plain) => expect(serviceIn(plain)).toBe(name));
});

it.each([
  'ho ngheo',
  'duoc mua xe moi vay',
  'truyen thong',
  'to roi',
  'bhyts',
  'xay nha',
  'nha vua',
  'can bo, duoc huan luyen',
])('%s: none', (plain) => expect(serviceIn(plain)).toBeNull());

it('several are told in their order, and those a household is assessed by', () => {
  const plain = 'viec lam, internet, nuoc sach, di hoc, nha tieu, bhyt';
  expect(servicesIn(plain)).toEqual(['insurance', 'school', 'toilet', 'water', 'telecom', 'job']);
  expect(assessedIn(plain)).toEqual(['insurance', 'school', 'toilet', 'water', 'telecom']);
  expect(assessedIn('viec lam, bo hoc')).toEqual([]);
});
