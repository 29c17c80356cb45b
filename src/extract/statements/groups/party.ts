import { lexiconSet } from '../../../language/lexicon.ts';
import type { Span } from '../../../model.ts';
import type { Reading } from '../reading.ts';
import { agentNounsIn, isAgentNoun, singularOf } from '../sentence/agents.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { phraseEndingAt } from '../sentence/noun-phrase.ts';
import { type EntityMention, isA, parted, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import { isReportingVerb } from '../speakers/speaker-phrase.ts';
import type { Cue, Frame } from '../standing/cue.ts';

/** Who stands accused in a claim: by name, and by the nouns that say what they are. */
export interface Party {
  readonly entities: readonly number[];
  /** Folded, in the singular: "plant", "militia", "alcaldesa". */
  readonly nouns: ReadonlySet<string>;
}

/** What somebody is called stands within so many words before the name, and behind the comma after it. */
const CALLED_WITHIN = 6;

/** The noun of whom a cue is about stands within so many words after it. */
const OBJECT_WITHIN = 7;

/** Between a verb of saying and its "that" an aside between commas is at most so many words long. */
const ASIDE_WITHIN = 16;

/** The frames whose slot is behind their words. */
const BEHIND: ReadonlySet<Frame> = new Set<Frame>(['object', 'against', 'between']);

/** The frames whose slot opens what is claimed. */
const TOLD: ReadonlySet<Frame> = new Set<Frame>(['clause']);

/** Whom a claim accuses: those found by name with what they are called, else the nouns in the slots of its cues. */
export function accusedParty({ view, accused, cues, speaker }: Reading): Party {
  if (accused.length > 0) return { entities: accused, nouns: nounsOf(view, accused) };
  const told = speaker?.told;
  const nouns = told ? nounsBehind(view, contentStart(view, told.from, told.to)) : [];
  if (nouns.length === 0) nouns.push(...cues.filter(isReproach).flatMap((cue) => slotNouns(view, cue)));
  return { entities: bodyCalled(view, nouns, speaker), nouns: new Set(nouns) };
}

function isReproach({ standing }: Cue): boolean {
  return standing === 'accusation' || standing === 'charge' || standing === 'conviction';
}

/** "A clerk at Hale Foods says that the company docked wages": the one body named is what the noun speaks of. */
function bodyCalled(view: SentenceView, nouns: readonly string[], speaker: Span | null): readonly number[] {
  const [only] = nouns;
  if (
    only === undefined ||
    nouns.length > 1 ||
    !GENERIC_BODIES.some((list) => lexiconSet(view.language, list).has(only))
  )
    return [];
  const bodies = view.mentions.filter(({ form, kind }) => form === 'name' && kind !== 'person');
  const own = bodies.filter(({ start, end }) => speaker && start >= speaker.start && end <= speaker.end);
  const meant = own.length > 0 ? own : bodies.filter(({ kind }) => kind === 'organization');
  const entities = new Set(meant.map(({ entity }) => entity));
  return entities.size === 1 ? [...entities] : [];
}

const GENERIC_BODIES = ['body-nouns', 'bodies'] as const;

/** The nouns that say what those named are: "the chief nurse, Halina Drury", "Drury, the nurse". */
function nounsOf(view: SentenceView, entities: readonly number[]): ReadonlySet<string> {
  const named = view.mentions.filter(({ form, entity }) => form === 'name' && entities.includes(entity));
  return new Set(named.flatMap((mention) => nounsBeside(view, mention)));
}

function nounsBeside(view: SentenceView, mention: EntityMention): readonly string[] {
  const at = wordAt(view, mention.start);
  let from = at;
  for (let word = at - 1; word >= Math.max(0, at - CALLED_WITHIN); word--) {
    if (parted(view, word + 1) && word + 1 !== at) break;
    if (isA(view, word, 'cut', 'be', 'auxiliary', 'coordinator') || isReportingVerb(view, word)) break;
    from = word;
  }
  const after = wordAt(view, mention.end);
  let to = after;
  if (parted(view, after))
    while (to < after + CALLED_WITHIN && !isA(view, to, 'cut', 'be') && (to === after || !parted(view, to)))
      to++;
  const own = agentNounsIn(view, at, after);
  const role = view.words[at - 1];
  if (from < at && role && !isCapitalized(view, at - 1) && parted(view, at))
    own.push(singularOf(role.folded));
  return [...agentNounsIn(view, from, at), ...own, ...agentNounsIn(view, after, to)];
}

function slotNouns(view: SentenceView, { frame, from, headTo, to }: Cue): readonly string[] {
  if (TOLD.has(frame)) return nounsBehind(view, contentStart(view, headTo, view.words.length));
  const behind = BEHIND.has(frame) ? nounsBehind(view, frame === 'object' ? from + 1 : to) : [];
  return behind.length > 0 ? behind : nounsBefore(view, from);
}

/** The first word of what is said: behind "that", where one comes soon. */
export function contentStart(view: SentenceView, from: number, to: number): number {
  const within = parted(view, from) ? ASIDE_WITHIN : OBJECT_WITHIN;
  for (let word = from; word < Math.min(to, from + within); word++)
    if (isA(view, word, 'that')) return word + 1;
  return from;
}

/** The nouns of the phrase that begins at a word: "the governor's militia", not "of burning". */
function nounsBehind(view: SentenceView, from: number): string[] {
  let to = from;
  while (to < Math.min(view.words.length, from + OBJECT_WITHIN)) {
    if (to > from && parted(view, to)) break;
    if (isA(view, to, 'cut', 'be', 'auxiliary', 'modal')) break;
    if (isA(view, to, 'preposition') && !isA(view, to, 'object', 'genitive')) break;
    if (isA(view, to, 'genitive') && !opensNoun(view, to + 1)) break;
    to++;
  }
  const nouns = agentNounsIn(view, from, to);
  return nouns.length > 0 ? nouns : plainNoun(view, from);
}

/** "los regantes": whatever noun stands behind the article. */
function plainNoun(view: SentenceView, from: number): string[] {
  let word = from;
  while (isA(view, word, 'object', 'article')) word++;
  const noun = view.words[word]?.folded;
  const bare =
    word === from || noun === undefined || !isA(view, word - 1, 'article') || isCapitalized(view, word);
  return bare ? [] : [singularOf(noun)];
}

/** "the mayor of the town", not "the mayor of taking bribes", "de haber mentido". */
function opensNoun(view: SentenceView, word: number): boolean {
  return isA(view, word, 'determiner') || isAgentNoun(view.language, view.words[word]?.folded ?? '');
}

function nounsBefore(view: SentenceView, verb: number): readonly string[] {
  let last = verb - 1;
  while (last >= 0 && isA(view, last, 'auxiliary', 'be', 'chain', 'adverb', 'negative', 'clitic')) last--;
  const range = last < 0 ? null : phraseEndingAt(view, last, (word) => isReportingVerb(view, word));
  return range ? agentNounsIn(view, range.from, range.to) : [];
}
