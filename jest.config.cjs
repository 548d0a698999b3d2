/** One project: everything under tests/. The end-to-end tests run the built bundle, so `npm test` builds first. */
process.env.FC_SEED ??= String(Date.now() % 2 ** 31);

module.exports = {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '^.+\\.tsx?$': '<rootDir>/tests/support/esbuild-transform.cjs' },
  extensionsToTreatAsEsm: [],
  testEnvironment: 'node',
  testTimeout: 120000,
  globalSetup: '<rootDir>/tests/support/bundle-runner.cjs',
  setupFiles: ['<rootDir>/tests/support/property-seed.ts'],
  reporters: ['default', '<rootDir>/tests/support/overdue-files.cjs'],
  // Jest leaves one of two processors idle by itself; the end-to-end tests wait for processes of their own.
  maxWorkers: 2,
};
