import { connect, createServer } from 'node:net';
import { pause } from './part.ts';

/** Whether something takes connections at that port of this machine. */
export const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** Waits until the port answers. Throws a sentence after the given time. */
export const untilAnswers = async (what: string, port: number, milliseconds = 15_000): Promise<void> => {
  const until = Date.now() + milliseconds;
  while (!(await answers(port))) {
    if (Date.now() > until)
      throw new Error(`${what} does not answer at port ${port}; its log is in the state folder under logs/`);
    await pause(25);
  }
};

/** Whether this process could listen at that port. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
