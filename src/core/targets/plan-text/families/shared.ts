/** Parts of a draft that several families read alike. */
import type { Draft, Frame } from '../frame';
import type { Doubt } from '../plan-target';
import type { Quantity } from '../quantities';

/** 'trên' of what is to rise or fall by, 'dưới' of what is to come down to: the number itself does not count. */
export function strictOf({ bound }: Quantity, direction: 'up' | 'down'): Pick<Draft, 'strict'> {
  return bound === (direction === 'up' ? 'above' : 'below') ? { strict: true } : {};
}

export function fromOf(baseline: Quantity | null | undefined): Pick<Draft, 'from'> {
  return baseline ? { from: baseline.value } : {};
}

/** The same target in households. */
export function countOf(counts: Quantity | null | undefined): Pick<Draft, 'count' | 'countMax'> {
  if (!counts) return {};
  return { count: counts.value, ...(counts.max === null ? {} : { countMax: counts.max }) };
}

/** A doubt where something holds. */
export function when(holds: boolean, doubt: Doubt): Doubt[] {
  return holds ? [doubt] : [];
}

const PER_YEAR = /binh quan (?:moi |hang )?nam|moi nam|hang nam|\/ ?nam|binh quan\/nam/;

/** A mean over the years of the period. */
export function yearly({ mention, clause }: Frame, quantity: Quantity): Pick<Draft, 'per'> {
  const after = clause.plain.slice(quantity.at, quantity.to + 8);
  return PER_YEAR.test(mention.lead) || /\/ ?nam/.test(after) ? { per: 'year' } : {};
}

const EACH_HAMLET =
  /\b(?:moi|tung) (?:thon|to dan pho|ban(?!,? nganh)|ap|khu|to(?! (?:chuc|hop|vay))|xom|buon|lang)\b|\/(?:thon|to dan pho|ban|ap|xom)\b/;
/** Whoever helps, and a household with more than one. */
const EACH_BODY =
  /\b(?:moi|tung) (?:chi hoi|doan the|hoi(?: doan the| vien)?|to chuc|don vi|co quan|ban nganh|ban, nganh|nganh|dang vien|can bo|cong chuc|chi bo|doan vien|nhom|ho|gia dinh|nguoi|ca nhan)\b|\/(?:doan the|chi hoi|dang vien|don vi)\b/;

/** 'Mỗi thôn xây dựng ít nhất 01 mô hình', 'Mỗi đảng viên giúp đỡ 01 hộ nghèo': no figure of the whole. */
export function eachOf({ clause }: Frame): Pick<Draft, 'per'> {
  if (EACH_HAMLET.test(clause.plain)) return { per: 'hamlet' };
  return EACH_BODY.test(clause.plain) ? { per: 'body' } : {};
}

export function doubtsOfEach({ per }: Pick<Draft, 'per'>): Doubt[] {
  return [...when(per === 'hamlet', 'each-hamlet'), ...when(per === 'body', 'each-body')];
}
