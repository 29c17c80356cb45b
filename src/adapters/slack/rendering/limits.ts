/**
 * What Slack accepts, in one table. Sources: the reference of Block Kit (https://docs.slack.dev/reference/block-kit),
 * of `chat.postMessage` (https://docs.slack.dev/reference/methods/chat.postMessage), of views
 * (https://docs.slack.dev/reference/views) and of the app manifest (https://docs.slack.dev/reference/app-manifest).
 */
import { FIRST_SCREEN } from '../../../answer/page/page-budget.ts';

/** Numbers of things and of characters (Unicode code points). */
export const LIMITS = {
  blocksInMessage: 50,
  blocksInView: 100,
  /** Slack cuts a message's text beyond this. */
  text: 40_000,
  /** All text in the blocks of one message: about 13,200 are refused as `msg_blocks_too_long`. */
  textInBlocks: 13_000,
  textObject: 3000,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  identifier: 255,
  optionText: 75,
  /** The reference says 150 for a select and 75 for an overflow menu; the smaller one holds for both. */
  optionValue: 75,
  overflowOptions: 5,
  selectOptions: 100,
  placeholder: 150,
  viewTitle: 24,
  viewButton: 24,
  privateMetadata: 3000,
  commandName: 32,
  commandDescription: 2000,
  usageHint: 1000,
  commands: 50,
  shortcutName: 24,
} as const;

/** Uses of one response URL, within 30 minutes. */
export const RESPONSE_URL_USES = 5;

/**
 * One first screen. A message's hard limit leaves room for marks, labels and the row that names who shared it; a page
 * in plain text never exceeds it, so neither does the page as blocks.
 */
export const SLACK_BUDGET = { ...FIRST_SCREEN, message: 11_000 } as const;

/**
 * Names of slash commands that Slack keeps for itself: its own commands
 * (https://slack.com/help/articles/201259356-Slash-commands-in-Slack), those of earlier clients, and those that apps
 * were seen to be refused (`invalid name` for the whole manifest). One too many costs two letters of a prefix.
 */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  'active',
  'apps',
  'archive',
  'away',
  'call',
  'canvas',
  'close',
  'collapse',
  'commands',
  'debug',
  'dm',
  'dnd',
  'expand',
  'feed',
  'feedback',
  'giphy',
  'help',
  'huddle',
  'invite',
  'invite_people',
  'join',
  'keys',
  'kick',
  'kill',
  'leave',
  'list',
  'me',
  'msg',
  'mute',
  'open',
  'part',
  'pref',
  'prefs',
  'pro',
  'prompt',
  'remind',
  'remove',
  'rename',
  'rename_channel',
  'search',
  'send',
  'shortcuts',
  'shrug',
  'star',
  'starred',
  'status',
  'todo',
  'topic',
  'unarchive',
  'who',
  'workflow',
]);

/** `slack:T01/C0123`: the workspace and a channel, or a user for a direct message. */
export const DESTINATION = /^slack:([^/]+)\/([^/]+)$/u;
