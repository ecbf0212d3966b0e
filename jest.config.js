const transform = {
  '^.+\\.(t|j)sx?$|^.+\\.mjs$': [
    '@swc/jest',
    { inputSourceMap: false, jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } },
  ],
};
// Much of what a portal shares is published as modules of ECMAScript, which jest does not run as they are.
const modulePathIgnorePatterns = ['<rootDir>/dist-dynamic', '<rootDir>/dev/.cache', '<rootDir>/dist', '<rootDir>/dev/hello-backend/dist'];
const transformIgnorePatterns = ['/node_modules/(react|react-dom|lodash|typescript|jsdom|playwright-core|axe-core)/'];

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      displayName: 'unit',
      testEnvironment: '<rootDir>/dev/testing/environment.js',
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}', '<rootDir>/dev/scripts/**/*.test.ts', '<rootDir>/dev/lib/**/*.test.ts', '<rootDir>/dev/bench/**/*.test.ts', '<rootDir>/dev/soak/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/dev/testing/setup.ts'],
      transform,
      moduleNameMapper: { '\\.(svg|png|css)$': '<rootDir>/dev/testing/asset.js' },
      transformIgnorePatterns,
      modulePathIgnorePatterns,
    },
    {
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/dev/e2e/**/*.test.ts'],
      transform,
      transformIgnorePatterns,
      modulePathIgnorePatterns,
    },
  ],
  testTimeout: 60_000,
};
