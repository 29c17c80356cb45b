import type { NameText } from '../text/name-text.ts';
import { wordSet } from '../text/word-set.ts';
import { controller } from './agreement.ts';
import { argumentFeature } from './arguments.ts';
import { isSubjectBehind } from './dropped.ts';
import { isObject, type Pronoun } from './forms.ts';
import { anyOf, isGrammar } from './grammar.ts';
import { isOrdered } from './ordered.ts';
import { governing, hasObject, isConcerned } from './owners.ts';
import { takesPerson } from './person-verbs.ts';
import { lastSeen, type Referent, type Role, type Scene, type Seen } from './scene.ts';
import type { Feature } from './weights.ts';

/** What speaks for and against each referent of some being meant by the pronoun. */
export function weighable(
  text: NameText,
  fitting: readonly Referent[],
  pronoun: Pronoun,
  scene: Scene,
): readonly (readonly Feature[])[] {
  const people = rivalsFor(text, fitting, pronoun);
  const here = people.filter((one) => awayFrom(one, scene) === 0);
  const before = people.filter((one) => awayFrom(one, scene) === 1);
  return fitting.map((one) => {
    const alone = people.length === 1 && people[0] === one && one.kind === 'person';
    const found = [...featuresOf(text, one, pronoun, scene, alone)];
    if (alone) return found;
    if (here.length === 1 && here[0] === one) found.push('aloneHere');
    else if (here.length === 0 && before.length === 1 && before[0] === one) found.push('aloneBefore');
    if (people.length > 1 && people.at(-1) === one) found.push('nearest');
    return found;
  });
}

/** Those of some that a person who is meant has for rivals. */
export function rivalsFor(
  text: NameText,
  fitting: readonly Referent[],
  { role, means }: Pronoun,
): readonly Referent[] {
  // "en él" and a verb that says no subject are as often of things; the thing that owns or is an object is seldom the rival of a person.
  const things = means === 'anything' && (role === 'dropped' || role === 'oblique') && text.language === 'es';
  return fitting.filter(({ kind }) => things || kind !== 'thing');
}

function awayFrom(one: Referent, { sentence }: Scene): number {
  return sentence - lastSeen(one).clause.sentence;
}

function featuresOf(
  text: NameText,
  one: Referent,
  pronoun: Pronoun,
  scene: Scene,
  alone: boolean,
): readonly Feature[] {
  const last = lastSeen(one);
  const away = awayFrom(one, scene);
  const best = bestPlace(one, last.clause.sentence);
  const found: Feature[] = [alone ? aloneAt(away) : place(away, best), kindOf(one, best)];
  const say = (holds: boolean, feature: Feature): void => {
    if (holds) found.push(feature);
  };
  say(
    pronoun.gender !== null && one.gender === null && one.kind === 'person',
    one.entities.length === 1 ? 'genderOpen' : 'genderUntold',
  );
  say(
    !alone &&
      !one.many &&
      scene.referents.some(
        (list) => list.entities.length > 1 && list.entities.includes(one.entities[0] ?? -1),
      ),
    'listed',
  );
  say(best.clause.kind === 'relative', 'inRelative');
  say(pronoun.role === 'own' && pronoun.many === null && one.many && one.entities.length === 0, 'ofMany');
  say(one.seen.length > 1, 'again');
  say(isLikelyKind(one, pronoun), 'likelyKind');
  say(
    pronoun.many === true && one.many && one.kind === 'person',
    one.entities.length > 0 ? 'they.list' : 'they.people',
  );
  const beside = besideFeature(pronoun, scene.clause.subject === one ? 'subject' : best.role, away);
  if (beside) found.push(beside);
  const argument = argumentFeature(text, one, pronoun, scene);
  if (argument) found.push(argument);
  say(one.kind === 'person' && isPersonal(text, pronoun), 'personVerb');
  return [...found, ...within(text, one, best, pronoun, scene)];
}

/** "le dio un crédito" to a firm, "en él se detallan" of a report: what is no person is often meant so. */
function isLikelyKind({ kind }: Referent, { role, means }: Pronoun): boolean {
  return (
    (kind === 'body' && role === 'dative') || (kind === 'thing' && role === 'oblique' && means === 'anything')
  );
}

/** What pronouns of each kind rather mean: who owns is a subject, who does something is seldom an owner. */
function besideFeature({ role }: Pronoun, place: Role, away: number): Feature | null {
  if (away > 1) return null;
  if (role === 'own') return place === 'subject' ? 'own.subject' : 'own.aside';
  if (role === 'object' || role === 'dative')
    return away === 1 && place === 'object' ? 'object.object' : null;
  if (role !== 'subject' && role !== 'dropped') return null;
  if (away === 1) return place === 'genitive' || place === 'other' ? 'subject.aside' : null;
  return place === 'object' || place === 'oblique' ? 'subject.object' : null;
}

/** "la escuchó": a Spanish object of a verb that takes people. */
export function isPersonal(text: NameText, pronoun: Pronoun): boolean {
  return text.language === 'es' && pronoun.role === 'object' && takesPerson(verbOf(text, pronoun));
}

/** The verb of a Spanish object: the word that carries it at its end, or what follows. */
function verbOf(text: NameText, { at, start }: Pronoun): string {
  const own = text.words[at];
  if (own && own.start < start) return own.folded;
  const next = isGrammar(text, at + 1, AUXILIARY) ? at + 2 : at + 1;
  return text.words[next]?.folded ?? '';
}

const AUXILIARY = anyOf('auxiliary');

/** Of the places in its last sentence that with the highest role. */
function bestPlace({ seen }: Referent, sentence: number): Seen {
  const order = ['subject', 'object', 'oblique', 'genitive', 'other'];
  const places = seen.filter(({ clause }) => clause.sentence === sentence);
  const [first] = places.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  if (!first) throw new Error('A referent was spoken of in no sentence');
  return first;
}

function place(away: number, { role: own, clause }: Seen): Feature {
  const role = own === 'subject' && clause.parent === null ? 'lead' : own;
  if (away === 0) return `same.${role}`;
  if (away === 1) return `last.${role}`;
  return away === 2 ? (role === 'lead' ? 'two.lead' : 'two.other') : 'far';
}

function aloneAt(away: number): Feature {
  if (away === 0) return 'alone.same';
  return away === 1 ? 'alone.last' : away === 2 ? 'alone.two' : 'alone.far';
}

function kindOf({ entities, open, definite, kind, many }: Referent, { role, opens }: Seen): Feature {
  if (open) return 'open';
  if (kind === 'thing') return many ? 'things' : 'thing';
  if (kind === 'body') return role === 'subject' || opens ? 'body' : 'bodyAside';
  if (entities.length > 1) return 'list';
  if (entities.length === 1) return 'named';
  if (many) return 'people';
  if (!definite) return 'somebody';
  return role === 'subject' || opens ? 'unnamed' : 'unnamedAside';
}

/** What is told by the two clauses where both stand in one sentence. */
function* within(
  text: NameText,
  one: Referent,
  best: Seen,
  pronoun: Pronoun,
  scene: Scene,
): Generator<Feature> {
  const { clause } = scene;
  if (best.clause.sentence !== scene.sentence) {
    if (isObject(pronoun) && best.role === 'subject' && leavesOutSubject(text, pronoun, scene))
      yield 'asSubject';
    return;
  }
  if (pronoun.role === 'own' || pronoun.role === 'oblique') {
    const own = (controller(text, pronoun, scene) ?? clause.subject) === one;
    if (own && pronoun.role === 'oblique') yield 'ownSubject';
    else if (own) yield isOrdered(text, pronoun) ? 'orders' : 'owns';
    if (pronoun.role === 'own' && clause.subject === one && hasObject(one, scene)) yield 'besideObject';
  }
  if (governs(one, scene)) {
    if (pronoun.role === 'subject')
      yield best.speaks && !isAddressing(scene, best.clause) ? 'says' : 'governs';
    if (speaksForOthers(one, scene)) yield 'forOthers';
    else if (
      pronoun.role === 'subject' &&
      scene.referents.some((other) => isConcerned(text, other, one, scene))
    )
      yield 'concernsOther';
  } else if (pronoun.role === 'subject') {
    const speaker = governing(scene)?.subject;
    if (speaker && isConcerned(text, one, speaker, scene)) yield 'concerned';
  }
  if (pronoun.role === 'subject' && isAnew(text, pronoun, scene) && best.role === 'subject')
    yield 'wouldBeLeftOut';
}

/** "Ana Ruiz, a spokeswoman for the bank, said that she …": in what somebody says for others, others are meant, and in what an author writes. */
function speaksForOthers({ nouns, entities, seen }: Referent, { sentence }: Scene): boolean {
  if (entities.length > 0 && seen[0]?.clause.sentence !== sentence) return false;
  for (const noun of nouns)
    if (wordSet('speakers-for-others').has(noun) || wordSet('own-voices').has(noun)) return true;
  return false;
}

/** Whether somebody is told in a clause: then what they are told may be about them. */
function isAddressing({ referents }: Scene, clause: Seen['clause']): boolean {
  return referents.some(
    ({ kind, seen }) =>
      kind === 'person' && seen.some((one) => one.clause === clause && one.role === 'object'),
  );
}

const SINGULAR = /(?:[óeaá]|uvo|puso|dijo|hizo)$/u;

/** "Le preguntó si …": the subject that a Spanish verb leaves out goes on, so the pronoun means another one. */
function leavesOutSubject(text: NameText, { at }: Pronoun, { clause }: Scene): boolean {
  const verb = text.words[at + 1];
  if (text.language !== 'es' || clause.subject || verb?.shape !== 'lower' || !SINGULAR.test(verb.text))
    return false;
  return !isSubjectBehind(text, at + 1);
}

/** "Ana Ruiz said that she …", "… because she …": the subject of the clause above. */
function governs(one: Referent, scene: Scene): boolean {
  return governing(scene)?.subject === one;
}

const COORDINATOR = anyOf('joining');

/** "… and he left": the same subject would have been left out. */
function isAnew(text: NameText, { at }: Pronoun, { clause }: Scene): boolean {
  return clause.kind === 'coordinate' && isGrammar(text, at - 1, COORDINATOR);
}
