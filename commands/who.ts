import type { Action, Answer, Caution, Invocation, Line, Section } from '../src/answer/answer.ts';
import { besideActions, choice, notMerged } from '../src/answer/choice.ts';
import { type Citations, createCitations, label } from '../src/answer/compose.ts';
import { groupSections } from '../src/answer/group-sections.ts';
import { coverageSince, newGroups, nothingNew } from '../src/answer/only-new.ts';
import { timelineAction, watchAction } from '../src/answer/related-actions.ts';
import { noSuchName } from '../src/answer/silence.ts';
import { type Words, wordsIn } from '../src/answer/words/words.ts';
import { defineCommand } from '../src/command.ts';
import type { Dossier, Freshness, NameFinding } from '../src/corpus/corpus.ts';
import { freshnessAsked, SINCE } from '../src/date-option.ts';
import { mistake } from '../src/mistakes.ts';
import type { Coverage } from '../src/model.ts';

/** More than this many bearers of one surname are counted, not shown: the asker should type more of the name. */
const MOST_CHOICES = 8;

/** Descriptions in a dossier (rule 12 of the style of answers). */
const MOST_DESCRIPTIONS = 3;

/** Forms of a name in the first row; the most frequent ones come first. */
const MOST_ALIASES = 6;

/** Other names in the last row. */
const MOST_NAMED_WITH = 6;

export default defineCommand({
  name: 'who',
  description: 'Who or what a name is: a dossier in the words of the documents',
  options: [
    { name: 'name', kind: 'name', description: 'A person, organization or place', required: true },
    SINCE,
  ],
  examples: ['/who Rocha Moya', '/who AMLO', '/who Rocha Moya since:yesterday'],
  async run(args, context) {
    const { corpus, scope, caller } = context;
    const typed = args.name?.trim() ?? '';
    if (typed === '') throw mistake('noName');
    const words = wordsIn(caller.language);
    const fresh = await freshnessAsked(args, context);
    const since = fresh && { since: fresh.since.value };
    const invocation: Invocation = { command: 'who', args: { name: typed, ...since } };
    const [finding, coverage] = await Promise.all([
      corpus.findNames(typed, scope, 'described'),
      corpus.coverage(scope),
    ]);
    const [only, second] = finding.entities;
    if (!only) return noSuchName(typed, finding, invocation, coverage, words);
    if (second) {
      const shown = finding.entities.slice(0, MOST_CHOICES);
      const dossiers = await Promise.all(shown.map((entity) => corpus.dossier(entity, scope)));
      return choice(typed, dossiers, invocation, coverage, words);
    }
    const dossier = await corpus.dossier(only, scope, fresh?.since);
    if (fresh === null) return dossierAnswer(dossier, finding, invocation, coverage, words);
    const { shown, searched } = onlyNewOf(dossier, fresh, coverage);
    const isSilent = shown.groups.length + shown.surnameOnly.length === 0;
    if (isSilent) return nothingNew(only.name, fresh, invocation, searched, words);
    const answer = dossierAnswer(shown, finding, invocation, searched, words);
    return { ...answer, title: `${answer.title} · ${words.newHere(fresh.since.value)}` };
  },
});

/** What of a dossier came since; who is named beside is counted over everything, so it stays away. */
function onlyNewOf(
  dossier: Dossier,
  fresh: Freshness,
  coverage: Coverage,
): { readonly shown: Dossier; readonly searched: Coverage } {
  const groups = newGroups(dossier.groups, fresh);
  const surnameOnly = newGroups(dossier.surnameOnly, fresh);
  const descriptions = dossier.descriptions.filter(({ document, span }) => fresh.isNewAt(document.id, span));
  const [found, all] = [
    groups.length + surnameOnly.length,
    dossier.groups.length + dossier.surnameOnly.length,
  ];
  return {
    shown: { ...dossier, groups, surnameOnly, descriptions, namedWith: [] },
    searched: coverageSince(coverage, fresh, 'sentence', found, all),
  };
}

function dossierAnswer(
  dossier: Dossier,
  finding: NameFinding,
  invocation: Invocation,
  coverage: Coverage,
  words: Words,
): Answer {
  const { entity } = dossier;
  const citations = createCitations();
  const head = headLines(dossier, matchedBy(finding, invocation, entity.name, words), citations, words);
  const quotations = groupSections(dossier.groups, citations, words).map(readOn);
  const surname = groupSections(dossier.surnameOnly, citations, words).map((section) => ({
    ...section,
    heading: words.headings.surnameOnly,
  }));
  const namedWith = namedWithSection(dossier, words);
  const sections = [
    { heading: null, lines: [...head, ...notMerged(finding.near, words)] },
    ...quotations,
    ...surname,
    ...namedWith,
  ];
  const counts = `${words.documents(entity.documents)}, ${words.passages(entity.passages)}`;
  return {
    version: 1,
    outcome: 'found',
    title: `${entity.name} · ${words.kinds[entity.kind]} · ${counts}`,
    titleMark: entity.name,
    invocation,
    sections,
    citations: citations.list,
    actions: [...actionsFor(dossier, words), ...besideActions(finding.near, 'who')],
    candidates: [],
    coverage: { ...coverage, caution: cautionFor(dossier) },
    total: dossier.groups.length + dossier.surnameOnly.length,
  };
}

/** Behind its first screen a dossier is read article by article. */
function readOn(section: Section): Section {
  return { ...section, readsOn: true };
}

/** A name that was reached by other words than its own says so. */
function matchedBy(
  { match, mended }: NameFinding,
  { args }: Invocation,
  name: string,
  words: Words,
): string | null {
  if (mended !== null) return words.mended(mended, name);
  return match === 'description' ? words.foundAsDescribed(args.name ?? '') : null;
}

function headLines(
  dossier: Dossier,
  matched: string | null,
  citations: Citations,
  words: Words,
): readonly Line[] {
  const aliases = dossier.entity.aliases.slice(0, MOST_ALIASES).map((alias) => `“${alias}”`);
  const joined = dossier.entity.joined ? ` · ${words.joinedByOperator}` : '';
  const lines = [label(`${words.namedAs} ${aliases.join(', ')}${joined}`)];
  if (matched !== null) lines.unshift(label(matched));
  const described = describedAs(dossier, citations);
  if (described.length > 0) {
    const cites = described.map(({ n }) => n);
    lines.push(label(`${words.describedAs} ${described.map(({ text }) => text).join(', ')}`, cites));
  }
  return lines;
}

/** Newest article first; a role has a date only with that of a dated article. */
function describedAs(dossier: Dossier, citations: Citations): readonly { text: string; n: number }[] {
  return dossier.descriptions.slice(0, MOST_DESCRIPTIONS).map(({ document, span, paragraph }) => {
    const n = citations.cite(document, span, paragraph);
    const date = document.date.value === null ? '' : ` (${document.date.value})`;
    return { n, text: `“${document.text.slice(span.start, span.end)}” [${n}]${date}` };
  });
}

function namedWithSection({ namedWith }: Dossier, words: Words): readonly Section[] {
  if (namedWith.length === 0) return [];
  const names = namedWith
    .slice(0, MOST_NAMED_WITH)
    .map(({ entity, passages }) => `${entity.name} (${passages})`);
  const line = label(`${names.join(', ')} · ${words.namedInSamePassages}`);
  return [{ heading: words.headings.namedWith, lines: [line] }];
}

function actionsFor({ entity: { name }, hasHappenings }: Dossier, words: Words): readonly Action[] {
  return [...(hasHappenings ? [timelineAction(name, words)] : []), watchAction(name, words)];
}

function cautionFor({ groups, entity }: Dossier): Caution | null {
  if (groups.some(({ concerns }) => concerns !== null)) return 'accusations are quoted, not established';
  if (entity.joined) return 'merged by a curator';
  return entity.documents === 1 ? 'one document carries all of this' : null;
}
