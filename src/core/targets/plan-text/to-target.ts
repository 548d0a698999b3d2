/** A confirmed proposal as a row of the target sheet, worded so that the sheet's reader takes it for the same target. */
import type { Target } from '../../model';
import { fold, normaliseText } from '../../text/unicode';
import { inferKind } from '../read/infer-kind';
import { inferSource } from '../read/infer-source';
import { bodyOf, householdsIn, mainOf } from '../read/own-text';
import type { PlanTarget } from './plan-target';

const GROUPS: Readonly<Record<string, string>> = {
  poor: 'hộ nghèo',
  nearPoor: 'hộ cận nghèo',
  newlyEscaped: 'hộ mới thoát nghèo',
  relapse: 'hộ tái nghèo',
  new: 'hộ phát sinh nghèo mới',
};
const PARTS: Readonly<Record<string, string>> = {
  ethnic: ' dân tộc thiểu số',
  merit: ' có người có công',
  specialHamlet: ' ở thôn đặc biệt khó khăn',
  disabled: ' có người khuyết tật',
  protection: ' thuộc diện bảo trợ xã hội',
  femaleHead: ' có chủ hộ là nữ',
};

/** The row of a proposal; its numbers are those the text gave, and nothing is filled in that it did not. */
export function targetOf(found: PlanTarget, id: string): Target {
  const { kind } = found;
  const unit = found.kind === 'reduce-rate' || /share|relative/.test(found.kind) ? '%' : found.unit;
  const text = wordingOf(found, unit);
  return {
    id,
    kind,
    text,
    unit,
    value: found.value,
    max: found.max ?? null,
    decimals: found.decimals,
    count: found.kind === 'reduce-rate' ? (found.count ?? null) : null,
    form: found.form ?? 'by',
    strict: found.strict ?? false,
    flow: found.flow ?? false,
    source: inferSource(bodyOf(text), kind),
    responsible: '',
    section: null,
    cells: {},
    entered: {
      baseline: found.kind === 'reduce-count' ? (found.from ?? null) : null,
      baselineTotal: null,
      actual: null,
      denominator: null,
    },
  };
}

/** The plan's own words; where the sheet's reader would take them for another kind, words that say the kind. */
function wordingOf(found: PlanTarget, unit: string): string {
  const own = normaliseText(found.words.replace(/[\s.;,:]+$/, '').replace(/^[\s,;:()]+/, ''));
  // 'không còn' would make a number of hamlets without poor households a limit.
  const reached = found.kind === 'reach-count' ? own.replace(/không còn/giu, 'hết') : '';
  const candidates = [own, reached, made(found)].filter((text) => text !== '');
  return candidates.find((text) => readsAlike(text, found, unit)) ?? own;
}

function readsAlike(text: string, found: PlanTarget, unit: string): boolean {
  const { value, decimals } = found;
  const figure =
    value === null ? null : { value, max: found.max ?? null, decimals, bound: null, percent: unit === '%' };
  const told = found.kind === 'reduce-rate' ? householdsIn(text) : null;
  if (told !== null && told !== (found.count ?? null)) return false;
  const guess = inferKind({ text: mainOf(text), unit: fold(unit), figure });
  return guess.kind === found.kind && guess.form === (found.form ?? 'by');
}

function made({ kind, group, form, strict }: PlanTarget): string {
  const who = whomOf(group ?? '');
  switch (kind) {
    case 'reduce-rate':
      return `Tỷ lệ ${who} giảm${form === 'to' ? (strict ? ' xuống dưới' : ' xuống còn') : ''}`;
    case 'reduce-count':
      return `Số ${who} giảm`;
    case 'reduce-relative':
      return `Giảm một phần số ${who} so với đầu năm`;
    case 'at-most-count':
      return `Số ${who} không quá`;
    case 'at-most-share':
      return `Tỷ lệ ${who} không quá`;
    default:
      return '';
  }
}

function whomOf(group: string): string {
  const [groups = '', part = ''] = group.split('-');
  const named = groups.split('+').flatMap((each) => GROUPS[each] ?? []);
  return named.length === 0 ? 'hộ' : named.join(', ') + (PARTS[part] ?? '');
}
