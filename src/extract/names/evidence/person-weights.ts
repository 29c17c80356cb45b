/** Weights for a person's name, in steps of confidence: 1 is a hint, 3 decides where nothing speaks against. */
export const PERSON = {
  /** One capitalized word is as often something else. */
  single: -1.0,
  /** Two or three unknown capitalized words are most often a person in news. */
  two: 1.4,
  /** Words of one name stay together rather than make two. */
  together: 2.2,
  givenAlone: 1.5,
  four: 1.0,
  long: -0.5,
  given: 3,
  /** Will, Mark, Rose: a word as well. */
  givenWord: 1.5,
  givenLater: 0.5,
  initial: 2.2,
  surname: 1.5,
  surnameWord: 0.6,
  /** A dictionary word that no list has as a name. */
  word: -3.2,
  /** Behind a given name in Spanish, which writes few words with a capital: "Rodrigo Rato". */
  wordAfterGiven: -1,
  /** The same at the start of a sentence, where any word has a capital. */
  firstWord: -3.5,
  /** A word that may be a Spanish verb. */
  verb: -1.5,
  shouted: -3,
  /** "The 30-year-old". */
  year: 2.5,
  head: -4,
  headSurname: -1,
  titleInside: -3.5,
  demonym: -4,
  place: -2.5,
  title: 3,
  role: 2,
  family: 2,
  age: 2,
  telling: 1.5,
  toldBefore: 1.5,
  inBefore: -1.5,
  /** "The newspaper X", "the company X". */
  bodyBefore: -2,
  theBefore: -2,
  acronym: -3,
  /** Another capital goes on beside it. */
  beside: -2.2,
  /** A surname, given name or nickname of somebody whom the document names in full. */
  part: 3.2,
  partOfFull: 1,
  /** Trump, Putin: one word is enough. */
  known: 2.6,
  /** Beside another given name that has the surname of both. */
  pair: 3,
  nickname: 2.5,
  suffix: 3,
  /** J.F. Smith; but U.S. later in the stretch. */
  stoppedFirst: 0.5,
  stoppedLater: -1,
  /** A month or an adjective that is a name as well. */
  notName: -1.5,
  /** King, Bishop, Dean: titles that are surnames. */
  titleName: -1,
  initialLast: -3,
  loneSurname: 1.4,
  loneSurnameWord: 0.3,
  ageInBrackets: 0.5,
} as const;
