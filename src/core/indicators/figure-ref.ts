/** A figure named in text, as the command line writes it: 'poor-rate', 'poor-rate:hamlet=Tổ dân phố 1', '…#denominator'. */
import { DomainError } from '../errors';
import { isSameGroup, type FigureName, type FigurePart, type FigureRef } from './indicator';

const WITH_PART = /^(.*)#(numerator|denominator|notAssessable)$/;

/** The text {@link figureNamed} reads. */
export function refText({ id, group: { by, name }, part }: FigureRef): string {
  return `${by === 'all' ? id : `${id}:${by}=${name ?? ''}`}${part === 'numerator' ? '' : `#${part}`}`;
}

/**
 * Reads a figure's name. An id may have a part of its own behind a colon: 'multidimensional-poor:k=3:hamlet=Tổ 1'.
 *
 * @returns null when none of the figures has the id
 * @throws {DomainError} `figure.unknown` when there is no such group; `choices` lists those there are
 */
export function figureNamed(text: string, figures: readonly FigureName[]): FigureRef | null {
  const plain = text.normalize('NFC').trim();
  const [, whole = plain, part = 'numerator'] = WITH_PART.exec(plain) ?? [];
  const id = idOf(whole, figures);
  if (id === null) return null;
  const [, by = 'all', name] = /^:([^=]*)=(.*)$/.exec(whole.slice(id.length)) ?? [];
  const own = figures.filter((figure) => figure.id === id);
  const found = own.find((figure) => isSameGroup(figure.group, name === undefined ? { by } : { by, name }));
  if (found) return { id, group: found.group, part: part as FigurePart };
  const choices = [
    ...own.map(({ group }) => refText({ id, group, part: 'numerator' })),
    ...figures
      .filter((each) => each.id.startsWith(`${id}:`) && each.group.by === 'all')
      .map((each) => each.id),
  ];
  throw new DomainError('figure.unknown', { value: text, choices: choices.join('; ') });
}

/** The longest id the text begins with, alone or before a colon. */
function idOf(whole: string, figures: readonly FigureName[]): string | null {
  const ids = figures.map(({ id }) => id).filter((id) => whole === id || whole.startsWith(`${id}:`));
  return ids.reduce<string | null>(
    (longest, id) => (id.length > (longest ?? '').length ? id : longest),
    null,
  );
}
