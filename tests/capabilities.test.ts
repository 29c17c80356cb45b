import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../src/package-root.ts';

const README = join(PACKAGE_ROOT, 'README.md');
const BEGIN = /<!-- capabilities:[^>]*-->\n/u;
const END = '<!-- /capabilities -->';

/** The tests of the suite that every platform passes; some need people who can write to the bot. */
const TESTS = /^ {4}(test|whereWritten)\(\s*'([^']+)'/gmu;

/** Tests that say nothing to a reader of the README. */
const INTERNAL = /nothing that was sent is refused|the process ends in time/u;

function table(): string {
  const suite = readFileSync(join(PACKAGE_ROOT, 'tests/contracts/adapter.ts'), 'utf8');
  const rows = [...suite.matchAll(TESTS)]
    .filter(([, , title = '']) => !INTERNAL.test(title))
    .map(([, how, title]) => `| ${title} | ✓ | ✓ | ${how === 'test' ? '✓' : '–'} |`);
  return ['| | Slack | Discord | Discord, `http` mode |', '|---|---|---|---|', ...rows, ''].join('\n');
}

test('the table of capabilities in the README is that of the suite', () => {
  const readme = readFileSync(README, 'utf8');
  const [head = ''] = BEGIN.exec(readme) ?? [];
  const start = readme.indexOf(head) + head.length;
  const end = readme.indexOf(END);
  expect(head).not.toBe('');
  if (process.env.UPDATE_README) writeFileSync(README, readme.slice(0, start) + table() + readme.slice(end));
  else expect(readme.slice(start, end)).toBe(table());
});
