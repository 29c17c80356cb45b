/** Where an answer leads: other views of its name, a watch on it, the documents. */
import type { Coverage } from '../model.ts';
import type { Action } from './answer.ts';
import type { Words } from './words/words.ts';

/** The dossier of a name. */
export function dossierAction(name: string, { actions }: Words): Action {
  return { label: actions.dossier, invocation: { command: 'who', args: { name } } };
}

/** The happenings of a name. */
export function timelineAction(topic: string, { actions }: Words): Action {
  return { label: actions.timeline, invocation: { command: 'timeline', args: { topic } } };
}

/**
 * A message to whoever presses when a new document tells of it. It comes as a direct message: a press may
 * make nobody else's channel speak.
 */
export function watchAction(topic: string, { actions }: Words): Action {
  return { label: actions.watch, invocation: { command: 'watch', args: { topic, place: 'dm' } } };
}

/** After a silence: a watch on what was asked for, and the documents there are; nothing where there are none. */
export function silentActions(asked: string, coverage: Coverage, words: Words): readonly Action[] {
  if (coverage.documents === 0) return [];
  const documents: Action = { label: words.actions.documents, invocation: { command: 'sources', args: {} } };
  return [watchAction(asked, words), documents];
}
