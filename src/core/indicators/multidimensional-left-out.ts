/** Households GN Đa chiều leaves out before anything is judged. */
import { countedHousehold } from './counted-households';
import type { CountedHousehold, TracedFigure } from './indicator';
import { behindRow, figureOf, type Frame } from './marked-figure';

const WHOLE = { by: 'all' } as const;
/** Households in no measure: size not known (by persons only), a form without marks, on no list of marks. */
export const LEFT_OUT_IDS = {
  sizeUnknown: 'multidimensional-size-unknown',
  blankForms: 'multidimensional-blank-form',
  notListed: 'multidimensional-not-listed',
} as const;

/** The figures of those in no measure. */
export function leftOutFigures(frame: Frame): TracedFigure[] {
  const { table, standard } = frame;
  const named = (id: string, list: () => readonly CountedHousehold[]): TracedFigure => ({
    id,
    group: WHOLE,
    trace: () =>
      figureOf({ id, group: WHOLE }, frame, 'households', {
        numerator: list(),
        denominator: [],
        notAssessable: [],
      }),
  });
  return [
    named(LEFT_OUT_IDS.sizeUnknown, () =>
      table.rows
        .filter(({ persons }) => persons === null)
        .map((row) => behindRow({ row, judged: null }, standard)),
    ),
    named(LEFT_OUT_IDS.blankForms, () =>
      table.blankRows.map((row) => behindRow({ row, judged: null }, standard)),
    ),
    named(LEFT_OUT_IDS.notListed, () =>
      table.notListed.map((household) => ({
        ...countedHousehold(household),
        reason: { kind: 'no-marks', why: 'not-listed' },
      })),
    ),
  ];
}
