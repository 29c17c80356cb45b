import { describe, expect, it } from 'vitest';
import help from '../../commands/help.ts';
import { COMMANDS } from '../../commands/index.ts';
import { operator } from '../../src/cli/caller.ts';
import type { CommandContext } from '../../src/command.ts';
import { UserError } from '../../src/errors.ts';

const context = { commands: COMMANDS, caller: operator('UTC') } as unknown as CommandContext;

async function linesOf(command: string | undefined): Promise<readonly string[]> {
  const answer = await help.run(command === undefined ? {} : { command }, context);
  expect(answer.outcome).toBe('notice');
  return [answer.title, ...answer.sections.flatMap(({ lines }) => lines.map(({ text }) => text))];
}

describe('/help', () => {
  it('lists every command in its order, with its usage', async () => {
    const lines = await linesOf(undefined);
    expect(lines.slice(1).map((line) => line.split(' ')[0])).toEqual(COMMANDS.map(({ name }) => `/${name}`));
    expect(lines).toContain(
      '/who <name> [since] · Who or what a name is: a dossier in the words of the documents',
    );
  });

  it.each(['timeline', '/timeline', 'Timeline'])(
    'explains %s with its options and examples',
    async (name) => {
      const lines = await linesOf(name);
      expect(lines[0]).toMatch(/^\/timeline <topic> \[from\] \[to\]/u);
      expect(lines).toContain('from: What happened on this date or later');
      expect(lines).toContain('For example /timeline extraditions');
    },
  );

  it('offers near names for a command that there is not', async () => {
    await expect(linesOf('timelin')).rejects.toThrow(UserError);
  });
});

describe('every command', () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    '/%s fits the platforms: a lower-case name of 32 letters, descriptions of 100 characters',
    (name, { description, options, examples }) => {
      expect(name).toMatch(/^[a-z]{1,32}$/u);
      for (const text of [description, ...options.map((option) => option.description)]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(100);
      }
      expect(options.length).toBeLessThanOrEqual(25);
      expect(examples.length).toBeGreaterThan(0);
      // Platforms refuse a required option after an optional one.
      expect(options.map(({ required }) => required === true)).toEqual(
        [...options].map(({ required }) => required === true).sort((a, b) => Number(b) - Number(a)),
      );
    },
  );
});
