/** Whether a class rests on a B1 of the ward's own point table, which nobody has verified. */
import type { Classification } from '../model';

/** The B1 of the table where a class, or one way of it, was judged by it; else null. */
export function scoredB1Of({ reason }: Pick<Classification, 'reason'>): number | null {
  const judged = [...(reason.parts ?? []), reason].find(({ params }) => params.b1From === 'table');
  return typeof judged?.params.b1 === 'number' ? judged.params.b1 : null;
}

/** Whether any class that could be told rests on one. */
export function restsOnScoredB1(
  classes: readonly (Pick<Classification, 'reason' | 'result'> | null)[],
): boolean {
  return classes.some(
    (each) => each !== null && each.result !== 'notAssessable' && scoredB1Of(each) !== null,
  );
}
