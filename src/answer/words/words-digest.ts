/** What subscriptions say in Footnote's own name: it speaks of the subscription and of the search, never of the world. */
import type { Language } from '../../model.ts';
import { plural } from './plural.ts';
import { spanishDigest } from './words-digest-es.ts';

/** The words of digests and watches. */
export interface DigestWords {
  readonly digest: string;
  readonly watch: string;
  readonly nothingNew: string;
  readonly onArrival: string;
  /** A schedule's canonical text, which is English, as it is said. */
  readonly schedule: (canonical: string) => string;
  readonly quiet: (hours: string) => string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly here: string;
  readonly direct: (isOwn: boolean) => string;
  readonly channel: (id: string) => string;
  readonly add: string;
  readonly runs: (n: number, first: string, last: string) => string;
  readonly skipped: (when: string) => string;
  readonly unsettled: (when: string) => string;
  readonly pause: string;
  readonly edit: string;
  readonly stop: string;
  readonly resume: string;
  readonly preview: string;
  readonly nextRun: (when: string) => string;
  readonly pausedBecause: (reason: string) => string;
  readonly pausedFor: (what: string, reason: string) => string;
  /** What becomes of the lines of one that cannot be delivered, and what brings it back. */
  readonly keptMeanwhile: string;
  readonly noSubscriptions: string;
  readonly howToAdd: string;
  readonly howToEdit: (number: number) => string;
  readonly subscriptions: (n: number) => string;
  readonly removed: (what: string) => string;
  readonly comesSoon: string;
  readonly correction: (n: number) => string;
}

const english: DigestWords = {
  digest: 'Digest',
  watch: 'Watch',
  nothingNew: 'nothing new',
  onArrival: 'when a document arrives',
  schedule: (canonical) => canonical,
  quiet: (hours) => `quiet ${hours}`,
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  here: 'here',
  direct: (isOwn) => (isOwn ? 'in direct messages to you' : 'in direct messages to its owner'),
  channel: (id) => `in channel ${id}`,
  add: 'New digest',
  runs: (n, first, last) => `${n} runs, ${first} to ${last}`,
  skipped: (when) => `Not delivered, because Footnote was not running: ${when}`,
  unsettled: (when) => `It is not known whether this arrived: ${when}`,
  pause: 'Pause',
  edit: 'Change',
  stop: 'Stop',
  resume: 'Go on',
  preview: 'Preview',
  nextRun: (when) => `next ${when}`,
  pausedBecause: (reason) => `paused: ${reason}`,
  pausedFor: (what, reason) => `${what} is paused: ${reason}`,
  keptMeanwhile:
    'Nothing is lost: what is new comes with the next one. Let Footnote into the channel again, or change the place; then “Go on”.',
  noSubscriptions: 'No subscriptions',
  howToAdd: '/digest add Sheinbaum weekdays 08:00 · /watch Rocha Moya',
  howToEdit: (number) => `/digest edit ${number} mondays 9am in Europe/Madrid`,
  subscriptions: (n) => plural(n, 'subscription', 'subscriptions'),
  removed: (what) => `${what} is gone`,
  comesSoon: 'comes within a minute',
  correction: (n) =>
    `Correction: ${n === 1 ? 'a quotation' : `${n} quotations`} above no longer ${n === 1 ? 'stands' : 'stand'} in the document as it is now`,
};

const CATALOGUES: Readonly<Record<Language, DigestWords>> = { en: english, es: spanishDigest };

/** The catalogue in a language. */
export function digestWordsIn(language: Language): DigestWords {
  return CATALOGUES[language];
}
