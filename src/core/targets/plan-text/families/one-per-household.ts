/** 'mỗi hộ nghèo có ít nhất một lao động có việc làm': one in every household. */
import type { Draft } from '../frame';
import { groupIn } from '../groups';
import { serviceIn } from '../services';

/** Folded; all of them ('100% hộ …') is every one, any other share ('80% hộ có ít nhất 01 lao động') a share. */
const ONE =
  /(?:\b100 ?% (?:(?:tong )?so )?|\btoan bo )?\bho\b[^.;%]*?\bco (?:it nhat|toi thieu|tu) (?:(?:mot|0?1)(?: \((?:mot|0?1)\))?) (?:thanh vien|nguoi|lao dong)(?: tro len)?|\b(?:moi|tung) ho\b[^.;%\d]*?\bco (?:mot|0?1)(?: \((?:mot|0?1)\))? (?:thanh vien|nguoi|lao dong)/;

/** 'ít nhất 01 người trong mỗi hộ nghèo' */
const IN_EACH =
  /(?:it nhat|toi thieu|co) (?:mot|0?1)(?: \((?:mot|0?1)\))? (?:thanh vien|nguoi|lao dong)(?: [^.;,%\d]{0,60}?)? (?:moi|tung) (?:ho|gia dinh)\b(?: gia dinh)?(?: (?:can )?ngheo)?/;

/** The target of a clause and the part of it that states it; null when it states none. */
export function onePerHousehold(
  plain: string,
): { readonly draft: Draft; readonly from: number; readonly to: number } | null {
  const found = ONE.exec(plain) ?? IN_EACH.exec(plain);
  if (found === null || /\d ?%/.test(plain.replace(/\b100 ?%/, ' '))) return null;
  const hasAge = /do tuoi lao dong/.test(plain) || /lao dong(?: co| duoc)/.test(plain);
  return {
    from: found.index,
    to: found.index + found[0].length,
    draft: {
      kind: 'one-per-household',
      value: 1,
      unit: 'hộ',
      decimals: 0,
      group: groupIn(found[0]) ?? groupIn(plain),
      about: serviceIn(plain),
      denominator: hasAge ? 'hộ có người trong độ tuổi lao động' : 'hộ',
      needOnly: false,
      qualifier: null,
      doubts: groupIn(plain) === null ? ['group-missing'] : [],
    },
  };
}
