import type { Subscriber, Subscription } from '../subscription.ts';
import type { Action } from './answer.ts';
import type { DigestWords } from './words/words-digest.ts';

/** `Digest 3: /latest Ana Brill`. */
export function subscriptionName({ kind, number, invocation }: Subscription, words: DigestWords): string {
  return `${words[kind]} ${number}: ${invocation}`;
}

/** `weekdays 08:00 quiet 22:00-07:00 Europe/Madrid`, or that it comes when a document arrives. */
export function whenText({ schedule, zone, quiet }: Subscription, words: DigestWords): string {
  const still = quiet === null ? [] : [words.quiet(quiet)];
  if (schedule === null && quiet === null) return words.onArrival;
  return [schedule === null ? words.onArrival : words.schedule(schedule), ...still, zone].join(' ');
}

/** Where it comes, as whoever asks sees it. */
export function placeText(
  { destination, subscriber }: Subscription,
  { place, user }: Subscriber,
  words: DigestWords,
): string {
  const [, id] = /\/(.+)$/u.exec(destination) ?? [];
  if (id === undefined) return destination;
  if (id === place) return words.here;
  return id === subscriber.user ? words.direct(id === user) : words.channel(id);
}

/** `Fri 2026-05-29 08:00` by the wall clock of a zone: a weekday stands only with schedules. */
export function wallTime(moment: Date, zone: string, { weekdays }: Pick<DigestWords, 'weekdays'>): string {
  const parts = wallFormat(zone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const day = new Date(`${part('year')}-${part('month')}-${part('day')}T00:00Z`).getUTCDay();
  const weekday = weekdays[(day + 6) % 7] ?? '';
  return `${weekday} ${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

/** One for each zone: making a format takes a hundred times as long as using it. */
const WALL_FORMATS = new Map<string, Intl.DateTimeFormat>();

function wallFormat(zone: string): Intl.DateTimeFormat {
  const known = WALL_FORMATS.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  WALL_FORMATS.set(zone, format);
  return format;
}

/** Pause, Change and Stop: always there, in every message that comes by itself. */
export function subscriptionActions({ number, paused }: Subscription, words: DigestWords): readonly Action[] {
  const press = (label: string, request: string): Action => ({
    label,
    invocation: { command: 'digest', args: { request: `${request} ${number}` } },
  });
  return [
    paused === null ? press(words.pause, 'pause') : press(words.resume, 'resume'),
    press(words.edit, 'edit'),
    press(words.stop, 'remove'),
  ];
}
