/** Counts of all households: by the class in the register, by the computed one, and how both compare. */
import { FORMATS, formula, number, text } from './cells';
import type { Comparison } from './class-comparison';
import { simpleClass } from './class-comparison';
import type { Draft, Piece } from './draft';
import { addRow, addSpace, skip, wide } from './draft';
import { address } from './formulas';
import { AGREEMENT_TINTS } from './palette';
import type { CellStyle, ModelCell } from './sheet-model';
import type { Words } from './words';

const CELL: CellStyle = { border: true, size: 10 };
const CENTER: CellStyle = { ...CELL, align: 'center' };
const HEADER: CellStyle = { ...CENTER, bold: true };
const HEIGHT = 18;
/** The label takes the first three columns, a count the next three and one; the comparison stands on the right. */
const LABEL_SPAN = 3;
const COUNT_SPAN = 3;
const COUNT_COLUMN = LABEL_SPAN + 1;
const COMPUTED_COLUMN = COUNT_COLUMN + COUNT_SPAN;

export function addClassesSummary(draft: Draft, compared: readonly Comparison[], words: Words): void {
  const recorded = (name: string | null) =>
    compared.filter(({ household }) => simpleClass(household.main.recordedClass) === name).length;
  const computed = (name: string | null) =>
    compared.filter((each) => (each.computed?.result ?? 'notAssessable') === (name ?? 'notAssessable'))
      .length;
  const agreeing = (name: Comparison['agreement']) =>
    compared.filter((each) => each.agreement === name).length;
  const line = (label: string, inRegister: ModelCell, byStandard: ModelCell, right: readonly Piece[]) =>
    addRow(
      draft,
      [wide(text(label, CELL), LABEL_SPAN), wide(inRegister, COUNT_SPAN), byStandard, ...skip(1), ...right],
      { min: HEIGHT },
    );
  const first = addRow(
    draft,
    [
      wide(text(words('classes.class'), HEADER), LABEL_SPAN),
      wide(text(words('classes.inRegister'), HEADER), COUNT_SPAN),
      text(words('classes.computed'), HEADER),
      ...skip(1),
      text(words('classes.comparison'), HEADER),
      text(words('classes.households'), HEADER),
    ],
    { min: HEIGHT },
  );
  const comparison = (key: Comparison['agreement']): Piece[] => [
    text(words(`classes.${key}`), { ...CENTER, bold: true, ...AGREEMENT_TINTS[key] }),
    number(agreeing(key), FORMATS.count, CELL),
  ];
  const rows = [
    { label: words('classes.poor'), name: 'poor', right: comparison('agrees') },
    { label: words('classes.nearPoor'), name: 'nearPoor', right: comparison('differs') },
    { label: words('classes.notPoorAll'), name: 'notPoor', right: comparison('noData') },
    { label: words('classes.unknown'), name: null, right: comparison('disputed') },
  ] as const;
  for (const { label, name, right } of rows) {
    const count = (value: number) => number(value, FORMATS.count, CELL);
    line(label, count(recorded(name)), count(computed(name)), right);
  }
  const last = first + rows.length;
  const sum = (column: number) =>
    formula(`=SUM(${address(column, first + 1)}:${address(column, last)})`, compared.length, FORMATS.count, {
      ...CELL,
      bold: true,
    });
  line(words('classes.total'), sum(COUNT_COLUMN), sum(COMPUTED_COLUMN), comparison('unrecorded'));
  addSpace(draft, 5);
}
