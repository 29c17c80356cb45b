import type { NameText } from '../text/name-text.ts';
import { isObject, type Pronoun } from './forms.ts';
import { anyOf, isGrammar } from './grammar.ts';
import { lastSeen, type Referent, type Scene } from './scene.ts';

/** Whether number, gender, kind and the pronoun's own clause let it mean somebody. */
export function mayMean(text: NameText, one: Referent, pronoun: Pronoun, scene: Scene): boolean {
  return agrees(one, pronoun, scene) && !isBound(text, one, pronoun, scene);
}

function agrees(one: Referent, pronoun: Pronoun, scene: Scene): boolean {
  const { kind, many, gender, passing } = one;
  if (kind === 'thing' && pronoun.means !== 'anything') return false;
  if (kind === 'body' && pronoun.means === 'people') return false;
  if (pronoun.many !== null && pronoun.many !== many && !(kind === 'body' && pronoun.gender === null))
    return false;
  if (passing && lastSeen(one).clause.sentence !== scene.sentence) return false;
  return !pronoun.gender || !gender || gender === pronoun.gender;
}

const INFINITIVE = anyOf('infinitive');
const COORDINATOR = anyOf('coordinator');

/** An object is not its own clause's subject; a self is nobody else. */
function isBound(text: NameText, one: Referent, pronoun: Pronoun, scene: Scene): boolean {
  const { clause } = scene;
  const { role } = pronoun;
  if (scene.quoted ? isSpeaker(one, scene) : isBehindQuotation(text, pronoun) && lastSeen(one).quoted)
    return true;
  if (isInside(text, one, pronoun)) return true;
  if (role === 'self' || isObject(pronoun)) {
    const doer = controller(text, pronoun, scene) ?? clause.subject;
    if (role === 'self') return doer !== null && doer !== one;
    return doer !== null && (doer === one || isOneOf(one, doer));
  }
  if (role === 'subject' || isPredicate(text, pronoun)) return clause.subject === one;
  return false;
}

const GENITIVE = anyOf('genitive');

/** "somebody of his village", "un miembro de su equipo": whom a phrase brings in is not the owner inside it. */
function isInside(text: NameText, one: Referent, { role, at }: Pronoun): boolean {
  if (role !== 'own' || one.definite || one.entities.length > 0) return false;
  return lastSeen(one).to === at - 1 && isGrammar(text, at - 1, GENITIVE);
}

/** "They sold her": none of those who do it. */
function isOneOf({ entities }: Referent, list: Referent): boolean {
  return list.many && entities.some((entity) => list.entities.includes(entity));
}

/** "…," she said: whoever speaks is not named in the words. */
function isBehindQuotation(text: NameText, { at, role }: Pronoun): boolean {
  return role === 'subject' && /^["”»]$/.test(text.words[at - 1]?.text ?? '');
}

/** In quoted words a third person is not who says them. */
function isSpeaker({ seen }: Referent, { sentence }: Scene): boolean {
  return seen.some(
    ({ clause, role, speaks, quoted }) =>
      !quoted &&
      (speaks ? sentence - clause.sentence <= 1 : role === 'subject' && clause.sentence === sentence),
  );
}

const PREPOSITION = anyOf('preposition');

/** "accused Ana Ruiz of hitting him", "acusó a Ana Ruiz de empujarlo". */
function isVerbal(text: NameText, to: number): boolean {
  return (
    isGrammar(text, to, PREPOSITION) && /(?:ing|[aei]r(?:l[aeo]s?)?)$/.test(text.words[to + 1]?.folded ?? '')
  );
}

const COPULA = anyOf('copula');

/** "The handwriting is hers"; not "…, as her government tries to". */
function isPredicate(text: NameText, { role, at }: Pronoun): boolean {
  return role === 'own' && isGrammar(text, at - 1, COPULA) && text.words[at - 2]?.text !== ',';
}

const AGENT = anyOf('agent');
/** Words between "by" and the phrase of who does it are at most so many: "by the firm's owner". */
const AGENT_WITHIN = 4;

/** "was told by the owner Ana Ruiz to leave": who tells, not who is told. */
function isAgent(text: NameText, from: number): boolean {
  for (let at = from - 1; from - at <= AGENT_WITHIN; at--) if (isGrammar(text, at, AGENT)) return true;
  return false;
}

/** "told Ana Ruiz to leave him", "watched Ana Ruiz hit him": the object of the verb before does what follows. */
export function controller(text: NameText, pronoun: Pronoun, scene: Scene): Referent | null {
  for (let at = scene.referents.length - 1; at >= 0; at--) {
    const one = scene.referents[at];
    if (!one) continue;
    const { role, clause, from, to } = lastSeen(one);
    if (clause !== scene.clause || role !== 'object') continue;
    if (isAgent(text, from)) return null;
    for (let word = to; word < pronoun.at; word++) if (isGrammar(text, word, COORDINATOR)) return null;
    let behind = to;
    while (text.timed[behind] === 1) behind += 1;
    return isGrammar(text, behind, INFINITIVE) || isVerbal(text, behind) ? one : null;
  }
  return null;
}
