/** '90% hộ nghèo và 92% hộ cận nghèo được dùng nước hợp vệ sinh': what stands behind the last figure is of them all. */
import type { Draft } from './frame';
import { isOnlyGroup } from './groups';
import type { Stated } from './read-sentence';

/** Shares whose words name whom they are of and no service take that of the share behind them. */
export function withSharedService(stated: readonly Stated[]): Stated[] {
  return stated.reduceRight<Stated[]>((later, each) => {
    const next = later[0];
    const shared = next && namesNone(each) && isShareBeside(each, next);
    return [shared ? { ...each, draft: sharing(each.draft, next.draft) } : each, ...later];
  }, []);
}

function namesNone({ draft, words }: Stated): boolean {
  if (draft.kind !== 'reach-share' || draft.about !== null) return false;
  return isOnlyGroup(words.plain.replace(/[\d.,]+ ?(?:%|phan tram)/g, ' ').replace(FRAME, ' '));
}
const FRAME = /\b(?:phan dau|dam bao|bao dam|it nhat|toi thieu|tren|co|dat|duoc)\b|\./g;

function isShareBeside({ clause }: Stated, next: Stated): boolean {
  return next.clause === clause && next.draft.kind === 'reach-share' && next.draft.about !== null;
}

/** 'có nhu cầu' behind the last group may be of them all. */
function sharing(draft: Draft, { about, needOnly, denominator }: Draft): Draft {
  const asked = needOnly !== draft.needOnly || denominator !== draft.denominator;
  return { ...draft, about, doubts: asked ? [...draft.doubts, 'denominator-missing'] : draft.doubts };
}
