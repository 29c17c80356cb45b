import { describe, expect, test } from 'vitest';
import { folderOf, OPERATOR } from '../promises/asked.ts';
import { botOver } from '../sample-bot.ts';

async function headingsOver(text: string, question: string): Promise<readonly (string | null)[]> {
  const { bot } = await botOver([await folderOf({ 'trial.md': text })]);
  const { invocation } = await bot.understand(question, OPERATOR);
  return (await bot.answer(invocation, OPERATOR)).sections.map(({ heading }) => heading);
}

describe('a heading', () => {
  test.each([
    ['a denial', 'Tobias Hale denied it.'],
    ['a plea of not guilty', 'Hale pleaded not guilty.'],
  ])('names the reply beside the accusation: %s', async (_what, reply) => {
    const text = `A trial opens\n\nMay 3, 2026\n\nProsecutors accused Tobias Hale of bribery on May 2, 2026. ${reply}\n`;
    expect(await headingsOver(text, '/who Tobias Hale')).toContain('Accusation and reply');
  });

  test('says accusation alone where nobody replies', async () => {
    const text =
      'A trial opens\n\nMay 3, 2026\n\nProsecutors accused Tobias Hale of bribery on May 2, 2026.\n';
    expect(await headingsOver(text, '/who Tobias Hale')).toContain('Accusation');
  });

  test.each([
    ['was convicted', 'Tobias Hale was convicted of bribery on May 2, 2026.'],
    ['pleaded guilty', 'Tobias Hale pleaded guilty to bribery on May 2, 2026.'],
  ])('says court where who is asked for %s', async (_what, ruling) => {
    const headings = await headingsOver(`A trial ends\n\nMay 3, 2026\n\n${ruling}\n`, '/who Tobias Hale');
    expect(headings).toContain('Court');
    expect(headings).not.toContain('Accusation');
  });

  test('says finding where charges fell', async () => {
    const text = 'A trial ends\n\nMay 3, 2026\n\nTobias Hale was acquitted of bribery on May 2, 2026.\n';
    expect(await headingsOver(text, '/who Tobias Hale')).toContain('Finding');
  });

  test('stands over no accusation of somebody else', async () => {
    const text =
      'A trial opens\n\nMay 3, 2026\n\nProsecutors accused Tobias Hale of robbing Edda Brill on May 2, 2026.\n';
    expect(await headingsOver(text, '/who Edda Brill')).not.toContain('Accusation');
    expect(await headingsOver(text, '/who Tobias Hale')).toContain('Accusation');
  });
});

describe('a dated sentence that is read with another', () => {
  test('has its own date where that other has one', async () => {
    const text =
      'The quay\n\nMay 14, 2026\n\nIn 2022 the board sent the town a list of ships. But Tobias Hale burned the list on May 12, 2026.\n';
    const { bot } = await botOver([await folderOf({ 'quay.md': text })]);
    const { invocation } = await bot.understand('/who Tobias Hale', OPERATOR);
    const { sections } = await bot.answer(invocation, OPERATOR);
    const dates = sections.flatMap(({ lines }) => lines.flatMap(({ date }) => date?.value ?? []));
    expect(dates).toContain('2022');
  });
});
