import type { Line } from '../answer/answer.ts';
import { label } from '../answer/compose.ts';
import { deliveryWordsIn } from '../answer/words/words-delivery.ts';
import type { Address, Language } from '../model.ts';
import type { DocumentStore } from '../store/store.ts';

/** What corrections are worded from. */
export type CorrectionTexts = Pick<DocumentStore, 'textOf' | 'summariesOf'>;

/** Words that call a quotation that no longer stands: enough to find it above, too few to repeat it. */
const CALLED_BY = 5;

/** One line for each quotation that no longer stands: its first words, and whether its document was changed or removed. */
export async function correctionLines(
  gone: readonly Address[],
  store: CorrectionTexts,
  language: Language,
): Promise<readonly Line[]> {
  const words = deliveryWordsIn(language);
  const summaries = await store.summariesOf([...new Set(gone.map(({ document }) => document))]);
  const sources = new Map(summaries.map(({ id, sources: [first] }) => [id, first ?? id]));
  const lines = await Promise.all(
    gone.map(async (address) => {
      const text = words.gone(await calledBy(address, store), sources.get(address.document) ?? null);
      return { ...label(text), key: correctionKey(address) };
    }),
  );
  const seen = new Set<string>();
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Under which a correction counts as told at a destination. */
export function correctionKey({ hash, start, end }: Address): string {
  return `correction:${hash}:${start}:${end}`;
}

/** The first words of a quotation; of a text that was removed for good nothing is left to say. */
async function calledBy({ hash, start, end }: Address, store: CorrectionTexts): Promise<string | null> {
  const text = await store.textOf(hash);
  const words = text?.slice(start, end).trim().split(/\s+/u) ?? [];
  return words.length === 0 ? null : words.slice(0, CALLED_BY).join(' ');
}
