import { expect, it } from 'vitest';
import { englishWords, ownWords, wordsOf } from '../answer/own-words.ts';
import { openDesk, READER } from './desk.ts';

const SPANISH = { ...READER, language: 'es' } as const;

const STORY =
  'A master\n\nMarch 2, 2026\n\nAna Brill appointed Rosa Tamsin as harbour master on March 2, 2026. Ana Brill left on Monday.\n';

it('what a Spanish reader is told of subscriptions, sent and corrected has no English word', async () => {
  const desk = await openDesk();
  await desk.write('old.md', 'Weather\n\nMarch 1, 2026\n\nIt rained in Port Vessen on March 1, 2026.\n');
  const asked = [
    '/digest add Ana Brill laborables 8:00 silencio 22:00-7:00',
    '/digest list',
    '/digest edit 1',
    '/digest edit 1 lunes a viernes 9:00 en Ciudad de México',
    '/watch Ana Brill md',
    '/digest preview 1',
    '/digest pause 1',
    '/digest resume 1',
    '/digest now 1',
    '/digest remove 9',
    '/digest dance',
    '/digest add Ana Brill',
    '/digest add Ana Brill cada 7 minutos',
    '/digest add Ana Brill lunes 9:00 silencio 22-22',
    '/digest add Ana Brill lunes 9:00 #desk',
    '/digest add /help diario 8:00',
    '/watch Ana Brill diario 8:00',
  ];
  const answers = [];
  for (const text of asked) answers.push(await desk.ask(text, SPANISH));
  await desk.correct();
  await desk.write('jefatura.md', STORY);
  desk.now = new Date('2026-03-03T15:30:00Z');
  await desk.due();
  await desk.write('jefatura.md', STORY.replace('Rosa Tamsin', 'Otto Vance'));
  expect(await desk.correct()).toBeGreaterThan(0);
  expect(desk.posted.map(({ answer }) => answer.title.split(':')[0])).toEqual(
    expect.arrayContaining(['Alerta', 'Boletín', 'Corrección']),
  );
  const english = englishWords();
  for (const answer of [...answers, ...desk.posted.map((posted) => posted.answer)]) {
    const astray = ownWords(answer, 'es').filter((row) => wordsOf(row).some((word) => english.has(word)));
    expect(astray, answer.title).toEqual([]);
  }
});

it('a form speaks Spanish, fits both platforms, and is filled with a schedule in Spanish', async () => {
  const desk = await openDesk();
  const { bot } = desk.parts;
  await desk.ask('/digest add Ana Brill laborables 8:00 silencio 22:00-7:00', SPANISH);
  await desk.ask('/watch Ana Brill', SPANISH);
  const english = englishWords();
  for (const text of ['/digest add', '/digest edit 1', '/digest edit 2', '/digest add Ana Brill a veces']) {
    const { invocation } = await bot.understand(text, SPANISH);
    const form = await bot.form(invocation, SPANISH);
    const fields = form?.fields ?? [];
    const said = fields.flatMap(({ label, hint, error, choices }) => [
      label,
      hint.replace(/\/timeline/u, ''),
      error ?? '',
      ...choices.map((choice) => choice.label),
    ]);
    const title = form?.title ?? '';
    expect([title, ...said].filter((row) => wordsOf(row).some((word) => english.has(word)))).toEqual([]);
    expect(title.length).toBeLessThanOrEqual(24);
    expect(form?.submit.length).toBeLessThanOrEqual(24);
    expect(fields.filter(({ label, hint }) => label.length > 45 || hint.length > 100)).toEqual([]);
  }
  const { invocation } = await bot.understand('/digest edit 1', SPANISH);
  const when = (await bot.form(invocation, SPANISH))?.fields.find(({ option }) => option === 'when');
  expect(when?.value).toBe('laborables 08:00 silencio 22:00-07:00');
});
