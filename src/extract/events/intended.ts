/** What a verb only threatens, promises, refuses or tries: it is told of, but did not happen. */
import type { Word } from '../../dates/grammar/words.ts';
import type { Language, Span } from '../../model.ts';
import { hasTrait, TRAIT } from './word-traits.ts';

/** Words between such a verb and its infinitive: `threatened the crew on Wednesday evening to close …`. */
const INTENDED_REACH = 9;

/**
 * The words of a clause that tell what happened: those before the infinitive that a verb of threatening, promising,
 * refusing or trying governs, or before the one that tells what a deadline is for (`has until May to repay`).
 */
export function toldWords(words: readonly Word[], language: Language): readonly Word[] {
  const end = allegedFrom(words, language);
  for (let at = 0; at < words.length; at += 1) {
    if (!hasTrait(words[at], TRAIT.unfulfilled, language) && !isDeadline(words, at, language)) continue;
    for (let place = at + 1; place <= Math.min(at + INTENDED_REACH, words.length - 1); place += 1) {
      if (/^[,;:()]$/.test(words[place]?.text ?? '')) break;
      if (place >= end || isInfinitive(words, place, language))
        return trimmed(words.slice(0, Math.min(end, place)));
    }
  }
  return end < words.length ? trimmed(words.slice(0, end)) : words;
}

/** A mark that opens what is cut off says nothing, nor does a preposition before it. */
function trimmed(words: readonly Word[]): readonly Word[] {
  return /^(?:["“”«‘']|a|con|de|of|with)$/.test(words.at(-1)?.low ?? '') ? words.slice(0, -1) : words;
}

/** Whether a date belongs to what someone in a clause is only accused of, or denies. */
export function isAlleged(time: Span, words: readonly Word[], language: Language): boolean {
  const first = words[allegedFrom(words, language)];
  return first !== undefined && time.start >= first.start;
}

/** Words between an accusation or a denial and what it is about. */
const ALLEGED_REACH = 9;

/** Index of the word where what someone is accused of, or denies, begins: `of having bribed`; the length where nothing does. */
function allegedFrom(words: readonly Word[], language: Language): number {
  for (let at = 0; at < words.length; at += 1) {
    if (!hasTrait(words[at], TRAIT.denying | TRAIT.accusing, language)) continue;
    const isDenial = hasTrait(words[at], TRAIT.denying, language);
    const reach = Math.min(at + (isDenial ? 2 : ALLEGED_REACH), words.length - 1);
    for (let place = at + 1; place <= reach; place += 1) {
      if (/^[,;:()]$/.test(words[place]?.text ?? '')) break;
      if ((isDenial || words[place - 1]?.low === ABOUT[language]) && isDeed(words, place, language))
        return place;
    }
  }
  return words.length;
}

/** What stands between an accusation and the deed. */
const ABOUT: Readonly<Record<Language, string>> = { en: 'of', es: 'de' };

/** `bribing`, `having bribed`; `haber sobornado`, `sobornar`. */
function isDeed(words: readonly Word[], at: number, language: Language): boolean {
  return language === 'es' ? isInfinitive(words, at, 'es') : /^[a-z]{2,}ing$/.test(words[at]?.text ?? '');
}

/** `has until May`. */
function isDeadline(words: readonly Word[], at: number, language: Language): boolean {
  return hasTrait(words[at], TRAIT.having, language) && /^(?:until|hasta)$/.test(words[at + 1]?.low ?? '');
}

/** `to close`; `paralizar`, `con paralizar`, with or without pronouns behind it. */
function isInfinitive(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  if (!word || word.capital) return false;
  if (language === 'es')
    return /[a-z]{2}[aei]r(?:l[aeo]s?|se|me|nos)?$/.test(word.low) && !ES_NOUN.test(words[at - 1]?.low ?? '');
  const verb = words[at + 1]?.text ?? '';
  return (
    word.low === 'to' &&
    /^[a-z]{2,}$/.test(verb) &&
    !NO_VERB.test(verb) &&
    !/[^s]s$|[a-z](?:ing|ion|ed)$/.test(verb)
  );
}

const NO_VERB =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|him|them|us|me|all|each|both|any|some|more|most|every|no|what|which|who|whom|one|two|three|four|five|six|seven|eight|nine|ten)$/;
/** An article before it makes `lugar`, `mujer` a noun. */
const ES_NOUN = /^(?:el|la|los|las|un|una|su|sus|del|al|este|esta|ese|esa|cada|cualquier|mas|muy)$/;
