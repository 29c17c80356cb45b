import { isClosed } from '../../syntax/closed-words.ts';
import type { Parse } from '../../syntax/parse.ts';
import { childOf } from '../../syntax/tree.ts';
import { aboutWord } from '../sentence/about-word.ts';
import { gapBefore, isA, type SentenceView } from '../sentence/sentence-view.ts';
import { wordOf } from '../sentence/tree-places.ts';
import { isFronted, isParenthesis } from './inverted.ts';
import { groupStart, nameBetweenCommas } from './tree-subject.ts';

/**
 * Whether who speaks may stand behind a verb: surely, where what is said ends right before it; perhaps, where only somebody
 * whom a word shows to be one does.
 */
export type Inversion = 'sure' | 'perhaps' | null;

/** How a verb of the tree stands to what is said and who says it. `takesObject`: its object may stand behind it. */
export function inversionOf(view: SentenceView, parse: Parse, verb: number, takesObject: boolean): Inversion {
  const first = groupStart(parse, verb);
  if (parse.forms[first] === 'gerund' || parse.forms[first] === 'infinitive') return null;
  const word = wordOf(view, parse, verb);
  if (isFronted(view, word) || isAccordingTo(view, wordOf(view, parse, first) - 1)) return 'sure';
  if (takesObject && isDashBefore(view, parse, verb)) return null;
  if (isQuotedBefore(view, parse, verb)) return isSpokenBefore(view, parse, first) ? 'sure' : 'perhaps';
  if (childOf(parse, verb, 'expletive') !== null) return null;
  if (first === 0) return view.language === 'es' ? 'perhaps' : null;
  if (isA(view, wordOf(view, parse, first), 'clitic') && first < verb && !hasSubjectBefore(parse, verb))
    return 'perhaps';
  if (parse.words[first - 1]?.text !== ',' || isA(view, word + 1, 'that')) return null;
  if (takesObject || nameBetweenCommas(view, parse, first) !== null) return null;
  if (isToldBefore(view, parse, first - 1)) return 'perhaps';
  const isFirstComma = parse.words.findIndex(({ text }) => text === ',') === first - 1;
  const aside = isParenthesis(view, word + 1) || isA(view, word + 1, 'fromOffice');
  return isFirstComma && aside ? 'perhaps' : null;
}

/** "the fall of a state – accused Hale of theft": behind a dash whoever is accused stands behind the verb. */
function isDashBefore(view: SentenceView, parse: Parse, verb: number): boolean {
  return /[—–]\s*$/u.test(gapBefore(view, wordOf(view, parse, groupStart(parse, verb))));
}

/** Whether a quotation or a dash ends right before a verb. */
function isQuotedBefore(view: SentenceView, parse: Parse, verb: number): boolean {
  return /["”»—–]|[,?!]\s*['’]\s*$|['’]\s*,\s*$/u.test(
    gapBefore(view, wordOf(view, parse, groupStart(parse, verb))),
  );
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

/** "según reveló el miércoles la comisión". */
const isAccordingTo = aboutWord(({ folded }) => folded === 'segun');

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
