/** '01 mô hình', 'Tối thiểu 05 người', 'Mở 03 lớp … cho 75 học viên', '7/9 thôn': so many are to be reached. */
import type { Draft, Family, Frame } from '../frame';
import { baseOf, groupFor } from '../frame';
import { groupIn } from '../groups';
import type { Doubt } from '../plan-target';
import { serviceIn } from '../services';
import { strictOf } from './shared';

/** What a commune does: without such a word, or a bound, a number of things is a situation. */
const ACTION =
  /\b(?:xay|to chuc|mo|ho tro|tao|giai quyet|dao tao|boi duong|tap huan|nhan rong|thanh lap|ket noi|gioi thieu|dua|xoa|sua|cai tao|nang cap|cap|van dong|phan dau|hoan thanh|duy tri|phat trien|tu van|trao|tang|thuc hien|trien khai|thu hut|tuyen sinh|day nghe|cho vay|giup|dang ky|lap|dau tu|tuyen truyen|kham|bao dam|dam bao|ra mat|cung co|chi tieu|xuat khau|huong dan|duoc|tiep nhan|bo tri|them|nhan|khoi cong|ban giao|dat|phau thuat|chuyen doi)\b/;
const COLON = /^[^:]*\bso [^:]+:\s*(?:\S+ )*$|:\s*$/;
const EXITS = /(?<!\b(?:moi|vua|de|nham|vuon len|dang ky) )\bthoat (?:can )?ngheo\b/;
/** '05 lao động được giới thiệu việc làm' */
const SERVED = /^\S+ [^,;]*\b(?:duoc|co viec|tham gia)\b/;
const HAS = /\bco\b(?: (?:khoang|them))*\s*$/;

export const count: Family = (frame) => {
  const { quantity } = frame.mention;
  if (quantity.sort === 'percent' || quantity.sort === 'fraction') return null;
  if (quantity.value === 0 || (quantity.noun === null && !isBold(frame))) return null;
  if (!isAsked(frame)) return null;
  const { group, doubts } = groupOf(frame);
  const base = baseOf(quantity);
  return {
    ...base,
    kind: 'reach-count',
    ...(quantity.of === null ? {} : { of: quantity.of }),
    ...shareBeside(frame),
    ...strictOf(quantity, 'up'),
    ...extras(frame),
    unit: quantity.noun?.unit ?? nextWords(frame),
    decimals: 0,
    group,
    about: aboutOf(frame),
    doubts: [...base.doubts, ...doubts, ...doubtsOf(frame)],
  };
};

/** '18 hộ thoát nghèo' counts who left, not who are fewer; it counts households. */
function isExit({ quantity, lead, tail }: Frame['mention']): boolean {
  return quantity.noun?.sort === 'household' && (EXITS.test(tail) || EXITS.test(lead));
}

/** A figure whose unit we do not know is only taken with a bound in the list of targets. */
function isBold({ mention, section }: Frame): boolean {
  return section === 'list' && mention.quantity.bound === 'at-least';
}

function isAsked(frame: Frame): boolean {
  const { mention, clause, said, section } = frame;
  const { quantity, lead } = mention;
  const head = clause.plain.slice(0, quantity.at);
  const isPoor = quantity.noun?.sort === 'household' && /^\S+ (?:ho )?(?:can )?ngheo\b/.test(mention.tail);
  if (isPoor) return ACTION.test(head) || said !== null;
  if (quantity.bound === 'at-least' || quantity.bound === 'above') return true;
  if (quantity.sort === 'part' && mention.index === 0) return true;
  if (ACTION.test(head) || COLON.test(head) || isExit(mention)) return true;
  if (said !== null && (clause.link !== null || mention.index > 0)) return true;
  if (section === 'none') return lead.trim() === '' && SERVED.test(mention.tail);
  return section === 'list' && (lead.trim() === '' || HAS.test(lead));
}

function groupOf(frame: Frame): { readonly group: string | null; readonly doubts: readonly Doubt[] } {
  const { quantity, lead, tail } = frame.mention;
  const { clause } = frame;
  if (isExit(frame.mention))
    return { group: /thoat can ngheo/.test(lead + tail) ? 'nearPoor' : 'poor', doubts: [] };
  const named = groupIn(tail) ?? groupIn(lead);
  if (named !== null) return { group: named, doubts: [] };
  const sort = quantity.noun?.sort;
  if (sort === 'hamlet' || sort === 'thing' || sort === 'meeting')
    return { group: groupIn(clause.plain), doubts: [] };
  // 'Giải quyết việc làm cho 120 lao động' is about all residents; 'trong đó' narrows what stands before.
  if (clause.link === 'within' || frame.said !== null) return groupFor(frame, [], null);
  if (sort === 'person' && /viec lam|lao dong/.test(clause.plain)) return { group: 'all', doubts: [] };
  return groupFor(frame, [clause.plain], null);
}

function shareBeside({ mention }: Frame): Pick<Draft, 'share'> {
  const share = mention.beside.find(({ quantity }) => quantity.sort === 'percent')?.quantity;
  return share ? { share: share.value } : {};
}

function extras({ mention, clause }: Frame): Pick<Draft, 'per' | 'relative'> {
  const perHamlet = /\b(?:moi|tung) (?:thon|to dan pho|ban|ap|khu|to|xom|buon|lang|chi hoi)\b/.test(
    clause.plain,
  );
  const increase = /\btang them\b/.test(mention.lead) || /so voi nam (?:truoc|_+)/.test(mention.tail);
  return {
    ...(perHamlet ? { per: 'hamlet' as const } : {}),
    ...(increase ? { relative: 'previous year' as const } : {}),
  };
}

function aboutOf({ mention, said, above, clause }: Frame): string | null {
  const { lead, tail, quantity } = mention;
  if (isExit(mention)) return 'escaped';
  if (quantity.noun?.sort === 'house') return house(lead) ?? house(tail) ?? 'housing';
  return serviceIn(`${lead} ${tail}`) ?? serviceIn(clause.plain) ?? said?.about ?? above.about;
}

function house(words: string): string | null {
  const repaired = /sua|cai tao|nang cap/.test(words);
  const fresh = /xay|lam moi/.test(words);
  if (repaired && fresh) return 'housing';
  return repaired ? 'housing-repair' : fresh ? 'housing-new' : null;
}

function doubtsOf({ mention, clause, section }: Frame): Doubt[] {
  const { lead, quantity } = mention;
  const doubts: Doubt[] = [];
  if (isExit(mention)) doubts.push('gross-exits');
  if (quantity.noun?.sort === 'house' && house(lead) === 'housing') doubts.push('new-or-repaired');
  if (quantity.noun === null) doubts.push('unit-unknown');
  if (/\b(?:moi|tung) (?:thon|to dan pho|ban|ap|khu|to|xom|buon|lang|chi hoi)\b/.test(clause.plain))
    doubts.push('each-hamlet');
  if (section === 'none' && lead.trim() === '' && quantity.bound === null) doubts.push('outside-list');
  return doubts;
}

function nextWords({ mention, clause }: Frame): string {
  const after = clause.text.slice(mention.quantity.to).trim();
  return /^\p{L}+(?: \p{L}+)?/u.exec(after)?.[0] ?? '';
}
