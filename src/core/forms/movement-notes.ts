/** What the notes say of movements nobody can tell yet: households that wait for the officer, relapses that may be new. */
import { formatNumber } from '../arithmetic/format';
import type { Lang } from '../model';
import type { FilledAreas } from './fill-areas';
import type { FormData, FormDefinition, Item, WaitingPair } from './form';
import type { FormNote } from './gaps';
import type { FilledForm } from './index';
import { counted, whichItems } from './which-items';

/** Notes on movements, for the forms that are of them. */
export function movementNotes(filled: FilledForm, data: FormData): FormNote[] {
  const { lang } = data.settings;
  return [
    ...waitingNotes(filled, data, lang),
    ...(filled.kind === 'areas' ? undividedNotes(filled, lang) : []),
  ];
}

function waitingNotes({ kind, form }: FilledForm, { waiting }: FormData, lang: Lang): FormNote[] {
  const pairs = waiting.filter((pair) => changes(form, pair));
  if (pairs.length === 0) return [];
  const before = new Set(pairs.map((pair) => pair.before));
  const now = new Set(pairs.map((pair) => pair.now));
  const params = {
    before: formatNumber(before.size, 0, lang),
    now: formatNumber(now.size, 0, lang),
    which: whichItems([...before, ...now], lang),
  };
  return [{ key: kind === 'areas' ? 'waiting' : 'waiting.list', params }];
}

/** Whether a form's figures depend on what the pair turns out to be. */
function changes(form: FormDefinition, { before, now }: WaitingPair): boolean {
  const [from, to] = [before.movement?.from ?? null, now.movement?.to ?? null];
  if (form.kind === 'areas') {
    const { movesOf } = form;
    return movesOf !== undefined && [from, to].some((group) => group === null || group === movesOf);
  }
  // Who was poor and is now poor has not escaped, one household or two.
  return form.id === 'danh_sach_thoat' && from !== 'other' && to !== 'poor' && (from === null || from !== to);
}

function undividedNotes({ form, rows, gaps }: FilledAreas, lang: Lang): FormNote[] {
  const { undivided } = form;
  const open = rows.filter(({ together }) => together !== undefined);
  if (!undivided || open.length === 0) return [];
  const [first, second] = undivided.columns;
  const untold: ReadonlySet<Item> = gaps.untold.get(undivided.by) ?? new Set();
  const params = { first, second, ...counted(untold, lang) };
  if (undivided.isMerged) return [{ key: 'undivided', params }];
  const sums = open.map(({ label, together = null }) => {
    const value = together === null ? '–' : formatNumber(together, 0, lang);
    return `${label} ${value}`;
  });
  return [{ key: 'undivided.apart', params: { ...params, sums: sums.join('; ') } }];
}
