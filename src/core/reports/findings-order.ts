/** In which order findings are read: hamlet by hamlet, so that each head gets his own pages. */
import type { Finding, Register, Severity } from '../model';

export interface FindingGroup {
  /** Hamlet; null when the household's is not known. */
  readonly hamlet: string | null;
  /** Findings about the register itself: totals, columns, sheets. */
  readonly wholeRegister: boolean;
  readonly findings: readonly Finding[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Hamlets in the register's order, then households without one, then what concerns the whole register. */
export function groupFindings(findings: readonly Finding[], register: Register): FindingGroup[] {
  const order: (string | null)[] = [...register.hamlets];
  const about = findings.filter((finding) => finding.household !== null);
  for (const { household } of about) {
    const hamlet = household?.hamlet ?? null;
    if (hamlet !== null && !order.includes(hamlet)) order.push(hamlet);
  }
  order.push(null);
  const groups: FindingGroup[] = order.map((hamlet) => ({
    hamlet,
    wholeRegister: false,
    findings: byHousehold(about.filter((finding) => (finding.household?.hamlet ?? null) === hamlet)),
  }));
  const general = findings.filter((finding) => finding.household === null);
  groups.push({ hamlet: null, wholeRegister: true, findings: byHousehold(general) });
  return groups.filter((group) => group.findings.length > 0);
}

/** A household's findings together, the gravest first; households in the order they are met in the register. */
function byHousehold(findings: readonly Finding[]): Finding[] {
  const places = new Map<string, number>();
  for (const finding of findings) {
    const key = householdKey(finding);
    if (!places.has(key)) places.set(key, places.size);
  }
  const place = (finding: Finding) => places.get(householdKey(finding)) ?? 0;
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        place(a.finding) - place(b.finding) ||
        RANK[a.finding.severity] - RANK[b.finding.severity] ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
}

/** Code and name: a code written twice by mistake must not make two households one. */
export function householdKey({ household }: Finding): string {
  return household === null ? '' : `${household.code}\n${household.name}`;
}
export function countHouseholds(findings: readonly Finding[]): number {
  return new Set(findings.filter((finding) => finding.household !== null).map(householdKey)).size;
}
export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
