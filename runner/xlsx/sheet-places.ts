/** Where an element belongs in a sheet's XML: a reader refuses a sheet whose elements stand out of order. */

/** What may follow the cells of a sheet, in the order of the schema (ECMA-376, CT_Worksheet). */
const ORDER = [
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** The prefix of the spreadsheet's own elements in a part: '' or 'x:'. */
export function prefixOf(xml: string, root: string): string {
  return new RegExp(`<((?:\\w+:)?)${root}\\b`).exec(xml)?.[1] ?? '';
}

const TAG = /<(\/?)([\w:.-]+)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

/** The XML with an element put behind all that must stand before it. */
export function insertInSheet(xml: string, name: (typeof ORDER)[number], element: string): string {
  const prefix = prefixOf(xml, 'worksheet');
  const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1).map((each) => prefix + each));
  const cellsEnd = /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/.exec(xml);
  const from = cellsEnd ? cellsEnd.index + cellsEnd[0].length : 0;
  const at = from + placeBefore(xml.slice(from), later);
  return xml.slice(0, at) + element + xml.slice(at);
}

/** Where the first of the elements begins, or the sheet ends; what stands within another element is not looked at. */
function placeBefore(xml: string, elements: ReadonlySet<string>): number {
  let depth = 0;
  for (const { index, 1: closing, 2: name = '', 3: single } of xml.matchAll(TAG)) {
    if (depth === 0 && (closing || elements.has(name))) return index;
    if (closing) depth--;
    else if (!single) depth++;
  }
  return xml.length;
}
