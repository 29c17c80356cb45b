/** What somebody reads on a message. */
import type { LocalMessage } from './kinds.ts';
import { flat } from './validate.ts';

/** All words of a message in reading order, without Discord's markup. */
export function textOf({ components }: Pick<LocalMessage, 'components'>): string {
  return flat(components)
    .flatMap(({ content }) => content ?? [])
    .map(shown)
    .join('\n');
}

/** A text as Discord shows it: marks at the beginning of a line, bold, links with their address, escapes undone. */
function shown(content: string): string {
  return content
    .replace(/^(?:> |-# |```$\n?)/gmu, '')
    .replace(/(?<!\\)\*\*/gu, '')
    .replace(/(?<!\\)\[([^\]]*)\]\(<([^>]*)>\)/gu, '$1 $2')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
