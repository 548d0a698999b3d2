import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeIndicators, indicatorInput, INDICATORS } from '../../src/core/indicators/index';
import { reasonTexts } from '../../src/core/messages/indicators';
import { STANDARDS } from '../../src/core/standards/index';
import { household, record, registerOf } from '../support/indicator-records';

const FOLDER = join(__dirname, '../../src/core/indicators');
const sources = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

describe('every indicator family', () => {
  it('stands in the index', () => {
    const families = sources.filter(({ text }) => /^export const \w+: IndicatorFamily =/m.test(text));
    const index = sources.find(({ name }) => name === 'index.ts')!.text;
    expect(families).toHaveLength(INDICATORS.length);
    for (const { name } of families) expect(index).toContain(`'./${name.replace('.ts', '')}'`);
  });
  it.each(STANDARDS.map((standard) => [standard.id, standard] as const))(
    'names its figures by %s',
    (_, standard) => {
      const ids = INDICATORS.flatMap((family) => family.ids(standard));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9_]*(-[a-z0-9_]+)*$/);
    },
  );
  it('gives exactly the figures it names, each group once, each with sheet, standard and unit', () => {
    const deprivations = Array.from({ length: 12 }, () => true);
    const main = record({ recordedClass: 'poor', hamlet: 'Thôn 1', deprivations });
    for (const standard of STANDARDS) {
      const figures = computeIndicators(
        indicatorInput(registerOf([household(main)]), standard, '2024-12-31'),
      );
      const named = INDICATORS.flatMap((family) => family.ids(standard));
      expect(new Set(figures.map(({ id }) => id))).toEqual(new Set(named));
      const keys = figures.map(({ id, group }) => `${id} ${group.by} ${group.name ?? ''}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const figure of figures) {
        expect(figure.source).toBe('Hộ');
        expect(figure.standard).toBe(standard.id);
        expect(['percent', 'households', 'persons', 'points']).toContain(figure.unit);
      }
    }
  });
});

describe('every reason of a class', () => {
  it('has words in the catalogue', () => {
    const inCode = sources
      .filter(({ name }) => /^class-by|^classify/.test(name))
      .flatMap(
        ({ text }) => text.match(/'(?:income|points|deprived|b1|b2|ways|no|class)[-.][a-z0-9-]+'/g) ?? [],
      );
    const codes = new Set(inCode.map((code) => code.slice(1, -1)));
    expect(codes.size).toBeGreaterThan(15);
    for (const code of codes) expect(Object.keys(reasonTexts.vi)).toContain(code);
  });
});
