import { lexiconSet } from '../../../language/lexicon.ts';
import { holds } from '../sentence/about-word.ts';
import { isA, parted, type SentenceView } from '../sentence/sentence-view.ts';
import { isGoverned, isOnProcedure } from '../standing/courts/finding-sense.ts';
import { isOrder } from '../standing/unreal/happened.ts';
import { sharesWords } from './answer-signs.ts';

/** Who examined stands among the first so many words, and its verb so many words after. */
const EXAMINER_WITHIN = 8;
const VERB_WITHIN = 10;

/** "Their report" has its verb among the first so many words. */
const PAPER_VERB_WITHIN = 8;

/** What is ruled is said within so many words after the verb. */
const SAID_WITHIN = 6;

/** What was never seen stands within so many words of its verb ("no footage of that night has ever come out"). */
const SURFACED_WITHIN = 8;

/** A "by" or a modal stands within so many words before what it governs. */
const BY_WITHIN = 3;

/** What is ruled begins within so many words after the verb. */
const THAT_WITHIN = 4;

/** The century in which what is told has its years. */
const YEAR = /^(?:1[89]|20)\d\d$/u;

/**
 * Whether a sentence right after a claim tells what somebody who examined or decided found: a jury, a panel, an
 * inspector, a laboratory, a record that shows it. Who he is or what he does says so; nothing needs to be proved.
 */
export function tellsFinding(view: SentenceView): boolean {
  return examines(view) || rules(view) || isUnproved(view);
}

/** "No recording has surfaced", "no ha aparecido ningún vídeo": what would prove a claim was never seen. */
function isUnproved(view: SentenceView): boolean {
  const evidence = lexiconSet(view.language, 'evidence-nouns');
  const verbs = lexiconSet(view.language, 'surfacing-verbs');
  const shown = view.words.findIndex(({ folded }) => verbs.has(folded));
  if (shown < 0) return false;
  return view.words.some(
    ({ folded }, word) =>
      evidence.has(folded) &&
      Math.abs(word - shown) <= SURFACED_WITHIN &&
      isA(view, word - 1, 'negative') &&
      !parted(view, word),
  );
}

/** "Their report, out on Tuesday, found that …": of whoever examined what is claimed. */
export function isTheirReport(view: SentenceView): boolean {
  const papers = lexiconSet(view.language, 'paper-nouns');
  const verbs = lexiconSet(view.language, 'finding-verbs');
  if (!isA(view, 0, 'possessive') || !papers.has(view.words[1]?.folded ?? '')) return false;
  return view.words.some(
    ({ folded }, word) => word <= PAPER_VERB_WITHIN && verbs.has(folded) && isA(view, word + 1, 'that'),
  );
}

/** "concluded in 2011 that", where the claim has no year and no word of it: found before it was made, on another matter. */
export function isOfAnotherYear(view: SentenceView, claim: SentenceView): boolean {
  const years = yearsIn(view);
  const claimed = yearsIn(claim);
  if (sharesWords(view, claim)) return false;
  return years.length > 0 && (claimed.length === 0 || Math.max(...years) < Math.min(...claimed));
}

function yearsIn({ words }: SentenceView): readonly number[] {
  return words.filter(({ folded }) => YEAR.test(folded)).map(({ folded }) => Number(folded));
}

/** "The stewards ruled that it had": only who decides does so, whatever he is called. */
function rules(view: SentenceView): boolean {
  const verbs = lexiconSet(view.language, 'deciding-verbs');
  return view.words.some(
    ({ folded }, word) =>
      verbs.has(folded) &&
      isA(view, word + 1, 'that') &&
      !isOnProcedure(view, word + 2, view.words.length) &&
      !orders(view, word),
  );
}

/** "Inspectors found that a valve had frozen", "The minutes confirm it", "Television pictures showed". */
function examines(view: SentenceView): boolean {
  const examiners = lexiconSet(view.language, 'examiners');
  const deciders = lexiconSet(view.language, 'deciders');
  const evidence = lexiconSet(view.language, 'evidence-nouns');
  const accusers = lexiconSet(view.language, 'accusers');
  const finding = lexiconSet(view.language, 'finding-verbs');
  const who = view.words.findIndex(
    ({ folded }, word) =>
      word < EXAMINER_WITHIN &&
      (examiners.has(folded) || deciders.has(folded) || evidence.has(folded)) &&
      !accusers.has(folded),
  );
  if (who < 0 || isAnyStudy(view, who) || isAgent(view, who)) return false;
  const isRecord = evidence.has(view.words[who]?.folded ?? '');
  if (isRecord && isGoverned(view, who)) return false;
  const recording = lexiconSet(view.language, 'recording-verbs');
  return view.words.some(
    ({ folded }, word) =>
      word > who &&
      word <= who + VERB_WITHIN &&
      finding.has(folded) &&
      (isRecord || !recording.has(folded)) &&
      !isOwned(view, word) &&
      !isWished(view, word) &&
      !isBareRuling(view, word) &&
      !isAsked(view, who, word) &&
      !isOnProcedure(view, word + 1, view.words.length) &&
      !orders(view, word),
  );
}

/** "A study found", "Un estudio halló": what is found of many is found of nobody. */
function isAnyStudy(view: SentenceView, to: number): boolean {
  return holds(view, 'study-nouns', 0, to + 1);
}

/** "uncovered by investigators and first reported in May": who comes behind "by" does nothing more. */
function isAgent(view: SentenceView, who: number): boolean {
  for (let word = who - 1; word >= Math.max(0, who - BY_WITHIN); word--)
    if (isA(view, word, 'by')) return true;
  return false;
}

/** "should have rejected it", "purporting to show": the verb is not told as done. */
function isWished(view: SentenceView, verb: number): boolean {
  for (let word = verb - 1; word >= Math.max(0, verb - BY_WITHIN) && !parted(view, word + 1); word--)
    if (isA(view, word, 'modals')) return true;
  return isA(view, verb - 1, 'infinitiveMark');
}

/** "Officials are investigating whether Hale is linked to it": what is still asked is not found. */
function isAsked(view: SentenceView, who: number, verb: number): boolean {
  for (let word = who + 1; word < verb; word++) if (isA(view, word, 'conditional')) return true;
  return false;
}

/** "ruled on Tuesday in the civil case": what was ruled is not said. */
function isBareRuling(view: SentenceView, verb: number): boolean {
  if (!lexiconSet(view.language, 'bare-rulings').has(view.words[verb]?.folded ?? '')) return false;
  for (let word = verb + 1; word <= verb + SAID_WITHIN; word++)
    if (isA(view, word, 'that', 'against') || parted(view, word)) return false;
  return true;
}

/** "the found wallet": no verb. */
function isOwned(view: SentenceView, word: number): boolean {
  return (
    isA(view, word - 1, 'determiner') &&
    !parted(view, word) &&
    !isA(view, word - 1, 'clitic', 'demonstrative')
  );
}

/** "ruled that the hearing would be held in May", "ruled in December that they could appeal". */
function orders(view: SentenceView, verb: number): boolean {
  for (let that = verb + 1; that <= verb + THAT_WITHIN && !parted(view, that); that++)
    if (isA(view, that, 'that')) return isOrder(view, { headTo: that, to: that });
  return false;
}
