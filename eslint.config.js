const tsPlugin = require('@typescript-eslint/eslint-plugin');
const tsParser = require('@typescript-eslint/parser');
const a11y = require('eslint-plugin-jsx-a11y');
const hooks = require('eslint-plugin-react-hooks');

/** What each room under src may import of the others. The table in the README explains why. */
const ROOMS = {
  model: [],
  expressions: ['model'],
  config: ['model', 'expressions'],
  client: ['model', 'expressions'],
  rows: ['model', 'expressions'],
  data: ['model', 'client', 'rows', 'expressions'],
  cells: ['model'],
  ui: ['model'],
  views: ['model', 'cells', 'ui', 'expressions', 'rows'],
  presets: ['model', 'config'],
  pages: ['presets', 'model', 'expressions', 'config', 'client', 'rows', 'data', 'cells', 'ui', 'views'],
  root: ['model'],
};
/** Rooms that know no React. */
const PURE = ['model', 'expressions', 'config', 'presets', 'client', 'rows'];

// The portal shares react-router-dom only; importing react-router loses the whole plugin there.
const FETCH = { name: 'fetch', message: "Use the portal's fetchApi: it carries the session." };
const INTL = { name: 'Intl', message: 'Use src/cells/intl: it knows the locale and the time zone that the operator configured.' };
const ROUTER = { name: 'react-router', message: 'Import from react-router-dom: the portal shares no other.' };

function roomRules(room) {
  const closed = Object.keys(ROOMS).filter(other => other !== room && !ROOMS[room].includes(other));
  const message = `src/${room} may import only: ${ROOMS[room].join(', ') || 'nothing'}.`;
  // Views say with viewKit what app-config may say of them; reading it is the room's own business.
  const kit = room === 'views' ? ['**/config/*', '!**/config/viewKit'] : [];
  const groups = [{ group: [...closed.filter(other => kit.length === 0 || other !== 'config').flatMap(other => [`**/${other}`, `**/${other}/**`]), ...kit], message }];
  if (PURE.includes(room)) groups.push({ group: ['react', 'react-dom', 'react-router-dom', '@mui/*', '@tanstack/*', '@backstage/core-*'], message: `src/${room} knows no React.` });
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}', '**/testing.{ts,tsx}'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [ROUTER], patterns: groups }] },
  };
}

module.exports = [
  { ignores: ['node_modules/**', '**/node_modules/**', '**/dist/**', '**/dist-*/**', '**/.cache/**', 'coverage/**'] },
  {
    files: ['src/**/*.{ts,tsx}', 'dev/**/*.{ts,tsx}'],
    languageOptions: { parser: tsParser, parserOptions: { project: './tsconfig.json', tsconfigRootDir: __dirname } },
    plugins: { '@typescript-eslint': tsPlugin, 'jsx-a11y': a11y, 'react-hooks': hooks },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...tsPlugin.configs['recommended-type-checked'].rules,
      ...a11y.configs.recommended.rules,
      ...hooks.configs.recommended.rules,
      // Scrollable regions have to be reachable by keyboard (WCAG 2.1.1).
      'jsx-a11y/no-noninteractive-tabindex': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-globals': ['error', FETCH, INTL],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['dev/**/*.{ts,tsx}'], rules: { 'no-restricted-globals': 'off', '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/require-await': 'off' } },
  // The one file whose business the console is.
  { files: ['dev/testing/setup.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [ROUTER] }] },
  },
  { files: ['src/cells/{intl,numbers,times}.ts', 'src/model/wallClock.ts', 'src/config/schema/region.ts', 'src/**/*.test.{ts,tsx}'], rules: { 'no-restricted-globals': ['error', FETCH] } },
  ...Object.keys(ROOMS).map(roomRules),
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
];
