/** Finding a figure among all that were computed. */
import type { IndicatorFigure } from '../model';

export function figureOf(
  figures: readonly IndicatorFigure[],
  id: string,
  by: string,
  name?: string,
): IndicatorFigure | null {
  return (
    figures.find(
      (figure) =>
        figure.id === id && figure.group.by === by && (name === undefined || figure.group.name === name),
    ) ?? null
  );
}
/** Hamlets that have figures, in the order they come. */
export function hamletsOf(figures: readonly IndicatorFigure[]): string[] {
  const names = figures.flatMap(({ group }) =>
    group.by === 'hamlet' && group.name !== undefined ? [group.name] : [],
  );
  return [...new Set(names)];
}
