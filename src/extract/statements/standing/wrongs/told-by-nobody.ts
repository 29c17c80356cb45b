import { aboutWord, listed } from '../../sentence/about-word.ts';
import { CAUSE, gives, givesAnywhere } from '../../sentence/cause.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { isA, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { contentFollows } from '../../speakers/saying/reported-content.ts';
import { reportingForm, takesObject } from '../../speakers/saying/reporting-verbs.ts';
import { isFormal } from '../meaning/accusation-sense.ts';
import { isGerund } from '../noun-here.ts';
import { isNegated } from '../unreal/happened.ts';
import { isAhead, isUnreal } from '../unreal/unreal.ts';
import { rumouredWords } from './rumoured.ts';

/** "The inquest in Leeds heard that": the verb stands among the first so many words. */
const HEARD_WITHIN = 8;

/** What is told before a verb of saying has at least so many words. */
const LEAST_TRAILED = 4;

/** The words told by "They say that", "Dicen que", "It is claimed that", where no speaker is named; null for none. */
export function toldByNobody(view: SentenceView): WordRange | null {
  const heard = heardInCourt(view) ?? thoughtIn(view) ?? trailedIn(view);
  if (heard) return heard;
  return reportedByNobody(view) ?? rumouredIn(view) ?? rumouredWords(view);
}

function reportedByNobody(view: SentenceView): WordRange | null {
  if (!givesAnywhere(view, CAUSE.reporting)) return null;
  for (let word = 0; word < view.words.length; word++) {
    if (!gives(view, word, CAUSE.reporting)) continue;
    const form = reportingForm(view, word);
    if (!form || takesObject(form.frame) || wordIsQuoted(view, word)) continue;
    if (isUnreal(view, { from: word }) || isNegated(view, { from: word })) continue;
    // "by saying this", "likes to be told that": nobody says it.
    if (isGerund(view, word) || isAhead(view, { from: word })) continue;
    if (form.form === 'base' && !parted(view, word) && !isManys(view, word - 1)) continue;
    // "for remarks that were never printed": a noun and its clause.
    if (isA(view, word + 1, 'that') && isA(view, word + 2, 'be') && isA(view, word - 1, 'preposition'))
      continue;
    if (isFormal(view, word)) continue;
    if (contentFollows(view, word, form.frame)) return { from: word + 1, to: view.words.length };
  }
  return null;
}

/** "Guards cut the rope, said four of those aboard", "…, relató ayer la viuda": what stands before a verb of saying behind a mark. */
function trailedIn(view: SentenceView): WordRange | null {
  if (!givesAnywhere(view, CAUSE.reporting)) return null;
  for (let word = LEAST_TRAILED; word + 1 < view.words.length; word++) {
    if (!gives(view, word, CAUSE.reporting) || !parted(view, word) || wordIsQuoted(view, word)) continue;
    const form = reportingForm(view, word);
    if (!form || takesObject(form.frame) || (form.form !== 'other' && form.form !== 'third')) continue;
    if (parted(view, word + 1) || isA(view, word + 1, 'that', 'negative')) continue;
    // "Hale, who robbed it, showed no regret".
    if (isA(view, word, 'showing')) continue;
    return { from: 0, to: view.words.length };
  }
  return null;
}

/** "El alcalde habría vendido las tierras": the conditional of what is said and not vouched for; not beside a condition. */
function rumouredIn(view: SentenceView): WordRange | null {
  if (view.language !== 'es') return null;
  for (let word = 0; word + 1 < view.words.length; word++) {
    if (!isRumour(view, word)) continue;
    if (isNegated(view, { from: word }) || wordIsQuoted(view, word)) return null;
    return view.words.some((_, other) => isA(view, other, 'conditional'))
      ? null
      : { from: 0, to: view.words.length };
  }
  return null;
}

const isRumour = aboutWord(({ folded }) => folded === 'habria' || folded === 'habrian');

/** "Police believe that Hale …", "La policía cree que …", "are convinced he …": who thinks it, is not said to say it. */
function thoughtIn(view: SentenceView): WordRange | null {
  if (!givesAnywhere(view, CAUSE.thinking)) return null;
  for (let word = 1; word + 2 < view.words.length; word++) {
    if (
      !gives(view, word, CAUSE.thinking) ||
      isMistaken(view, word - 1) ||
      parted(view, word + 1) ||
      wordIsQuoted(view, word)
    )
      continue;
    if (isUnreal(view, { from: word }) || isNegated(view, { from: word })) continue;
    // "creen ahora que"
    const behind = isA(view, word + 1, 'adverb', 'time') || isNow(view, word + 1) ? word + 2 : word + 1;
    const that = isA(view, behind, 'of', 'that') && view.language === 'es';
    if (
      that ||
      isA(view, word + 1, 'that') ||
      (view.language === 'en' && !isA(view, word + 1, 'preposition', 'be', 'cut'))
    )
      return { from: word + 1, to: view.words.length };
  }
  return null;
}

const isNow = listed('now-words');
const isMistaken = listed('mistaken-adverbs');

/** "The inquest heard that …", "Firm stole tips, tribunal told": who examines hears it, nobody is said to say it. */
function heardInCourt(view: SentenceView): WordRange | null {
  if (!givesAnywhere(view, CAUSE.hearing)) return null;
  const last = view.words.length - 1;
  if (gives(view, last, CAUSE.hearing) && isExaminer(view, last - 1) && parted(view, last - 1))
    return { from: 0, to: last - 1 };
  for (let word = 1; word <= HEARD_WITHIN && word < last; word++)
    if (gives(view, word, CAUSE.hearing) && isExaminer(view, word - 1) && isA(view, word + 1, 'that'))
      return { from: word + 1, to: last + 1 };
  return null;
}

const isExaminer = listed('examiners');

/** "they claim", "neighbours claim"; not "his claim". */
function isManys(view: SentenceView, word: number): boolean {
  if (isA(view, word, 'plural')) return true;
  return /[^s]s$/u.test(view.words[word]?.folded ?? '') && !isA(view, word, 'determiner', 'possessive', 'be');
}
