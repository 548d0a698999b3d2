/** Figures of a plan the register can tell. A new source is a file of this folder and a line here. */
import { nearPoorHouseholds, poorHouseholds } from './class-counts';
import { deprivedHouseholds } from './deprived-households';
import { healthInsurance } from './health-insurance';
import { cleanWater, sanitaryLatrine, telecom } from './living-conditions';
import { school } from './school';
import type { SourceId, TargetSource } from './source';
import { jobFound, sustainableWork, workSupport } from './work';

export const TARGET_SOURCES: Readonly<Record<SourceId, TargetSource>> = {
  'poor-households': poorHouseholds,
  'near-poor-households': nearPoorHouseholds,
  'deprived-households': deprivedHouseholds,
  'work-support': workSupport,
  'job-found': jobFound,
  'sustainable-work': sustainableWork,
  'health-insurance': healthInsurance,
  school,
  'clean-water': cleanWater,
  'sanitary-latrine': sanitaryLatrine,
  telecom,
};

const BY_ID: ReadonlyMap<string, TargetSource> = new Map(Object.entries(TARGET_SOURCES));

/** The source of an id, or null when a target names none. */
export function sourceOf(id: string | null): TargetSource | null {
  return id === null ? null : (BY_ID.get(id) ?? null);
}
