import type { SyntheticPerson } from './synthetic.ts';

/** An article that names many people, each with a word about them. */
export interface CrowdedText {
  readonly name: string;
  readonly text: string;
}

/** People of one paragraph, and paragraphs of one article: lists of the kind that indictments and rosters are. */
const PEOPLE = 8;
const PARAGRAPHS = 5;

/** Articles in which every one of these people is named once, eight to a paragraph. */
export function* crowdedTexts(people: readonly SyntheticPerson[]): Iterable<CrowdedText> {
  const each = PEOPLE * PARAGRAPHS;
  for (let from = 0, number = 0; from < people.length; from += each, number++) {
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, place) =>
      paragraph(
        people.slice(from + place * PEOPLE, Math.min(from + (place + 1) * PEOPLE, from + each)),
        number,
      ),
    );
    const head = `---\ntitle: Roster ${number}\ndate: ${2015 + (number % 11)}-${two(1 + (number % 12))}-10\n---\n\n`;
    const text = paragraphs.filter((one) => one !== '').join('\n\n');
    yield { name: `roster-${String(number).padStart(6, '0')}.md`, text: `${head}${text}\n` };
  }
}

function paragraph(people: readonly SyntheticPerson[], number: number): string {
  const sentences = people.map(({ given, surname }, place) => {
    const day = `${1 + ((number + place) % 28)} March ${2015 + (number % 11)}`;
    return place % 2 === 0
      ? `On ${day}, ${given} ${surname} told the council that the bridge would be paid for.`
      : `The board appointed ${given} ${surname} on ${day} after a short vote.`;
  });
  return sentences.join(' ');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
