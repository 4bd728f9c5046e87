import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The arrows of docs/architecture.md: editor, terminal → storage → engine → story. A folder may import only what stands to its right.
const door = String.raw`^(\.\.?/)+(extension|cli)\.js$`;
const from = (...folders) => String.raw`^(\.\.?/)+(.*/)?(${folders.join('|')})/`;
const barred = (regex, message) => ({ regex, message });

/** @param {string[]} files @param {{ regex: string, message: string }[]} patterns */
function arrow(files, patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: [barred(door, 'Nothing imports a door.'), ...patterns] }] } };
}

const noEditor = barred('^vscode$', 'Only src/editor and src/engine/vscode-lm may know VS Code.');

const ownViews = barred(String.raw`^(\.\.?/)+webview/(?!\w+/protocol\.js$)`, 'Only the messages of a view are shared.');

const pure = [
  barred(from('engine', 'storage', 'editor', 'terminal'), 'The story imports nothing of the other rooms.'),
  barred(
    String.raw`^(?!\.)(?!(zod|yaml|jsonrepair|approx-string-match|simple-statistics)(/|$))`,
    'The story is pure: no vscode, no network, no disk, no Node API.',
  ),
];

/** The layers of the finder of contradictions, each built on those before. */
const layers = ['lexicon', 'grammar', 'extract', 'read', 'cast', 'compare'];

const arrows = [
  arrow(['src/story/**'], pure),
  ...layers.map((layer, at) =>
    arrow(
      [`src/story/continuity/${layer}/**`],
      [
        ...pure,
        ...layers.slice(at + 1).map((above) => barred(String.raw`^\.\./${above}/`, `${layer} is built before ${above}.`)),
        barred(String.raw`^\.\./(document|canon|index)\.js$`, 'What stands above the layers is not imported by them.'),
      ],
    ),
  ),
  arrow(['src/engine/**'], [barred(from('storage', 'editor', 'terminal'), 'The engine imports the story alone.'), noEditor]),
  arrow(['src/engine/vscode-lm/**'], [barred(from('storage', 'editor', 'terminal'), 'The engine imports the story alone.')]),
  arrow(['src/storage/**'], [barred(from('editor', 'terminal'), 'Storage imports engine and story alone.'), noEditor]),
  arrow(['src/terminal/**'], [barred(from('editor'), 'The terminal does not import the editor.'), noEditor]),
  arrow(['src/editor/**'], [barred(from('terminal'), 'The editor does not import the terminal.'), ownViews]),
  arrow(
    ['webview/**'],
    [
      barred(from('src', 'story', 'engine', 'storage', 'editor', 'terminal'), 'A view shares only its messages, which stand beside it.'),
      noEditor,
    ],
  ),
];

const impure = ['process', 'Buffer', 'fetch', 'require', 'setImmediate', 'WebSocket', 'XMLHttpRequest', 'window', 'document'];

export default defineConfig(
  { ignores: ['dist/', 'out/', '.tools/', '.vscode-test/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'scripts/code-server/stand-ins/*.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreUsingDeclarations: true }],
      // an endless loop with a way out in its middle reads better than a flag
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      complexity: ['error', 15],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'prefer-const': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
    },
  },
  ...arrows,
  {
    files: ['src/story/**'],
    rules: { 'no-restricted-globals': ['error', ...impure.map((name) => ({ name, message: 'The story is pure.' }))] },
  },
  {
    files: ['test/**'],
    rules: {
      // the body of a describe() is a list, not a function
      'max-lines-per-function': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  { files: ['test/bench/**', 'test/editor/index.ts', 'scripts/**'], rules: { 'no-console': 'off' } },
  {
    // Plain JavaScript with types in JSDoc, which `npm run typecheck` checks by scripts/tsconfig.json.
    files: ['scripts/**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', URL: 'readonly' },
    },
    // a type in a comment before a declaration is checked, but not seen by the second rule
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['scripts/code-server/stand-ins/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', require: 'readonly', exports: 'readonly', setInterval: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['eslint.config.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
);
