/** GN Hướng dẫn: the tables of invented figures, and each formula at work on them beside its own text and result. */
import { formatNumber } from '../arithmetic/format';
import type { HelpWords } from '../messages/help';
import type { Lang } from '../model';
import type { FormulaName } from '../formulas/index';
import { number, text } from './cells';
import type { Draft, Piece } from './draft';
import { addRow, addSpace, nextRow, wide } from './draft';
import {
  LIVE_EXAMPLES,
  SAMPLE_COUNTS,
  SAMPLE_HOUSEHOLDS,
  SAMPLE_PERSON,
  type SampleRows,
} from './help-examples';
import { COLORS } from './palette';
import type { CellStyle, ModelCell } from './sheet-model';

/** The household, 12 marks, a rest: 252 mm. */
export const HELP_WIDTHS = [
  30, 15.5, 15.5, 15.5, 15.5, 15.5, 15.5, 15.5, 15.5, 15.5, 15.5, 15.5, 15.5, 36,
] as const;
const CELL: CellStyle = { border: true, size: 10 };
const CENTER: CellStyle = { ...CELL, align: 'center' };
const SMALL_HEAD: CellStyle = { border: true, bold: true, size: 8.5, align: 'center', fill: COLORS.header };
const HEAD: CellStyle = { ...SMALL_HEAD, size: 10 };
const SAMPLE: CellStyle = { ...CENTER, fill: COLORS.input };
const AMOUNT = '#,##0';

const sample = (value: number | string): ModelCell =>
  typeof value === 'number' ? number(value, AMOUNT, { ...SAMPLE, align: 'center' }) : text(value, SAMPLE);

/** A line over the sheet that begins a part. */
export function addPart(draft: Draft, title: string): void {
  addSpace(draft, 8);
  addRow(draft, [wide(text(title, { bold: true, size: 12 }), HELP_WIDTHS.length)]);
}

/** The sample tables; every one says that it is nobody's. Answers where each begins. */
export function addSamples(draft: Draft, words: HelpWords): SampleRows {
  addPart(draft, words('samples'));
  addRow(draft, [wide(text(words('samples-note'), { italic: true, size: 10 }), HELP_WIDTHS.length)]);
  const head = (key: Parameters<HelpWords>[0]) => text(words(key), SMALL_HEAD);
  addRow(draft, [
    head('sample-household'),
    head('sample-persons'),
    wide(head('sample-income'), 2),
    head('sample-deprivations'),
    head('sample-b1'),
    head('sample-b2'),
    wide(head('sample-before'), 2),
    wide(head('sample-now'), 2),
  ]);
  const households = nextRow(draft);
  for (const each of SAMPLE_HOUSEHOLDS) {
    addRow(draft, [
      text(each.name, CELL),
      sample(each.persons),
      wide(sample(each.income), 2),
      sample(each.deprivations),
      sample(each.b1),
      sample(each.b2),
      wide(sample(each.before), 2),
      wide(sample(each.now), 2),
    ]);
  }
  addSpace(draft, 4);
  const marks = addMarks(draft, words);
  addSpace(draft, 4);
  return { households, marks, ...addPersonAndCounts(draft, words) };
}

function addMarks(draft: Draft, words: HelpWords): number {
  const names = words('sample-marks').split('|');
  addRow(draft, [
    text(words('sample-household'), SMALL_HEAD),
    ...names.map((name) => text(name, SMALL_HEAD)),
  ]);
  const first = nextRow(draft);
  for (const { name, marks } of SAMPLE_HOUSEHOLDS) addRow(draft, [text(name, CELL), ...marks.map(sample)]);
  return first;
}

function addPersonAndCounts(draft: Draft, words: HelpWords): Pick<SampleRows, 'person' | 'counts'> {
  const head = (key: Parameters<HelpWords>[0]) => text(words(key), SMALL_HEAD);
  addRow(draft, [
    head('sample-person'),
    wide(head('sample-id'), 2),
    head('sample-sex'),
    wide(head('sample-birth'), 2),
  ]);
  const { id, sex, birth } = SAMPLE_PERSON;
  const person = addRow(draft, [
    text(words('sample-person-name'), CELL),
    wide(sample(id), 2),
    sample(sex),
    wide(sample(birth), 2),
  ]);
  addSpace(draft, 4);
  addRow(draft, [
    head('sample-target'),
    head('sample-start'),
    head('sample-end'),
    head('sample-plan'),
    head('sample-all'),
  ]);
  const { start, end, plan, all } = SAMPLE_COUNTS;
  const counts = addRow(draft, [
    text(words('sample-target-name'), CELL),
    ...[start, end, plan, all].map(sample),
  ]);
  return { person, counts };
}

const formatOf = (value: number): string => (Number.isInteger(value) ? AMOUNT : '0.00');

/** As the cell beside it shows a number in a file of that language. */
function shownResult(expected: string | number, lang: Lang): string {
  if (typeof expected === 'string') return expected;
  return formatNumber(expected, Number.isInteger(expected) ? 0 : 2, lang);
}

const SPANS = { name: 2, result: 3, text: 5, expected: 2, why: 2 } as const;

/**
 * Each formula at work. FORMULATEXT shows it as this file's language writes it, separators and all.
 *
 * @returns the header's row
 */
export function addLiveFormulas(draft: Draft, words: HelpWords, rows: SampleRows, lang: Lang): number {
  addPart(draft, words('live'));
  addRow(draft, [wide(text(words('live-note'), { italic: true, size: 10 }), HELP_WIDTHS.length)]);
  const headerRow = addRow(
    draft,
    (['name', 'result', 'text', 'expected', 'why'] as const).map((key) =>
      wide(text(words(`live-${key}`), HEAD), SPANS[key]),
    ),
  );
  for (const [name, example] of Object.entries(LIVE_EXAMPLES) as [
    FormulaName,
    (typeof LIVE_EXAMPLES)[FormulaName],
  ][]) {
    const row = nextRow(draft);
    const { expected } = example;
    const live: ModelCell = {
      formula: example.formula(rows),
      expected,
      style: {
        ...CENTER,
        bold: true,
        wrap: true,
        ...(typeof expected === 'number' && { format: formatOf(expected) }),
      },
    };
    const shown: ModelCell = {
      formula: `=FORMULATEXT(C${row})`,
      style: { ...CELL, wrap: true, align: 'left' },
    };
    const pieces: Piece[] = [
      wide(text(name, { ...CELL, bold: true, size: 9 }), SPANS.name),
      wide(live, SPANS.result),
      wide(shown, SPANS.text),
      wide(text(shownResult(expected, lang), CENTER), SPANS.expected),
      wide(text(words(example.why), { ...CELL, size: 9 }), SPANS.why),
    ];
    // The formula's own text may need two lines; it is not known before the sheet computes it.
    addRow(draft, pieces, { min: 27 });
  }
  return headerRow;
}

/** Rows of a question and its answer. */
export function addQuestions(draft: Draft, words: HelpWords): void {
  addPart(draft, words('questions'));
  for (const n of ['1', '2', '3', '4', '5'] as const) {
    addRow(draft, [
      wide(text(words(`question-${n}`), { ...CELL, bold: true }), 4),
      wide(text(words(`answer-${n}`), CELL), HELP_WIDTHS.length - 4),
    ]);
  }
}
