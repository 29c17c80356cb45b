import { lexiconSet } from '../../../language/lexicon.ts';
import type { Language, Speaker } from '../../../model.ts';
import { aboutWord, holds, isMannerAdverb, listed } from '../sentence/about-word.ts';
import { coordinatedAfter, coordinatedBefore } from '../sentence/coordination.ts';
import {
  type EntityMention,
  gapBefore,
  isA,
  isExactly,
  isPossessive,
  parted,
  type SentenceView,
  wordAt,
  wordIsQuoted,
} from '../sentence/sentence-view.ts';
import type { Cue } from '../standing/cue.ts';
import { isSpokenApart } from '../standing/denials/own-negation.ts';
import { objectsOf, sentenceSubjects, subjectsOf } from '../standing/parties/parties.ts';
import { answersForOthers } from './answers-for-others.ts';
import { voiceOf } from './voice.ts';

/** Who denies in a sentence. */
export interface Reply {
  readonly entities: readonly number[];
  /** "His lawyer denied": the one meant is whom the sentence before accuses. */
  readonly onBehalf: boolean;
}

/** Who judges stands within so many words before the verb. */
const JUDGE_WITHIN = 5;

/** The "that" of a relative clause stands within so many words before its verb. */
const KEPT_WITHIN = 6;

/** A representative is named within this many words of whom he answers for. */
const REPRESENTED_WITHIN = 6;

/** The denials of a sentence that hold: someone to reply, and not the refusal of a thing to a person. */
export function denialsIn(view: SentenceView, cues: readonly Cue[], speaker: Speaker | null): readonly Cue[] {
  return cues.filter((cue) => {
    if (cue.standing !== 'denial') return false;
    if (cue.frame === 'speaker')
      return speaker === null
        ? isOwnWord(view, cue) || isReported(view, cue)
        : !(prosecutes(view, speaker) || owns(view, speaker, cue));
    if (cue.frame === 'deed') return true;
    return !(
      isNoVerb(view, cue) ||
      refusesSomething(view, cue) ||
      isWithheld(view, cue.from) ||
      decides(view, cue)
    );
  });
}

/** `«I am no thief», he managed to say`: a denial set apart as somebody's own words, though it does not show whose. */
function isOwnWord(view: SentenceView, { firm, from }: Cue): boolean {
  return firm === true && isSpokenApart(view, from);
}

/** "insisted that she was innocent": the phrase holds its verb of saying, or a firm one stands behind one, whoever says it. */
function isReported(view: SentenceView, { firm, from }: Cue): boolean {
  if (isMaintaining(view, from)) return true;
  if (firm !== true) return false;
  for (let word = from - 1; word > 0; word--)
    if (isMaintaining(view, word) || isSaying(view, word)) return true;
  return false;
}

const isMaintaining = listed('maintaining-verbs');
const isSaying = listed('said-words');

/** "The appeal was without merit, prosecutors said": who accuses denies nothing for the accused. */
function prosecutes(view: SentenceView, { start, end }: Speaker): boolean {
  return holds(view, 'prosecuting-words', wordAt(view, start) - 1, wordAt(view, end));
}

/** "Nel conceded there was no witness": who owns up to it denies nothing. */
function owns(view: SentenceView, { end }: Speaker, { from, firm }: Cue): boolean {
  const after = wordAt(view, end);
  return holds(view, 'confessing-verbs', after, after + 2) && !(firm && goesOnWithBut(view, after, from));
}

/** "admitted to the dinner, but it was no bribe". */
function goesOnWithBut(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (isA(view, word, 'but')) return true;
  return false;
}

/** "in disputes over charges", "wants the case dismissed – after the charges": a noun, or nothing stands behind the verb. */
function isNoVerb(view: SentenceView, { from, headTo, to }: Cue): boolean {
  const isNoun = isA(view, from - 1, 'preposition', 'article', 'possessive') && isNounLike(view, from);
  if (isNoun && !isA(view, from - 1, 'infinitiveMark') && !isClaim(view, from)) return true;
  return (
    to > headTo && headTo === from + 1 && parted(view, headTo) && !/^\s*["“«,]/u.test(gapBefore(view, headTo))
  );
}

/** "was denied bail", "were initially denied a lawyer": what somebody was not given. */
function isWithheld(view: SentenceView, verb: number): boolean {
  if (!isDenying(view, verb)) return false;
  if (isKeptBack(view, verb)) return true;
  let be = verb - 1;
  while (isA(view, be, 'adverb') || isMannerAdverb(view, be)) be--;
  return isA(view, be, 'passive');
}

/** "denied him a hearing", "food that the council denies them": who stands right behind the verb goes without. */
function isKeptBack(view: SentenceView, verb: number): boolean {
  if (view.language !== 'en' || !isA(view, verb + 1, 'objective') || isA(view, verb + 1, 'possessive'))
    return false;
  if (!isThem(view, verb + 1)) return true;
  for (let word = verb - 1; word >= Math.max(1, verb - KEPT_WITHIN) && !parted(view, word + 1); word--)
    if (isA(view, word, 'that', 'relative')) return !isClaim(view, word - 1);
  return false;
}

const isThem = aboutWord(({ folded }) => folded === 'them');

/** "The coroner rejected the suggestion", "threw out the complaint": who judges a matter decides it. */
function decides(view: SentenceView, { from: verb, to }: Cue): boolean {
  if (isDenying(view, verb)) return false;
  if (isRejecting(view, verb) && isFiledIn(view, verb, to)) return true;
  if (isA(view, to - 1, 'by') && (holds(view, 'judges', to, to + JUDGE_WITHIN) || isExaminer(view, to + 1)))
    return true;
  for (let word = verb - 1; word >= Math.max(0, verb - JUDGE_WITHIN); word--) {
    if (isJudge(view, word) || isExaminer(view, word) || isProsecutor(view, word)) return true;
    if (parted(view, word + 1) || isA(view, word, 'cut', 'preposition')) return false;
  }
  return false;
}

const isDenying = listed('denying-verbs');
/** What was filed stands behind the verb; "dismissed the complaint as a ploy" contradicts it. */
function isFiledIn(view: SentenceView, verb: number, to: number): boolean {
  for (let word = verb + 1; word <= to; word++) if (isA(view, word, 'as')) return false;
  return holds(view, 'filed-claims', verb + 1, to);
}

const isNounLike = aboutWord(({ folded }, language) => language === 'en' && /(?:s|ed)$/u.test(folded));
const isClaim = listed('claim-nouns');
const isRejecting = listed('rejecting-verbs');
const isJudge = listed('judges');
const isProsecutor = listed('prosecuting-words');
const isExaminer = listed('examiners');

/** The entities (indices) who deny, dismiss or reject in a sentence, themselves or by whoever answers for them. */
export function replyIn(view: SentenceView, denials: readonly Cue[], speaker: Speaker | null): Reply {
  const entities = new Set<number>();
  let onBehalf = false;
  for (const cue of denials) {
    const subjects = cue.frame === 'speaker' ? [] : (cue.parties ?? subjectOf(view, cue));
    for (const { entity } of [...subjects, ...representedIn(view, cue)]) entities.add(entity);
    const spoken =
      cue.frame === 'speaker' ||
      (cue.frame !== 'deed' && (wordIsQuoted(view, cue.from) || entities.size === 0));
    const heard = spoken && speaker ? spokenFor(view, speaker) : null;
    for (const entity of heard?.entities ?? []) entities.add(entity);
    for (const entity of heard?.not ?? []) entities.delete(entity);
    if (entities.size === 0 && hasNamelessRepresentative(view, cue)) onBehalf = true;
  }
  for (const mention of view.mentions) if (answersForOthers(view, mention)) entities.delete(mention.entity);
  return { entities: [...entities].sort((a, b) => a - b), onBehalf };
}

/** For whom a speaker denies: himself and those named with him; the firm whose chief executive, the man whose lawyer he is. */
function spokenFor(
  view: SentenceView,
  speaker: Speaker,
): { readonly entities: readonly number[]; readonly not: readonly number[] } {
  const own = speaker.entity === null ? [] : [speaker.entity];
  const voice = voiceOf({ view, speaker: { ...speaker, pronoun: false } });
  const owners = voice?.owners.filter(({ kind }) => voice.represents || kind === 'organization') ?? [];
  if (owners.length > 0) return { entities: owners.map(({ entity }) => entity), not: own };
  const at = view.mentions.findIndex(({ start }) => start === speaker.start);
  if (at === -1 || own.length === 0) return { entities: own, not: [] };
  const together = [...coordinatedBefore(view, view.mentions, at), ...coordinatedAfter(view, at)];
  return { entities: [...own, ...together.map(({ entity }) => entity)], not: [] };
}

/** "Guards denied Hale entry", "denied the town a voice": the bare verb with an object that is no claim. */
function refusesSomething(view: SentenceView, cue: Cue): boolean {
  return cue.alone && cue.to < view.words.length && !parted(view, cue.to);
}

function subjectOf(view: SentenceView, cue: Cue): readonly EntityMention[] {
  const before = subjectsOf(view, cue, true);
  if (before.length > 0) return before;
  const word = view.words[cue.from]?.folded ?? '';
  if (parted(view, cue.from) && /(?:ing|ndo)$/u.test(word)) return sentenceSubjects(view, cue.from);
  const earlier = onlyPersonBefore(view, cue);
  if (earlier) return [earlier];
  return view.language === 'es' && cue.from <= 1 ? objectsOf(view, cue.from + 1) : [];
}

/** "…, which he denies": a he or she right before the verb, and one person named before it. */
function onlyPersonBefore(view: SentenceView, cue: Cue): EntityMention | null {
  let word = cue.from - 1;
  while (word >= 0 && isA(view, word, 'auxiliary', 'adverb')) word--;
  if (!isExactly(view, word, 'singular')) return null;
  const end = view.words[word]?.start ?? 0;
  const persons = view.mentions.filter((mention) => mention.kind === 'person' && mention.end <= end);
  const first = persons[0];
  return first && persons.every(({ entity }) => entity === first.entity) ? first : null;
}

/** "a spokesman for the bank", "Hale's lawyer". */
function representedIn(view: SentenceView, cue: Cue): readonly EntityMention[] {
  const nouns = representatives(view.language);
  for (let word = 0; word < cue.from; word++) {
    if (!nouns.has(view.words[word]?.folded ?? '')) continue;
    if (isA(view, word + 1, 'of')) return objectsOf(view, word + 2);
    const start = view.words[word]?.start ?? 0;
    const owner = view.mentions.find(
      (mention) =>
        mention.end <= start &&
        isPossessive(view, mention) &&
        word - wordAt(view, mention.end) < REPRESENTED_WITHIN,
    );
    if (owner) return [owner];
  }
  return [];
}

function hasNamelessRepresentative(view: SentenceView, cue: Cue): boolean {
  const nouns = representatives(view.language);
  for (let word = 1; word < cue.from; word++) {
    if (!nouns.has(view.words[word]?.folded ?? '')) continue;
    if (isA(view, word - 1, 'possessive') && gapBefore(view, word).trim() === '') return true;
  }
  return false;
}

function representatives(language: Language): ReadonlySet<string> {
  return lexiconSet(language, 'representatives');
}
