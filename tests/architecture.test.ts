import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const files = [...sourceFiles('src'), ...sourceFiles('commands')];

/** What every room may use. */
const NOUNS = ['model', 'subscription', 'errors', 'mistakes', 'text'];

/** What every platform may use; none knows the engine or another platform. */
const ADAPTER = {
  values: [...NOUNS, 'answer', 'command', 'adapters', 'adapters/plain', 'setting'],
  types: ['bot', 'http', 'log', 'settings'],
};

/** Who may import whom; `types` are for `import type` only. A room not named here may import nothing. */
const ROOMS: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>
> = {
  model: { values: [] },
  subscription: { values: ['model'] },
  errors: { values: [] },
  mistakes: { values: ['model', 'errors'] },
  text: { values: [] },
  'package-root': { values: [] },
  setting: { values: [] },
  log: { values: [] },
  language: { values: [...NOUNS, 'package-root'] },
  dates: { values: [...NOUNS, 'language'] },
  ingest: { values: [...NOUNS, 'language', 'dates'], types: ['extract', 'search', 'store'] },
  extract: { values: [...NOUNS, 'language', 'dates', 'package-root'], types: ['ingest', 'search', 'store'] },
  search: { values: [...NOUNS, 'language', 'dates'], types: ['ingest', 'extract', 'store'] },
  store: { values: [...NOUNS, 'language', 'dates'], types: ['ingest', 'extract', 'search'] },
  corpus: { values: [...NOUNS, 'language', 'dates', 'ingest', 'extract', 'search', 'store'], types: ['log'] },
  answer: { values: NOUNS, types: ['corpus'] },
  command: { values: [...NOUNS, 'answer', 'dates'], types: ['corpus'] },
  'date-option': { values: [...NOUNS, 'command', 'dates'], types: ['corpus'] },
  invocation: { values: [...NOUNS, 'answer', 'command', 'language', 'dates'] },
  commands: {
    values: [...NOUNS, 'answer', 'command', 'date-option', 'invocation', 'dates'],
    types: ['corpus'],
  },
  'commands/index': { values: ['commands', 'command'] },
  access: { values: [...NOUNS, 'command'], types: ['corpus', 'store'] },
  bot: {
    values: [...NOUNS, 'access', 'answer', 'command', 'invocation', 'language', 'dates'],
    types: ['corpus', 'store', 'log'],
  },
  digest: { values: [...NOUNS, 'answer', 'command', 'dates'], types: ['bot', 'store', 'adapters'] },
  http: { values: ['errors'] },
  adapters: ADAPTER,
  'adapters/plain': ADAPTER,
  'adapters/terminal': ADAPTER,
  'adapters/slack': ADAPTER,
  'adapters/discord': ADAPTER,
  settings: { values: ['setting', 'package-root'] },
  config: { values: ['errors', 'setting', 'package-root', 'log', 'settings'] },
};

/** They know everyone: the composition root, and the subcommands that are run by it. */
const KNOW_ALL = ['main', 'cli'];

/** Packages that are imported below one place only. */
const PACKAGES: Readonly<Record<string, string>> = {
  '@slack/bolt': 'src/adapters/slack/',
  'discord.js': 'src/adapters/discord/',
  'better-sqlite3': 'src/store/',
  minisearch: 'src/search/',
  'chrono-node': 'src/dates/',
  commander: 'src/cli/',
  pino: 'src/log.ts',
};

const MOST_LINES = 250;

describe('the import table', () => {
  it('knows every room', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    const known = new Set([...Object.keys(ROOMS), ...KNOW_ALL]);
    expect([...rooms].filter((room) => !known.has(room))).toEqual([]);
  });

  it('is kept', () => {
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  it('has nobody import the composition root', () => {
    expect(files.filter(({ imports }) => imports.some(({ target }) => target === 'src/main.ts'))).toEqual([]);
  });

  it('keeps packages to their places', () => {
    const astray = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ own, target }) => !own && !path.startsWith(PACKAGES[target] ?? ''))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(astray).toEqual([]);
  });

  it('has no cycles, not even of types', () => {
    expect(cyclesIn(files)).toEqual([]);
  });
});

describe('source files', () => {
  it(`have at most ${MOST_LINES} lines`, () => {
    const long = files.filter(({ text }) => text.split('\n').length - 1 > MOST_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const other = files.filter(({ path }) => !/^(?:[a-z0-9-]+\/)+[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/u.test(path));
    expect(other.map(({ path }) => path)).toEqual([]);
  });

  it('have a default export in commands only, and there always', () => {
    const astray = files.filter(({ path, text }) => {
      const isCommand = path.startsWith('commands/') && path !== 'commands/index.ts';
      return /^export default /mu.test(text) !== isCommand;
    });
    expect(astray.map(({ path }) => path)).toEqual([]);
  });

  it('import our own files with their ending', () => {
    const astray = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ own, target }) => own && !target.endsWith('.ts'))
        .map(({ target }) => `${path}: ${target}`),
    );
    expect(astray).toEqual([]);
  });
});

/** The part of the house that a file belongs to: a folder of `src`, a file beside them, a platform's folder. */
function roomOf(path: string): string {
  if (path === 'commands/index.ts') return 'commands/index';
  if (path.startsWith('commands/')) return 'commands';
  if (path.endsWith('/settings.ts') && path.startsWith('src/adapters/')) return 'settings';
  const [first = '', second = '', third] = path
    .replace(/^src\//u, '')
    .replace(/\.ts$/u, '')
    .split('/');
  if (first === 'adapters') return third === undefined ? 'adapters' : `adapters/${second}`;
  return first;
}

function forbiddenImports({ path, imports }: SourceFile): readonly string[] {
  const room = roomOf(path);
  if (KNOW_ALL.includes(room)) return [];
  const { values = [], types = [] } = ROOMS[room] ?? {};
  return imports
    .filter(({ own, target, typeOnly }) => {
      const other = roomOf(target);
      return own && other !== room && !values.includes(other) && !(typeOnly && types.includes(other));
    })
    .map(({ target, typeOnly }) => `${path} imports ${typeOnly ? 'types of ' : ''}${target}`);
}

function cyclesIn(all: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) cycles.push([...above.slice(above.indexOf(path)), path].join(' → '));
    if (done.has(path) || above.includes(path)) return;
    for (const { own, target } of byPath.get(path)?.imports ?? []) if (own) visit(target, [...above, path]);
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return cycles;
}
