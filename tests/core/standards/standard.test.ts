/** The B1 that stands for the income line of an area. */
import { b1LineOf } from '../../../src/core/standards/standard';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { vn2027 } from '../../../src/core/standards/vn-2027';

describe('b1LineOf', () => {
  // TT 07/2021/TT-BLĐTBXH: 140 rural, 175 urban.
  it('is the circular’s, by area', () => {
    expect(b1LineOf(vn2022, 'rural')).toBe(140);
    expect(b1LineOf(vn2022, 'urban')).toBe(175);
  });

  it('is none where no table of points is known (2027–2030)', () => {
    expect(b1LineOf(vn2027, 'rural')).toBeNull();
  });

  it('is none in an area whose income line the province raised without points for it', () => {
    const points = { ...vn2022.points, belowLine: { rural: true, urban: false } };
    expect(b1LineOf({ points }, 'rural')).toBeNull();
    expect(b1LineOf({ points }, 'urban')).toBe(175);
  });
});
