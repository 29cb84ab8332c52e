/** What the person needs on the way. Stated only with the person's consent (Poland-Kazakhstan art. 5; Switzerland with sister States). */
export type Care = { readonly needs: string; readonly personConsents: true };
