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

  it('takes a family name that every object of the language knows for a rare one', () => {
    // 1 of 200 names each: 200² ÷ 2 × the usual shares, the same for any family that is not Nguyễn, Trần, Lê.
    const many = (name: string) => nameChance([...times(199, 'Nguyễn Văn Hùng'), name]).pairs(name);
    expect(many('constructor Văn Hùng')).toBe(many('Khúc Văn Hùng'));
  });

  it('tells nothing of a short list', () => {
    expect(chance.isUnknown).toBe(false);
    expect(nameChance(names.slice(0, 199)).isUnknown).toBe(true);
  });

  it('knows names of one word and of two', () => {
    const many = (...names: string[]) => Array.from({ length: 200 }, (_, at) => names[at % 2] ?? '');
    // 200² ÷ 2 × (1/2 × 1 × 1/2)²: both have nothing in the middle.
    expect(nameChance(many('Lê An', 'Hồ Ba')).pairs('Lê An')).toBeCloseTo(1250, 9);
    // 200² ÷ 2 × (1/2)².
    expect(nameChance(many('An', 'Ba')).pairs('An')).toBeCloseTo(5000, 9);
  });

  it('takes the shares of the country where the list is too short to count', () => {
    // 2² ÷ 2 × (Nguyễn 0.4 × Văn 0.45 × a given name 0.02)².
    const short = nameChance(['Nguyễn Văn Hùng', 'Khúc Thị Xoan']);
    expect(short.isUnknown).toBe(true);
    expect(short.pairs('Nguyễn Văn Hùng')).toBeCloseTo(2 * 0.0036 ** 2, 12);
    // Another family: 0.06.
    expect(short.pairs('Khúc Thị Xoan')).toBeCloseTo(2 * 0.00054 ** 2, 12);
  });
});
