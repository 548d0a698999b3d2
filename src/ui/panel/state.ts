/** What all screens share. One place, so that a screen left and opened again is as it was. */
import { computed, signal } from '@preact/signals';
import type { PanelHome, WorkProgress } from '../../addin/panel-types';
import type { Lang } from '../../core/index';

export type ScreenId = 'home' | 'setup' | 'check' | 'classify' | 'targets' | 'help';

export const home = signal<PanelHome | null>(null);
export const lang = computed<Lang>(() => home.value?.lang ?? 'vi');
export const screen = signal<ScreenId>('home');
/** Set while the text of a plan stands in place of the list of targets. */
export const planOpen = signal(false);

/** What is being done, in words; null when nothing is. One call at a time, so nothing is done twice. */
export const busy = signal<string | null>(null);

export interface Status {
  readonly kind: 'calm' | 'done' | 'error';
  readonly text: string;
  /** Fixes were made: *Hoàn tác* stands beside the line. */
  readonly canUndo?: boolean;
}
/** The line at the foot; null: the usual promise. */
export const status = signal<Status | null>(null);

export const tell = (text: string): void => void (status.value = { kind: 'done', text });
export const tellError = (text: string): void => void (status.value = { kind: 'error', text });

export interface Work {
  readonly progress: WorkProgress | null;
  readonly stopping: boolean;
}
/** The long work that runs. */
export const work = signal<Work | null>(null);

/** What the last long work did. */
export interface Outcome {
  readonly finished: boolean;
  readonly summary: readonly string[];
  readonly sheets: readonly string[];
}
export const outcome = signal<Outcome | null>(null);
