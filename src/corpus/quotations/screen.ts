/** What one screen of quotations holds (section 1 of the style of answers), as far as the order of groups depends on it. */

/** Quotations of a screen. */
export const MOST_QUOTATIONS = 5;

/** Of the 1,400 characters of a screen, what labels and headings leave. */
export const MOST_CHARACTERS = 1100;
