import type { Table } from '../../../functions/adapters/table.ts';

type Waiting = { readonly go: () => Promise<void> };

export type OneAtATime = {
  readonly table: Table;
  /** Lets the calls through one by one, each when its turn is drawn, until all that was begun has ended. */
  readonly until: (all: Promise<unknown>) => Promise<void>;
};

/** A table whose calls wait until they are let through: in which order, the drawn numbers say. What follows a call is done before the next. */
export const oneAtATime = ({ name, client }: Table, drawn: Iterator<number>): OneAtATime => {
  const waiting: Waiting[] = [];
  const send = (command: Parameters<Table['client']['send']>[0]) =>
    new Promise((resolve, reject) => {
      waiting.push({ go: () => client.send(command).then(resolve, reject) });
    });
  const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    table: { name, client: { send } as unknown as Table['client'] },
    until: async (all) => {
      let over = false;
      const end = all.finally(() => {
        over = true;
      });
      end.catch(() => undefined);
      while (!over) {
        await breath();
        const [next] = waiting.splice((drawn.next().value ?? 0) % Math.max(waiting.length, 1), 1);
        await next?.go();
      }
      await end;
    },
  };
};
