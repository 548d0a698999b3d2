// The figures of a run. A mutant no test reaches counts as survived, one that never ends as killed (Stryker's score).
export const DETECTED = new Set(['Killed', 'Timeout']);

/** `src/core/rules/fields/x.ts` is of the family fields. */
const familyOf = (file) => file.split('/').slice(3, -1)[0] ?? 'shared';

function row(name, mutants) {
  const count = (status) => mutants.filter((one) => one.status === status).length;
  const killed = mutants.filter((one) => DETECTED.has(one.status)).length;
  const share = ((killed / mutants.length) * 100).toFixed(1);
  const cells = [
    share,
    mutants.length,
    count('Killed'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
  ];
  return `${cells.map((cell) => String(cell).padStart(9)).join('')}  ${name}`;
}

function table(groups) {
  return [...groups].map(([name, mutants]) => row(name, mutants)).join('\n');
}

function grouped(mutants, key) {
  const groups = new Map();
  for (const mutant of mutants) groups.set(key(mutant), [...(groups.get(key(mutant)) ?? []), mutant]);
  return groups;
}

const share = (mutants) => mutants.filter((one) => DETECTED.has(one.status)).length / mutants.length;

/** Per cent killed: in all, by family, by file (weakest first). */
export function report(mutants, folder, wording) {
  const heads = ['killed %', 'mutants', 'killed', 'timeout', 'survived', 'no test'];
  const files = [...grouped(mutants, ({ file }) => file.slice(folder.length + 1))];
  files.sort(([, a], [, b]) => share(a) - share(b));
  return [
    heads.map((head) => head.padStart(9)).join(''),
    row(`all of ${folder} (beside ${wording} mutants of wording, left out)`, mutants),
    table(grouped(mutants, ({ file }) => familyOf(file))),
    '',
    table(files),
    '',
  ].join('\n');
}

/** One line a survivor: where, which mutator, what stands there instead. */
export function survivors(mutants) {
  const lines = mutants
    .filter((one) => !DETECTED.has(one.status))
    .map(({ file, line, column, mutator, replacement, status, left }) => {
      const beyond = left > 0 ? ` (${left} tests beyond the budget)` : '';
      return `${file}:${line}:${column} ${mutator} ${status}${beyond}: ${replacement.replace(/\s+/g, ' ').slice(0, 120)}`;
    });
  return `${lines.join('\n')}\n`;
}
