// esbuild plugin: the add-in's shell with a counter at each statement and branch, for `npm run coverage`. The core is
// counted by jest itself where the tests call it directly; the shell only ever runs inside the built bundle.
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { createInstrumenter } from 'istanbul-lib-instrument';

export const countedShell = {
  name: 'counted-shell',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]addin[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code, map } = await transform(source, {
        loader: 'ts',
        format: 'esm',
        sourcemap: true,
        target: 'es2019',
        sourcefile: path,
      });
      const instrumenter = createInstrumenter({ esModules: true, compact: false, autoWrap: false });
      return { contents: instrumenter.instrumentSync(code, path, JSON.parse(map)), loader: 'js' };
    });
  },
};
