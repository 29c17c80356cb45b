/** What a button, a menu entry or a select of any platform says when it is pressed, also a month later. */
import type { Invocation } from '../answer/answer.ts';
import type { Bot } from '../bot.ts';
import type { Address } from '../model.ts';

/** The views of an answer that every renderer offers where they apply; they ride beside the invocation. */
export type View = 'answer' | 'page' | 'copy' | 'share' | 'open' | 'whole' | 'helpful' | 'unhelpful';

/** One thing that can be pressed. No press stores a scope: it is asked anew for whoever presses. */
export interface Press {
  readonly view: View;
  readonly invocation: Invocation;
  /** 1-based, for `page`; the page a copy, share or menu stands on. */
  readonly page: number;
  /** For `open` and `whole`. */
  readonly address: Address | null;
}

/** One letter for each view, so that a press fits the shortest field of any platform. */
const LETTERS: ReadonlyMap<View, string> = new Map([
  ['answer', 'a'],
  ['page', 'p'],
  ['copy', 'c'],
  ['share', 's'],
  ['open', 'o'],
  ['whole', 'w'],
  ['helpful', 'h'],
  ['unhelpful', 'u'],
]);

const VIEWS: ReadonlyMap<string, View> = new Map([...LETTERS].map(([view, letter]) => [letter, view]));

/** Whether the place follows the head as it is (`=`) or under a key of the bot's memory (`#`). */
const HEAD = /^([a-z])([0-9a-z]+)([=#])([\s\S]+)$/u;

/**
 * A press as text of at most `limit` characters: the page, then the invocation's canonical text (for an address
 * with its place before it). What does not fit is kept by the bot and found again by a short key.
 */
export async function encodePress(press: Press, bot: Bot, limit: number): Promise<string> {
  const head = `${LETTERS.get(press.view) ?? 'a'}${press.page.toString(36)}`;
  const content = JSON.stringify(contentOf(press));
  const whole = `${head}=${content}`;
  return whole.length <= limit ? whole : `${head}#${await bot.keep(content)}`;
}

/** The press behind a text; null where the text is not ours or what it points to is gone. Never throws. */
export async function decodePress(text: string, bot: Bot): Promise<Press | null> {
  const [, letter = '', page = '', how = '', rest = ''] = HEAD.exec(text) ?? [];
  const view = VIEWS.get(letter);
  if (view === undefined) return null;
  const content = how === '#' ? await bot.recall(rest) : rest;
  const parsed = content === null ? null : parse(content);
  return parsed && { view, page: Number.parseInt(page, 36), ...parsed };
}

type Content = readonly [
  command: string,
  args: Readonly<Record<string, string>>,
  ...place: (string | number)[],
];

function contentOf({ invocation, address }: Press): Content {
  const place = address ? [address.document, address.hash, address.start, address.end] : [];
  return [invocation.command, invocation.args, ...place];
}

function parse(text: string): Pick<Press, 'invocation' | 'address'> | null {
  try {
    const content: unknown = JSON.parse(text);
    if (!Array.isArray(content)) return null;
    const [command, args, ...place]: unknown[] = content;
    if (typeof command !== 'string' || !isArgs(args)) return null;
    return { invocation: { command, args }, address: addressFrom(place) };
  } catch {
    return null;
  }
}

function isArgs(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((arg) => typeof arg === 'string')
  );
}

function addressFrom([document, hash, start, end]: readonly unknown[]): Address | null {
  if (typeof document !== 'string' || typeof hash !== 'string') return null;
  return typeof start === 'number' && typeof end === 'number' ? { document, hash, start, end } : null;
}
