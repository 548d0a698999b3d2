/** Conditional formats of the staff's sheets: ours come and go, theirs stay as they are written. */
import ExcelJS from 'exceljs';
import { openFile, partsOf, type OpenedFile } from './xlsx-files';

const SHEET = 'xl/worksheets/sheet1.xml';
const blocks = (xml: string | undefined): string[] =>
  (xml ?? '').match(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g) ?? [];

/** Rules of every common kind, two of them over the same area. */
async function register(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sổ');
  for (let row = 1; row <= 9; row++) sheet.addRow([row, row * 10, `Thôn ${row}`]);
  const style = { font: { bold: true } };
  sheet.addConditionalFormatting({
    ref: 'A1:A9',
    rules: [
      { type: 'cellIs', operator: 'greaterThan', formulae: [5], priority: 1, style },
      { type: 'expression', formulae: ['$B1>"a&b"'], priority: 2, style },
    ],
  });
  sheet.addConditionalFormatting({
    ref: 'B1:B9',
    rules: [
      {
        type: 'dataBar',
        priority: 3,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: { argb: 'FF638EC6' },
      } as unknown as ExcelJS.ConditionalFormattingRule,
    ],
  });
  sheet.getCell('C1').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Có,Không"'] };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addRule({ workbook, app }: OpenedFile, formula: string): void {
  const sheet = workbook.getSheetByName('Sổ');
  if (!sheet) return;
  const rule = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#FFCCCC')
    .setRanges([sheet.getRange('A1:A2'), sheet.getRange('C3')])
    .build();
  sheet.setConditionalFormatRules([rule, ...sheet.getConditionalFormatRules()]);
}
const formulas = ({ workbook }: OpenedFile): unknown[] =>
  (workbook.getSheetByName('Sổ')?.getConditionalFormatRules() ?? []).map(
    (rule) => rule.getBooleanCondition()?.getCriteriaValues()[0],
  );

it('a formula is read back from the file as it was given', async () => {
  expect(formulas(await openFile(await register()))).toEqual([undefined, '=$B1>"a&b"', undefined]);
});

it('a rule added to a staff sheet leaves the others byte for byte, and its formula is read back', async () => {
  const bytes = await register();
  const opened = await openFile(bytes);
  addRule(opened, '=LEN("x;y")=3');
  const saved = await opened.save();
  const [before, after] = [blocks(partsOf(bytes)[SHEET]), blocks(partsOf(saved)[SHEET])];
  expect(after.slice(0, 2)).toEqual(before);
  expect(after[2]).toMatch(/^<conditionalFormatting sqref="A1:A2 C3(?::C3)?">.*priority="4"/);
  // Everything else of the sheet stands as it stood, validation behind the formats as the schema wants it.
  expect((partsOf(saved)[SHEET] ?? '').replace(after[2] ?? '', '')).toBe(partsOf(bytes)[SHEET]);
  expect(formulas(await openFile(saved))).toContain('=LEN("x;y")=3');
});

it('a rule taken away in a later session leaves the sheet as it was', async () => {
  const bytes = await register();
  const first = await openFile(bytes);
  addRule(first, '=LEN("x")=1');
  const second = await openFile(await first.save());
  const sheet = second.workbook.getSheetByName('Sổ');
  const others = (sheet?.getConditionalFormatRules() ?? []).filter(
    (rule) => rule.getBooleanCondition()?.getCriteriaValues()[0] !== '=LEN("x")=1',
  );
  sheet?.setConditionalFormatRules(others);
  expect(partsOf(await second.save())[SHEET]).toBe(partsOf(bytes)[SHEET]);
});

it('one of two rules over an area can be taken away', async () => {
  const bytes = await register();
  const opened = await openFile(bytes);
  const sheet = opened.workbook.getSheetByName('Sổ');
  sheet?.setConditionalFormatRules(sheet.getConditionalFormatRules().filter((_rule, at) => at !== 0));
  const [before, after] = [blocks(partsOf(bytes)[SHEET]), blocks(partsOf(await opened.save())[SHEET])];
  expect(after).toHaveLength(2);
  expect(after[0]).toContain('type="expression"');
  expect(after[0]).not.toContain('cellIs');
  expect(after[1]).toBe(before[1]);
});

it('rules of a sheet that is changed in other ways too are neither lost nor doubled', async () => {
  const opened = await openFile(await register());
  opened.workbook.getSheetByName('Sổ')?.setColumnWidth(2, 200);
  addRule(opened, '=LEN("x")=1');
  const after = blocks(partsOf(await opened.save())[SHEET]);
  expect(after).toHaveLength(3);
  expect(after.join('').match(/<cfRule/g)).toHaveLength(4);
  const priorities = [...after.join('').matchAll(/priority="(\d+)"/g)].map(([, rank]) => rank);
  expect(priorities).toEqual(['1', '2', '3', '4']);
});
