import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Bot } from '../../src/bot.ts';
import type { Caller } from '../../src/command.ts';
import { accessRules, writeAdapterCorpus } from '../contracts/adapter-corpus.ts';
import { botOver } from '../sample-bot.ts';
import { scratchFolder } from '../store/scratch.ts';

const ROOM = 'slack:T01/C0CLOSED01';

const inRoom = (place: string): Caller => ({
  platform: 'slack',
  workspace: 'T01',
  place,
  user: 'U01',
  language: 'en',
  timeZone: 'UTC',
  rights: [],
});

async function openBot(): Promise<Bot> {
  const rules = JSON.parse(accessRules(ROOM)) as { readonly collections: Record<string, string[]> };
  const { bot } = await botOver([await writeAdapterCorpus(await scratchFolder())], rules);
  return bot;
}

async function named(bot: Bot, text: string, place = 'C0OPEN0001'): Promise<Answer> {
  return bot.answer({ command: 'names', args: { text } }, inRoom(place));
}

const namesOf = ({ candidates }: Answer) => candidates.map(({ name }) => name);

describe('/names', () => {
  it('finds the names of a text in the order in which they appear, each once', async () => {
    const bot = await openBot();
    const answer = await named(
      bot,
      'Yesterday Tadeo Lunt met Ferrante; Lunt said that Ferrante had left early.',
    );
    expect(namesOf(answer).slice(0, 2)).toEqual(['Tadeo Lunt', 'Marisol Ferrante']);
    expect(answer.title).toBe(`${answer.total} names of these documents in this text`);
    expect(new Set(namesOf(answer)).size).toBe(answer.candidates.length);
  });

  it('gives each name the first quotation of its dossier, an accusation with its reply', async () => {
    const answer = await named(await openBot(), 'Is Marisol Ferrante here?');
    const text = answer.sections.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
    expect(text).toContain('was accused on 3 April 2031');
    expect(text).toContain('denied the accusation');
    expect(answer.coverage?.caution).toBe('accusations are quoted, not established');
  });

  it('offers all who bear a surname', async () => {
    const answer = await named(await openBot(), 'I spoke to Lunt.');
    expect(namesOf(answer)).toEqual(['Ilsa Lunt', 'Tadeo Lunt']);
  });

  it('reads names also where nobody writes capitals', async () => {
    expect(namesOf(await named(await openBot(), 'have you seen ferrante today'))).toEqual([
      'Marisol Ferrante',
    ]);
  });

  it('knows no name that the place may not see', async () => {
    const bot = await openBot();
    expect((await named(bot, 'Corvin Hask called.')).outcome).toBe('none');
    expect(namesOf(await named(bot, 'Corvin Hask called.', 'C0CLOSED01'))).toEqual(['Corvin Hask']);
  });

  it('says so when a text has none', async () => {
    const answer = await named(await openBot(), 'The weather is fine and nobody came.');
    expect(answer.title).toBe('No name of these documents in this text');
  });

  it('asks for a text where there is none', async () => {
    expect((await named(await openBot(), ' ')).title).toBe('There is no text to look for names in.');
  });

  it('reads the longest message in linear time', async () => {
    const bot = await openBot();
    const begun = performance.now();
    await named(bot, 'Aa Bb Cc Dd Ee '.repeat(260));
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
