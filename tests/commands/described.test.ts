import { expect, it } from 'vitest';
import { folderOf, OPERATOR } from '../promises/asked.ts';
import { botOver } from '../sample-bot.ts';

const TEXTS = [
  ['2031-05-04', 'The crew thanked Mayor Ana Vos.'],
  ['2031-05-03', 'Ana Vos, the mayor of Corvale, opened the port.'],
  ['2031-05-02', 'The mayor, Ana Vos, met the dockers. Nobody was hurt.'],
  ['2031-05-01', 'Mayor Ana Vos and the former harbour master, Otto Hale, left early.'],
  ['2030-02-01', 'Ana Vos, the chief engineer of the port, signed the plan.'],
];

it('describes somebody in words that each say something new, the newest first', async () => {
  const files = TEXTS.map(([date, text], n) => [
    `${n}.md`,
    `---\ntitle: Port ${n}\ndate: ${date}\n---\n\n${text}\n`,
  ]);
  const { bot } = await botOver([await folderOf(Object.fromEntries(files))]);
  const answer = await bot.answer({ command: 'who', args: { name: 'Ana Vos' } }, OPERATOR);
  const lines = answer.sections.flatMap((section) => section.lines.map(({ text }) => text));
  expect(lines.find((line) => line.startsWith('Described as'))).toBe(
    'Described as “the mayor of Corvale” [1] (2031-05-03), “the chief engineer of the port” [2] (2030-02-01)',
  );
});
