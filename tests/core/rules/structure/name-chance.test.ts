import { nameChance } from '../../../../src/core/rules/structure/name-chance';

const times = (count: number, name: string): string[] => Array.from({ length: count }, () => name);

describe('nameChance', () => {
  // 400 names: Nguyễn 300 of 400, Văn 300, Hùng 200; Khúc 1, Thị 99 + 1, Xoan 1.
  const names = [
    ...times(200, 'Nguyễn Văn Hùng'),
    ...times(100, 'NGUYỄN VĂN AN'),
    ...times(99, 'Lê Thị Lan'),
    'Khúc Thị Xoan',
  ];
  const chance = nameChance(names);

  it('is half the square of the number of names times the share of the name squared', () => {
    // 400² ÷ 2 × (300/400 × 300/400 × 200/400)² = 80000 × 0,28125² = 6328,125
    expect(chance.pairs('Nguyễn Văn Hùng')).toBeCloseTo(6328.125, 6);
    // 80000 × (1/400 × 100/400 × 1/400)² = 80000 × 0,0000015625² = 1,953125e-7
    expect(chance.pairs('Khúc Thị Xoan')).toBeCloseTo(1.953125e-7, 12);
  });

  it('tells nothing of a short list', () => {
    expect(chance.isUnknown).toBe(false);
    expect(nameChance(names.slice(0, 199)).isUnknown).toBe(true);
  });

  it('knows names of one word and of two', () => {
    // 2² ÷ 2 × (1/2 × 1 × 1/2)²: both have nothing in the middle.
    expect(nameChance(['Lê An', 'Hồ Ba']).pairs('Lê An')).toBeCloseTo(0.125, 9);
    expect(nameChance(['An', 'Ba']).pairs('An')).toBeCloseTo(0.5, 9);
  });
});
