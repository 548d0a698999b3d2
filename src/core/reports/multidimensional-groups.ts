/** The parts of GN Đa chiều by hamlet, ethnic group and sex of the head: each part adds up to the whole. */
import type { GroupPart, Unit, UnitMeasures } from '../indicators/register-multidimensional';
import type { MultidimensionalText } from '../messages/multidimensional';
import type { FigureName, FigurePart } from '../indicators/indicator';
import { poorId } from '../indicators/multidimensional-figures';
import { FORMATS, formula, listed, none, text, unlisted } from './cells';
import type { Draft } from './draft';
import { addRow, nextRow, wide } from './draft';
import { groupText } from './figure-names';
import { address } from './formulas';
import { measureCells } from './multidimensional-tables';
import {
  BOLD,
  CELL,
  countCell,
  header,
  LINE,
  M0_FORMAT,
  type MultidimensionalContext,
  partCell,
  percentCell,
  sayerOf,
  TITLE,
  WIDTHS,
} from './multidimensional-context';
import type { ModelCell } from './sheet-model';

/** 1-based columns. */
const AT = { dropped: 2, all: 3, poor: 4, points: 5, population: 9, contribution: 10, share: 11 } as const;

/** @param startBlock called before what is not to be torn apart */
export function addGroups(
  draft: Draft,
  unit: Unit,
  context: MultidimensionalContext,
  startBlock: () => void,
): void {
  const said = sayerOf(context);
  const { found, settings } = context;
  const { groups, whole } = found[unit];
  if (groups.length === 0) return;
  startBlock();
  addRow(draft, [wide(text(said(`groups.${unit}`), TITLE), WIDTHS.length)], { min: 16 });
  const keys = [
    'group',
    'dropped',
    `all.${unit}`,
    'poor',
    'points.short',
    'H',
    'A',
    'M0',
    'populationShare',
    'contribution',
    'share',
  ] as const satisfies readonly MultidimensionalText[];
  addRow(
    draft,
    keys.map((key) => header(said, key)),
  );
  groups.forEach(({ by, parts }, index) => {
    if (index > 0) startBlock();
    const title = text(said(`by.${by}`), { ...CELL, bold: true, italic: true });
    addRow(draft, [wide(title, WIDTHS.length)], { min: LINE });
    const first = nextRow(draft);
    const totalRow = first + parts.length;
    for (const part of parts) {
      const name = groupText({ by, name: part.name }, settings.lang);
      const figure = { id: poorId(unit), group: { by, name: part.name } };
      addPart(draft, name, part, { total: found.weights.total, totalRow, figure });
    }
    const figure = { id: poorId(unit), group: { by: 'all' } };
    addTotal(draft, said('whole'), whole, { total: found.weights.total, first, parts, figure });
  });
}

function addPart(
  draft: Draft,
  name: string,
  part: GroupPart,
  {
    total,
    totalRow,
    figure,
  }: { readonly total: number; readonly totalRow: number; readonly figure: FigureName },
): void {
  const row = nextRow(draft);
  const cell = (column: number): string => address(column, row);
  const whole = (column: number): string => address(column, totalRow);
  addRow(
    draft,
    [
      text(name, CELL),
      listed(countCell(part.dropped, CELL), figure, 'notAssessable'),
      listed(countCell(part.all, CELL), figure, 'denominator'),
      listed(countCell(part.poor, CELL), figure),
      unlisted(countCell(part.points, CELL), 'points'),
      ...measureCells(part, { row, ...AT }, total, CELL, figure),
      ...[
        percentCell(`${cell(AT.all)}/${whole(AT.all)}`, part.populationShare, CELL),
        partCell(`${cell(AT.points)}/(${whole(AT.all)}*${total})`, part.contributionToM0, CELL),
        percentCell(`${cell(AT.points)}/${whole(AT.points)}`, part.shareOfM0, CELL),
      ].map((made) => unlisted(made, 'derived')),
    ],
    { min: LINE },
  );
}

/** The sums of the parts, which are the figures of the whole. */
function addTotal(
  draft: Draft,
  name: string,
  whole: UnitMeasures,
  {
    total,
    first,
    parts,
    figure,
  }: {
    readonly total: number;
    readonly first: number;
    readonly parts: readonly GroupPart[];
    readonly figure: FigureName;
  },
): void {
  const row = nextRow(draft);
  const source = (column: number): string => `=SUM(${address(column, first)}:${address(column, row - 1)})`;
  const summed = (column: number, value: number | null, format: string): ModelCell =>
    value === null ? none(BOLD) : formula(source(column), value, format, BOLD);
  const behindWhole = (cell: ModelCell, part?: FigurePart): ModelCell => listed(cell, figure, part);
  /** A sum of counts is what was counted, or it is not shown as their sum. */
  const counted = (column: number, value: number, pick: (part: GroupPart) => number): ModelCell => {
    const plain = countCell(value, BOLD);
    const sum = parts.reduce((all, part) => all + pick(part), 0);
    return sum === value ? summed(column, value, plain.style?.format ?? FORMATS.count) : plain;
  };
  const share = (of: number): number | null => (of > 0 ? 100 : null);
  addRow(
    draft,
    [
      text(name, BOLD),
      behindWhole(
        counted(AT.dropped, whole.dropped, ({ dropped }) => dropped),
        'notAssessable',
      ),
      behindWhole(
        counted(AT.all, whole.all, ({ all }) => all),
        'denominator',
      ),
      behindWhole(counted(AT.poor, whole.poor, ({ poor }) => poor)),
      unlisted(
        counted(AT.points, whole.points, ({ points }) => points),
        'points',
      ),
      ...measureCells(whole, { row, ...AT }, total, BOLD, figure),
      ...[
        summed(AT.population, share(whole.all), FORMATS.rate),
        summed(AT.contribution, whole.M0, M0_FORMAT),
        summed(AT.share, share(whole.points), FORMATS.rate),
      ].map((made) => unlisted(made, 'derived')),
    ],
    { min: LINE },
  );
}
