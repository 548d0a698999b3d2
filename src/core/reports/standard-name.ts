/** The name of a standard in the heading of a sheet, which says what of it is not verified. */
import type { Lang } from '../model';
import { hasTypedNumbers, restsOnOpenIndicators } from '../standards/local';
import type { PovertyStandard } from '../standards/standard';
import { uncapitalised } from '../targets/wording';
import { wordsOf } from './words';

/**
 * 'chuẩn 2027–2030 (ngưỡng các chỉ số chưa kiểm chứng)' within a sentence.
 *
 * @param isScored the classes shown rest on a B1 of the ward's own point table
 */
export function standardName(standard: PovertyStandard, lang: Lang, isScored = false): string {
  const name = uncapitalised(standard.short[lang]);
  const words = wordsOf(lang);
  if (hasTypedNumbers(standard)) return words('indicators.typedStandard', { standard: name });
  if (isScored) return words('indicators.scoredStandard', { standard: name });
  return restsOnOpenIndicators(standard) ? words('indicators.openStandard', { standard: name }) : name;
}
