import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../src/adapters/choices.ts';
import { renderPlain } from '../../src/adapters/plain/render-plain.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { pages } from '../../src/answer/page/page.ts';
import { FIRST_SCREEN } from '../../src/answer/page/page-budget.ts';
import { wordsIn } from '../../src/answer/words/words.ts';
import { viewWordsIn } from '../../src/answer/words/words-view.ts';
import { type Desk, openDesk, READER } from './desk.ts';

const OLD = 'The old pier\n\nMarch 1, 2026\n\nAna Brill closed the old pier on February 27, 2026.\n';
const NEW =
  'A new master\n\nMarch 2, 2026\n\nAna Brill appointed Rosa Tamsin as harbour master on March 2, 2026.\n';

/** A desk that has one document and what was asked for. */
async function subscribed(...requests: readonly string[]): Promise<Desk> {
  const desk = await openDesk();
  await desk.write('old.md', OLD);
  for (const request of requests) await desk.ask(request);
  return desk;
}

const DAILY = '/digest add weekdays 08:00';

/** Delivers at 8 on this day of March. */
async function deliver(desk: Desk, day: number): Promise<void> {
  desk.now = new Date(`2026-03-0${day}T07:00:30Z`);
  await desk.due();
}

const labelsOf = (desk: Desk, index: number) =>
  desk.posted[index]?.answer.actions.map(({ label }) => label) ?? [];

describe('the reason of a message', () => {
  it('names the words that matched as they stand, the place, and the date of the article', async () => {
    const desk = await subscribed('/watch Otto Vance');
    await desk.write(
      'vance.md',
      'Harbour\n\nMarch 2, 2026\n\nThe tide was high.\n\nOtto Vance left the port. Vance sold his boat on March 1, 2026.\n',
    );
    await desk.due();
    expect(desk.posted[0]?.answer.reason).toBe(
      'Because of: watch “Otto Vance”, in this channel · “Otto Vance”, “Vance” in vance ¶ 2, article 2026-03-02',
    );
    expect(desk.posted[0]?.answer.title).toContain('named in 1 new document, 1 passage');
  });

  it('says that a document has no date', async () => {
    const desk = await subscribed('/watch Tomas Quell');
    await desk.write('note.md', 'A note\n\nTomas Quell painted the pier green.\n');
    await desk.due();
    expect(desk.texts(0)[0]).toBe('Tomas Quell painted the pier green.');
    expect(desk.posted[0]?.answer.reason).toContain('“Tomas Quell” in note ¶ 1, undated');
  });

  it('gives the word of the family where the topic itself does not stand there', async () => {
    const desk = await subscribed('/watch extraditions');
    await desk.write(
      'flight.md',
      'Flight\n\nMarch 2, 2026\n\nThe ministry transferred Otto Vance to Port Vessen on March 1, 2026.\n',
    );
    await desk.due();
    expect(desk.posted[0]?.answer.reason).toBe(
      'Because of: watch “extraditions”, in this channel · “transferred” (same family as “extraditions”) in flight ¶ 1, article 2026-03-02',
    );
  });

  it('names two documents and counts the others', async () => {
    const desk = await subscribed('/watch Tomas Quell');
    for (const n of [1, 2, 3, 4])
      await desk.write(`q${n}.md`, `Port ${n}\n\nMarch 2, 2026\n\nTomas Quell sold boat ${n}.\n`);
    await desk.due();
    expect(desk.posted).toHaveLength(1);
    expect(desk.posted[0]?.answer.reason).toMatch(
      /“Tomas Quell” in q1 ¶ 1, .+ in q2 ¶ 1, .+ · and 2 more documents$/u,
    );
  });
});

describe('the first sync of a folder', () => {
  it('is one line of a digest and fires no watch, also where the folder comes later', async () => {
    const desk = await subscribed(DAILY, '/watch Rosa Tamsin dm');
    await desk.writeIn('archive', { 'a.md': NEW, 'b.md': NEW.replace('harbour master', 'guard') });
    await deliver(desk, 2);
    expect(desk.posted.map(({ answer }) => answer.title)).toEqual([
      'Digest: all that is new · Mon 2026-03-02 08:00, Europe/Madrid · 2 documents added with the folder “archive”',
    ]);
    expect(desk.texts(0).join('\n')).not.toContain('Rosa Tamsin');
    await desk.writeIn('archive', {
      'c.md': 'Again\n\nMarch 3, 2026\n\nRosa Tamsin sold the ferry on March 3, 2026.\n',
    });
    await deliver(desk, 3);
    expect(desk.posted.slice(1).map(({ answer }) => answer.title.slice(0, 6))).toEqual(['Digest', 'Watch:']);
    expect(desk.texts(1)[0]).toContain('sold the ferry');
  });

  it('is counted beside what arrived, one line for each folder', async () => {
    const desk = await subscribed(DAILY);
    await desk.writeIn('archive', { 'a.md': NEW });
    await desk.writeIn('letters', { 'b.md': NEW.replace('Rosa Tamsin', 'Otto Vance') });
    await desk.write('more.md', 'Again\n\nMarch 2, 2026\n\nIda Moss sold the ferry on March 1, 2026.\n');
    await deliver(desk, 2);
    expect(desk.texts(0)[0]).toContain('Ida Moss sold the ferry');
    expect(desk.texts(0)).toContain('1 document added with the folder “archive”');
    expect(desk.texts(0)).toContain('1 document added with the folder “letters”');
  });
});

describe('what stands at a destination already', () => {
  it('comes again only where a date or a figure changed, and says so', async () => {
    const desk = await subscribed(DAILY);
    await desk.write('new.md', NEW);
    await deliver(desk, 2);
    await desk.write('new.md', NEW.replace('the harbour', 'harbour'));
    await deliver(desk, 3);
    expect(desk.posted).toHaveLength(1);
    await desk.write('new.md', NEW.replace('master on March 2', 'master on March 1'));
    await deliver(desk, 4);
    expect(desk.posted[1]?.answer.title).toContain('1 changed document since Tue 2026-03-03 08:00');
    expect(desk.texts(1).slice(0, 2)).toEqual([
      'Ana Brill appointed Rosa Tamsin as harbour master on March 1, 2026.',
      'The date given is now “March 1, 2026”, before it was “March 2, 2026”',
    ]);
  });

  it('is not told again by a document that was known before the subscription', async () => {
    const desk = await subscribed();
    await desk.write('new.md', NEW);
    await desk.ask(DAILY);
    await desk.write('copy.md', NEW.replace('A new master', 'Harbour news'));
    await deliver(desk, 2);
    expect(desk.texts(0).join('\n')).not.toContain('appointed Rosa Tamsin');
    expect(desk.texts(0)[0]).toContain('Harbour news');
  });
});

describe('one message', () => {
  const many = Array.from(
    { length: 14 },
    (_, n) => `Ana Brill opened dock number ${n + 1} of Port Vessen on February ${n + 10}, 2026.`,
  );

  it('fits a screen with its reason, and the rest is one press away', async () => {
    const desk = await subscribed(DAILY);
    await desk.write('docks.md', `Docks\n\nMarch 2, 2026\n\n${many.join('\n\n')}\n`);
    await deliver(desk, 2);
    const answer = desk.posted[0]?.answer;
    expect(answer && pages(answer, FIRST_SCREEN)).toHaveLength(1);
    expect(answer?.reason).toMatch(/^\d+ more not shown here · because of: /u);
    expect(labelsOf(desk, 0).slice(0, 4)).toEqual(['All 14', 'Pause', 'Change', 'Stop']);
    const all = desk.posted[0]?.answer.actions[0]?.invocation;
    expect(all).toMatchObject({ command: 'latest', args: { since: '+1' } });
    await deliver(desk, 3);
    expect(desk.posted).toHaveLength(1);
  });

  it('says first which quotations no longer stand where no note could be posted under them', async () => {
    const desk = await subscribed(DAILY);
    await desk.correct();
    await desk.write('new.md', NEW);
    await deliver(desk, 2);
    await desk.write('new.md', NEW.replace('Rosa Tamsin', 'Otto Vance'));
    desk.replies.push({ outcome: 'failed', reason: 'the thread is gone' });
    await desk.correct();
    await deliver(desk, 3);
    const [section] = desk.posted[1]?.answer.sections ?? [];
    expect(section?.heading).toBe('Corrections');
    expect(section?.lines.map(({ text }) => text)).toEqual([
      '“Ana Brill appointed Rosa Tamsin […]” no longer stands: new.md was changed',
    ]);
    await desk.write('more.md', 'Again\n\nMarch 3, 2026\n\nIda Moss sold the ferry on March 3, 2026.\n');
    await deliver(desk, 4);
    expect(desk.posted[2]?.answer.sections[0]?.heading).toBeNull();
  });
});

describe('a digest as it is shown', () => {
  const first = 'Ana Brill opened the north dock of Port Vessen on February 27, 2026.';
  const second = 'Ana Brill met Rosa Tamsin on March 1, 2026.';
  const third = 'Ana Brill sold the mill.';

  async function shown(): Promise<Answer> {
    const desk = await subscribed('/digest add Ana Brill weekdays 08:00');
    await desk.write('docks.md', `Docks\n\nMarch 2, 2026\n\n${[first, second, third].join('\n\n')}\n`);
    await deliver(desk, 2);
    const answer = desk.posted[0]?.answer;
    if (!answer) throw new Error('nothing was posted');
    return answer;
  }

  it('numbers its items, the latest first, each under its date or under that there is none', async () => {
    const answer = await shown();
    const [page, ...more] = pages(answer, FIRST_SCREEN);
    expect(more).toEqual([]);
    const text = page ? renderPlain(answer, page, { buttons: false }) : '';
    expect(text.split('\n').filter((line) => /^(?:\d+ ·|> )/u.test(line))).toEqual([
      '1 · 2026-03-01',
      `> ${second} [1]`,
      '2 · 2026-02-27',
      `> ${first} [2]`,
      expect.stringMatching(/^3 · /u),
      `> ${third} [3]`,
    ]);
    expect(text).toContain('New beside this name: Rosa Tamsin · announced dates: none · corrections: none\n');
    expect(text).toMatch(
      /\nSearched 1 new of 2 documents\nBecause of: digest “Ana Brill”, weekdays 08:00 Europe\/Madrid, in this channel · “Ana Brill” in docks ¶ 1, article 2026-03-02$/u,
    );
  });

  it('names and counts in its title, and quotes nothing there', async () => {
    expect((await shown()).title).toBe(
      'Digest: Ana Brill · Mon 2026-03-02 08:00, Europe/Madrid · 1 new document since Mon 2026-03-02 07:00',
    );
  });

  it('keeps Pause, Change and Stop in sight, whatever else can be pressed', async () => {
    const desk = await subscribed(DAILY);
    const days = Array.from(
      { length: 14 },
      (_, n) => `Ana Brill opened dock ${n + 1} on February ${n + 10}, 2026.`,
    );
    const old = 'Ana Brill sold the mill on May 3, 2021.';
    await desk.write('docks.md', `Docks\n\nMarch 2, 2026\n\n${[...days, old].join('\n\n')}\n`);
    await deliver(desk, 2);
    const answer = desk.posted[0]?.answer;
    const [page] = answer ? pages(answer, FIRST_SCREEN) : [];
    if (!answer || !page) throw new Error('nothing was posted');
    const { buttons } = choicesOf(answer, page, 'everyone', wordsIn('en'), viewWordsIn('en'));
    expect(buttons.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^All \d+$/u),
      'Older events',
      'Pause',
      'Change',
      'Stop',
    ]);
  });
});

it('a caller elsewhere is told nothing of a folder that is not theirs', async () => {
  const desk = await openDesk({ collections: { default: ['chat:T01/C02'] } });
  await desk.write('old.md', OLD);
  await desk.ask(DAILY, READER);
  await desk.writeIn('archive', { 'a.md': NEW });
  await deliver(desk, 2);
  expect(desk.posted).toEqual([]);
});
