import type { Word } from '../../dates/grammar/words.ts';
import { closedWords } from '../../language/closed-words.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import type { Clause } from './clauses/clauses.ts';
import type { SentenceMaterial } from './clauses/material.ts';
import { isPast, timesOf } from './days/dating.ts';
import { actKinds } from './topics/act-kinds.ts';
import { actsAmong } from './topics/acts.ts';
import { eventWords } from './words/event-words.ts';
import { isFiniteVerb, isParticiple, type TellingVerb } from './words/verbs.ts';

/** Words of a headline: longer lines without a full stop are lists, or cut. */
const LONGEST_HEADLINE = 16;
/** Words before a headline's verb. */
const HEADLINE_SUBJECT = 7;

/**
 * The verb of a clause that tells what happened without a past form: a headline (`Senate approves bill`, `Detenido el
 * dueño de un circo`), or the present of a story behind its date (`In 1848 the weavers storm the hall`). Null elsewhere.
 */
export function presentVerb(clause: Clause, sentence: SentenceMaterial): TellingVerb | null {
  if (clause.kind !== 'main' || isUnreal(clause.words, sentence)) return null;
  if (isFronted(clause, sentence)) return storyVerb(clause.words, sentence);
  if (clause.index > 0 || clause.words.some((_, at) => isFiniteVerb(clause.words, at, sentence.language)))
    return null;
  return headlineVerb(clause.words, sentence);
}

function isUnreal(words: readonly Word[], { language }: SentenceMaterial): boolean {
  const unreal = lexiconSet(language, 'event-unreal');
  return words.some(({ low }) => unreal.has(low) || low === 'going');
}

/** Whether a clause opens with a date that is past: `In 1848`, `On Tuesday morning`. */
function isFronted(clause: Clause, sentence: SentenceMaterial): boolean {
  const second = clause.words[1];
  if (!second) return false;
  return timesOf(clause, sentence).some(
    (time) =>
      time.type !== 'RANGE' &&
      time.type !== 'SET' &&
      time.start <= second.start &&
      isPast(time, sentence.latest) &&
      time.when !== null,
  );
}

/** The first act told by a verb in the present; in Spanish too many nouns look like one. */
function storyVerb(words: readonly Word[], { language }: SentenceMaterial): TellingVerb | null {
  return language === 'en' ? presentAct(words, 3, words.length, isPresent) : null;
}

function headlineVerb(words: readonly Word[], sentence: SentenceMaterial): TellingVerb | null {
  const [first, second] = words;
  const { language } = sentence;
  if (!first || !second || words.length > LONGEST_HEADLINE) return null;
  if (language === 'es' && opensSpanish(first, second) && actsAmong([first], 'es').length > 0)
    return { at: 0, kind: 'event' };
  if (/[.!?:…"”')]$/.test(sentence.text.slice(sentence.span.start, sentence.span.end).trimEnd())) return null;
  const found = language === 'es' ? foundIn(words) : presentAct(words, 1, HEADLINE_SUBJECT, isThirdPerson);
  return found ?? rootVerb(words, sentence);
}

/** `Siete detenidos en Lugo`, `Dos muertos en un choque`: how many, and what befell them. */
function foundIn(words: readonly Word[]): TellingVerb | null {
  const at = words.slice(0, COUNTED_REACH).findIndex((word) => isParticiple(word, 'es'));
  const word = words[at];
  const behind = words[at + 1];
  if (!word || !behind || !BEHIND_VERB.has(behind.low)) return null;
  const isCounted = at === 0 || !words.slice(0, at).some(({ low }) => ARTICLE_ALONE.has(low));
  return isCounted && actsAmong([word], 'es').length > 0 ? { at, kind: 'event' } : null;
}

/** Words up to the participle: `Al menos siete personas detenidas`. */
const COUNTED_REACH = 5;
const ARTICLE_ALONE = eventWords('es', 'article alone');
const BEHIND_VERB = eventWords('es', 'behind headline verb');

/** `Un incendio arrasa el monasterio`, `Gunmen kill mayor`: the verb that a headline hangs on, where it tells an act. */
function rootVerb(words: readonly Word[], { language, parse }: SentenceMaterial): TellingVerb | null {
  const { fading, said } = actKinds();
  const acts = actsAmong(words, language).filter(({ name }) => !fading.has(name) && !said.has(name));
  const starts = new Set(acts.map(({ spans }) => spans[0]?.start));
  if (!words.some(({ start, capital }, at) => starts.has(start) && capital === (at === 0))) return null;
  const tree = parse();
  const root = tree?.heads.indexOf(-1) ?? -1;
  if (tree?.tags[root] !== 'verb' || tree.forms[root] !== 'finite') return null;
  const at = words.findIndex(({ start }) => start === tree.words[root]?.start);
  return starts.has(words[at]?.start) && words[at]?.capital === (at === 0) ? { at, kind: 'event' } : null;
}

/** `Detenido el dueño`, `Muere la pintora`, `Detienen a un alcalde`; not `Renuncia del ministro`. */
function opensSpanish(first: Word, second: Word): boolean {
  if (isParticiple(first, 'es')) return ARTICLES.has(second.low);
  if (!/[a-z]{2}(?:[ae]n?)$/.test(first.low)) return false;
  if (ARTICLES.has(second.low) || second.capital || BEFORE_OBJECT.has(second.low)) return true;
  return BEHIND_VERB.has(second.low) && isNoNoun(first);
}

/** A plural ends like no noun. */
function isNoNoun({ low }: Word): boolean {
  return low.endsWith('n') || !lexiconSet('es', 'noun-presents').has(low);
}

const ARTICLES = new Set([
  ...closedWords('es', 'definite articles', 'indefinite articles', 'small cardinals'),
  ...eventWords('es', 'other'),
]);
const BEFORE_OBJECT = closedWords('es', 'goal prepositions', 'possessives');

/** The first word within some that tells an act and is, by its form and what stands before it, a verb. */
function presentAct(
  words: readonly Word[],
  from: number,
  to: number,
  fits: (word: Word) => boolean,
): TellingVerb | null {
  const acts = new Set(actsAmong(words, 'en').map(({ spans }) => spans[0]?.start));
  for (let at = from; at < Math.min(to, words.length - 1); at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || word.capital || !fits(word) || !acts.has(word.start)) continue;
    const next = words[at + 1];
    if (
      /^\p{L}{2,}$/u.test(before.text) &&
      !eventWords('en', 'before a noun').has(before.low) &&
      next &&
      !/^[,;.:]$/.test(next.text)
    ) {
      return { at, kind: 'event' };
    }
  }
  return null;
}

function isThirdPerson({ low }: Word): boolean {
  return /[a-z]{2}s$/.test(low) && !/(?:ss|us|is)$/.test(low);
}

function isPresent(word: Word): boolean {
  return isThirdPerson(word) || /^[a-z]{3,}$/.test(word.low);
}
