import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FIELDS } from '../../src/core/register/fields';
import { STANDARDS } from '../../src/core/standards/index';
import type { Sourced } from '../../src/core/standards/standard';

const FOLDER = join(__dirname, '../../src/core/standards');
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Every number of the law inside a standard, wherever it stands. */
function sourcedNumbers(value: unknown): Sourced<number>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value && 'value' in value) return [value as Sourced<number>];
  return Object.values(value).flatMap(sourcedNumbers);
}

describe('every standard', () => {
  it('has its own file, named by its id, and stands in the index', () => {
    const files = readdirSync(FOLDER).filter((name) => /^vn-\d{4}\.ts$/.test(name));
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(STANDARDS.map((s) => s.id));
  });
  it('starts the day after the one before ends: no overlap, no gap', () => {
    const nextDay: Record<string, string> = { '2021-12-31': '2022-01-01', '2026-12-31': '2027-01-01' };
    const starts = STANDARDS.slice(1).map((standard) => standard.from);
    expect(STANDARDS.slice(0, -1).map((standard) => nextDay[standard.to])).toEqual(starts);
  });

  describe.each(STANDARDS.map((standard) => [standard.id, standard] as const))('%s', (_id, standard) => {
    it('runs from a day to a later day', () => {
      expect(standard.from).toMatch(DAY);
      expect(standard.to).toMatch(DAY);
      expect(standard.from < standard.to).toBe(true);
    });
    it('gives decree, article and certainty for each of its numbers', () => {
      const numbers = sourcedNumbers(standard);
      expect(numbers.length).toBeGreaterThanOrEqual(3);
      for (const { value, source, confidence } of numbers) {
        expect(Number.isInteger(value) && value > 0).toBe(true);
        expect(source.decree).toMatch(/^(NĐ|QĐ|TT) \d+\/\d{4}\//);
        expect(source.article).not.toBe('');
        expect(['high', 'medium', 'low']).toContain(confidence);
      }
    });
    it('cites its decree for each class', () => {
      for (const cited of Object.values(standard.classSource)) expect(cited).toContain(standard.decree);
    });
    it('has texts in both languages', () => {
      for (const { vi, en } of [standard.title, standard.short, ...standard.indicators.map((i) => i.name)]) {
        expect(vi.trim()).not.toBe('');
        expect(en.trim()).not.toBe('');
      }
    });
    it('names each indicator once, each on its own column of the register', () => {
      const keys = standard.indicators.map((indicator) => indicator.key);
      expect(new Set(keys).size).toBe(keys.length);
      const fields = standard.indicators.flatMap((indicator) => indicator.field ?? []);
      expect(new Set(fields).size).toBe(fields.length);
      const known: readonly string[] = FIELDS.map((field) => field.id);
      for (const field of fields) expect(known).toContain(field);
    });
    it('asks for no more deprivations than it has indicators', () => {
      expect(standard.deprivationCut.value).toBeLessThanOrEqual(standard.indicators.length);
    });
    it('has a higher line in towns, and every further line above the income line', () => {
      const { incomeLine, minimumLine, averageLine } = standard;
      for (const lines of [incomeLine, minimumLine, averageLine]) {
        if (lines) expect(lines.urban.value).toBeGreaterThan(lines.rural.value);
      }
      for (const further of [minimumLine, averageLine]) {
        if (!further) continue;
        expect(further.rural.value).toBeGreaterThan(incomeLine.rural.value);
        expect(further.urban.value).toBeGreaterThan(incomeLine.urban.value);
      }
    });
  });
});
