/** Chất lượng nhà ở and diện tích nhà ở bình quân đầu người. */
import type { CellRef } from '../../model';
import { cellAt } from '../../register/columns';
import type { FieldId } from '../../register/fields';
import { quantityAt } from '../../register/quantity-at';
import { cellText, isBlank } from '../../text/unicode';
import { answerReader } from '../../text/yes-no-words';
import { derived, refAt, type Derivation, type HouseholdFacts, type Row } from './derivation';

const PARTS = ['tuong', 'cot', 'mai'] as const;

/**
 * Whether a material lasts. What a material is like now ('xuống cấp', 'mục') is no material, and 'thiếu kiên cố' is the
 * statisticians' word for a house of which one part of three lasts.
 */
const solid = answerReader({
  yes: 'bền|bền chắc|bền vững|chắc chắn|kiên cố|gạch|gạch xây|xây gạch|tường gạch|gạch đất nung|gạch nung|gạch không nung|gạch block|táp lô|gạch táp lô|bê tông|bê tông cốt thép|bt|btct|cột bê tông|đá|đá chẻ|đá ong|đá hộc|tường đá|xây đá|xi măng|fibro xi măng|phibro xi măng|fibrô xi măng|phibrô xi măng|fibroxi măng|fibroximăng|prô xi măng|proximăng|thép|sắt|sắt thép|khung thép|khung sắt|inox|gỗ chắc|gỗ bền chắc|gỗ bền|gỗ tốt|ngói|ngói đất nung|mái ngói|tôn|mái tôn|tôn lạnh|tôn kẽm|tôn màu|tôn xốp|tôn sóng|mái bằng|đổ bằng|đổ mê',
  no: 'không bền|không bền chắc|kém bền|kém bền chắc|chưa bền|chưa bền chắc|thiếu bền chắc|bền chắc không|ít bền chắc|không chắc chắn|không kiên cố|thiếu kiên cố|kém kiên cố|chưa kiên cố|đơn sơ|tạm|tạm bợ|nhà tạm|tranh|tranh tre|tre|tre nứa|nứa|nứa lá|tre lá|tranh tre nứa lá|lá|lá cọ|lá dừa|mái lá|vách lá|đất|vách đất|tường đất|trát đất|phên|phên tre|bạt|vải bạt|gỗ tạp|ván tạp|giấy dầu|rơm|rạ|rơm rạ|xiêu vẹo|dột nát',
  fillers:
    'tường|tường 10|tường 20|10|15|20|cột|trụ|mái|vách|nhà|bằng|làm bằng|xây|lợp|đổ|trát|trét|tô|trát vữa|vữa|quét vôi|sơn|ốp|gỗ|trên|móng|nền|khung|mới|cấp 4|loại|chất liệu|vật liệu|là',
});

/**
 * NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 7: of walls, posts and roof at least two are of material that does not last. Two of
 * three decide, whatever the third.
 */
export function housingQuality({ records }: HouseholdFacts): Derivation {
  for (const record of records) {
    if (!PARTS.some((part) => record.table.columns.has(part))) continue;
    const answers = PARTS.map((part) => partAnswer(record, part));
    const cells = PARTS.map((part) => refAt(record, part)).filter((ref) => ref !== null);
    const weak = answers.filter((answer) => answer === 'weak').length;
    const strong = answers.filter((answer) => answer === 'strong').length;
    if (weak >= 2) return derived('deprived', 'housing-weak', { weak }, cells);
    if (strong >= 2) return derived('notDeprived', 'housing-strong', {}, cells);
    const unclear = PARTS.filter((_, i) => answers[i] === 'unclear').map((part) => quoteOf(record, part));
    return unclear.length === 0
      ? derived('notAssessable', 'housing-unknown', {}, cells)
      : derived('notAssessable', 'housing-unclear', { words: unclear.join(', ') }, cells);
  }
  return derived('notAssessable', 'no-column');
}

function partAnswer({ table, row }: Row, part: FieldId): 'weak' | 'strong' | 'unclear' | null {
  const cell = cellAt(table, row, part);
  if (isBlank(cell)) return null;
  const answer = solid(cellText(cell));
  if (answer === 'unknown') return 'unclear';
  return answer === 'no' ? 'weak' : 'strong';
}

const quoteOf = ({ table, row }: Row, part: FieldId): string => `“${cellText(cellAt(table, row, part))}”`;

/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 8: less than 8 m² a person of the member rows; at 8 is not deprived. */
export function housingArea({
  members,
  records,
  size,
  ratioSizes,
  sizeCells,
  bounds,
}: HouseholdFacts): Derivation {
  const limit = bounds.areaBelow.value;
  for (const record of records) {
    const mean = numberAt(record, 'dien_tich_bq');
    const total = numberAt(record, 'dien_tich_nha');
    const [persons = 0, ...others] = ratioSizes;
    if (total !== null && persons > 0) {
      const cells = [total.ref, ...sizeCells];
      const isBelow = (of: number): boolean => total.value < limit * of;
      const counts = { listed: members.length, size: size ?? 0 };
      if (others.some((other) => isBelow(other) !== isBelow(persons)))
        return derived('notAssessable', 'members-partial', counts, cells);
      const judged = verdict(isBelow(persons), total.value / persons, limit, cells);
      return size === persons ? judged : byRows(judged, counts);
    }
    if (mean !== null) return verdict(mean.value < limit, mean.value, limit, [mean.ref]);
    if (total !== null) return derived('notAssessable', 'size-unknown', {}, [total.ref, ...sizeCells]);
  }
  const has = records.find(
    ({ table }) => table.columns.has('dien_tich_nha') || table.columns.has('dien_tich_bq'),
  );
  if (!has) return derived('notAssessable', 'no-column');
  const cells = [refAt(has, 'dien_tich_nha'), refAt(has, 'dien_tich_bq')].filter((ref) => ref !== null);
  return derived('notAssessable', 'area-unknown', {}, cells);
}

/** Says that the rows were counted where the typed size is another. */
function byRows(
  { reason, ...rest }: Derivation,
  counts: { readonly listed: number; readonly size: number },
): Derivation {
  return { ...rest, reason: { code: `${reason.code}-rows`, params: { ...reason.params, ...counts } } };
}

function verdict(isDeprived: boolean, area: number, limit: number, cells: readonly CellRef[]): Derivation {
  // Two decimals are enough to see on which side of the limit it lies.
  const params = { area: Math.round(area * 100) / 100, limit };
  return derived(
    isDeprived ? 'deprived' : 'notDeprived',
    isDeprived ? 'area-below' : 'area-enough',
    params,
    cells,
  );
}

function numberAt(row: Row, field: FieldId): { readonly value: number; readonly ref: CellRef } | null {
  const ref = refAt(row, field);
  const read = quantityAt(row.table, row.row, field);
  return ref !== null && read.kind === 'ok' && read.value >= 0 ? { value: read.value, ref } : null;
}
