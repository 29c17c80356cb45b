import { statSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readHistory, writeHistory } from '../../../src/adapters/terminal/history.ts';
import { createTerminal } from '../../../src/adapters/terminal/terminal.ts';
import { operator } from '../../../src/cli/caller.ts';
import { lines } from '../../../src/cli/subcommands/lines.ts';
import { botOver } from '../../sample-bot.ts';
import { scratchFolder } from '../../store/scratch.ts';

describe('the terminal as a platform', () => {
  it('answers the lines of a pipe, and ends with it', async () => {
    const { bot } = await botOver([]);
    const input = Readable.from(['/help who\n', '\n/who Any']);
    const output = new PassThrough({ encoding: 'utf8' });
    const data = await scratchFolder();
    const caller = operator('UTC');
    const terminal = createTerminal({ input, output, lines: lines(input), caller, colour: false, data });
    await terminal.start(bot);
    await terminal.ended;
    await terminal.post('terminal', await bot.answer({ command: 'help', args: {} }, caller), { key: 'k' });
    await terminal.stop();
    const shown = String(output.read());
    expect(shown).toMatch(/^\/who <name> \[since\]\n/u);
    expect(shown).toContain('No document here names “Any”');
    expect(shown).toMatch(/\nCommands\n/u);
  });
});

describe('the history of questions', () => {
  it('is kept for its owner alone, and missing where it cannot be', async () => {
    const file = join(await scratchFolder(), 'history.txt');
    expect(readHistory(file)).toEqual([]);
    writeHistory(file, ['/who Ana', '/help']);
    expect(readHistory(file)).toEqual(['/who Ana', '/help']);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(() => writeHistory('/nowhere/at/all', ['x'])).not.toThrow();
  });
});
