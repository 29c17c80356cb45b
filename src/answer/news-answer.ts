import type { DocumentListing, Happening, News } from '../corpus/corpus.ts';
import type { Coverage, DateValue } from '../model.ts';
import type { Action, Answer, Caution, Invocation, Line, Section } from './answer.ts';
import { type Citations, citedDocument, createCitations, label } from './compose.ts';
import { aboutDocument, sourceName } from './labels-source.ts';
import { cutToLines, happeningSection } from './timeline-answer.ts';
import type { Words } from './words.ts';
import type { NewsWords } from './words-news.ts';

/** How news are set. */
export interface NewsSetting {
  readonly invocation: Invocation;
  /** What the period is called in the title; null for all there is. */
  readonly period: string | null;
  /** Happenings that begin after this day are ahead. */
  readonly today: DateValue;
  readonly coverage: Coverage;
  readonly words: Words;
  readonly own: NewsWords;
}

/** Document lines; `/sources` lists them all. */
const MOST_DOCUMENTS = 20;

/** News that hold something: what happened, what is ahead, from which documents, and who is named for the first time. */
export function newsAnswer(news: News, setting: NewsSetting): Answer {
  const { invocation, period, coverage, own } = setting;
  const citations = createCitations();
  const name = news.names?.entities[0]?.name ?? invocation.args.topic ?? null;
  const title = name === null ? own.latest : `${own.latest}: ${name}`;
  const shown = shownOf(news, invocation);
  const counts = [own.newDocuments(news.documents.length), own.happenings(shown.length)];
  return {
    version: 1,
    outcome: 'found',
    title: [title, ...counts, ...(period === null ? [] : [period])].join(' · '),
    titleMark: title,
    invocation,
    sections: sectionsOf(news, shown, citations, setting),
    citations: citations.list,
    actions: actionsFor(news, setting),
    candidates: [],
    coverage: { ...coverage, caution: cautionFor(shown) },
    total: shown.length + news.documents.length,
  };
}

function shownOf({ happenings, background }: News, { args }: Invocation): readonly Happening[] {
  return args.older === 'yes' ? background : happenings;
}

function sectionsOf(
  news: News,
  shown: readonly Happening[],
  citations: Citations,
  { invocation, today, words, own }: NewsSetting,
): readonly Section[] {
  const isAhead = ({ date }: Happening) => date.value !== null && date.value > today;
  const dated = shown.filter((each) => !isAhead(each) && each.date.value !== null);
  const undated = shown.filter(({ date }) => date.value === null);
  const rows = [
    ...(news.newNames.length > 0 ? [label(`${own.firstNamed} ${news.newNames.join(', ')}`)] : []),
    ...(news.background.length > 0 && invocation.args.older !== 'yes'
      ? [label(own.background(news.background.length))]
      : []),
  ];
  return cutToLines([
    ...happeningSection(null, dated, citations, words),
    ...happeningSection(own.datesAhead, shown.filter(isAhead).reverse(), citations, words),
    ...happeningSection(words.headings.noDate, undated, citations, words),
    ...(rows.length > 0 ? [{ heading: null, lines: rows }] : []),
    ...documentSection(news.documents, words),
  ]);
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

function actionsFor({ names, background }: News, { invocation, own }: NewsSetting): readonly Action[] {
  const [entity] = names?.entities ?? [];
  const older = { ...invocation, args: { ...invocation.args, older: 'yes' } };
  return [
    ...(background.length > 0 && invocation.args.older !== 'yes'
      ? [{ label: own.showBackground, invocation: older }]
      : []),
    ...(entity ? [{ label: 'Dossier', invocation: { command: 'who', args: { name: entity.name } } }] : []),
  ];
}

function cautionFor(shown: readonly Happening[]): Caution | null {
  const accused = shown.some(({ group }) => group.reply !== 'not needed');
  return accused ? 'accusations are quoted, not established' : null;
}
