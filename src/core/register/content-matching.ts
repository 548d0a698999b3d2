/** Completing and doubting a matching of headers by what the columns hold. */
import type { Cell } from '../model';
import { readBirth } from '../text/dates';
import { decodeIdNumber } from '../text/id-numbers';
import { readSex } from '../text/marks';
import { cellText, exactKey, isBlank } from '../text/unicode';
import { areMarks, canBeDeprivation, contentKind, FIELDS_OF, otherKind } from './field-content';
import { cellsFit } from './field-fits';
import type { FieldMatch, FieldMatching, UnmappedColumn } from './field-matching';
import { DEPRIVATION_FIELDS, type FieldId } from './fields';
import { isAboutSomebodyElse, isUnderDeprivations } from './header-guards';
import type { HeaderPath } from './header-names';

/** Content alone is strong evidence for these fields only: nothing else in a register looks like them. */
const TOLD_BY_CONTENT: ReadonlySet<FieldId> = new Set(['cccd', 'gioi_tinh', 'quan_he', 'dan_toc']);
const CONFIDENCE = 0.75;
const SAMPLE_ROWS = 200;

type Sample = (column: number) => readonly Cell[];

/** The first rows under a header, column by column. */
export function sampleOf(cells: readonly (readonly Cell[])[], firstRow: number): Sample {
  const rows = cells.slice(firstRow, firstRow + SAMPLE_ROWS);
  return (column) => rows.map((row) => row[column] ?? null);
}

/**
 * Takes fields back from columns that plainly hold something else, gives the 12 deprivations to 12 adjacent mark
 * columns under their heading, and gives a field that no header named to the only column that holds such values.
 * What is only likely becomes a candidate to ask about.
 */
export function settleByContent(
  matching: FieldMatching,
  paths: readonly HeaderPath[],
  sample: Sample,
): FieldMatching {
  const plausible = dropMeasures(dropContradicted(settleClaims(matching, sample), sample), paths, sample);
  return addByContent(addDeprivations(plausible, paths, sample), paths, sample);
}

/** Of two columns of one name, the one whose cells cannot be the field is none: the field goes to the only one left. */
function settleClaims(matching: FieldMatching, sample: Sample): FieldMatching {
  const claims = matching.unmapped.filter(({ reason }) => reason === 'two-claims');
  const fields = new Set(claims.flatMap(({ candidates }) => candidates.slice(0, 1)));
  const isOut = ({ column, candidates }: UnmappedColumn, field: FieldId): boolean =>
    candidates[0] === field && cellsFit(field, sample(column)) === 'no';
  const settled = [...fields].flatMap((field) => {
    const all = claims.filter(({ candidates }) => candidates.includes(field));
    const left = all.filter((claim) => !isOut(claim, field));
    const [only] = left;
    return left.length === 1 && only?.candidates[0] === field && all.length > 1 ? [{ field, only, all }] : [];
  });
  const out = new Set(settled.flatMap(({ all, only }) => all.filter((claim) => claim !== only)));
  const added = settled.map(({ field, only: { column, header } }): FieldMatch => {
    return { field, column, header, reason: 'content', confidence: CONFIDENCE };
  });
  const unmapped = matching.unmapped.map((claim): UnmappedColumn => {
    return out.has(claim) ? { ...claim, reason: 'other-content' } : claim;
  });
  return withFields({ fields: matching.fields, unmapped }, added);
}

function dropContradicted({ fields, unmapped }: FieldMatching, sample: Sample): FieldMatching {
  const kept: FieldMatch[] = [];
  const doubted: UnmappedColumn[] = [];
  for (const match of fields) {
    const { column, header, field, reason } = match;
    const cells = sample(column);
    const kind = reason === 'saved' ? null : otherKind(field, cells);
    // A name that is only nearly the field's needs cells that can be the field's.
    const unlikely = (reason === 'fuzzy' || reason === 'words') && cellsFit(field, cells) === 'no';
    if (kind === null && !unlikely) kept.push(match);
    else {
      const candidates = [...new Set([...(kind === null ? [] : FIELDS_OF[kind]), field])];
      doubted.push({ column, header, reason: 'other-content', candidates });
    }
  }
  return { fields: kept, unmapped: [...unmapped, ...doubted] };
}

const MANY_INDICATORS = 6;
/** What such a column may hold when it is no deprivation. */
const MEASURES: Readonly<Partial<Record<FieldId, FieldId>>> = {
  d01: 'viec_lam',
  d04: 'co_bhyt',
  d08: 'dien_tich_nha',
  d09: 'nguon_nuoc',
  d10: 'nha_tieu',
  d12: 'thiet_bi',
};

/** 'Diện tích nhà: 50', 'Nhà tiêu: Tự hoại', 'Hố xí: có' say something, but not that the household is deprived. */
function dropMeasures(matching: FieldMatching, paths: readonly HeaderPath[], sample: Sample): FieldMatching {
  const isIndicator = (field: FieldId): boolean => DEPRIVATION_FIELDS.some((each) => each === field);
  const among = matching.fields.filter(({ field }) => isIndicator(field)).length >= MANY_INDICATORS;
  const doubted = matching.fields.filter(({ field, column, reason }) => {
    if (!isIndicator(field) || reason === 'saved') return false;
    const path = paths[column];
    // The header stands among the cells again after a page break.
    const label = exactKey(path?.labels[path.labels.length - 1] ?? '');
    const cells = sample(column).filter((cell) => exactKey(cellText(cell)) !== label);
    return !canBeDeprivation(cells, among || (path !== undefined && isUnderDeprivations(path)));
  });
  return {
    fields: matching.fields.filter((match) => !doubted.includes(match)),
    unmapped: [
      ...matching.unmapped,
      ...doubted.map(({ field, column, header }): UnmappedColumn => {
        const other = MEASURES[field];
        const candidates = other === undefined ? [field] : [field, other];
        return { column, header, reason: 'other-content', candidates };
      }),
    ].sort((a, b) => a.column - b.column),
  };
}

/** 12 adjacent columns of marks under a heading of deprivations that no header told apart: the legal order. */
function addDeprivations(
  matching: FieldMatching,
  paths: readonly HeaderPath[],
  sample: Sample,
): FieldMatching {
  const mapped = new Map(matching.fields.map((match) => [match.column, match.field]));
  const columns = paths.flatMap((path, column) => (isUnderDeprivations(path) ? [column] : []));
  const first = columns[0];
  if (first === undefined || columns.length !== 12 || columns.some((column, i) => column !== first + i))
    return matching;
  const inOrder = columns.every((column, i) =>
    [undefined, DEPRIVATION_FIELDS[i]].includes(mapped.get(column) as never),
  );
  const open = columns.filter((column) => !mapped.has(column));
  // A printed name that is not known must not be overruled by its place: only numbers, blanks, and short names
  // nobody knows, where another of the twelve stands in its legal place.
  const anchored = open.length < columns.length && open.every((column) => isUnknown(matching, column));
  const nameless = open.every((column) => NAMELESS.test(lastKey(paths[column])));
  const marked = columns.every((column) => sample(column).every(isBlank) || areMarks(sample(column)));
  if (open.length === 0 || !inOrder || !(nameless || anchored) || !marked) return matching;
  const added = open.map((column): FieldMatch => {
    const field = DEPRIVATION_FIELDS[column - first] as FieldId;
    return {
      field,
      column,
      header: paths[column]?.labels.join(' / ') ?? '',
      reason: 'content',
      confidence: CONFIDENCE,
    };
  });
  return withFields(matching, added);
}

const NAMELESS = /^(?:(?:chi so|cs|thieu hut|so)? ?\d{1,2})?$/;

function isUnknown({ unmapped }: FieldMatching, column: number): boolean {
  return unmapped.some(
    (each) => each.column === column && each.reason === 'unknown' && each.candidates.length === 0,
  );
}

function lastKey(path: HeaderPath | undefined): string {
  const key = path?.keys[path.keys.length - 1] ?? '';
  // A blank cell under the span has the span's own label as its path.
  return path !== undefined && path.keys.length === 1 ? '' : key;
}

/** A column no field was given to: what it is listed as, and the fields its cells may stand for. */
interface OpenColumn {
  readonly column: number;
  readonly path: HeaderPath;
  readonly listed: UnmappedColumn | undefined;
  readonly filled: boolean;
  readonly fields: readonly FieldId[];
}

function openColumns(matching: FieldMatching, paths: readonly HeaderPath[], sample: Sample): OpenColumn[] {
  const has = new Set(matching.fields.map(({ field }) => field));
  const mapped = new Set(matching.fields.map(({ column }) => column));
  const listed = new Map(matching.unmapped.map((each) => [each.column, each]));
  return paths.flatMap((path, column): OpenColumn[] => {
    if (mapped.has(column)) return [];
    const cells = sample(column);
    const kind = contentKind(cells);
    const fields = kind === null ? [] : FIELDS_OF[kind].filter((field) => !has.has(field));
    return [
      { column, path, listed: listed.get(column), filled: cells.some((cell) => !isBlank(cell)), fields },
    ];
  });
}

/** The field a column's cells alone are enough for, or undefined. */
function fieldByContent({ path, listed, fields }: OpenColumn): FieldId | undefined {
  const free = listed === undefined || listed.reason === 'unknown' || listed.reason === 'unsure-name';
  return free && !isAboutSomebodyElse(path) ? fields.find((field) => TOLD_BY_CONTENT.has(field)) : undefined;
}

function addByContent(matching: FieldMatching, paths: readonly HeaderPath[], sample: Sample): FieldMatching {
  const open = openColumns(matching, paths, sample);
  const nameless = open.flatMap(({ column, listed, filled, fields }): UnmappedColumn[] =>
    listed === undefined && filled ? [{ column, header: '', reason: 'no-header', candidates: fields }] : [],
  );
  const told = open.map((each) => ({ ...each, field: fieldByContent(each) }));
  const added = told.flatMap(({ column, path, field }): FieldMatch[] => {
    if (field === undefined || told.filter((each) => each.field === field).length > 1) return [];
    if (field === 'cccd' && !isOwnNumber(matching, sample, column)) return [];
    return [{ field, column, header: path.labels.join(' / '), reason: 'content', confidence: CONFIDENCE }];
  });
  return withFields({ ...matching, unmapped: [...matching.unmapped, ...nameless] }, added);
}

function withFields({ fields, unmapped }: FieldMatching, added: readonly FieldMatch[]): FieldMatching {
  const columns = new Set(added.map(({ column }) => column));
  return {
    fields: [...fields, ...added].sort((a, b) => a.column - b.column),
    unmapped: unmapped.filter(({ column }) => !columns.has(column)).sort((a, b) => a.column - b.column),
  };
}

/** The number's own sex and birth year agree with the row's: else it is another person's. */
function isOwnNumber({ fields }: FieldMatching, sample: Sample, column: number): boolean {
  const columnOf = (field: FieldId): number | undefined =>
    fields.find((match) => match.field === field)?.column;
  const [sex, birth] = [columnOf('gioi_tinh'), columnOf('ngay_sinh')];
  const sexes = sex === undefined ? [] : sample(sex);
  const births = birth === undefined ? [] : sample(birth);
  let judged = 0;
  let agreeing = 0;
  sample(column).forEach((cell, i) => {
    const decoded = decodeIdNumber(cellText(cell).replace(/\D/g, '').padStart(12, '0'));
    const [rowSex, rowBirth] = [readSex(sexes[i]), readBirth(births[i])];
    if (decoded === null || (rowSex.kind !== 'ok' && rowBirth.kind !== 'ok')) return;
    judged++;
    const sameSex = rowSex.kind !== 'ok' || rowSex.value === decoded.sex;
    const sameYear = rowBirth.kind !== 'ok' || rowBirth.value.year === decoded.birthYear;
    if (sameSex && sameYear) agreeing++;
  });
  return judged === 0 || agreeing >= judged * 0.7;
}
