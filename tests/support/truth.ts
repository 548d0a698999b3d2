/** Compares a runner's report with a workbook's truth file (examples of their form: shared/workbooks/README.md). */

export interface TruthFault {
  id: string;
  kind: string;
  sheet: string;
  cell: string;
  related?: string[];
  also_kinds?: string[];
  same_household_rows?: { sheet: string; row: number }[];
}
interface ClassCounts {
  total: number;
  poor: number;
  nearPoor: number;
}
export interface Truth {
  sheets: {
    name: string;
    role: string;
    headerRows?: number[];
    firstDataRow?: number;
    lastDataRow?: number;
    columns?: Record<string, string>;
  }[];
  households: ClassCounts & {
    byGroup: Record<string, ClassCounts>;
    unknownClass: number;
    blankClass: number;
  };
  persons: ClassCounts & { byGroup?: Record<string, ClassCounts> };
  deprivations: Record<string, Record<'poor' | 'nearPoor', { count: number; rate: number }>> | null;
  targets: {
    id: string;
    numerator: number | null;
    denominator: number | null;
    value: number;
    value_2dp: number;
    met: boolean | null;
  }[];
  faults: TruthFault[];
  must_not_flag: { sheet: string; cell: string; allowed_kinds?: string[] }[];
}
export interface ReportFinding {
  code: string;
  severity: string;
  sheet: string;
  cell: string;
  related: string[];
  /** Codes of other rules of the same cause. */
  also?: string[];
}
export interface Report {
  settings: { standard: string; area: string; asOf: string; lang: string };
  register: {
    sheets: {
      name: string;
      role: string;
      headerRows: number[];
      firstDataRow: number;
      lastDataRow: number;
      columns: Record<string, string>;
    }[];
    households: number;
    persons: number;
  };
  findings: ReportFinding[];
  classes: { poor: number; nearPoor: number; notPoor: number; notAssessable: number };
  indicators: {
    id: string;
    group: { by: string; name?: string };
    numerator: number;
    denominator: number;
    value: number | null;
    notAssessable: number;
  }[];
  targets: {
    id: string;
    target: number | null;
    actual: number | null;
    numerator: number | null;
    denominator: number | null;
    progressPercent: number | null;
    status: string;
    source: string;
    count?: { target: number; actual: number };
  }[];
  calls: { read: number; write: number; total: number };
  sheetsWritten: string[];
}

/** The 30 codes of the first rule set. */
export const FIRST_CODES: ReadonlySet<string> = new Set(
  (
    'ST01 ST02 ST03 ST05 ST07 ST08 ST09 ST10 ST14 ST15 FD01 FD02 FD07 FD09 FD12 FD15 FD16 FD25 FD29 FD32 FD33 FD53 ' +
    'FD56 CS21 CS22 CS23 CV01 CV05 AG01 AG02'
  ).split(' '),
);

const halfUp2 = (numerator: number, denominator: number) =>
  Math.floor((20000 * numerator + denominator) / (2 * denominator)) / 100;

function figure(report: Report, id: string, by: string, name?: string) {
  return report.indicators.find((one) => one.id === id && one.group.by === by && one.group.name === name);
}

/** Every figure that differs, as readable lines; [] when all are equal. */
export function figureDifferences(report: Report, truth: Truth): string[] {
  const lines: string[] = [];
  const same = (what: string, got: unknown, want: unknown) => {
    if (got !== want) lines.push(`${what}: ${String(got)}, truth ${String(want)}`);
  };
  same('households', report.register.households, truth.households.total);
  same('persons', report.register.persons, truth.persons.total);
  same('poor', report.classes.poor, truth.households.poor);
  same('nearPoor', report.classes.nearPoor, truth.households.nearPoor);
  same(
    'notAssessable',
    report.classes.notAssessable,
    truth.households.unknownClass + truth.households.blankClass,
  );
  const groups: [string, string | undefined, ClassCounts, ClassCounts | undefined][] = [
    ['all', undefined, truth.households, truth.persons.byGroup ? truth.persons : undefined],
    ...Object.entries(truth.households.byGroup).map(
      ([name, counts]) =>
        ['hamlet', name, counts, truth.persons.byGroup?.[name]] as [
          string,
          string,
          ClassCounts,
          ClassCounts | undefined,
        ],
    ),
  ];
  for (const [by, name, counts, persons] of groups) {
    const pairs: [string, number, number][] = [
      ['poor-rate', counts.poor, counts.total],
      ['near-poor-rate', counts.nearPoor, counts.total],
      ['multidimensional-rate', counts.poor + counts.nearPoor, counts.total],
    ];
    if (persons) {
      pairs.push(
        ['persons-poor-rate', persons.poor, persons.total],
        ['persons-near-poor-rate', persons.nearPoor, persons.total],
      );
    }
    for (const [id, numerator, denominator] of pairs) {
      const got = figure(report, id, by, name);
      same(
        `${id} ${name ?? 'all'}`,
        got && `${got.numerator}/${got.denominator}`,
        `${numerator}/${denominator}`,
      );
    }
  }
  for (const [key, byClass] of Object.entries(truth.deprivations ?? {})) {
    for (const name of ['poor', 'nearPoor'] as const) {
      const got = figure(report, `deprivation-${key}`, 'class', name);
      same(`deprivation-${key} ${name}`, got?.numerator, byClass[name].count);
      same(
        `rate of deprivation-${key} ${name}`,
        got && halfUp2(got.numerator, got.denominator),
        byClass[name].rate,
      );
    }
  }
  return lines;
}

/** Target figures that differ. */
export function targetDifferences(report: Report, truth: Truth): string[] {
  const lines: string[] = [];
  for (const want of truth.targets) {
    const points = want.id.endsWith('_pp');
    const id = want.id.replace('_pp', '');
    const got = report.targets.find((one) => one.id === id);
    if (!got) {
      lines.push(`target ${want.id}: missing`);
      continue;
    }
    const paired = ['a', 'b'].includes(id) && !points;
    const value = paired ? got.count?.actual : got.actual;
    if (value === null || value === undefined || Math.abs(value - want.value) > 0.00006) {
      lines.push(`target ${want.id}: ${String(value)}, truth ${want.value}`);
    }
    if (
      !points &&
      want.denominator !== null &&
      (got.numerator !== want.numerator || got.denominator !== want.denominator)
    ) {
      lines.push(
        `target ${want.id}: ${got.numerator}/${got.denominator}, truth ${want.numerator}/${want.denominator}`,
      );
    }
    const met =
      want.met === null
        ? ['no-data', 'in-progress']
        : want.met
          ? ['met', 'exceeded']
          : ['not-met', 'in-progress'];
    if (!met.includes(got.status))
      lines.push(`target ${want.id}: status ${got.status}, truth met=${String(want.met)}`);
  }
  return lines;
}

const placesOf = (finding: ReportFinding) => [`${finding.sheet}!${finding.cell}`, ...finding.related];
const faultCells = (fault: TruthFault) =>
  [fault.cell, ...(fault.related ?? [])].map((cell) => `${fault.sheet}!${cell}`);

/** Planted faults of the given codes that no finding of that code touches. */
export function missedFaults(report: Report, truth: Truth, codes: ReadonlySet<string>): string[] {
  return truth.faults
    .filter((fault) => codes.has(fault.kind))
    .filter((fault) => {
      const cells = new Set(faultCells(fault));
      return !report.findings.some(
        (one) => codesOf(one).includes(fault.kind) && placesOf(one).some((place) => cells.has(place)),
      );
    })
    .map((fault) => `${fault.id} ${fault.kind} ${fault.sheet}!${fault.cell}`);
}

const codesOf = ({ code, also = [] }: ReportFinding): string[] => [code, ...also];

/** Cells that are right although they look odd, with a finding of a kind that is not allowed there. */
export function flaggedWrongly(report: Report, truth: Truth): string[] {
  return truth.must_not_flag.flatMap(({ sheet, cell, allowed_kinds = [] }) =>
    report.findings
      .filter((finding) => finding.sheet === sheet && finding.cell === cell)
      .filter(({ code }) => !allowed_kinds.includes(code))
      .map(({ code }) => `${code} ${sheet}!${cell}`),
  );
}

function explains(fault: TruthFault, finding: ReportFinding): boolean {
  const kinds = [fault.kind, ...(fault.also_kinds ?? [])];
  const cells = new Set(faultCells(fault));
  if (
    codesOf(finding).some((code) => kinds.includes(code)) &&
    placesOf(finding).some((place) => cells.has(place))
  )
    return true;
  const rows = (fault.same_household_rows ?? []).map(({ sheet, row }) => `${sheet}!${row}`);
  return placesOf(finding).some((place) => rows.includes(place.replace(/![A-Z]+/, '!')));
}

/** A cell that is right but oddly written may be told by the rule on how it is written (`allowed_kinds`). */
const isAllowed = ({ must_not_flag: cells }: Truth, { code, sheet, cell }: ReportFinding): boolean =>
  cells.some((one) => one.sheet === sheet && one.cell === cell && one.allowed_kinds?.includes(code));

/** Findings of a severity that no planted fault explains. */
export function falseAlarms(report: Report, truth: Truth, severities: readonly string[]): string[] {
  return report.findings
    .filter((finding) => severities.includes(finding.severity))
    .filter((finding) => !isAllowed(truth, finding))
    .filter((finding) => !truth.faults.some((fault) => explains(fault, finding)))
    .map((finding) => `${finding.code} ${finding.sheet}!${finding.cell}`);
}

/** Sheets read differently from the truth. */
export function readingDifferences(report: Report, truth: Truth): string[] {
  const lines: string[] = [];
  for (const want of truth.sheets) {
    if (!want.columns || want.role === 'targets') continue;
    const got = report.register.sheets.find((one) => one.name === want.name);
    if (!got) {
      lines.push(`sheet ${want.name}: not read`);
      continue;
    }
    for (const key of ['headerRows', 'firstDataRow', 'lastDataRow'] as const) {
      if (JSON.stringify(got[key]) !== JSON.stringify(want[key])) {
        lines.push(`${want.name}.${key}: ${JSON.stringify(got[key])}, truth ${JSON.stringify(want[key])}`);
      }
    }
    for (const [field, letter] of Object.entries(want.columns)) {
      if (got.columns[field] !== letter)
        lines.push(`${want.name}.${field}: ${got.columns[field]}, truth ${letter}`);
    }
    for (const field of Object.keys(got.columns)) {
      if (!(field in want.columns))
        lines.push(`${want.name}.${field}: ${got.columns[field]}, truth has none`);
    }
  }
  return lines;
}
