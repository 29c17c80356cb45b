/** The search field of the home tab. */
export const HOME_SEARCH = 'home:search';
