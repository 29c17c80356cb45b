import type { Action, Answer, Invocation, Section } from '../src/answer/answer.ts';
import { createCitations, label } from '../src/answer/compose.ts';
import { groupSections } from '../src/answer/group-sections.ts';
import { coverageSince, newGroups, nothingNew } from '../src/answer/only-new.ts';
import { dossierAction, watchAction } from '../src/answer/related-actions.ts';
import { type Beyond, silence } from '../src/answer/silence.ts';
import { type Words, wordsIn } from '../src/answer/words/words.ts';
import { type CommandContext, defineCommand } from '../src/command.ts';
import type { Freshness, NameFinding, SearchFinding, SearchRequest } from '../src/corpus/corpus.ts';
import { dateOption, freshnessAsked, SINCE } from '../src/date-option.ts';
import { mistake } from '../src/mistakes.ts';
import type { Coverage } from '../src/model.ts';

export default defineCommand({
  name: 'search',
  description: 'Ranked passages for words, "phrases" and -exclusions',
  options: [
    { name: 'words', kind: 'text', description: 'Words, "a phrase", -without', required: true },
    { name: 'from', kind: 'date', description: 'Only documents published on or after this date' },
    { name: 'to', kind: 'date', description: 'Only documents published on or before this date' },
    SINCE,
    {
      name: 'source',
      kind: 'source',
      description: 'Only documents whose source or publisher has these words',
    },
    { name: 'lang', kind: 'choice', choices: ['en', 'es'], description: 'Only documents in this language' },
  ],
  examples: ['/search Centinela Tower', '/search "security cooperation" -tariffs from:2025'],
  async run(args, context) {
    const { corpus, scope, caller } = context;
    const words = wordsIn(caller.language);
    const fresh = await freshnessAsked(args, context);
    const request = requestFrom(args, context);
    const invocation = invocationFrom(request, fresh);
    const [finding, coverage] = await Promise.all([corpus.search(request, scope), corpus.coverage(scope)]);
    if (finding.full.length + finding.partial.length === 0) {
      const beyond = await beyondLimits(request, context, words);
      return silence(words.nothingOn(request.words), finding.tried, [], invocation, coverage, words, beyond);
    }
    const names = await corpus.findNames(request.words, scope);
    if (fresh === null) return searchAnswer(finding, names, invocation, coverage, words);
    const shown = onlyNewOf(await corpus.search({ ...request, since: fresh.since }, scope), fresh);
    const searched = coverageSince(coverage, fresh, 'passage', shown.passages, finding.passages);
    if (shown.passages === 0) return nothingNew(request.words, fresh, invocation, searched, words);
    const answer = searchAnswer(shown, names, invocation, searched, words);
    return { ...answer, title: `${answer.title} · ${words.newHere(fresh.since.value)}` };
  },
});

/** What there is in other documents, where the question was held to some. */
async function beyondLimits(
  { words: asked, ...limits }: SearchRequest,
  { corpus, scope }: CommandContext,
  words: Words,
): Promise<Beyond | null> {
  if (Object.keys(limits).length === 0) return null;
  const { passages } = await corpus.search({ words: asked }, scope);
  if (passages === 0) return null;
  return { said: words.passages(passages), invocation: { command: 'search', args: { words: asked } } };
}

/** Passages with a new sentence, of the documents that hold any. */
function onlyNewOf(finding: SearchFinding, fresh: Freshness): SearchFinding {
  const full = newGroups(finding.full, fresh);
  const partial = newGroups(finding.partial, fresh);
  const documents = new Set([...full, ...partial].map(({ quotations }) => quotations[0]?.document.id));
  return { ...finding, full, partial, passages: full.length + partial.length, documents: documents.size };
}

function requestFrom(args: Readonly<Record<string, string>>, context: CommandContext): SearchRequest {
  const words = args.words?.trim() ?? '';
  if (words === '') throw mistake('noWords');
  const from = dateOption('from', args, context);
  const to = dateOption('to', args, context);
  return {
    words,
    ...(from && { from }),
    ...(to && { to }),
    ...(args.source && { source: args.source }),
    ...(args.lang && { language: args.lang }),
  };
}

function invocationFrom(
  { words, from, to, source, language }: SearchRequest,
  fresh: Freshness | null,
): Invocation {
  const args = {
    words,
    ...(from && { from }),
    ...(to && { to }),
    ...(source && { source }),
    ...(language && { lang: language }),
    ...(fresh && { since: fresh.since.value }),
  };
  return { command: 'search', args };
}

function searchAnswer(
  finding: SearchFinding,
  names: NameFinding,
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
): Answer {
  const citations = createCitations();
  const typed = invocation.args.words ?? '';
  const mended = finding.mended.map(({ typed, used }) =>
    label(words.mended(typed, used.map((word) => `“${word}”`).join(', '))),
  );
  const full = groupSections(finding.full, citations, words);
  const partial = groupSections(finding.partial, citations, words).map(
    (section, index): Section => ({
      ...section,
      heading: index === 0 ? words.headings.someWords : section.heading,
    }),
  );
  const groups = [...finding.full, ...finding.partial];
  const accused = groups.some(({ reply }) => reply !== 'not needed');
  return {
    version: 1,
    outcome: 'found',
    title: `${typed} · ${words.passages(finding.passages)}, ${words.documents(finding.documents)}`,
    titleMark: typed,
    invocation,
    sections: [...(mended.length > 0 ? [{ heading: null, lines: mended }] : []), ...full, ...partial],
    citations: citations.list,
    actions: nameActions(names, words),
    candidates: [],
    coverage: { ...coverage, caution: accused ? 'accusations are quoted, not established' : null },
    total: groups.length,
  };
}

/** Where the words are a name of the corpus, its dossier and a watch on it are one press away. */
function nameActions({ entities, match }: NameFinding, words: Words): readonly Action[] {
  const [only, second] = entities;
  if (!only || second || match === 'mended' || match === 'description') return [];
  return [dossierAction(only.name, words), watchAction(only.name, words)];
}
