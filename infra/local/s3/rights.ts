import { functionRows } from '../../aws/function-rows.ts';

/** What whoever signed a request may do with objects, as its policy in AWS has it. `read` of clean ones alone, or of any. */
export type Rights = { readonly put: boolean; readonly remove: boolean; readonly read: 'none' | 'clean' | 'any' };

const none: Rights = { put: false, remove: false, read: 'none' };

const of: ReadonlyMap<string, Rights> = new Map(
  functionRows().map(({ name, may }) => {
    const read = may.includes('check ATTACHMENT') ? 'any' : may.includes('read ATTACHMENT') ? 'clean' : 'none';
    return [name, { put: may.includes('put ATTACHMENT'), remove: may.includes('remove ATTACHMENT'), read }] as const;
  }),
);

/** The rights of a function, by the session with which it signs: here its name. */
export const rightsOf = (session: string | undefined): Rights => of.get(session ?? '') ?? none;
