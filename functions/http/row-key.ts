import type { ApiEvent } from './event.ts';

/**
 * By what a request finds its row. HEAD is answered as GET (RFC 9110 section 9.3.2), with the body too: by it the gateway, which sends none
 * to a HEAD, tells how long that of the GET is.
 */
export const rowKey = ({ httpMethod, resource }: Pick<ApiEvent, 'httpMethod' | 'resource'>): string =>
  `${httpMethod === 'HEAD' ? 'GET' : httpMethod} ${resource}`;
