import { fold } from '../text.ts';

/** A word as it is written, with the forms that it is compared in: one object for all places where it stands. */
export interface WordForm {
  /** As written. */
  readonly text: string;
  /** Lower case, accents kept: `él` is not `el`. */
  readonly lower: string;
  /** Lower case without accents, as lists are compared. */
  readonly folded: string;
  /** Counts the forms: what was worked out of a form is kept under it. */
  readonly number: number;
}

/**
 * Forms that are remembered. A news page has some hundred, three hundred of them twenty thousand; past this the memory
 * starts anew instead of growing.
 */
const MOST_FORMS = 32_000;

const forms = new Map<string, WordForm>();
const memories: (() => void)[] = [];
/** The first number that is remembered: what was numbered before the memory started anew is worked out each time. */
let base = 0;
let count = 0;

/** The form of a word as written: the same object each time, so that what is worked out of it is worked out once. */
export function wordForm(written: string): WordForm {
  const known = forms.get(written);
  if (known) return known;
  if (forms.size >= MOST_FORMS) forgetForms();
  const text = copied(written);
  const lower = text.toLowerCase();
  const form = { text, lower, folded: fold(lower), number: count++ };
  forms.set(text, form);
  return form;
}

/** The same letters by themselves: a longer word cut out of a text is a view of it, and would keep all of it in memory. */
function copied(written: string): string {
  return `${written} `.slice(0, -1);
}

/** A question about words that has one answer for each form: asked again, it is answered from memory. */
export function perForm<T>(answer: (form: WordForm) => T): (form: WordForm) => T {
  let answers: (T | undefined)[] = [];
  memories.push(() => {
    answers.fill(undefined);
  });
  return (form) => {
    const at = form.number - base;
    if (at < 0) return answer(form);
    if (at >= answers.length) answers = withRoomFor(at, answers);
    const known = answers[at];
    if (known !== undefined) return known;
    const worked = answer(form);
    answers[at] = worked;
    return worked;
  };
}

/** The first room for answers; where it does not suffice there is four times as much. */
const FIRST_ROOM = 1024;
const GROWTH = 4;

/** The answers in a longer list: one with large holes behind its end is slow to look things up in. */
function withRoomFor<T>(at: number, answers: readonly (T | undefined)[]): (T | undefined)[] {
  const longer = new Array<T | undefined>(roomFor(at));
  for (let place = 0; place < answers.length; place += 1) longer[place] = answers[place];
  return longer;
}

function roomFor(at: number): number {
  return Math.max(FIRST_ROOM, Math.min(MOST_FORMS, GROWTH * (at + 1)));
}

/** No answer yet: the one bit that bits leave free, the sign. */
const UNKNOWN = -0x8000_0000;

/** The same for an answer of bits, which takes less room and needs no look into it when memory is swept. */
export function bitsPerForm(answer: (form: WordForm) => number): (form: WordForm) => number {
  let answers = new Int32Array(FIRST_ROOM).fill(UNKNOWN);
  memories.push(() => {
    answers.fill(UNKNOWN);
  });
  return (form) => {
    const at = form.number - base;
    if (at < 0) return answer(form);
    if (at >= answers.length) {
      const longer = new Int32Array(roomFor(at)).fill(UNKNOWN);
      longer.set(answers);
      answers = longer;
    }
    const known = answers[at] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const worked = answer(form);
    answers[at] = worked;
    return worked;
  };
}

function forgetForms(): void {
  forms.clear();
  base = count;
  for (const forget of memories) forget();
}
