/**
 * House values for the messages of partners, set by no law: how many of one transit may be ahead of one that is missing; after how long
 * the partner is told which are missing, and told again; after how long an act that protects somebody, or that happened, is taken as it is;
 * when the officers of both States are told; and when what still waits is given up.
 */
export const messagesAheadAtMost = 12;

export const missedHours = {
  told: 5 / 60,
  toldAgain: [1, 6, 24, 48],
  actedOn: 5 / 60,
  officers: 0.5,
  givenUp: 72,
} as const;
