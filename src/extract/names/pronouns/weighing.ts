import type { NameText } from '../text/name-text.ts';
import { isPersonal, rivalsFor } from './features.ts';
import type { Pronoun } from './forms.ts';
import type { Referent, Scene } from './scene.ts';
import { type Feature, MARGIN, WEIGHTS } from './weights.ts';

/** Who may be meant, null for nobody of the passage, with what speaks for and against. */
export interface Weighed {
  readonly one: Referent | null;
  readonly features: readonly Feature[];
}

/** Says who of some is meant; null where it stays open. */
export type Chooser = (weighed: readonly Weighed[], pronoun: Pronoun) => Referent | null;

/** Whoever leads the next one by the margin; null where nobody does. */
export function choose(weighed: readonly Weighed[]): Referent | null {
  let best: Weighed | null = null;
  let [most, next] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of weighed) {
    const weight = one.features.reduce((sum, feature) => sum + WEIGHTS[feature], 0);
    if (weight > most) {
      next = most;
      most = weight;
      best = one;
    } else if (weight > next) next = weight;
  }
  return most - next >= MARGIN ? (best?.one ?? null) : null;
}

/** What speaks for somebody or something that the passage does not name. */
export function nobody(
  text: NameText,
  fitting: readonly Referent[],
  pronoun: Pronoun,
  { quoted }: Scene,
): readonly Feature[] {
  const { role, many, means } = pronoun;
  const rivals = rivalsFor(text, fitting, pronoun).length;
  const found: Feature[] = [
    rivals === 0 ? 'nobody' : rivals === 1 ? 'nobody.one' : rivals === 2 ? 'nobody.two' : 'nobody.three',
  ];
  if (quoted) found.push('nobody.quoted');
  if (role === 'own' && means !== 'people') found.push('nobody.su');
  if (role === 'oblique') found.push('nobody.oblique');
  if (role === 'object' && means !== 'people' && !many && !isPersonal(text, pronoun))
    found.push('nobody.clitic');
  if (role === 'dropped') found.push('nobody.dropped');
  if (many) found.push('nobody.many');
  return found;
}
