import { expect, it } from 'vitest';
import { folderOf, OPERATOR } from '../promises/asked.ts';
import { botOver } from '../sample-bot.ts';

const DEEDS = ['opened a bridge', 'sold a ship', 'signed a treaty', 'visited a school', 'bought a farm'];
const DAYS = 14;

/** The headings of a timeline of someone who did five things on each of fourteen days. */
async function headings(days?: number): Promise<readonly (string | null)[]> {
  const files = Array.from({ length: DAYS }, (_, before) => {
    const told = DEEDS.map((deed) => `Ana Vos ${deed} in Corvale on ${before + 1} May 2031.`);
    return [`${before + 1}.txt`, `${told.join(' ')}\n`];
  });
  const { bot } = await botOver([await folderOf(Object.fromEntries(files))]);
  const args = { topic: 'Ana Vos', ...(days !== undefined && { days: String(days) }) };
  const answer = await bot.answer({ command: 'timeline', args }, OPERATOR);
  return answer.sections.map(({ heading }) => heading);
}

/** How many of how many happenings stand first; null where the timeline begins with its first day. */
async function firstOf(days?: number): Promise<readonly number[] | null> {
  const [found] = (await headings(days)).flatMap((heading) => heading?.match(/^(\d+) of (\d+), /u) ?? []);
  return found === undefined ? null : (found.match(/\d+/gu) ?? []).map(Number);
}

it('a long timeline begins with the days most told, of those asked for', async () => {
  const [first = 0, all = 0] = (await firstOf()) ?? [];
  expect(first / all).toBeCloseTo(12 / DAYS);
  const [firstAsked = 0, asked = 0] = (await firstOf(13)) ?? [];
  expect(firstAsked / asked).toBeCloseTo(12 / 13);
});

it('a timeline of few days is not told twice, however much happened on them', async () => {
  expect(await firstOf(4)).toBeNull();
});
