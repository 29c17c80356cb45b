import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { folderOf, OPERATOR } from '../../promises/asked.ts';
import { botOver } from '../../sample-bot.ts';

const INQUIRY = `An inquiry ends

April 9, 2031

Traders claimed that Minister Ana Brill had taken bribes from the harbour company. Brill rejected the claim. A detailed
investigation by the Velmora Institute concluded that Ana Brill had known nothing of the payments.
`;
const OTHER = `Another view

April 12, 2031

The weather was fine in Port Vessen. The Velmora Institute also showed that Ana Brill met the harbour company in March.
`;
const APART = `A pier

April 13, 2031

Ana Brill opened a pier on April 11, 2031. Ana Brill praised the workers of Port Vessen.
`;

async function dossier(files: Readonly<Record<string, string>>): Promise<Answer> {
  const { bot } = await botOver([await folderOf(files)]);
  return bot.answer({ command: 'who', args: { name: 'Ana Brill' } }, OPERATOR);
}

test('what another document says of the body behind a finding stands right after it', async () => {
  const { sections } = await dossier({ 'a.md': INQUIRY, 'b.md': OTHER, 'c.md': APART });
  const headings = sections.map(({ heading }) => heading);
  expect(headings.slice(1, 3)).toEqual([
    'Accusation, reply and finding',
    'Another document on “Velmora Institute”',
  ]);
  expect(sections[2]?.lines[0]?.text).toContain('met the harbour company in March');
});

test('without such a document the order is the usual one', async () => {
  const { sections } = await dossier({ 'a.md': INQUIRY, 'c.md': APART });
  expect(sections.map(({ heading }) => heading).join('\n')).not.toContain('Another document');
});
