/** House values: how many days before a travel document expires its issuer and the State that moves are told. They can only be tightened. */
export const documentThresholds = [30, 14, 7, 3, 1] as const;

/** The threshold of a document that is over. */
export const expired = 0;
