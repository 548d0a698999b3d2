// Jest transform: TypeScript to CommonJS through esbuild; types are checked by `npm run types`.
const { transformSync } = require('esbuild');
module.exports = {
  process(source, file) {
    const { code } = transformSync(source, {
      loader: file.endsWith('.tsx') ? 'tsx' : 'ts',
      format: 'cjs',
      sourcemap: 'inline',
      target: 'node20',
      sourcefile: file,
      supported: { 'dynamic-import': true },
    });
    return { code };
  },
};
