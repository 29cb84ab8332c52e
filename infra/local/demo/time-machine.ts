/** An e-mail as the inbox has it. */
export type Mail = { readonly subject: string; readonly to: readonly string[]; readonly text: string };

/** What only an instance on this machine can do: move its clock, and show the mails that it sent. */
export type TimeMachine = { moveTo(milliseconds: number): void; mails(): Promise<readonly Mail[]> };

type Stored = {
  readonly emails: readonly {
    readonly subject: string;
    readonly destination: { readonly to: readonly string[] };
    readonly body: { readonly text?: string };
  }[];
};

/** The time machine of the instance whose inbox is at that address. */
export const timeMachine = (inbox: string, moveTo: TimeMachine['moveTo']): TimeMachine => ({
  moveTo,
  mails: async () => {
    const { emails } = (await (await fetch(`${inbox}/store`)).json()) as Stored;
    return emails.map(({ subject, destination, body }) => ({ subject, to: destination.to, text: body.text ?? '' }));
  },
});

const patience = 60_000;

/** The first mail that answers to what is looked for, as soon as it is there; undefined after a minute. */
export const mailWhere = async (machine: TimeMachine, wanted: (mail: Mail) => boolean): Promise<Mail | undefined> => {
  for (const until = Date.now() + patience; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 250))) {
    const found = (await machine.mails()).find(wanted);
    if (found !== undefined) return found;
  }
  return undefined;
};
