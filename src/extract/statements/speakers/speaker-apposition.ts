import { isAgentNoun } from '../sentence/agents.ts';
import { phraseEndingAt } from '../sentence/noun-phrase.ts';
import {
  type EntityMention,
  isA,
  isPossessive,
  parted,
  type SentenceView,
  wordAt,
} from '../sentence/sentence-view.ts';
import { followsPreposition } from '../standing/parties/parties.ts';
import {
  isReportingVerb,
  mentionEndingAt,
  ofMention,
  phraseSpeaker,
  type VerbSubject,
} from './speaker-phrase.ts';

/** A name stands at most this many words before its verb, apposition included. */
const LONGEST_APPOSITION = 30;

/** "Greta Lind, the head of the patrol, warned" and "The head of the patrol, Greta Lind, warned". */
export function apposed(view: SentenceView, last: number): VerbSubject | null {
  const relative = relativeWithin(view, last);
  if (relative !== null) return beforeRelative(view, relative);
  const own = mentionEndingAt(view, last);
  const name = nameBeforeApposition(view, last, own);
  if (name && (!own || name.kind === 'person')) return nameAsSubject(view, name);
  if (own?.kind === 'person' && parted(view, wordAt(view, own.start)) && !isPossessive(view, own))
    return nameAsSubject(view, own);
  if (!name && own && isNamedRole(view, own)) return nameAsSubject(view, own);
  return name ? nameAsSubject(view, name) : apposedRole(view, last);
}

/** "Greta Lind, who met Otto Vance, the mayor, warned": the first relative pronoun behind a comma. */
function relativeWithin(view: SentenceView, last: number): number | null {
  for (let word = Math.max(1, last - LONGEST_APPOSITION); word <= last; word++)
    if (isA(view, word, 'relative', 'owning') && parted(view, word)) return word;
  return null;
}

/** "The plant's owner, Sulva Works, says": a role, a comma, the body's name. */
function isNamedRole(view: SentenceView, own: EntityMention): boolean {
  const at = wordAt(view, own.start);
  return parted(view, at) && !isPossessive(view, own) && isRole(view, at - 1);
}

/** Who is told of by such a clause: names inside it are not the subject. */
function beforeRelative(view: SentenceView, relative: number): VerbSubject | null {
  const name = mentionEndingAt(view, relative - 1);
  if (name && !isPossessive(view, name) && !followsPreposition(view, name)) return nameAsSubject(view, name);
  const range = phraseEndingAt(view, relative - 1, (at) => isReportingVerb(view, at));
  const speaker = range && phraseSpeaker(view, range, name);
  return range && speaker ? { speaker, words: range } : null;
}

/** The nearest person before that a comma follows and nothing governs, else the nearest body: "Lind, of the Guild, warned". */
function nameBeforeApposition(
  view: SentenceView,
  last: number,
  own: EntityMention | null,
): EntityMention | null {
  let body: EntityMention | null = null;
  for (const mention of view.mentions.toReversed()) {
    const after = wordAt(view, mention.end);
    if (
      mention === own ||
      mention.form === 'pronoun' ||
      after > last ||
      last - after > LONGEST_APPOSITION ||
      !parted(view, after) ||
      opensClause(view, after)
    )
      continue;
    if (isPossessive(view, mention) || followsPreposition(view, mention)) continue;
    if (mention.kind === 'person') return mention;
    body ??= mention;
  }
  return body;
}

/** "the chancellor, Ana Hale, after the Guild, a think tank, said": whose clause that is stands behind. */
function opensClause(view: SentenceView, word: number): boolean {
  return isA(view, word, 'subordinator', 'eventful') && isA(view, word + 1, 'determiner');
}

function nameAsSubject(view: SentenceView, mention: EntityMention): VerbSubject {
  const at = wordAt(view, mention.start);
  const from = phraseEndingAt(view, at, (word) => isReportingVerb(view, word))?.from ?? at;
  const words = { from: Math.min(from, at), to: wordAt(view, mention.end) };
  return { speaker: ofMention(view, mention), words };
}

/** "A spokesman, the third this week, said", "The report, released on Monday, said". */
function apposedRole(view: SentenceView, last: number): VerbSubject | null {
  for (let word = last; word > Math.max(0, last - LONGEST_APPOSITION); word--) {
    if (!parted(view, word)) continue;
    if (!isA(view, word, 'determiner', 'preposition') && !isVerbal(view, word)) return null;
    const range = phraseEndingAt(view, word - 1, (at) => isReportingVerb(view, at));
    const speaker = range && phraseSpeaker(view, range, mentionEndingAt(view, word - 1));
    return range && speaker ? { speaker, words: range } : null;
  }
  return null;
}

/** "The report, released on Monday, says". */
function isVerbal(view: SentenceView, word: number): boolean {
  const lower = view.words[word]?.lower ?? '';
  return [...view.classes.pastEnding, ...view.classes.gerundEnding].some((ending) => lower.endsWith(ending));
}

function isRole(view: SentenceView, word: number): boolean {
  return isAgentNoun(view.language, view.words[word]?.folded ?? '');
}
