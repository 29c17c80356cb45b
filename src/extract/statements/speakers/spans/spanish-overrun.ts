import { endsAsPreterite } from '../../../../language/endings.ts';
import { aboutWord } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { isA, isBehindComma, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { tagAt, verbFormAt } from '../../sentence/tree-places.ts';
import { phraseIndexes, phrasesAt } from '../../standing/phrases.ts';
import { reportingForm } from '../saying/reporting-verbs.ts';
import { isPaper } from '../saying/voice-nouns.ts';
import type { SpanWords } from './span-words.ts';

/** Who speaks in Spanish without words of another phrase that a tree took for its own: "el alcalde | una visita", "la policía | de plano". */
export function withoutOverrun(view: SentenceView, first: number, last: number): SpanWords {
  const from = first === 0 && last > 0 && opensAsVerb(view, first) ? 1 : first;
  for (let word = from + 1; word <= last; word++)
    if (!isInName(view, word) && endsBefore(view, from, word, last)) return { from, to: word - 1 };
  return { from, to: last };
}

/** "Cuenta The Lagos Courier que". */
function opensAsVerb(view: SentenceView, word: number): boolean {
  return (
    reportingForm(view, word)?.form === 'other' && isCapitalized(view, word + 1) && !parted(view, word + 1)
  );
}

/** Whether a word stands inside a name; its first one does not. */
function isInName(view: SentenceView, word: number): boolean {
  const at = view.words[word]?.start ?? view.end;
  return view.mentions.some(({ form, start, end }) => form === 'name' && start < at && at < end);
}

function endsBefore(view: SentenceView, from: number, word: number, last: number): boolean {
  if (isA(view, word, 'subordinator') && !isA(view, word, 'relative', 'coordinator', 'that', 'as'))
    return true;
  if (isVerb(view, from, word)) return true;
  if (isOfDoing(view, word) || isAdverbial(view, word, last)) return true;
  return isOtherPhrase(view, from, word) || isThingBeside(view, from, word);
}

/** "El vicepresidente tachó de": a form of a verb of saying that the tree takes for one with a tense. */
function isVerb(view: SentenceView, from: number, word: number): boolean {
  if (reportingForm(view, word)?.form !== 'other' || isCapitalized(view, word) || parted(view, word))
    return false;
  if (isA(view, word - 1, 'determiner', 'preposition', 'relative') || hasRelative(view, from, word))
    return false;
  return isInPast(view, word);
}

/** "tachó", "negaron". */
const isInPast = aboutWord(({ lower }) => endsAsPreterite(lower) || lower.endsWith('é'));

function hasRelative(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (isA(view, word, 'relative', 'that')) return true;
  return false;
}

/** "dos cajeras de haberlas obligado", "el rector de mentir": of what somebody is accused. */
function isOfDoing(view: SentenceView, word: number): boolean {
  if (!isA(view, word, 'of') || parted(view, word)) return false;
  if (isA(view, word + 1, 'having')) return true;
  return verbFormAt(view, word + 1) === 'infinitive' && tagAt(view, word + 1) === 'verb';
}

const ADVERBIALS = phraseIndexes([{ name: 'closing-adverbials', meaningOf: () => null }]);

/** "de plano", "de nuevo": how it is said, at the end. */
function isAdverbial(view: SentenceView, word: number, last: number): boolean {
  if (!isA(view, word, 'preposition')) return false;
  return phrasesAt(ADVERBIALS.es, view.words, word).some(({ to }) => to === last + 1);
}

/** "la canciller una visita": another phrase begins right behind somebody. */
function isOtherPhrase(view: SentenceView, from: number, word: number): boolean {
  if (!isA(view, word, 'article', 'indefinite') || parted(view, word) || wordIsQuoted(view, word))
    return false;
  return word > from + 1 && isAgentNoun('es', view.words[word - 1]?.folded ?? '');
}

/** "los proveedores, un secreto", "la denuncia, la camarera": what a comma parts from people is no thing, from a paper nobody. */
function isThingBeside(view: SentenceView, from: number, word: number): boolean {
  if (!isBehindComma(view, word) || !isA(view, word, 'article', 'indefinite')) return false;
  if (isPaper(view, word - 1) && word - from <= 2) return true;
  const noun = view.words[word + 1]?.folded ?? '';
  return isA(view, word, 'indefinite') && !isAgentNoun('es', noun) && !isCapitalized(view, word + 1);
}
