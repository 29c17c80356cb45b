import { describe, expect, it } from 'vitest';
import { plainText } from '../golden-text.ts';
import { OPERATOR } from '../promises/asked.ts';
import { sampleBot } from '../sample-bot.ts';

/** What a newcomer asks first, each with the file that holds its answer over the sample corpus. */
const GOLDEN = [
  ['/who Rocha Moya', 'who-rocha-moya'],
  ['/who AMLO', 'who-amlo'],
  ['/who Inzunza', 'who-inzunza'],
  ['/who rocha moia', 'who-with-a-slip'],
  ['/who Pablo Escobar', 'who-nobody'],
  ['/timeline extraditions', 'timeline-extraditions'],
  ['/timeline extraditions only:yes', 'timeline-extraditions-only'],
  ['/timeline Zambada', 'timeline-zambada'],
  ['/timeline Sheinbaum from 2025 to 2026', 'timeline-period'],
  ['/timeline arrest from:2026-04-01', 'timeline-nothing-within'],
  ['/search Centinela Tower', 'search-centinela-tower'],
  ['/search "security cooperation" -tariffs', 'search-operators'],
  ['/search qwertzuiop', 'search-nothing'],
  ['/search Zambada from:2026-06-01', 'search-nothing-within'],
  ['/sources', 'sources'],
  ['/help', 'help'],
  ['/help timeline', 'help-timeline'],
] as const;

describe('over the sample corpus', () => {
  it('each answer is the golden one', async () => {
    const { bot } = await sampleBot();
    for (const [text, file] of GOLDEN) {
      const { invocation } = await bot.understand(text, OPERATOR);
      const answer = await bot.answer(invocation, OPERATOR);
      await expect.soft(plainText(answer), text).toMatchFileSnapshot(`../golden/${file}.txt`);
    }
  });
});
