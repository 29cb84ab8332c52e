import type { ChainName } from '../../functions/history/entry.ts';
import type { Export } from '../../functions/history/verify.ts';
import type { Api } from './operations.ts';

/** A chain of a case as that caller gets it, all pages joined. */
export const exported = async (
  api: Api,
  claims: Record<string, string>,
  caseId: string,
  file: ChainName = 'shared',
  limit = 2,
): Promise<Export> => {
  let whole: Export | undefined;
  let cursor: string | undefined;
  do {
    const query = { file, limit: String(limit), ...(cursor === undefined ? {} : { cursor }) };
    const { status, body, text } = await api.call('GET', '/cases/{caseId}/history', { claims, caseId, query });
    if (status !== 200) throw new Error(text);
    const page = body as unknown as Export & { readonly next?: string };
    whole = {
      caseId,
      chain: page.chain,
      salt: page.salt,
      head: page.head,
      entries: [...(whole?.entries ?? []), ...page.entries],
    };
    cursor = page.next;
  } while (cursor !== undefined);
  return whole;
};
