/** A column of marks nobody has written in says nothing of anybody: the same in every figure made of the marks. */
import { deriveDeprivations } from '../../../src/core/indicators/derive-deprivations';
import { householdJudge } from '../../../src/core/indicators/household-judge';
import {
  DEFAULT_CHOICES,
  registerMultidimensional,
} from '../../../src/core/indicators/register-multidimensional';
import type { MissingPolicy } from '../../../src/core/indicators/alkire-foster';
import type { SourceId } from '../../../src/core/targets/sources/source';
import { sourceOf } from '../../../src/core/targets/sources';
import { standardById } from '../../../src/core/standards';
import { gridRegister, household, type Row } from '../../support/builders';
import { marks } from '../../support/marked-ward';

const AS_OF = '2024-12-14';
const vn2022 = standardById('vn-2022');
/** A has 3 marks and B one, of the indicators 1, 2 and 3; nobody has one of the other nine. */
const ward = (a: Row = {}, b: Row = {}) =>
  gridRegister({
    households: [
      household({ ma_ho: 'A', chu_ho: 'Lê Văn A', phan_loai: 'Hộ nghèo', ...marks([1, 2, 3]), ...a }),
      household({ ma_ho: 'B', chu_ho: 'Lê Văn B', phan_loai: 'Hộ nghèo', ...marks([1]), ...b }),
    ],
  });
type Ward = ReturnType<typeof ward>;

/** B2 of 10 points a mark: A's and B's marks are all there are. */
const PROVEN = [{ b2: 30 }, { b2: 10 }] as const;
/** One no written in each of the other nine columns. */
const WRITTEN: Row = { d04: 0, d05: 0, d06: 0, d07: 0, d08: 0, d09: 0, d10: 0, d11: 0, d12: 0 };

describe('GN Đa chiều', () => {
  const measured = (register: Ward, missing: MissingPolicy = 'strict') =>
    registerMultidimensional(register, vn2022, { ...DEFAULT_CHOICES, missing }, AS_OF)!;

  it('leaves out everybody of whom a mark is not told, and names the nine', () => {
    const { households, unknownIndicators } = measured(ward());
    expect(households.whole).toMatchObject({ used: 0, dropped: 2, H: null });
    expect(unknownIndicators).toEqual(vn2022.indicators.slice(3).map(({ key }) => key));
    expect(households.indicators[8]).toMatchObject({ known: 0, deprived: 0 });
  });

  it('by the marks that are known: 3 of 3 and 1 of 3 are both at least 3 of 12', () => {
    expect(measured(ward(), 'available').households.whole).toMatchObject({ used: 2, poor: 2, H: 1 });
  });

  it('counts a no where the household’s own B2 says so, and only of that household', () => {
    // 3 of 12 is poor, 1 of 12 is not.
    expect(measured(ward(...PROVEN)).households.whole).toMatchObject({ used: 2, dropped: 0, poor: 1 });
    // 20 points beside one mark: which the other is nobody can say.
    expect(measured(ward({ b2: 30 }, { b2: 20 })).households.whole).toMatchObject({ used: 1, dropped: 1 });
  });

  it('counts a no where somebody has written in the column', () => {
    const { households, unknownIndicators } = measured(ward(WRITTEN));
    expect(households.whole).toMatchObject({ used: 2, poor: 1, H: 1 / 2 });
    expect(unknownIndicators).toEqual([]);
  });
});

describe('the class by income', () => {
  const classes = (register: Ward) => {
    const judge = householdJudge(register, { area: 'rural' });
    return register.households.map((each) => judge(each, vn2022).byIncome);
  };
  const poor = { thu_nhap: 1_000_000 };

  it('waits for marks that could make the household poor', () => {
    // A has 3 already. B has 1 and may have 9 more.
    const [a, b] = classes(ward(poor, poor));
    expect(a).toMatchObject({ result: 'poor' });
    expect(b).toMatchObject({
      result: 'notAssessable',
      reason: { code: 'deprived-partly-missing', params: { deprived: '1–10' } },
    });
  });

  it.each([
    ['B2', ward({ ...poor, b2: 30 }, { ...poor, b2: 10 })],
    ['a written no', ward({ ...poor, ...WRITTEN }, poor)],
  ])('is near-poor with 1 of 12 by %s', (_, register) => {
    expect(classes(register)[1]).toMatchObject({ result: 'nearPoor' });
  });
});

describe('what is derived beside what is ticked', () => {
  it('is not compared with a column nobody has written in', () => {
    const water = { nguon_nuoc: 'Nước ao hồ' };
    const ofB = (register: Ward) =>
      deriveDeprivations(
        register,
        vn2022,
        AS_OF,
      )(register.households[1]!).find(({ indicator }) => indicator.key === 'nguon_nuoc');
    expect(ofB(ward({}, water))).toMatchObject({ ticked: null, agreement: 'notCompared' });
    expect(ofB(ward(WRITTEN, water))).toMatchObject({ ticked: false });
  });
});

describe('the targets', () => {
  const actual = (id: SourceId, register: Ward) =>
    sourceOf(id)!.count({
      register,
      settings: { area: 'rural', asOf: AS_OF, today: AS_OF, lang: 'vi', standard: 'vn-2022' } as never,
      standard: vn2022,
      classes: ['poor'],
      needOnly: false,
      indicator: 'd09',
    });

  it.each(['deprived-households', 'clean-water'] as const)('%s: cannot tell, and says whose column', (id) => {
    const { actual: found, notes } = actual(id, ward());
    expect(found?.numerator ?? null).toBeNull();
    expect(notes?.map(({ key }) => key)).toEqual(['columnBlank']);
  });

  it('counts where B2 or a written no tells: none of the two lacks water, both use it', () => {
    for (const register of [ward(...PROVEN), ward(WRITTEN)]) {
      const lacking = actual('deprived-households', register).actual;
      expect(lacking).toMatchObject({ numerator: 0, denominator: 2, unknown: 0 });
      expect(actual('clean-water', register).actual).toMatchObject({ numerator: 2, denominator: 2 });
    }
  });

  it('leaves open whom the B2 does not prove', () => {
    const lacking = actual('deprived-households', ward({ b2: 30 }, { b2: 20 })).actual;
    expect(lacking).toMatchObject({ numerator: 0, denominator: 2, unknown: 1 });
  });
});
