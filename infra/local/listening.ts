import type { Server } from 'node:net';
import { note, reason } from './part.ts';

/**
 * Lets a part listen, and go on whatever becomes of a connection: an `error` that nobody hears would end the process, and with it what
 * others asked of it or what it keeps in memory. Where it cannot listen at all, it ends: whoever started it starts it again.
 */
export const listen = (server: Server, port: number, ready: string): void => {
  server.on('error', (error) => {
    note(`${server.listening ? 'A connection could not be taken' : `Port ${port} cannot be listened at`}: ${reason(error)}`);
    if (!server.listening) process.exit(1);
  });
  server.listen(port, '127.0.0.1', () => note(ready));
};
