/** What Discord refuses, and what readers would trip over: the limits of its references, written down once more. */
import type { Component, Json } from './kinds.ts';

/** One thing that is wrong. */
export interface Violation {
  readonly rule: string;
  readonly path: string;
  readonly found: string;
}

export const EPHEMERAL = 64;
export const LOADING = 128;
const COMPONENTS_V2 = 32_768;

const ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const TEXT = 10;
const SEPARATOR = 14;

const LONE_HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u;
const COMMAND_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** Letters as Discord counts them. */
function lengthOf(text: unknown): number {
  return typeof text === 'string' ? [...text].length : -1;
}

/** A line of text alone, which a message with components takes the place of. */
export function checkLine(message: Json): readonly Violation[] {
  const found: Violation[] = [];
  within(message.content, 1, 2000, 'content', found);
  if (LONE_HALF.test(String(message.content))) add(found, 'half a character', 'content', message.content);
  const mentions = message.allowed_mentions as { readonly parse?: readonly string[] } | undefined;
  if (mentions?.parse?.length !== 0) add(found, 'mentions', 'allowed_mentions', mentions);
  return found;
}

/** A message as it is sent. */
export function checkMessage(message: Json): readonly Violation[] {
  const components = (message.components ?? []) as readonly Component[];
  const found: Violation[] = [];
  const all = flat(components);
  if ((Number(message.flags ?? 0) & COMPONENTS_V2) === 0) add(found, 'flag', 'flags', message.flags);
  if ('content' in message || 'embeds' in message) add(found, 'content beside components', 'content', '');
  if (all.length === 0 || all.length > 40) add(found, 'components', 'components', all.length);
  const mentions = message.allowed_mentions as { readonly parse?: readonly string[] } | undefined;
  if (mentions?.parse?.length !== 0) add(found, 'mentions', 'allowed_mentions', mentions);
  const text = all.reduce((sum, { type, content }) => sum + (type === TEXT ? lengthOf(content) : 0), 0);
  if (text > 4000) add(found, 'text', 'components', text);
  for (const [index, component] of components.entries())
    checkComponent(component, `components[${index}]`, found);
  const ids = all.flatMap(({ custom_id: id }) => id ?? []);
  if (new Set(ids).size < ids.length) add(found, 'custom ids differ', 'components', ids.join(' '));
  return found;
}

/** A window. */
export function checkModal(modal: Json): readonly Violation[] {
  const found: Violation[] = [];
  within(modal.title, 1, 45, 'title', found);
  within(modal.custom_id, 1, 100, 'custom_id', found);
  const labels = modal.components as readonly Component[];
  if (labels.length < 1 || labels.length > 5) add(found, 'components', 'components', labels.length);
  for (const { type, label, component } of labels) {
    if (type !== 18) add(found, 'label', 'components', type);
    within(label, 1, 45, 'label', found);
    within(component?.placeholder, 0, 100, 'placeholder', found);
  }
  return found;
}

/** Completions. */
export function checkChoices(choices: readonly Json[]): readonly Violation[] {
  const found: Violation[] = [];
  if (choices.length > 25) add(found, 'choices', 'choices', choices.length);
  for (const { name, value } of choices) {
    within(name, 1, 100, 'name', found);
    within(value, 1, 100, 'value', found);
  }
  return found;
}

/** Commands as they are registered. */
export function checkCommands(commands: readonly Json[]): readonly Violation[] {
  const found: Violation[] = [];
  for (const command of commands) {
    const { name, description, type = 1 } = command;
    if (type === 1 && !(COMMAND_NAME.test(String(name)) && name === String(name).toLowerCase())) {
      add(found, 'command name', String(name), name);
    }
    if (type === 1) within(description, 1, 100, `${name}.description`, found);
    else if (description !== undefined) add(found, 'description of a menu entry', String(name), description);
    if (!command.contexts || !command.integration_types) add(found, 'contexts', String(name), '');
    checkOptions((command.options ?? []) as readonly Json[], String(name), found);
    if (lengthOf(JSON.stringify(command)) > 8000) add(found, 'command length', String(name), '');
  }
  return found;
}

/** All components, nested ones too. */
export function flat(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => [component, ...flat(component.components ?? [])]);
}

function checkComponent(component: Component, path: string, found: Violation[]): void {
  const { type, content, components = [] } = component;
  if (type === TEXT) {
    within(content, 1, 4000, path, found);
    if (LONE_HALF.test(content ?? '')) add(found, 'half a character', path, content);
    if (/\b(?:undefined|NaN|\[object Object\])/u.test(content ?? '')) add(found, 'junk', path, content);
  } else if (type === ROW) {
    const buttons = components.filter((one) => one.type === BUTTON);
    const isSelect = components.length === 1 && components[0]?.type === SELECT;
    if (!isSelect && (buttons.length !== components.length || buttons.length < 1 || buttons.length > 5)) {
      add(found, 'row', path, components.length);
    }
    for (const one of components) checkControl(one, path, found);
  } else if (type !== SEPARATOR) add(found, 'component type', path, type);
}

function checkControl(control: Component, path: string, found: Violation[]): void {
  within(control.custom_id, 1, 100, `${path}.custom_id`, found);
  if (control.type === BUTTON) within(control.label, 1, 38, `${path}.label`, found);
  else {
    const options = control.options ?? [];
    if (options.length < 1 || options.length > 25) add(found, 'options', path, options.length);
    if (new Set(options.map(({ value }) => value)).size < options.length)
      add(found, 'values differ', path, '');
    within(control.placeholder, 0, 150, `${path}.placeholder`, found);
    for (const { label, value } of options) {
      within(label, 1, 100, `${path}.option`, found);
      within(value, 1, 100, `${path}.value`, found);
    }
  }
}

function checkOptions(options: readonly Json[], path: string, found: Violation[]): void {
  if (options.length > 25) add(found, 'options', path, options.length);
  const firstOptional = options.findIndex(({ required }) => required !== true);
  if (firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required === true)) {
    add(found, 'required options first', path, '');
  }
  for (const { name, description, choices = [], autocomplete } of options) {
    if (!COMMAND_NAME.test(String(name))) add(found, 'option name', path, name);
    within(description, 1, 100, `${path}.${String(name)}`, found);
    const count = (choices as readonly unknown[]).length;
    if (count > 25 || (count > 0 && autocomplete === true))
      add(found, 'choices', `${path}.${String(name)}`, count);
  }
}

function within(text: unknown, least: number, most: number, path: string, found: Violation[]): void {
  if (text === undefined && least === 0) return;
  const length = lengthOf(text);
  if (length < least || length > most) add(found, `length ${least} to ${most}`, path, length);
}

function add(found: Violation[], rule: string, path: string, what: unknown): void {
  found.push({ rule, path, found: String(what).slice(0, 80) });
}
