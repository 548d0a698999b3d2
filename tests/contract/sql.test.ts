/** The generated SQL: fresh, readable, made from the data of the standards; and nothing of it in what is pushed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vn2022 } from '../../src/core/standards/vn-2022';
import { sqlFiles } from '../../src/sql/index';
import { built, ROOT } from '../support/built';

const FILES = sqlFiles();
const QUERIES = Object.entries(FILES).filter(([file]) => file.endsWith('.sql'));
/** Reserved by GoogleSQL (lexical structure, reserved keywords) and likely as names of columns here. */
const RESERVED =
  /\bAS (?:all|any|at|by|current|default|end|escape|exists|for|from|full|group|hash|if|in|new|no|of|on|over|range|rows|select|set|some|then|to|union|using|when|where|with|within)\b/i;

describe('docs/sql', () => {
  it('is what the source says now, and nothing else lies there', () => {
    const folder = join(ROOT, 'docs', 'sql');
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.'),
    );
    expect(found.sort()).toEqual(Object.keys(FILES).sort());
    for (const [name, text] of Object.entries(FILES))
      expect([name, readFileSync(join(folder, name), 'utf8')]).toEqual([name, text]);
  });

  it.each(QUERIES)('%s names no column by a reserved word', (_, sql) => {
    expect(RESERVED.exec(sql)).toBeNull();
  });

  it('cites decree and article beside the numbers of the law', () => {
    const sql = FILES['vn-2022/classes.sql'] ?? '';
    expect(sql).toMatch(/-- 1500000: .*Điều 3, NĐ 07\/2021\/NĐ-CP\n\s*WHEN income > 1500000/);
    expect(sql).toMatch(/-- B1 175: .*TT 07\/2021\/TT-BLĐTBXH\n\s*WHEN b1 > 175/);
  });
});

it('follows the data: another line, cut and B1 of a standard make another query', () => {
  const number = (value: number) => ({ ...vn2022.deprivationCut, value });
  const changed = {
    ...vn2022,
    incomeLine: { rural: number(1_234_567), urban: number(7_654_321) },
    deprivationCut: number(5),
    points: { ...vn2022.points, b1Line: { rural: number(111), urban: number(222) }, b2Cut: number(50) },
  };
  const files = sqlFiles('households', [changed]);
  const classes = files['vn-2022/classes.sql'] ?? '';
  for (const each of [
    'income > 1234567',
    'income > 7654321',
    'deprived_from >= 5',
    'b1 > 111',
    'b1 > 222',
    'b2 >= 50',
  ])
    expect(classes).toContain(each);
  expect(files['vn-2022/multidimensional.sql']).toContain('points >= 5');
});

it('tells nothing of an area whose line a province raised without points', () => {
  const points = { ...vn2022.points, belowLine: { rural: true } };
  expect(sqlFiles('t', [{ ...vn2022, points }])['vn-2022/classes.sql']).toContain('WHEN b1 > 140 THEN NULL');
});

describe('what is pushed to Apps Script', () => {
  it('has nothing of the SQL', () => {
    for (const name of ['Code.js', 'Viec.html'] as const)
      for (const word of ['BigQuery', 'SAFE_DIVIDE', 'giam_ngheo.households'])
        expect(built(name)).not.toContain(word);
  });

  it('leaves the optional project out, whose scopes are its own', () => {
    expect(readdirSync(join(ROOT, 'dist')).sort()).toEqual(
      expect.not.arrayContaining(['BigQuery.js', 'apps-script']),
    );
    expect(existsSync(join(ROOT, 'dist', 'bigquery'))).toBe(false);
    const optional = JSON.parse(readFileSync(join(ROOT, 'bigquery/apps-script/appsscript.json'), 'utf8')) as {
      oauthScopes: string[];
      exceptionLogging: string;
    };
    expect(optional.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/bigquery',
    ]);
    expect(optional.exceptionLogging).toBe('NONE');
    expect(built('appsscript.json')).not.toContain('bigquery');
  });
});
