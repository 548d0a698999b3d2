/** What Kiểm tra holds: the findings, the filters over them, what is open. */
import { computed, signal } from '@preact/signals';
import type { FindingsResult, PanelFinding } from '../../../../addin/panel-types';
import type { Severity } from '../../../../core/index';
import { fold } from '../../../../core/text/unicode';
import { ask } from '../../ask';
import { tell } from '../../state';
import { count, sentences, t } from '../../text';
import { startWork } from '../../work';
import { CHECK } from '../../words/check';
import { FRAME } from '../../words/frame';
import { HOME } from '../../words/home';

type Findings = Extract<FindingsResult, { ok: true }>;

export const findings = signal<Findings | null>(null);
/** Hamlet whose findings the next check lists; '' for all. */
export const scope = signal('');
/** Groups of rules ticked other than they are stored. */
export const groupChoices = signal<ReadonlyMap<string, boolean>>(new Map());

export interface Filters {
  readonly severity: Severity | '';
  readonly code: string;
  /** Null: of all; '' is a hamlet of its own: those of none. */
  readonly hamlet: string | null;
  readonly text: string;
}
const NO_FILTERS: Filters = { severity: '', code: '', hamlet: null, text: '' };
export const filters = signal<Filters>(NO_FILTERS);
export const setFilter = (changed: Partial<Filters>): void =>
  void (filters.value = { ...filters.value, ...changed });
export const clearFilters = (): void => void (filters.value = NO_FILTERS);
export const isFiltered = computed(() => filters.value !== NO_FILTERS);

/** What of a finding is searched, without accents; made once a list. */
const searched = computed(() =>
  (findings.value?.findings ?? []).map(({ code, title, household, hamlet, cell, sheet, message, found }) =>
    fold([code, title, household, hamlet, cell, sheet, message, found].join(' ')),
  ),
);

export const shown = computed<readonly PanelFinding[]>(() => {
  const all = findings.value?.findings ?? [];
  const { severity, code, hamlet, text } = filters.value;
  const words = fold(text).split(/\s+/).filter(Boolean);
  return all.filter(
    (finding, at) =>
      (severity === '' || finding.severity === severity) &&
      (code === '' || finding.code === code) &&
      (hamlet === null || finding.hamlet === hamlet) &&
      words.every((word) => searched.value[at]?.includes(word)),
  );
});

/** Rules of the list with their number, by code. */
export const rulesListed = computed(() => {
  const rules = new Map<string, { readonly title: string; count: number }>();
  for (const { code, title } of findings.value?.findings ?? []) {
    const rule = rules.get(code);
    if (rule) rule.count += 1;
    else rules.set(code, { title, count: 1 });
  }
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
});

const DIGITS = /\d+/;
/** 'Tổ dân phố 2' before 'Tổ dân phố 10'. */
const byNumber = (a: string, b: string): number =>
  Number(DIGITS.exec(a)?.[0] ?? 0) - Number(DIGITS.exec(b)?.[0] ?? 0) || (a < b ? -1 : 1);
/** Hamlets of the list, kept while another scope is listed. */
export const hamlets = signal<readonly string[]>([]);

function countWords({ error, warning, notAssessable }: Findings['counts']): string {
  const parts = [
    t(HOME, 'errors', { count: count(error) }),
    t(HOME, 'warnings', { count: count(warning) }),
    t(HOME, 'not-assessable', { count: count(notAssessable) }),
  ];
  return `${parts.join(' · ')}.`;
}

/** Reads the findings; nothing is written. */
export async function listFindings(): Promise<boolean> {
  const result = await ask(t(CHECK, 'listing'), 'bangDanhSachLoi');
  if (result === null) return false;
  findings.value = result;
  groupChoices.value = new Map();
  const named = result.findings.map(({ hamlet }) => hamlet).filter(Boolean);
  hamlets.value = [...new Set([...hamlets.value, ...named])].sort(byNumber);
  tell(countWords(result.counts));
  return true;
}

/** Checks the register, writes GN Lỗi dữ liệu, and lists what was found. */
export async function runCheck(): Promise<void> {
  const request = { tasks: ['check'], hamlet: scope.value || null } as const;
  const result = await startWork(t(CHECK, 'checking'), request);
  if (!result?.finished || !(await listFindings())) return;
  // Its end again, which says how to undo it; the counts stand above the list, the whole in the card of Trang chủ.
  tell(sentences([t(FRAME, 'work.done'), ...result.summary.slice(-1)]));
}

/** Stores which groups of rules are on. */
export async function saveGroups(): Promise<void> {
  const now = findings.value;
  if (now === null) return;
  const groups = now.groups.map(({ id, on }) => ({ id, on: groupChoices.value.get(id) ?? on }));
  const result = await ask(t(CHECK, 'groups.saving'), 'bangNhomQuyTac', groups);
  if (result === null) return;
  const stored = new Map(groups.map(({ id, on }) => [id, on]));
  findings.value = {
    ...now,
    groups: now.groups.map((group) => ({ ...group, on: stored.get(group.id) ?? group.on })),
  };
  groupChoices.value = new Map();
  tell(result.message);
}
