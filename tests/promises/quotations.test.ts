import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { clears, isVerdict } from '../../src/corpus/quotations/proceedings.ts';
import type { Analysis } from '../../src/model.ts';
import { sampleBot, type TestBot } from '../sample-bot.ts';
import { OPERATOR, QUESTIONS } from './asked.ts';

async function answersOf({ bot }: TestBot): Promise<readonly Answer[]> {
  const understood = await Promise.all(QUESTIONS.map((text) => bot.understand(text, OPERATOR)));
  return Promise.all(understood.map(({ invocation }) => bot.answer(invocation, OPERATOR)));
}

async function analysesOf({ corpus }: TestBot): Promise<ReadonlyMap<string, Analysis>> {
  const ids = (await corpus.store.summaries()).map(({ id }) => id);
  return new Map((await corpus.store.analyses(ids)).map((analysis) => [analysis.document.id, analysis]));
}

describe('every answer', () => {
  it('quotes the stored text at the address of its citation, and nothing else', async () => {
    const sample = await sampleBot();
    const analyses = await analysesOf(sample);
    for (const answer of await answersOf(sample)) {
      for (const { quote, start, end, hash, document } of answer.citations) {
        const stored = analyses.get(document.id)?.document;
        expect(stored?.hash).toBe(hash);
        expect(quote).toBe(stored?.text.slice(start, end));
      }
      const quoted = new Map(answer.citations.map(({ n, quote }) => [n, quote]));
      for (const line of answer.sections.flatMap(({ lines }) => lines)) {
        if (line.kind === 'quotation') expect(line.text).toBe(quoted.get(line.cites[0] ?? 0));
      }
    }
  });

  it('shows no page furniture and no caption as evidence', async () => {
    const sample = await sampleBot();
    const analyses = await analysesOf(sample);
    for (const { citations } of await answersOf(sample)) {
      for (const { start, document } of citations) {
        const block = analyses
          .get(document.id)
          ?.document.blocks.find((one) => start >= one.start && start < one.end);
        expect(block?.kind).toBe('body');
      }
    }
  });

  it('brings with an accusation the reply that its document holds, or says that there is none or none that is sure', async () => {
    const sample = await sampleBot();
    const analyses = await analysesOf(sample);
    for (const answer of await answersOf(sample)) {
      for (const { citation, group } of quotationsOf(answer)) {
        const analysis = analyses.get(citation.document.id);
        const sentence = analysis?.sentences.find(({ start }) => start === citation.start);
        if (!analysis || !sentence || sentence.accused.length === 0) continue;
        if (isVerdict(sentence) || clears(analysis, sentence)) continue;
        const replied = group.some(({ cites }) =>
          cites.some((n) => isReply(analysis, answer.citations[n - 1]?.start ?? -1, sentence.accused)),
        );
        const said = group.some(({ kind, text }) => kind === 'label' && /^reply(?: of .+)?: /u.test(text));
        expect(replied || said, citation.quote).toBe(true);
      }
    }
  });

  it('keeps claim, reply and finding of neighbouring sentences together', async () => {
    const sample = await sampleBot();
    const analyses = await analysesOf(sample);
    for (const answer of await answersOf(sample)) {
      for (const { citation, group } of quotationsOf(answer)) {
        const analysis = analyses.get(citation.document.id);
        const sentence = analysis?.sentences.find(({ start }) => start === citation.start);
        if (!analysis || !sentence || sentence.group === null) continue;
        const starts = new Set(
          group.flatMap(({ cites }) => cites.map((n) => answer.citations[n - 1]?.start)),
        );
        const mates = analysis.sentences.filter((other) => other.group === sentence.group);
        expect(
          mates.every(({ start }) => starts.has(start)),
          citation.quote,
        ).toBe(true);
      }
    }
  });
});

function quotationsOf(answer: Answer) {
  const lines = answer.sections.flatMap((section) => section.lines);
  return lines.flatMap((line) => {
    const citation = answer.citations[(line.cites[0] ?? 0) - 1];
    if (line.kind !== 'quotation' || !citation) return [];
    return [{ citation, group: lines.filter(({ group }) => group !== undefined && group === line.group) }];
  });
}

function isReply(analysis: Analysis, start: number, accused: readonly number[]): boolean {
  const sentence = analysis.sentences.find((one) => one.start === start);
  return sentence?.replying.some((entity) => accused.includes(entity)) ?? false;
}
