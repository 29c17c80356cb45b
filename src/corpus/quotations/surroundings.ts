import type { Address, Analysis, Document, Scope, Span } from '../../model.ts';
import type { Store } from '../../store/store.ts';
import type { Analyses } from '../analyses.ts';
import type { Surroundings } from '../corpus.ts';
import { isVisible } from '../coverage.ts';

/** A quotation with one paragraph before and after it; null where the scope hides it or nothing is kept of it. */
export async function surroundingsOf(
  address: Address,
  scope: Scope,
  store: Store,
  analyses: Analyses,
): Promise<Surroundings | null> {
  const [analysis] = await analyses.of([address.document]);
  if (!analysis || !isVisible(analysis.document, scope)) return null;
  if (analysis.document.hash === address.hash) return inPresentText(analysis, address);
  const text = await store.textOf(address.hash);
  return text === null ? null : inOlderText({ ...analysis.document, text, hash: address.hash }, address);
}

function inPresentText(analysis: Analysis, { start, end }: Address): Surroundings | null {
  const { passages, document } = analysis;
  const index = passages.findIndex((passage) => start >= passage.start && start < passage.end);
  const passage = passages[index];
  if (!passage || end > document.text.length) return null;
  return {
    document,
    before: spanOf(passages[index - 1]),
    passage: { start: passage.start, end: passage.end },
    after: spanOf(passages[index + 1]),
    quotation: { start, end },
    paragraph: passage.paragraph,
    outdated: false,
  };
}

/** The text that was quoted has changed since: what is kept of it is shown, and said to be older. */
function inOlderText(document: Document, { start, end }: Address): Surroundings | null {
  if (end > document.text.length) return null;
  const from = document.text.lastIndexOf('\n\n', start);
  const to = document.text.indexOf('\n\n', end);
  const passage = { start: from < 0 ? 0 : from + 2, end: to < 0 ? document.text.length : to };
  const paragraph = document.text.slice(0, start).split(/\n\n+/u).length;
  return {
    document,
    before: null,
    passage,
    after: null,
    quotation: { start, end },
    paragraph,
    outdated: true,
  };
}

function spanOf(span: Span | undefined): Span | null {
  return span ? { start: span.start, end: span.end } : null;
}
