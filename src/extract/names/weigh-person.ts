import { isNameable, isParticle, type NameText } from './name-text.ts';
import { personContext } from './person-context.ts';
import { PERSON } from './person-weights.ts';
import { endWeight, readParts } from './person-words.ts';
import { type Evidence, type FormEvidence, formBonus, NEVER } from './stretch.ts';
import { KNOWN_PERSON } from './word-classes.ts';

/** How much speaks for `[from, to)` being one person's name. */
export function weighPerson(
  text: NameText,
  from: number,
  to: number,
  evidence: Evidence,
  form: FormEvidence | null,
): number {
  const parts = readParts(text, from, to, evidence);
  if (!parts) return NEVER;
  let weight = parts.weight + lengthWeight(parts.count) + endWeight(parts, text, from, to, evidence);
  if (parts.nickname) weight += PERSON.nickname;
  weight += personContext(text, from, to, parts.count);
  return weight + documentWeight(text, from, to, parts.count, evidence, form);
}

function lengthWeight(count: number): number {
  if (count === 1) return PERSON.single;
  if (count <= 3) return PERSON.two + PERSON.together * (count - 2);
  return (count === 4 ? PERSON.four : PERSON.long) + PERSON.together * 2;
}

function documentWeight(
  text: NameText,
  from: number,
  to: number,
  count: number,
  evidence: Evidence,
  form: FormEvidence | null,
): number {
  let weight = formBonus(form, 'person');
  if (count === 1 && isBehindName(text, from)) return weight;
  if (count === 1 && evidence.parts.has(text.words[to - 1]?.folded ?? ''))
    weight += PERSON.part + (isParticle(text, from - 1) ? -PERSON.theBefore : 0);
  else if (count === 1 && ((text.bits[to - 1] ?? 0) & KNOWN_PERSON) !== 0 && text.shouted[from] !== 1)
    weight += PERSON.known;
  else if (count > 1) weight += partsWeight(text, from, to, evidence);
  return weight;
}

/** "Carla Vos de Kirchner": what stands behind a name and a particle goes on with it. */
function isBehindName(text: NameText, at: number): boolean {
  return isParticle(text, at - 1) && text.words[at - 1]?.shape === 'lower' && isNameable(text.words[at - 2]);
}

/** Both surnames of somebody named in full elsewhere; or only the last. */
function partsWeight(text: NameText, from: number, to: number, evidence: Evidence): number {
  if (!evidence.parts.has(text.words[to - 1]?.folded ?? '')) return 0;
  for (let i = from; i < to; i++) {
    if (isNameable(text.words[i]) && !evidence.parts.has(text.words[i]?.folded ?? ''))
      return PERSON.partOfFull;
  }
  return PERSON.part + PERSON.partOfFull;
}
