/** What the words above a table say: its title, which households it means to list, and their class. */
import type { Cell, Coverage, HouseholdClass } from '../model';
import { fold, isBlank, normaliseText } from '../text/unicode';

const TITLE = [/danh sach/, /tong hop|theo doi|ket qua|thong ke|bang|chi tieu|so ho/];
const NOT_TITLE = /^(?:uy ban|ubnd|cong hoa|doc lap|bieu so|phu luc|mau so|\()/;

/** The title among the rows above the header, on one line; null when there is none. */
export function titleAbove(cells: readonly (readonly Cell[])[], headerRow: number): string | null {
  const texts = cells
    .slice(0, headerRow)
    .flatMap((row) => row.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell)))
    .map(normaliseText)
    .filter((text) => !NOT_TITLE.test(fold(text)));
  for (const words of TITLE) {
    const title = texts.find((text) => words.test(fold(text)));
    if (title !== undefined) return title;
  }
  return null;
}

interface Scope {
  readonly coverage: Coverage;
  /** The class of every household of the list, when the title names one class only. */
  readonly impliedClass: HouseholdClass | null;
}
const EVERYBODY: Scope = { coverage: 'all', impliedClass: null };

/**
 * Which households a list means, by its title, or by the sheet's name when the title is silent.
 * 'DANH SÁCH HỘ CẬN NGHÈO' lists the near-poor; a title that also names all residents lists everybody.
 */
export function scopeOf(title: string | null, sheetName: string): Scope {
  return (title === null ? null : scopeIn(fold(title))) ?? scopeIn(fold(sheetName)) ?? EVERYBODY;
}

function scopeIn(text: string): Scope | null {
  if (/dan cu|toan bo|tat ca|tong hop/.test(text)) return EVERYBODY;
  if (/thoat (?:can )?ngheo/.test(text)) {
    const both = /thoat ngheo/.test(text) && /thoat can ngheo/.test(text);
    return { coverage: 'escaped', impliedClass: both || /thoat can ngheo/.test(text) ? null : 'escaped' };
  }
  if (/(?:ho|khac) giam|giam khac|chuyen di|xoa ho|ho (?:da )?chet/.test(text)) {
    return { coverage: 'gone', impliedClass: null };
  }
  const rest = text.replace(/can ngheo/g, '').replace(/(?:giam|chuan|khong|ket qua ra soat ho) ngheo/g, '');
  const near = /can ngheo/.test(text.replace(/khong can ngheo/g, ''));
  const poor = /ngheo/.test(rest);
  if (!near && !poor) return null;
  return { coverage: 'poor-and-near', impliedClass: near && poor ? null : near ? 'nearPoor' : 'poor' };
}
