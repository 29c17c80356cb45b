import type { Answer, AnswerMatch } from '../answer/answer.ts';
import { dateText } from '../answer/labels/labels-date.ts';
import { sourceName } from '../answer/labels/labels-source.ts';
import { whenText } from '../answer/subscription-text.ts';
import { type Words, wordsIn } from '../answer/words/words.ts';
import { type DeliveryWords, deliveryWordsIn } from '../answer/words/words-delivery.ts';
import { digestWordsIn } from '../answer/words/words-digest.ts';
import type { Subscription } from '../subscription.ts';
import { TERMINAL } from './destinations.ts';

/** Documents that a reason names; the others are counted. */
const MOST_DOCUMENTS = 2;
/** Forms of a name that a reason gives, the most frequent ones. */
const MOST_FORMS = 3;

/**
 * Why a message came: the subscription in its own words, and for each new document that it quotes the words that matched as they stand
 * there, the first place and the article's date.
 */
export function reasonFor(subscription: Subscription, { matches: all = [], citations }: Answer): string {
  const { kind, schedule, subscriber } = subscription;
  const words = deliveryWordsIn(subscriber.language);
  const when = schedule === null ? null : whenText(subscription, digestWordsIn(subscriber.language));
  const about = aboutOf(subscription);
  const because = words.becauseOf(words[kind].toLowerCase(), about, when, words.place[placeOf(subscription)]);
  const cited = new Set(citations.map(({ document }) => document.id));
  const matches = cited.size > 0 ? all.filter(({ document }) => cited.has(document.id)) : all;
  const named = matches.slice(0, MOST_DOCUMENTS);
  const places = named.map((match) => matchText(match, about, words, wordsIn(subscriber.language)));
  const rest = matches.length - named.length;
  return [because, ...places, ...(rest > 0 ? [words.andDocuments(rest)] : [])].join(' · ');
}

function placeOf({ destination, subscriber }: Subscription): 'channel' | 'direct' | 'terminal' {
  if (destination === TERMINAL) return 'terminal';
  return destination.endsWith(`/${subscriber.user}`) ? 'direct' : 'channel';
}

/** What a subscription is about, as it was typed; the command only where it is another than what news run. */
export function aboutOf({ invocation, subscriber }: Subscription): string {
  const topic = invocation.replace(/^\/latest(?:\s+|$)/u, '').replace(/^"(.*)"$/u, '$1');
  return topic === '' ? deliveryWordsIn(subscriber.language).everything : topic;
}

function matchText(
  { document, paragraph, forms, family }: AnswerMatch,
  about: string,
  words: DeliveryWords,
  frame: Words,
): string {
  const shown = forms
    .slice(0, MOST_FORMS)
    .map((form) => `“${form}”`)
    .join(', ');
  const matched = family ? words.matchedFamily(shown, about) : shown;
  return words.matchedIn(matched, sourceName(document), paragraph, articleDate(document, frame));
}

function articleDate({ date, notBefore }: AnswerMatch['document'], words: Words): string {
  if (date !== null) return words.article(dateText(date, words));
  if (notBefore === null) return words.undatedDocument;
  return `${words.undatedDocument} ${words.orLater(dateText(notBefore, words))}`;
}
