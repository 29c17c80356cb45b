import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, listed } from '../../sentence/about-word.ts';
import { personFrom } from '../../sentence/person-names.ts';
import { gapBefore, isA, parted, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import { isClaiming, isPointing, isSelf } from '../../sentence/word-shapes.ts';
import { hasOtherSense } from '../../standing/cues.ts';
import { isPossessed } from '../speaker-phrase.ts';
import { isNobodys } from './nobodys-words.ts';
import { type ReportingForm, reportingForm } from './reporting-verbs.ts';
import { isActByObject } from './unsaid-acts.ts';

/**
 * Whether a form of an English verb of saying says nothing where it stands: an act ("denied herself a holiday", "claimed nine
 * lives", "responded with a volley"), what a wrongdoer is called ("put accused killer Vos on the list"), a participle ("a tale told to a child", "reported missing", "Asked who …, she left"), a noun in -ing ("the
 * clerk's finding"), or silence ("said nothing"), or nobody does ("Neither club alleged").
 */
export function isNotSaid(view: SentenceView, word: number): boolean {
  if (view.language !== 'en') return false;
  const known = reportingForm(view, word);
  return (
    known !== undefined &&
    (isParticiple(view, word, known) ||
      isBeforeWrongdoer(view, word) ||
      isAct(view, word, known) ||
      isAnsweredByDeed(view, word) ||
      isActByObject(view, word) ||
      isSilence(view, word, known) ||
      isNobodys(view, word))
  );
}

function isParticiple(view: SentenceView, word: number, { form, frame }: ReportingForm): boolean {
  if (form === 'gerund') return isPossessed(view, word) || /['’]/u.test(gapBefore(view, word));
  if (form !== 'other') return false;
  if (word === 0) return frame !== 'bare' && !isA(view, 1, 'by');
  if (frame === 'tell')
    return isA(view, word + 1, 'infinitiveMark') || isTellingOf(view, word + 1) || isOrdered(view, word + 1);
  return frame === 'any' && isState(view, word + 1) && !parted(view, word + 1);
}

/** "alleged terrorist mastermind", "accused killer": without an article a noun in the singular is no object of a verb. */
function isBeforeWrongdoer(view: SentenceView, word: number): boolean {
  for (let noun = word + 1; noun <= word + WRONGDOER_WITHIN && !parted(view, noun); noun++) {
    if (isA(view, noun, 'determiner', 'preposition', 'that')) return false;
    if (isWrongdoer(view, noun)) return !view.words[noun]?.folded.endsWith('s');
  }
  return false;
}

/** A noun may stand before the one that is called so: "accused ship robber". */
const WRONGDOER_WITHIN = 2;

const isWrongdoer = listed('wrongdoers');

/** "responded with a volley": where nothing is quoted, and no words are what is given ("responded with a statement"). */
function isAnsweredByDeed(view: SentenceView, word: number): boolean {
  if (!isReply(view, word) || !isWith(view, word + 1) || view.quotations.length > 0) return false;
  for (let noun = word + 2; noun < view.words.length && !parted(view, noun); noun++)
    if (isSaying(view, noun)) return false;
  return true;
}

const isReply = listed('reply-verbs');
const isSaying = listed('saying-nouns');
const isWith = aboutWord(({ folded }) => folded === 'with');

/** "told by his doctor to rest": what somebody is told to do is not told. */
function isOrdered(view: SentenceView, by: number): boolean {
  if (!isA(view, by, 'by')) return false;
  for (let word = by + 2; word <= by + ORDERED_WITHIN && !parted(view, word); word++) {
    if (isA(view, word, 'infinitiveMark')) return !isA(view, word + 1, 'determiner', 'objective');
    if (isA(view, word, 'that', 'auxiliary', 'be', 'modals')) return false;
  }
  return false;
}

/** Who orders something is named in fewer words than this. */
const ORDERED_WITHIN = 7;

/** "told the truth", "told lies", "told a joke". */
function isTellingOf(view: SentenceView, from: number): boolean {
  const noun = isA(view, from, 'determiner') ? from + 1 : from;
  return (
    isTold(view, noun) &&
    (noun + 1 >= view.words.length ||
      parted(view, noun + 1) ||
      isA(view, noun + 1, 'preposition', 'coordinator'))
  );
}

const isTold = listed('told-things');

/** "missing", "dead", "stolen". */
const isState = listed('reported-states');

function isAct(view: SentenceView, word: number, { frame }: ReportingForm): boolean {
  if (isPointing(view, word)) return isAt(view, word + 1);
  if (isDenying(view, word)) return isSelf(view, word + 1) || isDeniedPerson(view, word + 1);
  return isClaiming(view, word) && frame === 'that' && hasOtherSense(view, word);
}

const isAt = aboutWord(({ folded }) => folded === 'at');
const isDenying = aboutWord(({ folded }) => folded.startsWith('den'));

/** "denied Hale a goal", "denied Hale twice": no clause begins with the name ("denied Hale had lied"). */
function isDeniedPerson(view: SentenceView, from: number): boolean {
  const person = personFrom(view, view.words[from]?.start);
  if (!person || /['’]s?$/u.test(person.text) || /^['’]/u.test(view.text.slice(person.end, person.end + 1)))
    return false;
  const next = wordAt(view, person.end);
  if (parted(view, next)) return false;
  return (
    isA(view, next, 'indefinite', 'article', 'adverb', 'possessive', 'preposition') || isMultiple(view, next)
  );
}

const isMultiple = listed('times-over');

const isNext = aboutWord(({ folded }) => folded === 'next');

/** "said nothing", "said little about it", "said mass"; not "said nothing had changed". */
function isSilence(view: SentenceView, word: number, { frame }: ReportingForm): boolean {
  if (frame !== 'bare') return false;
  let next = isA(view, word + 2, 'infinitiveMark') && isNext(view, word + 1) ? word + 3 : word + 1;
  const nouns = lexiconSet('en', 'unsaid-words');
  if (!nouns.has(view.words[next]?.folded ?? '')) return false;
  while (nouns.has(view.words[next]?.folded ?? '')) next++;
  if (isA(view, next, 'genitive')) return false;
  return (
    next >= view.words.length ||
    parted(view, next) ||
    isA(view, next, 'preposition', 'subordinator', 'coordinator', 'adverb')
  );
}
