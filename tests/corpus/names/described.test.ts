import { expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { folderOf, OPERATOR } from '../../promises/asked.ts';
import { botOver } from '../../sample-bot.ts';

const TEXTS = {
  'a.md':
    'Police spoke to Inés Valdovinos, the opposition governor of Colima, on Monday. Nora Blythe, a security analyst, agreed.',
  'c.md':
    "Abel Quiroga, the governor of Norland's windy northern Tarn State, and Rita Solá, the head of the Tarn cartel, met.",
  'b.md': 'Omar Brask, a security analyst, saw it otherwise. The governor of Sonora said nothing.',
};

async function asking(): Promise<(name: string) => Promise<Answer>> {
  const { bot } = await botOver([await folderOf(TEXTS)]);
  return (name) => bot.answer({ command: 'who', args: { name } }, OPERATOR);
}

it('finds whom the documents describe with the words, and says that it is no name', async () => {
  const who = await asking();
  for (const typed of ['governor of Colima', 'The Governor of Colima']) {
    const { title, sections } = await who(typed);
    expect(title).toContain('Inés Valdovinos');
    expect(sections[0]?.lines[0]?.text).toBe(`“${typed}” names nobody here; documents describe someone so`);
  }
});

it('finds whom more is said of between the office and the place, but not who heads what is called after the place', async () => {
  const who = await asking();
  expect((await who('governor of Tarn')).title).toContain('Abel Quiroga');
  expect((await who('head of Tarn')).outcome).toBe('none');
});

it('offers all whom they describe so', async () => {
  const { outcome, candidates } = await (await asking())('security analyst');
  expect(outcome).toBe('ambiguous');
  expect(candidates.map(({ name }) => name)).toEqual(['Nora Blythe', 'Omar Brask']);
});

it('finds nobody by words that stand apart, belong to an unnamed one, or have a slip', async () => {
  const who = await asking();
  for (const typed of ['opposition Colima', 'governor of Sonora', 'governor of Colina'])
    expect((await who(typed)).outcome, typed).toBe('none');
});
