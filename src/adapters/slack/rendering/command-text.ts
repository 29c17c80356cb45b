/** From what arrives as a slash command to typed text. */
import { typedText } from './text.ts';

/** The command that always works, whatever the prefix. */
export const UMBRELLA = 'footnote';

/** Stands before names that Slack keeps for itself. */
export const FALLBACK_PREFIX = 'fn-';

/** `/fn-who Rocha` and `/footnote who Rocha` as `/who Rocha`; a bare umbrella asks for help. */
export function commandText(command: string, text: string, prefix: string): string {
  const name = command.replace(/^\//u, '').toLowerCase();
  const typed = withBareNames(typedText(text), prefix);
  if (name === UMBRELLA || name === prefix + UMBRELLA) return typed === '' ? '/help' : typed;
  const bare = [prefix, FALLBACK_PREFIX].reduce(
    (left, start) => (start !== '' && left.startsWith(start) ? left.slice(start.length) : left),
    name,
  );
  return `/${bare} ${typed}`.trim();
}

/** What is asked may hold a command of its own, as it is offered here: `/digest add /fn-who Rocha mondays 9am`. */
function withBareNames(text: string, prefix: string): string {
  const starts = [prefix, FALLBACK_PREFIX].filter((start) => start !== '').join('|');
  return text.replaceAll(new RegExp(`(?<=^|\\s)/(?:${starts}){1,2}(?=[a-z])`, 'gu'), '/');
}
