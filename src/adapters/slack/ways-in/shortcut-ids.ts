/** The callback ids of the manifest's shortcuts. The second one is also the name of the command that it asks. */
export const SEARCH_SHORTCUT = 'search';
export const NAMES_SHORTCUT = 'names';
