import { lexiconSet } from '../../../../language/lexicon.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { coordinatedAfter, coordinatedBefore } from '../../sentence/coordination.ts';
import { behindName } from '../../sentence/own-kind.ts';
import {
  type EntityMention,
  isA,
  isPossessive,
  isTime,
  parted,
  type SentenceView,
  wordAt,
} from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { reaches } from './subject-reach.ts';

/** Titles and roles between a preposition or verb and a name are at most so many words. */
const LONGEST_TITLE = 6;

/** A role with what it is of, before the name ("the manager of the shelter for animals of Villar, Hale"). */
const LONGEST_DESCRIPTION = 14;

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
    if (!mention || isPossessive(view, mention) || isModifier(view, mention) || isGoverned(view, mention))
      continue;
    if (followsPreposition(view, mention) && !hasRelative(view, mention)) continue;
    if (reaches(view, mention, cue, loose && last === 0)) return coordinatedBefore(view, before, last);
  }
  return [];
}

/** "men from Hale's ruling Arden party", "who fought the Arden party": the noun of its kind shows that it is no subject. */
function isGoverned(view: SentenceView, mention: EntityMention): boolean {
  const first = wordAt(view, mention.start);
  if (behindName(view, mention) === wordAt(view, mention.end)) return false;
  for (let word = first - 1; word >= Math.max(0, first - LONGEST_TITLE); word--) {
    if (isA(view, word, 'preposition')) return true;
    if (isA(view, word, 'relative')) return first - word > 2;
    if (parted(view, word + 1) || isA(view, word, 'be', 'auxiliary', 'modal', 'coordinator', 'subordinator'))
      return false;
  }
  return false;
}

/** The mentions that a cue has as its object: after it, with no more than titles between. */
export function objectsOf(view: SentenceView, after: number): readonly EntityMention[] {
  const from = pastTime(view, after);
  const start = view.words[from]?.start ?? view.end;
  const first = view.mentions.findIndex((mention) => mention.start >= start && !isModifier(view, mention));
  const mention = view.mentions[first];
  if (!mention || isPossessive(view, mention)) return [];
  const at = wordAt(view, mention.start);
  if (at - from <= LONGEST_TITLE && isOnlyTitles(view, from, at)) return coordinatedAfter(view, first);
  const apposed = apposedObject(view, from, first);
  return apposed.length > 0 ? apposed : ledBodyAfter(view, from, mention);
}

/** "the Harwell boss", "Harwell striker Ana Hale": a body that only says whose somebody is. */
function isModifier(view: SentenceView, mention: EntityMention): boolean {
  const next = behindName(view, mention);
  return (
    mention.kind !== 'person' &&
    view.language === 'en' &&
    next < view.words.length &&
    !parted(view, next) &&
    !isCapitalized(view, next) &&
    !isA(view, next, 'be', 'auxiliary', 'modal', 'preposition', 'coordinator') &&
    isRole(view, next)
  );
}

function isOnlyTitles(view: SentenceView, from: number, at: number): boolean {
  for (let word = from; word < at; word++) {
    if ((word > from && parted(view, word)) || isA(view, word, 'cut', 'be')) return false;
    if (isA(view, word, 'preposition') && !isA(view, word, 'object') && !isTradeOf(view, word, at))
      return false;
  }
  return at === from || !parted(view, at);
}

/** "el jefe de obra Nilo Paz", "la empresa de reparto Vos": the "de" and one noun belong to the role before the name. */
function isTradeOf(view: SentenceView, word: number, name: number): boolean {
  return (
    view.language === 'es' &&
    isA(view, word, 'genitive') &&
    word + 2 === name &&
    isRole(view, word - 1) &&
    !isA(view, word + 1, 'determiner') &&
    !isCapitalized(view, word + 1)
  );
}

/** "blamed the management of Hale Steel": who leads a body stands for it. */
function ledBodyAfter(view: SentenceView, from: number, mention: EntityMention): readonly EntityMention[] {
  const at = wordAt(view, mention.start);
  let noun = from;
  while (isA(view, noun, 'determiner', 'object', 'article')) noun++;
  const leads = lexiconSet(view.language, 'leading-bodies').has(view.words[noun]?.folded ?? '');
  if (!leads || !isA(view, noun + 1, 'genitive') || at - noun > LONGEST_TITLE) return [];
  return isOnlyTitles(view, noun + 2, at) ? [mention] : [];
}

/** "blamed his treasurer, Father Hale", "al exalcalde de Villar, Nilo Paz": a role with what it is of, a comma, the name. */
function apposedObject(view: SentenceView, from: number, first: number): readonly EntityMention[] {
  const comma = commaAfter(view, from);
  if (comma === null || !(opensWithRole(view, from, comma) || isClosedPhrase(view, from, comma, first)))
    return [];
  const start = view.words[comma]?.start ?? view.end;
  const behind = view.mentions.findIndex((mention, index) => index >= first && mention.start >= start);
  const mention = view.mentions[behind];
  if (!mention || isPossessive(view, mention)) return [];
  const at = wordAt(view, mention.start);
  if (at - comma > LONGEST_TITLE) return [];
  for (let word = comma; word < at; word++) {
    if (word > comma && parted(view, word)) return [];
    if (isA(view, word, 'cut', 'be', 'auxiliary', 'relative', 'coordinator')) return [];
  }
  return coordinatedAfter(view, behind);
}

/** "la contrata, Higia, de": an article and its noun, and the name between two commas. */
function isClosedPhrase(view: SentenceView, from: number, comma: number, first: number): boolean {
  const mention = view.mentions[first];
  const articles = [from, from + 1].filter((word) => word < comma && isA(view, word, 'article'));
  if (!mention || articles.length === 0 || wordAt(view, mention.start) !== comma) return false;
  return parted(view, wordAt(view, mention.end));
}

/** Number of the first word behind a comma, where nothing else ends the phrase before. */
function commaAfter(view: SentenceView, from: number): number | null {
  for (let word = from; word < Math.min(view.words.length, from + LONGEST_DESCRIPTION); word++) {
    if (word > from && parted(view, word)) return word;
    if (isA(view, word, 'cut', 'be', 'auxiliary', 'relative')) return null;
  }
  return null;
}

/** A role stands before the first preposition of a phrase: "the mayor of Villar", not "a fine for the mayor". */
function opensWithRole(view: SentenceView, from: number, to: number): boolean {
  let role = false;
  for (let word = from; word < to; word++) {
    if (role && isA(view, word, 'of')) return true;
    if (isA(view, word, 'preposition') && !isA(view, word, 'object')) return role;
    if (isA(view, word, 'coordinator')) return false;
    role ||= isRole(view, word);
  }
  return role;
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
