import { lexiconSet } from '../../../language/lexicon.ts';
import type { Span } from '../../../model.ts';
import type { Reading } from '../reading.ts';
import { agentNounsIn, singularOf } from '../sentence/agents.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import {
  type EntityMention,
  isA,
  isPossessive,
  parted,
  type SentenceView,
  wordAt,
} from '../sentence/sentence-view.ts';
import { isReportingVerb } from '../speakers/speaker-phrase.ts';

/** Who speaks in a sentence, as far as its words say it. */
export interface Voice {
  /** Word numbers of the whole phrase, roles before the name and behind it with it. */
  readonly from: number;
  readonly to: number;
  readonly entity: number | null;
  /** What the speaker is called and whose it is: "lawyer", "plant", "owner". */
  readonly nouns: readonly string[];
  /** Whether it is a person who speaks for another by office or kin. */
  readonly represents: boolean;
  /** The names of those whom it speaks for ("Hale's lawyer", "un portavoz de Vos"). */
  readonly owners: readonly EntityMention[];
  /** Whether "his", "her", "su" says for whom. */
  readonly ownedByPronoun: boolean;
  /** "the company", "el club": told of before. */
  readonly definite: boolean;
}

/** A role before a name, and a name behind a role, are at most so many words apart. */
const ROLE_WITHIN = 8;

/** The subject of a verb that opens a sentence has at most so many words. */
const SUBJECT_WITHIN = 4;

/** Who speaks in a sentence; null where nobody does in this sentence's own words. */
export function voiceOf({ view, speaker }: Pick<Reading, 'view' | 'speaker'>): Voice | null {
  if (speaker && speaker.start >= view.start && speaker.start < view.end)
    return voiceIn(view, widened(view, speaker), speaker.entity);
  const end = representativeEnd(view) ?? admittingEnd(view);
  if (end === null) return null;
  const name = view.mentions.find((mention) => mention.form === 'name' && wordAt(view, mention.end) === end);
  return voiceIn(view, { from: 0, to: end }, name?.entity ?? null);
}

interface Words {
  readonly from: number;
  readonly to: number;
}

function voiceIn(view: SentenceView, { from, to }: Words, entity: number | null): Voice {
  const representatives = lexiconSet(view.language, 'representatives');
  let represents = false;
  let ownedByPronoun = false;
  let head = true;
  for (let word = from; word < to; word++) {
    head &&= !isA(view, word, 'genitive');
    represents ||=
      head &&
      isHead(view, word, to) &&
      representatives.has(view.words[word]?.folded ?? '') &&
      !isStateAttorney(view, word);
    ownedByPronoun ||= isA(view, word, 'possessive');
  }
  const definite = isA(view, from, 'article', 'possessive') && !isA(view, from, 'indefinite');
  const known = agentNounsIn(view, from, to);
  const only = definite && to - from === 2 ? view.words[from + 1] : undefined;
  return {
    from,
    to,
    entity,
    nouns: known.length > 0 || !only ? known : [singularOf(only.folded)],
    represents,
    owners: ownersIn(view, from, to),
    ownedByPronoun,
    definite,
  };
}

/** "Attorney General Hale", "the district attorney": a lawyer of the state speaks for nobody who stands accused. */
function isStateAttorney(view: SentenceView, word: number): boolean {
  const after = view.words[word + 1]?.folded ?? '';
  const before = view.words[word - 1]?.folded ?? '';
  return (
    lexiconSet(view.language, 'advocates').has(view.words[word]?.folded ?? '') &&
    (isStateWord(view, after) || isStateWord(view, before))
  );
}

function isStateWord({ language }: SentenceView, word: string): boolean {
  return lexiconSet(language, 'state-attorney-words').has(word);
}

/** "team mechanics" are mechanics: the noun that counts is the one with no other noun behind it. */
function isHead(view: SentenceView, word: number, to: number): boolean {
  const next = word + 1;
  return (
    next >= to ||
    parted(view, next) ||
    isA(view, next, 'preposition', 'relative') ||
    isCapitalized(view, next)
  );
}

/** "The plant's owner, Sulva" and "Amos Fitch, the owner of the firm": a name with the roles beside it. */
function widened(view: SentenceView, { start, end }: Span): Words {
  const first = wordAt(view, start);
  let from = first;
  let commas = 0;
  for (let word = first - 1; word >= Math.max(0, first - ROLE_WITHIN); word--) {
    if (
      parted(view, word + 1) &&
      (commas++ > 0 ||
        view.quotations.some(
          (one) => one.end >= (view.words[word]?.end ?? 0) && one.start <= (view.words[word]?.start ?? 0),
        ))
    )
      break;
    if (isA(view, word, 'cut', 'be', 'auxiliary', 'modal', 'coordinator') || isReportingVerb(view, word))
      break;
    from = word;
  }
  if (commas > 0 && from > 0 && !parted(view, from)) from = nounStart(view, from, first);
  return { from, to: wordAt(view, end) };
}

/** A comma before the name belongs to an apposition only where a phrase with a role begins behind nothing else. */
function nounStart(view: SentenceView, from: number, first: number): number {
  for (let word = from; word < first; word++) if (isA(view, word, 'article', 'possessive')) return word;
  return first;
}

function ownersIn(view: SentenceView, from: number, to: number): readonly EntityMention[] {
  return view.mentions.filter((mention) => {
    const at = wordAt(view, mention.start);
    if (mention.form !== 'name' || at < from || at >= to) return false;
    if (isPossessive(view, mention)) return true;
    const last = wordAt(view, mention.end);
    if (at > from && isA(view, at - 1, 'of', 'article') && last <= to) return true;
    return last < to && !parted(view, last) && agentNounsIn(view, last, last + 1).length > 0;
  });
}

/** "Hale admitted it", "El sacerdote reconoció los hechos": where the phrase before the verb that opens the sentence ends. */
function admittingEnd(view: SentenceView): number | null {
  const verbs = lexiconSet(view.language, 'admitting-verbs');
  for (let word = 1; word <= SUBJECT_WITHIN; word++) {
    if (parted(view, word)) return null;
    if (verbs.has(view.words[word]?.folded ?? '')) return word;
    if (isA(view, word, 'cut', 'be', 'preposition')) return null;
  }
  return null;
}

/** "His lawyer says", "Her sister, speaking for her, said": where the phrase of a sentence's first words ends. */
function representativeEnd(view: SentenceView): number | null {
  const nouns = lexiconSet(view.language, 'representatives');
  if (!isA(view, 0, 'possessive') || !nouns.has(view.words[1]?.folded ?? '')) return null;
  if (isReportingVerb(view, 2)) return 2;
  if (!parted(view, 2)) return null;
  for (let word = 3; word <= ROLE_WITHIN; word++)
    if (parted(view, word) && isReportingVerb(view, word)) return 2;
  return null;
}
