import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { says } from './says.ts';

/** A SHA-256 in lower-case hexadecimal. */
export const sha256 = once(() => z.string().regex(/^[0-9a-f]{64}$/, says('not-a-sha256')));
