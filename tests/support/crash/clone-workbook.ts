/** A second workbook like the first: much sooner there than one read from a file again. */
import type { MemorySheet, MemoryWorkbook } from '../../../runner/fake-apps-script/workbook/types';

function cloneSheet(sheet: MemorySheet): MemorySheet {
  const { changes } = sheet;
  // Looks, formulas, rich texts, rules and rectangles are never changed in place, so both workbooks may hold them.
  return {
    ...sheet,
    values: sheet.values.map((row) => row.slice()),
    styles: sheet.styles.map((row) => row.slice()),
    formulas: new Map(sheet.formulas),
    notes: new Map(sheet.notes),
    fileNotes: new Map(sheet.fileNotes),
    richTexts: new Map(sheet.richTexts),
    validations: new Map(sheet.validations),
    fileValidations: new Map(sheet.fileValidations),
    merges: [...sheet.merges],
    conditionalRules: [...sheet.conditionalRules],
    fileRules: [...sheet.fileRules],
    charts: sheet.charts.map((chart) => ({ ...chart })),
    protections: sheet.protections.map((each) => ({ ...each })),
    metadata: sheet.metadata.map((each) => ({ ...each })),
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    rowGroupDepths: new Map(sheet.rowGroupDepths),
    columnGroupDepths: new Map(sheet.columnGroupDepths),
    hiddenRows: new Set(sheet.hiddenRows),
    filteredRows: new Set(sheet.filteredRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    changes: {
      values: new Set(changes.values),
      styles: new Map(changes.styles),
      notes: new Set(changes.notes),
      links: new Set(changes.links),
      aspects: new Set(changes.aspects),
    },
  };
}

export function cloneWorkbook(workbook: MemoryWorkbook): MemoryWorkbook {
  const { document, script, user } = workbook.properties;
  return {
    ...workbook,
    sheets: workbook.sheets.map(cloneSheet),
    deletedOrigins: [...workbook.deletedOrigins],
    namedRanges: [...workbook.namedRanges],
    metadata: workbook.metadata.map((each) => ({ ...each })),
    properties: { document: new Map(document), script: new Map(script), user: new Map(user) },
  };
}
