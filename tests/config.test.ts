import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calledFrom } from '../src/config/called-from.ts';
import { readConfig, settingNames } from '../src/config.ts';
import { PACKAGE_ROOT } from '../src/package-root.ts';

describe('the configuration', () => {
  it('needs nothing: the sample corpus, data beside the caller, no server', () => {
    const config = readConfig({}, '/somewhere');
    expect(config.corpus).toEqual({
      folders: [join(PACKAGE_ROOT, 'data', 'corpus')],
      data: '/somewhere/data',
    });
    expect(config.access.file).toBeNull();
    expect(config.http.port).toBeNull();
    expect(config.log).toEqual({ level: null, queries: true });
  });

  it.each<[string, readonly string[]]>([
    ['', []],
    ['texts', ['/called/texts']],
    ['../a:/b:./c', ['/a', '/b', '/called/c']],
    ['a:a:./a', ['/called/a']],
    [' a :: ', ['/called/a']],
  ])('reads CORPUS=%j as folders', (value, folders) => {
    expect(readConfig({ CORPUS: value }, '/called').corpus.folders).toEqual(folders);
  });

  it('reads the other settings', () => {
    const environment = {
      FOOTNOTE_DATA: 'db',
      FOOTNOTE_ACCESS: 'who.json',
      PORT: '8080',
      FOOTNOTE_LOG_LEVEL: 'Warn',
      FOOTNOTE_LOG_QUERIES: 'off',
    };
    const { corpus, access, http, log } = readConfig(environment, '/called');
    expect(corpus.data).toBe('/called/db');
    expect(access.file).toBe('/called/who.json');
    expect(http.port).toBe(8080);
    expect(log).toEqual({ level: 'warn', queries: false });
  });

  it('tells all mistakes at once', () => {
    const environment = { PORT: 'eighty', FOOTNOTE_LOG_LEVEL: 'loud', FOOTNOTE_LOG_QUERIES: 'perhaps' };
    const read = () => readConfig(environment, '/called');
    expect(read).toThrow(
      /PORT: “eighty”.*\n.*FOOTNOTE_LOG_LEVEL: “loud”.*\n.*FOOTNOTE_LOG_QUERIES: “perhaps”/u,
    );
  });

  it('has every setting in .env.example, in the same order', () => {
    const example = readFileSync(join(PACKAGE_ROOT, '.env.example'), 'utf8');
    const names = [...example.matchAll(/^#?([A-Z][A-Z0-9_]+)=/gmu)].map(([, name]) => name);
    expect(names).toEqual(settingNames());
  });
});

describe('the folder where the command was called', () => {
  it.each<[string, Record<string, string>, string, string]>([
    ['npm start from elsewhere', { INIT_CWD: '/home', npm_lifecycle_event: 'start' }, PACKAGE_ROOT, '/home'],
    ['npm run footnote', { INIT_CWD: '/home', npm_lifecycle_event: 'footnote' }, PACKAGE_ROOT, '/home'],
    ['the program itself', {}, '/home', '/home'],
    [
      'the program inside another script',
      { INIT_CWD: '/other', npm_lifecycle_event: 'test' },
      PACKAGE_ROOT,
      PACKAGE_ROOT,
    ],
    [
      'another package that starts us',
      { INIT_CWD: '/other', npm_lifecycle_event: 'start' },
      '/home',
      '/home',
    ],
  ])('%s', (_, environment, folder, expected) => {
    expect(calledFrom(environment, folder)).toBe(expected);
  });
});
