import { formatNumber } from '../../arithmetic/format';
import { percentHalfUp } from '../../arithmetic/percent';
import type { CellRef, HouseholdRecord, Register } from '../../model';
import { listsEverybody } from '../coverage';
import type { Rule } from '../rule';
import type { Thresholds } from '../thresholds';

/**
 * AG11. Poor and near-poor households as a share of a hamlet's, against the other hamlets. Above the median by three
 * median deviations, as the catalogue has it, and beyond what chance gives a hamlet of its size: of sixty hamlets that
 * differ by chance alone three median deviations would name one or two.
 */
export const hamletOutlier: Rule = {
  meta: {
    code: 'AG11',
    id: 'hamlet-outlier',
    stage: 'printed',
    severity: 'info',
    scope: 'report',
    needs: [],
    autofix: 'no',
    source: 'median + 3 MAD (Hampel 1974); phân phối nhị thức',
  },
  texts: {
    vi: {
      title: 'Phân bố bất thường giữa các tổ',
      why: 'Một tổ cao hẳn có thể do rà soát khác cách, nhập trùng danh sách, hoặc nơi ấy khó khăn thật.',
      fix: 'Xem lại phiếu rà soát của tổ này; đúng thực tế thì không phải sửa; cán bộ tự xác minh.',
      messages: {
        default:
          '{hamlet}: {count}/{total} hộ nghèo, cận nghèo ({rate}%), trong khi nửa số tổ dưới {median}%.',
      },
    },
    en: {
      title: 'Outlier sub-unit',
      why: 'A hamlet far above the others was reviewed in another way, listed twice, or is in real need.',
      fix: 'Look at the review forms of the hamlet; if they are right nothing is to be changed; the officer must find out.',
      messages: {
        default:
          '{hamlet}: {count}/{total} poor and near-poor ({rate}%); half of the hamlets are below {median}%.',
      },
    },
  },
  check(register, { thresholds, settings: { lang } }, report) {
    const hamlets = hamletsOf(register).filter(({ total }) => total >= thresholds.outlierHouseholds);
    if (!listsEverybody(register)) report.skip('list-partial');
    else if (hamlets.length < thresholds.outlierHamlets) report.skip('too-few');
    else {
      const rates = hamlets.map(({ count, total }) => count / total);
      const middle = median(rates);
      const spread = median(rates.map((rate) => Math.abs(rate - middle)));
      for (const hamlet of hamlets) {
        if (!isOutlier(hamlet, middle, spread, thresholds)) report.pass();
        else {
          const { name, count, total } = hamlet;
          report.fail(placeOf(hamlet), {
            params: {
              hamlet: name,
              ...{ count, total },
              rate: formatNumber(percentHalfUp(count, total, 1) ?? 0, 1, lang),
              median: formatNumber(middle * 100, 1, lang),
            },
            found: name,
            subject: name,
          });
        }
      }
    }
  },
};

interface Hamlet {
  readonly name: string;
  readonly first: HouseholdRecord;
  total: number;
  count: number;
}

/** Hamlets with the households whose class is known. */
function hamletsOf({ households }: Register): readonly Hamlet[] {
  const hamlets = new Map<string, Hamlet>();
  for (const { main } of households) {
    const { hamlet, recordedClass } = main;
    if (hamlet === null || recordedClass.kind !== 'ok') continue;
    let found = hamlets.get(hamlet);
    if (!found) hamlets.set(hamlet, (found = { name: hamlet, first: main, total: 0, count: 0 }));
    found.total++;
    if (recordedClass.value === 'poor' || recordedClass.value === 'nearPoor') found.count++;
  }
  return [...hamlets.values()];
}

function isOutlier(
  { count, total }: Hamlet,
  middle: number,
  spread: number,
  { outlierDeviations, outlierSigmas }: Thresholds,
): boolean {
  const excess = count - total * middle;
  return (
    count / total > middle + outlierDeviations * spread &&
    excess > outlierSigmas * Math.sqrt(total * middle * (1 - middle))
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[half]];
  return (low + high) / 2;
}

/** The first row of the hamlet, at its hamlet cell or the first cell; a household is not what it is about. */
function placeOf({ first: { table, row } }: Hamlet): CellRef {
  return { sheet: table.sheet, row, column: (table.columns.get('thon') ?? 0) + 1 };
}
