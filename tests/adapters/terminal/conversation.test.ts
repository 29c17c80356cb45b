import { describe, expect, it } from 'vitest';
import { complete } from '../../../src/adapters/terminal/completion.ts';
import { createConversation } from '../../../src/adapters/terminal/conversation.ts';
import { operator } from '../../../src/cli/caller.ts';
import { sampleBot } from '../../sample-bot.ts';

const caller = operator('UTC');

describe('a talk at the terminal', () => {
  it('answers, presses buttons by their number, turns pages, opens, copies and ends', async () => {
    const { bot } = await sampleBot();
    const { say } = createConversation(bot, caller, () => ({}));
    expect(await say('')).toBe('');
    expect(await say('more')).toBe('Nothing more.');
    expect(await say('copy')).toBe('Nothing to copy.');
    expect(await say('open 1')).toBe('There is no [1] in this answer, or its text is gone.');

    const choice = await say('/who Inzunza');
    expect(choice).toContain('[1 Enrique Inzunza Cázares] [2 Pedro Inzunza Noriega]');
    expect(await say('2')).toMatch(/^Pedro Inzunza Noriega · person/u);
    expect(await say('77')).toBe('There is no button 77 here.');
    expect(await say('[1]')).not.toMatch(/^There is no button/u);

    const first = (await say('who AMLO')) ?? '';
    expect(first).toMatch(/^Andrés Manuel López Obrador · person .* 1\/\d/u);
    expect(await say('copy')).toContain('para. ');
    expect(await say('open 1')).toMatch(/\*\*.+\*\*/u);
    const second = (await say('')) ?? '';
    expect(second).toMatch(/^Andrés Manuel López Obrador · person .* 2\/\d/u);
    expect(second).not.toBe(first);

    expect(await say('2006 campaign')).toContain('2006');
    expect(await say('Quit')).toBeNull();
  });

  it('takes its own words in Spanish beside the English ones', async () => {
    const { bot } = await sampleBot();
    const { say } = createConversation(bot, operator('UTC', 'es'), () => ({}));
    expect(await say('más')).toBe('Nada más.');
    expect(await say('copiar')).toBe('Nada que copiar.');
    expect(await say('/who AMLO')).toContain('Se buscó en');
    expect(await say('copiar')).toContain('párr. ');
    expect(await say('abrir 1')).toMatch(/\*\*.+\*\*/u);
    expect(await say('open [1]')).toMatch(/\*\*.+\*\*/u);
    expect(await say('salir')).toBeNull();
  });
});

describe('completion', () => {
  it('offers commands, names and choices for what is being typed', async () => {
    const { bot } = await sampleBot();
    const offered = async (line: string) => complete(line, bot, caller);
    expect(await offered('/ti')).toEqual([['/timeline '], '/ti']);
    expect(await offered('/')).toEqual([bot.commands.map(({ name }) => `/${name} `), '/']);
    expect(await offered('/help time')).toEqual([['timeline'], 'time']);
    expect(await offered('/timeline x order:new')).toEqual([['newest'], 'new']);
    expect((await offered('/who Inzun'))[0]).toContain('Enrique Inzunza Cázares');
    expect((await offered('Inzun'))[0]).toContain('Enrique Inzunza Cázares');
    expect(await offered('/who ')).toEqual([[], '']);
    expect(await offered('')).toEqual([[], '']);
    expect(await offered('/nonsense x')).toMatchObject([[], expect.anything()]);
  });
});
