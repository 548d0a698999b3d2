/** Findings passed over, and taking that back. */
import { signal } from '@preact/signals';
import type { PanelFinding } from '../../../../addin/panel-types';
import { ask } from '../../ask';
import { tell, tellError } from '../../state';
import { t } from '../../text';
import { findings, listFindings } from './check-state';
import { CHECK } from '../../words/check';

export interface Waiver {
  readonly reason: string;
  readonly author: string;
  readonly finding: PanelFinding;
}
/** Those passed over since the panel was opened, by the finding's key, so that they can be taken back. */
export const waived = signal<ReadonlyMap<string, Waiver>>(new Map());
/** Who decides; typed once. */
export const author = signal('');

/** @returns whether it is done */
export async function waive(finding: PanelFinding, reason: string): Promise<boolean> {
  const given = { reason: reason.trim(), author: author.value.trim() };
  if (given.reason === '' || given.author === '') {
    tellError(t(CHECK, 'waive.missing'));
    return false;
  }
  const result = await ask(t(CHECK, 'waiving'), 'bangBoQua', finding.key, given.reason, given.author);
  if (result === null) return false;
  waived.value = new Map(waived.value).set(finding.key, { ...given, finding });
  tell(result.message);
  return true;
}

export async function takeBack(key: string): Promise<void> {
  const result = await ask(t(CHECK, 'unwaiving'), 'bangThoiBoQua', key);
  if (result === null) return;
  const rest = new Map(waived.value);
  rest.delete(key);
  waived.value = rest;
  const isListed = findings.value?.findings.some((finding) => finding.key === key) ?? true;
  if (isListed || (await listFindings())) tell(result.message);
}
