import { lexiconSet } from '../../../language/lexicon.ts';
import { fold } from '../../../text.ts';
import type { Reading } from '../reading.ts';
import { holds } from '../sentence/about-word.ts';
import { isAgentNoun, singularOf } from '../sentence/agents.ts';
import { isA, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import { isReportingVerb } from '../speakers/speaker-phrase.ts';
import { accusedParty, type Party } from './party.ts';
import { type Voice, voiceOf } from './voice.ts';

/** Who of those whom a claim accuses speaks in a sentence, or for whom somebody does. */
export interface Answering {
  /** Those who answer by name; none where the claim names nobody. */
  readonly entities: readonly number[];
  /** Whether that is certain; else only a word of denying shows that it is an answer. */
  readonly sure: boolean;
}

/** What a body is stands within this many words before its name. */
const TRADE_WITHIN = 2;

/**
 * Whether whom a claim accuses speaks in a sentence: by name or its end, by what the claim calls him, by his kind ("the
 * company"), through a representative, or through the head of the body that stands accused. Never who makes the claim.
 */
export function answersFor(reading: Reading, claim: Reading): Answering | null {
  const party = accusedParty(claim);
  const voice = voiceOf(reading);
  if (!voice) return inheritedVoice(reading, claim, party) ?? byPronoun(reading, claim, party);
  if (isClaimant(voice, claim)) return null;
  const named = namedIn(voice, reading, claim, party);
  if (named.length > 0) return { entities: named, sure: true };
  if (voice.represents) return represented(voice, reading, party, claim);
  if (voice.owners.length > 0 || belongsElsewhere(voice, party)) return null;
  return (
    byNoun(voice, party, claim) ??
    byOffice(voice, reading, party, claim) ??
    byEmployer(voice, reading, party) ??
    byPronoun(reading, claim, party)
  );
}

/** `"…", he says` whose speaker is known from elsewhere. */
function inheritedVoice({ view, speaker }: Reading, claim: Reading, party: Party): Answering | null {
  const entity = speaker?.entity ?? null;
  if (entity === null || entity === claim.speaker?.entity) return null;
  return party.entities.includes(entity) && speaker && speaker.start < view.start
    ? { entities: [entity], sure: true }
    : null;
}

/** The same name or the same noun makes the claim: "The union blames … The union said". */
function isClaimant({ entity, nouns }: Voice, claim: Reading): boolean {
  if (entity !== null && entity === claim.speaker?.entity) return true;
  const own = voiceOf(claim);
  const last = nouns.at(-1);
  return own !== null && last !== undefined && entity === null && own.nouns.includes(last);
}

function namedIn(
  { entity, owners }: Voice,
  { view }: Reading,
  claim: Reading,
  party: Party,
): readonly number[] {
  if (entity !== null && party.entities.includes(entity)) return [entity];
  const spoken = entity === null ? owners.map((one) => one.entity) : [entity];
  const texts = view.mentions.filter(({ form, entity: one }) => form === 'name' && spoken.includes(one));
  return party.entities.filter((one) =>
    claim.view.mentions.some(
      (mention) =>
        mention.entity === one &&
        mention.form === 'name' &&
        texts.some(({ entity: other, text }) => other === one || isShort(view, mention.text, text)),
    ),
  );
}

/** "Rut Vos" and "Vos", "Judge Vos", "Hale Steel" and "Hale": one name within the other, where a text's names were not joined. */
function isShort(view: SentenceView, full: string, short: string): boolean {
  if (full === short || full.endsWith(` ${short}`) || full.startsWith(`${short} `)) return true;
  const [first = '', ...rest] = short.split(' ');
  const surname = rest.join(' ');
  return surname !== '' && isAgentNoun(view.language, fold(first)) && full.endsWith(` ${surname}`);
}

/** "Her lawyer", "the militia's spokesman", "La defensa". */
function represented(voice: Voice, { view }: Reading, party: Party, claim: Reading): Answering | null {
  if (
    voice.owners.some(
      (owner) => !party.entities.includes(owner.entity) && !isApposed(voice, view, owner.start),
    )
  )
    return null;
  if (voice.nouns.some((noun) => party.nouns.has(noun))) return { entities: onlyOne(party), sure: true };
  if (voice.ownedByPronoun && isOne(party)) return { entities: onlyOne(party), sure: true };
  if (!isOne(party) || !standsTrial(claim)) return null;
  // "La defensa", "Defence lawyers": whoever defends in court defends the accused.
  return holds(view, 'defenders', voice.from, voice.to) ? { entities: onlyOne(party), sure: true } : null;
}

/** "Her lawyer, Ana Whitlock": the name behind the comma is the lawyer's own. */
function isApposed({ from, to }: Voice, view: SentenceView, start: number): boolean {
  return view.words.some((word, at) => at > from && at < to && word.start <= start && word.parted);
}

/** An accusation, a charge, a conviction that somebody makes or a court. */
function standsTrial({ standings }: Reading): boolean {
  return standings.length > 0;
}

/** "The mill's director" after a claim against another body that is no mill. */
function belongsElsewhere({ nouns, ownedByPronoun }: Voice, party: Party): boolean {
  return ownedByPronoun && nouns.length > 0 && !isOne(party);
}

/** "The plant's owner" of a claim against a plant; "the company" of one against a firm. */
function byNoun(voice: Voice, party: Party, claim: Reading): Answering | null {
  if (!voice.definite || voice.entity !== null) {
    const shared =
      voice.entity !== null && voice.definite && voice.nouns.some((noun) => party.nouns.has(noun));
    return shared ? { entities: onlyOne(party), sure: party.entities.length === 0 } : null;
  }
  if (voice.nouns.some((noun) => party.nouns.has(noun))) return { entities: onlyOne(party), sure: true };
  if (!isOne(party)) return null;
  const body = voice.nouns.length > 0 && voice.nouns.every((noun) => isBody(claim.view, noun));
  if (body) return isAccusedBody(claim, party, true) ? { entities: onlyOne(party), sure: true } : null;
  const persons = claim.view.mentions.filter(
    ({ entity, kind }) => party.entities.includes(entity) && kind === 'person',
  );
  const others = voice.nouns.some((noun) => examines(claim.view, noun) || callsSomebody(claim.view, noun));
  return voice.nouns.length > 0 && persons.length > 0 && !others
    ? { entities: onlyOne(party), sure: false }
    : null;
}

/** The claim itself calls somebody else so: "robbed a clerk … The clerk said". */
function callsSomebody({ words }: SentenceView, noun: string): boolean {
  return words.some(({ folded }) => folded === noun || folded === `${noun}s`);
}

/** Who examines or decides, and bodies of the state, answer for nobody. */
function examines({ language }: SentenceView, noun: string): boolean {
  return ['examiners', 'deciders', 'authorities'].some((list) => lexiconSet(language, list).has(noun));
}

/** "Director Falk disputes" of a body that stands accused; "Sheriff Hale said his deputies" of deputies. */
function byOffice(voice: Voice, { view }: Reading, party: Party, claim: Reading): Answering | null {
  const owns = view.words.some(
    (_, word) =>
      isA(view, word, 'possessive') &&
      [word + 1, word + 2].some((at) => party.nouns.has(singularOf(view.words[at]?.folded ?? ''))),
  );
  if (voice.entity !== null && owns) return { entities: onlyOne(party), sure: true };
  const bodies =
    isAccusedBody(claim, party) || (voice.ownedByPronoun && party.entities.length === 0 && isOne(party));
  if (voice.entity === null || !bodies) return null;
  const titled = voice.ownedByPronoun ? isPerson(view, voice.entity) : isTitled(view, voice.entity);
  return isNew(voice.entity, claim) && titled ? { entities: onlyOne(party), sure: false } : null;
}

/** "The club denied that Hale had a key": a body told of before speaks of the accused. */
function byEmployer(voice: Voice, { view }: Reading, party: Party): Answering | null {
  if (voice.entity !== null || !voice.definite || voice.nouns.length === 0) return null;
  if (!voice.nouns.every((noun) => isBody(view, noun) && !examines(view, noun))) return null;
  const named = view.mentions.filter(({ entity }) => party.entities.includes(entity));
  return named.length > 0 ? { entities: [...new Set(named.map(({ entity }) => entity))], sure: false } : null;
}

/** "She said" right after a claim that names nobody else. */
function byPronoun({ view }: Reading, claim: Reading, party: Party): Answering | null {
  if (!isA(view, 0, 'singular') || !isReportingVerb(view, 1) || party.entities.length !== 1) return null;
  const others = claim.view.mentions.filter(
    ({ kind, form, entity }) => kind === 'person' && form === 'name' && !party.entities.includes(entity),
  );
  return others.length === 0 ? { entities: party.entities, sure: true } : null;
}

/** "Director Hale": a person with a title right before the name. */
function isTitled(view: SentenceView, entity: number): boolean {
  const name = view.mentions.find((one) => one.entity === entity && one.kind === 'person');
  const at = name ? wordAt(view, name.start) : 0;
  const title = view.words[at - 1]?.folded ?? '';
  return at > 0 && isAgentNoun(view.language, title) && !lexiconSet(view.language, 'examiners').has(title);
}

function isPerson(view: SentenceView, entity: number): boolean {
  return view.mentions.some((one) => one.entity === entity && one.kind === 'person');
}

function isNew(entity: number, { view }: Reading): boolean {
  return view.mentions.every((one) => one.entity !== entity);
}

function isBody(view: SentenceView, noun: string): boolean {
  return ['body-nouns', 'bodies'].some((list) => {
    const bodies = lexiconSet(view.language, list);
    return bodies.has(noun) || bodies.has(`${noun}s`);
  });
}

/** Whether it is one body that stands accused, by its kind or by what it is called ("the cement works Hale & Vos"). */
function isAccusedBody({ view }: Reading, { entities, nouns }: Party, loose = false): boolean {
  if (entities.length === 0) return [...nouns].some((noun) => isBody(view, noun));
  const name = view.mentions.find(({ entity, form }) => form === 'name' && entities.includes(entity));
  if (!name) return false;
  const at = wordAt(view, name.start);
  const trade = view.words
    .slice(Math.max(0, at - TRADE_WITHIN), at)
    .some(({ folded }) => isBody(view, folded));
  return name.kind === 'organization' || trade || (loose && name.kind === 'other');
}

function isOne({ entities, nouns }: Party): boolean {
  return entities.length === 1 || (entities.length === 0 && nouns.size > 0);
}

function onlyOne({ entities }: Party): readonly number[] {
  return entities.length === 1 ? entities : [];
}
