import { endsAsAdverb } from '../../../../language/endings.ts';
import { lexiconSet } from '../../../../language/lexicon.ts';
import { listed } from '../../sentence/about-word.ts';
import { agentStandsAt, isAgentApposed, isAgentNoun, singularOf } from '../../sentence/agents.ts';
import { headOf, phraseEndingAt } from '../../sentence/noun-phrase.ts';
import {
  type EntityMention,
  gapBefore,
  isA,
  isExactly,
  isTime,
  parted,
  type SentenceView,
  wordAt,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import { type FoundSpeaker, isReportingVerb, mentionEndingAt } from '../../speakers/speaker-phrase.ts';
import { isGerund } from '../noun-here.ts';
import { objectsOf, subjectsOf } from '../parties/parties.ts';
import { objectNegatedWithin } from '../unreal/happened.ts';
import { cleftBefore } from './cleft.ts';
import { isDoneToUs } from './done-to-us.ts';
import { isDropped, opensDropped } from './dropped-subject.ts';
import { insertedBefore } from './inserted-report.ts';
import { opensWithAgent } from './opens-with-agent.ts';
import { subjectBehind } from './subject-behind.ts';
import { subjectInTree } from './tree-doer.ts';
import { isSeen } from './wrong-form.ts';

/** A "nothing" or "no" that negates a deed stands within this many words after its verb. */
export const OBJECT_WITHIN = 2;

/** The agent of a passive stands within this many words after its verb. */
const AGENT_WITHIN = 7;

/** Who did it by what is said: those named, or only that it is somebody else, or the one who speaks. */
export type Doer = { readonly named: readonly EntityMention[] } | 'somebody' | 'speaker';

/** Whether the subject of a wrong may be a thing ("the vote was rigged"), or it is one only where done to somebody ("hit him"). */
export type Subject = 'person' | 'thing' | 'upon';

/** Who is said to have done the wrong in some words; null where that is nobody who can be meant. */
export function doerOf(
  view: SentenceView,
  speaker: FoundSpeaker,
  from: number,
  to: number,
  subject: Subject,
): Doer | null {
  const before = lastBefore(view, from);
  if (quotationOpens(view, from))
    return earlierSubject(view, speaker, from) ?? (opensDropped(view, from) ? 'somebody' : null);
  const behind = subjectBehind(view, from, to);
  if (behind) return behind;
  if (before === null || quotationOpens(view, before + 1))
    return subject === 'thing' || isDropped(view, from) ? 'somebody' : null;
  if (isA(view, before, 'generic') && !isA(view, before, 'relative')) return null;
  // "were unlawfully held": whoever did it did wrong.
  if (isPassive(view, before + 1, from))
    return agentOf(view, speaker, to) ?? (subject === 'thing' ? 'somebody' : null);
  // "Hale, they say, robbed": the subject ends before what says who says it.
  const inserted = insertedBefore(view, speaker, before + 1);
  const last = inserted ? inserted.from - 1 : before;
  const own = ownSubject(view, speaker, inserted?.from ?? from, last);
  if (own) return own;
  // "vio a Hale robando": the object of what was seen.
  const seen = isSeen(view, from) ? mentionEndingAt(view, last) : null;
  if (seen) return seen.entity === speaker.entity ? 'speaker' : { named: [seen] };
  if (isA(view, last, 'relative')) return antecedentOf(view, speaker, last, inserted !== null);
  if (subject === 'thing')
    return isA(view, last, 'singular', 'plural') && !isAgent(view, last, speaker) ? null : 'somebody';
  // "said it broke no law", "said he never stole": of a body or a person of whom the text spoke before.
  if (objectNegatedWithin(view, to, to + OBJECT_WITHIN) && isA(view, last, 'neuter', 'singular', 'plural'))
    return 'somebody';
  if (isA(view, last, 'addressed') && wordIsQuoted(view, last)) return addressee(view, speaker);
  if (isAgent(view, last, speaker) || (parted(view, from) && isAgentApposed(view, from))) return 'somebody';
  if (opensWithAgent(view, last) || isDoneToUs(view, last, from))
    return inTree(view, speaker, from) ?? 'somebody';
  return inTree(view, speaker, from);
}

function inTree(view: SentenceView, speaker: FoundSpeaker, verb: number): Doer | null {
  const subject = subjectInTree(view, verb);
  if (!subject || isA(view, subject.word, 'generic')) return null;
  const { named, word } = subject;
  if (named.some(({ entity }) => entity === speaker.entity)) return 'speaker';
  if (named.length > 0) return { named };
  return isSomebody(view, word) || isAgent(view, word, speaker) ? 'somebody' : null;
}

/** "It was Hale who", "fue el propio jefe quien": whom a cleft sets before its "who"; "a man who, they say,": the noun before it. */
function antecedentOf(
  view: SentenceView,
  speaker: FoundSpeaker,
  relative: number,
  isSaid: boolean,
): Doer | null {
  const cleft = cleftBefore(view, relative);
  if (cleft === null) return isSaid && isAgent(view, relative - 1, speaker) ? 'somebody' : null;
  if (isA(view, cleft + 1, 'speaking')) return 'speaker';
  const named = objectsOf(view, cleft + 1);
  if (named.some(({ entity }) => entity === speaker.entity)) return 'speaker';
  if (named.length > 0) return { named };
  return agentStandsAt(view, cleft + 1) ? 'somebody' : null;
}

/** `"This firm," Hale said, "killed my son."`: the subject ends the part of the quotation before. */
function earlierSubject(view: SentenceView, speaker: FoundSpeaker, from: number): Doer | null {
  const start = view.words[from]?.start ?? view.start;
  const earlier = view.quotations.findLast(({ end }) => end <= start);
  const last = earlier ? wordAt(view, earlier.end) - 1 : -1;
  if (last < 0) return null;
  const name = mentionEndingAt(view, last);
  if (name) return name.entity === speaker.entity ? 'speaker' : { named: [name] };
  return isAgent(view, last, speaker) ? 'somebody' : null;
}

/** `"You robbed us," Hale told Vos.` */
function addressee(view: SentenceView, { end, entity }: FoundSpeaker): Doer {
  const named = view.mentions.find((mention) => mention.start >= end && mention.entity !== entity);
  return named ? { named: [named] } : 'somebody';
}

/** Number of the word on which the subject of a verb ends: auxiliaries, adverbs, negations and days skipped. */
export function lastBefore(view: SentenceView, verb: number): number | null {
  for (let word = verb - 1; word >= 0; word--) {
    if (parted(view, word + 1) && word + 1 === verb) return word;
    const light =
      isA(view, word, 'auxiliary', 'adverb', 'passive', 'negative', 'clitic', 'unfulfilled') ||
      isTime(view, word);
    const folded = view.words[word]?.folded ?? '';
    if (!light && !endsAsAdverb(folded) && !/n['’]t$/u.test(folded)) return word;
  }
  return null;
}

function quotationOpens(view: SentenceView, word: number): boolean {
  return /["“«]/u.test(gapBefore(view, word));
}

/** "had been killed", "was later robbed"; not "was robbing". */
export function isPassive(view: SentenceView, from: number, verb: number): boolean {
  if (isGerund(view, verb)) return false;
  for (let word = from; word < verb; word++) if (isA(view, word, 'passive')) return true;
  return false;
}

/**
 * Who did it behind the "by" of a passive: "was robbed by Hale", "by its watchman". Without one only who tells of a wrong done to
 * himself tells of somebody: that people were killed blames nobody.
 */
function agentOf(view: SentenceView, speaker: FoundSpeaker, to: number): Doer | null {
  for (let word = to; word < to + AGENT_WITHIN; word++) {
    if (isA(view, word, 'by')) {
      const named = objectsOf(view, word + 1);
      if (named.length > 0) return { named };
      return agentStandsAt(view, word + 1) || isA(view, word + 1, 'generic') ? 'somebody' : null;
    }
    if (parted(view, word) || isA(view, word, 'cut')) break;
  }
  return alleges(view, speaker) ? 'somebody' : null;
}

/** The names or the pronoun that are the subject. */
function ownSubject(view: SentenceView, speaker: FoundSpeaker, from: number, last: number): Doer | null {
  if (isA(view, last, 'speaking')) return 'speaker';
  const opening = view.words[openingOf(speaker, from)]?.start ?? view.start;
  const found = subjectsOf(view, { from }, false).filter(
    (mention) => mention.start >= opening && !isObjectPronoun(view, mention),
  );
  const named =
    found.length > 0
      ? found
      : isA(view, last, 'coordinator') || parted(view, from)
        ? clauseSubject(view, speaker, from)
        : [];
  if (named.length === 0) return null;
  const [first] = named;
  if (first?.form === 'pronoun' && isSelf(view, speaker, first))
    return alleges(view, speaker) && !speaker.pronoun ? 'somebody' : 'speaker';
  return named.some(({ entity }) => entity === speaker.entity) ? 'speaker' : { named };
}

/** "el casero le cortaba la luz": whom it was done to. */
function isObjectPronoun(view: SentenceView, { form, start }: EntityMention): boolean {
  return form === 'pronoun' && isA(view, wordAt(view, start), 'clitic');
}

/** Where the clause of a wrong can begin: what is said, or the quotation. */
function openingOf({ told }: FoundSpeaker, from: number): number {
  if (!told || from < told.from || from >= told.to) return 0;
  return told.from;
}

/** "said that Hale took the money and hid it". */
function clauseSubject(view: SentenceView, speaker: FoundSpeaker, from: number): readonly EntityMention[] {
  const opening = openingOf(speaker, from);
  const start = isA(view, opening, 'that') ? opening + 1 : opening;
  return objectsOf(view, start).filter(({ end }) => wordAt(view, end) <= from);
}

/** Outside quotation marks a he or she may be whoever speaks, unless the names say otherwise. */
function isSelf(view: SentenceView, speaker: FoundSpeaker, pronoun: EntityMention): boolean {
  if (isSpeakersPronoun(view, speaker, wordAt(view, pronoun.start))) return true;
  if (wordIsQuoted(view, wordAt(view, pronoun.start))) return false;
  return pronoun.guessed === true && speaker.entity !== null;
}

/** "He claims he mistook her": he may well speak of himself. */
function isSpeakersPronoun(view: SentenceView, speaker: FoundSpeaker, word: number): boolean {
  if (!speaker.pronoun || wordIsQuoted(view, word)) return false;
  return view.words[wordAt(view, speaker.start)]?.folded === view.words[word]?.folded;
}

/** A person or body without a name, or a he, she or they that is not the one who speaks. */
function isAgent(view: SentenceView, last: number, speaker: FoundSpeaker): boolean {
  const alone = isA(view, last, 'singular') || isExactly(view, last, 'singular');
  if (isSpeakersPronoun(view, speaker, last)) return false;
  if (alone && isMany(view, speaker)) return true;
  if (alone || isA(view, last, 'plural', 'addressed'))
    return wordIsQuoted(view, last) || alleges(view, speaker);
  const range = phraseEndingAt(view, last, (word) => isReportingVerb(view, word));
  if (range === null) return false;
  return isSomebody(view, headOf(view, range));
}

/** A noun for a person or body, or what acts for one. */
function isSomebody(view: SentenceView, noun: number): boolean {
  return isAgentNoun(view.language, view.words[noun]?.folded ?? '') || isActing(view, noun);
}

function alleges(view: SentenceView, { told }: FoundSpeaker): boolean {
  const verb = view.words[(told?.from ?? 0) - 1]?.folded ?? '';
  return lexiconSet(view.language, 'alleging-verbs').has(verb);
}

/** Where several or a body speak, "he" is none of them: "He pocketed it, prosecutors say". */
function isMany(view: SentenceView, { start, end }: FoundSpeaker): boolean {
  const [from, to] = [wordAt(view, start), wordAt(view, end)];
  if (from >= to) return false;
  const noun = view.words[headOf(view, { from, to })]?.folded ?? '';
  return (
    (singularOf(noun) !== noun && isAgentNoun(view.language, noun)) ||
    isBody(view, headOf(view, { from, to }))
  );
}

const isActing = listed('acting-things');
const isBody = listed('body-nouns');
