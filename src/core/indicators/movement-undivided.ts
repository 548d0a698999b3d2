/** Columns of GN Diễn biến asked for by name where only both together, relapsed or new, can be told. */
import { refText } from './figure-ref';
import type { FigureName, TracedFigure } from './indicator';

const PARTED = /^((?:persons-)?movement-(?:near-)?poor)-(?:relapse|new)(?=$|:)/;
const PART = /#(?:numerator|denominator|notAssessable)$/;

/**
 * The figure to ask for instead of relapsed or new, and why: of how many households nothing tells which of both they are.
 *
 * @param figures those of GN Diễn biến
 * @returns null for any other name, where the figure is there, and where both together are no figure either
 */
export function undividedBehind(
  text: string,
  figures: readonly TracedFigure[],
): { readonly other: string; readonly count: number } | null {
  const plain = text.normalize('NFC').trim();
  const [part = ''] = PART.exec(plain) ?? [];
  const asked = plain.replace(PART, '');
  const named = (name: string): TracedFigure | undefined => figures.find((figure) => nameOf(figure) === name);
  if (!PARTED.test(asked) || named(asked)) return null;
  const both = named(asked.replace(PARTED, '$1-relapse-or-new'));
  if (!both) return null;
  const open = both
    .trace()
    .households.numerator.filter(({ reason }) => reason?.kind === 'movement' && reason.relapsed === null);
  return { other: `${nameOf(both)}${part}`, count: open.length };
}

function nameOf({ id, group }: FigureName): string {
  return refText({ id, group, part: 'numerator' });
}
