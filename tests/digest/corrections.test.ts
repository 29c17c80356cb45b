import { expect, it } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

const NEW =
  'A new master\n\nMarch 2, 2026\n\nAna Brill appointed Rosa Tamsin as harbour master on March 2, 2026.\n';

/** A desk to which a message was posted that quotes one document. */
async function posted(): Promise<Desk> {
  const desk = await openDesk();
  await desk.write('old.md', 'Weather\n\nMarch 1, 2026\n\nIt rained in Port Vessen on March 1, 2026.\n');
  await desk.ask('/watch Ana Brill');
  await desk.correct();
  await desk.write('new.md', NEW);
  await desk.due();
  expect(desk.posted).toHaveLength(1);
  expect(await desk.correct()).toBe(0);
  return desk;
}

it('a quotation that its document no longer holds is noted once, under the message that quoted it', async () => {
  const desk = await posted();
  await desk.write('new.md', NEW.replace('Rosa Tamsin', 'Otto Vance'));
  expect(await desk.correct()).toBe(1);
  expect(desk.posted[1]?.under).toBe('1');
  expect(desk.posted[1]?.destination).toBe('chat:T01/C01');
  expect(desk.posted[1]?.answer.title).toBe(
    'Correction: a quotation above no longer stands in the document as it is now',
  );
  expect(desk.texts(1)).toEqual([
    '“Ana Brill appointed Rosa Tamsin […]” no longer stands: new.md was changed',
  ]);
  expect(await desk.correct()).toBe(0);
  await desk.write('new.md', NEW.replace('Rosa Tamsin', 'Ida Quell'));
  expect(await desk.correct()).toBe(0);
});

it('so is one whose document was removed', async () => {
  const desk = await posted();
  await desk.remove('new.md');
  expect(await desk.correct()).toBe(1);
});

it('a document that changed elsewhere needs no note', async () => {
  const desk = await posted();
  await desk.write('new.md', `${NEW}\nThe weather was fine.\n`);
  expect(await desk.correct()).toBe(0);
});

it('a platform that asks to wait gets the note later', async () => {
  const desk = await posted();
  await desk.remove('new.md');
  desk.replies.push({ outcome: 'later', after: 1000 });
  expect(await desk.correct()).toBe(1);
  expect(desk.waits).toEqual([1000]);
});

/** What a message of this moment would quote, recorded after its document became this and was looked at. */
async function recordedAfter(text: string): Promise<Desk> {
  const desk = await posted();
  const { invocation, citations } = await desk.ask('/search harbour master');
  expect(citations.map(({ quote }) => quote)).toContainEqual(expect.stringContaining('Rosa Tamsin'));
  await desk.write('new.md', text);
  await desk.correct();
  desk.posted.length = 0;
  await desk.parts.bot.posted('chat:T01/C01', '17', invocation, citations);
  return desk;
}

it('a message that is recorded only after its document changed is corrected, once', async () => {
  const desk = await recordedAfter(NEW.replace('Rosa Tamsin', 'Otto Vance'));
  expect(await desk.correct()).toBe(1);
  expect(desk.posted.map(({ under }) => under)).toEqual(['17']);
  expect(desk.texts(0)).toEqual([
    '“Ana Brill appointed Rosa Tamsin […]” no longer stands: new.md was changed',
  ]);
  expect(await desk.correct()).toBe(0);
});

it('a message that is recorded after its document changed elsewhere needs no note', async () => {
  const desk = await recordedAfter(`${NEW}\nThe weather was fine.\n`);
  expect(await desk.correct()).toBe(0);
});
