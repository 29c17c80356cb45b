import { perForm } from '../../../language/word-form.ts';
import type { NameText } from '../text/name-text.ts';
import { isNameable } from '../text/name-text.ts';
import { TELLING } from '../text/word-classes.ts';
import type { Pronoun } from './forms.ts';
import type { Gender } from './gender.ts';
import { anyOf, isGrammar } from './grammar.ts';

/** Pasts that somebody or something must have, and states of one person. */
const FINITE =
  /^.{2,}(?:ó|uvo|puso|dijo|trajo|dujo|hizo|quiso)$|^(?:fue|estaba|está|tenía|será|llevaba|quería|sabía|vivía|trabajaba|iba|pensaba|pretendía|esperaba|buscaba|padecía|cumplía|dirigía|volvía)$/u;
/** Verbs without anybody, or whose subject follows. */
const IMPERSONAL =
  /^(?:ocurrió|sucedió|bastó|faltó|resultó|existió|llovió|nevó|pasó|surgió|apareció|empezó|comenzó|llegó|quedó|hubo|sonó|estalló|tocó|costó|convino|importó|correspondió|cayó|murió|falleció|dimitió|terminó|acabó|aumentó|creció|subió|bajó)$/u;

const isFinitePast = perForm(({ lower }) => FINITE.test(lower) && !IMPERSONAL.test(lower));
const NOUN_PHRASE = anyOf('determiner', 'nominative');
const PREPOSITION = anyOf('preposition');
const ADVERB = anyOf('adverb');
/** Participles of verbs whose subject follows: "había llegado el alcalde". */
const APPEARING = anyOf('appearing');
const CLAUSE_END = /^[,.;:!?]$/;
/** Words in which a subject behind its verb would come. */
const SUBJECT_WITHIN = 8;

/**
 * `Pidió que …`, `Marcó dos veces`, `Después volvió`: a Spanish verb that opens its sentence, alone or behind an adverb,
 * without a subject behind it; null for any other word.
 */
export function droppedSubject(text: NameText, i: number): Pronoun | null {
  const word = text.words[i];
  if (text.language !== 'es' || !word || !opensSentence(text, i)) return null;
  const tells = ((text.bits[i] ?? 0) & TELLING) !== 0;
  if (!tells && !isFinitePast(word.form) && !isPastPerfect(text, i)) return null;
  if (!/^(?:que|a|al)$/.test(text.words[i + 1]?.folded ?? '') && isSubjectBehind(text, i)) return null;
  const { start, end } = word;
  const means = tells ? 'bodies' : 'anything';
  return { at: i, start, end, gender: agreeing(text, i), many: false, role: 'dropped', means };
}

function opensSentence(text: NameText, i: number): boolean {
  const word = text.words[i];
  if (word?.first) return word.shape === 'capital';
  return word?.shape === 'lower' && text.words[i - 1]?.first === true && isGrammar(text, i - 1, ADVERB);
}

/** "Había pasado la noche", not "había tres testigos". */
function isPastPerfect(text: NameText, i: number): boolean {
  return (
    /^(?:habia|ha|habra)$/.test(text.words[i]?.folded ?? '') &&
    /[ai]do$/.test(text.words[i + 1]?.folded ?? '') &&
    !isGrammar(text, i + 1, APPEARING)
  );
}

/** "Llamó el alcalde", "Ganó Ana Ruiz": a phrase without a preposition may be the subject, but not behind an infinitive. */
export function isSubjectBehind(text: NameText, i: number): boolean {
  if (/.{2}[aei]r(?:l[aeo]s?|se)?$/.test(text.words[i + 1]?.folded ?? '')) return false;
  for (let at = i + 1; at - i <= SUBJECT_WITHIN; at++) {
    const word = text.words[at];
    if (!word || word.first || CLAUSE_END.test(word.text)) return false;
    if (/^(?:que|y|pero)$/.test(word.folded)) return at === i + 1 && word.folded !== 'que';
    if (text.timed[at] === 1 || isGrammar(text, at, PREPOSITION) || isGrammar(text, at - 1, PREPOSITION))
      continue;
    if (isGrammar(text, at, NOUN_PHRASE) || isNameable(word) || word.folded === 'se') return true;
  }
  return false;
}

/** `Fue detenida`, `Está agotado`. */
function agreeing(text: NameText, i: number): Gender | null {
  if (!/^(?:fue|esta|estaba|sera)$/.test(text.words[i]?.folded ?? '')) return null;
  const [, ending] = /[ai]d([oa])$/.exec(text.words[i + 1]?.folded ?? '') ?? [];
  return ending === 'o' ? 'm' : ending === 'a' ? 'f' : null;
}
