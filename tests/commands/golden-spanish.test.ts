import { describe, expect, it } from 'vitest';
import { plainText } from '../golden-text.ts';
import { OPERATOR } from '../promises/asked.ts';
import { sampleBot } from '../sample-bot.ts';

const SPANISH = { ...OPERATOR, language: 'es' } as const;

/** What a newcomer who reads Spanish asks first, each with the file that holds its answer over the sample corpus. */
const GOLDEN = [
  ['/who Rocha Moya', 'es-who'],
  ['/timeline Sheinbaum desde 2025', 'es-timeline'],
  ['/search fentanilo', 'es-search'],
  ['/who Pablo Escobar', 'es-nothing'],
  ['/sources', 'es-sources'],
  ['/help', 'es-help'],
] as const;

describe('over the sample corpus, for an asker who reads Spanish', () => {
  it('each answer is the golden one', async () => {
    const { bot } = await sampleBot();
    for (const [text, file] of GOLDEN) {
      const { invocation } = await bot.understand(text, SPANISH);
      const answer = await bot.answer(invocation, SPANISH);
      const shown = plainText(answer, 'es');
      await expect.soft(shown, text).toMatchFileSnapshot(`../golden/${file}.txt`);
    }
  });
});
