import { lexiconSet } from '../../../../language/lexicon.ts';
import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { childOf } from '../../../syntax/tree.ts';
import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { gapBefore, isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { type ReportingFrame, reportingVerbs, takesObject } from '../saying/reporting-verbs.ts';
import { isFronted, isParenthesis } from './inverted.ts';
import { groupStart, nameBetweenCommas } from './tree-subject.ts';
import { isVoiceHead } from './tree-voice.ts';

/**
 * Whether who speaks may stand behind a verb: surely, where what is said ends right before it; perhaps, where only somebody
 * whom a word shows to be one does.
 */
export type Inversion = 'sure' | 'perhaps' | null;

/** How a verb of the tree stands to what is said and who says it; `frame` is null for who denies something. */
export function inversionOf(
  view: SentenceView,
  parse: Parse,
  verb: number,
  frame: ReportingFrame | null,
): Inversion {
  const isOfObject = frame === null || takesObject(frame);
  const first = groupStart(parse, verb);
  const word = wordOf(view, parse, verb);
  // "Interrogado en enero, el alcalde calló"
  if (view.language === 'es' && parse.forms[first] === 'participle') return null;
  if (!hasTense(view, parse, first) || (first < verb && parse.forms[verb] === 'gerund')) return null;
  if (isFronted(view, word) || isAccordingTo(view, wordOf(view, parse, first) - 1))
    return frame === 'strict' && isGoingOn(view, word) ? 'perhaps' : 'sure';
  if (wordOf(view, parse, first) <= OPENING && isAsTold(view, wordOf(view, parse, first) - 1))
    return 'perhaps';
  if (isOfObject && isDashBefore(view, parse, first)) return null;
  if (isQuotedBefore(view, parse, first)) return isSpokenBefore(view, parse, first) ? 'sure' : 'perhaps';
  if (childOf(parse, verb, 'expletive') !== null && !isTellingOneself(view, word)) return null;
  if (isThus(view, wordOf(view, parse, first) - 1)) return 'perhaps';
  if (first === 0) return view.language === 'es' ? 'perhaps' : null;
  if (isA(view, wordOf(view, parse, first), 'clitic') && first < verb && !hasSubjectBefore(parse, verb))
    return 'perhaps';
  if (parse.words[first - 1]?.text !== ',' || isA(view, word + 1, 'that')) return null;
  if (isOfObject) return null;
  const isTold = isToldBefore(view, parse, first - 1);
  if (isSomebodyBetweenCommas(view, parse, first) && !(isTold && isSpeakerBehind(view, word + 1)))
    return null;
  if (isTold) return 'perhaps';
  // "Si hubo fallo, dijo la ingeniera, se sabrá": in Spanish whoever begins right behind such a verb says it, not who is told.
  if (view.language === 'es' && frame !== 'strict' && !hasSpeakerBefore(view, parse, verb)) return 'perhaps';
  const isFirstComma = parse.words.findIndex(({ text }) => text === ',') === first - 1;
  const aside = isParenthesis(view, word + 1) || isA(view, word + 1, 'fromOffice');
  return isFirstComma && aside ? 'perhaps' : null;
}

/** "se lamentó la rectora": a verb with which somebody says something of himself. */
const isTellingOneself = listed('reflexive-sayings');

/** Whether a verb has a tense by its form, where the tagger takes it for a gerund or infinitive ("escribe"). */
function hasTense(view: SentenceView, parse: Parse, first: number): boolean {
  if (parse.forms[first] !== 'gerund' && parse.forms[first] !== 'infinitive') return true;
  const form = reportingVerbs(view.language).get(parse.words[first]?.low ?? '')?.form;
  return view.language === 'es' && form === 'other';
}

/** "So says the union", "así respondió la alcaldesa", "eso repitió el rector". */
function isThus(view: SentenceView, word: number): boolean {
  if (view.language === 'es') return isA(view, word, 'fronted', 'bare');
  return isA(view, word, 'fronted') && (word === 0 || parted(view, word));
}

/** "its manager, Dilys Ankrah, told the board": who stands between commas right before a verb does what it tells. */
function isSomebodyBetweenCommas(view: SentenceView, parse: Parse, first: number): boolean {
  const head = nameBetweenCommas(view, parse, first);
  return head !== null && (view.language === 'en' || parse.tags[head] === 'name');
}

/** "…, Lenita Hale, informó un portavoz": Spanish sets an "a" before whom somebody tells, so that whoever stands there bare tells it. */
function isSpeakerBehind(view: SentenceView, from: number): boolean {
  if (view.language !== 'es' || parted(view, from)) return false;
  const isBody = lexiconSet('es', 'bodies').has(view.words[from + 1]?.folded ?? '');
  const isOpened = isA(view, from, 'article', 'possessive') || (isA(view, from, 'indefinite') && !isBody);
  return isOpened && isAgentNoun('es', view.words[from + 1]?.folded ?? '');
}

/** "the fall of a state – accused Hale of theft": behind a dash whoever is accused stands behind the verb. */
function isDashBefore(view: SentenceView, parse: Parse, first: number): boolean {
  return /[—–]\s*$/u.test(gapBefore(view, wordOf(view, parse, first)));
}

/** Whether a quotation or a dash ends right before a verb. */
function isQuotedBefore(view: SentenceView, parse: Parse, first: number): boolean {
  return /["”»—–]|[,?!]\s*['’]\s*$|['’]\s*,\s*$/u.test(gapBefore(view, wordOf(view, parse, first)));
}

/** Whether what is quoted right before a place ends as speech does, in a comma or a question, or in a comma outside. */
function isSpokenBefore(view: SentenceView, parse: Parse, first: number): boolean {
  const end = parse.words[first]?.start ?? view.end;
  return /[,?!…]\s*["”»'’]\s*$|["”»'’]\s*,\s*$|[—–]\s*$/u.test(
    view.text.slice(Math.max(view.start, end - ENDING), end),
  );
}

/** A quotation's end with its marks and spaces has at most so many signs. */
const ENDING = 6;

/** "según avanzaba la procesión": while it did. */
const isGoingOn = aboutWord(({ lower }) => /(?:aba|ía)n?$/u.test(lower));

/** "según reveló el miércoles la comisión". */
const isAccordingTo = aboutWord(({ folded }) => folded === 'segun');

/** "Tal y como explicó la ingeniera, …", "Como dijo el alcalde, …"; behind what is told it is a remark beside. */
const isAsTold = aboutWord(({ folded }) => folded === 'como');

/** The verb of what opens a sentence has at most so many words before it. */
const OPENING = 3;

/** Whether somebody stands before a verb as its subject: what is no voice belongs to what is said. */
function hasSpeakerBefore(view: SentenceView, parse: Parse, verb: number): boolean {
  const own = childOf(parse, verb, 'subject', 'passive-subject');
  return own !== null && own < verb && isVoiceHead(view, parse, own);
}

function hasSubjectBefore(parse: Parse, verb: number): boolean {
  const own = childOf(parse, verb, 'subject', 'passive-subject');
  return own !== null && own < verb;
}

/** Whether a clause stands before a place that tells something by itself: with a tense, no relative clause, no "when". */
export function isToldBefore(view: SentenceView, parse: Parse, to: number): boolean {
  let opened = true;
  let inRelative = false;
  for (let place = 0; place < to; place++) {
    const begins = place === 0 || parse.words[place - 1]?.text === ',';
    if (begins) opened = !isA(view, wordOf(view, parse, place), 'subordinator');
    if (begins) inRelative = false;
    if (isClosed(parse, place, 'relative') && parse.tags[place] === 'pronoun') {
      // "Students who plagiarise will be reported": the clause around goes on behind the verb of the relative one.
      if (begins) opened = false;
      else inRelative = true;
    }
    if (parse.forms[place] !== 'finite') continue;
    if (opened && !inRelative) return true;
    inRelative = false;
  }
  return false;
}
