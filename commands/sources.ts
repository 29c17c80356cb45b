import type { Answer, Invocation, Line } from '../src/answer/answer.ts';
import { MOST_LINES } from '../src/answer/answer.ts';
import { citedDocument } from '../src/answer/compose.ts';
import { aboutDocument, sourceName } from '../src/answer/labels-source.ts';
import { silence } from '../src/answer/silence.ts';
import { type Words, wordsIn } from '../src/answer/words.ts';
import { defineCommand } from '../src/command.ts';
import type { DocumentListing } from '../src/corpus/corpus.ts';
import type { Coverage } from '../src/model.ts';

export default defineCommand({
  name: 'sources',
  description: 'The documents: what there is, from whom, from when, and what they lack',
  options: [{ name: 'words', kind: 'source', description: 'Words of a title, author, publisher or file' }],
  examples: ['/sources', '/sources Sinaloa'],
  async run(args, { corpus, scope, caller }) {
    const words = wordsIn(caller.language);
    const typed = args.words?.trim() ?? '';
    const invocation: Invocation = { command: 'sources', args: typed === '' ? {} : { words: typed } };
    const [listed, coverage] = await Promise.all([corpus.documents(typed, scope), corpus.coverage(scope)]);
    if (listed.length > 0) return listing(listed, typed, invocation, coverage, words);
    const title = typed === '' ? words.noDocuments : words.nothingOn(typed);
    return silence(title, typed === '' ? [] : words.triedSources, [], invocation, coverage, words);
  },
});

function listing(
  listed: readonly DocumentListing[],
  typed: string,
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
): Answer {
  const name = typed === '' ? words.headings.documents : `${words.headings.documents}: ${typed}`;
  return {
    version: 1,
    outcome: 'found',
    title: `${name} · ${words.documents(listed.length)}`,
    titleMark: name,
    invocation,
    sections: [{ heading: null, lines: listed.slice(0, MOST_LINES).map((one) => line(one, words)) }],
    citations: [],
    actions: [],
    candidates: [],
    coverage: { ...coverage, caution: null },
    total: listed.length,
  };
}

function line({ document, passages, lacks }: DocumentListing, words: Words): Line {
  const cited = citedDocument(document);
  const parts = [
    `${sourceName(cited)}: ${aboutDocument(cited, words)}`,
    words.passages(passages),
    ...(lacks.length > 0 ? [words.lacks(lacks.join(', '))] : []),
  ];
  return { key: `document:${document.hash}`, kind: 'name', text: parts.join(' · '), cites: [] };
}
