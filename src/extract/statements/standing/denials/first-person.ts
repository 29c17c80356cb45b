import { lexiconLines } from '../../../../language/lexicon.ts';
import { aboutWord, listed } from '../../sentence/about-word.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/** The Spanish endings of "I did" and "we did", by that of the infinitive. */
const OWN_PASTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['é', 'amos'],
  er: ['í', 'imos'],
  ir: ['í', 'imos'],
};

/** Before "é" a stem is written otherwise: "saqué", "pagué", "forcé". */
const BEFORE_E: readonly (readonly [RegExp, string])[] = [
  [/c$/u, 'qu'],
  [/g$/u, 'gu'],
  [/z$/u, 'c'],
];

/**
 * Whether a Spanish word says that who speaks did what a verb of a list tells: "robé", "robamos", "robado" behind "he"; the
 * list holds infinitives, each with a star behind it. English tells it by the subject.
 */
export function doneByMe(list: string): (view: SentenceView, word: number) => boolean {
  const forms: { pasts?: ReadonlySet<string>; participles?: ReadonlySet<string> } = {};
  const isPast = aboutWord(({ lower }) => {
    forms.pasts ??= new Set(infinitives(list).flatMap(ownPasts));
    return forms.pasts.has(lower);
  });
  const isParticiple = aboutWord(({ lower }) => {
    forms.participles ??= new Set(infinitives(list).map(participleOf));
    return forms.participles.has(lower);
  });
  return (view, word) => isPast(view, word) || (isMyPerfect(view, word - 1) && isParticiple(view, word));
}

/** "he", "hemos". */
const isMyPerfect = listed('my-perfects');

function infinitives(list: string): readonly string[] {
  const words = lexiconLines('es', list).flatMap((line) => line.split(/\s+/u));
  return words.filter((word) => /\p{L}{2}[aei]r\*$/u.test(word)).map((word) => word.slice(0, -1));
}

function ownPasts(infinitive: string): readonly string[] {
  const stem = infinitive.slice(0, -2);
  return (OWN_PASTS[infinitive.slice(-2)] ?? []).map((end) => (end === 'é' ? beforeE(stem) : stem) + end);
}

function beforeE(stem: string): string {
  const [from, to] = BEFORE_E.find(([end]) => end.test(stem)) ?? [/$/u, ''];
  return stem.replace(from, to);
}

function participleOf(infinitive: string): string {
  return infinitive.slice(0, -2) + (infinitive.endsWith('ar') ? 'ado' : 'ido');
}
