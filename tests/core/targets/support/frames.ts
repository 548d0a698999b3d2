/** Clauses as the families of the plan's reader see them, by the real reader of figures. */
import type { Frame, Said } from '../../../../src/core/targets/plan-text/frame';
import { NOTHING_SAID } from '../../../../src/core/targets/plan-text/frame';
import { mentionsOf } from '../../../../src/core/targets/plan-text/mentions';
import { passageOf } from '../../../../src/core/targets/plan-text/passage';
import type { Clause } from '../../../../src/core/targets/plan-text/sentences';

export interface Around {
  readonly section?: Frame['section'];
  readonly said?: Partial<Said> | null;
  readonly above?: Partial<Said>;
  readonly link?: Clause['link'];
}

/** One frame a figure of the clause. */
export function framesOf(text: string, { section = 'list', said, above, link = null }: Around = {}): Frame[] {
  const clause = { ...passageOf(text), link };
  return mentionsOf(clause).map((mention) => ({
    mention,
    clause,
    sentence: clause.plain,
    section,
    said: said ? { ...NOTHING_SAID, ...said } : null,
    above: { ...NOTHING_SAID, ...above },
  }));
}

/** The frame of the last figure. */
export function frameOf(text: string, around?: Around): Frame {
  const frame = framesOf(text, around).at(-1);
  if (frame === undefined) throw new Error(`no figure in "${text}"`);
  return frame;
}
