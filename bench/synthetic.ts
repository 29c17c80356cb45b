import { lexiconLines } from '../src/language/lexicon.ts';
import { seeded } from './seeded.ts';

/** A made-up article: a title, a day, and paragraphs that read like news. */
export interface SyntheticDocument {
  readonly name: string;
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** A person of the made-up world; the first ones are in the news most often. */
export interface SyntheticPerson {
  readonly given: string;
  readonly surname: string;
}

/** A made-up corpus, the same for the same seed. */
export interface SyntheticCorpus {
  readonly people: readonly SyntheticPerson[];
  /** Words by rank, the most frequent first. */
  readonly words: readonly string[];
  documents(): Iterable<SyntheticDocument>;
}

/** Paragraphs of one article. */
const PARAGRAPHS = 4;
/** A vocabulary like that of some hundred thousand passages of news. */
const WORDS = 60_000;
/** How steeply the frequency of words falls with their rank: 1 is Zipf's law; real text is a little steeper. */
const STEEPNESS = 1.05;
const SYLLABLES =
  'ba bel bri ca cor da den dor el fa fen ga gor ha hol in ka kel la lin lo mar men mi mor na nel no or pa pel ra rin ro sa sel so ta tel to tra u va vel vi wa wen yo za'.split(
    ' ',
  );
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A corpus of `passages` paragraphs, four to an article: invented words by Zipf's law, with common words between
 * them, invented people with offices, places, dates, quotations, accusations and replies. A document keeps to a few
 * people and a few topic words, as articles do.
 */
export function syntheticCorpus(passages: number, seed = 20_261_122): SyntheticCorpus {
  const random = seeded(seed);
  const words = Array.from(new Set(Array.from({ length: WORDS * 2 }, () => invented(random, 2, 4)))).slice(
    0,
    WORDS,
  );
  const given = lexiconLines('en', 'given-names').map(nameOf);
  const people = Array.from({ length: Math.max(50, Math.round(passages / 10)) }, () => person(random, given));
  return {
    people,
    words,
    *documents() {
      const telling = seeded(seed + 1);
      for (let number = 0; number * PARAGRAPHS < passages; number++) {
        yield article(number, Math.min(PARAGRAPHS, passages - number * PARAGRAPHS), {
          words,
          people,
          telling,
        });
      }
    },
  };
}

/** One of a list, its first ones by far the most often. */
export function zipfian<T>(random: () => number, from: readonly T[], fallback: T): T {
  const rank = from.length ** (random() ** STEEPNESS) - 1;
  return from[Math.floor(rank)] ?? fallback;
}

/** What an article is written from. */
interface World {
  readonly words: readonly string[];
  readonly people: readonly SyntheticPerson[];
  readonly telling: () => number;
}

/** What one article keeps to. */
interface Subject extends World {
  readonly main: SyntheticPerson;
  readonly other: SyntheticPerson;
  readonly topics: readonly string[];
  readonly place: string;
}

function article(number: number, paragraphs: number, world: World): SyntheticDocument {
  const { telling, words, people } = world;
  const nobody = { given: 'Ana', surname: 'Belmar' };
  const subject: Subject = {
    ...world,
    main: zipfian(telling, people, nobody),
    other: zipfian(telling, people, nobody),
    topics: Array.from({ length: 6 }, () => zipfian(telling, words, 'harbour')),
    place: capital(zipfian(telling, words, 'port')),
  };
  const [year, month, day] = [2015 + (number % 11), 1 + (number % 12), 1 + (number % 28)];
  return {
    name: `article-${String(number).padStart(6, '0')}.md`,
    title: `${subject.main.surname} and the ${subject.topics[0]} of ${subject.place}`,
    published: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    paragraphs: Array.from({ length: paragraphs }, (_, place) => paragraph(subject, place === 0)),
  };
}

/** Three or four sentences, the first of the article with full names. */
function paragraph(subject: Subject, isFirst: boolean): string {
  const opening = isFirst
    ? introduction(subject)
    : SENTENCES[Math.floor(subject.telling() * SENTENCES.length)]?.(subject);
  const count = 2 + Math.floor(subject.telling() * 2);
  const rest = Array.from({ length: count }, () => plainSentence(subject));
  return [opening, ...rest].join(' ');
}

function introduction(subject: Subject): string {
  const { main, place, topics, telling } = subject;
  return `On ${day(telling)}, ${main.given} ${main.surname}, the governor of ${place}, announced the ${topics[0]} ${plainWords(subject, 6)}.`;
}

/** Sentences with what recognizers look for: names, days, quotations, accusations, replies. */
const SENTENCES: readonly ((subject: Subject) => string)[] = [
  (subject) =>
    `${subject.main.surname} denied the accusation on ${day(subject.telling)} and called it "${plainWords(subject, 5)}."`,
  (subject) =>
    `Prosecutors accused ${subject.other.given} ${subject.other.surname} of ${plainWords(subject, 4)} in ${month(subject.telling)} ${year(subject.telling)}.`,
  (subject) =>
    `According to ${subject.other.surname}, ${10 + Math.floor(subject.telling() * 900)} ${subject.topics[1]} were sent to ${subject.place} last week.`,
  (subject) =>
    `${subject.other.given} ${subject.other.surname}, a spokesman for the ${capital(subject.topics[2] ?? '')} Institute, said that ${plainWords(subject, 8)}.`,
];

function plainSentence(subject: Subject): string {
  const topic = subject.topics[Math.floor(subject.telling() * subject.topics.length)] ?? '';
  return `${capital(plainWords(subject, 4))} the ${topic} ${plainWords(subject, 9 + Math.floor(subject.telling() * 8))}.`;
}

/** Invented words with the common words of the language between them. */
function plainWords({ telling, words }: World, count: number): string {
  const common = lexiconLines('en', 'stop-words');
  const chosen = Array.from({ length: count }, () =>
    telling() < 0.4 ? zipfian(telling, common, 'the') : zipfian(telling, words, 'harbour'),
  );
  return chosen.join(' ');
}

function day(random: () => number): string {
  return `${month(random)} ${1 + Math.floor(random() * 28)}, ${year(random)}`;
}

function month(random: () => number): string {
  return MONTHS[Math.floor(random() * MONTHS.length)] ?? 'May';
}

function year(random: () => number): number {
  return 2015 + Math.floor(random() * 11);
}

function person(random: () => number, givenNames: readonly string[]): SyntheticPerson {
  const given = zipfian(random, givenNames, 'Ana');
  return { given: capital(given), surname: capital(invented(random, 2, 4)) };
}

function invented(random: () => number, least: number, most: number): string {
  const count = least + Math.floor(random() * (most - least + 1));
  return Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A line of the list holds a name and, behind a tab, whose it mostly is. */
function nameOf(line: string): string {
  return line.split('\t')[0] ?? line;
}
