import type { DocumentListing, Happening, News } from '../corpus/corpus.ts';
import type { Coverage } from '../model.ts';
import type { Action, Answer, Caution, Invocation, Line, Section } from './answer.ts';
import { type Citations, citedDocument, createCitations, label } from './compose.ts';
import { groupSections } from './group-sections.ts';
import { aboutDocument, sourceName } from './labels/labels-source.ts';
import { dossierAction } from './related-actions.ts';
import { cutToLines, happeningSection } from './timeline-answer.ts';
import type { Words } from './words/words.ts';
import type { NewsWords } from './words/words-news.ts';

/** How news are set. */
export interface NewsSetting {
  readonly invocation: Invocation;
  readonly coverage: Coverage;
  readonly words: Words;
  readonly own: NewsWords;
}

/** Under these keys stand rows that a message which comes by itself sets in its own way. */
export const NEWS_ROWS = { names: 'row:names', behind: 'row:behind' } as const;

/** Document lines; `/sources` lists them all. */
const MOST_DOCUMENTS = 20;

/** News that hold something: what happened, what is ahead, from which documents, and who is named for the first time. */
export function newsAnswer(news: News, setting: NewsSetting): Answer {
  const { invocation, coverage, words, own } = setting;
  const citations = createCitations();
  const name = news.names?.entities[0]?.name ?? invocation.args.topic ?? null;
  const title = name === null ? own.latest : `${own.latest}: ${name}`;
  const shown = shownOf(news, invocation, own);
  const counts = [own.newDocuments(shown.documents.length), own.happenings(shown.happenings.length)];
  const since = news.fresh?.since.value;
  const period = since === undefined ? [] : [words.newHere(since)];
  return {
    version: 1,
    outcome: 'found',
    title: [title, ...counts, ...period].join(' · '),
    titleMark: title,
    invocation,
    sections: sectionsOf(shown, citations, setting),
    citations: citations.list,
    actions: actionsFor(news, setting),
    candidates: [],
    coverage: { ...coverage, caution: cautionFor(shown.happenings) },
    total: shown.happenings.length + shown.ahead.length + shown.mentions.length + shown.documents.length,
    ...(news.matches.length > 0 && { matches: news.matches.map(toMatch) }),
  };
}

function toMatch({ document, ...rest }: News['matches'][number]): NonNullable<Answer['matches']>[number] {
  return { document: citedDocument(document), ...rest };
}

/** What is shown of it: the news, or with `older` what lies behind them. */
interface Shown extends Pick<News, 'happenings' | 'ahead' | 'mentions' | 'documents'> {
  readonly rows: readonly Line[];
}

function shownOf(news: News, { args }: Invocation, own: NewsWords): Shown {
  const { happenings, ahead, mentions, documents, background, oldDocuments } = news;
  if (args.older === 'yes') {
    return { happenings: background, ahead: [], mentions: [], documents: oldDocuments, rows: [] };
  }
  if (args.older === 'too') {
    return {
      happenings: [...happenings, ...background],
      ahead,
      mentions: [...mentions, ...news.oldMentions],
      documents: [...documents, ...oldDocuments],
      rows: [],
    };
  }
  const behind = [
    ...(background.length > 0 ? [own.background(background.length)] : []),
    ...(oldDocuments.length > 0 ? [own.oldDocuments(oldDocuments.length)] : []),
  ];
  const rows = [...rowsOf(news, args, own), ...(behind.length > 0 ? [row('behind', behind.join(', '))] : [])];
  return { happenings, ahead, mentions, documents, rows };
}

function rowsOf(
  { names, newNames, frequentNames }: News,
  { topic }: Invocation['args'],
  own: NewsWords,
): readonly Line[] {
  const asked = new Set(names?.entities.flatMap(({ name, aliases }) => [name, ...aliases]));
  const others = newNames.filter((name) => !asked.has(name));
  const beside = topic === undefined ? null : asked.size > 0 ? 'name' : 'topic';
  return [
    ...(others.length > 0 ? [row('names', own.firstNamed(others, beside))] : []),
    ...frequentNames.map((name) => row('names', own.frequent(name))),
  ];
}

function row(kind: keyof typeof NEWS_ROWS, text: string): Line {
  return { ...label(text), key: NEWS_ROWS[kind] };
}

function sectionsOf(
  { happenings, ahead, mentions, documents, rows }: Shown,
  citations: Citations,
  { words, own }: NewsSetting,
): readonly Section[] {
  const dated = happenings.filter(({ date }) => date.value !== null);
  const undated = happenings.filter(({ date }) => date.value === null);
  return cutToLines([
    ...withChanges(happeningSection(null, dated, citations, words), dated, own),
    ...withChanges(happeningSection(words.headings.noDate, undated, citations, words), undated, own),
    ...groupSections(mentions, citations, words),
    ...happeningSection(own.datesAhead, ahead, citations, words),
    ...(rows.length > 0 ? [{ heading: null, lines: rows }] : []),
    ...documentSection(documents, words),
  ]);
}

/** Under a line that is shown again stands what it says otherwise. */
function withChanges(
  sections: readonly Section[],
  happenings: readonly Happening[],
  own: NewsWords,
): readonly Section[] {
  const changes = new Map(happenings.flatMap(({ key, change }) => (change ? [[key, change]] : [])));
  if (changes.size === 0) return sections;
  return sections.map(({ heading, lines }) => ({
    heading,
    lines: lines.flatMap((line) => {
      const change = line.key === line.group ? changes.get(line.key) : undefined;
      return change ? [line, { ...label(own.changed(change)), group: line.key, supports: line.key }] : [line];
    }),
  }));
}

function documentSection(documents: readonly DocumentListing[], words: Words): readonly Section[] {
  if (documents.length === 0) return [];
  const lines = documents.slice(0, MOST_DOCUMENTS).map(({ document }): Line => {
    const cited = citedDocument(document);
    const text = `${sourceName(cited)}: ${aboutDocument(cited, words)}`;
    return { key: `document:${document.hash}`, kind: 'name', text, cites: [] };
  });
  return [{ heading: words.headings.documents, lines }];
}

function actionsFor(
  { names, background, oldDocuments }: News,
  { invocation, own, words }: NewsSetting,
): readonly Action[] {
  const [entity] = names?.entities ?? [];
  const older = { ...invocation, args: { ...invocation.args, older: 'yes' } };
  const isBehind = background.length + oldDocuments.length > 0 && invocation.args.older === undefined;
  return [
    ...(isBehind ? [{ label: own.showBackground, invocation: older }] : []),
    ...(entity ? [dossierAction(entity.name, words)] : []),
  ];
}

function cautionFor(shown: readonly Happening[]): Caution | null {
  const accused = shown.some(({ group }) => group.concerns !== null);
  return accused ? 'accusations are quoted, not established' : null;
}
