import { endsAsImperfect, endsAsPreterite } from '../../../language/endings.ts';
import { irregularForms } from '../../../language/irregular-forms.ts';
import { perForm } from '../../../language/word-form.ts';
import { isNameable, type NameText } from '../text/name-text.ts';
import { anyOf, grammarAt } from './grammar.ts';

/** Words of a phrase before its verb are at most so many: "two of the residents accused". */
const PHRASE_WITHIN = 5;
const ENDS = anyOf('preposition', 'coordinator', 'relative', 'complementizer', 'subordinator');
const GENITIVE = anyOf('genitive');
const HELPING = anyOf('auxiliary', 'copula');
const BEHIND_VERB = anyOf(
  'determiner',
  'preposition',
  'adverb',
  'complementizer',
  'subordinator',
  'coordinator',
  'number',
  'object',
);

/** "as guards led him", "before a press officer was called": whether a phrase begins at a word and its verb follows. English only. */
export function isSubjectAhead(text: NameText, i: number): boolean {
  if (text.language !== 'en') return false;
  for (let at = i; at - i < PHRASE_WITHIN; at++) {
    const word = text.words[at];
    if (!word || word.first || word.shape === 'mark' || word.shape === 'number') return false;
    const own = grammarAt(text, at);
    if (at > i && (own & HELPING) !== 0) return true;
    if ((own & ENDS) !== 0 && (own & GENITIVE) === 0) return false;
    if (at > i && word.shape === 'lower' && isPast(word.form)) return isBehindVerb(text, at + 1);
  }
  return false;
}

/** What may follow a verb and no adjective: "accused him", not "a crowded room". */
function isBehindVerb(text: NameText, i: number): boolean {
  const word = text.words[i];
  if (!word || word.shape === 'mark' || word.shape === 'number' || isNameable(word)) return true;
  return (grammarAt(text, i) & BEHIND_VERB) !== 0 || text.timed[i] === 1;
}

const SAYING = anyOf('saying');

/** Whether a word behind a name is surely its verb. */
export function isVerbBehind(text: NameText, i: number): boolean {
  const word = text.words[i];
  if (word?.shape !== 'lower') return false;
  if ((grammarAt(text, i) & (HELPING | SAYING)) !== 0) return true;
  return text.language === 'es'
    ? endsAsPreterite(word.text) || endsAsImperfect(word.text)
    : isPast(word.form);
}

const SHORTEST_PAST = 5;

/** A past, by its ending or from the list of irregular verbs. */
const isPast = perForm(
  ({ folded }) =>
    (folded.length >= SHORTEST_PAST && folded.endsWith('ed')) || irregularForms('en').has(folded),
);
