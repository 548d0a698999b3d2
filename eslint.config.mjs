// Style rules, and the dependency rules of docs/design.md. tests/contract/dependency-rules.test.ts feeds each of
// them a line that breaks it, so a rule that stopped working fails the build.
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Folders of the core from the bottom up; a folder sees those of lower rank. Rules may use indicators (classify). */
const CORE_RANKS = {
  register: 1,
  standards: 2,
  indicators: 3,
  rules: 4,
  targets: 4,
  waivers: 5,
  fixes: 5,
  forms: 5,
  history: 5,
  forecast: 5,
  reports: 6,
  job: 7,
};

/** The only files of the shell that may call SpreadsheetApp: the rest stays testable without a spreadsheet. */
const SHEET_FILES = ['workbook', 'write-*', 'replace-sheets', 'probes/*'];
const INTERFACE_FILES = ['menu', 'panel'];

/** A path into one of the folders, seen from a file beside or below it. */
const outside = (...folders) => `^\\.{1,2}/(?:\\.\\./)*(?:${folders.join('|')})(?:/|$)`;
/** Packages weighed for what ships: small, kept. */
const packages = (allowed) => ({
  regex: `^(?!(?:${allowed.join('|')})$)[^.]`,
  message: `What ships is our own code and ${allowed.join(', ')}: no other package, no Node.`,
});
const PACKAGES = packages(['fastest-levenshtein']);
/** The panel is drawn by these. */
const PANEL_PACKAGES = packages(['preact', 'preact/hooks', '@preact/signals']);
/** Small pure files of the core that the panel shares: the form of texts, numbers, masking, folding, required fields. */
const SHARED_WITH_PANEL = [
  'messages/catalogue',
  'arithmetic/format',
  'arithmetic/percent',
  'text/id-numbers',
  'text/unicode',
  'register/required-fields',
  'rules/shown-code',
];

/** Text a person reads stands in the panel's words, or it would be of one language. */
const LETTERS = '/\\p{L}/u';
const WORDS_ONLY = [
  {
    selector: `JSXText[value=${LETTERS}]`,
    message: 'Words stand in src/ui/panel/words.',
  },
  {
    selector: `JSXElement > JSXExpressionContainer > :matches(Literal[value=${LETTERS}], TemplateLiteral:has(TemplateElement[value.raw=${LETTERS}]))`,
    message: 'Words stand in src/ui/panel/words.',
  },
  {
    selector: `JSXAttribute[name.name=/^(?:title|alt|placeholder|label|submit|summary|hint|words|aria-label|aria-valuetext|aria-roledescription)$/] > :matches(Literal[value=${LETTERS}], JSXExpressionContainer > Literal[value=${LETTERS}])`,
    message: 'Words stand in src/ui/panel/words.',
  },
  {
    selector: `CallExpression[callee.name=/^(?:tell|tellError|ask)$/] > :matches(Literal[value=${LETTERS}], TemplateLiteral:has(TemplateElement[value.raw=${LETTERS}])).arguments:first-child`,
    message: 'Words stand in src/ui/panel/words.',
  },
];
const OUT_OF_CORE = {
  regex: outside('addin', 'ui', 'globals', 'sql', 'runner', 'bigquery', 'tests', 'bench', 'scripts'),
  message: 'The core knows nothing of the shell, the runner or the tests.',
};

/** The restricted imports of some files; a later block for the same files would replace, not add. */
const imports = (files, ...patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

/** Base files and messages see no folder above them; types may look up, since they vanish. */
const coreBase = imports(
  ['src/core/*.ts', 'src/core/messages/**/*.ts', 'src/core/{text,arithmetic}/**/*.ts'],
  PACKAGES,
  OUT_OF_CORE,
  {
    regex: outside(...Object.keys(CORE_RANKS)),
    allowTypeImports: true,
    message: 'The base of the core stands below every folder of it.',
  },
);
/** The door. */
const coreDoor = imports(['src/core/index.ts'], PACKAGES, OUT_OF_CORE);
const coreFolders = Object.entries(CORE_RANKS).map(([folder, rank]) => {
  const above = Object.keys(CORE_RANKS).filter((other) => other !== folder && CORE_RANKS[other] >= rank);
  const order = { regex: outside(...above), message: `src/core/${folder} may not use ${above.join(', ')}.` };
  return imports([`src/core/${folder}/**/*.ts`], PACKAGES, OUT_OF_CORE, ...(above.length ? [order] : []));
});

const banned = (names, message) => names.map((name) => ({ name, message }));

export default defineConfig(
  {
    ignores: [
      'node_modules',
      'dist',
      'bench/*/node_modules',
      'demo/node_modules',
      'demo/dist',
      'out',
      'coverage',
      'tests/fixtures',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      complexity: ['error', 12],
      'no-else-return': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: [
      'src/**/*.{ts,tsx}',
      'runner/**/*.ts',
      'bigquery/**/*.ts',
      'demo/**/*.{ts,mjs}',
      'bench/**/*.ts',
      'scripts/**/*.{ts,mjs}',
    ],
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
  // Tables of data and the vocabulary of types, not code: as long as what they list.
  {
    files: [
      'src/core/model.ts',
      'src/core/register/fields.ts',
      'src/core/messages/*.ts',
      'src/ui/panel/words/*.ts',
      'src/core/reports/formula-help.ts',
      // One line a menu item or formula: the script’s entry points stand in one file.
      'src/globals.ts',
    ],
    rules: { 'max-lines': 'off' },
  },

  /* ---------- src/core: pure ---------- */
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(['Date'], 'No clock in the core: dates come in as YYYY-MM-DD text.'),
        ...banned(['Intl'], 'ICU data differ between machines: format by own code.'),
        ...banned(['console'], 'The core reports by its results.'),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same register must give the same result.' },
        { property: 'localeCompare', message: 'ICU data differ between machines: compare by own code.' },
        { property: 'toLocaleString', message: 'ICU data differ between machines: format by own code.' },
      ],
    },
  },
  coreBase,
  ...coreFolders,
  coreDoor,

  /* ---------- the shell ---------- */
  imports(
    ['src/addin/**/*.ts'],
    PACKAGES,
    {
      regex: '(?:^|/)core/(?!index$)',
      message: 'The shell enters the core by its door, src/core/index.ts.',
    },
    {
      regex: outside('ui', 'globals', 'sql', 'runner', 'bigquery', 'tests', 'bench', 'scripts'),
      message: 'The shell stands above the core only.',
    },
  ),
  {
    files: ['src/addin/**/*.ts'],
    ignores: [...SHEET_FILES, ...INTERFACE_FILES].map((name) => `src/addin/${name}.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(
          ['SpreadsheetApp'],
          `Sheets are touched in ${SHEET_FILES.join(', ')} only, the interface in ${INTERFACE_FILES.join(', ')}.`,
        ),
      ],
    },
  },
  imports(
    ['src/ui/**/*.{ts,tsx}'],
    PANEL_PACKAGES,
    {
      regex: outside('globals', 'runner', 'tests', 'bench', 'scripts'),
      message: 'The panel knows the shell only.',
    },
    {
      regex: `^\\.{1,2}/(?:\\.\\./)*(?:addin/|core/(?!(?:${SHARED_WITH_PANEL.join('|')})$))`,
      allowTypeImports: true,
      message: `The panel takes types, and code only from ${SHARED_WITH_PANEL.join(', ')}: it reaches the rest through google.script.run.`,
    },
  ),
  { files: ['src/ui/panel/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...WORDS_ONLY] } },
  imports(['src/globals.ts'], {
    regex: '.',
    allowTypeImports: true,
    message: 'Top-level functions call the bundle GiamNgheo; they take types only.',
  }),
  {
    // Called by name from the sheet, so nothing in the file uses them.
    files: ['src/globals.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^(?:[a-z]\\w*|NGHEO_[A-Z_]*[A-Z])$' },
      ],
    },
  },

  /* ---------- the definitions as SQL ---------- */
  imports(['src/sql/**/*.ts'], PACKAGES, {
    regex: outside('addin', 'ui', 'globals', 'runner', 'bigquery', 'tests', 'bench', 'scripts'),
    message: 'The SQL is made from the core only.',
  }),

  {
    // Called by name from the menu of a project of its own.
    files: ['bigquery/apps-script/*.js'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^(?:onOpen|chayCauSql)$' }],
    },
  },

  /* ---------- tools and tests ---------- */
  imports(
    ['runner/**/*.ts'],
    {
      // The form of a text catalogue, the size of a text and the metadata keys are agreed between both sides, so they are written once.
      regex: '(?:^|/)src/(?!core/messages/catalogue$|core/reports/text-metrics$|addin/own-sheets$)',
      allowTypeImports: true,
      message: 'The runner runs the built bundle: it takes types from src, no code.',
    },
    {
      regex: outside('tests', 'bench', 'demo'),
      message: 'The runner stands without the tests and the demo.',
    },
  ),
  imports(['demo/**/*.ts'], {
    regex: '(?:^|/)src/(?=core|addin|ui|globals)',
    message: 'The demo runs the built bundle on the runner: it takes nothing from src.',
  }),
  { files: ['tests/**/*.ts', 'bench/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // Each `?.` of an assertion counts as a branch.
  { files: ['tests/**/*.ts'], rules: { complexity: 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['eslint.config.mjs'], rules: { 'no-restricted-exports': 'off' } },
);
