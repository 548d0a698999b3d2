/** Every kind and source of target is registered, named as its file, and has its words. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TARGET_WORDS } from '../../src/core/messages/target-words';
import { TARGET_KINDS } from '../../src/core/targets/kinds';
import { classesOf, inferSource } from '../../src/core/targets/read/infer-source';
import { TARGET_SOURCES } from '../../src/core/targets/sources';
import { TEMPLATE_TARGETS } from '../../src/core/targets/template';

const folder = join(__dirname, '../../src/core/targets/kinds');
const files = readdirSync(folder)
  .map((name) => basename(name, '.ts'))
  .filter((name) => name !== 'index' && name !== 'kind');

describe('kinds of target', () => {
  it('are registered, each under the name of its file', () => {
    expect(Object.keys(TARGET_KINDS).sort()).toEqual(files.sort());
    for (const [id, kind] of Object.entries(TARGET_KINDS)) expect(kind.id).toBe(id);
  });

  it.each(Object.values(TARGET_KINDS).map((kind) => [kind.id, kind] as const))(
    '%s gives no verdict, and says so, when nothing is known',
    (_, kind) => {
      const plan = {
        value: 5,
        max: null,
        decimals: 0,
        count: null,
        form: 'by',
        strict: false,
        flow: false,
      } as const;
      const input = { plan, baseline: null, actual: null, elapsed: 1 };
      const verdict = kind.evaluate(input);
      expect(verdict).toEqual({
        value: null,
        achievement: null,
        achievementPoints: null,
        met: null,
        metPoints: null,
        gap: null,
        status: 'no-data',
      });
      const words = { lead: 'Thực hiện', unit: 'hộ', counted: 'hộ nghèo' };
      expect(kind.sentence(input, verdict, words, 'vi')).toMatch(/^Chưa có số liệu/);
      expect(kind.sentence(input, verdict, words, 'en')).toMatch(/^No data yet/);
    },
  );
});

describe('sources of results', () => {
  it('are registered under their ids', () => {
    for (const [id, source] of Object.entries(TARGET_SOURCES)) expect(source.id).toBe(id);
  });

  it.each(Object.keys(TARGET_SOURCES))('%s has its words in both languages', (id) => {
    for (const texts of [TARGET_WORDS.vi, TARGET_WORDS.en]) {
      const words = texts as Readonly<Record<string, string>>;
      expect(words[`${id}.unit`]).toMatch(/\S/);
      expect(words[`${id}.counted`]).toMatch(/\S/);
    }
  });
});

describe('the built-in targets', () => {
  interface SharedTarget {
    readonly id: string;
    readonly pp?: number;
    readonly pp_decimals?: number;
    readonly count?: number;
    readonly value?: number;
    readonly unit?: string;
  }
  const shared = JSON.parse(
    readFileSync(join(__dirname, '../fixtures/targets/plan-targets.json'), 'utf8'),
  ) as { targets: SharedTarget[] };

  it('are those of the plan, with its numbers and decimals', () => {
    expect(
      TEMPLATE_TARGETS.map(({ id, value, count, decimals }) => ({ id, value, count, decimals })),
    ).toEqual(
      shared.targets.map(({ id, pp, pp_decimals, count, value }) => ({
        id,
        value: pp ?? value ?? null,
        count: count ?? null,
        decimals: pp_decimals ?? 0,
      })),
    );
  });

  it('have the source that their own wording asks for', () => {
    for (const { id, text, kind, source } of TEMPLATE_TARGETS) {
      expect([id, inferSource(text, kind)]).toEqual([id, source]);
    }
    const e1 = TEMPLATE_TARGETS.find(({ id }) => id === 'e1');
    expect(classesOf(e1?.text ?? '')).toEqual(['poor', 'nearPoor', 'escaped']);
  });
});
