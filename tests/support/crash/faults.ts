/** The ways in which a service call fails on the platform, each from the N-th call of an execution on. */
import type { FakeEnvironment } from '../../../runner/fake-apps-script/index';
import type { CountedCall } from '../../../runner/fake-apps-script/support/environment';
import { TEXTS } from '../../../runner/fake-apps-script/support/exception';

export type FaultKind = 'service' | 'quota' | 'timeout' | 'protected' | 'permission';
export const FAULT_KINDS: readonly FaultKind[] = ['service', 'quota', 'timeout', 'protected', 'permission'];

/** What the service says; platform/apps-script.md, sections 3.1, 3.2 and 6. */
const SAYS: Readonly<Record<FaultKind, string>> = {
  service: TEXTS.serviceError,
  quota: 'Service invoked too many times for one day: spreadsheets.',
  timeout: 'Exceeded maximum execution time',
  protected: TEXTS.protected,
  permission: TEXTS.viewOnly,
};

/** Writes to the store, which is outside the document. */
const STORES = /^Properties\.(?:set|delete)/;
/** Where the person's own rights count: elsewhere their loss is not felt before the next such call. */
const ASKS_RIGHTS = /\.canEdit$/;

export interface Fault {
  readonly kind: FaultKind;
  /** The call it begins at, from 1. */
  readonly at: number;
}

/** Whether a call of that kind can be the first to fail. */
export const canFail = (kind: FaultKind, { name, changes }: CountedCall): boolean =>
  (kind !== 'protected' && kind !== 'permission') || changes || ASKS_RIGHTS.test(name);

/** A colleague protects every sheet there is. */
export function protectAll({ workbook }: Pick<FakeEnvironment, 'workbook'>): void {
  for (const { protections } of workbook.sheets)
    protections.push({ id: -1, rect: null, description: '', warningOnly: false, canEdit: false });
}

/** What stood in the way is gone again by the next day. */
export function putRight({ workbook }: Pick<FakeEnvironment, 'workbook'>): void {
  for (const { protections } of workbook.sheets) {
    const at = protections.findIndex(({ id }) => id === -1);
    if (at >= 0) protections.splice(at, 1);
  }
}

export interface Injector {
  readonly fault: (call: CountedCall) => string | null;
  /** Once the environment is there. */
  use(environment: FakeEnvironment): void;
  /** Calls as they came, with those that failed. */
  readonly calls: CountedCall[];
  /** Whether anything that lasts was changed. */
  hasChanged(): boolean;
}

/** @param fault null: none, only watches */
export function injector(fault: Fault | null): Injector {
  const calls: CountedCall[] = [];
  let environment: FakeEnvironment | null = null;
  let changed = false;
  const strike = (call: CountedCall): string | null => {
    if (fault === null || call.number < fault.at) return null;
    const { kind, at } = fault;
    const isFirst = call.number === at;
    if (kind === 'service') return isFirst ? SAYS.service : null;
    // From then on the service answers nothing; dialogs and the lock are other services.
    if (kind === 'quota') return isFirst || call.kind !== 'service' ? SAYS.quota : null;
    if (kind === 'timeout') return SAYS.timeout;
    if (isFirst && environment) {
      if (kind === 'protected') protectAll(environment);
      else environment.share('view');
    }
    return isFirst && call.changes ? SAYS[kind] : null;
  };
  return {
    calls,
    fault(call) {
      calls.push(call);
      const text = strike(call);
      if (text === null && (call.changes || STORES.test(call.name))) changed = true;
      return text;
    },
    use(opened) {
      environment = opened;
    },
    hasChanged: () => changed,
  };
}
