/** The built add-in as the contract tests look at it. `npm test` builds before it tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import type { Comment, FunctionDeclaration, Program } from 'acorn';

export const ROOT = join(__dirname, '..', '..');
/** `npm run coverage` lets the tests run a bundle with counters. */
const DIST = process.env.BUNDLE_DIR ?? join(ROOT, 'dist');

type DistFile = 'Code.js' | 'Viec.html' | 'Sidebar.html' | 'VanBan.html' | 'appsscript.json';

const texts = new Map<DistFile, string>();
/** Text of one of the files that go into the Apps Script project. */
export function built(name: DistFile): string {
  const text = texts.get(name) ?? readFileSync(join(DIST, name), 'utf8');
  texts.set(name, text);
  return text;
}

interface Parsed {
  readonly program: Program;
  readonly comments: readonly Comment[];
}

/** Code.js as the push-time parser of Apps Script takes it: a script, ES2019 at most. */
export function parseCode(code: string): Parsed {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
  return { program, comments };
}

export interface TopLevelFunction {
  readonly name: string;
  readonly params: readonly string[];
  /** Text of the JSDoc whose end touches the declaration, else null. */
  readonly doc: string | null;
}

/** The top-level function declarations, in order, each with the JSDoc directly above it. */
export function topLevelFunctions(code: string): TopLevelFunction[] {
  const { program, comments } = parseCode(code);
  return program.body
    .filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration')
    .map((node) => {
      const doc = comments.find(
        (comment) =>
          comment.type === 'Block' &&
          comment.value.startsWith('*') &&
          comment.end <= node.start &&
          /^\s*$/.test(code.slice(comment.end, node.start)),
      );
      return {
        name: node.id.name,
        params: node.params.map((param) => (param.type === 'Identifier' ? param.name : param.type)),
        doc: doc ? doc.value : null,
      };
    });
}
