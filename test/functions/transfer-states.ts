/** Vietnam convicted the person, Kazakhstan is to enforce the sentence, and Morocco is no party. */
export const transferStates = { requesting: 'VN', requested: 'KZ', outsider: 'MA' } as const;
