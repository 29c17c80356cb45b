import type { Answer, Invocation, Line, Section } from '../answer/answer.ts';
import { label } from '../answer/compose.ts';
import { subscriptionActions, subscriptionName, wallTime, whenText } from '../answer/subscription-text.ts';
import { type DigestWords, digestWordsIn } from '../answer/words-digest.ts';
import { addDays, intervalOf } from '../dates/date-value.ts';
import { todayIn } from '../dates/typed-date.ts';
import type { DateValue } from '../model.ts';
import type { RunRecord } from '../store/delivery-store.ts';
import type { Subscription } from '../subscription.ts';
import { deliveryKeys, holdsNews } from './new-lines.ts';

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
  readonly missed: readonly RunRecord[];
}

/** A document dated so many days before its arrival is background in a digest: new to the channel, no news. */
const BACKGROUND_DAYS = 30;

/** A digest or watch message. Null where there is nothing to tell. */
export function composeMessage(parts: MessageParts): Answer | null {
  const { subscription, missed } = parts;
  const words = digestWordsIn(subscription.subscriber.language);
  const { answer, older } =
    subscription.kind === 'digest' ? withoutBackground(parts) : { answer: parts.answer, older: 0 };
  const isEmpty = !holdsNews(answer) && older === 0;
  if (isEmpty && !subscription.tellsNothing) return null;
  const notes = missed.map(({ state, run }) => {
    const when = run.startsWith('#') ? run : wallTime(new Date(run), subscription.zone);
    return label(state === 'skipped' ? words.skipped(when) : words.unsettled(when));
  });
  const rows: Line[] = [
    ...(older > 0 ? [label(words.background(older))] : []),
    label(
      words.becauseOf(
        words[subscription.kind].toLowerCase(),
        subscription.invocation,
        whenText(subscription, words),
        words.here,
      ),
    ),
  ];
  return {
    ...answer,
    outcome: isEmpty ? 'notice' : 'found',
    title: titleOf(parts, answer, isEmpty, words),
    titleMark: markOf(parts.answer, subscription, words),
    sections: [
      ...(notes.length > 0 ? [{ heading: null, lines: notes }] : []),
      ...(isEmpty ? [] : answer.sections),
      { heading: null, lines: rows },
    ],
    actions: [
      ...subscriptionActions(subscription, words),
      ...(older > 0 ? [{ label: words.showBackground, invocation: answer.invocation }] : []),
    ],
    candidates: [],
  };
}

/** The first sync of a corpus in one line: so many documents are no news. */
export function firstSyncMessage(subscription: Subscription, documents: number, moment: Date): Answer {
  const words = digestWordsIn(subscription.subscriber.language);
  const mark = subscriptionName(subscription, words);
  return notice(
    `${mark} · ${wallTime(moment, subscription.zone)} · ${words.firstSync(documents)}`,
    { command: 'digest', args: { request: `list` } },
    subscription,
    words,
  );
}

/** What its subscriber is told once when it cannot be delivered. */
export function pausedMessage(subscription: Subscription, reason: string): Answer {
  const words = digestWordsIn(subscription.subscriber.language);
  const title = words.pausedFor(subscriptionName(subscription, words), reason);
  const invocation = { command: 'digest', args: { request: `list` } };
  return notice(title, invocation, { ...subscription, paused: reason }, words);
}

function notice(
  title: string,
  invocation: Invocation,
  subscription: Subscription,
  words: DigestWords,
): Answer {
  return {
    version: 1,
    outcome: 'notice',
    title,
    invocation,
    sections: [],
    citations: [],
    actions: subscriptionActions(subscription, words),
    candidates: [],
    coverage: null,
    total: 0,
  };
}

/** A title carries names and counts only, no quotation: a lock screen shows it. */
function titleOf(
  { subscription, moment, answer: whole }: MessageParts,
  answer: Answer,
  isEmpty: boolean,
  words: DigestWords,
): string {
  const mark = markOf(whole, subscription, words);
  const documents = documentsIn(answer);
  const when = `${wallTime(moment, subscription.zone)}, ${subscription.zone}`;
  if (isEmpty) return `${mark} · ${when} · ${words.nothingNew}`;
  if (subscription.kind === 'watch') return `${mark} · ${words.named(documents)} · ${words.arrived(when)}`;
  return `${mark} · ${when} · ${words.newDocuments(documents)}`;
}

function markOf(
  { titleMark, title }: Answer,
  { kind, invocation }: Subscription,
  words: DigestWords,
): string {
  const said = titleMark ?? title;
  const about = said.includes(': ') ? said.slice(said.indexOf(': ') + 2) : invocation;
  return `${words[kind]}: ${about}`;
}

function documentsIn({ citations, sections }: Answer): number {
  const cited = new Set(citations.map(({ document }) => document.id)).size;
  const listed = sections
    .flatMap(({ lines }) => lines)
    .filter(({ key }) => key.startsWith('document:')).length;
  return Math.max(cited, listed);
}

/** The answer less the groups that only documents dated long before the run before tell, and how many these are. */
function withoutBackground({ answer, subscription, before }: MessageParts): {
  readonly answer: Answer;
  readonly older: number;
} {
  const border = addDays(todayIn(before, subscription.zone), -BACKGROUND_DAYS);
  const dateOf = new Map(answer.citations.map(({ n, document }) => [n, document.date]));
  const isOld = ({ cites }: Line) =>
    cites.length > 0 && cites.every((n) => isBefore(dateOf.get(n) ?? null, border));
  const old = new Set<string>();
  for (const line of answer.sections.flatMap(({ lines }) => lines)) {
    if (line.kind === 'quotation' && line.supports === undefined && isOld(line))
      old.add(line.group ?? line.key);
  }
  const keeps = (line: Line) => !old.has(line.group ?? line.key);
  const sections: readonly Section[] = answer.sections
    .map(({ heading, lines }) => ({ heading, lines: lines.filter(keeps) }))
    .filter(({ lines }) => lines.length > 0);
  const left = { ...answer, sections };
  return { answer: { ...left, total: deliveryKeys(left).length }, older: old.size };
}

function isBefore(date: DateValue | null, border: DateValue): boolean {
  return date !== null && intervalOf(date).to < border;
}
