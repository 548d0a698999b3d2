/** Figures that tell of what or where another one is: 'so với 52 hộ đầu năm', 'trên tổng số 52 hộ', 'tại 6 tổ dân phố'. */
import type { Quantity } from './quantities';

/** 'start': what the other figure is measured from; 'whole', 'place': nothing that is a target's. */
export type Aside = 'start' | 'whole' | 'place';

const FILL = '(?: (?:muc|tong so|co|la|khoang|con so|ty le))*';
const COMPARED = new RegExp(String.raw`\bso voi${FILL}\s*$`);
const OUT_OF = new RegExp(String.raw`\b(?:tren|trong|cua) (?:tong so|tong|so)${FILL}\s*$`);
/** 'giảm 16 hộ nghèo trên 52 hộ nghèo' */
const ON = /^(?: (?:can )?ngheo| da chieu)*\s+tren\s*$/;
const HAMLET =
  /^\d[\d/]* (?:thon|to dan pho|to(?! (?:chuc|hop|vay|tiet))|khu(?: pho| dan cu)?|ban|ap|xom|buon|lang)\b/;
const AT =
  /\b(?:o|tai|tren|trong|thuoc|cua|khap)(?: (?:dia ban|ca|tat ca|toan bo|cac|moi|so|tong so|it nhat|toi thieu))*\s*$/;
const WHOSE = /\b(?:thuoc|cua|trong)\s*$/;

/**
 * What a figure tells of another one; null when it may be a target's own.
 *
 * @param before folded words from the figure in front to this one
 * @param from folded words from this figure on
 */
export function asideOf(
  quantity: Quantity,
  previous: Quantity | undefined,
  before: string,
  from: string,
): Aside | null {
  if (isHamlet(quantity, from)) return AT.test(before) ? 'place' : null;
  if (isWithin(quantity, previous, before)) return 'whole';
  if (COMPARED.test(before)) return isOfAll(quantity, from) ? 'whole' : 'start';
  const isTotal = OUT_OF.test(before) || (isAlike(previous, quantity) && ON.test(before));
  // '36 hộ trên tổng số 1.441 hộ' starts from no 1.441.
  if (isTotal) return isOfPoor(quantity, from) ? 'start' : 'whole';
  return isWhose(quantity, previous) && WHOSE.test(before) ? 'whole' : null;
}

/** Whether a figure can be where another one starts from. */
export function isStartOf(start: Quantity, { sort, noun, value }: Quantity): boolean {
  if (start.sort !== sort || sort === 'fraction' || sort === 'part') return false;
  const sameNoun = start.noun === null || noun === null || start.noun.sort === noun.sort;
  return sameNoun && (sort === 'percent' || start.value >= value);
}

function isHamlet({ noun }: Quantity, from: string): boolean {
  return noun?.sort === 'hamlet' || HAMLET.test(from);
}

function isOfPoor({ at, to }: Quantity, from: string): boolean {
  return /^ (?:gia dinh )?(?:can )?ngheo\b/.test(from.slice(to - at));
}

function isOfAll({ at, to }: Quantity, from: string): boolean {
  return /^ (?:dan|toan|tong)\b/.test(from.slice(to - at)) || /^[\d.]+ ho (?:dan|gia dinh)\b/.test(from);
}

function isAlike(one: Quantity | undefined, other: Quantity): boolean {
  return one?.sort === 'count' && other.sort === 'count' && one.noun?.sort === other.noun?.sort;
}

/** '80% hộ nghèo có ít nhất 01 lao động có việc làm': the households are counted, not the persons. */
function isWithin({ sort, noun }: Quantity, previous: Quantity | undefined, before: string): boolean {
  const ofPersons = sort === 'count' && noun?.sort === 'person';
  return (
    ofPersons &&
    previous?.sort === 'percent' &&
    /^ (?:tong )?(?:so )?ho\b[^,;]*\bco (?:it nhat|toi thieu|tu)\s*$/.test(before)
  );
}

/** '5 lao động thuộc 4 hộ nghèo' */
function isWhose({ sort, noun }: Quantity, previous: Quantity | undefined): boolean {
  const isPerson = previous?.noun?.sort === 'person' || previous?.noun?.sort === 'child';
  return sort === 'count' && noun?.sort === 'household' && isPerson;
}
