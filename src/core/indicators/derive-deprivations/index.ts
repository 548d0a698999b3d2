/** The indicators of deprivation worked out from the members and the living conditions of a household. */
import type { Household, Register } from '../../model';
import type { DeprivationIndicator, PovertyStandard } from '../../standards/standard';
import { toldMark } from '../told-marks';
import { adultEducation } from './adult-education';
import { dependants } from './dependants';
import { derived, type Derivation, type Derive } from './derivation';
import { employment } from './employment';
import { healthInsurance } from './health-insurance';
import { householdFacts } from './household-facts';
import { housingArea, housingQuality } from './housing';
import { informationMeans, telecommunication } from './information';
import { latrine, water } from './living-conditions';
import { nutrition } from './nutrition';
import { schoolAttendance } from './school-attendance';

/** By the key of the indicator. One that is not here cannot be derived. */
const DERIVATIONS: Readonly<Record<string, Derive>> = {
  viec_lam: employment,
  nguoi_phu_thuoc: dependants,
  dinh_duong: nutrition,
  bhyt: healthInsurance,
  gd_nguoi_lon: adultEducation,
  di_hoc_tre_em: schoolAttendance,
  chat_luong_nha: housingQuality,
  dien_tich_nha: housingArea,
  nguon_nuoc: water,
  nha_tieu: latrine,
  vien_thong: telecommunication,
  phuong_tien_tt: informationMeans,
};

export interface DerivedDeprivation extends Derivation {
  readonly indicator: DeprivationIndicator;
  /** What is ticked; null when it cannot be told or no list has the mark. */
  readonly ticked: boolean | null;
  /** `notCompared`: one of both is not known. */
  readonly agreement: 'agrees' | 'differs' | 'notCompared';
}

/**
 * Works out each indicator of a standard for the households of a register, and compares it with what is ticked.
 *
 * Ages are full years on the day of the review; of a year of birth alone they are ranges, and a result is given only where
 * every age of the range gives it. What cannot be derived is `notAssessable` with its reason, never "not deprived". A
 * standard whose annex is not known (bounds null) derives nothing.
 *
 * @param asOf the day of the review, 'YYYY-MM-DD'
 * @returns a function of a household: one result an indicator, in the order of the standard
 * @see NĐ 07/2021/NĐ-CP, Phụ lục (12 indicators); shared/domain/standards.json
 */
export function deriveDeprivations(
  register: Register,
  standard: PovertyStandard,
  asOf: string,
): (household: Household) => readonly DerivedDeprivation[] {
  const { bounds } = standard;
  const factsOf = bounds === null ? null : householdFacts(register, bounds, asOf);
  return (household) => {
    const facts = factsOf?.(household);
    return standard.indicators.map((indicator) => {
      const derive = DERIVATIONS[indicator.key];
      const derivation = facts && derive ? derive(facts) : derived('notAssessable', 'no-definition');
      const ticked = tickedOf(register, household, indicator);
      return { indicator, ...derivation, ticked, agreement: agreementOf(derivation, ticked) };
    });
  };
}

function tickedOf(
  register: Register,
  { records }: Household,
  indicator: DeprivationIndicator,
): boolean | null {
  for (const record of records) {
    const mark = toldMark(register, record, indicator);
    if (mark !== null) return mark;
  }
  return null;
}

function agreementOf({ result }: Derivation, ticked: boolean | null): DerivedDeprivation['agreement'] {
  if (ticked === null || result === 'notAssessable') return 'notCompared';
  return (result === 'deprived') === ticked ? 'agrees' : 'differs';
}
