/** What a cell shows: its value by number format and locale (trap 6). */
import type { CellValue } from '../workbook/types';
import { AUTOMATIC_FORMAT } from '../workbook/styles';
import { showDate } from './display-date';
import { parsePattern, type Pattern, type Token } from './format-pattern';
import { localeFacts, type LocaleFacts } from './locales';

export function displayValue(value: CellValue, format: string, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const facts = localeFacts(locale);
  if (typeof value === 'string') return showText(value, format);
  if (format === AUTOMATIC_FORMAT || format === '@' || format === 'General')
    return showAutomatic(value, facts);
  const pattern = parsePattern(format);
  if (pattern.isDate) return showDate(value, pattern.sections[0]?.tokens ?? [], facts);
  return showNumber(value, pattern, facts);
}

function showText(value: string, format: string): string {
  const { sections } = parsePattern(format);
  const section = sections.find(({ tokens }) => tokens.some((token) => token.kind === 'text'));
  if (!section || value === '') return value;
  return section.tokens
    .map((token) => (token.kind === 'literal' ? token.text : token.kind === 'text' ? value : ''))
    .join('');
}

function showAutomatic(value: number, facts: LocaleFacts): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'E')
      .replace('e', 'E')
      .replace('.', facts.decimal);
  }
  const digits = Math.max(0, Math.min(10, 15 - String(Math.trunc(size)).length));
  return String(Number(value.toFixed(digits))).replace('.', facts.decimal);
}

function showNumber(value: number, pattern: Pattern, facts: LocaleFacts): string {
  const { section, signed } = sectionFor(value, pattern);
  const tokens = section?.tokens ?? [];
  if (tokens.length === 0) return '';
  const scaled = Math.abs(value) * 100 ** tokens.filter((token) => token.kind === 'percent').length;
  const digits = tokens.filter((token) => token.kind === 'digits').map((token) => token.text);
  const shown = digits.length > 0 ? showDigits(scaled, digits.join(''), facts) : '';
  let placed = false;
  const text = tokens
    .map((token) => {
      if (token.kind !== 'digits') return literalOf(token);
      if (placed) return '';
      placed = true;
      return shown;
    })
    .join('');
  // A number that rounds to zero shows no minus.
  const negative = value < 0 && signed && /[1-9]/.test(shown || '1');
  return negative ? `-${text}` : text;
}

function literalOf(token: Token): string {
  if (token.kind === 'literal') return token.text;
  return token.kind === 'percent' ? '%' : '';
}

/** The section a number takes, and whether its minus must still be written. */
function sectionFor(
  value: number,
  { sections }: Pattern,
): { section: Pattern['sections'][number] | undefined; signed: boolean } {
  const conditional = sections.filter((section) => section.condition);
  if (conditional.length > 0) {
    const met = conditional.find((section) => meets(value, section.condition));
    return { section: met ?? sections.find((section) => !section.condition), signed: true };
  }
  const numeric = sections.filter(({ tokens }) => !tokens.some((token) => token.kind === 'text'));
  if (value < 0 && numeric.length > 1) return { section: numeric[1], signed: false };
  if (value === 0 && numeric.length > 2) return { section: numeric[2], signed: false };
  return { section: numeric[0] ?? sections[0], signed: true };
}

function meets(value: number, condition: Pattern['sections'][number]['condition']): boolean {
  if (!condition) return false;
  switch (condition.operator) {
    case '<':
      return value < condition.value;
    case '<=':
      return value <= condition.value;
    case '>':
      return value > condition.value;
    case '>=':
      return value >= condition.value;
    case '<>':
      return value !== condition.value;
    default:
      return value === condition.value;
  }
}

function showDigits(size: number, pattern: string, facts: LocaleFacts): string {
  const [mantissa = '', exponent] = pattern.split(/(?=[eE])/);
  return exponent === undefined
    ? showPlain(size, mantissa, facts)
    : showScientific(size, mantissa, exponent, facts);
}

function showScientific(size: number, mantissa: string, exponent: string, facts: LocaleFacts): string {
  const decimals = (mantissa.split('.')[1] ?? '').length;
  const [number = '', power = '0'] = size.toExponential(decimals).split('e');
  const sign = Number(power) < 0 ? '-' : '+';
  const width = (exponent.match(/0/g) ?? []).length;
  return `${number.replace('.', facts.decimal)}E${sign}${String(Math.abs(Number(power))).padStart(width, '0')}`;
}

function showPlain(size: number, pattern: string, facts: LocaleFacts): string {
  // Commas behind the last digit divide by a thousand each.
  const digits = pattern.replace(/,+$/, '');
  const whole = digits.replace(/\..*$/, '').replace(/,+$/, '');
  const fraction = digits.slice(digits.indexOf('.') < 0 ? digits.length : digits.indexOf('.') + 1);
  const thousands = pattern.length - digits.length;
  const [integer = '0', decimals = ''] = roundHalfUp(size / 1000 ** thousands, fraction.length).split('.');
  const least = (whole.match(/0/g) ?? []).length;
  // '#' shows no zero before the point.
  const padded = (least > 0 || integer !== '0' ? integer : '').padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, facts.group) : padded;
  const kept = trimOptional(decimals, fraction);
  return `${grouped}${kept === '' ? '' : facts.decimal}${kept}`;
}

/** Decimal digits, without the optional ones that are zero. */
function trimOptional(decimals: string, pattern: string): string {
  let end = decimals.length;
  while (end > 0 && pattern[end - 1] !== '0' && decimals[end - 1] === '0') end--;
  return decimals.slice(0, end);
}

/** Half away from zero on the decimal digits one sees, not on their binary image. */
function roundHalfUp(size: number, decimals: number): string {
  const shortest = Number(size.toPrecision(15));
  const shifted = Number(`${shortest}e${decimals}`);
  if (!Number.isFinite(shifted) || String(shortest).includes('e')) return shortest.toFixed(decimals);
  return (Math.round(shifted) / 10 ** decimals).toFixed(decimals);
}
