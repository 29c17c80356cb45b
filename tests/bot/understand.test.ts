import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operator } from '../../src/cli/caller.ts';
import type { Caller } from '../../src/command.ts';
import { botOver } from '../sample-bot.ts';
import { scratchFolder } from '../store/scratch.ts';

const TEXT = `The harbour authority arrested Marisol Quintero Vega on 3 May 2025, the prosecutor said.

Quintero Vega denied everything. Her lawyer, Tomás Ibarra, spoke to the newspaper El Faro del Norte.

The new tower of the harbour was opened by Ibarra and Quintero Vega in March 2025.`;

async function texts(): Promise<string> {
  const folder = join(await scratchFolder(), 'texts');
  await mkdir(folder);
  await writeFile(join(folder, 'harbour.txt'), TEXT);
  return folder;
}

const caller = operator('UTC');

describe('a typed message', () => {
  it('is a command word, a known name, a question about one, or a search', async () => {
    const { bot } = await botOver([await texts()]);
    const cases: readonly (readonly [string, string, Record<string, string>])[] = [
      ['/who Marisol Quintero Vega', 'who', { name: 'Marisol Quintero Vega' }],
      ['who Quintero Vega', 'who', { name: 'Quintero Vega' }],
      ['Search tower', 'search', { words: 'tower' }],
      ['help', 'help', {}],
      ['help me with the tower', 'search', { words: 'help me with the tower' }],
      ['', 'help', {}],
      ['Marisol Quintero Vega', 'who', { name: 'Marisol Quintero Vega' }],
      ['marisol quintero', 'who', { name: 'marisol quintero' }],
      ['Quintero Vega?', 'who', { name: 'Quintero Vega' }],
      ['Who is Tomás Ibarra?', 'who', { name: 'Tomás Ibarra' }],
      ['¿Quién es Tomas Ibarra?', 'who', { name: 'Tomas Ibarra' }],
      ['¿Qué dijo Tomás Ibarra del puerto?', 'who', { name: 'Tomás Ibarra' }],
      ['When was Quintero Vega arrested?', 'who', { name: 'Quintero Vega' }],
      ['what did Ibarra say about Quintero Vega?', 'search', { words: 'Ibarra say about Quintero Vega' }],
      ['who opened the tower?', 'search', { words: 'opened the tower' }],
      ['harbour tower', 'search', { words: 'harbour tower' }],
      ['harbour tower from:2025', 'search', { words: 'harbour tower', from: '2025' }],
      ['/whoo Ibarra', 'whoo', {}],
      ['/', 'help', {}],
    ];
    const understood = [];
    for (const [text] of cases) understood.push([text, (await bot.understand(text, caller)).invocation]);
    expect(understood).toEqual(cases.map(([text, command, args]) => [text, { command, args }]));
  });

  it('is shared where that is asked for, however it is understood', async () => {
    const { bot } = await botOver([await texts()]);
    expect(await bot.understand('/who Ibarra --public', caller)).toMatchObject({ shared: true });
    expect(await bot.understand('Tomás Ibarra --public', caller)).toEqual({
      invocation: { command: 'who', args: { name: 'Tomás Ibarra' } },
      shared: true,
    });
  });

  it('does not betray a name of a collection that its caller may not see', async () => {
    const { bot } = await botOver([await texts()], { collections: { other: ['*'] } });
    const stranger: Caller = { ...caller, platform: 'slack', workspace: 'T01', place: 'C01', user: 'U01' };
    expect((await bot.understand('Tomás Ibarra', stranger)).invocation.command).toBe('search');
    const name = { name: 'name', kind: 'name', description: '' } as const;
    expect(await bot.suggest(name, 'Ibar', stranger, 5)).toEqual([]);
    expect(await bot.suggest(name, 'Ibar', caller, 5)).toEqual(['Tomás Ibarra']);
  });

  it('of 10,000 characters is understood without being looked up as a name', async () => {
    const { bot } = await botOver([await texts()]);
    const { invocation } = await bot.understand('tower '.repeat(1667), caller);
    expect(invocation.command).toBe('search');
    expect((await bot.answer(invocation, caller)).title).toMatch(/at most 4000/u);
  });
});
