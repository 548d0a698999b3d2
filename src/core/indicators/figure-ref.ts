/** A figure named in text, as the command line writes it: 'poor-rate', 'poor-rate:hamlet=Tổ dân phố 1', '…#denominator'. */
import { DomainError } from '../errors';
import type { IndicatorFigure } from '../model';
import { isSameGroup, type FigurePart, type FigureRef } from './indicator';

const WITH_PART = /^(.*)#(numerator|denominator|notAssessable)$/;

/** The text {@link figureNamed} reads. */
export function refText({ id, group: { by, name }, part }: FigureRef): string {
  return `${by === 'all' ? id : `${id}:${by}=${name ?? ''}`}${part === 'numerator' ? '' : `#${part}`}`;
}

/**
 * Reads a figure's name.
 *
 * @throws {DomainError} `figure.unknown` when the register has no such figure; `choices` lists ids or groups it has
 */
export function figureNamed(text: string, figures: readonly IndicatorFigure[]): FigureRef {
  const plain = text.normalize('NFC').trim();
  const [, whole = plain, part = 'numerator'] = WITH_PART.exec(plain) ?? [];
  const [, id = whole, by = 'all', name] = /^([^:]*):([^=]*)=(.*)$/.exec(whole) ?? [];
  const own = figures.filter((figure) => figure.id === id);
  const found = own.find((figure) => isSameGroup(figure.group, name === undefined ? { by } : { by, name }));
  if (found) return { id, group: found.group, part: part as FigurePart };
  const choices =
    own.length === 0
      ? [...new Set(figures.map((figure) => figure.id))]
      : own.map(({ group }) => refText({ id, group, part: 'numerator' }));
  throw new DomainError('figure.unknown', { value: text, choices: choices.join('; ') });
}
