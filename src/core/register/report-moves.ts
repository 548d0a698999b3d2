/** Columns of a table of movements: form 'diễn biến hộ nghèo, hộ cận nghèo' and the plain 'đầu kỳ, tăng, giảm, cuối kỳ'. */
import type { MoveClass, MoveMeasure } from '../model';
import { fold } from '../text/unicode';

const BECOMES = '(?:tro thanh|chuyen (?:sang|thanh)|xuong|len)';
/** On the whole path, folded; the first that applies decides. */
const MOVES: readonly (readonly [RegExp, MoveMeasure])[] = [
  [/\bdau (?:ky|nam)\b/, 'start'],
  [/\bcuoi (?:ky|nam)\b/, 'end'],
  [/khac giam|giam khac|giam do nguyen nhan khac/, 'otherDown'],
  [/khac tang|tang khac|tang do nguyen nhan khac/, 'otherUp'],
  [/\btai (?:ho )?(?:can )?ngheo\b/, 'relapse'],
  // Of households: not 'Nhu cầu phát sinh', 'Phát sinh nợ'.
  [
    /(?:^|\b(?:ho|ngheo|moi|sung|tang|so|luong|vao)[ :-]+|[-:] )phat sinh(?: (?:moi|them|trong|nam|ky|so|ho|tong|luong|ngheo|can))*$/,
    'arisen',
  ],
  [/vuot chuan/, 'above'],
  [/thoat (?:ho )?(?:can )?ngheo$/, 'escaped'],
  [
    /^(?:so ho )?(?:(?:ho )?(?:can )?ngheo )?(?:so )?(?:ho )?giam(?: trong (?:ky|nam))?(?: (?:tong so|tong|so ho))?$/,
    'down',
  ],
  [
    /^(?:so ho )?(?:(?:ho )?(?:can )?ngheo )?(?:so )?(?:ho )?tang(?: trong (?:ky|nam))?(?: (?:tong so|tong|so ho))?$/,
    'up',
  ],
];
const TO_NEAR = new RegExp(`${BECOMES} (?:ho )?can ngheo$`);
const TO_POOR = new RegExp(`${BECOMES} (?:ho )?ngheo$`);
const NO_MOVE = /\bt[yi] le\b|%|dan toc|dtts|co cong|so voi|ke hoach/;

export interface Move {
  readonly of: MoveClass;
  readonly measure: MoveMeasure;
}

/** What a column of movements counts; null for a column of anything else. */
export function moveOf(keys: readonly string[], ofTitle: 'poor' | 'nearPoor' | null): Move | null {
  const text = keys.join(' ');
  if (NO_MOVE.test(text)) return null;
  const of = classOfSpan(keys) ?? ofTitle;
  const target = TO_NEAR.test(text) ? 'nearPoor' : TO_POOR.test(text) ? 'poor' : null;
  if (target !== null) {
    return of === null ? null : { of, measure: of === target ? 'fromSibling' : 'toSibling' };
  }
  const measure = MOVES.find(([pattern]) => pattern.test(text))?.[1];
  if (measure === undefined) return null;
  return ofClass(measure, of ?? namedClass(text), text);
}

/** Whether a label alone names an end of the period, or all that came or left: enough to tell a header by. */
export function isMoveLabel(key: string): boolean {
  const measure = moveOf([key], null)?.measure;
  return measure === 'start' || measure === 'end' || measure === 'up' || measure === 'down';
}

/** 'Số hộ thoát nghèo' is of the poor, 'Tái cận nghèo' of the near-poor, whatever table they stand in. */
function namedClass(text: string): 'poor' | 'nearPoor' | null {
  const named = /(?:thoat|tai) (?:ho )?(can )?ngheo\b/.exec(text);
  if (!named) return null;
  return named[1] === undefined ? 'poor' : 'nearPoor';
}

function ofClass(measure: MoveMeasure, of: MoveClass | null, text: string): Move | null {
  if (of !== null) return { of, measure };
  if (measure !== 'start' && measure !== 'end') return { of: 'any', measure };
  // All households at both ends of the year are no households that came and left.
  return /tong so ho(?! (?:can )?ngheo)/.test(text) ? null : { of: classIn(text) ?? 'any', measure };
}

/** 'Hộ nghèo' over 'Đầu năm', 'Tăng', 'Giảm', 'Cuối năm'. */
function classOfSpan(keys: readonly string[]): 'poor' | 'nearPoor' | null {
  for (const key of keys.slice(0, -1)) {
    if (/^(?:so |tong so |dien bien )*(?:ho )?ngheo$/.test(key)) return 'poor';
    if (/^(?:so |tong so |dien bien )*(?:ho )?can ngheo$/.test(key)) return 'nearPoor';
  }
  return null;
}

/** The one class a text names; null when it names none or both. */
export function classIn(text: string): 'poor' | 'nearPoor' | null {
  const folded = fold(text).replace(/giam ngheo|chuan (?:ho )?(?:can )?ngheo/g, ' ');
  const near = /can ngheo/.test(folded);
  const poor = /ngheo/.test(folded.replace(/can ngheo/g, ' '));
  return near === poor ? null : near ? 'nearPoor' : 'poor';
}
