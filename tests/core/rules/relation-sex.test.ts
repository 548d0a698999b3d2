import { forOtherSex, sexOfRelation } from '../../../src/core/rules/relation-sex';
import { gridRegister, member } from '../../support/builders';

const sexOf = (quan_he: string | number | null) => {
  const [household] = gridRegister({
    members: [member(), member({ ho_ten: 'Lê Minh Hai', quan_he })],
  }).households;
  const person = household?.members[1];
  return person ? sexOfRelation(person) : undefined;
};

describe('the sex a relation states', () => {
  it.each([
    'Vợ',
    'VỢ',
    'Vk',
    'Con gái út',
    'Con (gái)',
    'Con dâu',
    'Mẹ chồng',
    'Má',
    'Bà ngoại',
    'Cháu gái',
    'Cháu nội gái',
    'Con nuôi gái',
    'Em gái ruột',
    'Bà cố',
    'Con dâu trưởng',
    'Thím',
    'Me de',
    'Ba noi',
  ])('%s is a woman', (word) => {
    expect(sexOf(word)).toBe('female');
  });
  it.each([
    'Chồng',
    'Con trai',
    'Con trai ruột',
    'Cháu ngoại trai',
    'Ông cố',
    'Con rể',
    'Cha vợ',
    'Ba',
    'Ông nội',
    'Em trai',
    'Dượng',
    'Chong',
  ])('%s is a man', (word) => {
    expect(sexOf(word)).toBe('male');
  });
  it.each(['Vợ ?', 'Con trai (?)', '(Con gái)', 'Chồng *'])('%s is in doubt and states none', (word) => {
    expect(sexOf(word)).toBeNull();
  });
  it.each([
    ['chồng', 'vợ'],
    ['con trai', 'con gái'],
    ['con rể', 'con dâu'],
    ['em trai', 'em gái'],
    ['em rể', 'em dâu'],
    ['cháu trai', 'cháu gái'],
    ['cháu rể', 'cháu dâu'],
    ['cha', 'mẹ'],
    ['bố', 'mẹ'],
    ['ba', 'má'],
    ['tía', 'má'],
    ['ông', 'bà'],
    ['anh', 'chị'],
    ['chú họ', 'cô họ'],
    ['cậu họ', 'dì họ'],
    ['dượng', 'thím'],
    ['rể út', 'mợ út'],
    ['rể', 'dâu'],
    ['con (trai)', 'con (gái)'],
    ['ck', 'vk'],
    ['con nuôi trai', 'con nuôi gái'],
    ['cháu nội đầu trai', 'chắt ngoại gái'],
    ['em họ trai út', 'cụ ngoại gái'],
    ['con thứ ba trai', 'con riêng vợ gái'],
  ])('%s is a man, %s a woman, in capitals as well', (male, female) => {
    expect([sexOf(male), sexOf(male.toUpperCase()), sexOf(`  ${male} `)]).toEqual(['male', 'male', 'male']);
    expect([sexOf(female), sexOf(female.toUpperCase())]).toEqual(['female', 'female']);
  });

  it.each([
    ...[
      'Chồng / vợ',
      'vợ,chồng',
      'Vợ hay chồng',
      'anh chị',
      'chị em',
      'ông bà nội',
      'cha mẹ',
      'bố mẹ',
      'ba má',
    ],
    ...[
      'vợ chồng con',
      'cô chú',
      'cô dì',
      'bà con xa',
      'con của trai',
      'con em trai',
      'người con nuôi trai',
      'cháu trải',
    ],
  ])('%s is of either or of both', (word) => {
    expect(sexOf(word)).toBeNull();
  });

  it.each([
    'Con',
    'Con nuôi',
    'Con em gái',
    'Con của em gái',
    'Cháu',
    'Em vợ',
    'Bác',
    'Cụ',
    'Chủ hộ',
    'Vợ (chồng)',
    'Vợ/chồng',
    'Chồng hoặc vợ',
    'Bà con',
    'Anh em',
    5,
    null,
  ])('%s states none', (word) => {
    expect(sexOf(word)).toBeNull();
  });
});

describe('the same relation for the other sex', () => {
  it.each([
    ['Vợ', 'Chồng'],
    ['con trai út', 'con gái út'],
    ['Mẹ đẻ', 'Cha đẻ'],
    ['Cha vợ', 'Mẹ vợ'],
    ['Con dâu', 'Con rể'],
    ['Bà ngoại', 'Ông ngoại'],
    ['Em dâu', 'Em rể'],
    ['Cháu rể', 'Cháu dâu'],
    ['em trai', 'em gái'],
    ['Anh ruột', 'Chị ruột'],
    ['Bố', 'Mẹ'],
    ['Ba', 'Má'],
    ['Tía', 'Má'],
  ])('%s → %s', (word, other) => {
    expect(forOtherSex(word)).toBe(other);
  });
  it.each(['Con', 'Dì ruột', 'Bác', 'Chanh', 'anhem', ''])('%s has none', (word) => {
    expect(forOtherSex(word)).toBeNull();
  });
});
