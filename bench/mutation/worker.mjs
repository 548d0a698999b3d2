// The process that meets the mutants; the parent ends it when one never comes back.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPlanner } from './plan.mjs';
import { createSession } from './session.mjs';

process.once('message', async ({ root, work, tests, budget, ids }) => {
  const { sources, mutants } = JSON.parse(readFileSync(`${work}/instrumented.json`, 'utf8'));
  const session = createSession(root, sources, tests);
  const dryFile = `${work}/coverage.json`;
  if (!existsSync(dryFile)) writeFileSync(dryFile, JSON.stringify(await session.dryRun()));
  const planner = createPlanner(root, JSON.parse(readFileSync(dryFile, 'utf8')), mutants, budget);
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  process.send({ ready: true });

  for (const id of ids) {
    const mutant = byId.get(id);
    const { files, isStatic, left } = planner.planOf(mutant);
    process.send({ started: id });
    const none = { status: 'NoCoverage', by: null };
    const start = performance.now();
    const verdict =
      files.length + left === 0
        ? none
        : await session.runMutant(id, files, isStatic ? join(root, mutant.file) : null);
    const ms = Math.round(performance.now() - start);
    if (verdict.status === 'Killed') planner.learn(mutant, verdict.by.split(' › ')[0]);
    appendFileSync(`${work}/results.jsonl`, `${JSON.stringify({ key: mutant.key, ...verdict, left, ms })}\n`);
  }
  process.send({ done: true });
});
