import { lexiconSet } from '../../language/lexicon.ts';
import { aboutWord } from './about-word.ts';
import { isAgentNoun } from './agents.ts';
import { classesOf } from './clause-words.ts';
import { coordinatedAfter, coordinatedBefore } from './coordination.ts';
import type { Cue } from './cue.ts';
import {
  type EntityMention,
  isA,
  isPossessive,
  isTime,
  parted,
  type SentenceView,
  wordAt,
} from './sentence-view.ts';

/** Between a subject and its verb stand at most so many words, if nothing else parts them. */
const LONGEST_STRETCH = 10;

/** An apposition or relative clause between a name and its verb is at most this long. */
const LONGEST_APPOSITION = 30;

/** Titles and roles between a preposition or verb and a name are at most so many words. */
const LONGEST_TITLE = 6;

/**
 * The mentions that are the grammatical subject of a cue: right before it but for auxiliaries, or with an apposition
 * or relative clause between. `loose` also takes the name that opens the sentence, with a plain stretch between.
 */
export function subjectsOf(
  view: SentenceView,
  cue: Pick<Cue, 'from'>,
  loose: boolean,
): readonly EntityMention[] {
  const before = view.mentions.filter(({ end }) => end <= (view.words[cue.from]?.start ?? 0));
  for (let last = before.length - 1; last >= 0; last--) {
    const mention = before[last];
    if (!mention || isPossessive(view, mention)) continue;
    if (followsPreposition(view, mention) && !hasRelative(view, mention)) continue;
    if (reaches(view, mention, cue, loose && last === 0)) return coordinatedBefore(view, before, last);
  }
  return [];
}

/** The mentions that a cue has as its object: after it, with no more than titles between. */
export function objectsOf(view: SentenceView, after: number): readonly EntityMention[] {
  const from = pastTime(view, after);
  const start = view.words[from]?.start ?? view.end;
  const first = view.mentions.findIndex((mention) => mention.start >= start);
  const mention = view.mentions[first];
  if (!mention || isPossessive(view, mention)) return [];
  const at = wordAt(view, mention.start);
  if (at - from > LONGEST_TITLE) return [];
  for (let word = from; word < at; word++) {
    if ((word > from && parted(view, word)) || isA(view, word, 'cut', 'be'))
      return apposedObject(view, from, first);
    if (isA(view, word, 'preposition') && !isA(view, word, 'object')) return apposedObject(view, from, first);
  }
  if (at > from && parted(view, at)) return apposedObject(view, from, first);
  return coordinatedAfter(view, first);
}

/** "blamed his treasurer, Father Hale", "al jefe de obra, Nilo Paz": a role, a comma, the name. */
function apposedObject(view: SentenceView, from: number, first: number): readonly EntityMention[] {
  const mention = view.mentions[first];
  if (!mention) return [];
  const at = wordAt(view, mention.start);
  if (at - from > LONGEST_STRETCH) return [];
  let commas = 0;
  let roles = 0;
  for (let word = from; word <= at; word++) {
    if (word > from && parted(view, word)) commas++;
    if (word < at && isA(view, word, 'cut', 'be', 'auxiliary', 'relative', 'coordinator')) return [];
    if (word < at && commas === 0 && isRole(view, word)) roles++;
  }
  return commas === 1 && roles > 0 ? coordinatedAfter(view, first) : [];
}

function isRole(view: SentenceView, word: number): boolean {
  return isAgentNoun(view.language, view.words[word]?.folded ?? '');
}

/** "acusó en mayo a Hale": when it was stands before whom it was about. */
function pastTime(view: SentenceView, from: number): number {
  let word = from;
  while (isTime(view, word) || (isA(view, word, 'preposition') && isTime(view, word + 1))) word++;
  return word;
}

/** The persons (and their like) named within `reach` words from a word on, possessives too: "to Hale's circle". */
export function personsWithin(view: SentenceView, from: number, reach: number): readonly EntityMention[] {
  const start = view.words[from]?.start ?? view.end;
  const end = view.words[Math.min(view.words.length - 1, from + reach)]?.end ?? view.end;
  return view.mentions.filter(
    (mention) => mention.kind === 'person' && mention.start >= start && mention.end <= end,
  );
}

/** The subject of a whole sentence: its first mention that no preposition and no possessive takes away. */
export function sentenceSubjects(view: SentenceView, before: number): readonly EntityMention[] {
  const end = view.words[before]?.start ?? view.end;
  const first = view.mentions.findIndex(
    (mention) => mention.end <= end && !isPossessive(view, mention) && !followsPreposition(view, mention),
  );
  return first === -1 ? [] : coordinatedAfter(view, first);
}

/** Whether a preposition stands before a mention, titles and roles skipped: "under President Hale". */
export function followsPreposition(view: SentenceView, mention: EntityMention): boolean {
  const at = wordAt(view, mention.start);
  for (let word = at - 1; word >= Math.max(0, at - 4); word--) {
    if (parted(view, word + 1) || isTime(view, word)) return false;
    if (isA(view, word, 'preposition')) return mention.kind !== 'person' || !isTitleChain(view, word, at);
    const capital = view.text.charAt(view.words[word]?.start ?? 0);
    if (capital === capital.toLowerCase() && !isA(view, word, 'article')) return false;
  }
  return false;
}

/** "Secretary of Defense Hale": the preposition belongs to his title; not so in "the secretary of President Hale". */
function isTitleChain(view: SentenceView, preposition: number, name: number): boolean {
  const roles = lexiconSet(view.language, 'person-nouns');
  if (!roles.has(view.words[preposition - 1]?.folded ?? '') || name === preposition + 1) return false;
  for (let word = preposition + 1; word < name; word++) {
    if (roles.has(view.words[word]?.folded ?? '')) return false;
  }
  return true;
}

/** "the arrest of Hale, who is charged": the relative clause has him as its subject. */
function hasRelative(view: SentenceView, mention: EntityMention): boolean {
  return isA(view, wordAt(view, mention.end), 'relative');
}

/** Whether what stands between a mention and a cue makes the mention its subject. */
function reaches(
  view: SentenceView,
  mention: EntityMention,
  cue: Pick<Cue, 'from'>,
  loose: boolean,
): boolean {
  const from = wordAt(view, mention.end);
  if (onlyChain(view, from, cue.from)) return true;
  const opening = view.text.slice(mention.end, mention.end + 2);
  if (/^[,(—–]/u.test(opening.trimStart())) {
    return (
      throughApposition(view, mention, from, cue.from) || (loose && pastApposition(view, from, cue.from))
    );
  }
  return loose && plainStretch(view, from, cue.from);
}

/** Auxiliaries, adverbs and the like, without punctuation. */
function onlyChain(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word <= to; word++) {
    if (parted(view, word) && word !== to) return false;
    if (word === to) return !parted(view, word);
    if (!isLight(view, word)) return false;
  }
  return true;
}

function isLight(view: SentenceView, word: number): boolean {
  return isLightForm(view, word) || isTime(view, word);
}

const isLightForm = aboutWord(
  (form, language) =>
    LIGHT.some((name) => classesOf(language, form).has(name)) || /(?:ly|mente)$/u.test(form.folded),
);

const LIGHT = ['chain', 'auxiliary', 'be', 'modal', 'adverb', 'negative', 'clitic'] as const;

/** ", the head of the patrol, denied" and ", who in 2019 was charged": the last comma, or a relative pronoun. */
function throughApposition(view: SentenceView, mention: EntityMention, from: number, to: number): boolean {
  if (to - from > LONGEST_APPOSITION) return false;
  let closing = to;
  while (closing > from && !parted(view, closing) && isLight(view, closing - 1)) closing--;
  if (closing > from && parted(view, closing)) return true;
  if (closing === from) return isAppositive(view, mention);
  for (let word = closing - 1; word >= from; word--) {
    if (isA(view, word, 'relative')) return !namedBetween(view, mention.end, word);
    if (parted(view, word + 1) && word + 1 < closing) return false;
  }
  return false;
}

/** "Hale, a former minister of defense, was arrested at the airport on charges of fraud": the main verb follows. */
function pastApposition(view: SentenceView, from: number, to: number): boolean {
  let closing = to;
  while (closing > from && !parted(view, closing)) closing--;
  if (closing === from || to - from > LONGEST_APPOSITION || !isA(view, closing, 'be', 'auxiliary'))
    return false;
  for (let word = closing; word < to; word++) if (isA(view, word, 'cut', 'relative')) return false;
  const start = view.words[closing]?.start ?? view.end;
  const end = view.words[to]?.start ?? view.end;
  return !view.mentions.some((other) => other.kind === 'person' && other.start >= start && other.end <= end);
}

/** "The mayor, Tobias Hale, denied": the name itself stands between commas. Also "Hale, accused of fraud, …". */
function isAppositive(view: SentenceView, mention: EntityMention): boolean {
  return mention.kind === 'person' || parted(view, wordAt(view, mention.start));
}

function namedBetween(view: SentenceView, start: number, word: number): boolean {
  const end = view.words[word]?.start ?? view.end;
  return view.mentions.some((other) => other.start >= start && other.end <= end);
}

function plainStretch(view: SentenceView, from: number, to: number): boolean {
  if (to - from > LONGEST_STRETCH) return false;
  for (let word = from; word <= to; word++) {
    if (parted(view, word) || (word < to && isA(view, word, 'cut', 'relative'))) return false;
  }
  return !namedBetween(view, view.words[from]?.start ?? view.end, to);
}
