import { readEducation } from '../../../src/core/text/education';

describe('readEducation', () => {
  it.each([
    'Tiểu học',
    'THCS',
    'THPT',
    'Trung học cơ sở',
    'tốt nghiệp THPT',
    'TN. THCS',
    'Đại học sư phạm',
    'CĐ y tế',
    'Trung cấp nghề',
    'Sơ cấp',
    'Thạc sỹ',
    'Cử nhân luật',
    '9/12',
    '12 / 12',
    '7/10',
    'Lớp 5',
    'hết lớp 9',
    '5',
    'Cấp II',
    'Mù chữ',
    'Không biết chữ',
    'Mẫu giáo',
    'Dai hoc',
    'trung hoc co so',
    'Tiểu học'.normalize('NFD'),
  ])('knows %j', (text) => {
    expect(readEducation(text)).toEqual({ kind: 'known' });
  });

  it.each([
    ['Đại hoc', 'Đại học'],
    ['Tểu học', 'Tiểu học'],
    ['Cao đảng', 'Cao đẳng'],
    ['Trung cắp', 'Trung cấp'],
    ['THSC', null],
    ['Kế toán', null],
    ['Bạn thuyền', null],
  ])('%j is none; the nearest is %j', (text, nearest) => {
    expect(readEducation(text)).toEqual({ kind: 'unknown', nearest });
  });
});
