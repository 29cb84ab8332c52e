/** New salts for the chains of a case; each chain its own, so that one can be erased without the other. */
export type Salts = () => string;
