/** What the columns of a printed summary count, by their headers: forms of TT 07/2021 and what staff make of them. */
import type { MoveClass, MoveMeasure, SummaryMeasure } from '../model';
import { normaliseText } from '../text/unicode';
import type { HeaderPath } from './header-names';
import { classIn, moveOf } from './report-moves';

export interface ReportColumns {
  /** 0-based. */
  readonly measures: ReadonlyMap<SummaryMeasure, number>;
  readonly moves: ReadonlyMap<MoveClass, ReadonlyMap<MoveMeasure, number>>;
  /** 'Phân tổ: Hộ | Nhân khẩu'. */
  readonly unit: number | null;
}

/** Counts of a part of the households: their sums and rates are others. */
const PART_OF =
  /dan toc|dtts|\bkinh\b|tai cho|co cong|chinh sach|kha nang|knld|tre em|phu nu|chu ho la|cao tuoi|khuyet tat|bao tro|thieu hut|nguyen nhan|lao dong|viec lam|bhyt|ke hoach|chi tieu|so voi|chuan/;
const RATE = /\bt[yi] le\b|%/;
const RATE_WORDS = /\bt[yi] le\b|%/g;
const PERSONS = '(?:nhan khau|khau|dan so|nguoi|nk)';
const WHOLE = '(?: (?:tong so|tong cong|tong|so luong))?';

/** By the whole path, folded, without the words for a rate. */
const COUNTS: readonly (readonly [RegExp, SummaryMeasure])[] = [
  [/^(?:tong )?so ho(?: dan)?$/, 'total'],
  [new RegExp(`^(?:tong )?(?:so )?${PERSONS}${WHOLE}$`), 'persons'],
  [personsOf('ngheo'), 'poorPersons'],
  [personsOf('can ngheo'), 'nearPoorPersons'],
];

/** 'Khẩu nghèo', 'Số người thuộc hộ nghèo', 'Hộ nghèo / Nhân khẩu', 'Khẩu nghèo / Số khẩu'. */
function personsOf(households: string): RegExp {
  const before = `(?:so )?${PERSONS} (?:thuoc )?(?:ho )?${households}(?: (?:so )?${PERSONS})?${WHOLE}`;
  return new RegExp(`^(?:${before}|(?:so )?ho ${households} (?:so )?${PERSONS})$`);
}

const RATES: readonly (readonly [RegExp, SummaryMeasure])[] = [
  [/^(?:so )?(?:ho )?ngheo(?: so ho)?$/, 'poorRate'],
  [/^(?:so )?(?:ho )?can ngheo(?: so ho)?$/, 'nearPoorRate'],
  [/^(?:ho )?ngheo (?:va )?(?:ho )?can ngheo$/, 'bothRate'],
  [new RegExp(`^(?:so )?${PERSONS} (?:thuoc )?(?:ho )?ngheo$`), 'poorPersonsRate'],
  [new RegExp(`^(?:so )?${PERSONS} (?:thuoc )?(?:ho )?can ngheo$`), 'nearPoorPersonsRate'],
];
/** A rate without a name of its own is that of the count it stands beside. */
const RATE_OF: Readonly<Partial<Record<SummaryMeasure, SummaryMeasure>>> = {
  poor: 'poorRate',
  nearPoor: 'nearPoorRate',
  poorPersons: 'poorPersonsRate',
  nearPoorPersons: 'nearPoorPersonsRate',
};
const SEX_ABOVE = new RegExp(`^(?:(?:tong )?(?:so )?${PERSONS}|gioi tinh|tong so|trong do|chia ra| )*$`);

/**
 * @param known columns already recognised by the names of fields
 * @param title of the table, for movements of one class ('TỔNG HỢP DIỄN BIẾN HỘ NGHÈO')
 */
export function reportColumns(
  paths: readonly HeaderPath[],
  known: ReadonlyMap<SummaryMeasure, number>,
  title: string | null,
): ReportColumns {
  const measures = createUnique(known);
  const moves = new Map<MoveClass, Unique<MoveMeasure>>();
  const ofTitle = title === null ? null : classIn(title);
  const taken = new Set(known.values());
  let unit: number | null = null;
  paths.forEach((path, column) => {
    if (path.keys.length === 0) return;
    const text = path.keys.join(' ');
    if (/^phan to\b/.test(text)) unit = column;
    const move = moveOf(path.keys, ofTitle);
    if (move !== null) {
      let own = moves.get(move.of);
      if (!own) moves.set(move.of, (own = createUnique<MoveMeasure>()));
      own.put(move.measure, column);
    }
    // The class at the end of the period is the class: 'Hộ nghèo cuối năm' is both.
    if (move !== null || taken.has(column)) return;
    const measure = measureOf(path, measures.at(column - 1));
    if (measure !== null) measures.put(measure, column);
  });
  return {
    measures: measures.all(),
    moves: settleClasses(new Map([...moves].map(([of, columns]) => [of, columns.all()]))),
    unit,
  };
}

/** 'Tăng', 'Giảm' between 'Hộ nghèo đầu năm' and 'Hộ nghèo cuối năm' are of the one class that has both ends. */
function settleClasses(
  moves: ReadonlyMap<MoveClass, ReadonlyMap<MoveMeasure, number>>,
): ReportColumns['moves'] {
  const unnamed = moves.get('any');
  const [only, second] = [...moves].filter(([of]) => of !== 'any');
  if (!unnamed || !only || second || unnamed.has('start') || unnamed.has('end')) return moves;
  return new Map([[only[0], new Map([...unnamed, ...only[1]])]]);
}

function measureOf(path: HeaderPath, beside: SummaryMeasure | null): SummaryMeasure | null {
  const sex = sexOf(path);
  if (sex !== null) return sex;
  const text = path.keys.join(' ');
  if (PART_OF.test(text) || OTHER_TIME.test(text)) return null;
  if (RATE.test(text)) return rateOf(path.keys, beside);
  return COUNTS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const OTHER_TIME = /\b(?:dau|cuoi|truoc|tang|giam|thoat|tai|phat sinh|khong)\b/;

function rateOf(keys: readonly string[], beside: SummaryMeasure | null): SummaryMeasure | null {
  const names = keys.map((key) => key.replace(RATE_WORDS, ' ').replace(/\s+/g, ' ').trim());
  if (names.every((name) => name === '')) return beside === null ? null : (RATE_OF[beside] ?? null);
  // What spans all of them ('Kết quả rà soát') names nothing.
  const own = names.filter((name) => /ngheo/.test(name)).pop() ?? '';
  return RATES.find(([pattern]) => pattern.test(own))?.[1] ?? null;
}

/** 'Nam' and 'Nữ' with their accents: without them a column of years ('Năm') is one of men. */
function sexOf({ labels, keys }: HeaderPath): 'male' | 'female' | null {
  const leaf = normaliseText(labels[labels.length - 1] ?? '').toLowerCase();
  const sex = /^(?:trong đó:? ?|số |khẩu |tổng số )*(nam|nữ)(?: giới)?$/.exec(leaf)?.[1];
  if (sex === undefined || !SEX_ABOVE.test(keys.slice(0, -1).join(' '))) return null;
  return sex === 'nam' ? 'male' : 'female';
}

/** Columns by what they count; what two columns claim belongs to neither. */
interface Unique<K> {
  put(key: K, column: number): void;
  at(column: number): K | null;
  all(): ReadonlyMap<K, number>;
}

function createUnique<K>(known: ReadonlyMap<K, number> = new Map()): Unique<K> {
  const columns = new Map<K, number>(known);
  const claimed = new Set<K>();
  return {
    put(key, column) {
      if (columns.has(key)) claimed.add(key);
      else columns.set(key, column);
    },
    at: (column) => [...columns].find(([, own]) => own === column)?.[0] ?? null,
    all: () => new Map([...columns].filter(([key]) => known.has(key) || !claimed.has(key))),
  };
}
