import { CAUSE, gives } from './cause.ts';
import { isNegated } from './happened.ts';
import type { WordRange } from './noun-phrase.ts';
import { contentFollows } from './reported-content.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { isA, parted, type SentenceView, wordIsQuoted } from './sentence-view.ts';
import { isUnreal } from './unreal.ts';

/** The words told by "They say that", "Dicen que", "It is claimed that", where no speaker is named; null for none. */
export function toldByNobody(view: SentenceView): WordRange | null {
  const verbs = reportingVerbs(view.language);
  for (let word = 0; word < view.words.length; word++) {
    if (!gives(view, word, CAUSE.reporting)) continue;
    const form = verbs.get(view.words[word]?.lower ?? '');
    if (!form || form.frame === 'object' || form.frame === 'call' || wordIsQuoted(view, word)) continue;
    if (isUnreal(view, { from: word }) || isNegated(view, { from: word })) continue;
    if (
      form.form === 'base' &&
      !parted(view, word) &&
      !isA(view, word - 1, 'plural') &&
      !endsPlural(view, word - 1)
    )
      continue;
    if (contentFollows(view, word, form.frame)) return { from: word + 1, to: view.words.length };
  }
  return null;
}

function endsPlural(view: SentenceView, word: number): boolean {
  return /[^s]s$/u.test(view.words[word]?.folded ?? '');
}
