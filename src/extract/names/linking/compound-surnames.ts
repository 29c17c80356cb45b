import { fold } from '../../../text.ts';
import { classBitsOf, GIVEN_F, GIVEN_M } from '../text/word-classes.ts';

/** Words by which a Spanish surname goes on as one: "Vos de Aja", "Vos y Prado". */
const GOES_ON = /^(?:de|del|y)$/;

/**
 * Whether a shorter name (its folded parts) ends within a surname of several words: nobody calls "Ivo Vos de Aja" "Ivo Vos", who is
 * somebody else. A woman's may have a husband's behind it: "Ana Vos de Lara" is Ana Vos.
 * @param written the longer name as it is written.
 */
export function isOtherSurname(shorter: readonly string[], written: string): boolean {
  const words = fold(written).split(/\s+/u);
  const at = words.findIndex((_, from) => shorter.every((part, index) => words[from + index] === part));
  if (at < 0 || !GOES_ON.test(words[at + shorter.length] ?? '')) return false;
  return (classBitsOf(words[0] ?? '', 'es') & (GIVEN_F | GIVEN_M)) !== GIVEN_F;
}
