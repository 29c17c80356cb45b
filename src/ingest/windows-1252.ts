/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; Node 20 reads both as Latin-1. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
