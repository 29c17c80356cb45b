import type { Sign } from './likeness.ts';

/**
 * How much each sign says, by logistic regression (`bench/same-happening-weights.ts`) over the lines of tests/sets alone:
 * the labelled pairs, and pairs made up of the other sets' sentences that are two happenings. Signs for one happening can
 * have no weight below zero, signs against it none above.
 */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
  party: 4.2,
  place: 1.77,
  'loose name': 1.91,
  'named before': 2.88,
  'further names': 0.5,
  'names alone': -0.22,
  act: 2.7,
  'said act': 0,
  'kin act': 0.1,
  'act beside': 1.88,
  'only words': -0.59,
  patient: 1.02,
  'patient name': 1.01,
  'other patient': -0.66,
  'other agent': -0.24,
  words: 0.31,
  'two languages': -0.53,
  figures: 0.5,
  'long figure': 0.3,
  'told again': -1.08,
};

/** What the signs of one happening weigh at least: by cross-validation 95 of 100 that weigh more are one. */
export const LEAST_LIKENESS = 4.9;
