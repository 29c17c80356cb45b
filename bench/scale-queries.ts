import { seeded } from './seeded.ts';
import { type SyntheticCorpus, zipfian } from './synthetic.ts';

/** Words that are asked for in a search, by class of question. */
export function queriesOf(
  corpus: SyntheticCorpus,
  count: number,
): Readonly<Record<string, readonly string[]>> {
  const random = seeded(7);
  const word = () => zipfian(random, corpus.words, 'harbour');
  const common = () => corpus.words[Math.floor(random() * 50)] ?? 'harbour';
  const name = () => nameIn(corpus, random);
  const many = (make: () => string) => Array.from({ length: count }, make);
  return {
    'one common word': many(common),
    'three words': many(() => `${word()} ${word()} ${word()}`),
    question: many(() => `who did ${name()} and the ${common()} of ${word()} in ${word()}`),
    name: many(name),
    phrase: many(() => `"${name()}"`),
    slip: many(() => slipped(name(), random)),
    absent: many(() => `${word()}qx zz${word()}`),
  };
}

/** A full name of someone in the corpus. */
export function nameIn({ people }: SyntheticCorpus, random: () => number): string {
  const { given, surname } = zipfian(random, people, { given: 'Ana', surname: 'Belmar' });
  return `${given} ${surname}`;
}

/** A name with two letters of its last word swapped. */
export function slipped(name: string, random: () => number): string {
  const last = name.lastIndexOf(' ') + 1;
  const place = last + 1 + Math.floor(random() * Math.max(1, name.length - last - 2));
  return name.slice(0, place) + (name[place + 1] ?? '') + (name[place] ?? '') + name.slice(place + 2);
}
