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
import { openingSubject } from '../speakers/opening-subject.ts';
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

/** The name that opens a sentence stands behind at most so many words. */
const OPENING_WITHIN = 2;

/** Who speaks in a sentence; null where nobody does in this sentence's own words. */
export function voiceOf({ view, speaker }: Pick<Reading, 'view' | 'speaker'>): Voice | null {
  const isHere = speaker !== null && speaker.start >= view.start && speaker.start < view.end;
  return isHere ? voiceIn(view, widened(view, speaker), speaker.entity) : null;
}

/** Who speaks in a sentence, or else its subject: "Hale posted a film", "His party called the case a plot". */
export function subjectVoice(reading: Pick<Reading, 'view' | 'speaker'>): Voice | null {
  const known = voices.get(reading);
  if (known !== undefined) return known;
  const found = voiceOf(reading) ?? (reading.speaker ? null : openingVoice(reading.view));
  voices.set(reading, found);
  return found;
}

/** A sentence is asked for each claim near it. */
const voices = new WeakMap<Pick<Reading, 'view' | 'speaker'>, Voice | null>();

function openingVoice(view: SentenceView): Voice | null {
  const subject = openingSubject(view, view.words.length)?.speaker ?? openingName(view);
  return subject && voiceIn(view, widened(view, subject), subject.entity);
}

/** The name with which a sentence opens, a title before it. */
function openingName({ mentions, words }: SentenceView): (Span & { readonly entity: number }) | null {
  const latest = words[OPENING_WITHIN]?.start ?? 0;
  return mentions.find(({ start, form }) => form === 'name' && start <= latest) ?? null;
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
    represents ||= head && isHead(view, word, to) && representatives.has(view.words[word]?.folded ?? '');
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
