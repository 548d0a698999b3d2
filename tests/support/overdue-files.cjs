// Jest reporter: a test file that never ends is named, with the seed that brings its property tests back.
const MINUTES = 5;

module.exports = class OverdueFiles {
  constructor() {
    this.timers = new Map();
  }

  onRunStart() {
    process.stderr.write(`Seed of the property tests: FC_SEED=${process.env.FC_SEED}\n`);
  }

  onTestFileStart({ path }) {
    const timer = setInterval(
      () => {
        process.stderr.write(`STILL RUNNING: ${path} (FC_SEED=${process.env.FC_SEED})\n`);
      },
      MINUTES * 60 * 1000,
    );
    timer.unref();
    this.timers.set(path, timer);
  }

  onTestFileResult({ path }) {
    clearInterval(this.timers.get(path));
  }
};
