/** Formats, merges, hidden rows, formulas and what lies over cells. */
import { byLocale, probe } from './probe';
import type { Bench, Probe } from './probe';

const GENERAL = '0.###############';
/** Always true; how the add-in's own conditional formats are known again. */
const MARK = '=LEN("GN kiem tra")=11';

function formulaIn({ area }: Bench, formula: string) {
  const cell = area().setFormula(formula);
  SpreadsheetApp.flush();
  return cell;
}

/** A custom function may be computed a moment after the flush. */
function computed(range: GoogleAppsScript.Spreadsheet.Range): unknown[][] {
  for (let tries = 0; ; tries++) {
    SpreadsheetApp.flush();
    const values = range.getValues();
    if (tries === TRIES || !/^(Loading|#|$)/.test(String(values[0]?.[0]))) return values;
    Utilities.sleep(1000);
  }
}
const TRIES = 5;

/** Three rows, the middle one hidden by `hide`. */
function numbered({ area }: Bench, hide: (top: GoogleAppsScript.Spreadsheet.Range) => unknown): unknown {
  const cells = area(4).setValues([['n'], [1], [2], [3]]);
  hide(cells);
  SpreadsheetApp.flush();
  return cells.getValues();
}

export const CELLS: readonly Probe[] = [
  probe('general-format', GENERAL, ({ area }) => area().getNumberFormat()),
  probe('clear-format', '0.00', ({ area }) =>
    area().setNumberFormat('0.00').setValue(1).clear().getNumberFormat(),
  ),
  byLocale('display-number', '1.234,50', '1,234.50', ({ area }) =>
    area().setNumberFormat('#,##0.00').setValue(1234.5).getDisplayValue(),
  ),
  probe('display-date', '15/03/2024', ({ area }) =>
    area().setNumberFormat('dd/mm/yyyy').setValue(45366).getDisplayValue(),
  ),
  probe('colour', ['#abcdef', '#ffffff'], ({ area }) => [
    area().setBackground('#ABCDEF').getBackground(),
    area().setBackground(null).getBackground(),
  ]),
  probe('merged-read', [['x', '']], ({ area }) =>
    area(1, 2)
      .setValues([['x', 'y']])
      .merge()
      .getValues(),
  ),
  probe('merged-write', [[1, '']], ({ area }) =>
    area(1, 2)
      .merge()
      .setValues([[1, 2]])
      .getValues(),
  ),
  probe('merge-across', 2, ({ area }) => area(2, 2).mergeAcross().getMergedRanges().length),
  probe('hidden-row', [['n'], [1], [2], [3]], (bench) =>
    numbered(bench, (cells) => bench.sheet.hideRows(cells.getRow() + 2)),
  ),
  probe('filtered-row', [[['n'], [1], [2], [3]], true], (bench) => {
    let row = 0;
    const values = numbered(bench, (cells) => {
      const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['2']).build();
      row = cells.getRow() + 2;
      cells.createFilter()?.setColumnFilterCriteria(1, criteria);
    });
    return [values, bench.sheet.isRowHiddenByFilter(row)];
  }),
  probe('range-list', [['v'], [''], ['v']], ({ area, sheet }) => {
    const cells = area(3);
    const [first, last] = [cells.getRow(), cells.getRow() + 2];
    sheet.getRangeList([`A${first}`, `A${last}`]).setValue('v');
    return cells.getValues();
  }),
  probe('last-row-empty', 0, ({ spare }) => spare().getLastRow()),
  probe('last-row-checkbox', 3, ({ spare }) => {
    const sheet = spare();
    sheet.getRange('A3').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    SpreadsheetApp.flush();
    return sheet.getLastRow();
  }),
  probe('formula-semicolon', 3, (bench) => formulaIn(bench, '=SUM(1;2)').getValue()),
  probe('formula-kept', '=SUM(1;2)', (bench) => formulaIn(bench, '=SUM(1;2)').getFormula()),
  probe('formula-plain', '=INT(5/2+1/2)', ({ area }) =>
    area()
      .setValues([['=INT(5/2+1/2)']])
      .getFormula(),
  ),
  probe('formulatext', '=INT(5/2+1/2)', (bench) => {
    const cell = formulaIn(bench, '=INT(5/2+1/2)').getA1Notation();
    return formulaIn(bench, `=FORMULATEXT(${cell})`).getValue();
  }),
  probe('formula-of-value', '', ({ area }) => area().setValue(5).getFormula()),
  // 36 of 1,440 are 2.5 per cent; 1 and 3 of 8 are 12.5 and 37.5.
  probe('custom-value', [[2.5]], ({ area }) => computed(area().setFormula('=NGHEO_TYLE(36; 1440)'))),
  probe('custom-array', [[12.5], [''], [37.5]], ({ area }) => {
    const counts = area(3).setValues([[1], [''], [3]]);
    const results = area(3);
    results.offset(0, 0, 1, 1).setFormula(`=NGHEO_TYLE(${counts.getA1Notation()}; 8)`);
    return computed(results);
  }),
  probe('link', true, ({ area, sheet }) => {
    const link = SpreadsheetApp.newRichTextValue()
      .setText('A2')
      .setLinkUrl(`#gid=${sheet.getSheetId()}&range=A2`);
    const back = area()
      .setRichTextValues([[link.build()]])
      .getRichTextValue();
    return (back?.getLinkUrl() ?? '').includes('range=A2');
  }),
  probe('rich-number', null, ({ area }) => area().setValue(5).getRichTextValue()?.getText() ?? null),
  probe('conditional', MARK, ({ area, sheet }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(MARK)
      .setBackground('#ffffff')
      .setRanges([area()]);
    sheet.setConditionalFormatRules([rule.build()]);
    SpreadsheetApp.flush();
    return sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()[0];
  }),
  probe('chart', 1, ({ area, sheet }) => {
    const cells = area(2, 2).setValues([
      ['a', 1],
      ['b', 2],
    ]);
    const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(cells);
    sheet.insertChart(chart.setPosition(1, 8, 0, 0).build());
    return sheet.getCharts().length;
  }),
];
