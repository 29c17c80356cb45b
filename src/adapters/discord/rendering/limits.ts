/**
 * What Discord accepts, in one table. Sources: the references of messages
 * (https://discord.com/developers/docs/resources/message), of components
 * (https://discord.com/developers/docs/components/reference), of interactions
 * (https://discord.com/developers/docs/interactions/receiving-and-responding) and of application commands
 * (https://discord.com/developers/docs/interactions/application-commands).
 */
import { type Budget, FIRST_SCREEN } from '../../../answer/page/page-budget.ts';

/** Numbers of things and of characters (Unicode code points). */
export const LIMITS = {
  /** Text displays of one message together; the reference leaves the number out, the server refuses more. */
  text: 4000,
  /** Components of one message, nested ones counted. */
  components: 40,
  buttonsInRow: 5,
  /** The hard limit of a button's label. */
  buttonLabel: 80,
  /** A phone cuts longer labels. */
  buttonLabelSeen: 34,
  customId: 100,
  selectOptions: 25,
  optionText: 100,
  optionValue: 100,
  placeholder: 150,
  modalTitle: 45,
  labelText: 45,
  labelDescription: 100,
  inputPlaceholder: 100,
  inputValue: 4000,
  choices: 25,
  choiceText: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  commandTotal: 8000,
  chatCommands: 100,
  messageCommands: 15,
  nonce: 25,
  /** A phone's push shows about as much. */
  subject: 180,
  /** Follow-ups of one interaction where the app is installed for a user only. */
  followUps: 5,
} as const;

/** Milliseconds from an interaction's arrival to the latest moment of a first response that is sure to be in time. */
export const DEFER_AFTER = 1500;

/**
 * Milliseconds that a completion waits where the names are still being read: then there is none, and the next key
 * press asks again. Otherwise nothing is waited for.
 */
export const SUGGEST_WITHIN = 50;

/**
 * First screens from the largest down. An answer is cut by the first of them with which all of its pages, escaped and
 * marked up, stay within a message; escaping doubles a text at the most, so the last one always does.
 */
export const DISCORD_BUDGETS: readonly Budget[] = [3600, 2700, 1700].map((message) => ({
  ...FIRST_SCREEN,
  message,
}));
