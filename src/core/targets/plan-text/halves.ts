/** 'Hiện nay còn 40% hộ chưa có nhà tiêu, phấn đấu giảm còn 25%': how it stands, then what is aimed at. */
import type { Passage } from './passage';
import { cut } from './passage';
import { isSituation } from './vetoes';

export interface Halves {
  /** What is or was; null where the sentence tells none. */
  readonly told: Passage | null;
  /** What is to be; null where the whole sentence is a situation. */
  readonly aim: Passage | null;
}

const AIMED = String.raw`(?:(?:den |trong |sang )?(?:cuoi |het )?nam \d{4},? )?(?:(?:toan )?(?:xa|phuong|thi tran|dia phuong) )?(?:phan dau|quyet tam|(?:chi tieu|muc tieu) (?:den )?(?:cuoi )?nam)\b`;

/** @param inList the sentence stands in the list of targets */
export function halvesOf(sentence: Passage, planYear: number | null, inList: boolean): Halves {
  if (!isSituation(sentence, planYear, inList)) return { told: null, aim: sentence };
  const ahead = planYear === null ? '' : String.raw`|(?:den |trong |sang )?(?:cuoi |het )?nam ${planYear}\b`;
  for (const match of sentence.plain.matchAll(new RegExp(`[,;–-]\\s+(?=${AIMED}${ahead})`, 'g'))) {
    const told = cut(sentence, 0, match.index);
    const aim = cut(sentence, match.index + match[0].length, sentence.text.length);
    if (isSituation(told, planYear, inList) && !isSituation(aim, planYear, inList)) return { told, aim };
  }
  return { told: sentence, aim: null };
}
