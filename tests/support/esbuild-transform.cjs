// Jest transform: TypeScript to CommonJS through esbuild; types are checked by `npm run types`.
const { transformSync } = require('esbuild');
module.exports = {
  process(source, file) {
    const { code, map } = transformSync(source, {
      loader: file.endsWith('.tsx') ? 'tsx' : 'ts',
      format: 'cjs',
      // Beside the code, read when a test fails: within it every test file would read them of every module.
      sourcemap: 'external',
      sourcesContent: false,
      target: 'node20',
      sourcefile: file,
      supported: { 'dynamic-import': true },
    });
    return { code, map };
  },
};
