/** `read-plan FILE.txt` through the built bundle. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runArguments } from '../support/run-cli';

const PLANS = resolve(__dirname, '../fixtures/plans');
const folder = mkdtempSync(join(tmpdir(), 'giam-ngheo-plan-text-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Report {
  targets: Record<string, unknown>[];
  unrecognised: unknown[];
}

describe('read-plan --json -', () => {
  const run = runArguments('read-plan', join(PLANS, 'pho-minh-2024.txt'), '--json', '-');
  const { targets } = JSON.parse(run.stdout) as Report;

  it('prints the 12 targets of the plan and nothing else', () => {
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(targets).toHaveLength(12);
    expect(targets[0]).toMatchObject({
      kind: 'reduce-rate',
      value: 1.11,
      count: 16,
      unit: 'điểm %',
      decimals: 2,
      group: 'poor',
      denominator: null,
      needOnly: false,
      sure: true,
    });
  });

  it('each with the place of its sentence in the file', () => {
    const text = readFileSync(join(PLANS, 'pho-minh-2024.txt'), 'utf8');
    for (const { sentence, start, end } of targets) {
      expect(text.slice(Number(start), Number(end)).replace(/\s+/g, ' ')).toBe(sentence);
    }
  });
});

describe('read-plan without --json', () => {
  it('tells the targets in words, in either language', () => {
    const path = file('ngan.txt', '\ufeffMục tiêu cụ thể:\r\n- Giảm 20% số hộ nghèo hiện có.\r\n');
    const vi = runArguments('read-plan', path);
    expect(vi.stdout).toContain('Giảm một phần số hộ nghèo: 20 % · Đối tượng: hộ nghèo');
    expect(vi.stdout).toContain('Tìm thấy 1 chỉ tiêu, trong đó 1 cần xem lại.');
    expect(runArguments('read-plan', path, '--lang', 'en').stdout).toContain(
      '1 target found, 1 to be looked at.',
    );
  });

  it('a text without targets is no failure', () => {
    const run = runArguments('read-plan', file('van-xuoi.txt', 'Công tác giảm nghèo được quan tâm.'));
    expect([run.exitCode, run.stdout.trim()]).toEqual([0, 'Không tìm thấy chỉ tiêu nào trong văn bản.']);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['an empty file', file('rong.txt', ''), /trống/],
    ['punctuation alone', file('cham.txt', '...\n---'), /Chưa có văn bản/],
  ])('%s: one sentence, exit code 2, nothing written', (_, path, words) => {
    const before = readdirSync(folder);
    const run = runArguments('read-plan', path, '--json', join(folder, 'out.json'));
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(words);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(before);
  });
});
