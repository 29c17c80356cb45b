import type { WordForm } from '../../../../language/word-form.ts';
import type { Language } from '../../../../model.ts';
import { listed } from '../../sentence/about-word.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import {
  type EntityMention,
  gapBefore,
  isA,
  partedWithin,
  type SentenceView,
  wordAt,
} from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { type Cue, plainCue } from '../cue.ts';
import { hasOtherSense } from '../cues.ts';
import { saysMore } from '../denials/counter-accusation.ts';
import { isNounHere } from '../noun-here.ts';
import { type PhraseMatch, phraseIndexes, phrasesAt } from '../phrases.ts';
import { isReduced } from '../reduced.ts';
import { modalWithin } from '../unreal/governed-verb.ts';
import {
  isInNegatedClause,
  isNegated,
  isNegative,
  negatedWithin,
  objectNegatedWithin,
} from '../unreal/happened.ts';
import { isUnreal } from '../unreal/unreal.ts';
import { documentTells } from './document-tells.ts';
import { doerOf, lastBefore, OBJECT_WITHIN, type Subject } from './doer.ts';
import { grievanceIn } from './grievance.ts';
import { insertedBefore } from './inserted-report.ts';
import { isTold } from './is-told.ts';
import { isLoss, isOfForce, isWarfare } from './nobodys-wrong.ts';
import { denouncedIn, shoutIn } from './plain-accusations.ts';
import { toldByNobody } from './told-by-nobody.ts';
import { isUponSomebody } from './upon-somebody.ts';
import { wholeTold } from './whole-told.ts';
import { tellsDone } from './wrong-form.ts';

/** The verb of saying stands within so many words behind who speaks. */
const VERB_WITHIN = 4;

/** A "nobody" is the subject of a verb within so many words behind it. */
const NOBODY_WITHIN = 6;

/**
 * The wrongs that somebody is said to have done ("said that Hale lied", `"They robbed us," he said`) as accusations, and
 * those said not to have been done as denials. What the text itself tells, and what the speaker says of himself, is none.
 */
export function toldWrongs(
  view: SentenceView,
  named: FoundSpeaker | null,
  others: readonly Cue[],
  unnamed: FoundSpeaker | null = null,
): readonly Cue[] {
  const found = named ?? namelessSpeaker(view) ?? unnamed;
  if (!found || mayTell(view, found)) return [];
  const speaker = wholeTold(view, found);
  const index = WRONGS[view.language];
  const wrongs: Cue[] = [];
  for (let word = 0; word < view.words.length; word++) {
    if (!gives(view, word, CAUSE.wrong)) continue;
    const match = longestOf(phrasesAt(index, view.words, word));
    if (
      !match ||
      !(isTold(view, speaker, word) || resumes(view, speaker, word)) ||
      isCovered(view, others, word) ||
      isNoDeed(view, match)
    )
      continue;
    const cue = wrongIn(view, speaker, match);
    if (cue) wrongs.push(cue);
  }
  // What is shouted at a plea is the plea.
  if (wrongs.length > 0 || others.some(({ standing }) => standing === 'plea')) return wrongs;
  const other =
    shoutIn(view) ?? denouncedIn(view, found) ?? (others.length === 0 ? sourceTells(view, speaker) : null);
  return other ? [other] : wrongs;
}

/** What a source that accuses by what it is tells of another's deed. */
function sourceTells(view: SentenceView, speaker: FoundSpeaker): Cue | null {
  return documentTells(view, speaker) ?? grievanceIn(view, speaker);
}

const WRONGS = phraseIndexes<Subject>([
  { name: 'wrongs', meaningOf: (rest) => (rest === 'thing' || rest === 'upon' ? rest : 'person') },
]);

/** Whether a wrong can begin with a word. */
export function beginsWrong(form: WordForm, language: Language): boolean {
  return WRONGS[language].opening(form) !== null;
}

/** Whether a wrong is told by the phrase that begins at a word. */
export function tellsWrongAt(view: SentenceView, word: number): boolean {
  return gives(view, word, CAUSE.wrong) && phrasesAt(WRONGS[view.language], view.words, word).length > 0;
}

/** "They say that", "Dicen que", "It is claimed that": somebody says it who is not named. */
function namelessSpeaker(view: SentenceView): FoundSpeaker | null {
  const told = toldByNobody(view);
  return told && { start: view.start, end: view.start, entity: null, pronoun: false, told };
}

/** "The mill, neighbours say, robbed us": what is said goes on behind who says it. */
function resumes(view: SentenceView, speaker: FoundSpeaker, word: number): boolean {
  const last = lastBefore(view, word);
  return last !== null && insertedBefore(view, speaker, last + 1) !== null;
}

/** "the bomb-hit embassy", "a bit of", "the hack": no verb. */
function isNoDeed(view: SentenceView, { from: word, value }: PhraseMatch<Subject>): boolean {
  if (gapBefore(view, word) === '-' || (value !== 'thing' && isNounHere(view, word))) return true;
  return view.language === 'en' && isA(view, word - 1, 'article', 'indefinite');
}

/** What is found, denied, charged or judged is no accusation as well. */
function isCovered(view: SentenceView, others: readonly Cue[], word: number): boolean {
  return others.some(
    ({ standing, frame, from, to }) =>
      (standing === 'charge' && from <= word) ||
      (standing === 'finding' && from <= word && (frame === 'clause' || isJoined(view, to, word))) ||
      ((standing === 'denial' || standing === 'plea') &&
        frame === 'subject' &&
        from <= word &&
        !saysMore(view, from, word)) ||
      (from <= word && word < to),
  );
}

/** "acquitted of charges that he stole it": no mark parts what was found from what it was about. */
function isJoined(view: SentenceView, from: number, to: number): boolean {
  return !partedWithin(view, from, to + 1);
}

function longestOf(matches: readonly PhraseMatch<Subject>[]): PhraseMatch<Subject> | null {
  return matches.reduce<PhraseMatch<Subject> | null>(
    (best, one) => (best && best.to >= one.to ? best : one),
    null,
  );
}

function wrongIn(
  view: SentenceView,
  speaker: FoundSpeaker,
  { from, headTo, to, value }: PhraseMatch<Subject>,
): Cue | null {
  if (hasOtherSense(view, from, to) || isUnreal(view, { from }) || isInNegatedClause(view, from)) return null;
  if (isReduced(view, from) || (value === 'thing' && negatedWithin(view, from, to))) return null;
  if (isAsked(view, to) || isReflexive(view, from + 1) || !tellsDone(view, from)) return null;
  const nobody = !isCasualty(view, from) && isNobodys(view, from);
  const doer = doerOf(view, speaker, from, to, value) ?? (nobody ? 'somebody' : null);
  // "took no money from": what the gap of a phrase negates was not done; whoever says so of himself denies it.
  const none = headTo < to && isNegative(view, headTo);
  if (none && doer !== 'speaker') return null;
  const negated =
    none || nobody || isNegated(view, { from }) || objectNegatedWithin(view, to, to + OBJECT_WITHIN);
  if (doer === null || (doer === 'speaker' && !negated) || isNobodysFault(view, from, to, negated))
    return null;
  if (value === 'upon' && !negated && !isUponSomebody(view, from, to)) return null;
  // "Vos took a gift, she told the court": she may well be Vos.
  if (
    typeof doer === 'object' &&
    speaker.pronoun &&
    isAhead(speaker, doer.named) &&
    !isOnSpeaker(view, speaker, headTo)
  )
    return null;
  const parties = typeof doer === 'object' ? doer.named : doer === 'speaker' ? mentionOf(view, speaker) : [];
  const standing = negated ? 'denial' : 'accusation';
  return { ...plainCue(standing, 'deed', { from, to }), headTo, parties };
}

/** What nature did or did not do, what owners did not lose, and what troops do to troops. */
function isNobodysFault(view: SentenceView, from: number, to: number, negated: boolean): boolean {
  if (negated && isLoss(view, from, to)) return true;
  const subject = lastBefore(view, from);
  return subject !== null && (isOfForce(view, subject) || isWarfare(view, subject, from));
}

/** Whether somebody named alone stands before who speaks. */
function isAhead({ start }: FoundSpeaker, named: readonly EntityMention[]): boolean {
  const [only, second] = named;
  return second === undefined && only?.kind === 'person' && only.end <= start;
}

/** "Vos robbed her, she told the court": done to who speaks. */
function isOnSpeaker(view: SentenceView, { start }: FoundSpeaker, object: number): boolean {
  const who = view.words[wordAt(view, start)]?.folded ?? '';
  return (
    isA(view, object, 'objective') &&
    (view.words[object]?.folded ?? '').startsWith(who === 'she' ? 'her' : 'him')
  );
}

/** "must show that the firm was defrauded": what is to be said, is not. */
function mayTell(view: SentenceView, { end, told }: FoundSpeaker): boolean {
  const from = wordAt(view, end);
  if (!told || told.from - from > VERB_WITHIN) return false;
  return modalWithin(view, from, told.from);
}

/** "shot herself". */
const isReflexive = listed('reflexive-words');

/** "Nobody was pushed", "None of the guards stole anything". */
function isNobodys(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word >= Math.max(0, from - NOBODY_WITHIN); word--) {
    if (isNobody(view, word) || (isNegative(view, word) && isSingle(view, word + 1))) return true;
    if (isA(view, word, 'cut', 'modal')) return false;
  }
  return false;
}

const isNobody = listed('nobody-words');
const isSingle = listed('none-words');
const isCasualty = listed('casualties');

function isAsked(view: SentenceView, to: number): boolean {
  return view.text.slice(view.words[to - 1]?.end, view.end).includes('?');
}

function mentionOf(view: SentenceView, { entity }: FoundSpeaker): readonly EntityMention[] {
  const own = view.mentions.find((mention) => mention.entity === entity);
  return own ? [own] : [];
}
