/** '01 mô hình', 'Tối thiểu 05 người', 'Mở 03 lớp … cho 75 học viên', '7/9 thôn': so many are to be reached. */
import type { Draft, Family, Frame, Grouped } from '../frame';
import { baseOf, groupFor } from '../frame';
import { groupIn } from '../groups';
import type { Doubt } from '../plan-target';
import type { Quantity } from '../quantities';
import { serviceIn } from '../services';
import { doubtsOfEach, eachOf, strictOf, when } from './shared';

/** What a commune does ('mở', and not 'mô hình'): without such a word, or a bound, a number of things is a situation. */
const ACTION =
  /^cho\s*$|\b(?:xay|to chuc|mo(?! hinh)|lam (?:moi|nha)|ho tro|tao|giai quyet|dao tao|boi duong|tap huan|nhan rong|thanh lap|ket noi|gioi thieu|dua|xoa|sua|cai tao|nang cap|cap(?! (?:xa|huyen|tinh|uy)\b)|van dong|phan dau|hoan thanh|duy tri|phat trien|tu van|trao|tang|thuc hien|trien khai|thu hut|tuyen sinh|day nghe|cho vay|giup|dang ky|lap|dau tu|tuyen truyen|kham|bao dam|dam bao|ra mat|cung co|chi tieu|xuat khau|huong dan|duoc|tiep nhan|bo tri|them|nhan(?! (?:khau|dan)\b)|khoi cong|ban giao|dat|phau thuat|chuyen doi)\b/;
const COLON = /^[^:]*\bso [^:]+:\s*(?:\S+ )*$|:\s*$/;
const EXITS = /(?<!\b(?:moi|vua|de|nham|vuon len|dang ky) )\bthoat (?:can )?ngheo\b/;
/** '05 lao động được giới thiệu việc làm' */
const SERVED = /^\S+ [^,;]*\b(?:duoc|co viec|tham gia)\b/;
const HAS = /\bco\b(?: (?:khoang|them))*\s*$/;
const NO_GROUP: readonly unknown[] = ['hamlet', 'thing', 'meeting'];

export const count: Family = (frame) => {
  const { quantity } = frame.mention;
  if (!isCounted(frame) || !isAsked(frame)) return null;
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

/** A figure whose unit we do not know is only taken with a bound in the list of targets. */
function isCounted({ mention: { quantity }, section }: Frame): boolean {
  if (quantity.sort === 'percent' || quantity.sort === 'fraction' || quantity.value === 0) return false;
  return quantity.noun !== null || (section === 'list' && quantity.bound === 'at-least');
}

/** '18 hộ thoát nghèo' counts who left, not who are fewer; it counts households. */
function isExit({ quantity, lead, tail }: Frame['mention']): boolean {
  return quantity.noun?.sort === 'household' && (EXITS.test(tail) || EXITS.test(lead));
}

/** Whether the words ask for the number rather than tell it. */
function isAsked(frame: Frame): boolean {
  const { mention, clause, said } = frame;
  const { quantity } = mention;
  const head = clause.plain.slice(0, quantity.at);
  if (isBounded(frame) || ACTION.test(head) || isExit(mention)) return true;
  if (isOfPoor(mention)) return said !== null || maybeTold(frame);
  const follows = said !== null && (clause.link !== null || mention.index > 0);
  return COLON.test(head) || follows || isListed(frame);
}

function isOfPoor({ quantity, tail }: Frame['mention']): boolean {
  return quantity.noun?.sort === 'household' && /^\S+ ho (?:gia dinh )?(?:can )?ngheo\b/.test(tail);
}

/** 'Xã có 15 hộ nghèo được hỗ trợ nhà ở' in a list of targets. */
function maybeTold({ mention, section }: Frame): boolean {
  const { quantity, lead, tail } = mention;
  const bare = quantity.bound === null && /\bco\s*$/.test(lead) && !/\bphan dau\b/.test(lead);
  return section === 'list' && bare && isOfPoor(mention) && SERVED.test(tail);
}

/** '9/10 hộ nghèo' may be nine tenths of them. */
function isPart({ of, noun }: Quantity): boolean {
  return of !== null && of <= 10 && (noun?.sort === 'household' || noun?.sort === 'person');
}

function isBounded({ mention, section }: Frame): boolean {
  const { quantity, index } = mention;
  if (quantity.bound === 'at-least' || quantity.bound === 'above') return true;
  // 'Có 80/95 hộ nghèo được hỗ trợ' outside a list tells what was done.
  return quantity.sort === 'part' && index === 0 && (section === 'list' || !isOfPoor(mention));
}

/** A bare number that begins its line. */
function isListed({ mention: { lead, tail }, section }: Frame): boolean {
  if (section === 'none') return lead.trim() === '' && SERVED.test(tail);
  return section === 'list' && (lead.trim() === '' || HAS.test(lead));
}

function groupOf(frame: Frame): Grouped {
  const { mention, clause, said } = frame;
  const { quantity, lead, tail } = mention;
  const sort = quantity.noun?.sort;
  if (isExit(mention)) {
    return { group: /thoat can ngheo/.test(lead + tail) ? 'nearPoor' : 'poor', doubts: [] };
  }
  const named = groupIn(tail) ?? groupIn(lead);
  if (named !== null) return { group: named, doubts: [] };
  if (NO_GROUP.includes(sort)) return { group: groupIn(clause.plain), doubts: [] };
  if (clause.link === 'within' || said !== null) return inherited(frame);
  // 'Giải quyết việc làm cho 120 lao động' is about all residents.
  if (sort === 'person' && /viec lam|lao dong/.test(clause.plain)) return { group: 'all', doubts: [] };
  return groupFor(frame, [clause.plain], null);
}

/** '…; tạo việc làm cho 180 lao động' after a target of the poor may be about everybody. */
function inherited(frame: Frame): Grouped {
  const { group, doubts } = groupFor(frame, [], null);
  const sort = frame.mention.quantity.noun?.sort;
  const ofPoor = group !== null && /poor|Poor/.test(group) && (sort === 'person' || sort === 'child');
  return { group, doubts: [...doubts, ...when(ofPoor, 'group-assumed')] };
}

function shareBeside({ mention }: Frame): Pick<Draft, 'share'> {
  const share = mention.beside.find(({ quantity }) => quantity.sort === 'percent')?.quantity;
  return share ? { share: share.value } : {};
}

function extras(frame: Frame): Pick<Draft, 'per' | 'relative'> {
  const { lead, tail } = frame.mention;
  const increase = /\btang them\b/.test(lead) || /so voi nam (?:truoc|_+)/.test(tail);
  return {
    ...eachOf(frame),
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

function doubtsOf(frame: Frame): Doubt[] {
  const { mention, section } = frame;
  const { lead, quantity } = mention;
  return [
    ...when(isExit(mention), 'gross-exits'),
    ...when(quantity.noun?.sort === 'house' && house(lead) === 'housing', 'new-or-repaired'),
    ...when(quantity.noun === null, 'unit-unknown'),
    ...doubtsOfEach(eachOf(frame)),
    ...when(maybeTold(frame), 'maybe-situation'),
    ...when(quantity.sort === 'part' && isPart(quantity), 'fraction'),
    ...when(section === 'none' && lead.trim() === '' && !isBounded(frame), 'outside-list'),
  ];
}

function nextWords({ mention, clause }: Frame): string {
  const after = clause.text.slice(mention.quantity.to).trim();
  return /^\p{L}+(?: \p{L}+)?/u.exec(after)?.[0] ?? '';
}
