import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { operator } from '../src/cli/caller.ts';
import { PACKAGE_ROOT } from '../src/package-root.ts';
import { sampleBot } from './sample-bot.ts';

const schema: unknown = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'schema', 'answer.schema.json'), 'utf8'));

const QUESTIONS = [
  '/who Rocha Moya',
  '/who Inzunza',
  '/who AMLO',
  '/who Nobody Atall',
  '/timeline extraditions',
  '/timeline Zambada',
  '/timeline extraditions from 2025 to:2026 days:2',
  '/search Centinela Tower',
  '/search "security cooperation" -tariffs',
  '/search zzzqqq',
  '/sources',
  '/help',
  '/help who',
  '/nothing of the kind',
  '/timeline x from:yesteryear',
];

it('every kind of answer is as the JSON Schema says', async () => {
  const validate = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema as object);
  const { bot } = await sampleBot();
  const wrong: string[] = [];
  const outcomes = new Set<string>();
  for (const question of QUESTIONS) {
    const caller = operator('UTC');
    const answer = await bot.answer((await bot.understand(question, caller)).invocation, caller);
    outcomes.add(answer.outcome);
    // What a machine reads is the text, without what JSON leaves out.
    if (!validate(JSON.parse(JSON.stringify(answer))))
      wrong.push(`${question}: ${JSON.stringify(validate.errors)}`);
  }
  expect(wrong).toEqual([]);
  expect([...outcomes].sort()).toEqual(['ambiguous', 'found', 'none', 'notice']);
});
