/** Sentences of a line and the clauses of a sentence, each with its place. */
import { cut } from './passage';
import type { Passage } from './passage';

/** 'TP. Đà Nẵng', 'v.v.': a dot that ends nothing. */
const ABBREVIATION = /(?:^|[\s(])(?:tp|tt|ths|ts|tx|q|p|st|d\/c|v\.v|n\.n|nxb|tdp|\p{L}|\d{1,2})\.$/u;

/** The sentences of a line. */
export function sentencesOf(line: Passage): Passage[] {
  const sentences: Passage[] = [];
  let from = 0;
  for (const match of line.text.matchAll(/[.!?…]+(?=\s+["“(+-]?\s?[\p{Lu}\d])/gu)) {
    const to = match.index + match[0].length;
    if (ABBREVIATION.test(line.plain.slice(from, to))) continue;
    sentences.push(cut(line, from, to));
    from = to;
  }
  sentences.push(cut(line, from, line.text.length));
  return sentences.filter(({ text }) => /[\p{L}\d]/u.test(text));
}

export interface Clause extends Passage {
  /** 'trong đó': a part of what stands before; 'riêng': an exception to it. */
  readonly link: 'within' | 'apart' | null;
}

const LINKS =
  /[,;:(]\s*(?=(?:trong do|rieng|gom|bao gom|dong thoi|uu tien|moi (?:mo hinh|lop|du an|nhom|phien|buoi|hoi nghi))\b)|;|(?:,| va)\s+(?=(?:va )?khong (?:con|de|co|phat sinh|xay ra)\b)/g;

/** The clauses of a sentence. */
export function clausesOf(sentence: Passage): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const push = (to: number): void => {
    const clause = bare(cut(sentence, from, to));
    if (/[\p{L}\d]/u.test(clause.text)) clauses.push({ ...clause, link: linkOf(clause.plain) });
    from = to;
  };
  for (const match of sentence.plain.matchAll(LINKS)) {
    if (staysWhole(sentence.plain, from, match)) continue;
    // '(trong đó …)' opens with its bracket, which then closes nothing outside.
    push(match.index);
    from = match.index + match[0].length;
  }
  push(sentence.text.length);
  return clauses;
}

function staysWhole(plain: string, from: number, { 0: mark, index }: RegExpExecArray): boolean {
  const before = plain.slice(from, index);
  if (mark === ';') return isOpen(before);
  // '(gồm hộ nghèo và hộ cận nghèo)' says who is meant.
  if (mark.startsWith('(')) return !/\d/.test(/^[^)]*/.exec(plain.slice(index))?.[0] ?? '');
  if (/^(?:va )?khong\b/.test(plain.slice(index + mark.length))) {
    return isOpen(before) || !/\d|\bkhong (?:con|de|co|phat sinh|xay ra)\b/.test(before);
  }
  return false;
}

function linkOf(plain: string): Clause['link'] {
  if (/^(?:trong do|gom|bao gom)\b/.test(plain)) return 'within';
  return /^rieng\b/.test(plain) ? 'apart' : null;
}

function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** Without the bullet of a list written within a line: '; + riêng hộ …', '(2) …'. */
function bare(clause: Passage): Passage {
  const mark = /^(?:[+•*–-]\s*|\(?[a-zđ\d]{1,2}\)\s*|\d{1,2}\.\s+)/.exec(clause.plain);
  return mark ? cut(clause, mark[0].length, clause.text.length) : clause;
}
