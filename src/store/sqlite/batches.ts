/** The documents whose ids a JSON list names, in the order asked: takes the list as its first parameter. */
export const documentRows = `json_each(?) AS asked CROSS JOIN documents ON documents.id = asked.value`;
