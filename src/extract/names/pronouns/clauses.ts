import { inList } from '../text/in-list.ts';
import { isNameable, type NameText } from '../text/name-text.ts';
import { isSubjectAhead, isVerbBehind } from './finite.ts';
import { anyOf, grammarAt, isGrammar, isSaying } from './grammar.ts';
import { type Clause, lastSeen, type Referent, type Scene } from './scene.ts';

const SUBORDINATOR = anyOf('subordinator');
const EITHER = anyOf('either');
const FRONTING = anyOf('subordinator', 'preposition');
const RELATIVE = anyOf('relative');
const COMPLEMENTIZER = anyOf('complementizer');
const COORDINATOR = anyOf('coordinator');
const PREPOSITION = anyOf('preposition');
const NOMINATIVE = anyOf('nominative');
const DETERMINER = anyOf('determiner', 'number');

/** Follows the borders of sentences and clauses up to word `i`. */
export function followClauses(text: NameText, i: number, scene: Scene): void {
  const word = text.words[i];
  if (!word) return;
  if (word.first && word.shape !== 'mark') beginSentence(text, i, scene);
  else if (i > scene.from) scene.clause = clauseAt(text, i, scene) ?? scene.clause;
}

const BREAK = /^[;:–—]$/;

/** The clause that begins, or goes on, at a word; null where nothing changes. */
function clauseAt(text: NameText, i: number, scene: Scene): Clause | null {
  const { clause } = scene;
  const before = text.words[i - 1]?.text ?? '';
  if (before.length === 1 && BREAK.test(before)) return clauseFrom(scene, 'coordinate', i, null);
  const own = grammarAt(text, i);
  if ((own & (COMPLEMENTIZER | RELATIVE)) !== 0) return complement(text, i, scene);
  if ((own & SUBORDINATOR) !== 0 && ((own & EITHER) === 0 || isClauseAhead(text, i + 1)))
    return clauseFrom(scene, 'adverbial', i + 1, outOfRelative(clause, before));
  if (before === ',') {
    const anew = anewBehindComma(text, i, scene) ? clauseFrom(scene, 'coordinate', i, clause.parent) : null;
    return behindComma(text, i, scene) ?? anew;
  }
  if (isGrammar(text, i - 1, COORDINATOR) && beginsSubject(text, i) && !isJoined(scene, i))
    return clauseFrom(scene, 'coordinate', i, clause.parent);
  return isAnew(text, i, scene) ? clauseFrom(scene, 'complement', i, clause) : null;
}

/** Begins a sentence, and the clause set before its main clause where one is. */
export function beginSentence(text: NameText, i: number, scene: Scene): void {
  scene.sentence += 1;
  scene.from = i;
  const main = clauseFrom(scene, 'main', i, null);
  scene.clause = main;
  if (isFronting(text, i))
    scene.clause = clauseFrom(scene, 'fronted', isGrammar(text, i, PREPOSITION) ? i : i + 1, main);
}

/** "When", "In", "Even before", "Antes de": the main clause begins behind a comma. */
function isFronting(text: NameText, i: number): boolean {
  const word = text.words[i];
  const next = text.words[i + 1];
  if (
    isGrammar(text, i, FRONTING) ||
    isFrontingWord(word) ||
    (isFrontingAdverb(word) && isFrontingWord(next))
  )
    return true;
  return word !== undefined && PARTICIPLE[text.language].test(word.folded) && !isNameable(text.words[i + 1]);
}

const isFrontingWord = inList('fronting-words');
const isFrontingAdverb = inList('fronting-adverbs');

/** "Speaking after", "Asked whether", "Tras", "Acusada de". */
const PARTICIPLE = { en: /^.{3,}(?:ing|ed)$/, es: /^.{2,}(?:[ai]d[oa]s?|ando|iendo)$/ };

function clauseFrom({ sentence }: Scene, kind: Clause['kind'], from: number, parent: Clause | null): Clause {
  return { kind, sentence, from, parent, subject: null };
}

/** Begins a clause that the next comma ends. */
export function aside(scene: Scene, from: number): void {
  scene.clause = clauseFrom(scene, 'relative', from, outOfRelative(scene.clause, ','));
}

/** "who had carried her", "que dirigió la caja": whoever stands before it is the subject, unless another one follows. */
function complement(text: NameText, i: number, scene: Scene): Clause {
  const antecedent = isTold(text, scene, i) ? null : endingBefore(text, scene, i);
  const relates = isGrammar(text, i, RELATIVE) || antecedent !== null;
  const parent = outOfRelative(scene.clause, text.words[i - 1]?.text ?? '');
  const clause = clauseFrom(scene, relates ? 'relative' : 'complement', i + 1, parent);
  if (relates && (!beginsSubject(text, i + 1) || text.timed[i + 1] === 1)) clause.subject = antecedent;
  return clause;
}

const TELLING = anyOf('saying', 'demanding');

/** "told the court that", "pidió al tribunal que": what somebody is told or asked follows, nothing about them. */
function isTold(text: NameText, { referents }: Scene, i: number): boolean {
  const last = referents.at(-1);
  if (!last || lastSeen(last).to !== i || isGrammar(text, i, RELATIVE)) return false;
  const { from } = lastSeen(last);
  const verb =
    text.language === 'es' && /^(?:a|al)$/.test(text.words[from - 1]?.folded ?? '') ? from - 2 : from - 1;
  const own = /^al$/.test(text.words[from]?.folded ?? '') ? from - 1 : verb;
  return isAddressing(text, own) || isGrammar(text, own, TELLING);
}

/** Whoever was spoken of right before a word, or before the comma or preposition in front of it. */
function endingBefore(text: NameText, scene: Scene, i: number): Referent | null {
  const last = scene.referents.at(-1);
  if (!last) return null;
  const { to, pronoun } = lastSeen(last);
  const beside =
    to === i || (to === i - 1 && (text.words[to]?.text === ',' || isGrammar(text, to, PREPOSITION)));
  return !pronoun && beside ? last : null;
}

function outOfRelative(clause: Clause, before: string): Clause {
  let out = clause;
  while (before === ',' && out.parent && (out.kind === 'relative' || out.kind === 'fronted'))
    out = out.parent;
  return out;
}

/** "…, who runs it, resigned": a comma ends a relative clause, and a fronted one where a subject follows. */
function behindComma(text: NameText, i: number, { clause }: Scene): Clause | null {
  const main = mainBehind(clause);
  if (clause.kind === 'relative' && i - clause.from > 2) return outOfRelative(clause, ',');
  if (main && (!isNameable(text.words[i - 2]) || isGrammar(text, i, NOMINATIVE))) return { ...main, from: i };
  return null;
}

/**
 * "Ana Ruiz resigned, and in May, she declared": a he or she where a subject has its verb already begins a clause of its
 * own; "Ana Ruiz was late, she said" is somebody's words, seldom hers.
 */
function anewBehindComma(text: NameText, i: number, { clause }: Scene): boolean {
  if (!clause.subject || !/^s?he$/.test(text.words[i]?.folded ?? '')) return false;
  let [joined, verb] = [false, false];
  for (let at = clause.from + 1; at < i; at++) {
    joined ||= text.words[at - 1]?.text === ',' && isGrammar(text, at, COORDINATOR);
    verb ||= isVerbBehind(text, at);
  }
  return joined || (verb && !isSaying(text, i + 1));
}

/** The main clause that a fronted one stands before. */
export function mainBehind(clause: Clause): Clause | null {
  for (let up: Clause | null = clause; up; up = up.parent) if (up.kind === 'fronted') return up.parent;
  return null;
}

/** "Ana Ruiz and the mayor" with nothing between is one phrase, "the vote and the mayor" hardly. */
function isJoined(scene: Scene, i: number): boolean {
  const last = scene.referents.at(-1);
  return last?.kind === 'person' && lastSeen(last).to === i - 1;
}

function beginsSubject(text: NameText, i: number): boolean {
  return isGrammar(text, i, DETERMINER | NOMINATIVE) || isNameable(text.words[i]);
}

/** "after the flood" or "after the flood came": whether a verb seems to follow the phrase. */
function isClauseAhead(text: NameText, i: number): boolean {
  if (isGrammar(text, i, NOMINATIVE)) return true;
  let at = i;
  while (isNameable(text.words[at])) at += 1;
  return (at > i && isVerbLike(text, at)) || isSubjectAhead(text, i);
}

const NO_VERB = anyOf(
  'preposition',
  'coordinator',
  'relative',
  'complementizer',
  'determiner',
  'number',
  'subordinator',
);

/** Whether a word behind a name seems to be a verb. */
export function isVerbLike(text: NameText, i: number): boolean {
  const word = text.words[i];
  return word?.shape === 'lower' && !isGrammar(text, i, NO_VERB);
}

/** "said he", "the bill she drafted": a subject where there is one already begins a clause of its own. */
function isAnew(text: NameText, i: number, { clause }: Scene): boolean {
  if (i === clause.from || text.language === 'es') return false;
  const told = isSaying(text, i - 1);
  if (isGrammar(text, i, NOMINATIVE)) return told || clause.subject !== null;
  if (!told || !beginsSubject(text, i) || clause.subject === null) return false;
  return !isAddressing(text, i - 1);
}

/** Verbs whose object is whom somebody speaks to. */
const ADDRESSING = /^(?:ask|told$|tell|warn|inform|assur|remind|urg|promis|advis|pregunt)/;

/** Whether the object of a verb is whom somebody speaks to: "told", "pregunta". */
export function isAddressing(text: NameText, i: number): boolean {
  return ADDRESSING.test(text.words[i]?.folded ?? '');
}
