/** Says in one sentence what is missing, instead of failing every test with it; then builds the demo page, once for all. */
const { execFileSync } = require('node:child_process');
const { chromiumPath } = require('./chromium.ts');

module.exports = () => {
  try {
    chromiumPath();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  execFileSync(process.execPath, ['demo/run.mjs', '--build'], { stdio: ['ignore', 'ignore', 'inherit'] });
};
