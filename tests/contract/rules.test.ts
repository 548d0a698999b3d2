/** What every rule must be, whoever writes it: listed, tested, in the catalogue, complete in both languages. */
import { shownCode } from '../../src/core/rules/shown-code';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FIELDS } from '../../src/core/register/fields';
import { RULES } from '../../src/core/rules/index';
import { LISTED_RULES } from '../../src/core/rules/listing';
import { PLAN_CHECKS } from '../../src/core/rules/plan-checks';
import { REASONS, reasonText } from '../../src/core/rules/reasons';
import { SEVERITY_DEVIATIONS, TRUST_DEVIATIONS } from '../../scripts/docs/deviations';
import { withExamples } from '../../scripts/docs/slot-words';
import type { Rule, RuleTexts } from '../../src/core/rules/rule';
import { gridRegister } from '../support/builders';
import { runRules, skipsOf } from '../support/rule-tester';

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'src', 'core', 'rules');
interface Entry {
  readonly id: string;
  readonly title_vi: string;
  readonly title_en: string;
  readonly severity: string;
  readonly columns: readonly string[];
  readonly autofix: string;
}
const catalogue = JSON.parse(
  readFileSync(join(ROOT, 'tests', 'fixtures', 'rules', 'catalogue.json'), 'utf8'),
) as Entry[];

/** The page people read; `npm run docs` writes it. */
const page = readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8');
const sectionOf = (code: string): string =>
  page.split('\n## ').find((one) => one.startsWith(`${shownCode(code)} `)) ?? '';
const TRUSTED = {
  safe: 'tự sửa được',
  confirm: 'sửa sau khi xác nhận',
  'safe-or-confirm': 'tự sửa hoặc sau khi xác nhận',
  no: 'chỉ giải thích',
};

/** How far the catalogue trusts a fix, in our words: a condition or two kinds make it 'safe-or-confirm'. */
function trustOf({ autofix }: Entry): string {
  if (/^safe (?:if|\(11|for|\(.*\) ?[,/] ?confirm|\(alias\))/.test(autofix) || /else confirm/.test(autofix))
    return 'safe-or-confirm';
  return autofix.split(' ')[0] ?? '';
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'meta' in value && 'check' in value;
/** Rules by the file that exports them, family by family. */
const files = ['structure', 'fields', 'consistency', 'completeness', 'aggregates']
  .flatMap((family) => readdirSync(join(FOLDER, family)).map((file) => join(family, file)))
  .filter((name) => !name.endsWith('index.ts'))
  .map(
    (name) =>
      [
        basename(name, '.ts'),
        Object.values(jest.requireActual<object>(join(FOLDER, name))).filter(isRule),
      ] as const,
  )
  .filter(([, rules]) => rules.length > 0);

const slots = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
const byKey = (texts: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, slots(text)]));
const allTexts = ({ title, why, fix, messages, fixes = {} }: RuleTexts): string[] => [
  title,
  why,
  fix,
  ...Object.values(messages),
  ...Object.values(fixes),
];

/** Each fix says how far it may be trusted. */
const TRUST = { vi: /(sửa an toàn|cần xác nhận|cán bộ tự)/, en: /(safe|to be confirmed|officer must)/ };

describe('the list of rules', () => {
  it('holds every rule file once, under the name of the file', () => {
    expect(files.map(([name, rules]) => [name, rules.length])).toEqual(files.map(([name]) => [name, 1]));
    expect(RULES.map(({ meta }) => meta.id).sort()).toEqual(files.map(([name]) => name).sort());
    for (const [name, [rule]] of files) expect(rule?.meta.id).toBe(name);
  });

  it('gives each catalogue code once', () => {
    expect(new Set(RULES.map(({ meta }) => meta.code)).size).toBe(RULES.length);
  });

  it('holds the first thirty codes', () => {
    const first =
      'ST01 ST02 ST03 ST05 ST07 ST08 ST09 ST10 ST14 ST15 FD01 FD02 FD07 FD09 FD12 FD15 FD16 FD25 FD29 FD32 FD33 FD53 FD56 CS21 CS22 CS23 CV01 CV05 AG01 AG02';
    expect(RULES.map(({ meta }) => meta.code)).toEqual(expect.arrayContaining(first.split(' ')));
  });
});

describe.each(RULES.map((rule) => [rule.meta.code, rule] as const))('%s', (code, { meta, texts }) => {
  it('has the severity and the titles of the catalogue, or a code of its own beside it', () => {
    const entry = catalogue.find(({ id }) => id === code);
    if (code.startsWith('X-')) {
      expect([code, entry]).toEqual([`X-${meta.id}`, undefined]);
      expect(catalogue.map(({ title_vi }) => title_vi)).not.toContain(texts.vi.title);
      return;
    }
    expect([meta.severity, texts.vi.title, texts.en.title]).toEqual([
      entry?.severity,
      entry?.title_vi,
      entry?.title_en,
    ]);
  });

  it('trusts its fix as the catalogue does, or argues in docs/rules.md why not', () => {
    const entry = catalogue.find(({ id }) => id === code);
    const argument = TRUST_DEVIATIONS[code];
    if (!entry) expect(argument).toBeUndefined();
    else if (!argument) expect(meta.autofix).toBe(trustOf(entry));
    else {
      expect(meta.autofix).not.toBe(trustOf(entry));
      expect(sectionOf(code)).toContain(`${argument.vi} / ${argument.en}`);
    }
    const severity = SEVERITY_DEVIATIONS[code];
    if (severity) expect(sectionOf(code)).toContain(`${severity.vi} / ${severity.en}`);
  });

  it('has every way of mending it in docs/rules.md, in words', () => {
    const page = sectionOf(code);
    for (const lang of ['vi', 'en'] as const) {
      for (const fix of [texts[lang].fix, ...Object.values(texts[lang].fixes ?? {})]) {
        const words = withExamples(code, fix, lang);
        expect(words).not.toMatch(/[{}]/);
        expect(page).toContain(words);
      }
    }
  });

  it('has the same messages, fixes and slots in both languages', () => {
    expect(byKey(texts.en.messages)).toEqual(byKey(texts.vi.messages));
    expect(byKey(texts.en.fixes)).toEqual(byKey(texts.vi.fixes));
    expect(slots(texts.en.fix)).toEqual(slots(texts.vi.fix));
    for (const key of Object.keys(texts.vi.fixes ?? {})) expect(texts.vi.messages).toHaveProperty([key]);
  });

  it('says why, what to do and how far the fix may be trusted; leaves no text empty or decomposed', () => {
    for (const lang of ['vi', 'en'] as const) {
      for (const text of allTexts(texts[lang])) {
        expect(text.trim()).not.toBe('');
        expect(text).toBe(text.normalize('NFC'));
      }
      for (const fix of [texts[lang].fix, ...Object.values(texts[lang].fixes ?? {})])
        expect(fix).toMatch(TRUST[lang]);
    }
    expect(meta.source.trim()).not.toBe('');
  });

  it('is described by docs/rules.md as it is', () => {
    const section = sectionOf(code);
    expect(section).toContain(`\`${meta.id}\` · `);
    expect(section).toContain(` / ${meta.severity} · `);
    expect(section).toContain(` / ${meta.scope} · ${TRUSTED[meta.autofix]}`);
    const needs = meta.needs.map((field) => `\`${field}\``).join(', ');
    expect(section).toContain(`Cần cột / Needs: ${needs || 'không cột bắt buộc'}`);
  });

  it('has a test of its own name', () => {
    const families = readdirSync(FOLDER).filter((name) => !name.endsWith('.ts'));
    const tests = families.map((family) =>
      join(ROOT, 'tests', 'core', 'rules', family, `${meta.id}.test.ts`),
    );
    expect(tests.filter((file) => existsSync(file))).toHaveLength(1);
  });
});

/** Two households, three persons, and no column but these. */
const BARE = ['ma_ho', 'ho_ten', 'quan_he'];
const bare = gridRegister({
  members: [
    { ma_ho: 'H001', ho_ten: 'Nguyễn Văn Ân', quan_he: 'Chủ hộ' },
    { ma_ho: 'H001', ho_ten: 'Trần Thị Cúc', quan_he: 'Vợ' },
    { ma_ho: 'H002', ho_ten: 'Lê Thị Bưởi', quan_he: 'Chủ hộ' },
  ],
});
const RECORDS = { person: 3, household: 2, table: 1, report: 1 };
/** Rules that judge by names and relations too, lack a list or a register, or look at such columns as there are. */
const OTHERWISE = 'ST14 ST17 ST06 ST02 ST26 CV07 CS29 FD53 FD55 FD57 FD13 ST28 CS28 CS35'.split(' ');

describe('a register without the columns the catalogue names for a rule', () => {
  const lacking = RULES.filter(({ meta: { code } }) => {
    const named = catalogue.find(({ id }) => id === code)?.columns ?? [];
    const ofRegister = named.filter((column) => FIELDS.some(({ id }) => id === column));
    const isBare = ofRegister.every((column) => BARE.includes(column));
    return !isBare && !ofRegister.includes('quan_he') && !OTHERWISE.includes(code);
  });

  it.each(lacking.map((rule) => [rule.meta.code, rule] as const))(
    'leaves each record of %s unjudged',
    (code, rule) => {
      const result = runRules(bare, [rule]);
      expect(result.findings).toEqual([]);
      expect(result.passed).toBe(0);
      expect(skipsOf(result, code)).toEqual({ 'no-column': RECORDS[rule.meta.scope] });
    },
  );
});

describe('deviations from the catalogue', () => {
  it('are of rules there are', () => {
    const codes = RULES.map(({ meta }) => meta.code);
    expect(codes).toEqual(
      expect.arrayContaining([...Object.keys(TRUST_DEVIATIONS), ...Object.keys(SEVERITY_DEVIATIONS)]),
    );
  });

  it('an example takes the place of a slot', () => {
    expect(withExamples('AG15', 'Đổi ô thành số {value}; sửa an toàn.', 'vi')).toBe(
      'Đổi ô thành số (ví dụ 4); sửa an toàn.',
    );
    expect(withExamples('FD56', 'Sửa thành “{label}”.', 'vi')).toBe('Sửa thành “Hộ nghèo” (ví dụ).');
    expect(() => withExamples('AG15', '{unheardOf}', 'vi')).toThrow('unheardOf');
  });
});

describe('what is listed', () => {
  it('is the whole catalogue, each code once, the checks of the plan with its titles', () => {
    const codes = LISTED_RULES.map(({ meta }) => meta.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(catalogue.map(({ id }) => id)));
    for (const { meta, texts } of PLAN_CHECKS) {
      const entry = catalogue.find(({ id }) => id === meta.code);
      expect([meta.severity, texts.vi.title, texts.en.title]).toEqual([
        entry?.severity,
        entry?.title_vi,
        entry?.title_en,
      ]);
    }
  });
});

describe('reasons', () => {
  it('have words in both languages', () => {
    for (const reason of Object.keys(REASONS.vi)) {
      expect(reasonText(reason, 'vi')).not.toBe(reason);
      expect(reasonText(reason, 'en')).not.toBe(reasonText(reason, 'vi'));
    }
  });

  it('a reason without words is shown as it is', () => {
    expect(reasonText('something-new', 'vi')).toBe('something-new');
  });
});
