import type { Language } from '../../model.ts';
import { type Cue, hasOtherSense } from './cues.ts';
import { mentionIn, phraseStartingAt, type WordRange } from './noun-phrase.ts';
import { type PhraseIndex, phraseIndex, phrasesAt } from './phrases.ts';
import { contentFollows } from './reported-content.ts';
import { type ReportingForm, reportingVerbs } from './reporting-verbs.ts';
import {
  type EntityMention,
  gapBefore,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordAt,
  wordIsQuoted,
} from './sentence-view.ts';
import { type FoundSpeaker, named, phraseSpeaker, type VerbSubject } from './speaker-phrase.ts';
import { participleSubject, subjectOfVerb } from './verb-subject.ts';

const QUOTE_OR_DASH = /["”»“«—–]/u;
const COMMA = /,/u;

const attributions = new Map<Language, PhraseIndex<null>>();

/** Whose words a sentence carries: the first reporting verb or "according to" that has a speaker; null for none. */
export function speakerIn(view: SentenceView): FoundSpeaker | null {
  const verbs = reportingVerbs(view.language);
  const phrases = attributionsOf(view.language);
  for (let word = 0; word < view.words.length; word++) {
    const form = word > 0 && isCapitalized(view, word) ? undefined : verbs.get(view.words[word]?.lower ?? '');
    const attribution = phrasesAt(phrases, view.words, word)[0];
    if ((!form && !attribution) || wordIsQuoted(view, word)) continue;
    const found = attribution ? speakerAfter(view, attribution.to, true) : form && ofVerb(view, word, form);
    if (found) return found;
  }
  return null;
}

/** "Hale dismissed the claim as gossip": who denies says it, though no verb of saying stands there. */
export function denierIn(view: SentenceView, cues: readonly Cue[]): FoundSpeaker | null {
  if (cues.some(({ standing }) => standing === 'plea')) return null;
  for (const { standing, frame, from } of cues) {
    if (standing !== 'denial' || frame !== 'subject' || wordIsQuoted(view, from)) continue;
    const subject = subjectOfVerb(view, from, 'other');
    if (subject) return subject.speaker;
  }
  return null;
}

function attributionsOf(language: Language): PhraseIndex<null> {
  const known = attributions.get(language);
  if (known) return known;
  const index = phraseIndex(language, [{ name: 'attribution', meaningOf: () => null }]);
  attributions.set(language, index);
  return index;
}

function ofVerb(view: SentenceView, verb: number, { form, frame }: ReportingForm): FoundSpeaker | null {
  if (frame === 'object' && hasOtherSense(view, verb)) return null;
  const content = contentFollows(view, verb, frame);
  if (form === 'gerund') return content && parted(view, verb) ? participleSubject(view, verb) : null;
  const subject = subjectOfVerb(view, verb, form);
  // "Lind, a lawyer, confirmed the report": behind a comma such a verb has its object, not its speaker.
  const byComma = frame === 'bare' || subject === null;
  const after = (): FoundSpeaker | null =>
    isInverted(view, verb, content, byComma) && frame !== 'object'
      ? speakerAfter(view, verb + 1, false)
      : null;
  const before = (): FoundSpeaker | null => speakerBefore(view, verb, subject, content);
  return wordIsQuoted(view, 0) ? (after() ?? before()) : (before() ?? after());
}

function speakerBefore(
  view: SentenceView,
  verb: number,
  subject: VerbSubject | null,
  content: boolean,
): FoundSpeaker | null {
  if (!subject) return null;
  const reports = content || trails(view, verb, subject.words) || isAsClause(view, verb, subject.words);
  return reports ? subject.speaker : null;
}

/** `"…," said the boatman`: a quotation or a comma before the verb, a noun phrase after it. */
function isInverted(view: SentenceView, verb: number, content: boolean, byComma: boolean): boolean {
  if (verb === 0 || !view.words[verb + 1]) return false;
  const gap = gapBefore(view, view.words[verb - 1]?.folded === 'se' ? verb - 1 : verb);
  if (parted(view, verb + 1)) return false;
  return QUOTE_OR_DASH.test(gap) || (byComma && !content && COMMA.test(gap));
}

/** `…, two officers said.` and `"…," he said, smiling`: what was said stands before. */
function trails(view: SentenceView, verb: number, subject: WordRange): boolean {
  if (subject.from === 0) return false;
  const before = gapBefore(view, subject.from);
  if (!QUOTE_OR_DASH.test(before) && !COMMA.test(before)) return false;
  if (verb + 1 >= view.words.length || parted(view, verb + 1)) return true;
  return QUOTE_OR_DASH.test(before) && isA(view, verb + 1, 'preposition', 'adverb', 'subordinator');
}

/** "As the paper first reported, …". */
function isAsClause(view: SentenceView, verb: number, subject: WordRange): boolean {
  return subject.from === 1 && isA(view, 0, 'as') && parted(view, verb + 1);
}

/** The speaker named after "according to" or after an inverted verb. */
function speakerAfter(view: SentenceView, start: number, wide: boolean): FoundSpeaker | null {
  const from = afterVerbAndDay(view, start, wide);
  if (isA(view, from, 'singular')) return named(view, from);
  const phrase = phraseStartingAt(view, from, () => false);
  if (!phrase) return null;
  const range = wide ? withJoinedName(view, phrase) : phrase;
  const mention = mentionIn(view, range) ?? (wide ? null : apposedAfter(view, range));
  if (!wide && !mention && !isNominal(view, range)) return null;
  return phraseSpeaker(view, range, mention);
}

/** "said the mayor, Tobias Hale.": the name between commas. */
function apposedAfter(view: SentenceView, { to }: WordRange): EntityMention | null {
  const start = view.words[to]?.start;
  if (start === undefined || gapBefore(view, to).trim() !== ',') return null;
  const name = view.mentions.find((mention) => mention.start === start && mention.kind === 'person');
  const after = name ? wordAt(view, name.end) : 0;
  return name && (after >= view.words.length || parted(view, after)) ? name : null;
}

/** "según dijo ayer la alcaldesa": the verb and the day stand before the speaker. */
function afterVerbAndDay(view: SentenceView, start: number, wide: boolean): number {
  let from = start;
  if (wide && reportingVerbs(view.language).has(view.words[from]?.lower ?? '')) from++;
  while (isTime(view, from) || (from > start && isA(view, from, 'adverb'))) from++;
  return from;
}

/** "a poll for the Herald and Radio One": a capitalized name joined to the end belongs to it. */
function withJoinedName(view: SentenceView, range: WordRange): WordRange {
  if (!isA(view, range.to, 'coordinator') || parted(view, range.to) || range.to === range.from + 1)
    return range;
  if (mentionIn(view, range) && !isA(view, range.from, 'determiner')) return range;
  let to = range.to + 1;
  while (to < view.words.length && !parted(view, to) && isCapitalized(view, to)) to++;
  return to > range.to + 1 ? { from: range.from, to } : range;
}

function isCapitalized(view: SentenceView, word: number): boolean {
  const first = view.text.charAt(view.words[word]?.start ?? view.end);
  return first !== first.toLowerCase();
}

/** A role: "the boatman", "Mexican officials"; not an object or an adverb that happened to stand there. */
function isNominal(view: SentenceView, range: WordRange): boolean {
  return isA(view, range.from, 'determiner') || isCapitalized(view, range.from);
}
