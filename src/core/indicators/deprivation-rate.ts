/** Deprivations of poor and near-poor households, indicator by indicator. */
import type { HouseholdRecord, IndicatorFigure } from '../model';
import { personsOfRecord } from '../register/counts';
import type { DeprivationIndicator } from '../standards/standard';
import { markedRecords } from './deprivation-marks';
import { toldMark } from './told-marks';
import { headcountRate } from './headcount-rate';
import type { CountedHousehold, IndicatorFamily, IndicatorInput } from './indicator';
import { classOf } from './record-class';

const CLASSES = ['poor', 'nearPoor'] as const;

function figure(
  indicator: DeprivationIndicator,
  name: (typeof CLASSES)[number],
  records: readonly HouseholdRecord[],
  { register, standard, source }: Pick<IndicatorInput, 'register' | 'standard'> & { readonly source: string },
): IndicatorFigure {
  const marks = records.map((record) => toldMark(register, record, indicator));
  const denominator = marks.filter((mark) => mark !== null).length;
  const numerator = marks.filter((mark) => mark === true).length;
  return {
    id: `deprivation-${indicator.key}`,
    group: { by: 'class', name },
    numerator,
    denominator,
    value: headcountRate(numerator, denominator),
    unit: 'percent',
    notAssessable: marks.length - denominator,
    standard: standard.id,
    source,
  };
}

function counted(record: HouseholdRecord): CountedHousehold {
  const persons = personsOfRecord(record);
  return { record, hamlet: record.hamlet, class: classOf(record), persons: persons === 0 ? null : persons };
}

/**
 * Households deprived in each indicator of the standard, among the poor and among the near-poor.
 *
 * Counted on the list that carries the marks, by the class written there. Denominator: households of the class
 * whose mark is known; the others are `notAssessable`, never "not deprived". Units: per cent, not rounded. An
 * indicator no column stands for, or whose column is blank throughout, has no value. Without any marks in the workbook there are no figures.
 *
 * @see NĐ 07/2021/NĐ-CP, phụ lục (12 indicators); TT 02/2022/TT-BLĐTBXH Mẫu 7.8–7.10
 */
export const deprivationRate: IndicatorFamily = {
  ids: (standard) => standard.indicators.map(({ key }) => `deprivation-${key}`),
  figures({ register, standard }) {
    const records = markedRecords(register);
    if (records.length === 0) return [];
    const source = [...new Set(records.map((record) => record.table.sheet))].join(', ');
    return CLASSES.flatMap((name) => {
      const ofClass = records.filter((record) => classOf(record) === name);
      return standard.indicators.map((indicator) =>
        figure(indicator, name, ofClass, { register, standard, source }),
      );
    });
  },
  households({ register, standard }, { id, group }) {
    const indicator = standard.indicators.find(({ key }) => id === `deprivation-${key}`);
    if (!indicator || group.by !== 'class') return null;
    const records = markedRecords(register).filter((record) => classOf(record) === group.name);
    const marked = (...wanted: readonly (boolean | null)[]) =>
      records.filter((record) => wanted.includes(toldMark(register, record, indicator))).map(counted);
    return { numerator: marked(true), denominator: marked(true, false), notAssessable: marked(null) };
  },
};
