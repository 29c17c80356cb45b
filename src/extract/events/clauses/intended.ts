/** What was only meant, ordered, threatened, alleged or left undone: it is told of, but did not happen. */
import type { Word } from '../../../dates/grammar/words.ts';
import { closedWords } from '../../../language/closed-words.ts';
import { lexiconSet } from '../../../language/lexicon.ts';
import type { Language, Span } from '../../../model.ts';
import { actionsAmong } from '../topics/actions.ts';
import { actsAmong } from '../topics/acts.ts';
import { anyEventWords, eventWords, eventWordsBy } from '../words/event-words.ts';
import { isMonth, isSupposedPerfect, isUnreal } from '../words/unreal-words.ts';
import { hasTrait, TRAIT } from '../words/word-traits.ts';

/**
 * The words of a clause around its verb that tell what happened. An infinitive tells it only where its governor says that
 * it was done (`managed to land`, `tras escapar`); elsewhere it is a plan, a purpose, an order, a refusal. What someone is
 * kept from, goes without, is accused of or denies did not happen either, and what they are fined for not then. Without a verb (-1) what follows the first such
 * words is left out.
 */
export function toldWords(words: readonly Word[], language: Language, verb = -1): readonly Word[] {
  const denied = [allegedFrom(words, language), preventedFrom(words, verb, language)];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (!denied.includes(at)) {
      if (!hasTrait(words[at], OPENS[language], language)) continue;
      if (!isUndone(words, at, language) && !(verb >= 0 && at > verb && isModal(words, at, language)))
        continue;
    }
    if (at >= verb) {
      const told = trimmed(words.slice(from, at));
      return told.length > 0 ? told : words;
    }
    const comma = words.findIndex(({ text }, place) => place > at && place < verb && text === ',');
    from = comma < 0 ? verb : comma + 1;
    at = from - 1;
  }
  return from > 0 ? words.slice(from) : words;
}

/** `blocked the extradition`, `negó la venta`: index of the noun of what did not happen; the length where there is none. */
function preventedFrom(words: readonly Word[], verb: number, language: Language): number {
  if (!isPreventing(words[verb], language) || PASSIVE.has(words[verb - 1]?.low ?? '')) return words.length;
  const behind = words.slice(verb + 1);
  const first = [...actsAmong(behind, language), ...actionsAmong(behind, language)].map(
    ({ spans }) => spans[0]?.start ?? 0,
  );
  const at = words.findIndex(({ start }) => start === Math.min(...first));
  return at < 0 ? words.length : at;
}

/** Behind these the subject is what was prevented. */
const PASSIVE = anyEventWords('passive');

/** Whether a verb prevents, puts off or only asks for what its object names. */
function isPreventing(verb: Word | undefined, language: Language): boolean {
  return lexiconSet(language, 'preventing-verbs').has(verb?.low ?? '');
}

const OPENS: Readonly<Record<Language, number>> = { en: TRAIT.undoing, es: TRAIT.infinitive | TRAIT.ahead };

/** A mark that opens what is cut off says nothing, nor does a preposition before it. */
function trimmed(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1)?.low ?? '';
  return /^["“”«‘']$/.test(last) || CUT_OFF.has(last) ? words.slice(0, -1) : words;
}

const CUT_OFF = anyEventWords('cut off');

/** Whether a date belongs to what someone in a clause is only accused of, or denies. */
export function isAlleged(time: Span, words: readonly Word[], language: Language): boolean {
  const from = allegedFrom(words, language);
  const first = words[from];
  if (!first || time.start < first.start) return false;
  // `The baker, accused of poisoning a rival, was freed on Monday`: what is alleged ends with its phrase.
  const comma = words.findIndex(({ text, start }, at) => at > from && start < time.start && text === ',');
  const goesOn = TRAIT.auxiliary | TRAIT.past | TRAIT.report;
  return comma < 0 || !words.slice(comma + 1, comma + 3).some((word) => hasTrait(word, goesOn, language));
}

/** Words between an accusation or a denial and what it is about. */
const ALLEGED_REACH = 9;
/** The same where no preposition stands between: `denied on Tuesday ordering the raid`. */
const DENIED_REACH = 4;

/** Index of the word where what someone is accused of, or denies, begins: `of having bribed`; the length where nothing does. */
function allegedFrom(words: readonly Word[], language: Language): number {
  for (let at = 0; at < words.length; at += 1) {
    if (!hasTrait(words[at], TRAIT.denying | TRAIT.accusing, language)) continue;
    const isDenial = hasTrait(words[at], TRAIT.denying, language);
    const reach = Math.min(at + (isDenial ? DENIED_REACH : ALLEGED_REACH), words.length - 1);
    for (let place = at + 1; place <= reach; place += 1) {
      if (/^[,;:()]$/.test(words[place]?.text ?? '')) break;
      if ((isDenial || ABOUT[language].has(words[place - 1]?.low ?? '')) && isDeed(words, place, language))
        return place;
    }
  }
  return words.length;
}

/** What stands between an accusation and the deed. */
const ABOUT = eventWordsBy('about deed');

/** `bribing`, `having bribed`; `haber sobornado`, `sobornar`. */
function isDeed(words: readonly Word[], at: number, language: Language): boolean {
  return language === 'es' ? isInfinitive(words, at, 'es') : isGerund(words[at]);
}

function isGerund(word: Word | undefined): boolean {
  return /^[a-z]{2,}ing$/.test(word?.text ?? '');
}

/** Whether a word opens what was not done: an infinitive without a governor that fulfils it, `from leaving`. */
function isUndone(words: readonly Word[], at: number, language: Language): boolean {
  if (isInfinitive(words, at, language))
    return !isFulfilled(words, at, language) && !isFailedPrevention(words, at, language);
  const low = words[at]?.low ?? '';
  if (language === 'es' || low === 'to') return false;
  if (low === 'than') return words[at - 1]?.low === 'rather' && /^[a-z]{2,}$/.test(words[at + 1]?.text ?? '');
  if (!isGerund(words[at + 1]) || NO_GERUND.has(words[at + 1]?.low ?? '')) return false;
  return low === 'of'
    ? lexiconSet('en', 'intention-nouns').has(words[at - 1]?.low ?? '')
    : !isModal(words, at, 'en');
}

/** `failed to prevent the burning of the hall`: what was not prevented happened. */
function isFailedPrevention(words: readonly Word[], at: number, language: Language): boolean {
  return (
    language === 'en' &&
    eventWords('en', 'failing').has(words[at - 1]?.low ?? '') &&
    isPreventing(words[at + 1], language)
  );
}

/** `The bill passed on Tuesday would oblige …`: with a modal behind it what stands before was a participle. */
function isModal(words: readonly Word[], at: number, language: Language): boolean {
  if (language === 'es') return isUnreal(words, at, 'es');
  return MODALS.has(words[at]?.low ?? '') && !isMonth(words, at);
}

const MODALS = closedWords('en', 'modal verbs');

/** `from during`, `without being`: the first is none. */
const NO_GERUND = eventWords('en', 'no gerund');

/** `to close`; `paralizar`, `con paralizar`, with or without pronouns behind it. */
function isInfinitive(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  if (language === 'es')
    return hasTrait(word, TRAIT.infinitive, 'es') && !ES_NOUN.has(words[at - 1]?.low ?? '');
  const behind = words[at + 1];
  if (word?.low !== 'to' || hasTrait(words[at - 1], TRAIT.beforeTo, 'en')) return false;
  const isBare = /^[a-z]{2,}$/.test(behind?.text ?? '') && !hasTrait(behind, TRAIT.goal, 'en');
  return isBare && !NO_VERB.has(behind?.low ?? '') && !/[^s]s$|[a-z](?:ing|ion|ed)$/.test(behind?.low ?? '');
}

const NO_VERB = eventWords('en', 'no verb');
/** An article before it makes `poder`, `deber` a noun. */
const ES_NOUN = eventWords('es', 'before noun infinitive');

/** Words between a governor and its infinitive: `forced the pilot of the plane to land`. */
const GOVERNOR_REACH = 6;

/** Whether what governs an infinitive says that it was done: `managed to`, `the first to`, `tras`, `después de`. */
function isFulfilled(words: readonly Word[], at: number, language: Language): boolean {
  const before = words[at - 1]?.low ?? '';
  if (language === 'es') {
    if (FULFILLING.has(before)) return true;
    if ((before === 'de' || before === 'a') && FULFILLING_WITH.has(words[at - 2]?.low ?? '')) return true;
  } else {
    if (before === 'had') return true;
    if (words[at + 1]?.low === 'have') return !isSupposedPerfect(words, at + 1);
  }
  for (let place = at - 1; place >= Math.max(0, at - GOVERNOR_REACH); place -= 1) {
    const word = words[place];
    if (!word || /^[,;:()]$/.test(word.text)) return false;
    if (hasTrait(word, TRAIT.fulfilling, language)) return true;
    // `forced to resign to save the firm`: the second one is a purpose; `to enter and to steal` is not.
    const joined = hasTrait(words[at - 1], TRAIT.joint, language);
    if (!joined && isInfinitive(words, place, language)) return false;
  }
  return false;
}

/** Prepositions behind which a Spanish infinitive tells what happened; some with `de` or `a`. */
const FULFILLING = eventWords('es', 'fulfilling');
const FULFILLING_WITH = eventWords('es', 'fulfilling with');
