const transform = {
  '^.+\\.(t|j)sx?$|^.+\\.mjs$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } },
  ],
};
// Published as modules of ECMAScript only, which jest does not run as they are.
const MODULES = ['@backstage', '@jmespath-community', 'url-template', 'react-json-view-lite', 'until-async', 'rettime', '@open-draft', '@mswjs', 'msw', '@bundled-es-modules'];
const modulePathIgnorePatterns = ['<rootDir>/dist-dynamic', '<rootDir>/dev/.cache', '<rootDir>/dist', '<rootDir>/dev/hello-backend/dist'];
const transformIgnorePatterns = [`/node_modules/(?!(${MODULES.join('|')})/)`];

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'jest-fixed-jsdom',
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}', '<rootDir>/dev/scripts/**/*.test.ts', '<rootDir>/dev/lib/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/dev/testing/setup.ts'],
      transform,
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
  testTimeout: 20_000,
};
