import { expect, test } from 'vitest';
import { folderOf, OPERATOR } from '../../promises/asked.ts';
import { botOver } from '../../sample-bot.ts';

const page = (date: string, text: string) => `A report\n\n${date}\n\n${text}\n`;
const CLAIM = page(
  'May 3, 2031',
  'Prosecutors accused Tobias Hale of bribery on May 2, 2031. The port was busy.',
);
const DENIAL = page('May 9, 2031', 'Tobias Hale denied the accusations of bribery. He left by boat.');
const PLEA = page(
  'June 9, 2031',
  'Tobias Hale pleaded guilty to bribery on June 8, 2031. The court was full.',
);
const LATER = page(
  'July 3, 2031',
  'Prosecutors accused Tobias Hale of fraud on July 2, 2031. The port was busy.',
);

async function linesOver(files: Readonly<Record<string, string>>): Promise<string> {
  const { bot } = await botOver([await folderOf(files)]);
  const { sections } = await bot.answer({ command: 'who', args: { name: 'Tobias Hale' } }, OPERATOR);
  return sections.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
}

test('a denial in another document is pointed to', async () => {
  expect(await linesOver({ 'a.md': CLAIM, 'b.md': DENIAL })).toContain('elsewhere [');
});

test('a denial from before a plea of guilty is no reply to what is written after the plea', async () => {
  const lines = await linesOver({ 'a.md': DENIAL, 'b.md': PLEA, 'c.md': LATER });
  expect(lines).not.toContain('elsewhere [');
  expect(lines).not.toContain('none found');
});

test('a denial of another deed of other years is no reply for sure', async () => {
  const other = page(
    'May 9, 2021',
    'Tobias Hale denied allegations that he sold weapons. The market opened on May 8, 2021.',
  );
  const lines = await linesOver({ 'a.md': CLAIM, 'b.md': other });
  expect(lines).not.toContain('elsewhere [');
  expect(lines).toContain('unclear, see [');
});
