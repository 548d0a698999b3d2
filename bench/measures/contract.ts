/** What the race of the measures and its contenders, each in a process of its own, say to one another. */
import type { Spent } from '../measure';

/**
 * indicators: H, A, M0, uncensored and censored headcounts by person at k = 3/12, and classes by household, for all and by
 * hamlet. income: FGT 0, 1, 2 at the line and the Gini coefficient, by person.
 */
export const TASKS = ['indicators', 'income'] as const;
export type Task = (typeof TASKS)[number];

/** What a contender found, by name: 'H', 'hdk:d03', 'poor:17' for hamlet 17. Ratios 0–1, counts as they are. */
export type Figures = Readonly<Record<string, number>>;

/** NĐ 07/2021/NĐ-CP Điều 3: lines in đồng a person and month, at the line is in; three deprivations of twelve. */
export interface Law {
  readonly urbanLine: number;
  readonly ruralLine: number;
  readonly cut: number;
}

/** A line to a contender is one of these words; its answer is one line of JSON. */
export interface Answers {
  readonly check: Readonly<Record<Task, Figures>>;
  readonly run: Readonly<Record<Task, Spent>>;
  /** Peak memory of the process, MB. */
  readonly end: { readonly peak: number };
}

/** A contender: the table in its own form, made once; then the tasks. */
export interface MeasurePeer {
  prepare(file: string, law: Law): Promise<Readonly<Record<Task, () => Figures | Promise<Figures>>>>;
}
