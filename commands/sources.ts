import type { Answer, Invocation, Line } from '../src/answer/answer.ts';
import { MOST_LINES } from '../src/answer/answer.ts';
import { citedDocument } from '../src/answer/compose.ts';
import { aboutDocument, sourceName } from '../src/answer/labels/labels-source.ts';
import { coverageSince, nothingNew } from '../src/answer/only-new.ts';
import { silence } from '../src/answer/silence.ts';
import { type Words, wordsIn } from '../src/answer/words/words.ts';
import { defineCommand } from '../src/command.ts';
import type { DocumentListing, Freshness } from '../src/corpus/corpus.ts';
import type { Tried } from '../src/corpus/tried.ts';
import { freshnessAsked, SINCE } from '../src/date-option.ts';
import type { Coverage } from '../src/model.ts';

/** Where typed words are looked for. */
const TRIED: readonly Tried[] = [
  { what: 'titles' },
  { what: 'publishers' },
  { what: 'authors' },
  { what: 'addresses' },
  { what: 'files' },
  { what: 'openings' },
];

export default defineCommand({
  name: 'sources',
  description: 'The documents: what there is, from whom, from when, and what they lack',
  options: [
    { name: 'words', kind: 'source', description: 'Words of a title, author, publisher or file' },
    SINCE,
  ],
  examples: ['/sources', '/sources Sinaloa', '/sources since:yesterday'],
  async run(args, context) {
    const { corpus, scope, caller } = context;
    const words = wordsIn(caller.language);
    const typed = args.words?.trim() ?? '';
    const fresh = await freshnessAsked(args, context);
    const asked = { ...(typed !== '' && { words: typed }), ...(fresh && { since: fresh.since.value }) };
    const invocation: Invocation = { command: 'sources', args: asked };
    const [listed, coverage] = await Promise.all([corpus.documents(typed, scope), corpus.coverage(scope)]);
    if (fresh !== null && listed.length > 0)
      return sinceThen(listed, typed, fresh, invocation, coverage, words);
    if (listed.length > 0) return listing(listed, typed, invocation, coverage, words);
    const title = typed === '' ? words.noDocuments : words.nothingOn(typed);
    return silence(title, typed === '' ? [] : TRIED, [], invocation, coverage, words);
  },
});

/** Only the documents that were first seen since. */
function sinceThen(
  listed: readonly DocumentListing[],
  typed: string,
  fresh: Freshness,
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
): Answer {
  const shown = listed.filter(({ document }) => fresh.isNew(document.id));
  const searched = coverageSince(coverage, fresh, 'document', shown.length, listed.length);
  const on = typed === '' ? words.headings.documents : typed;
  if (shown.length === 0) return nothingNew(on, fresh, invocation, searched, words);
  const answer = listing(shown, typed, invocation, searched, words);
  return { ...answer, title: `${answer.title} · ${words.newHere(fresh.since.value)}` };
}

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
    ...(lacks.length > 0 ? [words.lacks(lacks)] : []),
  ];
  return { key: `document:${document.hash}`, kind: 'name', text: parts.join(' · '), cites: [] };
}
