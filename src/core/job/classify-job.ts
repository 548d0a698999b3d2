/** The classes of a job: GN Phân loại hộ, and GN Thiếu hụt where it was asked for. */
import { deriveDeprivations } from '../indicators/derive-deprivations/index';
import { sideBySide } from '../indicators/standards-side-by-side';
import { compareClasses } from '../reports/class-comparison';
import type { Classification } from '../model';
import { classesSheet, listedInOrder } from '../reports/classes-sheet';
import { deprivationsSheet, type DeprivedHousehold } from '../reports/deprivations-sheet';
import type { SheetModel } from '../reports/sheet-model';
import type { Job } from './analyse';
import { judgeOf } from './b1-job';

export interface ClassifyJob {
  readonly models: readonly SheetModel[];
  /** One a household, in the register's order. */
  readonly classifications: readonly Classification[];
  /** Of the households listed in GN Thiếu hụt; null when it was not asked for. */
  readonly deprivations: readonly DeprivedHousehold[] | null;
  readonly summary: readonly string[];
}

export function classifyJob(job: Job): ClassifyJob {
  const { reading, settings, standard, typed, beside, wants } = job;
  const { register } = reading;
  const b1 = job.b1();
  const judge = judgeOf(job);
  const classifications = register.households.map((household) => judge(household, standard));
  const both = beside && sideBySide(register, judge, standard, beside.standard);
  const classes = classesSheet({
    ...{ settings, standard, register, classifications, both },
    remarks: typed,
    besideRemarks: beside?.remarks ?? [],
  });
  if (!wants('deprivations')) return { models: [classes], classifications, deprivations: null, summary: [] };
  const derive = deriveDeprivations(register, standard, settings.asOf);
  const compared = register.households.map((household, at) =>
    compareClasses(household, classifications[at] ?? null),
  );
  const deprivations = listedInOrder(compared, register)
    .map(({ household }) => ({ household, deprivations: derive(household) }))
    .filter(isWorthARow);
  const lacking = deprivationsSheet({ settings, standard, households: deprivations, remarks: typed });
  return {
    models: [...(b1?.model ? [b1.model] : []), classes, lacking],
    classifications,
    deprivations,
    summary: b1 ? [b1.summary] : [],
  };
}

/** Poor and near-poor households, and any with an indicator ticked or derived: the others have nothing to compare. */
function isWorthARow({ household, deprivations }: DeprivedHousehold): boolean {
  const { recordedClass } = household.main;
  const isAssisted = recordedClass.kind === 'ok' && ['poor', 'nearPoor'].includes(recordedClass.value);
  return isAssisted || deprivations.some(({ ticked, result }) => ticked === true || result === 'deprived');
}
