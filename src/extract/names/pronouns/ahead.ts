import type { Named } from '../descriptions/descriptions.ts';
import type { NameText } from '../text/name-text.ts';
import { mainBehind } from './clauses.ts';
import { isObject, type Pronoun } from './forms.ts';
import type { Gender } from './gender.ts';
import { phraseStart } from './roles.ts';
import { type Referent, referent, type Scene } from './scene.ts';

/** A name set after a fronted clause stands at most so many words after the pronoun: "Before she …, Ana Ruiz". */
const AHEAD_WITHIN = 16;
/** Among so many names the first person is looked for. */
const NAMES_AHEAD = 3;

/** "Before she entered politics, Ana Ruiz drove a bus": whoever the main clause behind a fronted one begins with. */
export function personAhead(
  text: NameText,
  pronoun: Pronoun,
  named: readonly Named[],
  name: number,
  genders: ReadonlyMap<number, Gender>,
  scene: Scene,
): Referent | null {
  if (pronoun.many === true || scene.quoted) return null;
  const next = named[name];
  if (!next || next.entity === null || next.stretch.kind !== 'person') return null;
  const from = phraseStart(text, next.stretch.from);
  if (!isNear(text, pronoun, from)) return null;
  // Of an object it must be sure that nobody was spoken of before.
  if (isObject(pronoun) && named.slice(0, name).some(({ stretch }) => stretch.kind === 'person')) return null;
  const gender = genders.get(next.entity) ?? null;
  if (gender && pronoun.gender && gender !== pronoun.gender) return null;
  const before = text.words[from - 1]?.text;
  const fronted = mainBehind(scene.clause) !== null && before === ',';
  const but = /^(?:but|pero)$/.test(before ?? '') && text.words[from - 2]?.text === ',';
  if (!fronted && !but) return null;
  return scene.referents.find(({ entities }) => entities.length === 1 && entities[0] === next.entity)
    ? null
    : referent({ kind: 'person', entities: [next.entity], gender });
}

/** Whether a phrase begins behind a pronoun in its sentence, few words away. */
function isNear(text: NameText, { at }: Pronoun, from: number): boolean {
  if (from - at > AHEAD_WITHIN || text.words[from]?.block !== text.words[at]?.block) return false;
  for (let word = at + 1; word <= from; word++) if (text.words[word]?.first) return false;
  return true;
}

/** "When the club sacked him, Ana Ruiz …": whom a pronoun in a fronted clause may mean of those named behind it; null for nobody. */
export function namedBehind(
  text: NameText,
  pronoun: Pronoun,
  named: readonly Named[],
  name: number,
  genders: ReadonlyMap<number, Gender>,
  scene: Scene,
): Named | null {
  if (mainBehind(scene.clause) === null) return null;
  const next = named.slice(name, name + NAMES_AHEAD).find(({ stretch }) => stretch.kind === 'person');
  if (!next || !isNear(text, pronoun, next.stretch.from)) return null;
  const gender = next.entity === null ? null : genders.get(next.entity);
  return !gender || !pronoun.gender || gender === pronoun.gender ? next : null;
}
