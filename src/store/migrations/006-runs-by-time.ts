/** Each run looks back on the last ones of its subscription: without an index that takes longer with every run. */
export const runsByTime = `
CREATE INDEX deliveries_by_time ON deliveries (subscription, at);
`;
