/** The language that a posted message is written in, so that what is said under it later is, too; null is English. */
export const languageColumns = `
ALTER TABLE posted ADD COLUMN language TEXT;
`;
