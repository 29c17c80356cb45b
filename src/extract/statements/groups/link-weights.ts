import type { LinkWeights } from './weigh-pairs.ts';

/**
 * How much each sign says, by logistic regression (`bench/link-weights.ts`) over the lines of tests/sets alone: pairs of
 * sentences labelled as claim and answer or as none, and pairs of texts without a claim. Signs for a link can have no weight
 * below zero, signs against it none above.
 */
export const WEIGHTS: LinkWeights = {
  /** A pair by itself, as claim and reply. */
  reply: {
    constant: -1.79,
    signs: {
      accuses: 0.39,
      tried: 0.04,
      'tells of another': 0.07,
      'somebody says': 0.2,
      'nobody says': 0,
      alleges: 0.66,
      harm: 0.07,
      denied: -0.03,
      'after another': -0.33,
      sure: 0.95,
      likely: 0.33,
      named: 0.84,
      called: 0,
      represents: 0.45,
      'points back': 0.28,
      dropped: 0.05,
      claimant: -0.73,
      official: -0.29,
      voice: 0.35,
      'opens with name': 0.62,
      'sure and speaking': 0.42,
      'sure of accused': 0.3,
      'no relation': -0.74,
      denial: 0.94,
      insists: 0.05,
      contradicts: 0.74,
      admits: 0.79,
      'speaks of claim': 0.11,
      'shared words': 0.33,
      quotes: 0.41,
      finds: -1.72,
      'accuses too': -1.6,
      'denies else': -1.64,
      'party answers': 0.13,
      beside: -0.43,
      ahead: -1.78,
      between: -0.25,
    },
  },
  /** A pair by itself, as claim and finding. */
  finding: {
    constant: -3.14,
    signs: {
      accuses: 2.01,
      tried: 0.74,
      'tells of another': 0.32,
      'somebody says': 0,
      'nobody says': 0,
      alleges: 0.97,
      harm: 0.23,
      denied: 0,
      'after another': -0.64,
      finding: 0.7,
      'tells finding': 1.27,
      examiner: 0.76,
      evidence: 0.1,
      'finding verb': 0.08,
      'deciding verb': 1.06,
      found: 0.54,
      'found of it': 0,
      verdict: 0.02,
      pronoun: 0,
      'other person': -0.8,
      contradicted: 0.41,
      'by accused': -0.69,
      'denied too': -0.61,
      spoken: -0.02,
      beside: -1.6,
      ahead: -0.05,
      between: 0,
    },
  },
  /** With the other pairs around it, as claim and reply. */
  replyInContext: {
    constant: -0.96,
    signs: {
      'own weight': 1.09,
      'other answer': 0.07,
      'other claim': -0.43,
      stretch: -0.25,
    },
  },
  /** With the other pairs around it, as claim and finding. */
  findingInContext: {
    constant: 0.31,
    signs: {
      'own weight': 1.08,
      'other answer': 0.39,
      'other claim': -0.21,
      stretch: -0.47,
    },
  },
};

/** What is taken off where the two stand in two passages; all texts learnt from are one passage. Set by reading news. */
export const CROSSING = 1.5;

/** What speaks for a link weighs at least so much. A reply missed is worse than a sentence too many: below an even chance. */
export const LEAST_WEIGHT = -1;

/** What is taken off where nothing accuses or tries anybody: in running news people say more of each other than reproaches. Set by reading news. */
export const UNSAID = 0.75;
