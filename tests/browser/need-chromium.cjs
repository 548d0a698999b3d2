/** Says in one sentence what is missing, instead of failing every test with it. */
const { chromiumPath } = require('./chromium.ts');

module.exports = () => {
  try {
    chromiumPath();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
};
