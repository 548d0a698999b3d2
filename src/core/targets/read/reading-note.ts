/**
 * How a target is read where its own words do not say it: in square brackets behind them, for the officer to see and
 * to change. '… ít nhất 70% có nhà tiêu hợp vệ sinh [tính như: hộ nghèo có nhà tiêu hợp vệ sinh]'.
 */
import { normaliseText } from '../../text/unicode';

export interface WrittenTarget {
  /** The plan's own words. */
  readonly text: string;
  /** What they are read as; null where they speak for themselves. */
  readonly reading: string | null;
  /** The register is not to be asked. */
  readonly byHand: boolean;
}

const NOTE = /\s*\[\s*(?:tính như:\s*([^[\];]*?)\s*)?(;?\s*nhập tay)?\s*\]\s*$/iu;

/** The text of a target's cell without the reading behind it. */
export function splitReading(written: string): WrittenTarget {
  const text = normaliseText(written);
  const note = NOTE.exec(text);
  if (note === null || (note[1] === undefined && note[2] === undefined))
    return { text, reading: null, byHand: false };
  const reading = note[1] ?? '';
  return {
    text: text.slice(0, note.index),
    reading: reading === '' ? null : reading,
    byHand: note[2] !== undefined,
  };
}

/** The words with the reading behind them, as a cell holds them. */
export function withReading({ text, reading, byHand }: WrittenTarget): string {
  const parts = [...(reading === null ? [] : [`tính như: ${reading}`]), ...(byHand ? ['nhập tay'] : [])];
  return parts.length === 0 ? text : `${text} [${parts.join('; ')}]`;
}
