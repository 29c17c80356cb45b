import type { Answer, Invocation, Section } from '../src/answer/answer.ts';
import { type Citations, createCitations, groupLines } from '../src/answer/compose.ts';
import { coverageSince, newGroups, nothingNew } from '../src/answer/only-new.ts';
import { type Words, wordsIn } from '../src/answer/words/words.ts';
import { defineCommand } from '../src/command.ts';
import type { Dossier, Freshness } from '../src/corpus/corpus.ts';
import { freshnessAsked, SINCE } from '../src/date-option.ts';
import { mistake } from '../src/mistakes.ts';
import type { Coverage } from '../src/model.ts';
import { cutAtWord } from '../src/text.ts';

/** Names with a quotation each; more are counted, since nobody reads them on. */
const MOST_SHOWN = 12;

/** Names looked through for something new; a text with more is a list. */
const MOST_LOOKED_AT = 40;

/** The text comes back in the invocation that buttons repeat; this much of it is kept. */
const LONGEST_TEXT = 4000;

export default defineCommand({
  name: 'names',
  description: 'Who is named in a text: each name of the documents in it, with its dossier',
  options: [
    { name: 'text', kind: 'text', description: 'Any text, such as a message', required: true },
    SINCE,
  ],
  examples: ['/names Rocha Moya met Sheinbaum in Culiacán'],
  async run(args, context) {
    const { corpus, scope, caller } = context;
    const text = cutAtWord(args.text?.trim() ?? '', LONGEST_TEXT);
    if (text === '') throw mistake('noText');
    const words = wordsIn(caller.language);
    const fresh = await freshnessAsked(args, context);
    const since = fresh && { since: fresh.since.value };
    const invocation: Invocation = { command: 'names', args: { text, ...since } };
    const [entities, coverage] = await Promise.all([corpus.namesIn(text, scope), corpus.coverage(scope)]);
    if (entities.length === 0) return noNames(invocation, coverage, words);
    const looked = fresh ? entities.slice(0, MOST_LOOKED_AT) : entities.slice(0, MOST_SHOWN);
    const dossiers = await Promise.all(looked.map((entity) => corpus.dossier(entity, scope, fresh?.since)));
    if (fresh === null) return namesAnswer(dossiers, entities.length, invocation, coverage, words);
    const shown = withNews(dossiers, fresh);
    const searched = coverageSince(coverage, fresh, 'name', shown.length, looked.length);
    if (shown.length === 0) return nothingNew(words.thisText, fresh, invocation, searched, words);
    const answer = namesAnswer(shown.slice(0, MOST_SHOWN), shown.length, invocation, searched, words);
    return { ...answer, title: `${answer.title} · ${words.newHere(fresh.since.value)}` };
  },
});

/** The names of which a new sentence tells, with only these. */
function withNews(dossiers: readonly Dossier[], fresh: Freshness): readonly Dossier[] {
  return dossiers
    .map((dossier) => ({ ...dossier, groups: newGroups(dossier.groups, fresh) }))
    .filter(({ groups }) => groups.length > 0);
}

function namesAnswer(
  dossiers: readonly Dossier[],
  total: number,
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
): Answer {
  const citations = createCitations();
  const accuses = dossiers.some(({ groups }) => groups[0] !== undefined && groups[0].reply !== 'not needed');
  return {
    version: 1,
    outcome: 'found',
    title: words.namesInText(total),
    invocation,
    sections: dossiers.map((dossier) => nameSection(dossier, citations, words)),
    citations: citations.list,
    actions: [],
    candidates: dossiers.map(({ entity: { name, kind } }) => {
      return { name, kind, invocation: { command: 'who', args: { name } } };
    }),
    coverage: { ...coverage, caution: accuses ? 'accusations are quoted, not established' : null },
    total,
  };
}

/** A name with the first quotation of its dossier, shown together or not at all. */
function nameSection({ entity, groups }: Dossier, citations: Citations, words: Words): Section {
  const counts = `${words.documents(entity.documents)}, ${words.passages(entity.passages)}`;
  const key = `name:${entity.key}`;
  const name = {
    key,
    kind: 'name' as const,
    text: `${entity.name} · ${words.kinds[entity.kind]} · ${counts}`,
    cites: [],
    marks: [{ start: 0, end: entity.name.length }],
  };
  const [first] = groups;
  const lines = first ? groupLines(first, citations, { words }) : [];
  return { heading: null, lines: [name, ...lines].map((line) => ({ ...line, group: key })) };
}

function noNames(invocation: Invocation, coverage: Coverage, words: Words): Answer {
  return {
    version: 1,
    outcome: 'none',
    title: words.noNamesInText,
    invocation,
    sections: [],
    citations: [],
    actions: [],
    candidates: [],
    coverage: { ...coverage, caution: 'says nothing beyond these documents' },
    total: 0,
  };
}
