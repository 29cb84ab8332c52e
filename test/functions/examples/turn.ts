import type { ProblemKind } from '../../../functions/http/problems.ts';
import type { OperationName } from '../operations.ts';
import { type Stage, stepsTo } from '../stages.ts';

/** What a story is about so far: the ids that its calls name, and whatever its bodies repeat of an answer. */
export type About = {
  readonly case: string;
  readonly transit: string;
  readonly transfer: string;
  readonly document: string;
  readonly attachment: string;
  readonly agreement: string;
  /** A treaty on the transfer of convicted persons. */
  readonly instrument: string;
  readonly alert: string;
  readonly monitor: string;
  readonly page: string;
  /** The hash of what is read before the last proposal of a sanction is decided. */
  readonly read: string;
  /** Where the last list goes on. */
  readonly next: string;
};

type Query = Readonly<Record<string, string>>;

type But = Readonly<Record<string, unknown>>;

/** Somebody calls an operation. */
export type Call = {
  readonly does: OperationName;
  /** State and role: `FR.officer`. Nobody where the operation needs no token. */
  readonly by?: string;
  /** Another person of that role than the one who does all else. */
  readonly as?: string;
  /** Which sample is the body, where it is not the operation's own. */
  readonly sample?: string;
  /** What of the body is other than in the sample. */
  readonly but?: But | ((about: About) => But);
  readonly query?: Query | ((about: About) => Query);
  /** How many hours before the moment of the examples. */
  readonly hoursAgo?: number;
  /** What a reader sees by it: it is kept as an example. Without it only leads to those that are. */
  readonly shows?: string;
  /** The kind of problem that is answered: it is kept among the problems. */
  readonly refused?: ProblemKind;
  /** The Idempotency-Key, where it matters which. */
  readonly key?: string;
  /** What it is about beside what the story is. */
  readonly about?: Partial<About>;
  /** The story is still about what it was before. */
  readonly keeps?: true;
  /** The name of the example, where it is not that of its sample or operation. */
  readonly called?: string;
};

/** A partner State sends a message. */
export type Message = {
  readonly sends: string;
  readonly message: () => { readonly subject: string } & Readonly<Record<string, unknown>>;
  /** The story is about this transit from here on; it is about its first without being told. */
  readonly begins?: true;
  readonly shows?: string;
};

/** The service looks after what is due, so many hours after the moment of the examples. */
export type Sweep = { readonly sweptAfterHours: number };

/** The file that was announced last arrives, as it was announced, and is found clean. */
export type Arrival = { readonly arrives: 'as-announced' };

export type Turn = Call | Message | Sweep | Arrival;

/** What happens on an empty table, turn by turn. */
export type Story = { readonly title: string; readonly turns: readonly Turn[] };

/** A call of an operation by somebody. */
export const does = (name: OperationName, by: string, rest: Omit<Call, 'does' | 'by'> = {}): Call => ({
  does: name,
  by,
  ...rest,
});

export const betweenFranceAndKazakhstan = { requesting: 'FR', requested: 'KZ' };

/** The steps to a stage of a case, after its opening and from another stage on where one is named: none of them is kept. */
export const leadingTo = (stage: Stage, from: Stage = 'opened', states = betweenFranceAndKazakhstan): readonly Call[] =>
  stepsTo(stage)
    .slice(stepsTo(from).length)
    .map(({ does: name, by, role, as, sample, but, onDocument }) =>
      does(name, `${states[by]}.${role ?? 'officer'}`, {
        ...(as === undefined ? {} : { as }),
        ...(sample === undefined ? {} : { sample }),
        but: (about) => ({
          ...but,
          ...(onDocument === true ? { document: { kind: 'travel-document', documentId: about.document } } : {}),
        }),
      }),
    );
