/** NGHEO_CHUAN: a threshold of a poverty standard by name. */
import { DomainError } from '../errors';
import type { Area } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { cellText, labelKey } from '../text/unicode';
import { areaOf, standardOf } from './arguments';
import { params } from './formula';
import type { RowFormula } from './formula';

type Threshold = (standard: PovertyStandard, area: Area) => number | null | undefined;

/** Names without accents, and what each is in a standard. */
const THRESHOLDS: readonly (readonly [names: readonly string[], of: Threshold])[] = [
  [
    ['thu nhap', 'chuan ngheo', 'chuan thu nhap', 'nguong thu nhap', 'chuan ngheo thu nhap', 'income'],
    (standard, area) => standard.incomeLine[area].value,
  ],
  [
    ['muc song trung binh', 'muc song tb', 'trung binh', 'mstb', 'average'],
    (standard, area) => standard.averageLine?.[area].value,
  ],
  [
    ['muc song toi thieu', 'toi thieu', 'chuan muc song toi thieu', 'minimum'],
    (standard, area) => standard.minimumLine?.[area].value,
  ],
  [
    ['thieu hut', 'so thieu hut', 'so chi so thieu hut', 'nguong thieu hut', 'deprivations'],
    (standard) => standard.deprivationCut.value,
  ],
  [['b1', 'diem b1', 'diem a'], (standard, area) => standard.points?.b1Line[area].value],
  [['b2', 'diem b2', 'diem b'], (standard) => standard.points?.b2Cut.value],
  [['diem moi chi so', 'diem mot chi so'], (standard) => standard.points?.b2PerIndicator.value],
  [['dien tich', 'dien tich nha', 'dien tich nha o', 'm2'], (standard) => standard.bounds?.areaBelow.value],
  [['nguoi phu thuoc', 'ty le nguoi phu thuoc'], (standard) => standard.bounds?.dependantsAbove.value],
];

/**
 * A threshold: đồng per person and month, points, a number of indicators, m² or per cent, as its name says.
 *
 * @see core/standards
 */
export const threshold: RowFormula = {
  params: params('ten', 'khuVuc', 'chuan?'),
  run: ([name, areaCell, standardCell]) => {
    const text = cellText(name);
    const found = THRESHOLDS.find(([names]) => names.includes(labelKey(text)));
    if (!found) throw new DomainError('formula.threshold-unknown', { text });
    const standard = standardOf(standardCell);
    const value = found[1](standard, areaOf(areaCell));
    if (value == null) throw new DomainError('formula.threshold-none', { text, standard: standard.short.vi });
    return value;
  },
};
