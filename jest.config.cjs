module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/test/esbuild-transform.cjs' },
  globalSetup: '<rootDir>/test/helpers/global-setup.ts',
  setupFiles: ['<rootDir>/test/helpers/quiet-univer.ts'],
  moduleNameMapper: { '^@univerjs/': '<rootDir>/.cache/univer.cjs' },
  reporters: ['default', '<rootDir>/test/counts-reporter.cjs'],
  testTimeout: 30_000,
};
