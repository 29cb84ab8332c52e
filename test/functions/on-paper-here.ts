/** The State that is not connected where tests walk over all operations: no other test is about it. */
export const onPaperHere = 'CZ';
