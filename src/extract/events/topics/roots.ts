import { irregularForms } from '../../../language/irregular-forms.ts';
import { stem } from '../../../language/stem.ts';
import type { Language } from '../../../model.ts';

/** A corpus has some hundred thousand words at most; past this the cache starts anew instead of growing. */
const MOST_CACHED = 100_000;
const cache: Record<Language, Map<string, string>> = { en: new Map(), es: new Map() };

/** What all forms of a folded word have in common, those of irregular verbs too: `stole` and `stealing` are `steal`. */
export function rootOf(word: string, language: Language): string {
  const known = cache[language].get(word);
  if (known !== undefined) return known;
  if (cache[language].size >= MOST_CACHED) cache[language].clear();
  const verb = irregularForms(language).get(word) ?? word;
  const root = language === 'es' ? spanishRoot(verb) : stem(verb, language);
  cache[language].set(word, root);
  return root;
}

/** Pronouns behind an infinitive: `entregarse`. */
const BEHIND_INFINITIVE = /([aei]r)(?:se|los?|las?|les?|nos)$/;
/** Endings of verbs in the third person, of participles and of nouns. */
const ENDINGS = /(?:ieron|iendo|yeron|yendo|aron|ando|[ai]d[oa]s?|[iy]o|[aei]r|[aeo]s|[ae]n|[aeo])$/;
const LEAST_ROOT = 3;

/**
 * A Spanish word without the ending of its form. The stemmer is made for words with accents and takes `absolvió` and
 * `absolver`, `tiroteo` and `tirotear` for different words once they are folded.
 */
function spanishRoot(word: string): string {
  const plain = word.replace(BEHIND_INFINITIVE, '$1');
  const root = plain.replace(ENDINGS, '');
  if (root.length < LEAST_ROOT) return plain;
  // `inició` and `iniciar` differ in it.
  return root.length > LEAST_ROOT ? root.replace(/[iy]$/, '') : root;
}
