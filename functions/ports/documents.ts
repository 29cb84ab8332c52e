/** In which case a travel document stands. */
export type Documents = { caseOf(documentId: string): Promise<string | undefined> };
