/** The fact that holds the tables of all folders: the one fact that is truth, and the one that a salvage carries over. */
export const OPERATOR_LISTS = 'operator lists';

/** A short mark beside the tables: another value tells that they changed, without their being read. */
export const OPERATOR_LISTS_MARK = 'operator lists mark';
