import { expect, it } from 'vitest';
import { OPERATOR } from '../promises/asked.ts';
import { openDesk, READER } from './desk.ts';

it('watches from a dossier and after a silence, in the direct messages of whoever pressed', async () => {
  const desk = await openDesk();
  await desk.write(
    'first.md',
    'Harbour\n\nMarch 1, 2026\n\nAna Brill dismissed Tomas Quell on March 1, 2026.\n',
  );
  const pressed: string[] = [];
  for (const asked of ['/who Ana Brill', '/timeline Ana Brill', '/who Nobody Known']) {
    const { actions } = await desk.ask(asked);
    const watch = actions.find(({ label }) => label === 'Watch');
    if (!watch) throw new Error(`${asked} offers no watch`);
    const { topic, place } = watch.invocation.args;
    const answer = await desk.ask(`/watch ${topic} ${place}`);
    pressed.push(answer.title);
  }
  const subscriptions = await desk.parts.store.subscriptions();
  // The second of Ana Brill is the first.
  expect(subscriptions.map(({ destination }) => destination)).toEqual(['chat:T01/U01', 'chat:T01/U01']);
  expect(subscriptions.map(({ subscriber }) => subscriber.user)).toContain(READER.user);
  expect(
    pressed.every((title) => title.includes('Watch')),
    pressed.join('\n'),
  ).toBe(true);
});

it('offers no watch and no documents where there are none', async () => {
  const desk = await openDesk();
  expect((await desk.ask('/who Ana Brill', OPERATOR)).actions).toEqual([]);
});
