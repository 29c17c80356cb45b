/** What Slack would refuse, and what readers would trip over: checked on everything that the bot sends. */
import { LIMITS } from '../../../src/adapters/slack/rendering/limits.ts';
import type { Json } from './kinds.ts';

/** `error`: Slack refuses. `defect`: Slack takes it, a reader sees something wrong. */
export interface Violation {
  readonly level: 'error' | 'defect';
  readonly path: string;
  readonly rule: string;
}

/** Where blocks stand. */
export type Surface = 'message' | 'modal' | 'home';

type Report = (rule: string, path: string, level?: Violation['level']) => void;

const CHILDREN: Readonly<Record<string, ReadonlySet<string>>> = {
  actions: new Set(['button', 'overflow', 'static_select', 'external_select']),
  context: new Set(['plain_text', 'mrkdwn', 'image']),
  rich_text: new Set(['rich_text_section', 'rich_text_quote', 'rich_text_preformatted', 'rich_text_list']),
};

const RICH_PIECES: ReadonlySet<string> = new Set(['text', 'link', 'user', 'channel']);

/** What reorders, hides or commands: overrides of direction, controls, tags. Isolates are ours, and come in pairs. */
const HARMFUL = /[\p{Cc}\u200B\u202A-\u202E\u2066\u2067\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/u;

/** A message's text and blocks. */
export function checkMessage(message: Json): readonly Violation[] {
  return collect((report) => {
    const { text, blocks } = message;
    if (typeof text !== 'string' || text === '') report('a message has a text', 'text');
    else checkText(text, 'text', LIMITS.text, report);
    if (blocks !== undefined) checkBlocks(blocks, 'message', report);
    if (message.unfurl_links !== false) report('links are never unfolded', 'unfurl_links', 'defect');
    if (typeof text === 'string' && /[<>]|&(?!(?:amp|lt|gt);)/u.test(text))
      report('the text is escaped', 'text');
  });
}

/** A modal or a home tab. */
export function checkView(view: Json): readonly Violation[] {
  return collect((report) => {
    checkBlocks(view.blocks, view.type === 'home' ? 'home' : 'modal', report);
    if (view.type === 'home') return;
    checkPlain(view.title, 'title', LIMITS.viewTitle, report);
    for (const part of ['submit', 'close']) {
      if (view[part] !== undefined) checkPlain(view[part], part, LIMITS.viewButton, report);
    }
    const hasInput = listOf(view.blocks).some(({ type }) => type === 'input');
    if (hasInput && view.submit === undefined) report('a window with fields can be submitted', 'submit');
  });
}

/** What is offered while somebody types. */
export function checkOptions(answer: Json): readonly Violation[] {
  return collect((report) => checkOptionList(answer.options, 'options', LIMITS.selectOptions, 0, report));
}

function collect(check: (report: Report) => void): readonly Violation[] {
  const found: Violation[] = [];
  check((rule, path, level = 'error') => found.push({ rule, path, level }));
  return found;
}

function checkBlocks(value: unknown, surface: Surface, report: Report): void {
  const blocks = listOf(value);
  const most = surface === 'message' ? LIMITS.blocksInMessage : LIMITS.blocksInView;
  if (blocks.length > most) report(`at most ${most} blocks`, 'blocks');
  const ids = blocks.flatMap(({ block_id: id }) => (typeof id === 'string' ? [id] : []));
  if (new Set(ids).size < ids.length) report('block ids differ', 'blocks');
  blocks.forEach((block, index) => {
    checkBlock(block, `blocks[${index}]`, surface, report);
  });
  if (surface === 'message' && textLength(blocks) > LIMITS.textInBlocks) report('text in blocks', 'blocks');
}

function checkBlock(block: Json, path: string, surface: Surface, report: Report): void {
  const elements = listOf(block.elements);
  const children = CHILDREN[String(block.type)];
  if (children) {
    if (elements.length === 0) report('a block has elements', path);
    for (const { type } of elements) if (!children.has(String(type))) report(`no ${String(type)} here`, path);
  }
  switch (block.type) {
    case 'actions':
      if (elements.length > LIMITS.actionElements) report('elements of an actions block', path);
      checkElements(elements, path, report);
      return;
    case 'context':
      if (elements.length > LIMITS.contextElements) report('elements of a context block', path);
      elements.forEach((element, index) => {
        checkText(element.text, `${path}.elements[${index}]`, LIMITS.textObject, report);
      });
      return;
    case 'rich_text':
      elements.forEach((element, index) => {
        checkRich(element, `${path}.elements[${index}]`, report);
      });
      return;
    case 'header':
      checkPlain(block.text, path, 150, report);
      return;
    case 'section':
      checkPlain(block.text, path, LIMITS.textObject, report);
      if (block.accessory !== undefined) checkElements([block.accessory as Json], path, report);
      return;
    case 'input':
      if (surface === 'message') report('no fields in messages', path);
      checkPlain(block.label, path, 2000, report);
      checkElements([block.element as Json], path, report);
      return;
    case 'divider':
      return;
    default:
      report(`no block ${String(block.type)}`, path);
  }
}

function checkElements(elements: readonly Json[], path: string, report: Report): void {
  const ids = elements.map(({ action_id: id }) => id);
  if (new Set(ids).size < ids.length) report('action ids differ within a block', path);
  for (const element of elements) checkElement(element, `${path}.${String(element.action_id)}`, report);
}

function checkElement(element: Json, path: string, report: Report): void {
  checkText(element.action_id, path, LIMITS.identifier, report);
  if (element.placeholder !== undefined) checkPlain(element.placeholder, path, LIMITS.placeholder, report);
  if (element.type === 'button') {
    checkPlain(element.text, path, LIMITS.buttonText, report);
    checkText(element.value, `${path}.value`, LIMITS.buttonValue, report);
  }
  if (element.type === 'overflow') checkOptionList(element.options, path, LIMITS.overflowOptions, 1, report);
  if (element.type === 'static_select')
    checkOptionList(element.options, path, LIMITS.selectOptions, 1, report);
}

function checkOptionList(value: unknown, path: string, most: number, least: number, report: Report): void {
  const options = listOf(value);
  if (options.length > most || options.length < least) report(`from ${least} to ${most} entries`, path);
  for (const { text, value: says } of options) {
    checkPlain(text, path, LIMITS.optionText, report);
    checkText(says, `${path}.value`, LIMITS.optionValue, report);
  }
}

function checkRich(holder: Json, path: string, report: Report): void {
  const pieces = listOf(holder.elements);
  if (pieces.length === 0) report('rich text has pieces', path);
  for (const { type, text, url } of pieces) {
    if (!RICH_PIECES.has(String(type))) report(`no ${String(type)} in rich text`, path);
    if (type === 'text') checkText(text, path, LIMITS.text, report);
    if (type === 'link' && !/^https?:\/\//u.test(String(url))) report('a link leads to the web', path);
  }
}

/** Plain text only: nothing in it is ever read as markup. */
function checkPlain(value: unknown, path: string, most: number, report: Report): void {
  const object = value as { readonly type?: unknown; readonly text?: unknown } | undefined;
  if (object?.type !== 'plain_text') report('plain text', path);
  checkText(object?.text, path, most, report);
}

function checkText(value: unknown, path: string, most: number, report: Report): void {
  if (typeof value !== 'string' || value === '') {
    report('text is not empty', path);
    return;
  }
  if ([...value].length > most) report(`at most ${most} characters`, path);
  if (!value.isWellFormed()) report('no half characters', path, 'defect');
  if (path.endsWith('.value')) return;
  if (HARMFUL.test(value.replaceAll('\n', ''))) report('nothing reorders or commands', path, 'defect');
  const [opened, closed] = [value.split('\u2068').length, value.split('\u2069').length];
  if (opened !== closed) report('isolates come in pairs', path, 'defect');
  if (/\bundefined\b|\bNaN\b|\[object Object\]/u.test(value)) report('no rubbish', path, 'defect');
}

/** Characters of everything that is called `text`, at any depth. */
function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + textLength(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, one]) =>
      sum + (name === 'text' && typeof one === 'string' ? [...one].length : textLength(one)),
    0,
  );
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
