/** What the words above a table say: its title, which households it means to list, their class, their hamlet. */
import type { Cell, Coverage, HouseholdClass } from '../model';
import { carriesDoubt, withoutDoubt } from '../text/doubt';
import { readHouseholdClass } from '../text/household-classes';
import { fold, isBlank, normaliseText } from '../text/unicode';
import { headingParts } from './heading-cells';

type Rows = readonly (readonly Cell[])[];

const TITLE = [/danh sach/, /tong hop|theo doi|ket qua|thong ke|bang|chi tieu|so ho/];
const NOT_TITLE = /^(?:uy ban|ubnd|cong hoa|doc lap|\(|(?:bieu so|phu luc|mau so)(?!.*danh sach))/;
/** A title's second line goes on with the households: 'DANH SÁCH', then 'HỘ CẬN NGHÈO NĂM 2024'. */
const CONTINUES = /^(?:cac ho|ho|thuoc|dien|ngheo|can ngheo|thoat|khong|co muc song|chuyen) ?/;

/** The title among the rows above the header, on one line; null when there is none. */
export function titleAbove(cells: Rows, headerRow: number): string | null {
  const texts = linesAbove(cells, headerRow).filter((text) => !NOT_TITLE.test(fold(text)));
  for (const words of TITLE) {
    const at = texts.findIndex((text) => words.test(fold(text)));
    const title = texts[at];
    if (title === undefined) continue;
    const next = texts[at + 1];
    const goesOn = next !== undefined && scopeIn(title) === null && CONTINUES.test(fold(next));
    return goesOn ? `${title} ${next}` : title;
  }
  return null;
}

/** The texts above a header, row by row; letterhead and title are two where one cell has both. */
export function linesAbove(cells: Rows, headerRow: number): string[] {
  return cells
    .slice(0, headerRow)
    .flatMap((row) => row.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell)))
    .flatMap(headingParts);
}

/** Whether a line is the title of a list, as it comes again after a page break. */
export function isTitleLine(text: string): boolean {
  const isTitle = (part: string) =>
    /^(?:\d{1,2}\W+)?(?:danh sach|ds) .{0,40}\b(?:ho|nhan khau)\b/.test(fold(part));
  return text.length <= 200 && headingParts(text).some(isTitle);
}

/**
 * The class a heading among the rows gives: 'A. HỘ NGHÈO', 'II. Hộ cận nghèo: 42 hộ'; null when it names none, or not
 * for sure ('Hộ nghèo?'). A star or a plus before it is a bullet, one behind it a footnote.
 */
export function classOfHeading(label: string): HouseholdClass | null {
  const plain = normaliseText(label)
    .replace(/^[*+•·-]+\s*/, '')
    .replace(/^(?:(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2})*|[A-ZĐ])[.)\s-]+)/, '')
    .replace(/\s*(?:[:(*–-]|\d).*$/, '');
  if (!/ngheo|muc song/.test(fold(plain))) return null;
  const reading = readHouseholdClass(plain.replace(/^(?:danh sách|nhóm|diện)\s+/iu, ''));
  return reading.kind === 'ok' ? reading.value : null;
}

/** Whether a text heads households of one class, surely or not, or is one of the letters' headings ('C. HỘ KHÁC'). */
export function isClassHeading(label: string): boolean {
  const isSure = classOfHeading(label) !== null || /^[a-z]\. ?ho /.test(fold(label));
  return isSure || (carriesDoubt(label) && classOfHeading(withoutDoubt(label)) !== null);
}

export interface Scope {
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
  return (title === null ? null : scopeIn(title)) ?? scopeIn(sheetName) ?? EVERYBODY;
}

/** Words with 'nghèo' in them that name no class: the line, the programme, the approach. */
const NO_CLASS =
  /(?:giam|nguoi|vi|chong|chuong trinh|cong tac|ban) ngheo|chuan (?:ho )?(?:can )?ngheo(?:,? (?:va )?(?:chuan )?can ngheo)?|tiep can ngheo|ket qua ra soat (?:ho )?ngheo/g;
/** Whoever is only to escape is still poor: 'hộ nghèo đăng ký thoát nghèo'. */
const HOPED_FOR =
  /(?:dang ky|du kien|phan dau|co kha nang|ke hoach|cam ket|van dong|de nghi|xin) (?:de )?(?:vuot|ra khoi|thoat) (?:ho )?(?:can )?ngheo(?:(?:,| va|;) (?:ho )?(?:thoat )?can ngheo)?/g;
/** What was reviewed, not what came of it: 'rà soát hộ nghèo, hộ cận nghèo'. */
const REVIEWED =
  /(?:ra soat|dieu tra)(?: cac)?(?: ho)? (?:can )?ngheo(?:(?:,|;| va| -)* ?(?:cac )?(?:ho )?can ngheo)*/g;
const GONE =
  /(?:^|(?:ho|khac|ds|danh sach|bien dong) )giam(?! ngheo)|chuyen di|(?:xoa|cat) (?:ho(?! ngheo)|ten|so|khau)|ho xoa|ho (?:da )?chet|^chet/;
const PART = /(?:ho|ds|danh sach) (?:(?:moi|khac) )?tang\b|^tang\b|chuyen den|(?:ho )?moi (?:tach|nhap|lap)/;
/** 'hộ nghèo trở thành hộ cận nghèo': what they became counts. */
const BECAME = /^.*(?:tro thanh|chuyen (?:sang|thanh)|roi vao|xuong)(?= (?:ho )?(?:can )?ngheo)/;

function scopeIn(written: string): Scope | null {
  const text = fold(written)
    .replace(/khu dan cu/g, 'khu')
    .replace(HOPED_FOR, ' ');
  if (GONE.test(text) && !/tang|chuyen den|khong tinh|\btru /.test(text))
    return { coverage: 'gone', impliedClass: null };
  if (namesEverybody(text)) return EVERYBODY;
  const classes = text.replace(NO_CLASS, ' ').replace(BECAME, ' ');
  const plain = classes.replace(REVIEWED, ' ');
  const named = /ngheo|muc song trung binh/.test(plain);
  // Those to be reviewed are taken from the poor and near-poor and from those who asked: no class can be read off.
  if (!named && /ngheo/.test(classes)) return { coverage: 'poor-and-near', impliedClass: null };
  if (named) return scopeOfClasses(plain);
  return PART.test(text) || GONE.test(text) ? { coverage: 'other', impliedClass: null } : null;
}

/** 'dân cư', 'toàn bộ', 'tổng hợp'; but 'toàn bộ hộ nghèo' and 'tổng hợp danh sách hộ nghèo' are the poor. */
function namesEverybody(text: string): boolean {
  if (/dan cu/.test(text)) return true;
  if (/(?:toan bo|tat ca)(?! (?:cac )?(?:ho )?(?:can )?ngheo)/.test(text)) return true;
  return (
    /tong hop/.test(text) && !/tong hop danh sach|danh sach tong hop/.test(text.replace(/\btheo .*/, ''))
  );
}

function scopeOfClasses(text: string): Scope {
  const escapes = escapedScope(text);
  if (escapes !== null) return escapes;
  const notPoor = /khong (?:thuoc )?(?:dien )?(?:ho )?(?:can )?ngheo/;
  const rest = text.replace(new RegExp(`${notPoor.source}(?:(?:,| va|;) (?:ho )?can ngheo)?`, 'g'), ' ');
  const near = /can ngheo/.test(rest);
  const poor = /ngheo/.test(rest.replace(/can ngheo/g, ' '));
  const average = /muc song trung binh/.test(text);
  // 'Hộ nghèo đa chiều' counts the near-poor in.
  const both = /ho ngheo da chieu/.test(rest);
  if (near || poor) {
    const single = near !== poor && !both && !average && !notPoor.test(text);
    return { coverage: 'poor-and-near', impliedClass: single ? (near ? 'nearPoor' : 'poor') : null };
  }
  if (average && notPoor.test(text)) return { coverage: 'other', impliedClass: null };
  return { coverage: 'other', impliedClass: average ? 'average' : 'notPoor' };
}

/** Those who escaped; null when the title does not name them, and no class when it names others beside them. */
function escapedScope(text: string): Scope | null {
  if (!/thoat (?:ho )?(?:can )?ngheo/.test(text)) return null;
  const beside = /ngheo ?(?:,|;|va|-|\+)+ ?(?:va )?(?:cac )?(?:ho )?(?:moi )?thoat/.test(
    text.replace(/thoat (?:ho )?(?:can )?ngheo/g, (words) => words.replace('ngheo', 'n')),
  );
  if (beside) return { coverage: 'poor-and-near', impliedClass: null };
  const fromPoor = /thoat (?:ho )?ngheo/.test(text);
  const fromNear = /can ngheo/.test(text);
  return {
    coverage: 'escaped',
    impliedClass: fromPoor && fromNear ? null : fromPoor ? 'escaped' : 'notPoor',
  };
}
