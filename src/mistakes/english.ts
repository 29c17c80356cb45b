/** What the asker is told of a mistake, in English: what is wrong and, where something can be done, what. */

/** A mistake as it is told: what is wrong, and what to do about it. */
export type Told = readonly [message: string, hint?: string];

/** The five fields of a cron line. */
export type CronField = 'minute' | 'hour' | 'day' | 'month' | 'weekday';

const CRON_FIELDS: Readonly<Record<CronField, string>> = {
  minute: 'minute',
  hour: 'hour',
  day: 'day of the month',
  month: 'month',
  weekday: 'day of the week',
};

const SCHEDULES =
  'Write “weekdays 08:00”, “mondays 9am”, “first of the month”, “every 4 hours” or a cron line.';

/** The mistakes in English; the shape is any language's. */
export const englishMistakes = {
  // What is asked.
  noName: (): Told => ['Whom do you ask for?', 'Type a name: /who Rocha Moya'],
  noWords: (): Told => ['Search for what?', 'Type some words: /search Centinela Tower'],
  noTopic: (): Told => ['A timeline of what?', 'Type a topic or a name: /timeline extraditions'],
  noText: (): Told => ['There is no text to look for names in.', 'Type or paste one: /names …'],
  noCount: (typed: string, most: number): Told => [
    `days is “${typed}”; it takes a whole number from 1 to ${most}.`,
  ],
  noDate: (typed: string, option: string): Told => [
    `“${typed}” is not a date for ${option}.`,
    `Write it as ${option}:2026, ${option}:2026-05 or ${option}:2026-05-12`,
  ],
  noMoment: (typed: string): Told => [
    `“${typed}” is neither a date nor a change.`,
    'Write since:2026-05-12, since:yesterday, or a change such as since:#312',
  ],
  stillAhead: (value: string): Told => [
    `Nothing can have come since ${value}: that is still ahead.`,
    'since asks what is new here. For when things happen use from: and to:',
  ],
  noCommand: (near: readonly string[]): Told => ['No command was given.', nearHint(near)],
  unknownCommand: (name: string, near: readonly string[]): Told => [
    `There is no command /${name}.`,
    nearHint(near),
  ],
  unknownOption: (command: string, typed: string, known: readonly string[]): Told => [
    `/${command} has no option “${typed}”.`,
    known.length === 0 ? `Type only /${command}` : `Its options are ${known.join(', ')}.`,
  ],
  tooLong: (option: string, length: number, longest: number): Told => [
    `${option} has ${length} characters; at most ${longest} can be searched for.`,
    'Ask with the few words that matter.',
  ],
  noChoice: (option: string, typed: string, choices: readonly string[]): Told => [
    `“${typed}” is not a choice for ${option}.`,
    `Choose ${choices.join(' or ')}.`,
  ],
  // What comes by itself.
  noVerb: (typed: string, verbs: readonly string[]): Told => [
    `“${typed}” is nothing that /digest does.`,
    `It does ${verbs.join(', ')}: /digest add Sheinbaum weekdays 08:00`,
  ],
  noSchedule: (): Told => [
    'When shall it come?',
    'Say it at the end: /digest add Sheinbaum weekdays 08:00, or mondays 9am, or every 4 hours.',
  ],
  emptySchedule: (): Told => ['When shall it come?', SCHEDULES],
  notASchedule: (typed: string): Told => [`“${typed}” is not a schedule.`, SCHEDULES],
  watchWithSchedule: (about: string): Told => [
    'A watch has no schedule: it comes when a document arrives.',
    `For a schedule: /digest add ${about}`,
  ],
  watchAsked: (): Told => [
    'A watch has no schedule: it comes when a document arrives.',
    'For a schedule: /digest add Sheinbaum weekdays 08:00',
  ],
  commandGone: (command: string): Told => [`There is no command /${command} any more.`],
  noNumber: (): Told => ['Which one? Give its number.', '/digest list shows the numbers.'],
  noSubscription: (number: number): Told => [
    `There is no subscription ${number} of yours or of this place.`,
    '/digest list shows what there is.',
  ],
  tooMany: (own: number, most: number): Told => [
    `You have ${own} subscriptions; nobody has more than ${most}.`,
    '/digest list shows them; /digest remove takes one away.',
  ],
  noDeliveries: (): Told => ['Nothing can be subscribed to here.'],
  notNews: (command: string): Told => [
    `/${command} tells nothing new; it cannot be subscribed to.`,
    'Subscribe to a topic, or to /latest, /timeline, /who or /search.',
  ],
  unknownChannel: (place: string): Told => [
    `The channel ${place} is not known by its name alone.`,
    'Subscribe in that channel with “here”, or pick the channel so that it becomes a link.',
  ],
  mayNotPostHere: (): Told => [
    'You may not have anything posted in this channel by itself.',
    'Whoever manages this server may. For yourself, say “dm” at the end.',
  ],
  mayNotSubscribe: (): Told => ['You may not subscribe here.', 'Ask whoever runs this bot.'],
  noZone: (): Told => ['By which clock?', 'Write it as Europe/Madrid or America/Mexico_City.'],
  zoneUnknown: (): Told => [
    'By which clock? Your profile here tells no time zone.',
    'Add it once: /digest add Sheinbaum weekdays 08:00 in Europe/Madrid',
  ],
  notAZone: (typed: string): Told => [
    `“${typed}” is not a time zone.`,
    'Write it as Europe/Madrid or America/Mexico_City.',
  ],
  noQuietHours: (typed: string): Told => [
    `“${typed}” are no quiet hours.`,
    'Write “quiet 22:00-7:00”, or “quiet off”.',
  ],
  endlessQuiet: (): Told => [
    'Quiet hours that begin and end at one time would never end.',
    'Write “quiet 22:00-7:00”.',
  ],
  unevenStep: (): Told => [
    'These steps do not come out even in a day or a month.',
    'Write “every 15 minutes”, “every 4 hours”, “daily 08:00”, “mondays 9am” or “first of the month”.',
  ],
  tooOften: (minutes: number): Told => [
    `A schedule cannot run more often than every ${minutes} minutes.`,
    'For news as they arrive use a watch; else write “every hour” or “weekdays 08:00”.',
  ],
  noTimes: (): Told => ['This schedule has no time of the day.'],
  never: (): Told => [
    'This schedule never runs: no such month has such a day.',
    'Check the day and the month.',
  ],
  noCronField: (part: string, field: CronField, least: number, most: number): Told => [
    `“${part}” is not a ${CRON_FIELDS[field]} of a cron line.`,
    `It takes numbers from ${least} to ${most}, lists, ranges and steps.`,
  ],
};

function nearHint(near: readonly string[]): string {
  const offered = near.map((command) => `/${command}`).join(' or ');
  return offered === '' ? '/help lists the commands.' : `Did you mean ${offered}?`;
}
