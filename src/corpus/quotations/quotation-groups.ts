import type { Analysis, Event, Span } from '../../model.ts';
import { keyOfWords } from '../../text.ts';
import type { Quotation, QuotationDate, QuotationGroup } from '../corpus.ts';
import { type AccusationTold, accusationIn } from './accusation-told.ts';
import { canStand } from './can-stand.ts';
import { leavesOut } from './left-out.ts';
import { repliesTo } from './nearest-reply.ts';
import { inReadingOrder } from './reading-order.ts';
import { speakerWords } from './speaker-words.ts';

/**
 * A group holds at most this many sentences. Claim, reply, finding and their support come to five or six in
 * practice; what needs more than a screen to be understood is better opened than quoted.
 */
const MOST_SENTENCES = 8;

/** The words around a sentence that must be shown with it. */
interface Closure {
  readonly members: ReadonlySet<number>;
  readonly supports: ReadonlySet<number>;
}

/** What a group is made for. */
export interface GroupSetting {
  /** Entities (indices) that were asked for: of several who are accused, it is their reply that must stand there. */
  readonly about?: ReadonlySet<number>;
  /** Stretches of the document's text to be marked. */
  readonly marks?: readonly Span[];
}

/**
 * A sentence with all that must be shown with it: what it needs to stand, the claim, reply and finding of its
 * group, and the nearest replies of those whom it accuses. Null where it cannot be quoted fairly.
 */
export function groupAround(
  analysis: Analysis,
  main: number,
  setting: GroupSetting = {},
): QuotationGroup | null {
  const { about = new Set(), marks = [] } = setting;
  const closure = closureOf(analysis, [main]);
  if (!closure) return null;
  const replies = repliesTo(analysis, main, closure.members, about);
  const whole = closureOf(analysis, [...closure.members, ...replies], closure.supports) ?? closure;
  const group = toGroup(analysis, main, whole, marks);
  if (!group) return null;
  const { lacking, ...told } = accusationIn(analysis, main, whole.members, about);
  const missing = lacking.map(({ of, possible }) => {
    const at = possible === null ? null : toQuotation(analysis, possible, 'quotation');
    return { of, at, isSure: false };
  });
  return { ...group, ...told, missing };
}

function closureOf(
  analysis: Analysis,
  from: readonly number[],
  knownSupports: ReadonlySet<number> = new Set(),
): Closure | null {
  const members = new Set<number>();
  const supports = new Set(knownSupports);
  const open = [...from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const sentence = analysis.sentences[next];
    if (!sentence || !canStand(sentence)) return null;
    if (members.has(next)) continue;
    members.add(next);
    if (members.size > MOST_SENTENCES) return null;
    for (const needed of sentence.needs) {
      if (!from.includes(needed)) supports.add(needed);
      open.push(needed);
    }
    for (const mate of matesOf(analysis, next)) {
      supports.delete(mate);
      open.push(mate);
    }
  }
  return { members, supports };
}

/** The other sentences of its group of claim, reply and finding; these are neighbours, so the look is short. */
function matesOf(analysis: Analysis, index: number): readonly number[] {
  const group = analysis.sentences[index]?.group ?? null;
  if (group === null) return [];
  const mates: number[] = [];
  const first = Math.max(0, index - MOST_SENTENCES);
  const last = Math.min(analysis.sentences.length, index + MOST_SENTENCES + 1);
  for (let other = first; other < last; other++) {
    if (other !== index && analysis.sentences[other]?.group === group) mates.push(other);
  }
  return mates;
}

function toGroup(
  analysis: Analysis,
  main: number,
  closure: Closure,
  marks: readonly Span[],
): Omit<QuotationGroup, keyof AccusationTold | 'missing'> | null {
  const order = inReadingOrder(analysis.sentences, closure.members, main);
  const quotations = order.flatMap((index, at) => {
    const role = closure.supports.has(index) && index !== main ? 'support' : 'quotation';
    const quotation = toQuotation(analysis, index, role, marks);
    const further = leavesOut(analysis, order[at - 1] ?? index, index) && { further: true as const };
    return quotation ? [{ ...quotation, ...further }] : [];
  });
  const own = analysis.sentences[main];
  if (!own || quotations.length !== order.length) return null;
  const key = keyOfWords(analysis.document.text.slice(own.start, own.end));
  return { key, quotations, main: order.indexOf(main), score: 0 };
}

/** One sentence of a document as it may be quoted. */
export function toQuotation(
  analysis: Analysis,
  index: number,
  role: Quotation['role'],
  marks: readonly Span[] = [],
): Quotation | null {
  const { document, passages } = analysis;
  const sentence = analysis.sentences[index];
  const passage = sentence && passages[sentence.passage];
  if (!sentence || !passage) return null;
  return {
    document,
    span: { start: sentence.start, end: sentence.end },
    paragraph: passage.paragraph,
    role,
    standings: sentence.standings,
    speaker: speakerWords(analysis, sentence),
    date: dateOf(analysis.events.filter((event) => event.sentence === index)),
    antecedents: sentence.antecedents.map(({ word, meant, sentence: holder }) => ({
      word: document.text.slice(word.start, word.end),
      meant,
      paragraph:
        passages[analysis.sentences[holder]?.passage ?? sentence.passage]?.paragraph ?? passage.paragraph,
    })),
    marks: marks.filter((mark) => mark.start >= sentence.start && mark.end <= sentence.end),
  };
}

/** The first date of what a sentence itself tells, or the reason why there is none; what is told within it has its own. */
function dateOf(events: readonly Event[]): QuotationDate | null {
  const told = events.filter(({ isAside }) => !isAside);
  const event = told.find(({ date }) => date !== null) ?? told[0];
  if (!event) return null;
  const { date, dates, basis, expression } = event;
  return { value: date, dates, basis, expression };
}
