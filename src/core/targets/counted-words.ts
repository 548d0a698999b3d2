/** What a target typed by hand counts, out of the plan's own words: 'Giảm 05 hộ nghèo có chủ hộ là nữ' → 'hộ nghèo có chủ hộ là nữ'. */
import type { Target } from '../model';
import { isFallingKind, isLimitKind } from './kind-traits';
import { uncapitalised } from './wording';

const BOUND =
  '(?:ít nhất|tối thiểu|tối đa|trên|dưới|khoảng|từ|thêm|mức|nhanh|không (?:dưới|quá|vượt quá|vượt|hơn|(?:ít|thấp|nhỏ|lớn|cao|nhiều) hơn)|(?:ít|thấp|nhỏ|lớn|cao|nhiều) hơn)';
const NUMBER = String.raw`\d+(?:[.,]\d+)*(?:\s*(?:-|–|đến)\s*\d+(?:[.,]\d+)*)?\s*(?:điểm\s*)?(?:%|phần trăm)?`;
const GROUP = String.raw`((?:hộ|người|nhân khẩu|trẻ)\s.+)`;
/** 'giảm ít nhất 05 hộ …', 'Giảm số hộ …'. */
const BEHIND_FALL = new RegExp(
  String.raw`giảm(?:\s+${BOUND})*(?:\s+${NUMBER})?(?:\s+(?:tỷ lệ|tổng số|số))?\s+${GROUP}$`,
  'iu',
);
/** 'Số hộ … giảm 05 hộ', 'Tỷ lệ hộ … còn không quá 3%'. */
const BEFORE_FALL = new RegExp(
  String.raw`^(?:tỷ lệ |tổng số |số )*${GROUP.replace('.+', '.+?')}\s+(?:giảm|còn|xuống|${BOUND}(?:\s+${NUMBER}|$))`,
  'iu',
);
const BEHIND_LIMIT = new RegExp(String.raw`${BOUND}\s+${NUMBER}\s*${GROUP}$`, 'iu');
const BARE = new RegExp(String.raw`^(?:tỷ lệ |tổng số |số )*${GROUP}$`, 'iu');
/** Numbers of the plan or a second goal: no name of what is counted. */
const NOT_A_NAME = /\bgiảm(?! nghèo)|\d+(?:[.,]\d+)*\s*(?:%|hộ)/iu;

/**
 * The group a fall or a limit is of, as the plan names it; null where its words do not name it by themselves. Other
 * kinds are told in the plan's words.
 */
export function groupNamed({ text, kind }: Pick<Target, 'text' | 'kind'>): string | null {
  if (!isFallingKind(kind) && !isLimitKind(kind)) return null;
  const plain = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[-–+\s]+|[;.,\s]+$/g, '')
    .replace(/[\s,;]+tương (?:ứng|đương).*$/iu, '');
  const orders = isLimitKind(kind) ? [BEHIND_LIMIT, BEFORE_FALL, BARE] : [BEHIND_FALL, BEFORE_FALL];
  for (const order of orders) {
    const named = order.exec(plain)?.[1]?.trim();
    if (named !== undefined && !NOT_A_NAME.test(named)) return uncapitalised(named);
  }
  return null;
}
