import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Bot } from '../../src/bot.ts';
import type { Invocation } from '../../src/command.ts';
import { folderOf, OPERATOR } from '../promises/asked.ts';
import { botOver } from '../sample-bot.ts';

/** A president whom all documents name, and others whose longer names hold the same words. */
const TEXTS = [
  'President Ana Vos opened the port of Corvale on 3 May 2031. "The port is ready," Ana Vos said.',
  'Ana Vos met the dockers on 5 May 2031. Vos said that the strike was over.',
  'Ana Maria Vos, a sailor, was rescued off Corvale on 9 May 2031.',
  'Ana Wilhelmina Theodora Vos, a judge, left Corvale on 11 May 2031.',
  'Ana Lucia Vos, a painter, opened a show on 12 May 2031.',
  'On 14 May 2031 the surgeon Vos left the hospital of Corvale.',
];

async function openBot(): Promise<Bot> {
  const files = TEXTS.map((text, n) => [`${n}.txt`, `${text}\n`]);
  return (await botOver([await folderOf(Object.fromEntries(files))])).bot;
}

const ask = (bot: Bot, invocation: Invocation): Promise<Answer> => bot.answer(invocation, OPERATOR);
const linesOf = ({ sections }: Answer) => sections.flatMap(({ lines }) => lines.map(({ text }) => text));

describe('a full name', () => {
  it.each(['who', 'timeline'])(
    'leads /%s to who is called so, and says whom it left apart',
    async (command) => {
      const bot = await openBot();
      const key = command === 'who' ? 'name' : 'topic';
      const answer = await ask(bot, { command, args: { [key]: 'Ana Vos' } });
      expect(answer.outcome).toBe('found');
      expect(answer.title).toContain('Ana Vos');
      expect(linesOf(answer)).toContain(
        'Not merged with “Ana Lucia Vos” (1 document), “Ana Maria Vos” (1 document), “Ana Wilhelmina Theodora Vos” (1 document)',
      );
      const beside = answer.actions.find(({ label }) => label === 'Ana Maria Vos');
      expect(answer.actions.map(({ label }) => label)).toContain('Ana … Theodora Vos');
      expect(beside?.invocation).toEqual({ command, args: { [key]: 'Ana Maria Vos' } });
    },
  );

  it('is asked for by each choice that a surname offers, and no choice leads back to the same one', async () => {
    const bot = await openBot();
    const choice = await ask(bot, { command: 'who', args: { name: 'Vos' } });
    expect(choice.candidates.map(({ name }) => name)).toEqual([
      'Ana Vos',
      'Ana Lucia Vos',
      'Ana Maria Vos',
      'Ana Wilhelmina Theodora Vos',
      'Vos',
    ]);
    for (const { name, invocation } of choice.candidates) {
      const answer = await ask(bot, invocation);
      expect([name, answer.outcome]).toEqual([name, 'found']);
    }
  });

  it('with a short form shows the documents that say only the surname, apart', async () => {
    const folder = await folderOf({
      'a.txt': 'President Donald Hale opened the port of Corvale. Hale left early.\n',
      'b.txt': 'In May President Hale threatened the dockers of Corvale with the law.\n',
    });
    const { bot } = await botOver([folder]);
    const answer = await ask(bot, { command: 'who', args: { name: 'Donald Hale' } });
    expect(answer.sections.map(({ heading }) => heading)).toContain('By surname only');
  });
});
