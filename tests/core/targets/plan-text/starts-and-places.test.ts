/** Figures that tell where another one starts, of how many it is, or where: none is a target. Expected by the words. */
import fc from 'fast-check';
import { readPlanText } from '../../../../src/core/targets/plan-text/read-plan-text';
import { targetOf } from '../../../../src/core/targets/plan-text/to-target';

const HEAD = 'KẾ HOẠCH GIẢM NGHÈO NĂM 2024\nII. MỤC TIÊU CỤ THỂ\n';
const read = (line: string) => readPlanText(`${HEAD}- ${line}`).targets;
const NO_START = (line: string) => expect(read(line)[0]).not.toHaveProperty('from');

describe('what a fall is measured from', () => {
  it.each([
    ['Giảm 20 hộ nghèo so với 52 hộ đầu năm.', 20],
    ['Giảm 16 hộ nghèo trên tổng số 52 hộ nghèo.', 16],
    ['Giảm 16 hộ nghèo trong số 52 hộ nghèo.', 16],
    ['Giảm 16 hộ nghèo trên 52 hộ nghèo.', 16],
    ['Trong tổng số 52 hộ nghèo, phấn đấu giảm 16 hộ.', 16],
    ['So với 52 hộ đầu năm, giảm 20 hộ nghèo.', 20],
  ])('%s', (line, value) =>
    expect(read(line)).toMatchObject([
      { kind: 'reduce-count', value, from: 52, group: 'poor', qualifier: null, sure: true },
    ]),
  );

  it('of a rate', () =>
    expect(read('Giảm 1,11% tỷ lệ hộ nghèo so với 3,61% đầu năm.')).toMatchObject([
      { kind: 'reduce-rate', value: 1.11, from: 3.61 },
    ]));

  it.each([
    ['Giảm 16 hộ nghèo trên tổng số 1.441 hộ dân.', 'reduce-count', 16],
    ['Giảm 30% số hộ nghèo so với 52 hộ đầu năm.', 'reduce-relative', 30],
    ['80% hộ nghèo trong tổng số 52 hộ nghèo có nước sạch.', 'reach-share', 80],
  ])('all there are, or another unit, is no start: %s', (line, kind, value) => {
    expect(read(line)).toMatchObject([{ kind, value }]);
    NO_START(line);
  });
});

describe('where', () => {
  it.each([
    ['Giảm 16 hộ nghèo tại 6 tổ dân phố.', 'tại 6 tổ dân phố'],
    ['Giảm 16 hộ nghèo trên 6 thôn.', 'trên 6 thôn'],
    ['Tại 3 thôn, giảm 16 hộ nghèo.', 'Tại 3 thôn'],
    ['Giảm 16 hộ nghèo ở sáu tổ dân phố.', 'ở sáu tổ dân phố'],
    ['Giảm 16 hộ nghèo ở tất cả 6 tổ dân phố.', null],
    ['Giảm 16 hộ nghèo tại 6/6 tổ dân phố.', null],
    ['Giảm từ 16 hộ nghèo trở lên ở tất cả 6 tổ dân phố.', null],
  ])('%s', (line, qualifier) => {
    expect(read(line)).toMatchObject([{ kind: 'reduce-count', value: 16, unit: 'hộ', qualifier }]);
    NO_START(line);
  });

  it('hamlets that are to be reached stay a target', () => {
    expect(read('Phấn đấu 2 thôn không còn hộ nghèo.')).toMatchObject([{ kind: 'reach-count', value: 2 }]);
    expect(read('Tổ chức tuyên truyền tại 6 tổ dân phố.')).toMatchObject([{ value: 6, unit: 'tổ dân phố' }]);
  });
});

describe('a fall and what it leaves', () => {
  it('is one goal where the three figures agree', () => {
    // 80 − 20 = 60; the rate in brackets becomes no target, so the officer is asked.
    expect(read('Giảm 20 hộ nghèo, đưa số hộ nghèo từ 80 hộ xuống còn 60 hộ (tỷ lệ 3,0%).')).toMatchObject([
      { kind: 'reduce-count', value: 20, from: 80, sure: false },
    ]);
    // 3,61 − 1,11 = 2,50
    expect(read('Giảm tỷ lệ hộ nghèo 1,11%, từ 3,61% xuống còn 2,5%.')).toMatchObject([
      { kind: 'reduce-rate', value: 1.11, from: 3.61 },
    ]);
  });

  it.each(['Giảm 20 hộ nghèo, đưa số hộ nghèo từ 80 hộ xuống còn 65 hộ.', 'Giảm 16 hộ nghèo, còn 36 hộ.'])(
    'else both are shown and asked about: %s',
    (line) => {
      const [fall, level, ...more] = read(line);
      expect(more).toEqual([]);
      expect(fall?.kind).toBe('reduce-count');
      expect(level).toMatchObject({ kind: 'at-most-count', sure: false });
      expect(level?.doubts).toContain('same-goal');
    },
  );

  it('agrees for every start', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (fall, left) => {
        const line = `Giảm ${fall} hộ nghèo, đưa số hộ nghèo từ ${fall + left} hộ xuống còn ${left} hộ.`;
        expect(read(line)).toMatchObject([{ kind: 'reduce-count', value: fall, from: fall + left }]);
      }),
    );
  });
});

describe('the start a plan names, in the row written', () => {
  const startOf = (line: string) => {
    const [found] = read(line);
    if (!found) throw new Error('no target');
    const { source, entered } = targetOf(found, 't1');
    return [source, entered.baseline];
  };

  it('is not put beside what the register counts now', () =>
    // 80 of the plan less 36 of a register that began with 52 would be a fall of 44.
    expect(startOf('Giảm 20 hộ nghèo, đưa số hộ nghèo từ 80 hộ xuống còn 60 hộ.')).toEqual([
      'poor-households',
      null,
    ]));

  it('is kept where the result is typed', () =>
    expect(startOf('Giảm 05 hộ nghèo có chủ hộ là đảng viên so với 12 hộ đầu năm.')).toEqual([null, 12]));
});
