import type { Token } from './format-pattern';
import type { LocaleFacts } from './locales';
import { serialToWall } from './zone';

interface Clock {
  readonly wall: Date;
  readonly serial: number;
  readonly halfDay: boolean;
  readonly facts: LocaleFacts;
}

/** A serial number by the tokens of a date format. */
export function showDate(serial: number, tokens: readonly Token[], facts: LocaleFacts): string {
  const halfDay = tokens.some((token) => token.kind === 'date' && /^A/i.test(token.text));
  const clock: Clock = { wall: new Date(serialToWall(serial)), serial, halfDay, facts };
  return tokens.map((token, at) => showToken(token, tokens, at, clock)).join('');
}

type Show = (width: number, clock: Clock) => string;

const FIELDS: Readonly<Record<string, Show>> = {
  y: (width, { wall }) => (width <= 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), 4)),
  d: showDay,
  h: (width, { wall, halfDay }) => pad(halfDay ? wall.getUTCHours() % 12 || 12 : wall.getUTCHours(), width),
  s: (width, { wall }) => pad(wall.getUTCSeconds(), width),
  a: (_width, { wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
};

function showToken(token: Token, tokens: readonly Token[], at: number, clock: Clock): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'elapsed') return showElapsed(token.unit, token.width, clock.serial);
  if (token.kind !== 'date') return '';
  const width = token.text.length;
  const letter = (token.text[0] ?? '').toLowerCase();
  if (letter !== 'm') return FIELDS[letter]?.(width, clock) ?? '';
  return isMinute(tokens, at) ? pad(clock.wall.getUTCMinutes(), width) : showMonth(width, clock);
}

function showDay(width: number, { wall, facts }: Clock): string {
  if (width <= 2) return pad(wall.getUTCDate(), width);
  return (width === 3 ? facts.daysShort : facts.days)[wall.getUTCDay()] ?? '';
}

function showMonth(width: number, { wall, facts }: Clock): string {
  const month = wall.getUTCMonth();
  if (width <= 2) return pad(month + 1, width);
  return (width === 3 ? facts.monthsShort : facts.months)[month] ?? '';
}

function showElapsed(unit: string, width: number, serial: number): string {
  const perDay = unit === 'h' ? 24 : unit === 'm' ? 1440 : 86_400;
  return pad(Math.floor(Math.round(serial * 86_400) / (86_400 / perDay)), width);
}

/** 'm' means minutes after hours or before seconds, else months. */
function isMinute(tokens: readonly Token[], at: number): boolean {
  const near = (step: number): string => {
    for (let place = at + step; place >= 0 && place < tokens.length; place += step) {
      const token = tokens[place];
      if (token?.kind === 'elapsed') return token.unit;
      if (token?.kind === 'date') return (token.text[0] ?? '').toLowerCase();
    }
    return '';
  };
  return near(-1) === 'h' || near(1) === 's';
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
