/** The package around the sheets: what excelize is given to open, and what is put right in what it gives back. */
import { strFromU8, strToU8 } from 'fflate';
import { attributes, partText, resolveTarget, type Parts, type SheetPart } from './container';

const SKELETON = strToU8(
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
);

/** Families of parts that excelize numbers by counting them: a gap in the numbers would make it overwrite one. */
const COUNTED = ['xl/comments', 'xl/drawings/drawing', 'xl/drawings/vmlDrawing', 'xl/charts/chart'];
const FILLER = 900_000;

const SHARED_TEXTS = 'xl/sharedStrings.xml';
const NO_TEXTS = strToU8(
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"/>',
);

/**
 * The parts for excelize: sheets nobody touched are emptied (they come back as they were), numbering is made safe.
 *
 * @param texts whether shared texts are needed; reading them takes the engine long
 */
export function partsToOpen(parts: Parts, emptied: readonly SheetPart[], texts: boolean): Parts {
  const open: Parts = { ...parts };
  for (const { path } of emptied) open[path] = SKELETON;
  if (!texts && parts[SHARED_TEXTS]) open[SHARED_TEXTS] = NO_TEXTS;
  for (const family of COUNTED) {
    const numbers = Object.keys(parts).flatMap((path) => {
      const match = path.startsWith(family) ? /^(\d+)\./.exec(path.slice(family.length)) : null;
      return match ? [Number(match[1])] : [];
    });
    const lacking = Math.max(0, ...numbers) - numbers.length;
    for (let at = 0; at < lacking; at++) open[`${family}${FILLER + at}.xml`] = strToU8('<x/>');
  }
  return open;
}

function isFiller(path: string): boolean {
  return /\/(?:comments|drawing|vmlDrawing|chart)9\d{5}\.xml$/.test(path);
}

/** Parts that excelize rightly changes; every other part of the file comes back byte for byte. */
const REWRITTEN = new Set([
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  SHARED_TEXTS,
]);

/** The parts with those `keep` refuses left out. */
function only(parts: Parts, keep: (path: string) => boolean): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([path]) => keep(path)));
}

/**
 * The written parts with the untouched ones put back.
 *
 * @param touched paths of sheets that excelize changed; their drawings may have changed too
 * @param texts whether a sheet may refer to shared texts that were added
 * @param gone parts of sheets that were deleted: excelize gives their names to the parts of new sheets
 */
export function restoreUntouched(
  changed: Parts,
  original: Parts,
  touched: ReadonlySet<string>,
  texts: boolean,
  gone: ReadonlySet<string>,
): Parts {
  const written = only(changed, (path) => !isFiller(path) && !path.endsWith('/'));
  for (const [path, bytes] of Object.entries(original)) {
    if (path === SHARED_TEXTS && !texts) written[path] = bytes;
    if (REWRITTEN.has(path) || touched.has(path) || gone.has(path) || !written[path]) continue;
    const isSheet = path.startsWith('xl/worksheets/');
    if (isSheet || touched.size === 0 || path.startsWith('xl/theme/')) written[path] = bytes;
  }
  return written;
}

export interface WorkbookChange {
  /** Names of all sheets in their final order. */
  readonly order: readonly string[];
  /** The id a sheet shall have, by name. */
  readonly ids: ReadonlyMap<string, number>;
  /** Whether a program that opens the file must compute all formulas anew. */
  readonly recalculate: boolean;
  /** Name of the tab that was open. */
  readonly active: string | null;
}

/** Order of tabs, ids, sheet-scoped names and the open tab. */
export function arrangeWorkbookXml(xml: string, change: WorkbookChange): string {
  const tags = [...xml.matchAll(/<sheet\b[^>]*?(?:\/>|><\/sheet>)/g)].map(([tag]) => tag);
  const nameOf = (tag: string) => attributes(tag)['name'] ?? '';
  const before = tags.map(nameOf);
  const rank = (name: string) => {
    const at = change.order.indexOf(name);
    return at < 0 ? Infinity : at;
  };
  // Sheets the stand-in does not know (chart sheets) keep to the end.
  const sorted = [...tags].sort(
    (a, b) => rank(nameOf(a)) - rank(nameOf(b)) || tags.indexOf(a) - tags.indexOf(b),
  );
  const after = sorted.map(nameOf);
  const identified = sorted.map((tag) => {
    const id = change.ids.get(nameOf(tag));
    return id === undefined ? tag : tag.replace(/sheetId="\d+"/, `sheetId="${id}"`);
  });
  const moved = (index: string) => String(after.indexOf(before[Number(index)] ?? ''));
  return xml
    .replace(/<sheets>[\s\S]*<\/sheets>/, `<sheets>${identified.join('')}</sheets>`)
    .replace(/localSheetId="(\d+)"/g, (_whole, index: string) => `localSheetId="${moved(index)}"`)
    .replace(/activeTab="\d+"/, `activeTab="${Math.max(0, after.indexOf(change.active ?? ''))}"`)
    .replace(/<calcPr\b([^>]*?)(\/?>)/, (whole, head: string, end: string) =>
      change.recalculate && !head.includes('fullCalcOnLoad')
        ? `<calcPr${head} fullCalcOnLoad="1"${end}`
        : whole,
    );
}

/** Name of the tab a file opens at. */
export function activeTab(parts: Parts, sheets: readonly SheetPart[]): string | null {
  const view = /<workbookView\b[^>]*>/.exec(partText(parts, 'xl/workbook.xml'))?.[0] ?? '';
  return sheets[Number(attributes(view)['activeTab'] ?? 0)]?.name ?? null;
}

/** Drops parts that nothing refers to any more, such as the notes of a sheet that was replaced. */
export function dropOrphans(parts: Parts): Parts {
  const reached = new Set<string>();
  const open = ['_rels/.rels'];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    if (!path.endsWith('.rels')) {
      const slash = path.lastIndexOf('/');
      const relations = `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
      if (parts[relations]) open.push(relations);
      continue;
    }
    const folder = path.replace(/_rels\/[^/]*$/, '').replace(/\/$/, '');
    for (const [tag] of strFromU8(parts[path] as Uint8Array).matchAll(/<Relationship\b[^>]*>/g)) {
      const { Target = '', TargetMode = '' } = attributes(tag);
      const target = resolveTarget(folder, Target);
      if (TargetMode !== 'External' && parts[target]) open.push(target);
    }
  }
  const dropped = Object.keys(parts).filter((path) => path !== '[Content_Types].xml' && !reached.has(path));
  let types = partText(parts, '[Content_Types].xml');
  for (const path of dropped) {
    types = types.replace(
      new RegExp(`<Override\\b[^>]*PartName="/${escapeRegExp(path)}"[^>]*?(?:/>|></Override>)`),
      '',
    );
  }
  return { ...only(parts, (path) => !dropped.includes(path)), '[Content_Types].xml': strToU8(types) };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
