/**
 * Raised whenever anything that derives from a text changes: documents derived by another version are derived anew.
 * It stands apart from what derives, so that a sync that finds nothing new loads none of that.
 */
export const EXTRACTOR_VERSION = '26';
