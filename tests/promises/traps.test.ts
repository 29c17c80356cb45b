import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { sampleBot } from '../sample-bot.ts';
import { OPERATOR } from './asked.ts';

/** Asks the sample corpus, whose briefs carry the traps of the articles that they are about. */
async function asker() {
  const { bot, corpus } = await sampleBot();
  const ask = async (text: string): Promise<Answer> => {
    const { invocation } = await bot.understand(text, OPERATOR);
    return bot.answer(invocation, OPERATOR);
  };
  return { ask, corpus };
}

function eventsWith(answer: Answer, words: string): readonly (string | null)[] {
  return (answer.events ?? []).filter(({ quote }) => quote.includes(words)).map(({ date }) => date);
}

function textOf(answer: Answer): string {
  return answer.sections.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
}

/** What Footnote itself says: everything that is not a quotation. */
function labelsOf(answer: Answer): string {
  const lines = answer.sections.flatMap((section) => section.lines);
  return [answer.title, ...lines.filter(({ kind }) => kind !== 'quotation').map(({ text }) => text)].join(
    '\n',
  );
}

describe('the traps', () => {
  it('"recently" is no date: Zambada’s arrest has none', async () => {
    const { ask } = await asker();
    const timeline = await ask('/timeline Zambada');
    expect(eventsWith(timeline, 'was arrested near El Paso')).toEqual([null]);
  });

  it('the latest date that a text names is a floor, not its date', async () => {
    const { corpus } = await asker();
    const dates = (await corpus.documents('', 'all')).map(({ document }) => [
      document.sources[0],
      document.date,
    ]);
    expect(Object.fromEntries(dates)).toMatchObject({
      'zambada-arrest.md': { value: null, notBefore: '2023-04' },
      'flight-of-the-37.md': { value: null, notBefore: '2025-05' },
      'flight-of-the-29.md': { value: null, notBefore: '2025-02-27' },
      'rubio-in-mexico-city.md': { value: '2025-09', basis: 'inferred' },
    });
  });

  it('the date of a charge in a clause is not that of the flight', async () => {
    const { ask } = await asker();
    const timeline = await ask('/timeline extraditions');
    expect(eventsWith(timeline, '37 ').every((date) => date === null)).toBe(true);
  });

  it('the day of a report is not the day of what it reports', async () => {
    const { ask } = await asker();
    const { events = [] } = await ask('/timeline CIA');
    const reported = events.filter(({ quote, date }) => quote.includes('CNN') && date === '2026-05-13');
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.every(({ dates }) => dates === 'report')).toBe(true);
  });

  it('nobody is called a senator by guess', async () => {
    const { ask } = await asker();
    for (const name of ['Rocha Moya', 'Enrique Inzunza Cázares']) {
      expect(labelsOf(await ask(`/who ${name}`))).not.toMatch(/senator/iu);
    }
  });

  it('two who share a surname are two', async () => {
    const { ask } = await asker();
    const inzunza = await ask('/who Inzunza');
    expect(inzunza.outcome).toBe('ambiguous');
    expect(inzunza.candidates.map(({ name }) => name).sort()).toEqual([
      'Enrique Inzunza Cázares',
      'Pedro Inzunza Noriega',
    ]);
    const guzman = await ask('/who Guzman');
    expect(guzman.outcome).toBe('ambiguous');
  });

  it('the words of the source stay, its slips too', async () => {
    const { ask } = await asker();
    expect(textOf(await ask('/search "Drug Enforcement Agency"'))).toContain('U.S. Drug Enforcement Agency');
  });

  it('a denial is never shown without the claim, nor the claim without the finding', async () => {
    const { ask } = await asker();
    for (const question of ['/who AMLO', '/search slander', '/search ProPublica', '/timeline AMLO']) {
      const { sections } = await ask(question);
      const lines = sections.flatMap((section) => section.lines);
      for (const line of lines.filter(({ text }) => /"slander"|\$2-4 million|had been unaware/u.test(text))) {
        const group = lines.filter((other) => other.group === line.group).map(({ text }) => text);
        expect(
          group.some((text) => text.includes('$2-4 million')),
          question,
        ).toBe(true);
        expect(
          group.some((text) => text.includes('"slander"')),
          question,
        ).toBe(true);
        expect(
          group.some((text) => text.includes('had been unaware')),
          question,
        ).toBe(true);
      }
    }
  });

  it('escapes and emphasis marks of a file are mended', async () => {
    const { ask } = await asker();
    const text = textOf(await ask('/search "La Jornada"')) + textOf(await ask('/search million campaign'));
    expect(text).toContain('La Jornada');
    expect(text).not.toMatch(/\\\$|\*La Jornada\*/u);
  });
});
