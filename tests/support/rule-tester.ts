/**
 * Runs one rule over small registers: valid ones must give no finding, invalid ones exactly the findings named.
 * A silent case also names every record the rule could not judge. What holds for every rule (filled slots, masked ID numbers, both languages) is asserted for every finding.
 */
import type { CheckResult, Finding, Fix, Lang, Register, RunSettings, Severity } from '../../src/core/model';
import { SEVERITY_DEVIATIONS } from '../../scripts/docs/deviations';
import { a1 } from '../../src/core/register/columns';
import { REASONS, type ReasonId } from '../../src/core/rules/reasons';
import { LISTED_RULES } from '../../src/core/rules/listing';
import type { CheckInputs, Rule, RuleReport } from '../../src/core/rules/rule';
import { checkRegister } from '../../src/core/rules/run';
import { readAgain, reordered } from './reordered';
import { standardById } from '../../src/core/standards/index';

export const SETTINGS: RunSettings = {
  standard: 'vn-2022',
  area: 'urban',
  asOf: '2024-12-31',
  lang: 'vi',
  unitName: null,
  today: '2024-12-31',
  periodEnd: '2024-12-31',
};

const CODES = LISTED_RULES.map(({ meta }) => meta.code);

/** What a finding must show; a bare string is its cell alone, 'Hộ!B3'. */
export interface Expected {
  readonly at: string;
  readonly severity?: Severity;
  readonly related?: readonly string[];
  readonly fix?: Fix | null;
  readonly expected?: string;
  /** Words the Vietnamese message must contain. */
  readonly says?: readonly string[];
}
export type Skips = Readonly<Partial<Record<ReasonId, number>>>;
type ValidCase = readonly [title: string, register: Register, skips?: Skips];
type InvalidCase = readonly [title: string, register: Register, expected: readonly (string | Expected)[]];

export interface RuleCases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
  /** Rules that run before, where the case is about masking; their findings are left out. */
  readonly after?: readonly Rule[];
  readonly settings?: Partial<RunSettings>;
  /** What the ward keeps beside the register: lists, last period's register, thresholds. */
  readonly inputs?: Omit<CheckInputs, 'settings' | 'standard'>;
}

export function testRule(
  rule: Rule,
  { valid, invalid, after = [], settings = {}, inputs = {} }: RuleCases,
): void {
  const check = (register: Register, lang: Lang): CheckResult =>
    runRules(register, [...after, watched(rule)], { ...settings, lang }, inputs);
  const own = (result: CheckResult): Finding[] =>
    result.findings.filter(({ code }) => code === rule.meta.code);
  const keys = (register: Register, lang: Lang = 'vi'): string[] =>
    own(check(register, lang)).map(({ key }) => `${key.record}.${key.value}`);

  describe(`${rule.meta.code} ${rule.meta.id}`, () => {
    if (Object.keys(settings).length === 0) {
      it('is shown silent, and shown to report more than one record', () => {
        expect(valid.length).toBeGreaterThan(0);
        expect(invalid.some(([, , expected]) => expected.length > 1)).toBe(true);
      });
    }

    for (const [title, register, skips = {}] of valid) {
      it(`is silent: ${title}`, () => {
        const result = check(register, 'vi');
        expect(own(result).map(describeFinding)).toEqual([]);
        expect(skipsOf(result, rule.meta.code)).toEqual(skips);
      });
    }

    it('knows a finding again when the households are sorted otherwise', () => {
      for (const [, register] of invalid) {
        const sorted = reordered(register);
        if (sorted) expect(keys(sorted).sort()).toEqual(keys(readAgain(register)).sort());
      }
    });

    it('gives each finding a key of its own, the same in both languages', () => {
      for (const [, register] of invalid) {
        const found = keys(register);
        expect(new Set(found).size).toBe(found.length);
        expect(keys(register, 'en')).toEqual(found);
      }
    });

    for (const [title, register, expected] of invalid) {
      it(`reports: ${title}`, () => {
        const findings = own(check(register, 'vi'));
        expect(findings.map((finding) => cellName(finding.ref))).toEqual(
          expected.map((one) => (typeof one === 'string' ? one : one.at)),
        );
        findings.forEach((finding, at) => {
          // docs/rules.md says so where a finding is of another severity than its rule.
          if (finding.severity !== rule.meta.severity && !rule.meta.code.startsWith('X-'))
            expect(Object.keys(SEVERITY_DEVIATIONS)).toContain(rule.meta.code);
          const want = expected[at];
          if (want !== undefined && typeof want !== 'string') expectDetails(finding, want);
        });
        for (const lang of ['vi', 'en'] as const) {
          const result = check(register, lang);
          own(result).forEach(expectFinished);
          own(result).forEach((finding) => expectOwnTrust(rule, finding));
          expectKnownReasons(result);
        }
      });
    }
  });
}

/** The rule, held to its own words, to columns that are there and to codes that exist, in whatever it reports. */
function watched(rule: Rule): Rule {
  const { messages } = rule.texts.vi;
  return {
    ...rule,
    check(register, context, report) {
      const fail: RuleReport['fail'] = (at, details = {}) => {
        expect(Object.keys(messages)).toContain(details.message ?? 'default');
        for (const code of details.also ?? []) expect(CODES).toContain(code);
        const { alsoAt = [], related = [], fix } = details;
        const batch = (fix?.batch ?? []).map((cell) => cell.at);
        for (const place of [at, ...alsoAt, ...related, ...batch, ...(fix?.at ? [fix.at] : [])]) {
          if ('table' in place) expect([...place.table.columns.keys()]).toContain(place.field);
        }
        report.fail(at, details);
      };
      rule.check(register, context, { ...report, fail });
    },
  };
}

/** Runs rules with the settings of the tests. */
export function runRules(
  register: Register,
  rules?: readonly Rule[],
  settings: Partial<RunSettings> = {},
  inputs: Omit<CheckInputs, 'settings' | 'standard'> = {},
): CheckResult {
  const all = { ...SETTINGS, ...settings };
  return checkRegister(register, { ...inputs, settings: all, standard: standardById(all.standard) }, rules);
}

/** 'Hộ!B3'. */
export function cellName(ref: Finding['ref']): string {
  return `${ref.sheet}!${a1(ref)}`;
}

/** Counts of a rule's not assessable records by reason. */
export function skipsOf(result: CheckResult, code: string): Record<string, number> {
  const own = result.notAssessable.filter((entry) => entry.code === code);
  return Object.fromEntries(own.map(({ reason, count }) => [reason, count]));
}

function describeFinding(finding: Finding): string {
  return `${cellName(finding.ref)} ${finding.message}`;
}

function expectDetails(finding: Finding, want: Expected): void {
  if (want.severity !== undefined) expect(finding.severity).toBe(want.severity);
  if (want.related !== undefined) expect(finding.related.map(cellName)).toEqual(want.related);
  if (want.fix !== undefined) expect(finding.fix).toEqual(want.fix);
  if (want.expected !== undefined) expect(finding.expected).toBe(want.expected);
  for (const word of want.says ?? []) expect(finding.message).toContain(word);
}

/** Each count of records that could not be judged has a reason with words, and is one. */
function expectKnownReasons({ notAssessable }: CheckResult): void {
  for (const { reason, count } of notAssessable) {
    expect(Object.keys(REASONS.vi)).toContain(reason);
    expect(count).toBeGreaterThan(0);
  }
}

/** What a rule's description says of its fixes; a ward decides by it what the bulk button may do. */
const MAY_OFFER: Readonly<Record<Rule['meta']['autofix'], readonly (Fix['apply'] | undefined)[]>> = {
  safe: [undefined, 'safe'],
  confirm: [undefined, 'confirm'],
  no: [undefined],
  'safe-or-confirm': [undefined, 'safe', 'confirm'],
};

/** No fix is offered with more trust than the rule's description gives it, and no cell is evidence against itself. */
function expectOwnTrust({ meta }: Rule, { ref, related, fix }: Finding): void {
  expect(MAY_OFFER[meta.autofix]).toContain(fix?.apply);
  const cells = related.map(cellName);
  expect(cells).not.toContain(cellName(ref));
  expect(new Set(cells).size).toBe(cells.length);
}

/** No slot is left open, nothing is empty, and no whole ID number leaves the sheet. */
function expectFinished({ message, todo, found, expected }: Finding): void {
  // A name nobody wrote leaves no gap in the sentence.
  expect(message).toMatch(/^“?\p{Lu}/u);
  expect(message).not.toContain('()');
  expect(todo).not.toBe('');
  for (const text of [message, todo, found, expected]) {
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
    expect(text.replace(/[\s.-]/g, '')).not.toMatch(/\d{9,}/);
  }
}
