import type { Action, Answer, Line, Section } from '../answer/answer.ts';
import { label } from '../answer/compose.ts';
import { NEWS_ROWS } from '../answer/news-answer.ts';
import { notice } from '../answer/subscription-answer.ts';
import { subscriptionActions, subscriptionName, wallTime } from '../answer/subscription-text.ts';
import { type DeliveryWords, deliveryWordsIn } from '../answer/words/words-delivery.ts';
import { digestWordsIn } from '../answer/words/words-digest.ts';
import { newsWordsIn } from '../answer/words/words-news.ts';
import { todayIn } from '../dates/typed-date.ts';
import type { Subscription } from '../subscription.ts';
import { capitalized } from '../text.ts';
import { withoutBackground } from './background.ts';
import { fitted, withoutQuotedDocuments } from './fit.ts';
import type { Missed } from './missed.ts';
import { deliveryKeys, holdsNews, keepLines } from './new-lines.ts';
import { aboutOf, reasonFor } from './reason.ts';

/** What a message is made of. */
export interface MessageParts {
  readonly subscription: Subscription;
  /** Only what is new. */
  readonly answer: Answer;
  /** The instant that it is for. */
  readonly moment: Date;
  /** The instant of the run before, or of the beginning. */
  readonly before: Date;
  /** Runs since the last message that did not arrive, or of which nobody knows. */
  readonly missed: readonly Missed[];
  /** Quotations posted there that no longer stand, of which nothing was said there. */
  readonly corrections: readonly Line[];
  /** The day on which each quoted document was first seen, by id; none where that is not known. */
  readonly arrivals: ReadonlyMap<string, string>;
}

/** A digest or watch message. Null where there is nothing to tell. */
export function composeMessage(parts: MessageParts): Answer | null {
  const { subscription, before } = parts;
  const words = deliveryWordsIn(subscription.subscriber.language);
  const day = todayIn(before, subscription.zone);
  const { answer, older } =
    subscription.kind === 'digest'
      ? withoutBackground(parts.answer, parts.arrivals, day)
      : { answer: parts.answer, older: 0 };
  const folders = foldersIn(parts, words);
  const hasItems = holdsNews(answer);
  const isBehind = older > 0 || behindOf(parts.answer) !== null;
  const isEmpty = !hasItems && !isBehind && folders.length + parts.corrections.length === 0;
  if (isEmpty && !subscription.tellsNothing) return null;
  const isOnlyFolder = !hasItems && folders.length === 1;
  const { body, names, behind } = withoutRows(hasItems ? withoutQuotedDocuments(answer) : answer);
  const title = titleOf(parts, answer, hasItems, words);
  const titled = { ...body, title, titleMark: markOf(parts, words) };
  const screen = fitted(hasItems ? titled : { ...titled, sections: [] }, {
    above: sectionsAbove(parts, words),
    below: [...(isOnlyFolder ? [] : folders), ...(hasItems ? summaryOf(parts, names, words) : [])],
    reason: (left) =>
      capitalized(
        [
          ...(left > 0 ? [words.notShown(left)] : []),
          ...behind,
          ...(older > 0 ? [words.older(older)] : []),
          reasonFor(subscription, answer),
        ].join(' · '),
      ),
    isNumbered: subscription.kind === 'digest',
  });
  return {
    ...screen.answer,
    outcome: isEmpty ? 'notice' : 'found',
    actions: actionsFor(parts, older, screen.left, words),
    candidates: [],
  };
}

/** News less the rows that a message sets in its own way, and the texts of these. */
function withoutRows(answer: Answer): {
  readonly body: Answer;
  readonly names: readonly string[];
  readonly behind: readonly string[];
} {
  const lines = answer.sections.flatMap((section) => section.lines);
  const textsOf = (row: string) => lines.filter(({ key }) => key === row).map(({ text }) => text);
  const rows: readonly string[] = Object.values(NEWS_ROWS);
  return {
    body: { ...answer, sections: keepLines(answer.sections, ({ key }) => !rows.includes(key)) },
    names: textsOf(NEWS_ROWS.names),
    behind: textsOf(NEWS_ROWS.behind),
  };
}

/** What a digest of news sums up: names, dates ahead, corrections; where there is one of them, that there is none of others. */
function summaryOf(
  { subscription, answer, corrections }: MessageParts,
  names: readonly string[],
  words: DeliveryWords,
): readonly Line[] {
  if (subscription.kind === 'watch' || answer.invocation.command !== 'latest') return [];
  const { datesAhead } = newsWordsIn(subscription.subscriber.language);
  const sections = answer.sections.filter(({ heading }) => heading === datesAhead);
  const ahead = deliveryKeys({ ...answer, sections }).length;
  if (names.length + ahead + corrections.length === 0) return [];
  const said = names.length > 0 ? names : [words.noNewNames];
  return [label([...said, words.announced(ahead), words.corrected(corrections.length)].join(' · '))];
}

/** What its subscriber is told once when it cannot be delivered. */
export function pausedMessage(subscription: Subscription, reason: string): Answer {
  const words = digestWordsIn(subscription.subscriber.language);
  const title = words.pausedFor(subscriptionName(subscription, words), reason);
  const invocation = { command: 'digest', args: { request: 'list' } };
  const actions = subscriptionActions({ ...subscription, paused: reason }, words);
  const sections = [{ heading: null, lines: [label(words.keptMeanwhile)] }];
  return { ...notice(title, invocation, actions), sections };
}

/** Corrections first, then what is not known of the runs before. */
function sectionsAbove(
  { corrections, missed, subscription }: MessageParts,
  words: DeliveryWords,
): readonly Section[] {
  const said = digestWordsIn(subscription.subscriber.language);
  const timeOf = (run: string) =>
    run.startsWith('#') ? run : wallTime(new Date(run), subscription.zone, said);
  const notes = missed.map(({ state, runs, first, last }) => {
    const when = runs === 1 ? timeOf(first) : said.runs(runs, timeOf(first), timeOf(last));
    return label(state === 'skipped' ? said.skipped(when) : said.unsettled(when));
  });
  return [
    ...(corrections.length > 0 ? [{ heading: words.corrections, lines: corrections }] : []),
    ...(notes.length > 0 ? [{ heading: null, lines: notes }] : []),
  ];
}

/** What the first sync of a folder brought is one line of a digest, and no matter of a watch. */
function foldersIn({ answer, subscription }: MessageParts, words: DeliveryWords): readonly Line[] {
  if (subscription.kind === 'watch') return [];
  const folders = answer.coverage?.newSince?.folders ?? [];
  return folders.map(({ folder, documents }) => label(words.folderAdded(documents, folder)));
}

/** What an answer itself keeps behind a button. */
function behindOf({ actions }: Answer): Action | null {
  return actions.find(({ invocation }) => invocation.args.older === 'yes') ?? null;
}

/** Who is watched is one press away. */
function dossierOf({ actions }: Answer): readonly Action[] {
  return actions.filter(({ invocation }) => invocation.command === 'who').slice(0, 1);
}

function actionsFor(
  { answer, subscription }: MessageParts,
  older: number,
  left: number,
  words: DeliveryWords,
): readonly Action[] {
  const { invocation } = answer;
  const behind = behindOf(answer);
  const count = deliveryKeys(withoutQuotedDocuments(answer)).length;
  return [
    ...(left > 0 ? [{ label: words.all(count), invocation }] : []),
    ...(behind ? [behind] : []),
    ...(older > 0 && left === 0 ? [{ label: words.showOlder, invocation }] : []),
    ...(subscription.kind === 'watch' ? dossierOf(answer) : []),
    ...subscriptionActions(subscription, digestWordsIn(subscription.subscriber.language)),
  ];
}

/** A title carries names and counts only, no quotation: a lock screen shows it. */
function titleOf(parts: MessageParts, answer: Answer, hasItems: boolean, words: DeliveryWords): string {
  const { subscription, moment, before } = parts;
  const mark = markOf(parts, words);
  const said = digestWordsIn(subscription.subscriber.language);
  const when = `${wallTime(moment, subscription.zone, said)}, ${subscription.zone}`;
  const documents = documentsIn(answer);
  if (subscription.kind === 'watch') {
    const passages = (answer.matches ?? []).reduce((sum, match) => sum + match.passages, 0);
    const isName = (answer.matches ?? []).every(({ family }) => !family);
    const where = Math.max(documents, answer.matches?.length ?? 0);
    const counted = isName ? words.named(where, passages || where) : words.has(where, passages);
    return `${mark} · ${counted} · ${words.arrived(when)}`;
  }
  const since = wallTime(before, subscription.zone, said);
  const [folder] = foldersIn(parts, words);
  const silent = folder ? folder.text : words.nothingNew(since);
  const isNew = answer.coverage?.newSince?.fresh !== 0;
  const counted = isNew ? words.newDocuments(documents, since) : words.changedDocuments(documents, since);
  return `${mark} · ${when} · ${hasItems ? counted : silent}`;
}

function markOf({ answer: { titleMark, title }, subscription }: MessageParts, words: DeliveryWords): string {
  const said = titleMark ?? title;
  const about = said.includes(': ') ? said.slice(said.indexOf(': ') + 2) : aboutOf(subscription);
  return `${words[subscription.kind]}: ${about}`;
}

function documentsIn({ citations, sections }: Answer): number {
  const cited = new Set(citations.map(({ document }) => document.id)).size;
  const listed = sections
    .flatMap(({ lines }) => lines)
    .filter(({ key }) => key.startsWith('document:')).length;
  return Math.max(cited, listed);
}
