/** A table of targets whose column of targets is headed by a word of any table: 'Nội dung | Kế hoạch | Thực hiện'. */
import type { Cell, SheetGrid } from '../model';
import { cellText, fold, isBlank } from '../text/unicode';
import type { FieldMatching } from './field-matching';
import type { FieldId } from './fields';
import type { HeaderBlock } from './header-block';
import { titleAbove } from './titles';

const CONTENTS =
  /^(?:cac |ten )?(?:noi dung|danh muc|nhiem vu|chi so|hang muc)(?: (?:cong viec|thuc hien|nhiem vu|giao|chi tieu|chu yeu))*$/;
const NAMED = /\b(?:chi|muc) tieu\b/;
const MONEY = /\b(?:kinh phi|ngan sach|von|giai ngan|du toan|thu chi|(?<!(?:lao|hoat|hop) )dong)\b/;
/** What targets are counted in; a budget is in đồng, a list of work in nothing. */
const UNITS =
  /^(?:%|phan tram|diem %?|ho|nguoi|lao dong|mo hinh|lop|tre(?: em)?|hoc sinh|hoc vien|luot(?: ho| nguoi)?|can bo|thon|to|nha|can|cong trinh)$/;
const PLANNED: readonly FieldId[] = ['ke_hoach', 'thuc_hien', 'dau_ky'];
const SAMPLE_ROWS = 60;

/**
 * The columns with the one that holds the targets, where the header names none, the sheet is about targets by its name,
 * its title or what its rows are counted in, and nothing in it is about money; else as they were.
 */
export function withTargetContents(
  grid: SheetGrid,
  header: HeaderBlock,
  matching: FieldMatching,
): FieldMatching {
  const has = (...fields: readonly FieldId[]): boolean =>
    matching.fields.some(({ field }) => fields.includes(field));
  if (has('chi_tieu') || !has(...PLANNED)) return matching;
  const contents = matching.unmapped.filter((each) =>
    CONTENTS.test(fold(each.header.replace(/^.* \/ /, ''))),
  );
  const [column, ...others] = contents;
  if (column === undefined || others.length > 0 || !isAboutTargets(grid, header, matching)) return matching;
  const field = { field: 'chi_tieu', column: column.column, header: column.header } as const;
  return {
    fields: [...matching.fields, { ...field, reason: 'content', confidence: 0.75 }],
    unmapped: matching.unmapped.filter((each) => each !== column),
  };
}

function isAboutTargets({ name, cells }: SheetGrid, header: HeaderBlock, matching: FieldMatching): boolean {
  const title = fold(`${name} ${titleAbove(cells, header.first) ?? ''}`);
  const above = cells.slice(0, header.last + 1).flat();
  if ([...above, name].some((cell) => typeof cell === 'string' && MONEY.test(fold(cell)))) return false;
  const units = unitsOf(cells, header, matching);
  if (units.some((unit) => MONEY.test(unit))) return false;
  return (
    NAMED.test(title) ||
    (units.length > 0 && units.filter((unit) => UNITS.test(unit)).length * 2 > units.length)
  );
}

function unitsOf(
  cells: readonly (readonly Cell[])[],
  header: HeaderBlock,
  { fields }: FieldMatching,
): string[] {
  const column = fields.find(({ field }) => field === 'don_vi_tinh')?.column;
  if (column === undefined) return [];
  const start = (header.indexRow ?? header.last) + 1;
  return cells
    .slice(start, start + SAMPLE_ROWS)
    .map((row) => row[column] ?? null)
    .filter((cell) => !isBlank(cell))
    .map((cell) => fold(cellText(cell)).trim());
}
