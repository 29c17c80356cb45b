/** What somebody reads on a message or in a view. */
import type { Block, Json } from './kinds.ts';

/** All words of blocks in reading order, each block on lines of its own; fields and buttons are not words. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .filter(({ type }) => type !== 'actions' && type !== 'input')
    .map((block) => partsOf(block))
    .join('\n');
}

function partsOf(value: unknown): string {
  if (Array.isArray(value)) {
    const isRows = value.some((one: Json) => String(one.type).startsWith('rich_text_'));
    return value.map(partsOf).join(isRows ? '\n' : '');
  }
  if (typeof value !== 'object' || value === null) return '';
  const { text, elements, type, user_id: user, channel_id: channel } = value as Json;
  if (type === 'user') return `@${String(user)}`;
  if (type === 'channel') return `#${String(channel)}`;
  if (typeof text === 'string') return text;
  return partsOf(text) + partsOf(elements);
}
